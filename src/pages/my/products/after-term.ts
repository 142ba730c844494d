import type { Instant } from '../../../domain/calendar';
import { isPaidAndPending, type Life, type Mark, type Term } from '../../../domain/life';
import { isHosting } from '../../../domain/offer';
import { afterExpiry, afterWantedDeletion } from '../../../domain/schedule';
import { byTime, type MomentState, type TermBand, type TermDates, type TermMoment } from './term-moments';

const keys = {
  redemption: 'term.redemption',
  pending_delete: 'term.pendingDelete',
  delete: 'term.delete',
  recovery_end: 'term.recoverable',
} as const;

/** What follows the end of a term if nothing renews it: grace, redemption, deletion, or data that are kept (E1, E2). */
export function afterTerm(life: Life, term: Term, now: Instant): Pick<TermDates, 'moments' | 'bands'> {
  const { phase, rules, option, zone } = life;
  if (isPaidAndPending(life) || phase === 'cancelled' || phase === 'transferred') return { moments: [], bands: [] };
  const isWanted = option === 'delete_at_expiry' && rules.kind !== 'certificate';
  const from = life.dataKeptFrom ?? term.end;
  const { marks, recoverableUntil } = (isWanted ? afterWantedDeletion : afterExpiry)(rules, from, zone);
  const moment = (key: TermMoment['key'], at: Instant): TermMoment => {
    const state: MomentState = phase === 'active' && !isWanted ? 'if' : byTime(at, now);
    return { at, lane: 'term', state, key, values: { state } };
  };
  const steps = marks.filter((mark) => mark.do in keys).sort((a, b) => (a.at < b.at ? -1 : 1));
  const moments = steps.map((mark) => moment(keys[mark.do as keyof typeof keys], mark.at));
  const isTold = moments.some(({ at }) => at === recoverableUntil);
  if (recoverableUntil !== undefined && !isWanted && !isTold)
    moments.push(moment('term.recoverable', recoverableUntil));
  const bands = steps.map((mark, index): TermBand => {
    const before = steps[index - 1];
    return { lane: 'term', tone: toneBefore(mark, before, life), from: before?.at ?? from, to: mark.at };
  });
  return { moments, bands: bands.filter((band) => band.from < band.to) };
}

/** What the time before a step is. */
function toneBefore(mark: Mark, before: Mark | undefined, { rules }: Life): TermBand['tone'] {
  if (mark.do === 'redemption' || isHosting(rules.kind)) return 'grace';
  return before?.do === 'pending_delete' ? 'over' : 'redemption';
}
