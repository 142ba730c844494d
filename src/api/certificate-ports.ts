import type { Locale } from '../domain/account';
import type { Instant } from '../domain/calendar';
import type {
  ClaimReason,
  ClaimRevocation,
  ClaimState,
  DcvMethod,
  ExaminedCsr,
  IssueCause,
  Missing,
  RevocationReason,
} from '../domain/certificate';
import type { Coverage } from '../domain/coverage';
import type { Finding } from '../domain/findings';
import type { Sighting } from '../domain/installation';
import type { Offer } from '../domain/offer';
import type { Refusal } from '../domain/refusal';
import type { Fault } from './faults';
import type { Command, CommandResult, Money, Page, Paging } from './ports';

export type { Fault };

/** A revocation that lies ahead: at `at` at the latest, and sooner if what it waits for comes. */
export interface PlannedRevocation {
  at: Instant;
  reason: RevocationReason;
}

/** What a certificate product shows of itself (2.1). */
export interface CertificateState {
  /** the certificate in force; null before the first */
  current: {
    serial: string;
    notBefore: Instant;
    notAfter: Instant;
    replacedAt: Instant | null;
    toBeRevoked: PlannedRevocation | null;
  } | null;
  names: string[];
  /** what the next certificate waits for */
  missing: Missing[];
  /** why the next certificate could not be issued when that was last tried */
  trouble: string | null;
  insured: boolean;
  insuredNextTerm: boolean;
  /** whether the request in use may serve again */
  reuseCsr: boolean;
  /** where it is looked whether the certificate is installed */
  endpoint: EndpointState | null;
}

/** What was seen where the customer says that the certificate is served. */
export interface EndpointCheck {
  at: Instant;
  result: Sighting['kind'];
  /** why nothing was seen */
  reason: string | null;
  /** of the certificate that is served there */
  serial: string | null;
  names: string[];
  notAfter: Instant | null;
}

export interface EndpointState {
  host: string;
  port: number;
  /** when the engine looks by itself; null once it has seen the certificate in force */
  nextCheckAt: Instant | null;
  seen: EndpointCheck | null;
}

/** A mail with a code, as whoever asked for it sees it: without the code (C4). */
export interface ValidationMailResource {
  id: string;
  domain: string;
  address: string;
  sentAt: Instant;
  /** until when its code is taken */
  validUntil: Instant;
}

/** Something to publish to show the control of a domain, by one method (C4). */
export interface Publication {
  method: DcvMethod;
  /** the engine finds it again by itself for as long as it stays */
  mayStay: boolean;
  /** where: the name of a record, an address, or an e-mail address */
  name: string;
  type: 'TXT' | 'CNAME' | 'file' | 'mail';
  value: string;
}

export interface ValidationResource {
  domain: string;
  wildcard: boolean;
  state: 'waiting' | 'valid';
  method: DcvMethod | null;
  validatedAt: Instant | null;
  /** until when it can be used for an issue, by the limits in force now */
  validUntil: Instant | null;
  publish: Publication[];
  /** the latest looks, newest first */
  checks: CheckResource[];
}

export interface CheckResource {
  at: Instant;
  method: DcvMethod;
  passed: boolean;
  /** for operators, in English */
  reason: string | null;
  /** the reason in codes; null of looks before there were any */
  findings: Finding[] | null;
  asked: { question: string; answer: string }[];
}

export interface ClaimResource {
  id: string;
  product: string;
  account: string;
  reason: ClaimReason;
  note: string | null;
  state: ClaimState;
  /** problem type of a refusal */
  problem: string | null;
  steps: { step: string; at: Instant; about: string | null }[];
  createdAt: Instant;
}

export interface CertificateResource {
  serial: string;
  issuer: string;
  fingerprint: string;
  notBefore: Instant;
  notAfter: Instant;
  names: string[];
  cause: IssueCause;
  claim: string | null;
  revoked: { at: Instant; reason: RevocationReason } | null;
  toBeRevoked: PlannedRevocation | null;
}

export const certificateForms = ['pem', 'chain', 'intermediates', 'der', 'pkcs7'] as const;
export type CertificateForm = (typeof certificateForms)[number];

export interface NewClaim {
  reason: ClaimReason;
  csr: ExaminedCsr;
  note?: string;
  acceptSameKey: boolean;
  revoke?: ClaimRevocation;
}

/** A claim, or why there is none; both are kept (2.4). */
export interface ClaimAnswer {
  claim: ClaimResource;
  refusal: Refusal | null;
}

/** For whom a request is examined: what is known of keys and names depends on it. */
export interface CsrOwner {
  account?: string;
  /** the names that it must bear, of a product that has some (I7) */
  names?: readonly string[];
  /** a claim's own refusal tells of a barred key */
  mayBeBarred?: boolean;
  /** the order's name */
  name?: string;
}

export interface ClaimFilter {
  account?: string;
  product?: string;
  state?: ClaimResource['state'];
}

/** What the insurance of a product has been good for (I10). */
export interface CoverageResource {
  insured: boolean;
  insuredNextTerm: boolean;
  /** the offer includes it: it is neither bought nor taken off */
  included: boolean;
  term: { start: Instant; end: Instant } | null;
  /** of the insured term, in the customer's days */
  days: Coverage;
  reissues: { count: number; priceWithoutInsurance: Money };
}

/** Keys that are reported by who shows to have them (I6). */
export interface KeyCompromisePorts {
  challenge(at: Instant): { challenge: string; expiresAt: Instant };
  /** every fault at once, of what there is; the fingerprint where the key was shown to be had */
  examine(
    shown: { challenge: string | undefined; publicKey: string | undefined; signature: string | undefined },
    at: Instant,
  ): { faults: Fault[]; keyFingerprint?: string };
  report(command: Command, keyFingerprint: string): Promise<CommandResult<KeyCompromiseResource>>;
}

export interface KeyCompromiseResource {
  /** SHA-256 over the SubjectPublicKeyInfo, lower-case hexadecimal */
  keyFingerprint: string;
  reportedAt: Instant;
}

export interface CertificateApiPorts {
  /** every fault at once, with its reason (C3); a key's own faults beside those that only the record knows */
  examine(text: string, offer: Offer, owner: CsrOwner): Promise<{ csr?: ExaminedCsr; faults: Fault[] }>;
  /** what is known of a key: barred for everyone, or one that the product has, or had (I5, I6) */
  keyStanding(product: string, keyFingerprint: string): Promise<{ barred: boolean; used: boolean }>;
  /** how many certificates a term will take that begins now (C1) */
  expected(start: Instant, years: number, timeZone: string): number;
  state(product: string): Promise<(CertificateState & { account: string; offer: string }) | undefined>;
  list(product: string): Promise<CertificateResource[]>;
  download(
    product: string,
    serial: string,
    form: CertificateForm,
  ): Promise<{ type: string; name: string; bytes: Buffer } | undefined>;
  revoke(command: Command, product: string, serial: string): Promise<CommandResult<CertificateResource>>;
  provide(
    command: Command,
    product: string,
    csr: ExaminedCsr,
    reuse: boolean,
    /** of the product, as the caller knew it (If-Match); any where it is undefined */
    version: number | undefined,
  ): Promise<CommandResult<CertificateState>>;
  insure(
    command: Command,
    product: string,
    nextTerm: boolean,
    version: number | undefined,
  ): Promise<CommandResult<CertificateState>>;
  identify(command: Command, product: string): Promise<CommandResult<CertificateState>>;
  validations(product: string, at: Instant): Promise<ValidationResource[]>;
  check(command: Command, product: string, domain: string, method?: DcvMethod): Promise<CommandResult<CheckResource[]>>;
  /** the addresses to which a code for a domain may be sent; undefined where the product has no such domain */
  codeAddresses(product: string, domain: string): Promise<string[] | undefined>;
  sendCode(
    command: Command,
    product: string,
    domain: string,
    address: string,
  ): Promise<CommandResult<ValidationMailResource>>;
  giveCode(command: Command, product: string, domain: string, code: string): Promise<CommandResult<CheckResource[]>>;
  /** a host as it is kept, or what is wrong with it */
  readHost(text: string): { host: string } | { fault: string };
  chooseEndpoint(
    command: Command,
    product: string,
    place: { host: string; port: number } | undefined,
    version: number | undefined,
  ): Promise<CommandResult<CertificateState>>;
  checkEndpoint(command: Command, product: string): Promise<CommandResult<EndpointCheck>>;
  claim(command: Command, product: string, claim: NewClaim): Promise<CommandResult<ClaimAnswer>>;
  coverage(product: string, at: Instant): Promise<CoverageResource | undefined>;
  claims(product: string): Promise<ClaimResource[]>;
  /** by their age, the oldest first */
  listClaims(filter: ClaimFilter, paging: Paging): Promise<Page<ClaimResource>>;
  findClaim(id: string): Promise<ClaimResource | undefined>;
}

/** What somebody is asked to confirm who has the link of a validation mail. */
export interface Confirmation {
  domain: string;
  askedBy: string;
  /** the customer's */
  /** as the account has it */
  brand: string | null;
  locale: Locale;
  timeZone: string;
  endsAt: Instant;
  /** `over` where the code has run out, the method has ended, or nobody needs it any more */
  state: 'open' | 'confirmed' | 'over';
}

export interface Confirmations {
  /** undefined where the token is none that was sent */
  find(token: string, at: Instant): Promise<Confirmation | undefined>;
  /** done once, however often it is asked for; nothing where it is over */
  confirm(token: string, at: Instant): Promise<void>;
}
