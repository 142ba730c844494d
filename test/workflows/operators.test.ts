import type { Theatre } from '../../src/main/theatre';
import type { Stage } from '../../src/scenarios/play';
import { payloadsOf, readPayload } from '../support/payloads';
import { type Api, apiOf, lead, transfer } from '../support/stage';
import { openTestTheatre } from '../support/theatre';

let theatre: Theatre;

beforeAll(async () => {
  theatre = await openTestTheatre();
});

afterAll(async () => {
  await theatre?.close();
});

const onStage = (work: (stage: Stage) => Promise<void>) => () => theatre.stageFor(work);
const why = (reason: string) => ({ reason });

interface Event {
  type: string;
  at: string;
  recordedAt: string;
  data: Record<string, unknown>;
}

async function events(api: Api, product: string): Promise<Event[]> {
  return (await api('GET', `/v1/products/${product}/events?limit=200`))['items'] as Event[];
}

interface Entry {
  id: string;
  kind: string;
  urgent: boolean;
  happened: string;
}

async function attention(api: Api, query = ''): Promise<Entry[]> {
  return (await api('GET', `/v1/attention${query}`))['items'] as Entry[];
}

/** The types after a given number of earlier events. */
const typesOf = (all: Event[], from: number) => all.slice(from).map(({ type }) => type);

describe('A paused product', () => {
  test(
    'stands still over its deadline and the end of its term; resumed it goes on in order, as after an outage',
    onStage(async (stage) => {
      const api = apiOf(stage);
      const life = await lead(stage);
      await life.at('2027-06-07T09:00:00.000Z', (ask) =>
        ask('POST', `/v1/products/${life.product}/pause`, why('the holder is in dispute')),
      );
      const before = await events(api, life.product);
      expect(before.at(-1)).toMatchObject({
        type: 'operator_action',
        data: { action: 'pause', reason: 'the holder is in dispute', actor: expect.stringMatching(/^key_/) },
      });
      await life.at('2027-07-20T12:00:00.000Z', async (ask) => {
        expect(await life.shown()).toMatchObject({ state: 'active', trouble: 'paused' });
        expect(await events(ask, life.product)).toHaveLength(before.length);
        expect(await attention(ask)).toEqual([expect.objectContaining({ kind: 'paused', urgent: true })]);
        await ask('POST', `/v1/products/${life.product}/resume`, why('settled'));
      });
      const after = await events(api, life.product);
      expect(typesOf(after, before.length)).toEqual([
        'operator_action',
        'reminder_skipped',
        'registrant_notice_sent',
        'reminder_sent',
        'invoice_cancelled',
        'expired',
        'registrant_notice_sent',
        'redemption_started',
      ]);
      const expired = after.find(({ type }) => type === 'expired');
      expect(expired).toMatchObject({ at: '2027-06-15T12:00:00.000Z' });
      expect(expired?.recordedAt.slice(0, 13)).toMatch(/2027-07-20T1[12]/);
      expect(await attention(api)).toEqual([]);
    }),
  );

  test(
    'is paid and told to end meanwhile: the payment counts at once, its renewal and the choice come with the resumption',
    onStage(async (stage) => {
      const api = apiOf(stage);
      const life = await lead(stage);
      await life.at('2027-06-07T09:00:00.000Z', (ask) =>
        ask('POST', `/v1/products/${life.product}/pause`, why('a look')),
      );
      await life.at('2027-06-08T09:00:00.000Z', async (ask) => {
        await ask('POST', '/v1/payments', transfer(life.product, 1190, 'p-1'));
      });
      await life.at('2027-06-08T09:30:00.000Z', async (ask) => {
        await ask('PATCH', `/v1/products/${life.product}`, { renewalOption: 'delete_at_expiry' });
      });
      const held = typesOf(await events(api, life.product), 0);
      expect(held.slice(-2)).toEqual(['payment_received', 'invoice_paid']);
      expect((await life.shown()).renewalOption).toBe('one_year_delayed');
      await life.at('2027-06-20T09:00:00.000Z', (ask) =>
        ask('POST', `/v1/products/${life.product}/resume`, why('done')),
      );
      const all = await events(api, life.product);
      expect(typesOf(all, held.length)).toEqual(['operator_action', 'renewed', 'renewal_option_changed']);
      expect((await life.shown()).term?.end).toBe('2028-06-15T12:00:00.000Z');
      expect((await life.shown()).renewalOption).toBe('delete_at_expiry');
    }),
  );

  test(
    'can be cancelled; paused or resumed twice it is once',
    onStage(async (stage) => {
      const api = apiOf(stage);
      const life = await lead(stage);
      await life.at('2027-06-07T09:00:00.000Z', async (ask) => {
        for (const action of ['resume', 'pause', 'pause'])
          await ask('POST', `/v1/products/${life.product}/${action}`, why('a look'));
        await ask('POST', `/v1/products/${life.product}/cancel`, why('asked by phone'));
        await expect(ask('POST', `/v1/products/${life.product}/pause`, why('too late'))).rejects.toThrow(
          'product-ended',
        );
      });
      const all = await events(api, life.product);
      expect(all.slice(-4).map(({ type, data }) => [type, data['action'] ?? data['reason']])).toEqual([
        ['invoice_issued', undefined],
        ['operator_action', 'pause'],
        ['invoice_cancelled', 'product_ended'],
        ['cancelled', 'asked by phone'],
      ]);
      await life.workflow().result();
    }),
  );
});

describe('An extended deadline', () => {
  test(
    'lets a payment count that would have come too late; not past what the provider allows',
    onStage(async (stage) => {
      const api = apiOf(stage);
      const order = { offer: 'domain-com', name: 'new-example.com' };
      const life = await lead(stage, { start: '2026-12-01T09:00:00Z', order });
      const invoice = ((await api('GET', `/v1/products/${life.product}`))['openInvoice'] as { id: string }).id;
      const extend = (deadline: string) => ({ deadline, ...why('promised by phone') });
      await life.at('2026-12-05T09:00:00.000Z', async (ask) => {
        const asked = (to: string) => ask('POST', `/v1/invoices/${invoice}/extend`, extend(to));
        await expect(asked('2028-01-01T00:00:00Z')).rejects.toThrow('too-late');
        await expect(asked('2026-12-11T09:00:00Z')).rejects.toThrow('422');
        expect(await asked('2026-12-20T09:00:00Z')).toMatchObject({
          deadline: '2026-12-20T09:00:00.000Z',
          status: 'open',
        });
      });
      await life.at('2026-12-15T09:00:00.000Z', (ask) =>
        ask('POST', '/v1/payments', transfer(life.product, 1190, 'late')),
      );
      const all = await events(api, life.product);
      expect(all.map(({ type }) => type)).toEqual([
        'order_placed',
        'invoice_issued',
        'operator_action',
        'payment_received',
        'invoice_paid',
        'term_started',
      ]);
      expect(all[2]?.data).toMatchObject({
        action: 'extend_deadline',
        from: '2026-12-11T09:00:00.000Z',
        deadline: '2026-12-20T09:00:00.000Z',
        reason: 'promised by phone',
      });
      await expect(api('POST', `/v1/invoices/${invoice}/extend`, extend('2026-12-30T09:00:00Z'))).rejects.toThrow(
        '409',
      );
    }),
  );

  test(
    'is told to the customer, with what is still open, and passes like any other',
    onStage(async (stage) => {
      const api = apiOf(stage);
      const life = await lead(stage, { order: { offer: 'domain-com', name: 'new-example.com' } });
      const invoice = ((await api('GET', `/v1/products/${life.product}`))['openInvoice'] as { id: string }).id;
      const to = { deadline: '2026-12-20T09:00:00Z', ...why('promised') };
      await life.at('2026-12-05T09:00:00.000Z', async (ask) => {
        await ask('POST', '/v1/payments', transfer(life.product, 500, 'a part'));
        await ask('POST', `/v1/invoices/${invoice}/extend`, to);
      });
      await life.until('2026-12-05T10:00:00.000Z');
      const told = stage.mails().filter(({ subject }) => subject.startsWith('Mehr Zeit zum Bezahlen: new-example.com'));
      expect(told.map(({ text }) => [/20\.\sDezember/.test(text), /6,90/.test(text)])).toEqual([[true, true]]);
      await life.until('2026-12-21T00:00:00.000Z');
      expect((await life.timeline()).slice(-3)).toEqual([
        '2026-12-20T09:00 invoice_cancelled',
        '2026-12-20T09:00 balance_credited',
        '2026-12-20T09:00 cancelled',
      ]);
    }),
  );
});

describe('The operators’ list', () => {
  test(
    'a provider that fails near the cut-off is urgent, in the list and in the search attribute; a reason makes it quiet until something new happens',
    onStage(async (stage) => {
      const api = apiOf(stage);
      const life = await lead(stage);
      await api('POST', '/v1/sandbox/provider-faults', { operation: 'renew' });
      await life.at('2027-06-11T09:00:00.000Z', (ask) =>
        ask('POST', '/v1/payments', transfer(life.product, 1190, 'paid')),
      );
      const [entry] = await attention(api);
      expect(entry).toMatchObject({ kind: 'provider_failing', urgent: false, id: `provider_failing.${life.product}` });
      await life.until('2027-06-11T12:00:00.000Z');
      await api('POST', `/v1/attention/${entry?.id}/acknowledge`, why('the registrar knows'));
      expect(await attention(api)).toEqual([]);
      expect(await attention(api, '?acknowledged=true')).toEqual([
        expect.objectContaining({ acknowledged: expect.objectContaining({ reason: 'the registrar knows' }) }),
      ]);
      await life.until('2027-06-13T00:00:00.000Z');
      expect(await attention(api)).toEqual([expect.objectContaining({ id: entry?.id, urgent: true })]);
      const shown = await life.workflow().describe();
      expect(shown.searchAttributes['PerennialTrouble']).toEqual(['urgent:provider_failing:renew']);
      await api('POST', '/v1/sandbox/provider-recoveries', {});
      await stage.time.untilQuiet();
      expect(await attention(api)).toEqual([]);
    }),
  );

  test(
    'a payment that nothing asked for, a debit that came back, a mail that was refused for good: each with what to do',
    onStage(async (stage) => {
      const api = apiOf(stage);
      const life = await lead(stage);
      await life.at('2027-01-10T09:00:00.000Z', (ask) =>
        ask('POST', '/v1/payments', transfer(life.product, 500, 'unasked')),
      );
      await stage.db.query(`UPDATE mails SET bounced = true, sent_at = NULL, response = '550 no such user'`);
      const page = await api('GET', '/v1/attention?limit=1');
      expect(page['counts']).toEqual({ payment_unmatched: 1, mail_bounced: 1 });
      const [first] = page['items'] as Entry[];
      const rest = await attention(api, `?limit=5&after=${String(page['next'])}`);
      const both = [first, ...rest];
      expect(new Set(both.map((one) => one?.kind))).toEqual(new Set(['mail_bounced', 'payment_unmatched']));
      expect(both.find((one) => one?.kind === 'payment_unmatched')?.happened).toContain('5.00 EUR');
      expect(both.find((one) => one?.kind === 'mail_bounced')?.happened).toContain('550 no such user');
      expect(await attention(api, '?kind=mail_bounced')).toHaveLength(1);
      await stage.db.query('UPDATE accounts SET balance = -1190 WHERE id = $1', [life.account]);
      const kinds = (await attention(api)).map(({ kind, happened }) => `${kind} ${happened.slice(0, 28)}`);
      expect(kinds).toContain('balance_negative The balance is -11.90 EUR be');
      // Used up meanwhile, it is nobody's question any more.
      expect(kinds.join()).not.toContain('payment_unmatched');
    }),
  );

  test(
    'who changed the option, and why, is for operators: the customer’s timeline has neither, nor what operators did',
    onStage(async (stage) => {
      const api = apiOf(stage);
      const life = await lead(stage);
      const reason = 'wished for by phone, spoke to Ms Muster';
      await life.at('2027-01-10T09:00:00.000Z', async (ask) => {
        await ask('PATCH', `/v1/products/${life.product}`, { renewalOption: 'delete_at_expiry', reason });
        await ask('POST', `/v1/products/${life.product}/retry`, { reason });
        await ask('POST', `/v1/products/${life.product}/retry`);
      });
      const all = await events(api, life.product);
      expect(all.slice(-2)).toMatchObject([
        { type: 'renewal_option_changed', data: { to: 'delete_at_expiry', by: 'operator', reason } },
        { type: 'operator_action', data: { action: 'retry', reason } },
      ]);
      const key = await api('POST', '/v1/api-keys', { label: 'hers', scope: 'account', account: life.account });
      const hers = apiOf({ ...stage, apiKey: String(key['secret']) });
      const seen = await events(hers, life.product);
      expect(seen.map(({ type }) => type)).not.toContain('operator_action');
      expect(seen.at(-1)?.data).toEqual({ from: 'one_year_delayed', to: 'delete_at_expiry', years: 1, by: 'operator' });
      expect(JSON.stringify(seen)).not.toContain('Muster');
      const payloads = payloadsOf(await life.workflow().fetchHistory());
      const said = await Promise.all(payloads.map((payload) => readPayload(stage.client, payload)));
      expect(JSON.stringify(said)).toContain(life.product);
      expect(JSON.stringify(said)).not.toContain(reason);
    }),
  );
});
