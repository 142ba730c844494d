import type { Readable } from 'node:stream';
import type { Instant } from '../domain/calendar';
import type { Command, CommandResult, Money } from './ports';

/** What was erased, is to be erased or stays, by the table that it is in. */
export interface ErasedPortion {
  what: string;
  rows: number;
}

export interface ErasureResource {
  account: string;
  /** when it was erased, as far as nothing need be kept; null: not yet */
  at: Instant | null;
  /** what must end first; at most a hundred */
  living: { kind: 'product' | 'contract' | 'migration'; id: string; name: string; state: string; reason: string }[];
  /** done so far, in order */
  erased: (ErasedPortion & { at: Instant })[];
  /** an erasure now would take this */
  due: ErasedPortion[];
  /** what stays until then, or for good, and why */
  kept: (ErasedPortion & { until: Instant | null; because: string })[];
  /** money that is still the customer's */
  balance: Money;
}

export interface PersonalDataApiPorts {
  /** How far the erasure is, or what one would do now. */
  erasure(account: string, now: Instant): Promise<ErasureResource | undefined>;
  erase(command: Command, account: string): Promise<CommandResult<ErasureResource>>;
  /** Everything about an account as a ZIP archive, made as it is read; nothing where there is no such account. */
  export(account: string): Promise<Readable | undefined>;
}
