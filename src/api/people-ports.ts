import type { Locale } from '../domain/account';
import type { Instant } from '../domain/calendar';
import type { ApprovalKind, ApprovalState, PersonState, Role } from '../domain/roles';
import type { Command, CommandResult, Page, Paging } from './ports';

/** Who did something: a person, or an API key that is nobody's own, by its label. */
export interface Actor {
  id: string;
  /** null where nothing is known of it any more */
  name: string | null;
}

export interface PersonResource {
  id: string;
  /** null: one of the operators' staff */
  account: string | null;
  role: Role;
  email: string;
  name: string;
  locale: Locale;
  state: PersonState;
  invitedBy: Actor;
  invitedAt: Instant;
  /** until when the link in the latest invitation is taken; null where there is none to take */
  invitationEndsAt: Instant | null;
  acceptedAt: Instant | null;
  removedAt: Instant | null;
  version: number;
}

export interface NewPerson {
  email: string;
  name: string;
  /** the account's unless it is said */
  locale?: Locale | undefined;
  role: Role;
}

/** What is left out stays. */
export interface PersonChange {
  role?: Role;
  name?: string;
  locale?: Locale;
}

/** The token of a link, which only the letter holds until it has left, and its hash, which is kept. */
export interface InvitationLink {
  token: string;
  hash: string;
}

/** What somebody finds behind the link of an invitation. */
export interface InvitationResource {
  state: 'open' | 'used' | 'expired' | 'withdrawn';
  name: string;
  role: Role;
  /** the institution; null for staff */
  institution: string | null;
  invitedBy: string | null;
  /** as the institution has it */
  brand: string | null;
  locale: Locale;
  timeZone: string;
  endsAt: Instant;
  /** the person has a key already, which the new one replaces */
  renewal: boolean;
}

/** A policy in the version that somebody was shown (S4). */
export interface ShownPolicy {
  policy: string;
  version: string;
}

/** Who accepted, with whose key it is from then on. */
export interface AcceptedInvitation {
  person: PersonResource;
  /** id of the key */
  key: string;
}

/** People of an account, or the operators' staff where `account` is null; another's person is not found. */
export interface PeoplePorts {
  /** without a state: all but those who were removed */
  list(
    account: string | null,
    filter: { state?: PersonState; role?: Role },
    paging: Paging,
  ): Promise<Page<PersonResource> | undefined>;
  get(account: string | null, id: string): Promise<PersonResource | undefined>;
  invite(
    command: Command,
    account: string | null,
    person: NewPerson,
    link: InvitationLink,
  ): Promise<CommandResult<PersonResource>>;
  change(
    command: Command,
    account: string | null,
    id: string,
    change: PersonChange,
    version: number | undefined,
  ): Promise<CommandResult<PersonResource>>;
  /** with keys, invitations, and what was asked for and is not decided */
  remove(command: Command, account: string | null, id: string): Promise<CommandResult<PersonResource>>;
  /** a new link; the one before is withdrawn */
  inviteAgain(
    command: Command,
    account: string | null,
    id: string,
    link: InvitationLink,
  ): Promise<CommandResult<PersonResource>>;
  /** @returns undefined where no such link was sent */
  invitation(hash: string, at: Instant): Promise<InvitationResource | undefined>;
  /**
   * Once; keys that the person had end.
   * @param shown the policies that the person was shown before, which is recorded
   */
  accept(
    command: Command,
    hash: string,
    keyHash: string,
    shown?: readonly ShownPolicy[],
  ): Promise<CommandResult<AcceptedInvitation>>;
}

export interface ApprovalResource {
  id: string;
  account: string;
  kind: ApprovalKind;
  state: ApprovalState;
  /** the product that it is about; null of an order */
  product: string | null;
  /** of the product */
  name: string;
  /** the body of what was asked for; null where there was none */
  asked: unknown;
  requestedBy: Actor;
  requestedAt: Instant;
  endsAt: Instant;
  decidedBy: Actor | null;
  decidedAt: Instant | null;
  /** of a refusal */
  reason: string | null;
  /** what the rules said when it was approved */
  problem: ApprovalProblem | null;
  /** of the order or the claim, or the serial of the certificate */
  result: string | null;
}

export interface ApprovalProblem {
  code: string;
  detail: string;
  at: Instant;
}

/** A call of the API that waits for an approval. */
export interface AskedCall {
  account: string;
  kind: ApprovalKind;
  params: { id?: string; serial?: string };
  body: unknown;
}

export interface ApprovalPorts {
  /** by their age, the oldest first. @param now real time */
  list(
    filter: { account?: string; state?: ApprovalState; requestedBy?: string },
    paging: Paging,
    now: Instant,
  ): Promise<Page<ApprovalResource>>;
  get(id: string, now: Instant): Promise<ApprovalResource | undefined>;
  /** what is needed to make the call that was asked for */
  asked(id: string): Promise<AskedCall | undefined>;
  /** whether this command was done before, and will only be answered again */
  isRepeated(command: Command): Promise<boolean>;
  ask(command: Command, requester: string, call: AskedCall): Promise<CommandResult<ApprovalResource>>;
  refuse(command: Command, id: string, decider: string, reason: string): Promise<CommandResult<ApprovalResource>>;
  withdraw(command: Command, id: string): Promise<CommandResult<ApprovalResource>>;
  /** notes what the rules said; whether it can be approved again is for its state to say */
  hindered(id: string, problem: ApprovalProblem): Promise<void>;
}
