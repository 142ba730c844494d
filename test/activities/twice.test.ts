import type { Message } from '../../src/domain/messages';
import { openTestRecord, type TestRecord } from '../support/record';

let record: TestRecord;

beforeAll(async () => {
  record = await openTestRecord();
});

afterAll(async () => {
  await record.close();
});

const expiry = '2027-06-15T12:00:00.000Z';

/** Asks as the API does: the request is kept, its answer comes from the life. */
async function ask(product: string, message: Message & { id: string }): Promise<void> {
  await record.rows('INSERT INTO requests (id, product_id, at, message) VALUES ($1, $2, $3, $4)', [
    message.id,
    product,
    message.at,
    message,
  ]);
  await record.tell(product, message);
}

async function answerTo(id: string): Promise<unknown> {
  const [row] = await record.rows<{ outcome: unknown }>('SELECT outcome FROM requests WHERE id = $1', [id]);
  return row?.outcome;
}

// A sender that dies after it has brought a message, and before it has noted that, brings it again.
describe('a message that comes twice changes nothing the second time', () => {
  test.each<[string, (id: string) => Message & { id: string }, string]>([
    [
      'a choice',
      (id) => ({
        type: 'optionChanged',
        at: '2027-02-01T09:00:00.000Z',
        id,
        option: 'delete_at_expiry',
        years: 1,
        by: 'customer',
      }),
      '2027-02-01T09:00:00.000Z',
    ],
    [
      'a restore',
      (id) => ({ type: 'restoreRequested', at: '2027-07-20T09:00:00.000Z', id }),
      '2027-07-20T09:00:00.000Z',
    ],
  ])('%s', async (_name, make, at) => {
    const account = await record.account();
    const product = await record.takeOver({ account, expiry });
    const message = make(`req_${product}`);
    await ask(product, message);
    await record.live(product, at);
    const timeline = await record.timeline(product);
    expect(await answerTo(message.id)).toEqual({ ok: true });
    await record.tell(product, message);
    await record.live(product, at);
    expect(await record.timeline(product)).toEqual(timeline);
    expect(await answerTo(message.id)).toEqual({ ok: true });
  });

  test('two choices that overtook each other on their way: the later one counts', async () => {
    const account = await record.account();
    const product = await record.takeOver({ account, expiry });
    const choice = (at: string, option: 'delete_at_expiry' | 'one_year_delayed') =>
      ({ type: 'optionChanged', at, id: `req_${option}_${product}`, option, years: 1, by: 'customer' }) as const;
    const later = choice('2027-02-01T09:05:00.000Z', 'delete_at_expiry');
    const earlier = choice('2027-02-01T09:00:00.000Z', 'one_year_delayed');
    for (const message of [later, earlier]) {
      await ask(product, message);
      await record.live(product, '2027-02-01T10:00:00.000Z');
    }
    expect((await record.life(product)).option).toBe('delete_at_expiry');
    expect(await answerTo(earlier.id)).toEqual({ ok: true });
  });

  test('the news of a payment that the record has booked', async () => {
    const account = await record.account();
    const product = await record.takeOver({ account, expiry });
    const { invoice } = await record.live(product, '2027-06-06T12:00:00.000Z');
    const payment = {
      id: `pay_${product}`,
      reference: `bank-${product}`,
      account,
      product,
      amount: 1190,
      currency: 'EUR',
    };
    const at = '2027-06-07T09:00:00.000Z';
    await record.kit.record.transaction(at, (tx) =>
      record.kit.payments.report(tx, { ...payment, method: 'bank_transfer', at }),
    );
    await record.live(product, at);
    const timeline = await record.timeline(product);
    expect(timeline.at(-1)).toBe('2027-06-07T09:00 renewed');
    await record.tell(product, { type: 'paymentReceived', at, invoice: invoice?.id ?? '' });
    await record.live(product, '2027-06-07T10:00:00.000Z');
    expect(await record.timeline(product)).toEqual(timeline);
  });

  test('a payment that the bank had booked before the lapse renews once, not for a second year', async () => {
    // Prepaid: what a second invoice would cost is there.
    const account = await record.account({ balance: 0 });
    const product = await record.takeOver({ account, expiry, offer: 'domain-com' });
    const at = '2027-06-17T09:00:00.000Z';
    await record.live(product, '2027-06-16T12:00:00.000Z');
    const [lapsed] = await record.rows<{ id: string }>('SELECT id FROM invoices WHERE product_id = $1', [product]);
    const payment = {
      id: `pay_${product}`,
      reference: `bank-${product}`,
      account,
      product,
      amount: 2380,
      currency: 'EUR',
    };
    await record.kit.record.transaction(at, (tx) =>
      record.kit.payments.report(tx, { ...payment, method: 'bank_transfer', at, bookedOn: '2027-06-14' }),
    );
    // As the payment has told it.
    const [job] = await record.rows<{ message: Message }>(
      `SELECT payload->'message' AS message FROM graphile_worker._private_jobs WHERE payload->>'product' = $1 AND payload->'message'->>'type' = 'paidBeforeLapse'`,
      [product],
    );
    const told = job?.message as Message;
    expect(told).toMatchObject({ type: 'paidBeforeLapse', invoice: lapsed?.id });
    await record.live(product, at);
    const renewals = async () => (await record.timeline(product)).filter((line) => line.endsWith(' renewed'));
    expect(await renewals()).toHaveLength(1);
    await record.tell(product, { type: 'paidBeforeLapse', at, invoice: String(lapsed?.id) });
    await record.live(product, '2027-06-17T10:00:00.000Z');
    expect(await renewals()).toHaveLength(1);
    expect(await record.rows('SELECT 1 FROM invoices WHERE product_id = $1', [product])).toHaveLength(2);
  });
});

describe('after an outage of weeks (M7)', () => {
  test('of several overdue reminders the latest is sent, the others are skipped; the rest is done as of its own instants', async () => {
    const account = await record.account();
    const product = await record.takeOver({ account, expiry });
    await record.live(product, '2027-05-01T00:00:00.000Z');
    const back = '2027-06-14T09:00:00.000Z';
    await record.live(product, back, () => back);
    expect((await record.timeline(product)).slice(3)).toEqual([
      '2027-05-16T12:00 reminder_skipped',
      '2027-05-16T12:00 registrant_notice_sent',
      '2027-06-05T12:00 invoice_issued',
      '2027-06-08T12:00 reminder_skipped',
      '2027-06-08T12:00 registrant_notice_sent',
      '2027-06-13T12:00 reminder_sent',
    ]);
    const [row] = await record.rows<{ at: string; recorded_at: string }>(
      `SELECT at, recorded_at FROM events WHERE product_id = $1 ORDER BY seq DESC LIMIT 1`,
      [product],
    );
    expect(row).toEqual({ at: '2027-06-13T12:00:00.000Z', recorded_at: back });
  });

  test('a card that would have been charged in time is charged as of then, and the product renewed, not expired', async () => {
    const account = await record.account({ automatic: 'card', card: 'succeeds' });
    const product = await record.takeOver({ account, expiry });
    await record.live(product, '2027-05-01T00:00:00.000Z');
    const back = '2027-06-20T09:00:00.000Z';
    await record.live(product, back, () => back);
    const types = (await record.timeline(product)).map((line) => line.split(' ')[1]);
    expect(types).toContain('renewed');
    expect(types).not.toContain('expired');
  });
});
