import type { Instant } from '../src/domain/calendar';
import type { DcvProof, LifeDomain } from '../src/domain/certificate';
import { certificateOf } from '../src/domain/certificate-transitions';
import { type Finding, finding } from '../src/domain/findings';
import type { Life } from '../src/domain/life';
import type { CertificatePorts, CheckReport } from './certificate-ports';
import type { Tx } from './ports';

/** One look at a domain, of one method. */
export interface Check {
  domain: LifeDomain;
  method: NonNullable<LifeDomain['method']>;
  report: CheckReport;
}

export type Proofs = Map<string, DcvProof>;

/** Methods by which a record or file that still stands is found again without the customer, in the order of their worth. */
const repeatable = ['dns-persistent', 'dns', 'http'] as const;

/** Looks for the aliases behind which an authority looks by itself; all at once, because it looked at them so, too. */
export async function checkAliases(
  domains: readonly LifeDomain[],
  proofs: Proofs,
  at: Instant,
  ports: CertificatePorts,
): Promise<Check[]> {
  const looks = domains.map(async (domain): Promise<Check[]> => {
    const proof = proofs.get(domain.domain);
    if (!proof) return [];
    const { domain: name, wildcard } = domain;
    const question = { domain: name, wildcard, method: 'dns' as const, proof, aliasOnly: true as const };
    return [{ domain, method: 'dns', report: await ports.domains.check(question, at) }];
  });
  return (await Promise.all(looks)).flat();
}

/** Looks at domains whose validation has run out, by what may still stand there (C4). */
export async function checkDomains(
  domains: readonly LifeDomain[],
  proofs: Proofs,
  at: Instant,
  ports: CertificatePorts,
): Promise<Check[]> {
  const looks = await inGroups(domains, LOOKING, async (domain) => {
    const checks: Check[] = [];
    const proof = proofs.get(domain.domain);
    if (!proof) return checks;
    for (const method of methodsFor(domain)) {
      const { domain: name, wildcard } = domain;
      const report = await ports.domains.check({ domain: name, wildcard, method, proof }, at);
      checks.push({ domain, method, report });
      if (report.passed) break;
    }
    return checks;
  });
  return looks.flat();
}

/** Milliseconds after which no further look is begun: name servers may hang, and the product's other dates wait for them. */
const LOOKING = 40_000;
const LOOKING_FOR_CAA = 20_000;
const TOGETHER = 10;

/** Has a look at each, some of them together; those to which it does not come in time are left out. */
async function inGroups<T, R>(all: readonly T[], patience: number, look: (one: T) => Promise<R>): Promise<R[]> {
  const end = Date.now() + patience;
  const found: R[] = [];
  for (let next = 0; next < all.length && Date.now() < end; next += TOGETHER)
    found.push(...(await Promise.all(all.slice(next, next + TOGETHER).map(look))));
  return found;
}

/** The domains of which no check has passed. */
export function unproven(domains: readonly LifeDomain[], checks: readonly Check[]): LifeDomain[] {
  return domains.filter((domain) => !checks.some((one) => one.domain === domain && one.report.passed));
}

export async function proofsOf(tx: Tx, product: string, domains: readonly LifeDomain[]): Promise<Proofs> {
  const proofs: Proofs = new Map();
  for (const { domain } of domains) proofs.set(domain, await tx.certificates.proofOf(product, domain));
  return proofs;
}

function methodsFor({ method, wildcard }: LifeDomain) {
  const known = repeatable.filter((one) => one === method);
  const others = repeatable.filter((one) => one !== method);
  return [...known, ...others].filter((one) => !(wildcard && one === 'http'));
}

/** Why an authority may not issue: because a record forbids it, or because that cannot be known (C5). */
export async function caaRefusal(
  life: Life,
  identities: readonly string[],
  { domains }: CertificatePorts,
): Promise<{ detail: string; findings: Finding[]; forbidden: boolean } | undefined> {
  const all = certificateOf(life).domains;
  const reports = await inGroups(all, LOOKING_FOR_CAA, ({ domain, wildcard }) =>
    domains.permits(domain, wildcard, identities),
  );
  for (const report of reports)
    if (!report.passed)
      return { detail: report.reason, findings: report.findings ?? [], forbidden: report.forbidden === true };
  if (reports.length === all.length) return undefined;
  const detail = 'The CAA records could not all be looked up in time.';
  return { detail, findings: [finding('not_in_time')], forbidden: false };
}
