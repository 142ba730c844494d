import { underRules } from '../../src/domain/changed-rules';
import type { Life, Mark } from '../../src/domain/life';
import { afterExpiry } from '../../src/domain/schedule';
import { activeLife, openInvoice, rulesOf } from '../support/lives';

const NOW = '2027-05-01T00:00:00.000Z';

const said = (marks: readonly Mark[]) =>
  marks
    .map((mark) => `${mark.at.slice(0, 10)} ${mark.do}${mark.do === 'reminder' ? ` ${mark.days}` : ''}`)
    .sort((a, b) => (a < b ? -1 : 1));

/** A .com until 15 June 2027 whose reminders of March and April are sent. */
const life = activeLife({ marks: activeLife().marks.filter((mark) => mark.at > NOW) });

test('Other reminders take the place of those ahead; what is done stays done', () => {
  const changed = underRules(life, rulesOf('domain-com', { reminderDays: [90, 40, 5] }), NOW);
  expect(said(changed.marks)).toEqual([
    '2027-05-06 reminder 40',
    '2027-05-16 registrant_notice',
    '2027-06-08 registrant_notice',
    '2027-06-10 reminder 5',
    '2027-06-15 term_end',
  ]);
});

test('The invoice comes when the new rules say, before the new last safe instant; an issued one keeps its deadline', () => {
  const rules = rulesOf('domain-com', { cutoffDays: 5, invoiceDays: 20 });
  const changed = underRules({ ...life, invoice: openInvoice() }, rules, NOW);
  expect([changed.lastSafe.slice(0, 10), changed.invoiceAt.slice(0, 10)]).toEqual(['2027-06-10', '2027-05-21']);
  expect(changed.invoice?.deadline).toBe('2027-06-15T12:00:00.000Z');
  expect(changed.term).toEqual(life.term);
});

test('An expired product gets the new grace, with a phase that only the new rules have', () => {
  const rules = rulesOf('domain-com', { pendingDeleteDays: 0 });
  const end = '2027-04-20T12:00:00.000Z';
  const before = activeLife({ end, rules });
  const expired: Life = { ...before, phase: 'expired', ...afterExpiry(rules, end, before.zone) };
  const owed = { ...expired, marks: expired.marks.filter((mark) => mark.at > NOW) };
  const changed = underRules(owed, rulesOf('domain-com', { graceDays: 40, pendingDeleteDays: 5 }), NOW);
  expect(said(changed.marks)).toEqual(['2027-05-30 redemption', '2027-06-29 pending_delete', '2027-07-04 delete']);
  expect(changed.recoverableUntil?.slice(0, 10)).toBe('2027-06-29');
});

test('A redemption that has begun does not begin again', () => {
  const end = '2027-03-25T12:00:00.000Z';
  const before = activeLife({ end });
  const { marks } = afterExpiry(before.rules, end, before.zone);
  const redeemed: Life = { ...before, phase: 'redemption', marks: marks.filter((mark) => mark.at > NOW) };
  const changed = underRules(redeemed, rulesOf('domain-com', { graceDays: 60 }), NOW);
  expect(said(changed.marks)).toEqual(['2027-06-23 pending_delete', '2027-06-28 delete']);
});

test('The same rules change nothing', () => {
  expect(underRules(life, life.rules, NOW)).toEqual(life);
});
