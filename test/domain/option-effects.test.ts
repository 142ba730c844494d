import type { RenewalOption } from '../../src/domain/offer';
import { effectsOfOption } from '../../src/domain/option-effects';
import { activeLife, offer, openInvoice } from '../support/lives';

const com = offer('domain-com');
const at = '2027-01-10T08:00:00.000Z';
const ask = (life = activeLife(), option: RenewalOption = 'one_year_immediate', years = 1, when = at) => {
  const found = effectsOfOption(life, com, { option, years, at: when });
  if (found.refusal) throw new Error(found.refusal.code);
  return found.effects;
};

describe('what the choice of an option would change', () => {
  test('one year at once: an invoice now, payable for ten days, and a year on the end of the term', () => {
    expect(ask()).toEqual({
      isInForce: false,
      invoice: { at, deadline: '2027-01-20T08:00:00.000Z' },
      newEnd: '2028-06-15T12:00:00.000Z',
    });
  });

  test('several years are added to the end of the term, not to now', () => {
    expect(ask(activeLife(), 'multi_year', 3).newEnd).toBe('2030-06-15T12:00:00.000Z');
  });

  test('one year delayed: the invoice ten days before the last safe instant, payable until then', () => {
    expect(ask(activeLife({ option: 'delete_at_expiry' }), 'one_year_delayed').invoice).toEqual({
      at: '2027-06-05T12:00:00.000Z',
      deadline: '2027-06-15T12:00:00.000Z',
    });
  });

  test('deletion cancels the open invoice, and nothing is renewed (O3)', () => {
    const effects = ask(activeLife({ invoice: openInvoice() }), 'delete_at_expiry', 1, '2027-06-10T08:00:00.000Z');
    expect(effects).toEqual({ isInForce: false, openInvoice: 'cancelled' });
  });

  test('an open invoice that still fits stays with its deadline, and no other comes', () => {
    const life = activeLife({ invoice: openInvoice() });
    expect(ask(life, 'one_year_immediate', 1, '2027-06-10T08:00:00.000Z')).toEqual({
      isInForce: false,
      openInvoice: 'kept',
      newEnd: '2028-06-15T12:00:00.000Z',
    });
  });

  test('an open invoice of other years is cancelled, and another comes at once', () => {
    const life = activeLife({ invoice: openInvoice() });
    expect(ask(life, 'multi_year', 2, '2027-06-10T08:00:00.000Z')).toMatchObject({
      openInvoice: 'cancelled',
      invoice: { at: '2027-06-10T08:00:00.000Z', deadline: '2027-06-15T12:00:00.000Z' },
      newEnd: '2029-06-15T12:00:00.000Z',
    });
  });

  test('a renewal that is paid for, or done, stays: the choice is for the term after it (O4)', () => {
    const paid = activeLife({ invoice: openInvoice({ paid: true }) });
    expect(ask(paid, 'delete_at_expiry')).toEqual({ isInForce: false, paidUntil: '2028-06-15T12:00:00.000Z' });
    const term = { number: 2, start: '2027-06-15T12:00:00.000Z', end: '2028-06-15T12:00:00.000Z' };
    const done = activeLife({ end: term.end, term });
    expect(ask(done, 'delete_at_expiry').paidUntil).toBe('2028-06-15T12:00:00.000Z');
  });

  test('the option in force changes nothing', () => {
    expect(ask(activeLife(), 'one_year_delayed').isInForce).toBe(true);
  });

  test('what the rules refuse is refused here', () => {
    expect(effectsOfOption(activeLife(), com, { option: 'multi_year', years: 10, at }).refusal?.code).toBe(
      'beyond-horizon',
    );
  });
});
