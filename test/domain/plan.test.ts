import fc from 'fast-check';
import { daysAfter, type Instant, instantOf } from '../../src/domain/calendar';
import type { Life, Mark, ProviderTask } from '../../src/domain/life';
import type { Message } from '../../src/domain/messages';
import { agenda, type Due, plan, renewalInvoiceAt, type Step, taken } from '../../src/domain/plan';
import { activeLife, openInvoice } from '../support/lives';

const DAY = 86_400_000;
const expiry = '2027-06-15T12:00:00.000Z';
const payment = (at: Instant): Message => ({ type: 'paymentReceived', at, invoice: 'inv_1' });

function word(due: Due): string {
  if (due.do !== 'mark') return due.do;
  return due.mark.do === 'reminder' ? `reminder ${due.mark.days}` : due.mark.do;
}

function stepInWords(step: Step | undefined): string {
  if (!step) return 'nothing';
  return step.kind === 'dues' ? step.dues.map(word).join(' + ') : step.kind;
}

const task: ProviderTask = {
  operation: 'renew',
  key: 'k',
  askedAt: expiry,
  nextAt: expiry,
  attempts: 0,
  failing: false,
};

describe('at equal instants: deadline and term end, then what comes in, then the rest (T4)', () => {
  const everything: Partial<Life> = {
    clock: '2027-06-14T00:00:00.000Z',
    invoice: openInvoice({ tries: [expiry] }),
    marks: [
      { do: 'reminder', days: 2, at: expiry },
      { do: 'last_safe', at: expiry },
      { do: 'term_end', at: expiry },
    ],
    debits: [{ key: 'd', invoice: 'inv_0', settlesAt: expiry }],
    tasks: [task],
  };

  test('what is due at the same instant is ordered: what comes in leads to all that it leads to before the rest, a scheduled try is last', () => {
    expect(agenda(activeLife(everything)).map(word)).toEqual([
      'deadline',
      'term_end',
      'debit',
      'ask_provider',
      'reminder 2',
      'last_safe',
      'collect',
    ]);
  });

  test('a deadline and the end of the term are one step, before what they lead to', () => {
    expect(stepInWords(plan(activeLife(everything), [], expiry).step)).toBe('deadline + term_end');
  });

  test('a payment at 14:00:00.000, the deadline: the deadline comes first, and the payment before the reminder', () => {
    const life = activeLife(everything);
    const first = plan(life, [payment(expiry)], expiry).step;
    expect(stepInWords(first)).toBe('deadline + term_end');
    const after = { ...taken(life, (first as Step & { kind: 'dues' }).dues, expiry), invoice: undefined as never };
    expect(stepInWords(plan(after, [payment(expiry)], expiry).step)).toBe('message');
  });

  test('a payment at 13:59:59.999 is heard before the deadline of 14:00, however late the worker is', () => {
    const life = activeLife(everything);
    expect(stepInWords(plan(life, [payment('2027-06-15T11:59:59.999Z')], '2027-06-20T00:00:00.000Z').step)).toBe(
      'message',
    );
  });

  test('a message never overtakes what was due before it: a reminder of the 13th, heard of on the 14th after an outage', () => {
    const life = activeLife({
      clock: '2027-06-12T00:00:00.000Z',
      marks: [{ do: 'reminder', days: 2, at: '2027-06-13T12:00:00.000Z' }],
    });
    const busy = { ...life, option: 'delete_at_expiry' as const };
    const message: Message = { type: 'settingsChanged', at: '2027-06-14T08:00:00.000Z' };
    expect(stepInWords(plan(busy, [message], '2027-06-14T09:00:00.000Z').step)).toBe('reminder 2');
    expect(stepInWords(plan({ ...busy, marks: [] }, [message], '2027-06-14T09:00:00.000Z').step)).toBe('message');
  });

  test('a message that bears an instant slightly ahead of the worker’s clock is answered at once', () => {
    const message: Message = { type: 'settingsChanged', at: '2027-01-05T10:00:00.500Z' };
    expect(plan(activeLife(), [message], '2027-01-05T10:00:00.000Z').step).toEqual({
      kind: 'message',
      at: message.at,
      message,
    });
  });
});

describe('when to wake', () => {
  test('an instant before it is due nothing is done, and the workflow sleeps until it', () => {
    const life = activeLife();
    expect(plan(life, [], '2027-03-12T12:59:59.999Z')).toEqual({ wakeAt: '2027-03-12T13:00:00.000Z' });
    expect(stepInWords(plan(life, [], '2027-03-12T13:00:00.000Z').step)).toBe('reminder 95');
  });

  test('reminders and invoices are spread by the product’s seconds; their facts still bear the due instant (6.3)', () => {
    const life = activeLife({ spread: 20_000 });
    expect(plan(life, [], '2027-03-12T13:00:19.999Z')).toEqual({ wakeAt: '2027-03-12T13:00:20.000Z' });
    expect(plan(life, [], '2027-03-12T13:00:20.000Z').step).toMatchObject({ at: '2027-03-12T13:00:00.000Z' });
  });

  test('the end of a term and a deadline are never spread', () => {
    const life = activeLife({ spread: 20_000, option: 'delete_at_expiry', marks: [{ do: 'term_end', at: expiry }] });
    expect(plan(life, [], '2027-06-01T00:00:00.000Z').wakeAt).toBe(expiry);
    const owing = activeLife({ spread: 20_000, marks: [], invoice: openInvoice() });
    expect(plan(owing, [], '2027-06-10T00:00:00.000Z').wakeAt).toBe(expiry);
  });

  test('a deadline that falls into a reminder’s spread wakes the life for both, the reminder first', () => {
    const reminder: Mark = { do: 'reminder', days: 2, at: '2027-06-13T12:00:00.000Z' };
    const life = activeLife({
      spread: 20_000,
      marks: [reminder],
      invoice: openInvoice({ deadline: '2027-06-13T12:00:05.000Z' }),
    });
    expect(plan(life, [], '2027-06-13T12:00:00.000Z')).toEqual({ wakeAt: '2027-06-13T12:00:05.000Z' });
    expect(stepInWords(plan(life, [], '2027-06-13T12:00:05.000Z').step)).toBe('reminder 2');
  });

  test('a life with nothing ahead never wakes', () => {
    expect(plan(activeLife({ phase: 'cancelled', marks: [] }), [], expiry)).toEqual({});
  });
});

describe('a product that is paid in time is not expired, suspended or deleted while the provider fails (P8)', () => {
  const paid = activeLife({
    clock: '2027-06-15T11:00:00.000Z',
    invoice: openInvoice({ paid: true }),
    marks: [
      { do: 'reminder', days: 2, at: '2027-06-13T12:00:00.000Z' },
      { do: 'last_safe', at: '2027-06-14T12:00:00.000Z' },
      { do: 'term_end', at: expiry },
    ],
    tasks: [{ ...task, nextAt: '2027-06-15T12:30:00.000Z', attempts: 9, failing: true }],
  });

  test('the end of the term is held, reminders are not', () => {
    expect(agenda(paid).map(word)).toEqual(['reminder 2', 'ask_provider']);
  });

  test('once the payment is gone, refused for good, what was held is due at once', () => {
    const { invoice: _, ...refused } = { ...paid, tasks: [], renewalRefused: true, clock: '2027-06-16T08:00:00.000Z' };
    expect(agenda(refused).map((due) => [word(due), due.at])).toEqual([
      ['term_end', '2027-06-16T08:00:00.000Z'],
      ['reminder 2', '2027-06-16T08:00:00.000Z'],
      ['last_safe', '2027-06-16T08:00:00.000Z'],
    ]);
  });
});

describe('the renewal invoice (P1, O3)', () => {
  test.each([
    ['one_year_delayed', '2026-12-01T09:00:00.000Z', '2027-06-05T12:00:00.000Z', 'ten days before the expiry'],
    ['one_year_delayed', '2027-06-10T09:00:00.000Z', '2027-06-10T09:00:00.000Z', 'at once if less is left'],
    ['one_year_delayed', '2027-06-15T11:59:59.999Z', '2027-06-15T11:59:59.999Z', 'also a millisecond before'],
    ['one_year_delayed', '2027-06-15T12:00:00.000Z', undefined, 'none from the last safe instant on'],
    ['one_year_immediate', '2026-12-01T09:00:00.000Z', '2026-12-01T09:00:00.000Z', 'the same day'],
    ['multi_year', '2026-12-01T09:00:00.000Z', '2026-12-01T09:00:00.000Z', 'the same day'],
    ['multi_year', '2027-06-15T12:00:00.000Z', undefined, 'none from the last safe instant on'],
    ['delete_at_expiry', '2026-12-01T09:00:00.000Z', undefined, 'none'],
  ] as const)('%s at %s: %s, %s', (option, clock, at, _why) => {
    expect(renewalInvoiceAt(activeLife({ option, clock }))).toBe(at);
  });

  test.each([
    ['while one is open', { invoice: openInvoice() }],
    ['after the provider refused the renewal for good', { renewalRefused: true }],
    ['before the first term', { phase: 'ordered' }],
    ['once expired', { phase: 'expired' }],
  ] as const)('there is none %s', (_, change) => {
    expect(renewalInvoiceAt(activeLife({ option: 'one_year_immediate', ...change } as Partial<Life>))).toBeUndefined();
  });

  test('with a registry cut-off of twelve days none is issued from 3 June on', () => {
    expect(renewalInvoiceAt(activeLife({ offer: 'domain-es', clock: '2027-06-03T11:59:59.999Z' }))).toBe(
      '2027-06-03T11:59:59.999Z',
    );
    expect(renewalInvoiceAt(activeLife({ offer: 'domain-es', clock: '2027-06-03T12:00:00.000Z' }))).toBeUndefined();
  });
});

describe('collecting (P7)', () => {
  test('while a direct debit is under way the card is not tried, and the deadline still stands', () => {
    const life = activeLife({
      marks: [],
      invoice: openInvoice({ tryNow: true, tries: ['2027-06-08T12:00:00.000Z'] }),
      debits: [{ key: 'd', invoice: 'inv_1', settlesAt: '2027-06-09T10:00:00.000Z' }],
    });
    expect(agenda(life).map(word)).toEqual(['debit', 'deadline']);
  });

  test('a debit of an invoice before this one holds nothing back', () => {
    const life = activeLife({
      marks: [],
      invoice: openInvoice({ tryNow: true }),
      debits: [{ key: 'd', invoice: 'inv_0', settlesAt: expiry }],
    });
    expect(agenda(life).map(word)).toEqual(['collect', 'deadline', 'debit']);
  });
});

describe('after an outage (M7)', () => {
  test('everything overdue is done in the order of its instants, each as of its own: weeks of it, one step after another', () => {
    const life = activeLife({ from: '2027-04-01T00:00:00.000Z' });
    const seen: string[] = [];
    let now = life;
    for (;;) {
      const { step } = plan({ ...now, option: 'delete_at_expiry' }, [], '2027-06-20T00:00:00.000Z');
      if (step?.kind !== 'dues') break;
      seen.push(`${step.at.slice(0, 10)} ${stepInWords(step)}`);
      now = taken(now, step.dues, step.at);
    }
    expect(seen).toEqual([
      '2027-04-16 reminder 60',
      '2027-05-16 reminder 30 + registrant_notice',
      '2027-06-08 reminder 7 + registrant_notice',
      '2027-06-13 reminder 2',
      '2027-06-15 term_end',
    ]);
  });
});

/** Lives with anything that can lie ahead of them. */
const anyLife: fc.Arbitrary<Life> = fc
  .record({
    end: fc
      .integer({ min: Date.parse('2027-01-01T00:00:00Z'), max: Date.parse('2032-01-01T00:00:00Z') })
      .map(instantOf),
    daysLeft: fc.integer({ min: 1, max: 400 }),
    offer: fc.constantFrom('domain-com', 'domain-de', 'domain-es', 'webspace-50'),
    zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'),
    option: fc.constantFrom('one_year_delayed' as const, 'delete_at_expiry' as const),
    spread: fc.integer({ min: 0, max: 30_000 }),
    debits: fc.array(fc.integer({ min: -5, max: 20 }), { maxLength: 2 }),
    paid: fc.boolean(),
    withInvoice: fc.boolean(),
    tryNow: fc.boolean(),
  })
  .map(({ end, daysLeft, debits, paid, withInvoice, tryNow, ...rest }) => {
    const from = daysAfter(end, -daysLeft, rest.zone);
    return activeLife({
      ...rest,
      end,
      from,
      debits: debits.map((days, i) => ({ key: `d${i}`, invoice: 'inv_0', settlesAt: daysAfter(end, days, rest.zone) })),
      ...(withInvoice && { invoice: openInvoice({ deadline: end, paid, tryNow: tryNow && !paid }) }),
    });
  });

/** What doing a step leaves behind, as far as the agenda goes; what it brings anew is left out. */
function lifeAfter(life: Life, step: Step): Life {
  const done = { ...life, clock: step.at > life.clock ? step.at : life.clock };
  if (step.kind === 'message') return done;
  if (step.kind === 'ask_provider') return { ...done, tasks: life.tasks.slice(1) };
  if (step.kind === 'collect') {
    return life.invoice
      ? { ...done, invoice: { ...life.invoice, tryNow: false, tries: life.invoice.tries.slice(1) } }
      : done;
  }
  if (step.kind !== 'dues') throw new Error(`not of a domain: ${step.kind}`);
  const next = taken(life, step.dues, step.at);
  const { invoice: _, ...without } = next;
  if (step.dues.some((due) => due.do === 'deadline')) return { ...without, renewalRefused: true };
  return step.dues.some((due) => due.do === 'issue_renewal') ? { ...next, renewalRefused: true } : next;
}

describe('whatever lies ahead of a product', () => {
  test('doing what the plan says, and sleeping until it says, comes to an end, never goes back in time, and reminds of nothing twice', () => {
    fc.assert(
      fc.property(anyLife, fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 4 }), (start, days) => {
        let life = start;
        let now = life.clock;
        const inbox: Message[] = days
          .map((day) => ({ type: 'settingsChanged' as const, at: daysAfter(start.clock, day, 'UTC') }))
          .sort((a, b) => (a.at < b.at ? -1 : 1));
        const marks = new Set<string>();
        let last = life.clock;
        for (let steps = 0; ; steps += 1) {
          expect(steps).toBeLessThan(60);
          const arrived = inbox.filter((message) => message.at <= now);
          const { step, wakeAt } = plan(life, arrived, now);
          if (!step) {
            const nextMessage = inbox.find((message) => message.at > now)?.at;
            const nexts = [wakeAt, nextMessage].filter((at) => at !== undefined);
            const next = nexts.length === 2 && nexts[1] && nexts[0] && nexts[1] < nexts[0] ? nexts[1] : nexts[0];
            if (next === undefined) break;
            expect(next > now).toBe(true);
            now = next;
            continue;
          }
          expect(step.at >= last).toBe(true);
          expect(step.at <= now).toBe(true);
          last = step.at;
          if (step.kind === 'dues') {
            expect(step.dues.length).toBeGreaterThan(0);
            for (const due of step.dues) {
              expect(due.at).toBe(step.at);
              if (due.do !== 'mark') continue;
              const name = JSON.stringify({ ...due.mark, at: '' });
              expect(marks.has(name)).toBe(false);
              marks.add(name);
            }
          }
          if (step.kind === 'message') inbox.splice(inbox.indexOf(step.message), 1);
          life = lifeAfter(life, step);
        }
        expect(inbox).toEqual([]);
        const held = life.invoice?.paid === true ? life.marks.length : 0;
        expect(life.marks.length).toBe(held);
      }),
      { numRuns: 500 },
    );
  });

  test('a long outage changes when things are recorded, never what is due and as of when', () => {
    const record = (start: Life, wakes: (at: Instant) => Instant) => {
      const seen: string[] = [];
      let life = start;
      let now = start.clock;
      for (let guard = 0; guard < 100; guard += 1) {
        const { step, wakeAt } = plan(life, [], now);
        if (step) {
          seen.push(`${step.at} ${stepInWords(step)}`);
          life = lifeAfter(life, step);
        } else if (wakeAt === undefined) break;
        else now = wakes(wakeAt);
      }
      return seen;
    };
    fc.assert(
      fc.property(anyLife, fc.integer({ min: 0, max: 200 }), (start, outage) => {
        const late = (at: Instant) => instantOf(Date.parse(at) + outage * DAY);
        expect(record(start, late)).toEqual(record(start, (at) => at));
      }),
      { numRuns: 300 },
    );
  });
});
