import type { AcknowledgedPolicy, ContractResource, PolicyResource } from '../../../api/contract-ports';
import type { DomainResource } from '../../../api/institution-domain-ports';
import type { MigrationResource } from '../../../api/migration-ports';
import type { ApprovalResource, PersonResource } from '../../../api/people-ports';
import type { Instant } from '../../../domain/calendar';
import type { CertificateProvider } from '../../../domain/certificate-provider';
import type { CertificateOutlook, MissingDomain, MovingCertificate } from '../../../domain/migration-plan';
import type { Offer } from '../../../domain/offer';
import type { MigrationState } from '../../../domain/provider-migration';
import type { Visitor } from '../ports';

/** A certificate that ends soon, with what its next one lacks by what is known now. */
export interface EndingCertificate {
  product: string;
  name: string;
  endsAt: Instant;
  /** absent where no successor is wanted */
  next?: NonNullable<MovingCertificate['next']>;
  /** whom the next one comes from, by its name */
  provider: string;
  lacks: MissingDomain[];
}

/** What an institution sees first. */
export interface InstitutionOverview {
  /** the latest one */
  contract: ContractResource | undefined;
  /** those before it, the latest first */
  formerContracts: ContractResource[];
  /** certificates that are valid beyond the end of the contract, where one is in sight */
  outliving: number;
  policies: PolicyResource[];
  /** who was shown which policy that informs, the latest first */
  acknowledged: AcknowledgedPolicy[];
  /** the first to end first */
  ending: EndingCertificate[];
  /** that ends soon, too, beyond those that are listed */
  moreEnding: number;
  /** that the visitor sees, the oldest first */
  waiting: ApprovalResource[];
  domains: number;
  /** the latest one, while it is under way */
  move: { to: string; state: MigrationState; cutOverAt: Instant } | undefined;
}

/** What was asked for, with what it costs. */
export interface ShownApproval {
  approval: ApprovalResource;
  /** that the request for a certificate (CSR) names, where one came along */
  names: string[];
  /** of an order */
  offer: Pick<Offer, 'id' | 'kind' | 'certificate'> | undefined;
  /** of an order: what an invoice of this moment would come to; minor units, gross */
  price: { amount: number; currency: string } | undefined;
}

/** Some of a list, and how many there are in all. */
export interface Part<T> {
  items: T[];
  total: number;
  perPage: number;
}

/** What the pages of institutions read. */
export interface InstitutionPorts {
  /** those of this installation */
  providers: readonly Pick<CertificateProvider, 'name' | 'title' | 'documentation'>[];
  overview(visitor: Visitor): Promise<InstitutionOverview>;
  /** by their names. @param page from 1 */
  domains(visitor: Visitor, page: number): Promise<Part<DomainResource>>;
  domain(visitor: Visitor, name: string): Promise<DomainResource | undefined>;
  /** the latest one, with its certificates by their end */
  move(visitor: Visitor): Promise<{ migration: MigrationResource; certificates: CertificateOutlook[] } | undefined>;
  /** what waits first, then the latest; requesters see their own. @param page from 1 */
  requests(visitor: Visitor, page: number): Promise<Part<ApprovalResource>>;
  request(visitor: Visitor, id: string): Promise<ShownApproval | undefined>;
  /** those who were not removed, administrators first */
  people(visitor: Visitor): Promise<PersonResource[]>;
  person(visitor: Visitor, id: string): Promise<PersonResource | undefined>;
}
