import type { DomainQuestion } from '../../../activities/certificate-ports';
import type { Instant } from '../../domain/calendar';
import { challengeAlias, challengeText, type DcvContext, persistentName, relianceOf } from '../../domain/dcv';
import { persistentRecordFault } from '../../domain/persistent-record';
import type { Enquiry } from '../dns/enquiry';
import { shortened } from '../dns/transcript';

export type Verdict = { passed: true } | { passed: false; reason: string; forbidden?: true };

type Known = Pick<DcvContext, 'issuerDomain' | 'accountUriBase' | 'zone' | 'digest'>;

const LONGEST_SHOWN = 120;

/** The record that may stay (BR 3.2.2.4.22): one of several that fits is enough. */
export async function checkPersistent(
  question: DomainQuestion,
  at: Instant,
  known: Known,
  { lookup }: Enquiry,
): Promise<Verdict> {
  const name = persistentName(question.domain);
  const found = await lookup(name, 'TXT');
  if (found.kind !== 'records') return { passed: false, reason: missing(`TXT ${name}`, found) };
  const reliance = relianceOf(question, known);
  const faults: string[] = [];
  for (const { value } of found.records) {
    const fault = persistentRecordFault(value, reliance, at);
    if (fault === undefined) return { passed: true };
    faults.push(`"${shortened(value, LONGEST_SHOWN)}" ${fault}`);
  }
  return { passed: false, reason: `TXT ${name}: ${faults.slice(0, 3).join('; ')}` };
}

/** The text below the domain, or the alias into the engine's own zone (BR 3.2.2.4.7). */
export async function checkChallenge(question: DomainQuestion, known: Known, { lookup }: Enquiry): Promise<Verdict> {
  const text = { type: 'TXT' as const, ...challengeText(question, known) };
  const expected = [
    ...(question.aliasOnly ? [] : [text]),
    ...[challengeAlias(question, known)].flatMap((alias) => (alias ? [{ type: 'CNAME' as const, ...alias }] : [])),
  ];
  if (expected.length === 0) return { passed: false, reason: 'there is no zone into which an alias could lead' };
  const reasons: string[] = [];
  for (const { type, name, value } of expected) {
    const found = await lookup(name, type);
    if (found.kind !== 'records') {
      reasons.push(missing(`${type} ${name}`, found));
    } else if (found.records.some((record) => record.value.trim().toLowerCase() === value.toLowerCase())) {
      return { passed: true };
    } else {
      reasons.push(`${type} ${name} is "${shortened(found.records[0]?.value ?? '', LONGEST_SHOWN)}", not "${value}"`);
    }
  }
  return { passed: false, reason: reasons.join('; ') };
}

function missing(record: string, found: { kind: 'none' } | { kind: 'failed'; reason: string }): string {
  return found.kind === 'none' ? `there is no ${record}` : `${record} could not be looked up: ${found.reason}`;
}
