import { temporal } from '@temporalio/proto';
import type { Theatre } from '../../src/main/theatre';
import type { Stage } from '../../src/scenarios/play';
import { readPayload } from '../support/payloads';
import { apiOf, card, lead, transfer } from '../support/stage';
import { openTestTheatre } from '../support/theatre';
import { until } from '../support/until';

const { EventType } = temporal.api.enums.v1;

let theatre: Theatre;

beforeAll(async () => {
  theatre = await openTestTheatre();
});

afterAll(async () => {
  await theatre?.close();
});

const onStage = (work: (stage: Stage) => Promise<void>) => () => theatre.stageFor(work);

describe('cancelled in the Temporal UI: that is the operator’s cancellation of the product (E4)', () => {
  test(
    'a product with a partly paid invoice: the part goes to the balance, the provider deletes, the workflow completes',
    onStage(async (stage) => {
      const life = await lead(stage);
      await life.at('2027-06-07T09:00:00.000Z', (api) =>
        api('POST', '/v1/payments', transfer(life.product, 500, 'part-1')),
      );
      await life.workflow().cancel();
      await stage.time.untilQuiet();
      const events = (await life.timeline()).map((line) => line.split(' ')[1]);
      expect(events.slice(-5)).toEqual([
        'invoice_issued',
        'payment_received',
        'invoice_cancelled',
        'balance_credited',
        'cancelled',
      ]);
      expect((await life.shown()).state).toBe('cancelled');
      expect(await life.balance()).toBe(500);
      // The record is there a moment before the workflow's own end.
      await life.workflow().result();
      expect((await life.workflow().describe()).status.name).toBe('COMPLETED');
      const { rows } = await stage.db.query('SELECT operation FROM sandbox_requests ORDER BY at');
      expect(rows).toEqual([{ operation: 'delete' }]);
    }),
  );

  test(
    'asked for twice it is done once, and an expired product can be cancelled too',
    onStage(async (stage) => {
      const life = await lead(stage);
      await life.until('2027-06-20T00:00:00.000Z');
      await life.workflow().cancel();
      await life
        .workflow()
        .cancel()
        .catch(() => undefined);
      await stage.time.untilQuiet();
      const events = (await life.timeline()).map((line) => line.split(' ')[1]);
      expect(events.filter((type) => type === 'cancelled')).toHaveLength(1);
      expect(events).not.toContain('redemption_started');
    }),
  );
});

describe('what comes in at the very instant at which something is due (T4)', () => {
  test.each([
    ['2027-06-15T11:59:59.999Z', 'renewed', 0],
    ['2027-06-15T12:00:00.000Z', 'balance_credited', 1190],
  ])('a payment that arrives at %s, with a deadline of 12:00:00.000: %s', async (at, type, balance) => {
    await theatre.stageFor(async (stage) => {
      const life = await lead(stage);
      await life.at(at, (api) => api('POST', '/v1/payments', transfer(life.product, 1190, 'at-the-deadline')));
      await life.until('2027-06-15T12:00:01.000Z', true);
      const events = (await life.timeline()).map((line) => line.split(' ')[1]);
      expect(events).toContain(type);
      expect(events.includes('expired')).toBe(type !== 'renewed');
      expect(await life.balance()).toBe(balance);
    });
  });

  test(
    'delete_at_expiry chosen in the instant of a reminder: the choice comes first, and the reminder is skipped',
    onStage(async (stage) => {
      const life = await lead(stage);
      const option = { renewalOption: 'delete_at_expiry' };
      await life.at('2027-04-16T12:00:00.000Z', (api) => api('PATCH', `/v1/products/${life.product}`, option));
      await life.until('2027-04-16T12:00:01.000Z', true);
      expect((await life.timeline()).slice(-2)).toEqual([
        '2027-04-16T12:00 renewal_option_changed',
        '2027-04-16T12:00 reminder_skipped',
      ]);
    }),
  );

  test(
    'the option chosen in the instant of the term’s end is refused, though the workflow has not woken yet',
    onStage(async (stage) => {
      const life = await lead(stage);
      await life.at('2027-06-15T12:00:00.000Z', async (api) => {
        const late = api('PATCH', `/v1/products/${life.product}`, { renewalOption: 'delete_at_expiry' });
        await expect(late).rejects.toThrow('409');
      });
    }),
  );
});

describe('an open invoice that is to be charged now (A10)', () => {
  test(
    'is refused where nothing can be charged, tells of a decline at once, and is paid by a card that succeeds',
    onStage(async (stage) => {
      const life = await lead(stage);
      await life.until('2027-06-06T09:00:00.000Z');
      const { items } = await apiOf(stage)('GET', `/v1/invoices?product=${life.product}`);
      const [invoice] = items as { id: string }[];
      const pay = () => apiOf(stage)('POST', `/v1/invoices/${invoice?.id}/pay`);
      const use = (name: string) => apiOf(stage)('PUT', `/v1/accounts/${life.account}/payment-methods`, card(name));
      await expect(pay()).rejects.toThrow('409');
      await use('declines_softly');
      await stage.time.untilQuiet();
      const asked = performance.now();
      await expect(pay()).rejects.toThrow('payment-failed');
      expect(performance.now() - asked).toBeLessThan(4_000);
      await use('succeeds');
      await stage.time.untilQuiet();
      expect((await life.timeline()).slice(-2).map((line) => line.split(' ')[1])).toEqual(['invoice_paid', 'renewed']);
      await expect(pay()).rejects.toThrow('invoice-not-open');
    }),
  );
});

describe('a new term begins in a new run', () => {
  test(
    'messages that the old run had not answered yet are answered by the new one, none is lost',
    onStage(async (stage) => {
      const life = await lead(stage);
      const workflow = life.workflow();
      const first = (await workflow.describe()).runId;
      await life.at('2027-06-07T09:00:00.000Z', async (api) => {
        // Many at once, all unread when the payment, which is older, has led to the renewal.
        const later = '2027-06-07T09:00:30.000Z';
        const choice = {
          type: 'optionChanged',
          at: later,
          id: '',
          option: 'delete_at_expiry',
          years: 1,
          by: 'customer',
        };
        const others = Array.from({ length: 60 }, () =>
          workflow.signal('settingsChanged', { type: 'settingsChanged', at: '2027-06-07T09:00:20.000Z' }),
        );
        await Promise.all([
          ...others,
          workflow.signal('optionChanged', choice),
          api('POST', '/v1/payments', transfer(life.product, 1190, 'b-1')),
        ]);
      });
      const lastEvent = async () => {
        const { events } = await stage.client.workflow.getHandle(workflow.workflowId, first).fetchHistory();
        return events?.at(-1);
      };
      // The record is there a moment before the run's own end.
      await until(
        async () => (await lastEvent())?.eventType === EventType.EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW,
      );
      const last = await lastEvent();
      const payload = last?.workflowExecutionContinuedAsNewEventAttributes?.input?.payloads?.[0];
      const { inbox } = await readPayload<{ inbox: { type: string }[] }>(stage.client, payload);
      expect(inbox.map((message) => message.type)).toContain('optionChanged');
      await life.until('2027-06-07T09:00:30.000Z', true);
      expect((await life.shown()).renewalOption).toBe('delete_at_expiry');
      const events2 = (await life.timeline()).map((line) => line.split(' ')[1]);
      expect(events2.filter((type) => type === 'renewed' || type === 'renewal_option_changed')).toEqual([
        'renewed',
        'renewal_option_changed',
      ]);
      expect((await workflow.describe()).runId).not.toBe(first);
    }),
  );

  test(
    'three years of a domain that is paid by card: each term is a short run of its own',
    onStage(async (stage) => {
      const life = await lead(stage, {
        paymentMethods: {
          automatic: 'card',
          card: { token: 'sandbox_succeeds', brand: 'visa', lastFour: '4242', validThrough: '2099-12' },
        },
        order: { offer: 'domain-com', name: 'shop-example.com', existing: { expiry: '2027-06-15T12:00:00Z' } },
      });
      await life.until('2030-01-01T00:00:00.000Z', true);
      const renewed = (await life.timeline()).filter((line) => line.endsWith(' renewed'));
      expect(renewed).toEqual(['2027-06-05T12:00 renewed', '2028-06-05T12:00 renewed', '2029-06-05T12:00 renewed']);
      expect((await life.shown()).term?.end).toBe('2030-06-15T12:00:00.000Z');
      const { historyLength } = await life.workflow().describe();
      expect(historyLength).toBeLessThan(50);
    }),
  );
});

describe('a provider that fails for days (P8)', () => {
  test(
    'a domain paid in time does not expire, its history stays short, and one list shows it',
    onStage(async (stage) => {
      const life = await lead(stage);
      const api = apiOf(stage);
      await life.at('2027-06-12T09:00:00.000Z', async () => {
        await api('POST', '/v1/sandbox/provider-faults', { operation: 'renew' });
        await api('POST', '/v1/payments', transfer(life.product, 1190, 'b-1'));
      });
      await life.until('2027-06-16T09:00:00.000Z', true);
      const described = await life.workflow().describe();
      expect(described.searchAttributes['PerennialTrouble']).toEqual(['urgent:provider_failing:renew']);
      expect((await life.shown()).state).toBe('active');
      // Four days of a try an hour, each of some ten events at most.
      expect(described.historyLength).toBeLessThan(1_500);
      await life.at('2027-06-16T10:00:00.000Z', () => api('POST', '/v1/sandbox/provider-recoveries', {}));
      await life.until('2027-06-16T10:00:30.000Z', true);
      const events = (await life.timeline()).map((line) => line.split(' ')[1]);
      expect(events.slice(-5)).toEqual([
        'invoice_paid',
        'provider_failed',
        'reminder_sent',
        'provider_recovered',
        'renewed',
      ]);
      expect((await life.shown()).term).toMatchObject({
        start: '2027-06-15T12:00:00.000Z',
        end: '2028-06-15T12:00:00.000Z',
      });
      // The test server keeps an empty value where a real one keeps none.
      const trouble = (await life.workflow().describe()).searchAttributes['PerennialTrouble'] ?? [];
      expect(trouble.filter((one) => one !== null)).toEqual([]);
    }),
    120_000,
  );
});

describe('what operators see (1.7)', () => {
  test(
    'a product can be found by what it is, from its start and after each change',
    onStage(async (stage) => {
      const life = await lead(stage);
      const attributes = async () => (await life.workflow().describe()).searchAttributes;
      expect(await attributes()).toMatchObject({
        PerennialKind: ['domain'],
        PerennialAccount: [life.account],
        PerennialState: ['active'],
        PerennialOption: ['one_year_delayed'],
        PerennialExpiry: [new Date('2027-06-15T12:00:00Z')],
      });
      await life.at('2027-01-05T09:00:00.000Z', (api) =>
        api('PATCH', `/v1/products/${life.product}`, { renewalOption: 'delete_at_expiry' }),
      );
      expect(await attributes()).toMatchObject({ PerennialState: ['active'], PerennialOption: ['delete_at_expiry'] });
      await life.until('2027-06-16T00:00:00.000Z', true);
      expect(await attributes()).toMatchObject({ PerennialState: ['deleted'] });
    }),
  );

  test(
    'timers say what they wait for, and the status says where the product stands',
    onStage(async (stage) => {
      const life = await lead(stage);
      expect(await life.workflow().query('status')).toMatchObject({
        idle: true,
        phase: 'active',
        option: 'one_year_delayed',
        wakeAt: '2027-03-12T13:00:00.000Z',
        next: 'reminder, 95 days before expiry',
        term: { number: 1, end: '2027-06-15T12:00:00.000Z' },
        inbox: 0,
      });
      const { events } = await life.workflow().fetchHistory();
      const timer = events?.find((event) => event.eventType === EventType.EVENT_TYPE_TIMER_STARTED);
      expect(await readPayload(stage.client, timer?.userMetadata?.summary)).toBe('reminder, 95 days before expiry');
    }),
  );

  test(
    'a product whose workflow was terminated goes on from the record with the next payment, and repeats nothing',
    onStage(async (stage) => {
      const life = await lead(stage);
      await life.until('2027-06-07T09:00:00.000Z');
      await life.workflow().terminate('by mistake');
      stage.time.freeze(Date.parse('2027-06-07T09:00:00.000Z'));
      await apiOf(stage)('POST', '/v1/payments', transfer(life.product, 1190, 'b-1'));
      await stage.time.untilQuiet();
      stage.time.freeze(undefined);
      await life.until('2027-06-07T09:00:00.000Z', true);
      expect((await life.timeline()).slice(-4)).toEqual([
        '2027-06-05T12:00 invoice_issued',
        '2027-06-07T09:00 payment_received',
        '2027-06-07T09:00 invoice_paid',
        '2027-06-07T09:00 renewed',
      ]);
      const sent = (await life.timeline()).filter((line) => line.endsWith('reminder_sent'));
      expect(sent).toHaveLength(3);
    }),
  );
});
