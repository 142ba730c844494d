import type { Locale } from './account';
import { daysAfter, type Instant } from './calendar';
import { firstPeriodEnd, remindersOfEnd } from './contract-notice';

export const contractStates = ['requested', 'active', 'suspended', 'terminated', 'withdrawn'] as const;
export type ContractState = (typeof contractStates)[number];

export const contractParties = ['institution', 'operator'] as const;
export type ContractParty = (typeof contractParties)[number];

/** Copies of the contract that must be received signed (S3). */
export const SIGNED_COPIES = 2;

/** A policy that the contract asks for, as it was named when the contract was requested. */
export interface AskedPolicy {
  policy: string;
  title: Record<Locale, string>;
  /** the version that was in force then */
  version: string;
}

/** Who accepted which version of a policy, when (S2). It keeps its version when a later one is published. */
export interface Acceptance {
  policy: string;
  version: string;
  person: string;
  at: Instant;
}

/** A signed copy that has arrived, in the order of arrival; one that was rejected may come again (S3). */
export interface SignedCopy {
  copy: number;
  at: Instant;
  /** of the scan, if one is kept; by its SHA-256, in hex, it is known again */
  scan?: { type: string; bytes: number; digest?: string };
  rejected?: { at: Instant; reason: string };
}

/** That the contract ends, on a day that lies ahead: by a party's notice, or by the operator's decision (S2, S5). */
export interface ContractNotice {
  by: ContractParty;
  /** reference of the registered letter; absent where the operator ends it for a reason */
  registeredLetter?: string;
  deliveredAt?: Instant;
  reason?: string;
  givenAt: Instant;
  effective: Instant;
  /** reminders that lie ahead */
  reminders: { days: number; at: Instant }[];
}

/** Everything that decides what comes next of a contract, as the record keeps it. JSON-shaped. */
export interface Contract {
  id: string;
  account: string;
  acronym: string;
  /** changes so far: by it certificates know which of two messages is the later one */
  seq: number;
  /** the instant of the last change */
  clock: Instant;
  state: ContractState;
  /** the operator's time zone: its days count (S5) */
  zone: string;
  requestedAt: Instant;
  /** the operator says that the institution is its customer (S2) */
  isCustomer: boolean;
  asked: AskedPolicy[];
  acceptances: Acceptance[];
  copies: SignedCopy[];
  /** reminders of what is missing so far, and the next one, while it is requested */
  reminded: number;
  remindAt?: Instant;
  activatedAt?: Instant;
  firstPeriodEnd?: Instant;
  suspended?: { at: Instant; reason: string };
  /** what ends it first: a party's notice, or what the operator has decided */
  notice?: ContractNotice;
  /** the other of the two, which would end it later: it counts again once that is withdrawn */
  overtaken?: ContractNotice;
  /** terminated or withdrawn */
  endedAt?: Instant;
}

/** One thing that a request still waits for (S2, S3). */
export type MissingPart =
  | { code: 'not-eligible' }
  | { code: 'policy-not-accepted'; policy: string; title: Record<Locale, string> }
  | { code: 'signed-copy'; copy: number };

export function isContractOver({ state }: Pick<Contract, 'state'>): boolean {
  return state === 'terminated' || state === 'withdrawn';
}

/** Where a contract stands at an instant: over from its effective day on, though its workflow may not have come to that (S7). */
export function standingAt(contract: Contract | undefined, at: Instant): ContractState | undefined {
  const { notice, state } = contract ?? {};
  return notice && notice.effective <= at ? 'terminated' : state;
}

/** The copy of a number that counts: received and not rejected. */
export function standingCopy({ copies }: Contract, copy: number): SignedCopy | undefined {
  return copies.findLast((one) => one.copy === copy && one.rejected === undefined);
}

/** The numbers of the copies that have not arrived, or were rejected. */
export function openCopies(contract: Contract): number[] {
  const numbers = Array.from({ length: SIGNED_COPIES }, (_, index) => index + 1);
  return numbers.filter((copy) => standingCopy(contract, copy) === undefined);
}

/** What a request waits for; nothing once it is more than a request. */
export function missingOf(contract: Contract): MissingPart[] {
  if (contract.state !== 'requested') return [];
  const accepted = new Set(contract.acceptances.map(({ policy }) => policy));
  return [
    ...(contract.isCustomer ? [] : [{ code: 'not-eligible' } as const]),
    ...contract.asked
      .filter(({ policy }) => !accepted.has(policy))
      .map(({ policy, title }) => ({ code: 'policy-not-accepted' as const, policy, title })),
    ...openCopies(contract).map((copy) => ({ code: 'signed-copy' as const, copy })),
  ];
}

/** Weekly for two months, then every four weeks: a request that is forgotten is not nagged about for ever. */
const WEEKLY_REMINDERS = 8;

/** Calendar days after the request at which it is reminded of what is missing for the n-th time. */
export function reminderDay(n: number): number {
  return n <= WEEKLY_REMINDERS ? 7 * n : 7 * WEEKLY_REMINDERS + 28 * (n - WEEKLY_REMINDERS);
}

function nextReminder({ requestedAt, zone }: Contract, n: number): Instant {
  return daysAfter(requestedAt, reminderDay(n), zone);
}

export type NewContract = Pick<
  Contract,
  'id' | 'account' | 'acronym' | 'zone' | 'requestedAt' | 'isCustomer' | 'asked'
>;

export function contractRequested(request: NewContract): Contract {
  const { requestedAt } = request;
  const contract: Contract = {
    ...request,
    ...{ seq: 0, clock: requestedAt, state: 'requested', acceptances: [], copies: [], reminded: 0 },
  };
  return { ...contract, remindAt: nextReminder(contract, 1) };
}

/** It was reminded of what is missing; what an outage has kept back is not made up for. */
export function remindedOfContract(contract: Contract, at: Instant): Contract {
  let reminded = contract.reminded + 1;
  while (nextReminder(contract, reminded + 1) <= at) reminded += 1;
  return { ...contract, reminded, remindAt: nextReminder(contract, reminded + 1) };
}

/** The second copy, or the last thing that was missing beside it, makes it a contract (S3). */
export function contractActivated(contract: Contract, at: Instant): Contract {
  const { remindAt: _, ...rest } = contract;
  return { ...rest, state: 'active', activatedAt: at, firstPeriodEnd: firstPeriodEnd(at, contract.zone) };
}

/** A registered letter makes a notice; without one it is what the operator has decided. */
function isByLetter({ registeredLetter }: Pick<ContractNotice, 'registeredLetter'>): boolean {
  return registeredLetter !== undefined;
}

function endsOf({ notice, overtaken }: Contract): ContractNotice[] {
  return [notice, overtaken].filter((one) => one !== undefined);
}

/** A notice by letter and an end that the operator has decided stand beside each other; the earlier day counts (S2, S5). */
function withEnds(contract: Contract, ends: readonly Omit<ContractNotice, 'reminders'>[], at: Instant): Contract {
  const { notice: _, overtaken: __, ...rest } = contract;
  const [first, other] = [...ends].sort((a, b) => (a.effective < b.effective ? -1 : 1));
  if (!first) return rest;
  const reminders = remindersOfEnd(first.effective, at, contract.zone);
  return { ...rest, notice: { ...first, reminders }, ...(other && { overtaken: { ...other, reminders: [] } }) };
}

/** What is told of the same kind again, as a decision for an earlier day, takes the place of what was told before. */
export function noticeGiven(contract: Contract, notice: Omit<ContractNotice, 'reminders'>): Contract {
  const others = endsOf(contract).filter((one) => isByLetter(one) !== isByLetter(notice));
  return withEnds(contract, [...others, notice], notice.givenAt);
}

/** A party's notice by letter, whether or not another end comes before it. */
export function noticeByLetter(contract: Contract): ContractNotice | undefined {
  return endsOf(contract).find(isByLetter);
}

/** What a withdrawal takes back: the notice by letter; where there is none, what the operator has decided (S6). */
export function withdrawableNotice(contract: Contract): ContractNotice | undefined {
  return noticeByLetter(contract) ?? contract.notice;
}

export function noticeWithdrawn(contract: Contract, at: Instant): Contract {
  const withdrawn = withdrawableNotice(contract);
  const left = endsOf(contract).filter((one) => one !== withdrawn);
  return withEnds(contract, left, at);
}

export function contractSuspended(contract: Contract, reason: string, at: Instant): Contract {
  return { ...contract, state: 'suspended', suspended: { at, reason } };
}

export function contractResumed(contract: Contract): Contract {
  const { suspended: _, ...rest } = contract;
  return { ...rest, state: 'active' };
}

/** It is over: nothing of it lies ahead any more. */
export function contractOver(contract: Contract, state: 'terminated' | 'withdrawn', at: Instant): Contract {
  const { remindAt: _, notice, ...rest } = contract;
  return { ...rest, state, endedAt: at, ...(notice && { notice: { ...notice, reminders: [] } }) };
}
