import { type Instant, plusMilliseconds } from './calendar';
import { type Refusal, refuse } from './refusal';

/** What a person is: one of the operators' staff, or somebody of an institution (an account). */
export const roles = ['staff', 'administrator', 'requester'] as const;
export type Role = (typeof roles)[number];

/** The roles that people of an account can have. */
export const accountRoles = ['administrator', 'requester'] as const satisfies Role[];

export const personStates = ['invited', 'active', 'removed'] as const;
export type PersonState = (typeof personStates)[number];

/** `ask`: what is asked for is kept until an administrator approves it. */
export type Permission = 'yes' | 'ask' | 'no';

const forAdministrators = { administrator: 'yes', requester: 'no' } as const;
const onRequest = { administrator: 'yes', requester: 'ask' } as const;
const forBoth = { administrator: 'yes', requester: 'yes' } as const;

/** What the calls of the API are, as far as it matters who makes them. Staff may make each. */
const permissions = {
  read: forBoth,
  order: onRequest,
  claim: onRequest,
  revoke: onRequest,
  /** shows the control of domains */
  validate: forAdministrators,
  /** hands in requests (CSR) for the replacements that come */
  certify: forAdministrators,
  /** says where certificates are served */
  install: forAdministrators,
  insure: forAdministrators,
  /** decides about the end of a term: options, restores, cancellations */
  renew: forAdministrators,
  pay: forAdministrators,
  /** changes the account, its calendar and its webhooks */
  settle: forAdministrators,
  manage_people: forAdministrators,
  /** chooses the language in which one is written to */
  own_language: forBoth,
  /** has everything about the account, or has it erased */
  personal_data: forAdministrators,
  /** asks for a contract, accepts its policies, takes the request back */
  contract: forAdministrators,
  /** says that oneself was shown a policy that informs */
  acknowledge: forBoth,
  approve: forAdministrators,
  /** asks for support, and goes on with such a request */
  ask_help: forBoth,
  /** takes back what oneself has asked for */
  withdraw: forBoth,
  /** what only operators do */
  operate: { administrator: 'no', requester: 'no' },
} as const satisfies Record<string, Record<(typeof accountRoles)[number], Permission>>;

export type Act = keyof typeof permissions;

/** Whether somebody may do something. A call that nobody has decided about is none for requesters. */
export function permissionOf(role: Role, act: Act | undefined): Permission {
  if (role === 'staff') return 'yes';
  if (act === undefined) return role === 'administrator' ? 'yes' : 'no';
  return permissions[act][role];
}

/** What an administrator approves. */
export const approvalKinds = ['order', 'claim', 'revocation'] as const;
export type ApprovalKind = (typeof approvalKinds)[number];

/** `expired` is a pending one whose time is over. */
export const approvalStates = ['pending', 'approved', 'refused', 'withdrawn', 'expired'] as const;
export type ApprovalState = (typeof approvalStates)[number];

const DAY = 86_400_000;

/** Until when an invitation is taken. */
export function invitationEnds(sentAt: Instant): Instant {
  return plusMilliseconds(sentAt, 7 * DAY);
}

/** Until when a request can be approved. */
export function approvalEnds(requestedAt: Instant): Instant {
  return plusMilliseconds(requestedAt, 30 * DAY);
}

/** Requests of one person that may wait at once: nobody reads more, and each is a mail. */
const MOST_WAITING = 50;

export function checkWaiting(waiting: number): Refusal | undefined {
  if (waiting < MOST_WAITING) return undefined;
  return refuse(
    'too-many-requests',
    `${MOST_WAITING} requests of yours wait already. Withdraw some, or have them decided.`,
  );
}

/** One address for each person of an account, however it is written. @param account none for staff */
export function personKey(account: string | null, email: string): string {
  return `${account ?? 'staff'}/${email.toLowerCase()}`;
}

/**
 * An institution that has an administrator keeps one.
 * @param others administrators of the account beside this person who have accepted
 */
export function checkAdministered(
  person: { role: Role; state: PersonState },
  becomes: Role | undefined,
  others: number,
): Refusal | undefined {
  const loses = person.role === 'administrator' && person.state === 'active' && becomes !== 'administrator';
  if (!loses || others > 0) return undefined;
  return refuse(
    'last-administrator',
    'This is the last administrator: invite another one first, who has to accept. Invited ones do not count.',
  );
}

/** Whether a request can be decided about, at an instant of the account's time. */
export function checkOpen(
  { state, endsAt }: { state: ApprovalState; endsAt: Instant },
  at: Instant,
): Refusal | undefined {
  const now = state === 'pending' && endsAt <= at ? 'expired' : state;
  if (now === 'pending') return undefined;
  return refuse('approval-closed', `This request is ${now}, so there is nothing to decide any more.`, { state: now });
}

/** Four eyes: what somebody asked for, somebody else approves. */
export function checkApprover(requestedBy: string, approver: string): Refusal | undefined {
  if (requestedBy !== approver) return undefined;
  return refuse('own-request', 'Nobody approves what he asked for himself: another administrator has to.');
}
