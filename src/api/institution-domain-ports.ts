import type { Instant } from '../domain/calendar';
import type { DcvMethod } from '../domain/certificate';
import type { DomainState } from '../domain/institution-domains';
import type { CheckResource, Publication } from './certificate-ports';
import type { Fault } from './faults';
import type { Command, CommandResult, Page, Paging } from './ports';

/** Where a registered domain stands at one certificate provider. */
export interface DomainAtProviderResource {
  provider: string;
  /** the next certificates of the account come from it, unless its products say otherwise */
  isCurrent: boolean;
  /** who looks whether control is shown: by itself the provider looks at every name, by its own alias */
  looks: 'engine' | 'provider';
  state: DomainState;
  method: DcvMethod | null;
  validatedAt: Instant | null;
  /** until when it can be used for an issue, by the limits in force now */
  validUntil: Instant | null;
  /** when the operator's side carried it over there (S9) */
  transferredAt: Instant | null;
  /** when its wildcard version was added there (S10); null: no certificate for wildcards under it */
  wildcardAddedAt: Instant | null;
  /** what shows control of the domain; one is enough */
  publish: Publication[];
  /** where the provider looks by itself: what each name under the domain needs, which the domain's own does not cover */
  names: { name: string; publish: Publication[] }[];
  /** the latest look */
  check: CheckResource | null;
}

/** A domain that an institution has registered; it covers the names below it. */
export interface DomainResource {
  /** in A-labels */
  name: string;
  account: string;
  registeredAt: Instant;
  registeredBy: 'customer' | 'operator';
  /** living certificates with names under it */
  products: number;
  providers: DomainAtProviderResource[];
}

export interface CertificateProviderResource {
  name: string;
  title: string;
  looks: 'engine' | 'provider';
  isDefault: boolean;
  documentation: { title: string; url: string }[];
}

export interface InstitutionDomainApiPorts {
  /** the providers of this installation */
  providers(): CertificateProviderResource[];
  /** a name as it is kept, or what is wrong with it */
  readName(text: string): { name: string } | { fault: Fault };
  list(account: string, paging: Paging, at: Instant): Promise<Page<DomainResource> | undefined>;
  get(account: string, name: string, at: Instant): Promise<DomainResource | undefined>;
  /** refused where another institution holds it, its parent or a child; again changes nothing */
  register(
    command: Command,
    account: string,
    name: string,
    by: 'customer' | 'operator',
  ): Promise<CommandResult<DomainResource>>;
  /** allows wildcards under it at a provider, that of the account where none is named */
  addWildcard(
    command: Command,
    account: string,
    name: string,
    provider: string | undefined,
  ): Promise<CommandResult<DomainResource>>;
  /** looks now whether its control is shown; every living product with names under it is told if it is */
  check(
    command: Command,
    account: string,
    name: string,
    asked: { provider?: string; method?: DcvMethod },
  ): Promise<CommandResult<DomainResource>>;
  /** refused while living certificates need it */
  remove(command: Command, account: string, name: string): Promise<CommandResult<{ name: string }>>;
  /** whom new orders of an account come from; null: the installation's default */
  chooseProvider(
    command: Command,
    account: string,
    provider: string | null,
  ): Promise<CommandResult<{ account: string; provider: string | null }>>;
}
