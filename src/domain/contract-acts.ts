import type { Instant } from './calendar';
import type { ContractParty, SignedCopy } from './contract';

/** What somebody does to a contract. */
export type ContractAct =
  | { do: 'set_eligible'; isCustomer: boolean }
  | { do: 'accept_policy'; policy: string; version: string; person: string }
  | { do: 'receive_copy'; copy?: number; scan?: NonNullable<SignedCopy['scan']> }
  | { do: 'reject_copy'; copy: number; reason: string }
  | { do: 'suspend'; reason: string }
  | { do: 'resume' }
  | { do: 'end'; reason: string; effective?: Instant }
  | { do: 'give_notice'; by: ContractParty; registeredLetter: string; deliveredAt: Instant }
  | { do: 'withdraw_notice'; consentBy: ContractParty }
  | { do: 'withdraw' };
