import type { CertificateLife } from '../../src/domain/certificate';
import {
  begun,
  certificateEnded,
  certificateIssued,
  certificateOf,
  certificateOfNewTerm,
  claimGone,
  csrOf,
  csrProvided,
  domainsOf,
  issueFailed,
  issuePending,
  issueRefused,
  issueWaits,
  issueWanted,
  replacementOf,
  revocationsWanted,
  revoked,
  shownDomains,
  triedAgain,
} from '../../src/domain/certificate-transitions';
import { isInsured } from '../../src/domain/claims';
import type { Life } from '../../src/domain/life';
import { agenda, plan } from '../../src/domain/plan';
import { shownTrouble, troubleOf, troubleUrgentFrom } from '../../src/domain/trouble';
import { activeLife } from '../support/lives';

const at = '2027-01-05T12:00:00.000Z';
const current = {
  serial: '01',
  notBefore: '2026-12-01T09:00:00.000Z',
  notAfter: '2027-06-18T09:00:00.000Z',
  replaceAt: '2027-04-13T01:00:00.000Z',
};

/** In force since 1 December 2026, its term until 1 December 2027. */
function life(change: Partial<CertificateLife> = {}, other: Partial<Life> = {}): Life {
  return activeLife({
    offer: 'certificate-dv-insured',
    end: '2027-12-01T09:00:00.000Z',
    clock: at,
    marks: [],
    ...other,
    certificate: {
      domains: domainsOf(['www.example.com']),
      csr: 'csr_1',
      csrIsUsed: true,
      reuseCsr: true,
      insured: true,
      insureNext: true,
      current,
      queue: [],
      revocations: [],
      count: 1,
      ...change,
    },
  });
}

test('Nobody looks any more whether a certificate is installed that is revoked', () => {
  const endpoint = { host: 'www.example.com', port: 443, since: at, lookAt: at };
  const { lookAt: _, ...quiet } = endpoint;
  const watched = life({ endpoint });
  expect(certificateOf(revoked(watched, current.serial)).endpoint).toEqual(quiet);
  expect(certificateOf(revoked(watched, '00')).endpoint).toEqual(endpoint);
});

const causes = (one: Life) => certificateOf(one).queue.map(({ cause, claim }) => claim ?? cause);
const claimed = (one: Life, claim: string) => issueWanted(one, 'claim', at, { claim, csr: `csr of ${claim}` });
const firstOf = (one: Life) => {
  const [head] = certificateOf(one).queue;
  if (!head) throw new Error('nothing waits');
  return head;
};

describe('the queue', () => {
  test('claims stand in the order of their arrival, before what only time has brought', () => {
    const waiting = issueWanted(life(), 'renewal', at);
    expect(causes(claimed(claimed(waiting, 'first'), 'second'))).toEqual(['first', 'second', 'renewal']);
  });

  test('a claim that is issued makes what time had brought needless; one that is not leaves it', () => {
    const waiting = claimed(issueWanted(life(), 'renewal', at), 'first');
    const issued = certificateIssued(waiting, firstOf(waiting), { ...current, serial: '02' }, 'csr of first', at);
    expect(causes(issued)).toEqual([]);
    expect(certificateOf(issued)).toMatchObject({ csr: 'csr of first', csrIsUsed: true });
  });

  test('the replacement that is due waits while something else is in the queue', () => {
    expect(replacementOf(life())?.nextAt).toBe(current.replaceAt);
    expect(replacementOf(claimed(life(), 'first'))).toBeUndefined();
    expect(replacementOf(life({}, { phase: 'expired' }))).toBeUndefined();
  });

  test('a product that is over issues nothing, and still revokes', () => {
    const over = certificateEnded(revocationsWanted(claimed(life(), 'first'), ['01'], 'requested', at));
    expect(certificateOf(over)).toMatchObject({ queue: [], revocations: [{ serial: '01' }] });
    expect(certificateOf(over).current?.replaceAt).toBeUndefined();
  });
});

describe('what is missing is asked for until it is there', () => {
  const ordered = issueWanted(life({}, { phase: 'ordered' }), 'order', at);
  const waiting = issueWaits(ordered, ['validation'], at);

  test('and an order is given up after 90 days of it', () => {
    expect(firstOf(waiting)).toMatchObject({ giveUpAt: '2027-04-05T11:00:00.000Z', missingSince: at });
  });

  test.each([
    ['fails', issueFailed(waiting, at, { failure: 'no answer' })],
    ['is at it', issuePending(waiting, 'csr_1', at)],
  ])('not any more once the authority %s', (_how, one) => {
    const { missing, remindAt, giveUpAt } = firstOf(one);
    expect([missing, remindAt, giveUpAt]).toEqual([undefined, undefined, undefined]);
  });
});

describe('the request of the next certificate', () => {
  const once = csrProvided(life({ reuseCsr: false }), 'csr_2', false, ['www.example.com'], at);

  test('one that may be used again is', () => {
    expect(csrOf(life())).toBe('csr_1');
  });

  test('one for once is used once, and has to be there before', () => {
    expect(csrOf(life({ reuseCsr: false }))).toBeUndefined();
    expect(csrOf(once)).toBe('csr_2');
    const due = issueWanted(once, 'replacement', at);
    const issued = certificateIssued(due, firstOf(due), current, 'csr_2', at);
    expect(csrOf(issued)).toBeUndefined();
  });

  test('one handed in after a claim outlives it; one handed in before does not', () => {
    const after = csrProvided(claimed(life(), 'first'), 'csr_2', true, ['www.example.com'], at);
    expect(csrOf(certificateIssued(after, firstOf(after), current, 'csr of first', at))).toBe('csr_2');
    const before = claimed(csrProvided(life(), 'csr_2', true, ['www.example.com'], at), 'first');
    expect(csrOf(certificateIssued(before, firstOf(before), current, 'csr of first', at))).toBe('csr of first');
  });
});

describe('revocations', () => {
  test('of two instants the earlier counts, and a compromise whoever asked first', () => {
    const later = '2027-02-01T00:00:00.000Z';
    const both = revocationsWanted(
      revocationsWanted(life(), ['01'], 'superseded', at),
      ['01'],
      'key_compromised',
      later,
    );
    expect(certificateOf(both).revocations).toMatchObject([{ serial: '01', at, reason: 'key_compromised' }]);
  });

  test('a claim that comes to nothing leaves only those of its compromised key', () => {
    const of = (reason: 'superseded' | 'key_compromised') =>
      claimGone(revocationsWanted(life(), ['01'], reason, at, { afterClaim: 'first' }), 'first');
    expect(certificateOf(of('superseded')).revocations).toEqual([]);
    expect(certificateOf(of('key_compromised')).revocations).toMatchObject([{ serial: '01', at }]);
  });
});

test('a wildcard beside its own name is one domain to show', () => {
  const domains = domainsOf(['example.com', '*.example.com', 'www.example.org']);
  expect(shownDomains(life({ domains })).map(({ domain, wildcard }) => [domain, wildcard])).toEqual([
    ['example.com', true],
    ['www.example.org', false],
  ]);
});

describe('a new term (I1, C2)', () => {
  const end = '2027-12-01T09:00:00.000Z';
  const term = { number: 2, start: end, end: '2028-12-01T09:00:00.000Z' };

  test('insurance changes with the term, not with its payment', () => {
    const renewed = certificateOfNewTerm(life({}, { term }), end, at, false);
    expect(isInsured(renewed, '2027-12-01T08:59:59.999Z')).toBe(true);
    expect(isInsured(renewed, end)).toBe(false);
  });

  test.each([
    ['ends with the old term, at once', '2027-12-01T09:00:00.000Z', ['renewal']],
    ['ends before it, at its replacement', '2027-06-18T09:00:00.000Z', []],
  ])('a certificate that %s', (_how, notAfter, queue) => {
    const one = life({ current: { ...current, notAfter } }, { term });
    expect(causes(certificateOfNewTerm(one, end, at, true))).toEqual(queue);
  });

  test('a certificate whose replacement was refused for good is asked for again, because it is paid for', () => {
    const due = replacementOf(life());
    if (!due) throw new Error('no replacement');
    const refused = issueRefused(begun(life({}, { term }), due), due);
    expect(replacementOf(refused)).toBeUndefined();
    expect(causes(certificateOfNewTerm(refused, end, at, true))).toEqual(['renewal']);
    const retried = triedAgain(refused, at);
    expect(causes(certificateOfNewTerm(retried, end, at, true))).toEqual(['replacement']);
  });
});

describe('the plan, at equal instants', () => {
  const end = '2027-12-01T09:00:00.000Z';

  test('the end of the term comes before the claim that still waits', () => {
    const one = claimed(life({}, { clock: end, marks: [{ at: end, do: 'term_end' }] }), 'first');
    expect(agenda(one).map((due) => due.do)).toEqual(['mark', 'issue']);
  });

  test('what comes in is heard before a certificate is issued for what was known', () => {
    const one = claimed(life(), 'first');
    const message = { type: 'csrProvided', id: 'req_1', at, csr: 'csr_2', reuse: true } as const;
    expect(plan(one, [message], at).step?.kind).toBe('message');
    expect(plan(one, [], at).step?.kind).toBe('issue');
  });

  test('the look ahead waits while something is in the queue', () => {
    const prepared = { current: { ...current, prepareAt: at } };
    expect(plan(life(prepared), [], at).step?.kind).toBe('prepare');
    expect(agenda(claimed(life(prepared), 'first')).map((due) => due.do)).not.toContain('prepare');
  });
});

describe('trouble', () => {
  const failing = issueFailed(claimed(life(), 'first'), at, { failure: 'no answer' });

  test('an authority that fails is urgent three days before the certificate in force ends', () => {
    expect(troubleOf(failing)).toBe('issuance_failing:claim');
    expect(troubleUrgentFrom(failing)).toBe('2027-06-15T09:00:00.000Z');
    expect(shownTrouble(failing)).toBe('issuance_failing:claim');
    expect(shownTrouble({ ...failing, clock: '2027-06-15T09:00:00.000Z' })).toBe('urgent:issuance_failing:claim');
  });

  test('an organisation that nobody has validated', () => {
    expect(troubleOf(issueWaits(claimed(life(), 'first'), ['identity'], at))).toBe('identity_unvalidated');
  });
});
