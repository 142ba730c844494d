import type { Instant } from '../src/domain/calendar';
import type { DcvMethod, DcvProof } from '../src/domain/certificate';
import type { CertificateProvider } from '../src/domain/certificate-provider';
import type { DomainTask } from '../src/domain/migration-mail';
import type { MovingCertificate, MovingDomain } from '../src/domain/migration-plan';
import type { MovedCertificates } from '../src/domain/migration-progress';
import type { DueReminder, Reminded } from '../src/domain/migration-reminders';
import type { MigrationEnd, ProviderMigration } from '../src/domain/provider-migration';
import type { Asked, CertificatePorts } from './certificate-ports';
import type { Customer, Tx } from './ports';

/** A migration with everything that decides what is to be done of it, as of one moment. */
export interface Moving extends MovedCertificates {
  migration: ProviderMigration;
  /** its institution was told of its beginning */
  announced: boolean;
  /** nothing more is to be done */
  closed: boolean;
  /** its institution has no contract any more that would give it certificates (S7) */
  contractOver: boolean;
  riskToldAt?: Instant;
  /** in the account's time */
  now: Instant;
  customer: Customer;
  /** at the new provider */
  domains: MovingDomain[];
  eachName: boolean;
  shownNames: string[];
  /** what shows control of a name to the new provider */
  publishFor(name: string): DomainTask['publish'];
  certificates: MovingCertificate[];
  reminded: Reminded[];
}

/** One step of a migration, in one transaction with the migration locked. */
export interface MigrationTx extends Pick<Tx, 'fact' | 'mail'> {
  /** carries every registered domain over that is not yet (S9) */
  transferDomains(at: Instant): Promise<void>;
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

/** What it is looked for, so that an institution that has published has nothing else to do. */
export interface ToLookAt {
  provider: string;
  now: Instant;
  /** those first that were never looked at, then those looked at longest ago */
  names: { name: string; wildcard: boolean; proof: DcvProof }[];
}

/** Of one round of looks: milliseconds for each, and after which no further one is begun; how many at a time. */
export interface LookLimits {
  each: number;
  patience: number;
  together: number;
}

export interface Found {
  name: string;
  method: DcvMethod;
  at: Instant;
  asked: Asked[];
}

export interface MigrationStore {
  /** what control is to be looked for at the new provider: names of certificates, or registered domains */
  unshown(id: string): Promise<ToLookAt | undefined>;
  /** these were looked at, whatever was found */
  looked(id: string, looks: { names: readonly string[]; at: Instant }): Promise<void>;
  /** control was found shown; of a registered domain its products are told */
  found(id: string, looks: readonly Found[]): Promise<void>;
  /** undefined where there is no such migration */
  step<T>(id: string, work: (moving: Moving, tx: MigrationTx) => Promise<T>): Promise<T | undefined>;
}

export interface MigrationPorts {
  store: MigrationStore;
  certificates: Pick<CertificatePorts, 'authority' | 'domains'>;
  /** undefined of a provider that is not configured any more */
  provider(name: string): Pick<CertificateProvider, 'name' | 'title' | 'documentation'> | undefined;
  /** as usual unless given */
  limits?: LookLimits;
  operator: { email: string; locale: Customer['locale']; timeZone: string };
}
