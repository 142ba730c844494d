import type { Asked, CheckReport } from '../../../activities/certificate-ports';
import type { Instant } from '../../domain/calendar';
import type { DcvMethod } from '../../domain/certificate';
import { type Finding, finding } from '../../domain/findings';
import type { NameInUse, RegisteredDomain } from '../postgres/institution-domains';
import type { CertificateKit } from './certificates';
import { namesToShow } from './institution-domain-reads';
import { asksForNamesBelow, sharedMethods } from './publications';

export interface DomainLook {
  method: DcvMethod;
  report: CheckReport;
}

/** Milliseconds after which no further name is looked at, of a domain with many: somebody waits for the answer. */
const LOOKING = 20_000;
const TOGETHER = 10;
/** Questions of one look that are kept. */
const MOST_KEPT = 100;
const MOST_TOLD = 5;

/** Looks whether the control of a registered domain is shown, by one method or by each until one passes. */
export async function lookAtDomain(
  domain: RegisteredDomain,
  asked: { looksItself: boolean; method: DcvMethod | undefined; used: readonly NameInUse[] },
  at: Instant,
  kit: CertificateKit,
): Promise<DomainLook> {
  if (asked.looksItself) return { method: 'dns', report: await lookAtAliases(domain, asked.used, at, kit) };
  const { name, account, token } = domain;
  const looks: DomainLook[] = [];
  for (const method of sharedMethods(name, at, kit)) {
    if (asked.method !== undefined && asked.method !== method) continue;
    const question = { domain: name, wildcard: asksForNamesBelow(method), method, proof: { account, token } };
    const report = await kit.domains.check(question, at);
    if (report.passed) return { method, report };
    looks.push({ method, report });
  }
  return looks[0] ?? { method: asked.method ?? 'dns', report: notAllowed };
}

const notAllowed: CheckReport = {
  passed: false,
  reason: 'A registered domain is not shown by this method.',
  findings: [finding('not_this_way')],
  asked: [],
};

/** The provider looks by itself, and at each name: the alias of the domain does not cover those below it. */
async function lookAtAliases(
  domain: RegisteredDomain,
  used: readonly NameInUse[],
  at: Instant,
  { domains }: CertificateKit,
): Promise<CheckReport> {
  const all = namesToShow(domain, used);
  const asked: Asked[] = [];
  const missing: string[] = [];
  const findings: Finding[] = [];
  let seen = 0;
  for (const end = Date.now() + LOOKING; seen < all.length && Date.now() < end; seen += TOGETHER) {
    const group = all.slice(seen, seen + TOGETHER);
    const reports = await Promise.all(
      group.map(({ name, token }) => {
        const proof = { account: domain.account, token };
        return domains.check({ domain: name, wildcard: false, method: 'dns', proof, aliasOnly: true }, at);
      }),
    );
    reports.forEach((report, i) => {
      asked.push(...report.asked);
      if (report.passed) return;
      missing.push(`${group[i]?.name}: ${report.reason}`);
      findings.push(...(report.findings ?? []));
    });
  }
  const kept = asked.slice(0, MOST_KEPT);
  if (missing.length > 0) {
    const reason = missing.slice(0, MOST_TOLD).join('; ');
    return { passed: false, reason, findings: findings.slice(0, MOST_TOLD), asked: kept };
  }
  if (seen < all.length) {
    const reason = 'The names could not all be looked at in time.';
    return { passed: false, reason, findings: [finding('not_in_time')], asked: kept };
  }
  return { passed: true, asked: kept };
}
