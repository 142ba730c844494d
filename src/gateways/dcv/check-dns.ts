import type { DomainQuestion } from '../../../activities/certificate-ports';
import type { Instant } from '../../domain/calendar';
import { challengeAlias, challengeText, type DcvContext, persistentName, relianceOf } from '../../domain/dcv';
import { type Finding, finding } from '../../domain/findings';
import { persistentRecordFault } from '../../domain/persistent-record';
import type { Enquiry } from '../dns/enquiry';
import type { DnsType } from '../dns/record';
import type { Found } from '../dns/resolver';
import { shortened } from '../dns/transcript';

export type Verdict = { passed: true } | { passed: false; reason: string; findings?: Finding[]; forbidden?: true };

type Known = Pick<DcvContext, 'issuerDomain' | 'accountUriBase' | 'zone' | 'digest'>;

const LONGEST_SHOWN = 120;
const MOST_TOLD = 3;

/** The record that may stay (BR 3.2.2.4.22): one of several that fits is enough. */
export async function checkPersistent(
  question: DomainQuestion,
  at: Instant,
  known: Known,
  { lookup }: Enquiry,
): Promise<Verdict> {
  const name = persistentName(question.domain);
  const found = await lookup(name, 'TXT');
  if (found.kind !== 'records') return { passed: false, ...missing('TXT', name, found) };
  const reliance = relianceOf(question, known);
  const faults: string[] = [];
  const findings: Finding[] = [];
  for (const { value } of found.records) {
    const fault = persistentRecordFault(value, reliance, at);
    if (fault === undefined) return { passed: true };
    const shown = shortened(value, LONGEST_SHOWN);
    faults.push(`"${shown}" ${fault.words}`);
    findings.push(finding('persistent', { name, found: shown, fault: fault.fault, wanted: reliance.issuerDomain }));
  }
  return {
    passed: false,
    reason: `TXT ${name}: ${faults.slice(0, MOST_TOLD).join('; ')}`,
    findings: findings.slice(0, MOST_TOLD),
  };
}

/** The text below the domain, or the alias into the engine's own zone (BR 3.2.2.4.7). */
export async function checkChallenge(question: DomainQuestion, known: Known, { lookup }: Enquiry): Promise<Verdict> {
  const text = { type: 'TXT' as const, ...challengeText(question, known) };
  const expected = [
    ...(question.aliasOnly ? [] : [text]),
    ...[challengeAlias(question, known)].flatMap((alias) => (alias ? [{ type: 'CNAME' as const, ...alias }] : [])),
  ];
  if (expected.length === 0) {
    const reason = 'there is no zone into which an alias could lead';
    return { passed: false, reason, findings: [finding('no_alias')] };
  }
  const reasons: string[] = [];
  const findings: Finding[] = [];
  for (const { type, name, value } of expected) {
    const found = await lookup(name, type);
    if (found.kind !== 'records') {
      const nothing = missing(type, name, found);
      reasons.push(nothing.reason);
      findings.push(...nothing.findings);
    } else if (found.records.some((record) => record.value.trim().toLowerCase() === value.toLowerCase())) {
      return { passed: true };
    } else {
      const shown = shortened(found.records[0]?.value ?? '', LONGEST_SHOWN);
      reasons.push(`${type} ${name} is "${shown}", not "${value}"`);
      findings.push(finding('other_value', { type, name, found: shown, expected: value }));
    }
  }
  return { passed: false, reason: reasons.join('; '), findings };
}

function missing(type: DnsType, name: string, found: Exclude<Found, { kind: 'records' }>) {
  if (found.kind === 'none')
    return { reason: `there is no ${type} ${name}`, findings: [finding('no_record', { type, name })] };
  const { reason, cause } = found;
  return {
    reason: `${type} ${name} could not be looked up: ${reason}`,
    findings: [finding('lookup', { type, name, cause })],
  };
}
