import type { Instant } from '../domain/calendar';
import type { NextStep, Standing } from './next-step';
import type { Phrasebook } from './phrasebook';

/** What happens next, in sentences for customers. */
export function nextWords(next: NextStep, { now }: Pick<Standing, 'now'>, { say, moment }: Phrasebook): string[] {
  switch (next.kind) {
    case 'paused':
      return [say('next.paused', { since: next.since === undefined ? 'none' : moment(next.since) })];
    case 'held':
      return [say('next.held', { end: next.end === undefined ? 'none' : moment(next.end) })];
    case 'out_of_contract':
      return [say('next.outOfContract', { ...contractEnd(next, moment), end: moment(next.end) })];
    case 'awaits_payment':
      return [say(next.early ? 'next.renewalEarly' : `next.${next.purpose}`, { deadline: moment(next.deadline) })];
    case 'under_way':
      return [say('next.underWay', { purpose: next.purpose })];
    case 'invoice_comes':
      return next.at > now
        ? [say('next.invoiceAt', { at: moment(next.at), years: next.years })]
        : [say('next.invoiceNow', { years: next.years })];
    case 'ends':
      return [say(next.early ? 'next.endsEarly' : 'next.ends', { end: moment(next.at) })];
    case 'too_late':
      return [say('next.tooLate', { end: moment(next.end) }), ...(next.restorable ? [say('next.tooLateRestore')] : [])];
    case 'refused':
      return [say('next.refused', { end: moment(next.end) })];
    case 'restorable':
      return [say(next.deleted ? 'next.restorableWanted' : 'next.restorable', { until: moment(next.until) })];
    case 'over':
      return [say('next.over')];
  }
}

/** When the contract ended, or will; not every record says it. */
export function contractEnd(
  { over, at }: Extract<NextStep, { kind: 'out_of_contract' }>,
  shown: (at: Instant) => string,
): { contract: string; at: string } {
  if (at === undefined) return { contract: 'over', at: '' };
  return { contract: over ? 'since' : 'until', at: shown(at) };
}
