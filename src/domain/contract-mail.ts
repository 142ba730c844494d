import type { Instant } from './calendar';
import type { ContractParty, MissingPart } from './contract';

/** A certificate that is still valid when its contract is over (S7). */
export interface OutlivingCertificate {
  /** of its product */
  name: string;
  serial: string;
  notAfter: Instant;
}

/** How many there are, and the first of them to end. */
export interface Outliving {
  count: number;
  first: OutlivingCertificate[];
  /** orders that have no certificate yet: whichever has none by then is cancelled */
  waiting?: number;
}

/** What is missing; of a policy, with where it is read. */
export type MissingInLetter = MissingPart & { url?: string };

/** Where signed copies and letters go. */
export interface ContractAddress {
  team: string;
  /** street and town, a line each */
  lines: string[];
}

interface AboutContract {
  contract: string;
  acronym: string;
  /** the account's name */
  institution: string;
  /** who reads it: both sides are told the same, each in its own words */
  side: ContractParty;
}

/** One e-mail about a contract, in facts (S2 to S7). */
export type ContractMail = AboutContract &
  (
    | { kind: 'contract_requested' | 'contract_missing'; missing: MissingInLetter[]; sendTo: ContractAddress }
    | { kind: 'contract_copy_rejected'; copy: number; reason: string; sendTo: ContractAddress }
    | { kind: 'contract_activated'; activatedAt: Instant; firstPeriodEnd: Instant }
    | { kind: 'contract_suspended'; reason: string }
    | { kind: 'contract_resumed' | 'contract_withdrawn' }
    | {
        kind: 'contract_notice';
        by: ContractParty;
        effective: Instant;
        registeredLetter?: string;
        deliveredAt?: Instant;
        reason?: string;
        outliving: Outliving;
      }
    /** `endsAt`: the contract ends all the same, by what the operator has decided */
    | { kind: 'contract_notice_withdrawn'; by: ContractParty; effective: Instant; endsAt?: Instant }
    | { kind: 'contract_end_reminder'; daysBefore: number; effective: Instant; outliving: Outliving }
    | { kind: 'contract_terminated'; at: Instant; reason?: string; outliving: Outliving }
  );
