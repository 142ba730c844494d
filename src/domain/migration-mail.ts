import type { Instant } from './calendar';
import type { MissingThing } from './migration-plan';
import type { Urgency } from './migration-reminders';
import type { MigrationEnd } from './provider-migration';

/** What an institution has to do for one domain, and what it publishes for that. */
export interface DomainTask {
  domain: string;
  missing: MissingThing[];
  /** the first end among the certificates that need it; absent where none does yet */
  endsAt?: Instant;
  certificates: number;
  /** DNS records, of which one is enough */
  publish: { name: string; type: string; value: string }[];
}

interface MigrationMail {
  /** of the account */
  institution: string;
  /** the providers as people call them */
  from: string;
  to: string;
  /** of the new provider (S15) */
  documentation: { title: string; url: string }[];
}

/** Mails about the move of an institution to another certificate provider (4.3): to the institution, or to the operator. */
export type MigrationMailFacts =
  | ({
      kind: 'migration_started';
      cutOverAt: Instant;
      pricesFrozenUntil?: Instant;
      /** carried over already */
      transferred: string[];
      tasks: DomainTask[];
      /** tasks beyond those named */
      more: number;
      certificates: number;
    } & MigrationMail)
  | ({ kind: 'migration_reminder'; urgency: Urgency; tasks: DomainTask[]; more: number } & MigrationMail)
  | ({ kind: 'migration_cut_over'; tasks: DomainTask[]; more: number; certificates: number } & MigrationMail)
  | ({ kind: 'migration_finished'; replaced: number } & MigrationMail)
  | ({ kind: 'migration_rolled_back' } & MigrationMail)
  /** taken out before the cut-over, because no contract gives it certificates any more */
  | ({ kind: 'migration_contract_ended' } & MigrationMail)
  | ({
      /** to the operator */
      kind: 'migration_at_risk';
      migration: string;
      certificates: { name: string; domains: string[]; endsAt: Instant }[];
      more: number;
    } & MigrationMail)
  | ({
      /** to the operator */
      kind: 'migration_over';
      migration: string;
      outcome: MigrationEnd | 'rolled_back';
      replaced: number;
      /** certificates of the old provider that are in force, or ran out though a successor was wanted */
      left: number;
    } & MigrationMail);
