import type { Locale } from '../domain/account';
import type { CivilDate, Instant } from '../domain/calendar';
import type { ContractParty, ContractState } from '../domain/contract';
import type { ContractAct } from '../domain/contract-acts';
import type { OutlivingCertificate } from '../domain/contract-mail';
import type { Policy, PolicyFault } from '../domain/policies';
import type { Command, CommandResult, EventResource, Page, Paging } from './ports';

export interface PolicyResource {
  id: string;
  of: Policy['of'];
  title: Record<Locale, string>;
  /** the one in force */
  version: string;
  versions: { version: string; from: CivilDate; url: string }[];
}

/** One thing that a request still waits for. */
export interface MissingResource {
  code: 'not-eligible' | 'policy-not-accepted' | 'signed-copy';
  policy: string | null;
  copy: number | null;
}

export interface NoticeResource {
  by: ContractParty;
  /** null where the operator has decided it */
  registeredLetter: string | null;
  deliveredAt: Instant | null;
  reason: string | null;
  givenAt: Instant;
  effective: Instant;
}

export interface ContractResource {
  id: string;
  account: string;
  acronym: string;
  state: ContractState;
  /** the operator's time zone: its days count */
  timeZone: string;
  requestedAt: Instant;
  isCustomer: boolean;
  policies: { policy: string; version: string; accepted: { version: string; person: string; at: Instant }[] }[];
  copies: {
    copy: number;
    receivedAt: Instant;
    scan: { type: string; bytes: number } | null;
    rejected: { at: Instant; reason: string } | null;
  }[];
  missing: MissingResource[];
  sendTo: { team: string; lines: string[]; email: string };
  activatedAt: Instant | null;
  firstPeriodEnd: Instant | null;
  /** the first day on which notice can be given */
  earliestNotice: CivilDate | null;
  suspended: { at: Instant; reason: string } | null;
  /** what ends it first: a party's notice by letter, or what the operator has decided */
  notice: NoticeResource | null;
  /** the other of the two, which an earlier end has overtaken */
  overtaken: NoticeResource | null;
  endedAt: Instant | null;
}

/** What somebody does to a contract, as it comes in: a scan with its content, an end by its day. */
export type ContractChange =
  | Exclude<ContractAct, { do: 'receive_copy' | 'end' }>
  | { do: 'receive_copy'; copy?: number; scan?: { type: string; content: Buffer } }
  | { do: 'end'; reason: string; effectiveOn?: CivilDate };

export interface AcknowledgedPolicy {
  policy: string;
  version: string;
  person: string;
  at: Instant;
}

export interface ContractApiPorts {
  policies(at: Instant): PolicyResource[];
  /** the version that is meant, or what is wrong with what was named */
  policyMeant(
    of: Policy['of'],
    named: { policy: string; version?: string },
    at: Instant,
  ): { version: string } | PolicyFault;
  request(
    command: Command,
    asked: { account: string; acronym: string; isCustomer: boolean },
  ): Promise<CommandResult<ContractResource>>;
  list(filter: { account?: string; state?: ContractState }, paging: Paging): Promise<Page<ContractResource>>;
  get(id: string): Promise<ContractResource | undefined>;
  events(id: string, paging: Paging, forOperator: boolean): Promise<Page<EventResource>>;
  /** made anew each time: not of a party that is not known any more */
  document(id: string, locale: Locale | undefined): Promise<{ name: string; pdf: Buffer } | 'erased' | undefined>;
  /** certificates that are valid beyond the end of the contract; without an end in sight, beyond now */
  outliving(id: string, paging: Paging, now: Instant): Promise<Page<OutlivingCertificate & { product: string }>>;
  /** of the latest arrival of a copy */
  scan(id: string, copy: number): Promise<{ type: string; content: Buffer } | undefined>;
  change(
    command: Command,
    contract: { id: string; account: string },
    change: ContractChange,
  ): Promise<CommandResult<ContractResource>>;
  /** that a person was shown a policy (S4) */
  acknowledge(
    command: Command,
    account: string,
    shown: Omit<AcknowledgedPolicy, 'at'>,
  ): Promise<CommandResult<AcknowledgedPolicy>>;
  acknowledged(account: string, paging: Paging): Promise<Page<AcknowledgedPolicy>>;
}
