import type { CardPort } from '../../../activities/ports';
import { topUpByCard } from '../../../src/gateways/api-ports/card-top-ups';
import { ledgerPorts } from '../../../src/gateways/api-ports/ledger';
import { createCardTopUps } from '../../../src/gateways/senders/card-top-ups';
import { openTestRecord, type TestRecord } from '../../support/record';
import { type Served, serve } from './served';

let record: TestRecord;
let served: Served;
beforeAll(async () => {
  record = await openTestRecord();
  served = await serve(record);
});
afterAll(async () => {
  await served.stop();
  await record.close();
});

const AT = '2026-12-01T09:00:00.000Z';
const IBAN = 'DE89370400440532013000';
const code = ({ body }: { body: { type: string } }) => body.type.split('/').at(-1);
const eur = (amount: number) => ({ amount, currency: 'EUR' });

describe('A mandate', () => {
  test('gets its reference, waits for its signature, and clears the account for direct debit once it is signed', async () => {
    const account = await record.account();
    const at = `/v1/accounts/${account}/payment-methods`;
    const prepared = await served.post(`${at}/mandate`, { iban: 'de89 3704 0044 0532 0130 00' });
    expect(prepared).toMatchObject({
      status: 201,
      body: {
        automatic: 'none',
        mandate: { iban: IBAN, state: 'pending', signedAt: null },
        debit: { cleared: false, reason: 'not_signed' },
      },
    });
    const { reference } = prepared.body.mandate;
    expect(reference).toMatch(/^[A-Z0-9]{1,35}$/);
    expect(code(await served.post(`${at}/mandate/sign`, { reference: 'another', agreed: true }))).toBe(
      'mandate-not-pending',
    );
    expect((await served.post(`${at}/mandate/sign`, { reference, agreed: false })).status).toBe(422);

    const signed = await served.post(`${at}/mandate/sign`, { reference, agreed: true });
    expect(signed.body).toMatchObject({
      automatic: 'sepa_debit',
      mandate: { state: 'active', signedAt: served.now, reference },
      debit: { cleared: true, reason: null },
    });
    served.now = '2026-12-02T09:00:00.000Z';
    expect((await served.post(`${at}/mandate/sign`, { reference, agreed: true })).body).toEqual(signed.body);
    expect(code(await served.post(`${at}/mandate`, { iban: IBAN }))).toBe('mandate-in-force');

    expect((await served.remove(`${at}/mandate`)).body).toMatchObject({
      automatic: 'none',
      mandate: { state: 'revoked', reference },
      debit: { cleared: false, reason: 'revoked' },
    });
    const next = await served.post(`${at}/mandate`, { iban: IBAN });
    expect(next.body.mandate.reference).not.toBe(reference);
    served.now = AT;
  });

  const kept = async (account: string) =>
    (await served.get(`/v1/accounts/${account}/payment-methods/mandates`)).body.items;
  const letters = (account: string) =>
    record.rows<{ recipient: string; facts: Record<string, unknown> }>(
      'SELECT recipient, facts FROM mails WHERE account_id = $1 ORDER BY id',
      [account],
    );

  test('stays in the list when it is replaced or revoked, and its debtor has a letter of each, once', async () => {
    const account = await record.account({ email: 'ida@customer.example' });
    const at = `/v1/accounts/${account}/payment-methods`;
    expect(await kept(account)).toEqual([]);
    await served.post(`${at}/mandate`, { iban: 'NL91ABNA0417164300' });
    const { reference } = (await served.post(`${at}/mandate`, { iban: IBAN })).body.mandate;
    expect(await letters(account)).toEqual([]);
    const sign = { reference, text: 'core-1/fr', agreed: true };
    await Promise.all([served.post(`${at}/mandate/sign`, sign), served.post(`${at}/mandate/sign`, sign)]);
    served.now = '2026-12-05T09:00:00.000Z';
    await Promise.all([served.remove(`${at}/mandate`), served.remove(`${at}/mandate`)]);
    expect(await kept(account)).toMatchObject([
      {
        ...{ reference, iban: 'DE89 •••• 3000', state: 'revoked', text: 'core-1/fr', preparedAt: AT, signedAt: AT },
        revokedAt: '2026-12-05T09:00:00.000Z',
      },
      { iban: 'NL91 •••• 4300', state: 'revoked', text: null, preparedAt: AT, signedAt: null, revokedAt: AT },
    ]);
    expect(await letters(account)).toMatchObject([
      {
        recipient: 'ida@customer.example',
        facts: {
          ...{ kind: 'mandate_signed', reference, iban: 'DE89 •••• 3000', signedAt: AT, text: 'core-1/fr' },
          creditorId: record.config.seller.creditorId,
        },
      },
      { facts: { kind: 'mandate_revoked', reference, signedAt: AT, revokedAt: '2026-12-05T09:00:00.000Z' } },
    ]);
    served.now = AT;
  });

  test('that is not named by its text is signed by ours of today, in the language of the account', async () => {
    const account = await record.account();
    const at = `/v1/accounts/${account}/payment-methods/mandate`;
    const { reference } = (await served.post(at, { iban: IBAN })).body.mandate;
    expect((await served.post(`${at}/sign`, { reference, text: 'core-0/de', agreed: true })).status).toBe(422);
    await served.post(`${at}/sign`, { reference, agreed: true });
    expect(await kept(account)).toMatchObject([{ state: 'active', text: 'core-1/de' }]);
  });

  test('given before any was kept is kept from its next change on; what operators set is, too, without a letter', async () => {
    const account = await record.account({ automatic: 'sepa_debit', mandate: 'active' });
    const at = `/v1/accounts/${account}/payment-methods`;
    const mandate = { iban: IBAN, reference: 'PAPER-1', signedAt: '2026-11-01T00:00:00.000Z', state: 'active' };
    for (const state of ['active', 'active', 'lapsed', 'active'])
      await served.put(at, { automatic: 'sepa_debit', mandate: { ...mandate, state } });
    expect(await kept(account)).toMatchObject([
      { reference: 'PAPER-1', state: 'active', lapsedAt: null },
      { reference: 'PAPER-1', state: 'lapsed', lapsedAt: AT, revokedAt: null, text: null },
      { state: 'revoked', revokedAt: AT },
    ]);
    expect(await letters(account)).toEqual([]);
  });

  test('that there is not cannot be revoked', async () => {
    const account = await record.account();
    expect((await served.remove(`/v1/accounts/${account}/payment-methods/mandate`)).status).toBe(404);
  });
});

test('A card is taken away; where it was automatic, nothing is collected any more, a mandate stays what it is', async () => {
  const account = await record.account({ automatic: 'card', card: 'succeeds' });
  const at = `/v1/accounts/${account}/payment-methods/card`;
  expect((await served.remove(at)).body).toMatchObject({ automatic: 'none', card: null });
  expect((await served.remove(at)).status).toBe(200);
  const other = await record.account({ automatic: 'sepa_debit', card: 'succeeds', mandate: 'active' });
  expect((await served.remove(`/v1/accounts/${other}/payment-methods/card`)).body).toMatchObject({
    automatic: 'sepa_debit',
    card: null,
    debit: { cleared: true },
  });
});

describe('A top-up by card', () => {
  const clock = { now: async () => AT };
  const work = (cards: CardPort) => createCardTopUps(record.kit, cards, clock);
  const underWay = async (account: string) =>
    (await record.rows<{ id: string }>(`SELECT id FROM card_top_ups WHERE account_id = $1`, [account])).map(
      ({ id }) => id,
    );
  const charges = (account: string) =>
    record.rows('SELECT outcome, amount FROM sandbox_charges WHERE account_id = $1', [account]);
  const balance = async (account: string) =>
    (await record.rows<{ balance: number }>('SELECT balance FROM accounts WHERE id = $1', [account]))[0]?.balance;

  /** Asks as a caller with a key does, and lets a worker do what is to be done meanwhile. */
  async function ask(account: string, key: string, cards: CardPort = record.ports.cards, amount = 5000) {
    const idempotency = { apiKey: 'key_operator', key: `${account} ${key}`, fingerprint: String(amount) };
    let over = false;
    const asking = topUpByCard(
      record.kit,
      { at: AT, note: { actor: 'key_operator' }, idempotency },
      account,
      eur(amount),
    );
    const answered = asking.finally(() => {
      over = true;
    });
    while (!over) {
      for (const id of await underWay(account)) await work(cards)(id).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return answered;
  }

  test('is charged and booked once for a key, however often it is asked for and however often the job runs', async () => {
    const account = await record.account({ automatic: 'none', card: 'times_out_after_charging' });
    const [first, again] = await Promise.all([ask(account, 'once'), ask(account, 'once')]);
    expect(first).toMatchObject({ kind: 'done', value: { state: 'charged', amount: eur(5000) } });
    expect(again).toMatchObject({ kind: 'done', value: (first as { value: object }).value });
    const [id] = await underWay(account);
    await work(record.ports.cards)(id ?? '');
    expect(await charges(account)).toEqual([{ outcome: 'charged', amount: 5000 }]);
    expect(await balance(account)).toBe(5000);
    await ask(account, 'twice');
    expect(await balance(account)).toBe(10_000);
    const told = await record.rows<{ facts: object }>('SELECT facts FROM mails WHERE account_id = $1 ORDER BY id', [
      account,
    ]);
    expect(told.map(({ facts }) => facts)).toMatchObject([
      { kind: 'topped_up', amount: 5000, method: 'card', invoicesPaid: 0, balance: 5000 },
      { kind: 'topped_up', amount: 5000, balance: 10_000 },
    ]);
  });

  test('survives a worker that dies between the charge and the books', async () => {
    const account = await record.account({ automatic: 'none', card: 'succeeds' });
    let deaths = 2;
    const dying: CardPort = {
      async charge(request) {
        const answer = await record.ports.cards.charge(request);
        deaths -= 1;
        if (deaths >= 0) throw new Error('killed');
        return answer;
      },
    };
    expect(await ask(account, 'once', dying)).toMatchObject({ kind: 'done', value: { state: 'charged' } });
    expect(deaths).toBe(-1);
    expect(await charges(account)).toHaveLength(1);
    expect(await balance(account)).toBe(5000);
    expect(await ledgerPorts(record.kit.pool).verify(AT)).toMatchObject({ holds: true });
  });

  test.each([
    ['declines_softly', 'declined'],
    ['declines_hard', 'declined_hard'],
    ['needs_authentication', 'authentication_required'],
  ])('by %s moves nothing, and says why, the same for a repetition', async (card, reason) => {
    const account = await record.account({ automatic: 'none', card });
    const refused = { kind: 'refused', refusal: { code: 'payment-failed', facts: { reason } } };
    expect(await ask(account, 'once')).toMatchObject(refused);
    expect(await ask(account, 'once')).toMatchObject(refused);
    expect(await charges(account)).toHaveLength(1);
    expect(await balance(account)).toBe(0);
  });

  test('needs a card that is valid, and an amount that one charge can bring', async () => {
    const account = await record.account();
    const at = `/v1/accounts/${account}/balance/card-top-ups`;
    expect(code(await served.post(at, { amount: eur(5000) }))).toBe('no-usable-method');
    for (const amount of [99, 500_001, 1.5]) expect((await served.post(at, { amount: eur(amount) })).status).toBe(422);
    expect(await underWay(account)).toEqual([]);
  });
});

describe('The card that somebody pays an invoice by, now', () => {
  const ISSUED = '2027-06-05T12:00:00.000Z';
  const ASKED = '2027-06-05T13:00:00.000Z';

  async function asked(account: string) {
    const product = await record.takeOver({ account, expiry: '2027-06-15T12:00:00.000Z' });
    const before = await record.live(product, ISSUED);
    await record.tell(product, { type: 'paymentMethodChanged', at: ASKED, card: true });
    return { before, after: await record.live(product, ASKED), product };
  }

  test.each([{ automatic: 'none' as const }, { automatic: 'sepa_debit' as const, mandate: 'pending' as const }])(
    'is charged although what is collected automatically is %j',
    async (means) => {
      const { before, after, product } = await asked(await record.account({ ...means, card: 'succeeds' }));
      expect(before.invoice).toMatchObject({ paid: false, tries: [] });
      expect(after.term?.number).toBe((before.term?.number ?? 0) + 1);
      expect(await record.timeline(product)).toContainEqual(expect.stringContaining('invoice_paid'));
    },
  );

  test('is one try beside those that are planned', async () => {
    const { before, after } = await asked(await record.account({ automatic: 'card', card: 'declines_softly' }));
    expect(before.invoice?.tries).toHaveLength(4);
    expect(after.invoice).toMatchObject({ attempts: { card: 2 }, tryNow: false, tries: before.invoice?.tries });
    expect(after.invoice).not.toHaveProperty('byCard');
  });

  test('is not charged beside a debit that is under way', async () => {
    const means = { automatic: 'sepa_debit', mandate: 'active', card: 'succeeds' } as const;
    const { after } = await asked(await record.account(means));
    expect(after.invoice).toMatchObject({ paid: false, attempts: { card: 0, sepa_debit: 1 }, tryNow: false });
  });
});
