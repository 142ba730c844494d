/** Where requests for technical help go (S16). */
export interface TicketDesk {
  /** the provider's ticket address */
  address: string;
  /** what subjects begin with, such as `NREN Belnet -Géant`; empty for nothing */
  subjectPrefix: string;
}

/** How certificates are had of a provider. */
export type AuthorityAccess =
  | { kind: 'embedded' }
  | {
      kind: 'acme';
      directoryUrl: string;
      /** mail addresses that the authority may write to */
      contact: string[];
      /** external account binding, as the provider gave it */
      eab?: { kid: string; hmacKey: string };
      /** PEM file of what the authority's TLS is checked with, where it is no public one */
      trustedCaFile?: string;
      /** by which CAA records permit the authority */
      caaIdentities: string[];
    };

/** Technical FAQ, manual: linked wherever somebody has to act for a provider (S15). */
export interface Documentation {
  title: string;
  url: string;
}

/** Who issues an institution's certificates, and is changed by a migration (4.3). */
export interface CertificateProvider {
  /** by which certificates, institutions and migrations name it, such as `sectigo`: lower-case letters, digits, hyphens */
  name: string;
  /** as people call it */
  title: string;
  authority: AuthorityAccess;
  tickets?: TicketDesk;
  /** of customers of a brand instead */
  ticketsByBrand: Record<string, TicketDesk>;
  documentation: Documentation[];
}
