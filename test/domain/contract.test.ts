import {
  type Contract,
  contractActivated,
  contractOver,
  contractRequested,
  missingOf,
  noticeGiven,
  noticeWithdrawn,
  remindedOfContract,
  type SignedCopy,
  standingAt,
} from '../../src/domain/contract';
import { nextOfContract } from '../../src/domain/contract-plan';
import {
  checkCopy,
  checkCovered,
  checkEnding,
  checkNotice,
  checkRejection,
  checkWithdrawal,
  faultOfDelivery,
} from '../../src/domain/contract-rules';

const title = { de: 'Regeln', en: 'Rules', fr: 'Règles', nl: 'Regels' };
const requested = contractRequested({
  id: 'ctr_1',
  account: 'acc_1',
  acronym: 'UNIV',
  zone: 'Europe/Brussels',
  requestedAt: '2025-05-01T08:00:00.000Z',
  isCustomer: false,
  asked: [{ policy: 'rules', title, version: '1.0' }],
});
const received = (...copies: number[]) => copies.map((copy) => ({ copy, at: '2025-05-08T08:00:00.000Z' }));
const complete: Contract = { ...requested, copies: received(1, 2) };
const active = contractActivated(complete, '2025-05-10T10:00:00.000Z');
const effective = '2026-12-31T23:00:00.000Z';
const noticed = noticeGiven(active, {
  by: 'institution',
  registeredLetter: 'RR1',
  deliveredAt: '2026-09-01T09:00:00.000Z',
  givenAt: '2026-09-02T09:00:00.000Z',
  effective,
});

test('what a request waits for is listed: being a customer, each policy, each copy', () => {
  expect(missingOf(requested)).toEqual([
    { code: 'not-eligible' },
    { code: 'policy-not-accepted', policy: 'rules', title },
    { code: 'signed-copy', copy: 1 },
    { code: 'signed-copy', copy: 2 },
  ]);
  const accepted = [{ policy: 'rules', version: '1.0', person: 'Anna', at: '2025-05-02T08:00:00.000Z' }];
  expect(missingOf({ ...complete, isCustomer: true, acceptances: accepted })).toEqual([]);
  const [first, second] = received(1, 2);
  const rejected = { at: '2025-05-09T08:00:00.000Z', reason: 'not signed' };
  const copies = [{ ...first, rejected }, second] as Contract['copies'];
  expect(missingOf({ ...complete, isCustomer: true, acceptances: accepted, copies })).toEqual([
    { code: 'signed-copy', copy: 1 },
  ]);
  expect(missingOf(active)).toEqual([]);
});

test('a request is reminded of it every week, after two months every four weeks, and never twice after an outage', () => {
  const days: number[] = [];
  let contract = requested;
  for (let i = 0; i < 11; i++) {
    const due = nextOfContract(contract);
    expect(due?.do).toBe('remind_missing');
    days.push(Math.round((Date.parse(due?.at ?? '') - Date.parse(requested.requestedAt)) / 86_400_000));
    contract = remindedOfContract(contract, due?.at ?? '');
  }
  expect(days).toEqual([7, 14, 21, 28, 35, 42, 49, 56, 84, 112, 140]);
  const late = remindedOfContract(requested, '2025-06-01T08:00:00.000Z');
  expect(nextOfContract(late)).toEqual({ do: 'remind_missing', at: '2025-06-05T08:00:00.000Z' });
});

test('after a notice come its reminders and the end; nothing else, and nothing after the end', () => {
  const days: (number | string)[] = [];
  let contract = noticed;
  for (let due = nextOfContract(contract); due && due.do !== 'terminate'; due = nextOfContract(contract)) {
    days.push(due.do === 'remind_of_end' ? due.days : due.do);
    const { notice } = contract;
    if (notice) contract = { ...contract, notice: { ...notice, reminders: notice.reminders.slice(1) } };
  }
  expect(days).toEqual([95, 60, 30, 7, 2]);
  expect(nextOfContract(contract)).toEqual({ do: 'terminate', at: effective });
  expect(nextOfContract(contractOver(noticed, 'terminated', effective))).toBeUndefined();
  expect(nextOfContract(active)).toBeUndefined();
});

test('a contract that was to end in the past, because its notice was recorded late, ends now and before anything else', () => {
  const late = { ...noticed, clock: '2027-02-01T08:00:00.000Z' };
  expect(nextOfContract(late)).toEqual({ do: 'terminate', at: '2027-02-01T08:00:00.000Z' });
});

describe('copies', () => {
  test.each<[string, Contract, number | undefined, string | undefined]>([
    ['the first', requested, 1, undefined],
    ['one without a number', requested, undefined, undefined],
    ['the second before the first', requested, 2, undefined],
    ['the first again', { ...requested, copies: received(1) }, 1, 'copy-received'],
    ['the second again, once it is a contract', active, 2, 'copy-received'],
    ['a third one', active, 3, 'too-many-copies'],
    ['a third one of a request', requested, 3, 'too-many-copies'],
    ['one more without a number', complete, undefined, 'too-many-copies'],
    ['one of what is over', contractOver(active, 'terminated', effective), 1, 'contract-ended'],
  ])('%s: %s', (_, contract, copy, code) => {
    expect(checkCopy(contract, copy)?.code).toBe(code);
  });

  test('are known again by their scan, whatever number they bear, unless they were rejected', () => {
    const scan = { type: 'application/pdf', bytes: 9, digest: 'd1' };
    const [first] = received(1);
    const having = (change: object): Contract => ({ ...requested, copies: [{ ...first, ...change } as SignedCopy] });
    for (const copy of [undefined, 1, 2]) {
      expect(checkCopy(having({ scan }), copy, scan)).toMatchObject({ code: 'copy-received', facts: { copy: 1 } });
    }
    expect(checkCopy(having({ scan }), undefined, { ...scan, digest: 'd2' })).toBeUndefined();
    expect(checkCopy(having({ scan: { type: 'application/pdf', bytes: 9 } }), undefined, scan)).toBeUndefined();
    const rejected = { at: requested.requestedAt, reason: 'not signed' };
    expect(checkCopy(having({ scan, rejected }), 1, scan)).toBeUndefined();
  });

  test('can be rejected once they have arrived, until there is a contract', () => {
    expect(checkRejection({ ...requested, copies: received(1) }, 1)).toBeUndefined();
    expect(checkRejection({ ...requested, copies: received(1) }, 2)?.code).toBe('copy-not-received');
    expect(checkRejection(active, 1)?.code).toBe('contract-state');
  });
});

describe('notice', () => {
  test.each<[string, Contract, string, string | undefined]>([
    ['to a request', requested, '2026-09-30T09:00:00.000Z', 'contract-state'],
    ['in the first period', active, '2026-04-01T09:00:00.000Z', 'first-period'],
    ['after it', active, '2026-05-10T22:00:00.000Z', undefined],
    ['a second one', noticed, '2026-09-30T09:00:00.000Z', 'notice-given'],
    ['to what is suspended', { ...active, state: 'suspended' }, '2026-09-30T09:00:00.000Z', undefined],
    ['to what is over', contractOver(active, 'terminated', effective), '2027-09-30T09:00:00.000Z', 'contract-ended'],
  ])('%s', (_, contract, deliveredAt, code) => {
    expect(checkNotice(contract, deliveredAt)?.code).toBe(code);
  });

  test('too early names the day from which on it can be given', () => {
    expect(checkNotice(active, '2026-04-01T09:00:00.000Z')?.facts).toMatchObject({ earliest: '2026-05-11' });
  });

  test('is not delivered in the future, nor before there was a contract', () => {
    const now = '2026-09-30T09:00:00.000Z';
    expect(faultOfDelivery(active, now, now)).toBeUndefined();
    expect(faultOfDelivery(active, '2026-09-30T09:00:00.001Z', now)).toContain('future');
    expect(faultOfDelivery(active, '2025-05-10T09:59:59.000Z', now)).toContain('before there was a contract');
    expect(faultOfDelivery(requested, '2025-05-01T08:00:00.000Z', now)).toBeUndefined();
  });

  test('is withdrawn only with the consent of who received it', () => {
    expect(checkWithdrawal(noticed, 'operator')).toBeUndefined();
    expect(checkWithdrawal(noticed, 'institution')).toMatchObject({
      code: 'consent-needed',
      facts: { consentOf: 'operator' },
    });
    expect(checkWithdrawal(active, 'operator')?.code).toBe('no-notice');
    expect(checkWithdrawal(requested, 'operator')?.code).toBe('contract-state');
  });

  test('stays beside an earlier end that the operator has decided, with its letter, and the earlier day counts', () => {
    const decision = { by: 'operator', reason: 'breaks a policy' } as const;
    const both = noticeGiven(noticed, {
      ...decision,
      givenAt: '2026-10-01T09:00:00.000Z',
      effective: '2026-11-30T23:00:00.000Z',
    });
    expect(both.notice).toMatchObject({ ...decision, effective: '2026-11-30T23:00:00.000Z' });
    expect(both.notice?.reminders.map(({ days }) => days)).toEqual([60, 30, 7, 2]);
    expect(both.overtaken).toMatchObject({ by: 'institution', registeredLetter: 'RR1', effective, reminders: [] });
    expect(nextOfContract({ ...both, clock: '2026-12-01T09:00:00.000Z' })?.do).toBe('terminate');
    expect(standingAt(both, '2026-11-30T23:00:00.000Z')).toBe('terminated');

    // Another decision takes the place of the first one, never that of the letter.
    const sooner = noticeGiven(both, {
      ...decision,
      givenAt: '2026-10-02T09:00:00.000Z',
      effective: '2026-10-31T23:00:00.000Z',
    });
    expect(sooner.notice?.effective).toBe('2026-10-31T23:00:00.000Z');
    expect(sooner.overtaken?.registeredLetter).toBe('RR1');

    // The letter is withdrawn first, with the consent of who received it; the decision stays, until that is withdrawn too.
    expect(checkWithdrawal(both, 'institution')?.code).toBe('consent-needed');
    expect(checkWithdrawal(both, 'operator')).toBeUndefined();
    const decided = noticeWithdrawn(both, '2026-10-06T09:00:00.000Z');
    expect(decided).toMatchObject({ notice: decision });
    expect(decided.notice?.reminders.map(({ days }) => days)).toEqual([30, 7, 2]);
    expect(decided).not.toHaveProperty('overtaken');
    expect(checkWithdrawal(decided, 'operator')?.code).toBe('consent-needed');
    expect(noticeWithdrawn(decided, '2026-10-07T09:00:00.000Z')).not.toHaveProperty('notice');
  });

  test('can end sooner what the operator has decided to end later, and not what ends by then anyway', () => {
    const decision = (day: string) =>
      noticeGiven(active, {
        by: 'operator',
        reason: 'no customer',
        givenAt: '2026-06-01T09:00:00.000Z',
        effective: day,
      });
    const delivered = '2026-09-01T09:00:00.000Z';
    expect(checkNotice(decision('2027-06-30T22:00:00.000Z'), delivered)).toBeUndefined();
    expect(checkNotice(decision(effective), delivered)?.code).toBe('notice-given');
    const both = noticeGiven(decision('2027-06-30T22:00:00.000Z'), {
      ...{ by: 'institution', registeredLetter: 'RR1', deliveredAt: delivered, givenAt: delivered, effective },
    });
    expect(both).toMatchObject({ notice: { registeredLetter: 'RR1' }, overtaken: { by: 'operator' } });
    expect(checkNotice(both, delivered)?.code).toBe('notice-given');
    expect(noticeWithdrawn(both, delivered).notice?.effective).toBe('2027-06-30T22:00:00.000Z');
  });

  test('does not keep the operator from ending a contract sooner for a reason', () => {
    expect(checkEnding(noticed, '2026-10-01T00:00:00.000Z')).toBeUndefined();
    expect(checkEnding(noticed, effective)?.code).toBe('notice-given');
    expect(checkEnding(requested, effective)?.code).toBe('contract-state');
  });
});

test.each([
  [undefined, false, undefined],
  [undefined, true, 'contract-required'],
  ['requested', false, 'contract-required'],
  ['active', true, undefined],
  ['suspended', false, 'contract-suspended'],
  ['terminated', false, 'contract-required'],
] as const)('certificates under a contract that is %s, required %s: %s', (standing, isRequired, code) => {
  expect(checkCovered(standing, isRequired)?.code).toBe(code);
});
