import { forecastPorts } from '../../src/gateways/api-ports/forecasts';
import { forecastKit } from '../../src/main/forecast-kit';
import { asForeseeable, type TimelineFact } from '../support/foreseen';
import { openTestRecord, type TestRecord } from '../support/record';

let record: TestRecord;
beforeAll(async () => {
  record = await openTestRecord();
});
afterAll(() => record?.close());

const END = '2027-02-10T00:00:00.000Z';
const stays = new AbortController().signal;

test('A renewal that waits for an even balance waits in the forecast as well, and it does not take the forecast long', async () => {
  const account = await record.account({ automatic: 'sepa_debit', mandate: 'active' });
  const first = await record.takeOver({ account, expiry: '2026-12-20T12:00:00.000Z' });
  const second = await record.takeOver({ account, expiry: '2027-01-10T12:00:00.000Z' });
  const returned = '2027-01-02T09:00:00.000Z';
  for (const id of [first, second]) await record.live(id, returned);
  const [payment] = await record.rows<{ reference: string }>(`SELECT reference FROM payments WHERE account_id = $1`, [
    account,
  ]);
  const back = { reference: payment?.reference ?? '', fee: 300, code: 'AM04', at: returned };
  await record.kit.record.transaction(returned, (tx) => record.kit.payments.debitReturned(tx, back));

  const ports = forecastPorts(forecastKit(record.kit));
  const { items = [] } = (await ports.product(second, returned, END, stays)) ?? {};
  expect(items.map(({ at, type }) => `${at.slice(0, 10)} ${type}`)).toEqual([
    '2027-01-03 reminder_sent',
    '2027-01-03 registrant_notice_sent',
    '2027-01-04 payment_received',
    '2027-01-04 invoice_paid',
    '2027-01-08 reminder_sent',
  ]);
  const [last] = await record.rows<{ seq: number }>('SELECT max(seq) AS seq FROM events');
  await record.live(second, END);
  const come = await record.rows<TimelineFact & Record<string, unknown>>(
    'SELECT product_id AS product, type, at, data FROM events WHERE product_id = $1 AND seq > $2 ORDER BY seq',
    [second, last?.seq],
  );
  const foretold = items.map(({ product, type, at, data }) => ({ product, type, at, data }));
  expect(asForeseeable(come, foretold)).toEqual(foretold);

  const began = performance.now();
  await ports.product(second, returned, '2046-01-01T00:00:00.000Z', stays);
  expect(performance.now() - began).toBeLessThan(5_000);
});
