import fc from 'fast-check';
import { daysAfter, type Instant, instantOf } from '../../src/domain/calendar';
import type { RenewalOption } from '../../src/domain/offer';
import { createSnapshots, type Snapshots } from '../../src/gateways/postgres/snapshots';
import { asForeseeable, foreseen, type TimelineFact } from '../support/foreseen';
import { openTestRecord, type TestRecord } from '../support/record';

let record: TestRecord;
let snapshots: Snapshots;

beforeAll(async () => {
  record = await openTestRecord();
  snapshots = createSnapshots(record.kit.pool, { sellerCountry: 'DE', debits: record.ports.debits });
});
afterAll(() => record?.close());

const START = '2026-12-01T09:00:00.000Z';
const DAY = 86_400_000;

const offers = ['domain-com', 'domain-de', 'domain-es', 'mailspace-10', 'webspace-50', 'vserver-4'];

const owner = fc.record({
  time_zone: fc.constantFrom('Europe/Berlin', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Asia/Kolkata'),
  country: fc.constantFrom('DE', 'BE', 'US'),
  expiry_reminders: fc.boolean(),
  balance: fc.constantFrom(0, 0, 1, 1_190, 3_000, 10_000),
  method: fc.constantFrom('none', 'card', 'sepa_debit', 'unsigned'),
});

const product = fc.record({
  offer: fc.constantFrom(...offers),
  ordered: fc.boolean(),
  /** days from the start to the expiry of what is taken over */
  days: fc.integer({ min: 1, max: 380 }),
  option: fc.constantFrom<RenewalOption>('one_year_delayed', 'one_year_delayed', 'delete_at_expiry'),
});

/** What somebody does before the forecast is made, so that it begins in the middle of lives. */
const meddling = fc.record({
  day: fc.integer({ min: 1, max: 400 }),
  what: fc.constantFrom('pay', 'pay half', 'pay too much', 'immediate', 'restore', 'nothing'),
  which: fc.nat(2),
});

const world = fc.record({
  owner,
  products: fc.array(product, { minLength: 1, maxLength: 3 }),
  meddlings: fc.array(meddling, { maxLength: 4 }),
  /** when the forecast is made, and how far it reaches */
  asked: fc.integer({ min: 0, max: 420 }),
  reach: fc.integer({ min: 20, max: 800 }),
});

type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

async function begin({ owner: { method, ...rest }, products }: World): Promise<{ account: string; ids: string[] }> {
  const account = await record.account({
    ...rest,
    ...(method === 'card' && { automatic: 'card', card: 'succeeds' }),
    ...(method === 'sepa_debit' && { automatic: 'sepa_debit', mandate: 'active' }),
    ...(method === 'unsigned' && { automatic: 'sepa_debit', mandate: 'pending' }),
  });
  const ids: string[] = [];
  for (const [index, { offer, ordered, days, option }] of products.entries()) {
    const common = { account, offer, option, at: START };
    // Two products never end in the same instant: which of them is first is nobody's promise.
    const expiry = instantOf(Date.parse(daysAfter(START, days, 'UTC')) + index * 61_000);
    ids.push(ordered ? await record.order(common) : await record.takeOver({ ...common, expiry }));
  }
  return { account, ids };
}

/** Lets all products live until an instant, in the order of time, as their workflows would. */
async function liveAll(ids: string[], until: Instant, stops: Iterable<Instant>): Promise<void> {
  for (const stop of [...new Set([...stops, until])].sort((a, b) => (a < b ? -1 : 1))) {
    for (const id of [...ids, ...ids]) await record.live(id, stop);
  }
}

/** More can be tried: `FORECAST_RUNS=1000 FORECAST_SEED=7`. */
const runs = Number(process.env['FORECAST_RUNS'] ?? 50);
const seed = Number(process.env['FORECAST_SEED'] ?? 53);

let said = 0;

async function meddle(ids: string[], { what, which }: World['meddlings'][number], at: Instant): Promise<void> {
  const id = ids[which % ids.length] ?? '';
  said += 1;
  if (what === 'immediate') {
    const message = { type: 'optionChanged', id: `m${said}`, option: 'one_year_immediate', years: 1 } as const;
    await record.tell(id, { ...message, at, by: 'customer' });
  } else if (what === 'restore') await record.tell(id, { type: 'restoreRequested', id: `m${said}`, at });
  else if (what !== 'nothing') {
    const amount = what === 'pay' ? 1_190 : what === 'pay half' ? 595 : 5_000;
    const life = await record.life(id);
    const common = { id: `pay_${said}`, reference: `r${said}`, account: life.account, product: id, at };
    await record.kit.record.transaction(at, (tx) =>
      record.kit.payments.report(tx, { ...common, amount, currency: 'EUR', method: 'bank_transfer' }),
    );
  }
}

async function timelines(ids: string[], afterSeq: number): Promise<TimelineFact[]> {
  return record.rows<TimelineFact & Record<string, unknown>>(
    `SELECT product_id AS product, type, at, data FROM events WHERE product_id = ANY($1) AND seq > $2 ORDER BY seq`,
    [ids, afterSeq],
  );
}

const of = (id: string) => (fact: TimelineFact) => fact.product === id;

test('What comes of lives at random is what was forecast in the middle of them: types, instants, data', async () => {
  let foretoldInAll = 0;
  await fc.assert(
    fc.asyncProperty(world, async (given) => {
      const { account, ids } = await begin(given);
      const now = daysAfter(START, given.asked, 'UTC');
      for (const meddling of [...given.meddlings].sort((a, b) => a.day - b.day)) {
        const at = instantOf(Date.parse(START) + meddling.day * DAY + 37_000);
        if (at >= now) break;
        await liveAll(ids, at, []);
        await meddle(ids, meddling, at);
      }
      await liveAll(ids, now, []);
      const until = daysAfter(now, given.reach, 'UTC');
      const { settings } = record.kit;
      const foretold = await foreseen(await snapshots.account(account), settings, now, until);
      const alone = await Promise.all(
        ids.map(async (id) => {
          const snapshot = await snapshots.product(id);
          return snapshot ? (await foreseen(snapshot, settings, now, until)).filter(of(id)) : [];
        }),
      );
      const [last] = await record.rows<{ seq: number }>('SELECT coalesce(max(seq), 0) AS seq FROM events');
      await liveAll(
        ids,
        until,
        foretold.map(({ at }) => at),
      );
      const come = await timelines(ids, last?.seq ?? 0);
      for (const [index, id] of ids.entries()) {
        const own = foretold.filter(of(id));
        expect(own).toEqual(asForeseeable(come.filter(of(id)), own));
        expect(alone[index]).toEqual(own);
      }
      foretoldInAll += foretold.length;
      const [balance] = await record.rows<{ balance: number }>('SELECT balance FROM accounts WHERE id = $1', [account]);
      expect(balance?.balance).toBeGreaterThanOrEqual(0);
    }),
    {
      numRuns: runs,
      seed,
      endOnFailure: true,
    },
  );
  expect(foretoldInAll).toBeGreaterThan(5 * runs);
}, 300_000);
