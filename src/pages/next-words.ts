import type { NextStep, Standing } from './next-step';
import type { Phrasebook } from './phrasebook';

/** What happens next, in sentences for customers. */
export function nextWords(next: NextStep, { now }: Pick<Standing, 'now'>, { say, moment }: Phrasebook): string[] {
  switch (next.kind) {
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
