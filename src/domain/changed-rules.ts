import type { Instant } from './calendar';
import type { Life, Mark } from './life';
import type { TermRules } from './offer';
import { afterExpiry, sameMark, termSchedule } from './schedule';
import { replan } from './transitions';

/**
 * A life as if its term had begun under other rules (what-if): what is done stays done, what lies ahead is planned anew,
 * with dates that only the new rules have. Deadlines of issued invoices and the end of the term stay.
 */
export function underRules(life: Life, rules: TermRules, at: Instant): Life {
  const changed = replan({ ...life, rules }, life.zone);
  const anew = newMarks(changed);
  if (!anew) return changed;
  const isAhead = (mark: Mark) => mark.at >= at || life.marks.some((owed) => sameMark(owed, mark));
  return { ...changed, marks: anew.filter(isAhead) };
}

function newMarks({ rules, term, phase, zone }: Life): Mark[] | undefined {
  if (!term) return undefined;
  if (phase === 'active') return termSchedule(rules, term.end, zone, term.start).marks;
  return phase === 'expired' || phase === 'suspended' ? afterExpiry(rules, term.end, zone).marks : undefined;
}
