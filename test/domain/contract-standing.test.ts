import { issueWanted } from '../../src/domain/certificate-transitions';
import type { CollectionAttempt, Life, ProviderTask } from '../../src/domain/life';
import { agenda, dueAt, plan } from '../../src/domain/plan';
import { checkOptionChange } from '../../src/domain/renewal-options';
import { activeLife, offer, openInvoice } from '../support/lives';

const END = '2027-01-01T00:00:00.000Z';
const BEFORE = '2026-12-31T23:59:59.999Z';

/** A certificate in its term, with everything that can come of one asked for at `at`. */
function certificate(at: string, change: Partial<Life> = {}): Life {
  const life = activeLife({ offer: 'certificate-dv', marks: [], ...change });
  const part = { domains: [], reuseCsr: true, insured: true, insureNext: true, queue: [], revocations: [], count: 0 };
  return issueWanted({ ...life, certificate: part }, 'replacement', at);
}

const contract = { standing: 'active', stamp: 'ctr_1/000004', endsFrom: END } as const;
const renewing: ProviderTask = {
  operation: 'renew',
  key: 'k',
  askedAt: BEFORE,
  nextAt: BEFORE,
  attempts: 0,
  failing: false,
};

test.each<[string, Life, string]>([
  ['a replacement', certificate(BEFORE, { contract, option: 'delete_at_expiry' }), 'issue'],
  ['a renewal invoice', activeLife({ contract, marks: [], invoiceAt: BEFORE }), 'issue_renewal'],
  [
    'a try to collect',
    activeLife({
      contract,
      marks: [],
      invoice: openInvoice({ tries: [BEFORE], deadline: '2027-06-15T12:00:00.000Z' }),
    }),
    'collect',
  ],
  ['a renewal at the provider', activeLife({ contract, marks: [], tasks: [renewing] }), 'ask_provider'],
])('%s comes before the end that was told ahead, and not from that instant on', (_, life, due) => {
  const names = (one: Life) => agenda(one).map((found) => found.do);
  expect(names(life)).toContain(due);
  expect(plan(life, [], END, BEFORE).step?.at).toBe(BEFORE);
  // On the day itself, and in the past of a worker that was away over it.
  expect(names({ ...life, clock: END })).not.toContain(due);
  expect(plan(life, [], END, END).step).toBeUndefined();
  expect(plan(life, [], '2027-01-05T09:00:00.000Z', '2027-01-05T09:00:00.000Z').step).toBeUndefined();
  expect(names({ ...life, contract: { standing: 'active', stamp: contract.stamp }, clock: END })).toContain(due);
});

test('what was asked outside before the end is asked until there is an answer', () => {
  const attempt: CollectionAttempt = {
    method: 'card',
    invoice: 'inv_1',
    key: 'k',
    attempt: 1,
    amount: 1,
    currency: 'EUR',
    nextAt: END,
  };
  const life = activeLife({ contract, marks: [], invoice: openInvoice({ tries: [] }), attempt });
  expect(plan(life, [], END, END).step).toMatchObject({ kind: 'collect', at: END });
});

test('a life that waits for the word of the end alone is not late', () => {
  expect(dueAt(certificate(END, { contract, clock: END, option: 'delete_at_expiry' }))).toBeUndefined();
});

test('an option is chosen until the end, and not from then on', () => {
  const life = certificate(BEFORE, { contract });
  const change = (at: string) =>
    checkOptionChange(life, offer('certificate-dv'), { option: 'one_year_immediate', years: 1, at })?.code;
  expect([change(BEFORE), change(END)]).toEqual([undefined, 'contract-required']);
});
