import fc from 'fast-check';
import type { Life } from '../../src/domain/life';
import { beginsTerm, patchBetween, patched } from '../../src/domain/patches';
import { plan } from '../../src/domain/plan';
import { termRenewed } from '../../src/domain/transitions';
import { describe as inASentence, nameOf } from '../../src/domain/wording';
import { activeLife, openInvoice } from '../support/lives';

describe('what a step changed of a life', () => {
  const anyLife: fc.Arbitrary<Life> = fc
    .record({
      seq: fc.nat(),
      phase: fc.constantFrom('active' as const, 'expired' as const, 'deleted' as const),
      option: fc.constantFrom('one_year_delayed' as const, 'delete_at_expiry' as const),
      withTerm: fc.boolean(),
      invoice: fc.option(
        fc.record({
          paid: fc.boolean(),
          tryNow: fc.boolean(),
          tries: fc.array(fc.constant('2027-06-08T12:00:00.000Z')),
        }),
        { nil: undefined },
      ),
      recoverableUntil: fc.option(fc.constantFrom('2027-07-15T12:00:00.000Z', '2027-08-14T12:00:00.000Z'), {
        nil: undefined,
      }),
      renewalRefused: fc.boolean(),
      marks: fc.integer({ min: 0, max: 8 }),
      spread: fc.constantFrom(0, 17_000),
    })
    .map(({ withTerm, invoice, recoverableUntil, marks, ...rest }) => {
      const { term, ...life } = activeLife(rest);
      return {
        ...life,
        marks: life.marks.slice(marks),
        ...(withTerm && term && { term }),
        ...(invoice && { invoice: openInvoice(invoice) }),
        ...(recoverableUntil && { recoverableUntil }),
      };
    });

  test('put on the life before, it gives the life after, also when it has travelled as JSON', () => {
    fc.assert(
      fc.property(anyLife, anyLife, (before, after) => {
        fc.pre(!beginsTerm(before, after));
        const patch = patchBetween(before, after);
        expect(patched(before, patch)).toEqual(after);
        expect(patched(before, JSON.parse(JSON.stringify(patch)))).toEqual(after);
      }),
      { numRuns: 1_000 },
    );
  });

  test('is small: a reminder changes the clock, the count of steps and the marks', () => {
    const before = activeLife();
    const after = { ...before, seq: 1, clock: '2027-03-12T13:00:00.000Z', marks: before.marks.slice(1) };
    expect(new Set(Object.keys(patchBetween(before, after)))).toEqual(new Set(['clock', 'marks', 'seq']));
    expect(patchBetween(before, { ...before })).toEqual({});
  });

  test('of a renewal it holds what operators see and no dates: the run of the new term reads those from the record', () => {
    const before = activeLife({ invoice: openInvoice({ paid: true }) });
    const after = termRenewed({ ...before, tasks: [] }, '2027-06-10T00:00:00.000Z');
    const patch = patchBetween(before, { ...after, seq: 1 });
    expect(patch).toEqual({
      seq: 1,
      term: { number: 2, start: '2027-06-15T12:00:00.000Z', end: '2028-06-15T12:00:00.000Z' },
    });
    expect(beginsTerm(before, patched(before, patch))).toBe(true);
  });

  test('an invoice that is gone is gone, not empty', () => {
    const before = activeLife({ invoice: openInvoice() });
    const { invoice: _, ...after } = before;
    expect(patchBetween(before, after)).toEqual({ invoice: null });
    expect(patched(before, { invoice: null })).not.toHaveProperty('invoice');
  });
});

describe('what operators read in the Temporal UI (1.7)', () => {
  test.each([
    ['2027-03-12T13:00:00.000Z', 'reminder, 95 days before expiry'],
    ['2027-05-16T12:00:00.000Z', 'reminder, 30 days before expiry, registrant notice, one month'],
  ])('what is done at %s is called "%s"', (now, name) => {
    const life = activeLife();
    const marks = life.marks.filter((mark) => mark.at >= now);
    const { step } = plan({ ...life, marks, option: 'delete_at_expiry' }, [], now);
    expect(step?.kind === 'dues' ? step.dues.map(nameOf).join(', ') : '').toBe(name);
  });

  test.each([
    [{ do: 'deadline', at: '' }, 'deadline of the open invoice'],
    [{ do: 'issue_renewal', at: '' }, 'renewal invoice'],
    [{ do: 'collect', at: '' }, 'automatic payment'],
    [{ do: 'debit', at: '', debit: { key: 'd', invoice: 'i', settlesAt: '' } }, 'settlement of the direct debit'],
    [{ do: 'mark', at: '', mark: { do: 'term_end', at: '' } }, 'end of the term'],
    [{ do: 'mark', at: '', mark: { do: 'pending_delete', at: '' } }, 'pending delete'],
    [{ do: 'mark', at: '', mark: { do: 'deletion_warning', at: '' } }, 'warning before the data are deleted'],
  ] as const)('%j is called "%s"', (due, name) => {
    expect(nameOf(due)).toBe(name);
  });

  test('a product says in a sentence where it stands and what comes next', () => {
    const life = activeLife();
    const reminder = {
      do: 'mark' as const,
      at: '2027-03-12T13:00:00.000Z',
      mark: life.marks[1] as Life['marks'][number],
    };
    expect(inASentence(life, reminder)).toBe(
      '**shop-example.com** is active, paid until 2027-06-15 12:00 UTC. Next: reminder, 95 days before expiry on 2027-03-12 13:00 UTC.',
    );
    const failing = {
      operation: 'renew' as const,
      key: 'k',
      askedAt: '2027-06-10T08:00:00.000Z',
      nextAt: '',
      attempts: 3,
      failing: true,
    };
    expect(inASentence({ ...life, phase: 'pending_delete', tasks: [failing] }, undefined)).toBe(
      '**shop-example.com** is pending delete, paid until 2027-06-15 12:00 UTC. The provider fails at "renew" since 2027-06-10 08:00 UTC. Nothing lies ahead.',
    );
  });
});
