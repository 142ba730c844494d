import type { Authorization } from 'acme-client';
import type { CertificateOrder, ToPublish } from '../../../../activities/certificate-ports';
import type { DcvProof } from '../../../domain/certificate';
import { AcmeProblem, type ProblemDocument, readProblem } from './problems';

/** The engine's own zone, where it publishes challenges in the place of its customers. */
export interface ChallengeZone {
  /**
   * the name in this zone that `_acme-challenge.<domain>` is to lead to, without a final dot; always the same for the
   * same proof. @throws where the order brings none
   */
  target(domain: string, proof: DcvProof | undefined): string;
  /** adds a TXT record beside those that are there; again changes nothing */
  publish(name: string, value: string): Promise<void>;
  /** what is not there is withdrawn */
  withdraw(name: string, value: string): Promise<void>;
}

/** Where a CNAME leads; undefined where there is none. @throws where no name server answers */
export type CnameLookup = (name: string) => Promise<string | undefined>;

/** A record that does not stand, and what stands there instead. */
export interface Missing {
  record: ToPublish;
  detail: string;
}

type Proofs = CertificateOrder['proofs'];

/** The record that a customer publishes once per domain, also for its wildcard (RFC 8555, 8.4). */
function challengeRecord(domain: string, proofs: Proofs, zone: ChallengeZone): ToPublish {
  return { domain, name: `_acme-challenge.${domain}`, type: 'CNAME', value: zone.target(domain, proofs?.get(domain)) };
}

/** The records of these domains that do not stand. */
export async function missingRecords(
  domains: string[],
  proofs: Proofs,
  zone: ChallengeZone,
  lookUp: CnameLookup,
): Promise<Map<string, Missing>> {
  const missing = new Map<string, Missing>();
  await Promise.all(
    [...new Set(domains)].map(async (domain) => {
      const record = challengeRecord(domain, proofs, zone);
      const detail = await faultOfRecord(record, lookUp);
      if (detail !== undefined) missing.set(domain, { record, detail });
    }),
  );
  return missing;
}

async function faultOfRecord({ name, value }: ToPublish, lookUp: CnameLookup): Promise<string | undefined> {
  try {
    const target = (await lookUp(name))?.toLowerCase().replace(/\.$/, '');
    if (target === undefined) return `${name} has no CNAME`;
    return target === value.toLowerCase() ? undefined : `${name} leads to ${target}`;
  } catch (error) {
    return `${name} could not be looked up: ${(error as Error).message}`;
  }
}

/** The challenge by DNS of an authorization that waits for one; undefined if the authority is at it already. */
export function challengeToMeet({ identifier, challenges }: Authorization): Authorization['challenges'][0] | undefined {
  const challenge = challenges.find(({ type }) => type === 'dns-01');
  if (!challenge) throw new AcmeProblem('unsupportedIdentifier', `${identifier.value}: there is no check by DNS`);
  return challenge.status === 'pending' ? challenge : undefined;
}

/** Why an authorization failed, if it did; a wrong or missing record may be right the next time. */
export function faultOf({ identifier, challenges }: Authorization): AcmeProblem | undefined {
  const failed = challenges.find(({ error }) => error !== undefined);
  if (!failed) return undefined;
  const { type, detail } = readProblem(failed.error as ProblemDocument);
  return new AcmeProblem(type === 'unauthorized' ? 'incorrectResponse' : type, `${identifier.value}: ${detail}`);
}
