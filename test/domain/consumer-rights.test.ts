import { type DeclaredAbout, decideCancellation, decideWithdrawal, originOf } from '../../src/domain/consumer-rights';
import { refundOfRest } from '../../src/domain/refund';
import { consumerRights as rights } from '../../src/main/catalogue';

const fact = (type: string, at: string, data: Record<string, unknown> = {}) => ({ type, at, data });
const chosen = (to: string, at: string) => fact('renewal_option_changed', at, { to });
const ORDERED = '2026-12-01T09:00:00.000Z';

describe('how a term came about', () => {
  const ordered = [fact('order_placed', ORDERED), fact('invoice_paid', ORDERED), fact('term_started', ORDERED)];
  const paid = fact('invoice_paid', '2027-11-25T09:00:00.000Z');
  const renewed = fact('renewed', '2027-11-25T09:00:01.000Z');

  test.each([
    ['an order', ordered, { how: 'ordered', at: ORDERED }],
    ['an order that is not paid yet', ordered.slice(0, 1), { how: 'ordered', at: ORDERED }],
    ['taken over', [fact('imported', ORDERED)], { how: 'taken_over' }],
    ['renewed as nobody said otherwise', [...ordered, paid, renewed], { how: 'silent', at: renewed.at }],
    [
      'renewed because it was asked for',
      [...ordered, chosen('multi_year', '2027-03-01T09:00:00.000Z'), paid, renewed],
      { how: 'asked_for', at: '2027-03-01T09:00:00.000Z' },
    ],
    [
      'an option that came after the payment is for the next term',
      [...ordered, paid, chosen('one_year_immediate', '2027-11-25T09:00:00.500Z'), renewed],
      { how: 'silent', at: renewed.at },
    ],
    [
      'what was asked for once is used up',
      [
        ...ordered,
        chosen('one_year_immediate', ORDERED),
        paid,
        renewed,
        paid,
        { ...renewed, at: '2028-11-25T09:00:00.000Z' },
      ],
      { how: 'silent', at: '2028-11-25T09:00:00.000Z' },
    ],
    ['restored', [...ordered, fact('restored', renewed.at), renewed], { how: 'restored', at: renewed.at }],
    ['nothing', [], undefined],
  ])('%s', (_, facts, origin) => expect(originOf(facts)).toEqual(origin));
});

const silent: DeclaredAbout = {
  consumer: true,
  administered: false,
  country: 'DE',
  zone: 'Europe/Berlin',
  phase: 'active',
  term: { start: '2027-12-01T09:00:00.000Z', end: '2028-12-01T09:00:00.000Z' },
  pending: false,
  notice: undefined,
  origin: { how: 'silent', at: '2027-11-25T09:00:00.000Z' },
};
const firstTerm: DeclaredAbout = {
  ...silent,
  term: { start: ORDERED, end: '2027-12-01T09:00:00.000Z' },
  origin: { how: 'ordered', at: ORDERED },
};

describe('a cancellation', () => {
  const at = '2028-02-10T10:00:00.000Z';
  const ordinary = { forCause: false };
  const early = (endsAt: string) => ({ kind: 'early', endsAt });
  const termEnd = (endsAt: string) => ({ kind: 'term_end', endsAt });
  const doubt = (why: string) => ({ kind: 'operator', doubt: why });

  test.each([
    ['of a silent renewal ends it after a month', silent, ordinary, at, early('2028-03-10T10:00:00.000Z')],
    [
      'across the change of the clocks keeps the hour',
      silent,
      ordinary,
      '2028-03-10T10:00:00.000Z',
      early('2028-04-10T09:00:00.000Z'),
    ],
    [
      'on a 31st ends on the last of a shorter month',
      silent,
      ordinary,
      '2028-01-31T10:00:00.000Z',
      early('2028-02-29T10:00:00.000Z'),
    ],
    [
      'for a later day waits for it',
      silent,
      { ...ordinary, wish: '2028-06-01' },
      at,
      early('2028-05-31T22:00:00.000Z'),
    ],
    [
      'for too early a day takes the month',
      silent,
      { ...ordinary, wish: '2028-02-11' },
      at,
      early('2028-03-10T10:00:00.000Z'),
    ],
    ['for a day in the past too', silent, { ...ordinary, wish: '2020-01-01' }, at, early('2028-03-10T10:00:00.000Z')],
    [
      'once more does not put the end off',
      { ...silent, notice: { endsAt: '2028-03-01T10:00:00.000Z' } },
      ordinary,
      at,
      early('2028-03-01T10:00:00.000Z'),
    ],
    [
      'once more for a later day does',
      { ...silent, notice: { endsAt: '2028-03-01T10:00:00.000Z' } },
      { ...ordinary, wish: '2028-06-01' },
      at,
      early('2028-05-31T22:00:00.000Z'),
    ],
    [
      'in the last month is for the end of the term',
      silent,
      ordinary,
      '2028-11-15T10:00:00.000Z',
      termEnd('2028-12-01T09:00:00.000Z'),
    ],
    [
      'of a term that has not begun ends no earlier than it begins',
      silent,
      ordinary,
      '2027-11-26T10:00:00.000Z',
      early('2027-12-26T10:00:00.000Z'),
    ],
    [
      'long before it begins, at its beginning',
      { ...silent, term: { start: '2028-06-01T09:00:00.000Z', end: '2029-06-01T09:00:00.000Z' } },
      ordinary,
      at,
      early('2028-06-01T09:00:00.000Z'),
    ],
    [
      'of the first term is for its end',
      firstTerm,
      ordinary,
      '2027-02-10T10:00:00.000Z',
      termEnd('2027-12-01T09:00:00.000Z'),
    ],
    [
      'of a renewal that was asked for is for its end',
      { ...silent, origin: { how: 'asked_for', at: ORDERED } },
      ordinary,
      at,
      termEnd('2028-12-01T09:00:00.000Z'),
    ],
    ['by a business is for a person', { ...silent, consumer: false }, ordinary, at, doubt('no_consumer')],
    ['past whoever administers it too', { ...silent, administered: true }, ordinary, at, doubt('administered')],
    [
      'from a country without such a law too',
      { ...silent, country: 'CH' },
      ordinary,
      at,
      termEnd('2028-12-01T09:00:00.000Z'),
    ],
    [
      'before the law was in force too',
      silent,
      ordinary,
      '2022-02-28T10:00:00.000Z',
      termEnd('2028-12-01T09:00:00.000Z'),
    ],
    [
      'of an order that is not paid ends it at once',
      { ...firstTerm, phase: 'ordered', term: undefined },
      ordinary,
      at,
      { kind: 'now', refund: 'none' },
    ],
    ['for cause is for a person', silent, { forCause: true }, at, doubt('for_cause')],
    ['while a payment is at the provider too', { ...silent, pending: true }, ordinary, at, doubt('under_way')],
    ['of what has expired too', { ...silent, phase: 'expired' }, ordinary, at, doubt('not_running')],
    ['for a day after the term too', silent, { ...ordinary, wish: '2029-01-01' }, at, doubt('later_than_term')],
  ] as [string, DeclaredAbout, { forCause: boolean; wish?: string }, string, object][])(
    '%s',
    (_, about, declared, when, ending) => expect(decideCancellation(about, declared, rights, when)).toEqual(ending),
  );
});

describe('a withdrawal', () => {
  // Ordered on 1 December at 10 o'clock in Berlin: the 14th day ends with 15 December.
  test.each([
    ['at once gives all back', firstTerm, '2026-12-01T09:05:00.000Z', { kind: 'now', refund: 'all' }],
    ['in the last minute of the 14th day too', firstTerm, '2026-12-15T22:59:59.999Z', { kind: 'now', refund: 'all' }],
    ['after it is over', firstTerm, '2026-12-15T23:00:00.000Z', { kind: 'operator', doubt: 'over' }],
    [
      'on the Monday after a Saturday that was the last day too',
      { ...firstTerm, origin: { how: 'ordered', at: '2027-01-02T09:00:00.000Z' } },
      '2027-01-18T22:59:59.999Z',
      { kind: 'now', refund: 'all' },
    ],
    [
      'on the Tuesday after it no longer',
      { ...firstTerm, origin: { how: 'ordered', at: '2027-01-02T09:00:00.000Z' } },
      '2027-01-18T23:00:00.000Z',
      { kind: 'operator', doubt: 'over' },
    ],
    [
      'on the Tuesday after Easter, where Good Friday was the last day',
      { ...firstTerm, origin: { how: 'ordered', at: '2027-03-12T09:00:00.000Z' } },
      '2027-03-30T21:59:59.999Z',
      { kind: 'now', refund: 'all' },
    ],
    [
      'of what is not paid yet gives back nothing',
      { ...firstTerm, phase: 'ordered', term: undefined },
      '2026-12-02T09:00:00.000Z',
      { kind: 'now', refund: 'none' },
    ],
    [
      'by a business is for a person',
      { ...firstTerm, consumer: false },
      ORDERED,
      { kind: 'operator', doubt: 'no_consumer' },
    ],
    [
      'past whoever administers it too',
      { ...firstTerm, administered: true },
      ORDERED,
      { kind: 'operator', doubt: 'administered' },
    ],
    [
      'from outside the Union too',
      { ...firstTerm, country: 'CH' },
      ORDERED,
      { kind: 'operator', doubt: 'no_consumer' },
    ],
    ['of a renewal too', silent, '2027-11-26T09:00:00.000Z', { kind: 'operator', doubt: 'not_first_term' }],
    [
      'of what has ended too',
      { ...firstTerm, phase: 'expired' },
      '2026-12-02T09:00:00.000Z',
      { kind: 'operator', doubt: 'not_running' },
    ],
  ] as [string, DeclaredAbout, string, object][])('%s', (_, about, when, ending) =>
    expect(decideWithdrawal(about, rights, when)).toEqual(ending),
  );
});

describe('what is given back of a year', () => {
  const term = { start: '2027-01-01T00:00:00.000Z', end: '2028-01-01T00:00:00.000Z' };
  const line = {
    what: 'term',
    productKind: 'domain',
    productName: 'x',
    years: 1,
    unitPrice: 1000,
    net: 1000,
    vatRate: 1900,
  } as const;

  test.each([
    ['half of it', '2027-07-02T12:00:00.000Z', 500, 595],
    ['a day of it, in the customer’s favour', '2027-12-31T00:00:00.000Z', 3, 4],
    ['all of it', term.start, 1000, 1190],
    ['before it began, no more than that', '2026-06-01T00:00:00.000Z', 1000, 1190],
    ['nothing of it', term.end, 0, 0],
    ['after its end nothing', '2028-02-01T00:00:00.000Z', 0, 0],
  ])('%s', (_, endsAt, net, total) => expect(refundOfRest([line], term, endsAt)).toMatchObject({ net, total }));

  test('insurance is shared, a restore is used up', () => {
    const insurance = { ...line, what: 'insurance', net: 301, unitPrice: 301 } as const;
    const restore = { ...line, what: 'restore_fee', net: 8000, unitPrice: 8000 } as const;
    const { lines, net } = refundOfRest([line, insurance, restore], term, '2027-07-02T12:00:00.000Z');
    expect(lines.map(({ what, net: part }) => [what, part])).toEqual([
      ['term', 500],
      ['insurance', 151],
    ]);
    expect(net).toBe(651);
  });
});
