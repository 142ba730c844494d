import fc from 'fast-check';
import type { Customer, InvoiceRecord } from '../../activities/ports';
import { daysAfter, type Instant, instantOf } from '../../src/domain/calendar';
import { certificatesOfTerm } from '../../src/domain/certificate-clocks';
import { domainsOf } from '../../src/domain/certificate-transitions';
import type { Life } from '../../src/domain/life';
import type { Message } from '../../src/domain/messages';
import { inForce } from '../../src/domain/regulations';
import type { Fact } from '../../src/domain/timeline';
import { invoicePaid } from '../../src/domain/transitions';
import type { Snapshot } from '../../src/forecast/snapshot';
import { unfold } from '../../src/forecast/unfold';
import { regulations } from '../../src/main/catalogue';
import { activeLife, offer, openInvoice } from '../support/lives';

const DAY = 86_400_000;
const settings = {
  seller: { timeZone: 'Europe/Berlin' } as never,
  vatRates: [{ country: 'DE', rate: 1900, from: '2020-01-01' }],
  regulations,
};

const anna: Customer = {
  id: 'acc_1',
  email: 'anna@customer.example',
  locale: 'de',
  timeZone: 'Europe/Berlin',
  address: { name: 'Anna', country: 'DE' },
  reverseCharge: false,
  expiryReminders: true,
  means: { automatic: 'none', debitPaused: false },
  balance: 100_000_000,
};

/** An order that is paid and validated in the same moment, by a record that stays. */
function orderedAt(at: Instant, years: number): Snapshot {
  const { term: _, ...rest } = activeLife();
  const ordered: Life = {
    ...rest,
    seq: 3,
    clock: at,
    phase: 'ordered',
    rules: { ...rest.rules, kind: 'certificate', gtld: false },
    anchor: at,
    anchorYears: years,
    marks: [],
    invoice: openInvoice({ id: 'inv_1', purpose: 'order', years }),
    certificate: {
      domains: domainsOf(['www.example.com']).map((one) => ({ ...one, validatedAt: at, method: 'dns-persistent' })),
      csr: 'csr_1',
      reuseCsr: true,
      insured: true,
      insureNext: true,
      queue: [],
      revocations: [],
      count: 0,
    },
  };
  const life = invoicePaid(ordered, at);
  const product = { id: life.product, account: 'acc_1', name: 'www.example.com', kind: 'certificate' as const };
  const invoice: InvoiceRecord = {
    id: 'inv_1',
    number: 'R-1',
    creditorReference: 'RF18',
    account: 'acc_1',
    product: life.product,
    purpose: 'order',
    years,
    status: 'paid',
    paidAt: at,
    total: 3570,
    paid: 3570,
    currency: 'EUR',
    issuedAt: at,
    deadline: at,
    debitUnderWay: false,
  };
  const standing = { life, product: { ...product, registrant: {}, offer: offer('certificate-dv-insured') } };
  return { customers: [anna], standings: [standing], invoices: [invoice], debits: {}, barredCsrs: [] };
}

async function factsOf(snapshot: Snapshot, now: Instant, until: Instant, messages: Message[]): Promise<Fact[]> {
  const facts: Fact[] = [];
  for await (const moment of unfold(snapshot, { now, until, settings, messages: () => messages }))
    facts.push(...moment.facts.map((one) => one.fact));
  return facts;
}

const issued = (facts: Fact[]) => facts.flatMap((fact) => (fact.type === 'certificate_issued' ? [fact.data] : []));
const terms = (facts: Fact[]) =>
  facts.flatMap((fact) => (fact.type === 'term_started' || fact.type === 'renewed' ? [fact.data] : []));

const claimAt = (at: Instant, n: number): Message => ({
  type: 'reissueClaimed',
  id: `req_${n}`,
  at,
  claim: `claim_${n}`,
  csr: `csr_of_claim_${n}`,
  reason: 'key_lost',
  acceptSameKey: false,
});

test('Whatever is ordered and claimed, the paid time is covered without a gap, and no certificate is longer than it may be', async () => {
  const orders = fc.record({
    start: fc.integer({ min: Date.parse('2026-11-22'), max: Date.parse('2032-12-31') }).map(instantOf),
    years: fc.integer({ min: 1, max: 3 }),
    claims: fc.array(fc.double({ min: 0.001, max: 0.999, noNaN: true }), { maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(orders, async ({ start, years, claims }) => {
      const reach = years * 365 * DAY;
      const messages = claims
        .toSorted((a, b) => a - b)
        .map((share, n) => claimAt(instantOf(Date.parse(start) + Math.floor(share * reach)), n));
      const until = daysAfter(start, years * 365 + 200, 'UTC');
      const facts = await factsOf(orderedAt(start, years), start, until, messages);
      const paid = terms(facts);
      const certificates = issued(facts);
      // The term and the next, which the balance has paid.
      expect(paid.length).toBeGreaterThanOrEqual(2);
      expect(certificates.filter(({ cause }) => cause === 'claim')).toHaveLength(claims.length);
      let coveredUntil = start;
      for (const { notBefore, notAfter } of certificates) {
        const { max } = inForce(regulations.tlsCertificateValidityDays, notBefore);
        expect(Date.parse(notAfter) - Date.parse(notBefore)).toBeLessThan(max * DAY);
        const paidUntil =
          paid.filter((term) => term.start <= notBefore || term.start === coveredUntil).at(-1)?.end ?? '';
        expect(notAfter <= (paid.at(-1)?.end ?? '') && (notAfter <= paidUntil || paid.length > 1)).toBe(true);
        // Within a second: certificates know no fractions.
        expect(Date.parse(notBefore)).toBeLessThanOrEqual(Date.parse(coveredUntil) + 1_000);
        if (notAfter > coveredUntil) coveredUntil = notAfter;
      }
      expect(coveredUntil >= until).toBe(true);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test.each([
  ['2026-12-02T10:00:00.000Z', 1, 5],
  ['2026-11-22T12:00:00.000Z', 3, 20],
  ['2029-06-01T00:00:00.000Z', 1, 12],
])(
  'An order at %s for %i years says beforehand that it takes %i certificates, and takes as many',
  async (start, years, count) => {
    const end = daysAfter(start, 0, 'UTC').replace(/^\d{4}/, String(Number(start.slice(0, 4)) + years));
    expect(certificatesOfTerm(start, end, regulations)).toHaveLength(count);
    const facts = await factsOf(orderedAt(start, years), start, end, []);
    const own = issued(facts).filter(({ cause }) => cause === 'order' || cause === 'replacement');
    expect(own.length).toBe(count);
  },
);

/** An order as above, with something different about its certificate. */
function changed(change: Partial<NonNullable<Life['certificate']>>, id = 'certificate-dv-insured'): Snapshot {
  const snapshot = orderedAt('2026-12-01T09:00:00.000Z', 1);
  const standings = snapshot.standings.map(({ life, product }) => ({
    life: { ...life, ...(life.certificate && { certificate: { ...life.certificate, ...change } }) },
    product: { ...product, offer: offer(id) },
  }));
  return { ...snapshot, standings };
}

test('An organisation’s certificates are foreseen, whether or not it has been validated', async () => {
  for (const identityAt of [null, '2026-12-01T09:00:00.000Z']) {
    const ordered = changed({ identityAt }, 'certificate-ov');
    const facts = await factsOf(ordered, '2026-12-01T09:00:00.000Z', '2027-11-01T00:00:00.000Z', []);
    expect(issued(facts).length).toBeGreaterThanOrEqual(4);
  }
});

test('A revocation that is still to come is foreseen', async () => {
  const at = '2026-12-02T12:00:00.000Z';
  const revocation = { serial: '01', reason: 'key_compromised', at, attempts: 0, failing: false } as const;
  const ordered = changed({ revocations: [revocation] });
  const facts = await factsOf(ordered, '2026-12-01T09:00:00.000Z', '2026-12-05T00:00:00.000Z', []);
  expect(facts.filter(({ type }) => type === 'certificate_revoked')).toMatchObject([{ at, data: { serial: '01' } }]);
});
