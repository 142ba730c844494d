import type { Instant } from '../domain/calendar';
import type { CertificateOutlook, MissingDomain, MovingStanding } from '../domain/migration-plan';
import type { MigrationProgress } from '../domain/migration-progress';
import type { MigrationAction, MigrationEnd, MigrationState } from '../domain/provider-migration';
import type { Command, CommandResult, EventResource, Page, Paging } from './ports';

/** Institutions that are moved to another certificate provider together. */
export interface NewWave {
  name: string;
  from: string;
  to: string;
  cutOverAt: Instant;
  pricesFrozenUntil?: Instant;
  /** all with certificates or domains of that provider where none are named */
  accounts?: string[];
}

export interface WaveResource {
  id: string;
  name: string;
  from: string;
  to: string;
  cutOverAt: Instant;
  pricesFrozenUntil: Instant | null;
  createdAt: Instant;
  institutions: Record<MigrationState, number> & { total: number };
  progress: MigrationProgress;
}

export interface MigrationDomain {
  domain: string;
  transferredAt: Instant | null;
  wildcardAddedAt: Instant | null;
  validatedAt: Instant | null;
  validUntil: Instant | null;
  /** the record that shows control to the new provider */
  publish: { name: string; type: string; value: string }[];
}

export interface MigrationResource {
  id: string;
  wave: string;
  account: string;
  /** name of the account */
  institution: string;
  from: string;
  to: string;
  state: MigrationState;
  startedAt: Instant;
  cutOverAt: Instant;
  cutOverDoneAt: Instant | null;
  pricesFrozenUntil: Instant | null;
  pausedAt: Instant | null;
  rolledBackAt: Instant | null;
  finishedAt: Instant | null;
  finishedBy: MigrationEnd | null;
  progress: MigrationProgress;
  domains: MigrationDomain[];
  /** of the new provider (S15) */
  documentation: { title: string; url: string }[];
}

export interface MigrationCertificate {
  product: string;
  name: string;
  /** in it, `*.` included */
  names: string[];
  standing: MovingStanding;
  /** null of an order that waits; of a certificate that was taken over the provider that the institution leaves */
  issuer: string | null;
  /** null where none was issued here */
  serial: string | null;
  /** null of an order that waits */
  endsAt: Instant | null;
  next: NonNullable<CertificateOutlook['next']> | null;
  /** domains, each with what it lacks at the new provider */
  lacks: MissingDomain[];
}

/** What will happen to one institution, domain and certificate by all that is known now. */
export interface InstitutionReport {
  account: string;
  institution: string;
  /** why it cannot be moved */
  refused: string | null;
  progress: MigrationProgress;
  domains: MigrationDomain[];
  certificates: MigrationCertificate[];
}

export interface WaveReport {
  name: string;
  from: string;
  to: string;
  cutOverAt: Instant;
  pricesFrozenUntil: Instant | null;
  progress: MigrationProgress;
  institutions: InstitutionReport[];
}

export interface MigrationApiPorts {
  /** names of the configured providers */
  providers: string[];
  /** of the accounts that are named: those that do not exist, and those that cannot be moved, with the reason */
  hindrances(asked: NewWave, now: Instant): Promise<{ account: string; reason: string }[]>;
  plan(asked: NewWave, now: Instant): Promise<WaveReport>;
  /** without accounts those that cannot be moved are left out */
  start(command: Command, asked: NewWave): Promise<CommandResult<WaveResource>>;
  waves(paging: Paging, now: Instant): Promise<Page<WaveResource>>;
  wave(id: string, now: Instant): Promise<WaveResource | undefined>;
  report(id: string, now: Instant): Promise<WaveReport | undefined>;
  list(filter: { account?: string; wave?: string }, paging: Paging, now: Instant): Promise<Page<MigrationResource>>;
  get(id: string, now: Instant): Promise<MigrationResource | undefined>;
  /** by their end */
  certificates(
    id: string,
    filter: { standing?: MovingStanding },
    paging: Paging,
    now: Instant,
  ): Promise<Page<MigrationCertificate>>;
  events(id: string, paging: Paging, forOperator: boolean): Promise<Page<EventResource>>;
  act(command: Command, id: string, action: MigrationAction): Promise<CommandResult<MigrationResource>>;
}
