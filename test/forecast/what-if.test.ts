import { createForecaster, type Forecaster } from '../../src/forecast/forecaster';
import type { Portfolio } from '../../src/forecast/snapshot';
import type { ChangedProduct, WhatIf } from '../../src/forecast/what-if';
import { forecastPorts } from '../../src/gateways/api-ports/forecasts';
import { createSnapshots, type Snapshots } from '../../src/gateways/postgres/snapshots';
import { forecastKit } from '../../src/main/forecast-kit';
import { openTestRecord, type TestRecord } from '../support/record';

let record: TestRecord;
let snapshots: Snapshots;
let forecaster: Forecaster;

beforeAll(async () => {
  record = await openTestRecord();
  snapshots = createSnapshots(record.kit.pool, { sellerCountry: 'DE', debits: record.ports.debits });
  forecaster = createForecaster(record.kit.settings);
});
afterAll(() => record?.close());

const NOW = '2026-12-01T09:00:00.000Z';
const UNTIL = '2027-12-31T00:00:00.000Z';
const nothing: WhatIf = { offers: {}, rules: {}, applies: 'next_term' };

async function compared(portfolio: Portfolio, change: Partial<WhatIf>) {
  const comparing = forecaster.compare({ ...nothing, ...change }, { now: NOW, until: UNTIL });
  const list: ChangedProduct[] = [];
  for await (const part of snapshots.parts(portfolio)) list.push(...(await comparing.add(part)));
  return { ...comparing.result(), list };
}

const paidByCard = () => record.account({ automatic: 'card', card: 'succeeds' });

test('A higher price brings more cash, in the months of the renewals, and nothing else', async () => {
  const account = await paidByCard();
  await record.takeOver({ account, expiry: '2027-03-15T12:00:00.000Z' });
  await record.takeOver({ account, expiry: '2027-06-15T12:00:00.000Z' });
  const offers = { 'domain-com': { pricePerYear: 2_000 } };
  const { products, before, after, difference, list } = await compared({ account }, { offers });
  expect(products).toBe(2);
  expect(before.cash).toEqual({ EUR: { '2027-03': 1_190, '2027-06': 1_190 } });
  expect(after.cash).toEqual({ EUR: { '2027-03': 2_380, '2027-06': 2_380 } });
  expect(difference).toMatchObject({ mails: 0, renewals: 0, cash: { EUR: { '2027-03': 1_190, '2027-06': 1_190 } } });
  expect(list.map(({ after: { cash } }) => cash)).toEqual([
    { EUR: { '2027-03': 2_380 } },
    { EUR: { '2027-06': 2_380 } },
  ]);
});

test('A price that the balance no longer covers lets a product expire', async () => {
  const account = await record.account({ balance: 1_190 });
  await record.takeOver({ account, expiry: '2027-03-15T12:00:00.000Z' });
  const { difference } = await compared({ account }, { offers: { 'domain-com': { pricePerYear: 1_001 } } });
  expect(difference).toMatchObject({ renewals: -1, expiries: 1, deletions: 1, cancellations: 1, cash: {} });
});

test('Other reminders begin with the next term, as a changed offer does, or at once if asked', async () => {
  const account = await paidByCard();
  await record.takeOver({ account, expiry: '2027-03-15T12:00:00.000Z' });
  const rules = { reminderDays: [40, 20, 1] };
  // Until the end of 2027 the next term has no reminder in either world but 95 days before its end, on 11 December.
  const next = await compared({ account }, { rules });
  expect([next.before.reminders, next.after.reminders]).toEqual([4, 3]);
  const atOnce = await compared({ account }, { rules, applies: 'at_once' });
  expect(atOnce.after.reminders).toBe(2);
  expect(atOnce.changed).toBe(1);
});

test('A shorter time to pay lets an unpaid invoice lapse, and another one come as long as there is time', async () => {
  const account = await record.account();
  await record.takeOver({ account, expiry: '2027-03-15T12:00:00.000Z' });
  const { deadlines, list } = await compared({ account }, { rules: { paymentDays: 4 }, applies: 'at_once' });
  expect(deadlines).toEqual({ earlier: 1, later: 0, added: 2, dropped: 0 });
  expect(list[0]?.before.deadlines).toEqual(['2027-03-15T12:00:00.000Z']);
  expect(list[0]?.after.deadlines.map((at) => at.slice(0, 10))).toEqual(['2027-03-09', '2027-03-13', '2027-03-15']);
});

test('An option is chosen where its offer allows it, and refused with the reason elsewhere', async () => {
  const account = await paidByCard();
  await record.takeOver({ account, expiry: '2027-03-15T12:00:00.000Z' });
  await record.takeOver({ account, offer: 'webspace-50', expiry: '2027-03-15T12:00:00.000Z' });
  const { refused, after, changed, list } = await compared({ account }, { option: { option: 'multi_year', years: 3 } });
  expect(refused).toEqual({ 'option-not-allowed': 1 });
  expect(after.cash).toEqual({ EUR: { '2026-12': 3_570, '2027-03': 7_140 } });
  expect(changed).toBe(2);
  expect(list.map((one) => one.refused)).toEqual([undefined, 'option-not-allowed']);
});

test('A portfolio is what was asked for, however it is read: alone or with its account', async () => {
  for (const balance of [0, 500]) {
    const account = await record.account({ balance, automatic: 'card', card: 'succeeds' });
    for (const offer of ['domain-com', 'webspace-50', 'domain-com']) {
      await record.takeOver({ account, offer, expiry: '2027-05-15T12:00:00.000Z' });
    }
    expect((await compared({ account, kind: 'domain' }, {})).products).toBe(2);
    expect((await compared({ account, offer: 'webspace-50' }, {})).products).toBe(1);
    expect(await snapshots.count({ account, kind: 'domain' })).toBe(2);
  }
});

test('A portfolio larger than one read is counted once, with progress that ends at the whole', async () => {
  const accounts = [await paidByCard(), await record.account({ balance: 700 }), await paidByCard()];
  const expiry = '2027-05-15T12:00:00.000Z';
  const template = await record.takeOver({ account: accounts[0] ?? '', offer: 'vserver-4', expiry });
  for (const [index, account] of accounts.entries()) {
    await record.rows(
      `INSERT INTO products (id, account_id, offer_id, kind, name, registrant, state, option, option_years, seq, life, created_at)
       SELECT 'prod_copy_' || $2 || lpad(n::text, 4, '0'), $3, offer_id, kind, name, registrant, state, option, option_years,
         seq, life || jsonb_build_object('product', 'prod_copy_' || $2 || lpad(n::text, 4, '0'), 'account', $3::text), created_at
       FROM products, generate_series(1, 400) n WHERE id = $1`,
      [template, index, account],
    );
  }
  const lines = [];
  const ports = forecastPorts(forecastKit(record.kit));
  const request = {
    portfolio: { offer: 'vserver-4' },
    whatIf: { ...nothing, offers: { 'vserver-4': { pricePerYear: 1 } } },
  };
  for await (const line of ports.whatIf({ ...request, now: NOW, until: UNTIL })) lines.push(line);
  const progress = lines.flatMap((line) => (line.type === 'progress' ? [line] : []));
  expect(progress[0]).toEqual({ type: 'progress', done: 0, of: 1_201, secondsLeft: null });
  expect(progress.at(-1)).toMatchObject({ done: 1_201, of: 1_201, secondsLeft: 0 });
  const listed = lines.flatMap((line) => (line.type === 'product' ? [line.product] : []));
  expect(new Set(listed).size).toBe(listed.length);
  expect(lines.at(-1)).toMatchObject({ type: 'summary', products: 1_201, before: { renewals: 801 } });
});

test('Neither a forecast nor a comparison writes anything', async () => {
  const account = await record.account({ balance: 5_000, automatic: 'sepa_debit', mandate: 'active' });
  const product = await record.takeOver({ account, expiry: '2026-12-06T12:00:00.000Z' });
  const state = () =>
    record.rows(
      `SELECT p.life, p.version, a.balance, (SELECT count(*) FROM events) AS events, (SELECT count(*) FROM mails) AS mails,
         (SELECT count(*) FROM invoices) AS invoices, (SELECT sum(last) FROM number_series) AS numbers,
         (SELECT count(*) FROM sandbox_requests) AS asked, (SELECT count(*) FROM graphile_worker._private_jobs) AS jobs
       FROM products p JOIN accounts a ON a.id = p.account_id WHERE a.id = $1`,
      [account],
    );
  const before = await state();
  await compared({ account }, { offers: { 'domain-com': { pricePerYear: 2_000 } } });
  const { signal } = new AbortController();
  const forecast = await forecastPorts(forecastKit(record.kit)).product(product, NOW, UNTIL, signal);
  expect(forecast?.items.length).toBeGreaterThan(5);
  expect(await state()).toEqual(before);
});
