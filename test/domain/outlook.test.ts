import { hasPassed, lastSafeDays } from '../../src/domain/outlook';

const deadline = '2027-06-15T12:00:00.000Z';
const zone = 'Europe/Berlin';

test('The last safe days before a Tuesday: the card until the deadline, a transfer on Friday, a mandate on Sunday', () => {
  expect(lastSafeDays(deadline, zone)).toEqual({
    card: deadline,
    bank_transfer: '2027-06-10T22:00:00.000Z',
    paypal: '2027-06-10T22:00:00.000Z',
    sepa_debit: '2027-06-12T22:00:00.000Z',
  });
});

test.each([
  ['2027-06-10T21:59:59.999Z', false],
  ['2027-06-11T21:59:59.999Z', false],
  ['2027-06-11T22:00:00.000Z', true],
])('At %s the day of 11 June is over: %s', (now, over) => {
  expect(hasPassed('2027-06-10T22:00:00.000Z', now, zone)).toBe(over);
});
