import { checkExtension, deadlineExtended, latestDeadline } from '../../src/domain/deadlines';
import type { Life } from '../../src/domain/life';
import { activeLife, openInvoice } from '../support/lives';

const at = '2027-06-10T10:00:00.000Z';
const deadline = '2027-06-12T12:00:00.000Z';
const life = activeLife({ clock: at, invoice: openInvoice({ deadline }) });

test.each<[string, Partial<Life>, string]>([
  ['of a renewal: the last safe instant', {}, '2027-06-15T12:00:00.000Z'],
  [
    'of a late renewal or a restore: the end of what can be recovered',
    { phase: 'redemption', recoverableUntil: '2027-08-14T12:00:00.000Z' },
    '2027-08-14T12:00:00.000Z',
  ],
  ['of an order: a year', { phase: 'ordered', invoice: openInvoice({ purpose: 'order' }) }, '2028-06-10T10:00:00.000Z'],
])('The last deadline %s', (_, change, latest) => {
  expect(latestDeadline({ ...life, ...change }, at)).toBe(latest);
});

test.each<[string, string, string, Partial<Life>, string | undefined]>([
  ['a day later', 'inv_1', '2027-06-13T12:00:00.000Z', {}, undefined],
  ['to the last safe instant itself', 'inv_1', '2027-06-15T12:00:00.000Z', {}, undefined],
  ['a millisecond past it', 'inv_1', '2027-06-15T12:00:00.001Z', {}, 'too-late'],
  ['to where it is', 'inv_1', deadline, {}, 'too-late'],
  ['earlier', 'inv_1', '2027-06-11T12:00:00.000Z', {}, 'too-late'],
  ['of another invoice', 'inv_2', '2027-06-13T12:00:00.000Z', {}, 'invoice-not-open'],
  ['of none', 'inv_1', '2027-06-13T12:00:00.000Z', { invoice: undefined } as never, 'invoice-not-open'],
  [
    'of one that is paid',
    'inv_1',
    '2027-06-13T12:00:00.000Z',
    { invoice: openInvoice({ paid: true }) },
    'invoice-not-open',
  ],
])('A deadline moved %s', (_, invoice, to, change, code) => {
  expect(checkExtension({ ...life, ...change }, invoice, to, at)?.code).toBe(code);
});

test('A deadline that passed while the product was paused can still be extended, to an instant ahead', () => {
  const paused = { ...life, pausedSince: '2027-06-11T00:00:00.000Z' };
  const now = '2027-06-13T00:00:00.000Z';
  expect(checkExtension(paused, 'inv_1', '2027-06-14T12:00:00.000Z', now)).toBeUndefined();
  expect(checkExtension(paused, 'inv_1', '2027-06-12T18:00:00.000Z', now)?.code).toBe('too-late');
});

test('The invoice alone changes: its deadline, and the card’s tries that now fit', () => {
  const tries = ['2027-06-14T12:00:00.000Z'];
  const to = '2027-06-15T12:00:00.000Z';
  expect(deadlineExtended(life, to, tries)).toEqual({ ...life, invoice: openInvoice({ deadline: to, tries }) });
});
