import {
  approvalEnds,
  checkAdministered,
  checkApprover,
  checkOpen,
  checkWaiting,
  invitationEnds,
  permissionOf,
  personKey,
} from '../../src/domain/roles';

test.each([
  ['staff', 'operate', 'yes'],
  ['staff', undefined, 'yes'],
  ['administrator', 'order', 'yes'],
  ['administrator', 'operate', 'no'],
  ['administrator', undefined, 'yes'],
  ['requester', 'read', 'yes'],
  ['requester', 'order', 'ask'],
  ['requester', 'claim', 'ask'],
  ['requester', 'revoke', 'ask'],
  ['requester', 'validate', 'no'],
  ['requester', 'approve', 'no'],
  ['requester', 'manage_people', 'no'],
  ['requester', undefined, 'no'],
] as const)('%s, %s: %s', (role, act, permission) => {
  expect(permissionOf(role, act)).toBe(permission);
});

test('Invitations are taken for seven days, requests can be approved for thirty', () => {
  expect(invitationEnds('2026-12-01T09:00:00.000Z')).toBe('2026-12-08T09:00:00.000Z');
  expect(approvalEnds('2027-02-01T09:00:00.000Z')).toBe('2027-03-03T09:00:00.000Z');
});

test.each([
  ['active', 'administrator', undefined, 0, true],
  ['active', 'administrator', 'requester', 0, true],
  ['active', 'administrator', 'administrator', 0, false],
  ['active', 'administrator', undefined, 1, false],
  ['invited', 'administrator', undefined, 0, false],
  ['active', 'requester', undefined, 0, false],
] as const)('an %s %s who becomes %s, beside %i others: refused %s', (state, role, becomes, others, isRefused) => {
  const refusal = checkAdministered({ state, role }, becomes, others);
  expect(refusal?.code).toBe(isRefused ? 'last-administrator' : undefined);
});

test('A request is open until its last millisecond, unless it was decided', () => {
  const endsAt = '2026-12-31T09:00:00.000Z';
  expect(checkOpen({ state: 'pending', endsAt }, '2026-12-31T08:59:59.999Z')).toBeUndefined();
  expect(checkOpen({ state: 'pending', endsAt }, endsAt)?.facts).toEqual({ state: 'expired' });
  expect(checkOpen({ state: 'approved', endsAt }, endsAt)?.facts).toEqual({ state: 'approved' });
});

test('Four eyes, a limit of what waits, and one spelling of an address', () => {
  expect(checkApprover('per_1', 'per_1')?.code).toBe('own-request');
  expect(checkApprover('per_1', 'per_2')).toBeUndefined();
  expect([checkWaiting(49), checkWaiting(50)?.code]).toEqual([undefined, 'too-many-requests']);
  expect(personKey('acc_1', 'Anna@Uni.Example')).toBe('acc_1/anna@uni.example');
  expect(personKey(null, 'a@b.example')).toBe('staff/a@b.example');
});
