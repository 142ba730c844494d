import type { Instant } from '../src/domain/calendar';
import type { CertificateProvider } from '../src/domain/certificate-provider';
import type { DomainTask } from '../src/domain/migration-mail';
import type { MovingCertificate, MovingDomain } from '../src/domain/migration-plan';
import type { DueReminder, Reminded } from '../src/domain/migration-reminders';
import type { MigrationEnd, ProviderMigration } from '../src/domain/provider-migration';
import type { Customer, Tx } from './ports';

/** A registered domain with what its institution publishes for the new provider. */
export interface DomainToMove extends MovingDomain {
  publish: DomainTask['publish'];
}

/** A migration with everything that decides what is to be done of it, as of one moment. */
export interface Moving {
  migration: ProviderMigration;
  /** its institution was told of its beginning */
  announced: boolean;
  /** nothing more is to be done */
  closed: boolean;
  riskToldAt?: Instant;
  /** in the account's time */
  now: Instant;
  customer: Customer;
  domains: DomainToMove[];
  certificates: MovingCertificate[];
  /** certificates in force of other providers than the new one, those that have a successor too */
  formerLive: number;
  reminded: Reminded[];
  /** domains of which that is on the timeline */
  noted: { transferred: string[]; wildcard: string[] };
}

/** One step of a migration, in one transaction with the migration locked. */
export interface MigrationTx extends Pick<Tx, 'fact' | 'mail'> {
  /** carries every registered domain over that is not yet (S9) */
  transferDomains(at: Instant): Promise<DomainToMove[]>;
  noteDomains(noted: { domain: string; transferredAt?: Instant; wildcardAt?: Instant }[]): Promise<void>;
  noteReminders(reminders: readonly DueReminder[], at: Instant): Promise<void>;
  announced(at: Instant): Promise<void>;
  /** the account's provider from now on, told to all its certificate products */
  changeProvider(change: { provider: string; at: Instant; key: string }): Promise<void>;
  cutOver(at: Instant): Promise<void>;
  riskTold(at: Instant): Promise<void>;
  finished(at: Instant, by: MigrationEnd): Promise<void>;
  /** its account can be moved again */
  closed(): Promise<void>;
  /** when something is to be done next */
  wakeAt(at: Instant): Promise<void>;
}

export interface MigrationStore {
  /** undefined where there is no such migration */
  step<T>(id: string, work: (moving: Moving, tx: MigrationTx) => Promise<T>): Promise<T | undefined>;
}

export interface MigrationPorts {
  store: MigrationStore;
  /** undefined of a provider that is not configured any more */
  provider(name: string): Pick<CertificateProvider, 'name' | 'title' | 'documentation'> | undefined;
  operator: { email: string; locale: Customer['locale']; timeZone: string };
}
