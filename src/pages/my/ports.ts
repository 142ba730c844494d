import type { AddressChangePorts } from '../../api/address-change-ports';
import type { MakeCall } from '../../api/making';
import type { AccountResource } from '../../api/ports';
import type { Locale } from '../../domain/account';
import type { Instant } from '../../domain/calendar';
import type { Role } from '../../domain/roles';
import type { LinkState } from '../../domain/sessions';
import type { CertificatePagePorts } from './certificates/ports';
import type { InstitutionPorts } from './institution/ports';
import type { InvoicePagePorts } from './invoices/ports';
import type { ProductPorts } from './products/ports';
import type { SettingsPorts } from './settings/ports';
import type { TrackingPorts } from './tracking/ports';

/** For which account, and as whom, somebody can be signed in. */
export interface Standpoint {
  account: string;
  /** of the account */
  name: string;
  /** none: as the account itself */
  person: { id: string; role: Role; name: string; locale: Locale } | null;
}

/** Who looks at a page. */
export interface Visitor {
  /** the address that its link was sent to; none where its account has taken another since: it is for that account alone */
  session: { id: string; email: string | null };
  account: AccountResource;
  person: Standpoint['person'];
  /** the account's own time */
  now: Instant;
  /** real time */
  real: Instant;
  /** what the head of every page tells; of approvals those that one can decide about */
  counts: { openInvoices: number; pendingApprovals: number };
  /** the account has a contract, people or domains of its own */
  institution: boolean;
  /** all that the address can be signed in for, this one too */
  standpoints: Standpoint[];
}

export interface SessionResource {
  id: string;
  account: string;
  browser: string;
  createdAt: Instant;
  lastSeenAt: Instant;
  endsAt: Instant;
}

/** Signing in and out; instants are real time. */
export interface SessionPorts {
  /** sends the link where the address is known, and tells nobody whether it is */
  sendLink(
    at: Instant,
    wish: { email: string; token: string; hash: string; browserHash: string; next: string | undefined },
  ): Promise<void>;
  link(hash: string, at: Instant): Promise<{ email: string; state: LinkState; browserHash: string } | undefined>;
  /**
   * uses the link, once, and ends the session that the browser had until then
   * @returns where to go, and whether the address has several standpoints; undefined where the link is over, or the address
   * belongs to nobody any more
   */
  open(
    at: Instant,
    linkHash: string,
    session: { hash: string; browser: string; former: string | undefined },
  ): Promise<{ next: string | null; several: boolean } | undefined>;
  visitor(hash: string, at: Instant): Promise<Visitor | undefined>;
  /** @returns false where the address has no such standpoint */
  choose(visitor: Visitor, account: string, person: string | null): Promise<boolean>;
  /** those of the same address that have not ended, the latest first; of others, use is noted within some minutes */
  list(visitor: Visitor): Promise<SessionResource[]>;
  /** one of the same address; all others where none is named */
  end(visitor: Visitor, id: string | undefined): Promise<void>;
}

/** What the customer pages need of the rest: the calls of the API for whatever is done, and what is read for each page. */
export interface MyPorts {
  make: MakeCall;
  clock: { now(): Promise<Instant> };
  sessions: SessionPorts;
  invoices: InvoicePagePorts;
  products: ProductPorts;
  institution: InstitutionPorts;
  tracking: TrackingPorts;
  certificates: CertificatePagePorts;
  settings: SettingsPorts;
  addressChanges: Pick<AddressChangePorts, 'link' | 'confirm'>;
}
