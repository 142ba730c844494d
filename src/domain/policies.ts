import type { Locale } from './account';
import { type CivilDate, dateIn, type Instant } from './calendar';

/** One published text of a policy. */
export interface PolicyVersion {
  version: string;
  /** from that day on, in the operator's time zone, it is the one to accept */
  from: CivilDate;
  url: string;
}

/** A policy that the certificate service names (S2), or that informs about personal data (S4). */
export interface Policy {
  id: string;
  title: Record<Locale, string>;
  /** `contract`: accepted for the contract; `person`: shown to every registered person, which asks for no consent */
  of: 'contract' | 'person';
  /** at least one, the oldest first */
  versions: PolicyVersion[];
}

/** The version that is in force; before the first one's day, that one. */
export function currentVersion({ versions }: Policy, at: Instant, zone: string): PolicyVersion {
  const today = dateIn(at, zone);
  const current = versions.findLast(({ from }) => from <= today) ?? versions[0];
  if (!current) throw new Error('a policy without a version');
  return current;
}

/** Where a version of a policy is read. */
export function urlOf(policies: readonly Policy[], policy: string, version: string): string | undefined {
  return policies.find(({ id }) => id === policy)?.versions.find((one) => one.version === version)?.url;
}

/** What is wrong with a policy and a version as somebody names them, by the name of the field. */
export type PolicyFault = { field: 'policy' | 'version'; detail: string };

/** The policy and version that are meant; the present version unless one is named. A superseded one is not accepted any more. */
export function policyMeant(
  policies: readonly Policy[],
  of: Policy['of'],
  named: { policy: string; version?: string },
  at: Instant,
  zone: string,
): { policy: Policy; version: string } | PolicyFault {
  const known = policies.filter((one) => one.of === of);
  const policy = known.find(({ id }) => id === named.policy);
  if (!policy) return { field: 'policy', detail: `Known policies: ${known.map(({ id }) => id).join(', ')}.` };
  const { version } = currentVersion(policy, at, zone);
  if (named.version === undefined || named.version === version) return { policy, version };
  const versions = policy.versions.map((one) => one.version).join(', ');
  return { field: 'version', detail: `The version in force is ${version}. Known versions: ${versions}.` };
}
