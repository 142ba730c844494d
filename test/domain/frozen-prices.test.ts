import { type FrozenPrices, frozenFurther } from '../../src/domain/frozen-prices';

const at = '2027-06-01T00:00:00.000Z';
const prices = (migration: string, until: string, pricePerYear: number): FrozenPrices => ({
  ...{ migration, until, offers: { 'certificate-dv': { pricePerYear, restoreFee: 0 } } },
});
const first = prices('mig_1', '2028-01-01T00:00:00.000Z', 2_000);

test.each([
  ['nothing is frozen: the list of now', undefined, '2027-12-01T00:00:00.000Z', 2_500, '2027-12-01T00:00:00.000Z'],
  [
    'what was frozen is over: the list of now',
    prices('mig_1', at, 2_000),
    '2027-12-01T00:00:00.000Z',
    2_500,
    '2027-12-01T00:00:00.000Z',
  ],
  ['frozen for longer: as it was', first, '2027-12-01T00:00:00.000Z', 2_000, first.until],
  ['frozen for less: its prices, for longer', first, '2029-01-01T00:00:00.000Z', 2_000, '2029-01-01T00:00:00.000Z'],
])('A second migration where %s', (_, before, until, price, expected) => {
  const frozen = frozenFurther(before, prices('mig_2', until, 2_500), at);
  expect(frozen).toMatchObject({ migration: 'mig_2', until: expected });
  expect(frozen.offers).toEqual({ 'certificate-dv': { pricePerYear: price, restoreFee: 0 } });
  // Rolled back, it leaves what was.
  expect(frozen.before).toEqual(before === first ? first : undefined);
});
