import type { Instant } from '../domain/calendar';
import type { MassRevocationReason, MassRevocationStanding } from '../domain/mass-revocation';
import type { Command, CommandResult, Page, Paging } from './ports';

/** Which live certificates are meant; what is given must all fit. */
export interface MassRevocationSelection {
  /** an authority's name in the configuration, or an issuing certificate of the embedded one, such as issuing-0 */
  issuer?: string;
  /** SHA-256 over the SubjectPublicKeyInfo, lower-case hexadecimal */
  keyFingerprints?: string[];
  /** by notBefore: from this instant on, and before that one */
  issuedFrom?: Instant;
  issuedBefore?: Instant;
}

export interface NewMassRevocation {
  selection: MassRevocationSelection;
  reason: MassRevocationReason;
  /** hours that it may take */
  hours: number;
  perMinute: number;
  graceHours: number;
}

export type MassRevocationCounts = Record<MassRevocationStanding, number>;

export interface MassRevocationResource {
  id: string;
  state: 'running' | 'stopped' | 'finished';
  selection: MassRevocationSelection;
  reason: MassRevocationReason;
  perMinute: number;
  graceHours: number;
  createdAt: Instant;
  deadline: Instant;
  finishedAt: Instant | null;
  total: number;
  /** of all, also those that are revoked by now: how many have a successor */
  replaced: number;
  standing: MassRevocationCounts;
  /** not revoked although the deadline has passed */
  overdue: number;
  /** null while it is stopped, and once it is finished */
  estimatedEnd: Instant | null;
}

/** Nothing is changed: what it would be. */
export interface MassRevocationPlan extends NewMassRevocation {
  deadline: Instant;
  total: number;
  /** different products and accounts among them */
  products: number;
  accounts: number;
  wildcards: number;
  /** their key is barred already */
  barred: number;
  /** when all are told, at that rate */
  allTold: Instant;
}

export interface MassRevocationCertificate {
  /** in the order of risk, from 0 */
  place: number;
  serial: string;
  issuer: string;
  product: string;
  account: string;
  name: string;
  standing: MassRevocationStanding;
  notAfter: Instant;
  revokeBy: Instant;
  toldAt: Instant | null;
  replacedBy: string | null;
  revokedAt: Instant | null;
}

export interface MassRevocationApiPorts {
  /** the hours that regulations allow */
  hours: { '24h': number; '5d': number };
  plan(asked: NewMassRevocation, now: Instant): Promise<MassRevocationPlan>;
  start(command: Command, asked: NewMassRevocation): Promise<CommandResult<MassRevocationResource>>;
  list(paging: Paging, now: Instant): Promise<Page<MassRevocationResource>>;
  get(id: string, now: Instant): Promise<MassRevocationResource | undefined>;
  certificates(
    id: string,
    filter: { standing?: MassRevocationStanding },
    paging: Paging,
    now: Instant,
  ): Promise<Page<MassRevocationCertificate>>;
  stop(command: Command, id: string): Promise<CommandResult<MassRevocationResource>>;
  resume(command: Command, id: string): Promise<CommandResult<MassRevocationResource>>;
}
