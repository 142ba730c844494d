import fc from 'fast-check';
import type { CertificateLife } from '../../src/domain/certificate';
import type { Life } from '../../src/domain/life';
import type { Message } from '../../src/domain/messages';
import { clockAfter, paused, reachesPaused, resumed } from '../../src/domain/pauses';
import { agenda, dueAt, plan } from '../../src/domain/plan';
import { ended, termEnded, termRenewed } from '../../src/domain/transitions';
import { troubleUrgentFrom } from '../../src/domain/trouble';
import { activeLife, openInvoice, rulesOf } from '../support/lives';

const at = '2027-05-01T10:00:00.000Z';
const later = '2027-09-01T10:00:00.000Z';
const expiry = '2027-06-15T12:00:00.000Z';

const messages: Message[] = [
  { type: 'paymentReceived', at, invoice: 'inv_1' },
  { type: 'optionChanged', at, id: 'r1', option: 'delete_at_expiry', years: 1, by: 'customer' },
  { type: 'restoreRequested', at, id: 'r2' },
  { type: 'settingsChanged', at },
  { type: 'paymentMethodChanged', at },
  { type: 'retryNow', at },
  { type: 'paidBeforeLapse', at, invoice: 'inv_1' },
];
const through: Message[] = [
  { type: 'operatorRequested', at, id: 'r3', request: { do: 'resume' } },
  { type: 'cancelRequested', at, id: 'r4', by: 'customer' },
  { type: 'transferredAway', at, id: 'r5' },
];

const instants = fc
  .integer({ min: Date.parse('2026-12-01T09:00:00Z'), max: Date.parse('2030-01-01T00:00:00Z') })
  .map((time) => new Date(time).toISOString());

describe('A paused life', () => {
  const busy: Partial<Life> = {
    invoice: openInvoice({ tryNow: true }),
    debits: [{ key: 'd', invoice: 'inv_0', settlesAt: at }],
    tasks: [{ operation: 'renew', key: 'k', askedAt: at, nextAt: at, attempts: 3, failing: true }],
  };

  test('brings nothing, at no instant and whatever has come in: no provider call, no lapse, no mail', () => {
    fc.assert(
      fc.property(instants, fc.subarray(messages), fc.constantFrom({}, busy), (now, inbox, change) => {
        const life = paused(activeLife(change), at);
        expect(plan(life, inbox, now)).toEqual({});
        expect(dueAt(life)).toBeUndefined();
      }),
    );
  });

  test.each(through.map((message) => [message.type, message] as const))(
    'still hears of %s, past what waits, its clock standing still',
    (_, message) => {
      const life = paused(activeLife({ clock: at }), at);
      expect(plan(life, [...messages, message], later)).toEqual({ step: { kind: 'message', at, message } });
      expect(reachesPaused(life, message)).toBe(true);
    },
  );

  test('goes on where it stood: the same plan as if it had never been paused', () => {
    fc.assert(
      fc.property(instants, fc.subarray(messages), (now, inbox) => {
        const life = activeLife({ clock: at, ...busy });
        expect(plan(resumed(paused(life, at), expiry < now ? at : now), inbox, now)).toEqual(plan(life, inbox, now));
      }),
    );
  });

  test('that has ended is paused no more', () => {
    expect(ended(paused(activeLife(), at), 'cancelled').pausedSince).toBeUndefined();
  });
});

describe('A certificate is revoked in a pause, too (I6, I11)', () => {
  const revocation = { serial: '1a', reason: 'key_compromised', at: later, attempts: 0, failing: false } as const;
  const certificate: CertificateLife = {
    ...{ domains: [], csr: 'csr_1', reuseCsr: true, insured: true, insureNext: true },
    current: { serial: '1a', notBefore: '2027-01-01T00:00:00.000Z', notAfter: expiry, replaceAt: at },
    ...{ queue: [], revocations: [revocation], count: 1 },
  };
  const life = paused(activeLife({ rules: rulesOf('certificate-dv'), clock: at, certificate }), at);
  const claimed = { type: 'reissueClaimed', at, id: 'r6', claim: 'c1', csr: 'csr_2', acceptSameKey: false } as const;
  const moved = { type: 'replacementMoved', at, serial: '1a', replaceAt: at } as const;
  const revokes: Message[] = [
    { type: 'revocationRequested', at, id: 'r7', serial: '1a' },
    { type: 'keyCompromised', at, keyFingerprint: 'k', revokeAt: later },
    { ...claimed, reason: 'key_compromised', compromised: 'k' },
    { ...moved, revoke: 'superseded', revokeBy: later, grace: 0 },
  ];
  const waits: Message[] = [
    ...messages,
    { ...claimed, reason: 'key_lost' },
    { ...claimed, reason: 'other', revoke: 'at_once' },
    moved,
    { type: 'csrProvided', at, id: 'r8', csr: 'csr_3', reuse: true },
  ];

  test('at its instant, and nothing else with it: no replacement, no reminder', () => {
    const early = '2027-08-31T00:00:00.000Z';
    expect(plan(life, waits, early)).toEqual({ wakeAt: later });
    expect(plan(life, waits, later)).toEqual({ step: { kind: 'revoke', at: later, revocation } });
    expect(agenda(life).map((due) => due.do)).toEqual(['revoke']);
    expect(dueAt(life)).toBe(later);
  });

  test.each(revokes.map((message) => [message.type, message] as const))('%s reaches it', (_, message) => {
    expect(plan(life, [...waits, message], at)).toEqual({ step: { kind: 'message', at, message } });
  });

  test('in the order of what comes: a revocation that is due before its resumption, then that', () => {
    const resume: Message = {
      type: 'operatorRequested',
      at: '2027-09-02T00:00:00.000Z',
      id: 'r9',
      request: { do: 'resume' },
    };
    expect(plan(life, [resume], resume.at).step).toMatchObject({ kind: 'revoke', at: later });
    const { step } = plan(withoutRevocations(life), [resume], resume.at);
    expect(step).toEqual({ kind: 'message', at, message: resume });
  });

  test('its clock stands still all the same; resumed it goes on as if it had never been paused', () => {
    expect(clockAfter(life, later)).toBe(at);
    expect(clockAfter(resumed(life, later), later)).toBe(later);
    expect(resumed(life, later)).toEqual(activeLife({ rules: life.rules, clock: at, certificate }));
  });

  test('is urgent for operators, because nothing replaces it', () => {
    expect(troubleUrgentFrom(life)).toBe(at);
    expect(troubleUrgentFrom(withoutRevocations(life))).not.toBe(at);
  });

  test('not in a pause that was begun before this could be', () => {
    const { revokesInPause: _, ...old } = life;
    expect(plan(old, [...waits, ...revokes], later)).toEqual({});
  });
});

function withoutRevocations(life: Life): Life {
  return life.certificate ? { ...life, certificate: { ...life.certificate, revocations: [] } } : life;
}

describe('Data that a pause has kept are not deleted in the moment of its end (E1, E5)', () => {
  const mailspace = activeLife({ rules: rulesOf('mailspace-10'), clock: at, marks: [{ do: 'term_end', at: expiry }] });
  const kept = { deletion: '2027-09-15T10:00:00.000Z', warning: '2027-09-12T10:00:00.000Z' };
  const dates = (life: Life) => Object.fromEntries(life.marks.map((mark) => [mark.do, mark.at]));

  test('paused over the end of its term: it is suspended as of then, and kept for 14 days from the resumption', () => {
    const life = resumed(paused(mailspace, at), later);
    const suspended = termEnded(life, expiry);
    expect(suspended.phase).toBe('suspended');
    expect(dates(suspended)).toEqual({ delete: kept.deletion, deletion_warning: kept.warning });
    expect(suspended.recoverableUntil).toBe(kept.deletion);
  });

  test('paused while it was suspended: kept for 14 days more, with the warning', () => {
    const suspended = { ...termEnded(mailspace, expiry), tasks: [] };
    const life = resumed(paused(suspended, '2027-06-20T10:00:00.000Z'), later);
    expect(dates(life)).toEqual({ delete: kept.deletion, deletion_warning: kept.warning });
    expect(life.recoverableUntil).toBe(kept.deletion);
  });

  test('paused within its term: nothing changes, nor for a domain, whose registry does not wait', () => {
    expect(resumed(paused(mailspace, at), '2027-05-03T10:00:00.000Z')).toEqual(mailspace);
    const domain = activeLife({ clock: at });
    expect(resumed(paused(domain, at), later)).toEqual(domain);
  });

  test('a renewal forgets it', () => {
    const life = { ...resumed(paused(mailspace, at), later), invoice: openInvoice({ paid: true }) };
    expect(termRenewed(life, later).dataKeptFrom).toBeUndefined();
  });
});
