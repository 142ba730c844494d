import type { AutomaticMethod, Locale, MandateState, PaymentMethod } from '../domain/account';
import type { AttentionKind, Explanation } from '../domain/attention';
import type { CivilDate, Instant } from '../domain/calendar';
import type { ExaminedCsr } from '../domain/certificate';
import type { CancellationReason, InvoicePurpose } from '../domain/invoice-document';
import type { Phase, Term } from '../domain/life';
import type { MandateDates } from '../domain/mandate';
import type { MandateTextId } from '../domain/mandate-text';
import type { Offer, ProductKind, RenewalOption } from '../domain/offer';
import type { Note, OperatorRequest } from '../domain/operator-actions';
import type { Refusal } from '../domain/refusal';
import type { Role } from '../domain/roles';
import type { AccountManager } from '../domain/support';
import type { TestClockStatus } from '../domain/test-clock';
import type { FactType } from '../domain/timeline';
import type { ChangedProduct, Comparison, WhatIf } from '../forecast/what-if';
import type { AddressChangePorts } from './address-change-ports';
import type { CertificateApiPorts, KeyCompromisePorts } from './certificate-ports';
import type { ContractApiPorts } from './contract-ports';
import type { DeclarationPorts } from './declaration-ports';
import type { InstitutionDomainApiPorts } from './institution-domain-ports';
import type { MassRevocationApiPorts } from './mass-revocation-ports';
import type { MigrationApiPorts } from './migration-ports';
import type { Actor, ApprovalPorts, PeoplePorts } from './people-ports';
import type { PersonalDataApiPorts } from './personal-data-ports';
import type { SupportApiPorts } from './support-ports';

/** Money on the wire: minor units and ISO 4217 (5.1). */
export interface Money {
  amount: number;
  currency: string;
}

export interface AccountResource {
  id: string;
  email: string;
  name: string;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  country: string;
  vatId: string | null;
  consumer: boolean;
  locale: Locale;
  timeZone: string;
  expiryReminders: boolean;
  defaultOptions: Partial<Record<ProductKind, RenewalOption>>;
  /** under which name the operator serves it; null: the installation's own */
  brand: string | null;
  accountManager: AccountManager | null;
  balance: Money;
  createdAt: Instant;
  /** then its personal data went, but what must be kept */
  erasedAt: Instant | null;
  version: number;
}

export interface PaymentMethodsResource {
  automatic: AutomaticMethod;
  card: { brand: string; lastFour: string; validThrough: string } | null;
  mandate: { iban: string; reference: string; signedAt: Instant | null; state: MandateState } | null;
  /** whether the account is cleared for direct debit, and if not, why (A5) */
  debit: { cleared: boolean; reason: 'no_mandate' | 'not_signed' | 'revoked' | 'lapsed' | 'paused' | null };
  manual: ['bank_transfer', 'paypal'];
}

/** One of the mandates that an account ever gave. */
export interface MandateResource extends MandateDates {
  id: string;
  reference: string;
  /** masked */
  iban: string;
  state: MandateState;
  /** edition and language of what was read; null of one that was signed elsewhere, or not at all */
  text: MandateTextId | null;
  preparedAt: Instant;
}

/** The balance grown by the account's card. */
export interface CardTopUpResource {
  id: string;
  account: string;
  amount: Money;
  state: 'under_way' | 'charged' | 'failed';
  /** why the card was not charged */
  reason: 'declined' | 'declined_hard' | 'authentication_required' | null;
  at: Instant;
}

export interface BalanceResource {
  balance: Money;
  movements: {
    id: string;
    at: Instant;
    recordedAt: Instant;
    amount: number;
    currency: string;
    reference: string;
    counterpart: string;
  }[];
  next: string | null;
}

export interface ProductResource {
  id: string;
  account: string;
  kind: ProductKind;
  name: string;
  offer: string;
  state: Phase;
  renewalOption: RenewalOption;
  renewalYears: number;
  term: Term | null;
  /** when it ends before its term is over, because its customer said so (E6) */
  endsEarlyAt?: Instant;
  registrant: { email: string | null; language: string | null };
  openInvoice: { id: string; number: string; open: Money; deadline: Instant } | null;
  /** whether this term and the next one have issuance insurance; null of what is no certificate */
  insurance: { insured: boolean; insuredNextTerm: boolean } | null;
  /** what an operator should look at, such as `provider_failing:renew` */
  trouble: string | null;
  createdAt: Instant;
  version: number;
}

export interface InvoiceResource {
  id: string;
  number: string;
  account: string;
  product: string;
  purpose: InvoicePurpose;
  years: number;
  status: 'open' | 'paid' | 'cancelled';
  total: Money;
  paid: Money;
  open: Money;
  issuedAt: Instant;
  deadline: Instant;
  paidAt: Instant | null;
  cancelled: { number: string; at: Instant; reason: CancellationReason } | null;
  creditorReference: string;
  /** until then a migration to another certificate provider leaves prices unchanged (S13) */
  pricesFrozenUntil: Instant | null;
}

export interface OrderResource {
  /** how many certificates the first term will take (C1) */
  certificates?: { expected: number };
  id: string;
  product: ProductResource;
  /** absent for a product that was taken over */
  invoice: InvoiceResource | null;
}

export interface EventResource {
  id: string;
  type: string;
  at: Instant;
  recordedAt: Instant;
  data: Record<string, unknown>;
  /** the person who did it, where one is known */
  by?: Actor;
  /** who asked for it and who approved it, where a request was approved */
  requestedBy?: Actor;
  approvedBy?: Actor;
}

export interface TestClockResource {
  id: string;
  accountId: string;
  /** what it shows at this moment; between two advances it runs like any other clock */
  now: Instant;
  status: TestClockStatus;
  /** where the latest advance leads; null before the first */
  target: Instant | null;
  /** how much of that is done, from 0 to 1 */
  progress: number;
  /** due instants passed so far, over all advances */
  stops: number;
  /** why it is stuck */
  trouble: string | null;
  createdAt: Instant;
}

export interface PaymentResource {
  id: string;
  reference: string;
  account: string;
  product: string | null;
  invoice: string | null;
  amount: Money;
  method: PaymentMethod;
  bookedOn: CivilDate | null;
  at: Instant;
  recordedAt: Instant;
}

export interface OfferResource extends Offer {
  version: number;
}

/** One thing that needs a person. */
export interface AttentionResource extends Explanation {
  id: string;
  kind: AttentionKind;
  urgent: boolean;
  since: Instant;
  account: string | null;
  product: { id: string; name: string } | null;
  /** its id at Temporal, where the entry is about a workflow */
  workflow: string | null;
  acknowledged: { at: Instant; actor: string; reason: string } | null;
}

export interface AttentionPage extends Page<AttentionResource> {
  counts: Partial<Record<AttentionKind, number>>;
  /** what could not be asked for, because Temporal is away */
  unknown: AttentionKind[];
  temporal: { query: string; path: string };
}

/** One thing that will come, as the timeline will have it. */
export interface ForecastItem {
  product: string;
  name: string;
  at: Instant;
  type: FactType;
  /** without what only the future names: ids and numbers of documents, references */
  data: Record<string, unknown>;
  /** the account's balance afterwards, where this step moves it */
  balance?: Money;
}

/** What a forecast says of itself. */
export interface ForecastFrame {
  asOf: Instant;
  until: Instant;
  /** what is taken for granted, in sentences */
  assumptions: string[];
}

export interface WhatIfRequest {
  portfolio: { account?: string; offer?: string; kind?: ProductKind };
  whatIf: WhatIf;
  now: Instant;
  until: Instant;
}

/** What a comparison tells while it is made, and in the end. */
export type WhatIfLine =
  | { type: 'progress'; done: number; of: number; secondsLeft: number | null }
  | ({ type: 'product' } & ChangedProduct)
  | ({ type: 'summary' } & ForecastFrame & Comparison);

export interface WebhookEndpointResource {
  id: string;
  /** null: the operator's, of all accounts */
  account: string | null;
  url: string;
  /** empty: all of them */
  eventTypes: FactType[];
  enabled: boolean;
  /** why the engine disabled it by itself */
  disabledReason: 'failing' | 'gone' | null;
  failingSince: Instant | null;
  /** until then the secret before the present one signs as well */
  previousSecretUntil: Instant | null;
  createdAt: Instant;
  version: number;
}

export interface WebhookDeliveryResource {
  /** the message's `webhook-id` */
  id: string;
  type: string;
  event: string | null;
  product: string | null;
  /** what it is about where that is no product, such as `contract/<id>` */
  about: string | null;
  state: 'pending' | 'delivered' | 'failed';
  createdAt: Instant;
  nextTryAt: Instant | null;
  attempts: {
    number: number;
    at: Instant;
    status: number | null;
    durationMs: number;
    answer: string | null;
    error: string | null;
  }[];
}

export interface NewWebhookEndpoint {
  account: string | null;
  url: string;
  eventTypes: FactType[];
  enabled: boolean;
  secret: string;
}

export interface WebhookEndpointChange {
  url?: string;
  eventTypes?: FactType[];
  enabled?: boolean;
}

export interface Page<T> {
  items: T[];
  /** cursor of the next page; null on the last one */
  next: string | null;
}

export interface Paging {
  limit: number;
  after?: string;
}

/** Who calls, and the Idempotency-Key under which the answer is kept in the same transaction as the effect. */
export interface Command {
  at: Instant;
  idempotency?: { apiKey: string; key: string; fingerprint: string };
  /** who asks and why, kept with what is done */
  note?: Note;
  /** what is done is what was asked for by this request: it is approved in the same transaction, by whom the note names */
  approval?: string;
  /** done to its end and undone, so that every rule has its say: throws {@link Rehearsed} where none refuses */
  rehearsal?: true;
}

/** A command came to its end and was undone. */
export class Rehearsed extends Error {}

/** What a command came to; `replayed` is the stored answer of the first time. */
export type CommandResult<T> =
  | { kind: 'done'; value: T; replayed: boolean }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'not_found' }
  /** the same key with another body */
  | { kind: 'key_reused' }
  /** the version that the caller knew is no longer the latest */
  | { kind: 'outdated' }
  /** accepted and on its way, but the workflow has not answered in time */
  | { kind: 'accepted'; value: T };

export interface NewAccount {
  email: string;
  name: string;
  street?: string;
  postalCode?: string;
  city?: string;
  country: string;
  vatId?: string;
  consumer: boolean;
  locale: Locale;
  timeZone: string;
  expiryReminders: boolean;
  defaultOptions: Partial<Record<ProductKind, RenewalOption>>;
  brand?: string;
  accountManager?: AccountManager;
}

export type AccountChange = { [K in keyof NewAccount]?: NewAccount[K] | null };

export interface PaymentMethodsChange {
  automatic: AutomaticMethod;
  /** a processor's token, never a number */
  card?: { token: string; brand: string; lastFour: string; validThrough: string };
  mandate?: { iban: string; reference: string; signedAt: Instant | null; state: MandateState };
}

export interface NewOrder {
  account: string;
  offer: string;
  name: string;
  years: number;
  renewalOption?: RenewalOption;
  registrantEmail?: string;
  registrantLanguage?: Locale;
  existing?: { expiry: Instant };
  /** of a certificate: what it is issued for, examined */
  csr?: ExaminedCsr;
  /** whether replacements may use the request again (C2) */
  reuseCsr?: boolean;
  /** bought with it, where the offer does not include it (I1) */
  insurance?: boolean;
}

/** A product that exists elsewhere, as one row of an import says it; its offer, name and option fit already. */
export interface ImportRow {
  /** of the row in its request */
  index: number;
  /** whose it is: an account's id, or its address; where no account has that, it is opened if the rest is known */
  account: string | { email: string; open?: Pick<NewAccount, 'name' | 'country' | 'locale' | 'timeZone'> };
  offer: Offer;
  name: string;
  /** an instant; or a civil date, which is its first instant in the account's time zone */
  expiry: Instant | CivilDate;
  renewalOption?: RenewalOption;
  registrantEmail?: string;
  registrantLanguage?: Locale;
}

export const importFaultCodes = [
  'invalid',
  'account-unknown',
  'account-ambiguous',
  'offer-unknown',
  'name-invalid',
  'name-taken',
  'expiry-impossible',
  'option-not-allowed',
  'contract-required',
  'contract-suspended',
  'domain-not-registered',
] as const;

export interface ImportFault {
  code: (typeof importFaultCodes)[number];
  /** of the field, within the row */
  pointer: string;
  detail: string;
}

/** `known`: the same row was imported before, and is left as it is. `importable`: what a dry run says instead of `imported`. */
export type ImportOutcome =
  | {
      index: number;
      outcome: 'imported' | 'importable' | 'known';
      /** null before it is made */
      product: string | null;
      /** null before it is opened */
      account: string | null;
      expiry: Instant;
    }
  | { index: number; outcome: 'faulty'; faults: ImportFault[] };

export const ledgerChecks = ['sum', 'balances', 'invoices', 'payments', 'numbers'] as const;

/** What a proof of the books found: each check with how much it looked at and, in words, what does not hold. */
export interface LedgerVerification {
  at: Instant;
  holds: boolean;
  checks: { check: (typeof ledgerChecks)[number]; looked: number; wrong: number; examples: LedgerFault[] }[];
}

export interface LedgerFault {
  /** an account, an invoice, a payment, a series of numbers */
  subject: string;
  detail: string;
}

export interface NewPayment {
  reference: string;
  amount: Money;
  method: PaymentMethod;
  bookedOn?: CivilDate;
  /** exactly one of the four */
  product?: string;
  invoice?: string;
  account?: string;
  /** ISO 11649, compact: of an invoice, or of an account's balance */
  creditorReference?: string;
}

export interface ProviderFault {
  /** one product's name, or everything */
  product?: string;
  operation?: string;
  permanent: boolean;
}

export type Scope = 'operator' | 'account';

export interface ApiKeyRecord {
  id: string;
  scope: Scope;
  account: string | null;
  /** whose own it is; who has a key that is nobody's own may do what an administrator may */
  person?: { id: string; role: Role };
}

/** Everything that the API needs of the rest. `account` limits what is seen to one tenant; another's object is not found. */
export interface ApiPorts {
  certificates: CertificateApiPorts;
  keyCompromises: KeyCompromisePorts;
  /** real time, or an account's, which has its own on a test clock */
  clock: { now(account?: string): Promise<Instant> };
  keys: {
    find(hash: string): Promise<ApiKeyRecord | undefined>;
    create(
      command: Command,
      key: { hash: string; label: string; scope: Scope; account: string | null },
    ): Promise<CommandResult<{ id: string }>>;
    revoke(command: Command, id: string): Promise<CommandResult<{ id: string }>>;
  };
  offers: {
    list(): Promise<OfferResource[]>;
    get(id: string): Promise<OfferResource | undefined>;
    put(command: Command, offer: Offer, version: number | undefined): Promise<CommandResult<OfferResource>>;
  };
  accounts: {
    list(filter: { email?: string }, paging: Paging): Promise<Page<AccountResource>>;
    get(id: string): Promise<AccountResource | undefined>;
    create(command: Command, account: NewAccount): Promise<CommandResult<AccountResource>>;
    change(
      command: Command,
      id: string,
      change: AccountChange,
      version: number | undefined,
    ): Promise<CommandResult<AccountResource>>;
    paymentMethods(id: string): Promise<PaymentMethodsResource | undefined>;
    /** all that it ever gave, the latest first */
    mandates(id: string, paging: Paging): Promise<Page<MandateResource> | undefined>;
    setPaymentMethods(
      command: Command,
      id: string,
      methods: PaymentMethodsChange,
    ): Promise<CommandResult<PaymentMethodsResource>>;
    /** takes the card away; what it paid automatically is paid by hand from then on */
    removeCard(command: Command, id: string): Promise<CommandResult<PaymentMethodsResource>>;
    /** a new mandate that waits for its signature, with a reference of its own */
    offerMandate(command: Command, id: string, iban: string): Promise<CommandResult<PaymentMethodsResource>>;
    /** signs the pending mandate of that reference; it is the automatic method from then on */
    signMandate(
      command: Command,
      id: string,
      signed: { reference: string; text?: MandateTextId },
    ): Promise<CommandResult<PaymentMethodsResource>>;
    revokeMandate(command: Command, id: string): Promise<CommandResult<PaymentMethodsResource>>;
    balance(id: string, paging: Paging): Promise<BalanceResource | undefined>;
    /** charges the account's card now, once for a command, whatever dies meanwhile */
    topUpByCard(command: Command, id: string, amount: Money): Promise<CommandResult<CardTopUpResource>>;
    topUp(
      command: Command,
      id: string,
      topUp: { reference: string; amount: Money; method: PaymentMethod },
    ): Promise<CommandResult<PaymentResource>>;
  };
  orders: {
    place(command: Command, order: NewOrder): Promise<CommandResult<OrderResource>>;
    get(id: string): Promise<OrderResource | undefined>;
  };
  products: {
    list(
      filter: { account?: string; kind?: ProductKind; state?: Phase; name?: string; trouble?: boolean },
      paging: Paging,
    ): Promise<Page<ProductResource>>;
    get(id: string): Promise<ProductResource | undefined>;
    /**
     * @param forOperator with what operators did, who, and why
     * @returns with whose product it is; nothing if there is no such product
     */
    events(
      id: string,
      paging: Paging,
      forOperator?: boolean,
    ): Promise<(Page<EventResource> & { account: string }) | undefined>;
    /** waits for the workflow's answer; O4: `affectsNextTerm` says that a renewal is done and stays */
    setOption(
      command: Command,
      id: string,
      change: { option: RenewalOption; years: number; by: 'customer' | 'operator' },
      version: number | undefined,
    ): Promise<CommandResult<ProductResource & { affectsNextTerm?: boolean }>>;
    cancel(command: Command, id: string, by: 'customer' | 'operator'): Promise<CommandResult<ProductResource>>;
    restore(command: Command, id: string): Promise<CommandResult<OrderResource>>;
    transferred(command: Command, id: string): Promise<CommandResult<ProductResource>>;
    retry(command: Command, id: string): Promise<CommandResult<ProductResource>>;
    /** what only operators ask of a product */
    operate(command: Command, id: string, request: OperatorRequest): Promise<CommandResult<ProductResource>>;
  };
  invoices: {
    list(
      filter: { account?: string; product?: string; status?: InvoiceResource['status']; number?: string },
      paging: Paging,
    ): Promise<Page<InvoiceResource>>;
    get(id: string): Promise<InvoiceResource | undefined>;
    pdf(id: string, kind: 'invoice' | 'cancellation' | 'receipt'): Promise<Buffer | undefined>;
    /** charges the account's card now */
    pay(command: Command, id: string): Promise<CommandResult<InvoiceResource>>;
    extend(command: Command, id: string, deadline: Instant): Promise<CommandResult<InvoiceResource>>;
  };
  payments: {
    list(filter: { account?: string; product?: string }, paging: Paging): Promise<Page<PaymentResource>>;
    report(command: Command, payment: NewPayment): Promise<CommandResult<PaymentResource>>;
    debitReturned(
      command: Command,
      back: { reference: string; code: string; fee: number },
    ): Promise<CommandResult<PaymentResource>>;
  };
  attention: {
    list(filter: { kind?: AttentionKind; acknowledged: boolean }, paging: Paging, now: Instant): Promise<AttentionPage>;
    acknowledge(command: Command, id: string): Promise<CommandResult<AttentionResource>>;
  };
  forecasts: {
    /**
     * Everything that will come of a product if nothing changes; reaches to the end of its next term by itself.
     * Computing ends early when `gone` is aborted: nobody waits for the rest.
     */
    product(
      id: string,
      now: Instant,
      until: Instant | undefined,
      gone: AbortSignal,
    ): Promise<(ForecastFrame & { items: ForecastItem[] }) | undefined>;
    /** everything that will come of an account's products, in order of time */
    account(
      id: string,
      now: Instant,
      until: Instant,
    ): Promise<(ForecastFrame & { items: AsyncIterable<ForecastItem> }) | undefined>;
    /** changes nothing; what takes long tells how long */
    whatIf(request: WhatIfRequest): AsyncIterable<WhatIfLine>;
  };
  addressChanges: AddressChangePorts;
  declarations: DeclarationPorts;
  calendarFeeds: {
    /** the address that the hash belongs to is the only one from now on */
    renew(command: Command, account: string, hash: string): Promise<CommandResult<{ createdAt: Instant }>>;
    end(command: Command, account: string): Promise<CommandResult<{ account: string }>>;
    /** the calendar itself (RFC 5545); nothing where the address has none */
    calendar(hash: string): Promise<string | undefined>;
  };
  webhooks: {
    /** what is wrong with an address to send to, as far as it can be told without asking anybody */
    targetFault(url: string): string | undefined;
    list(filter: { account?: string }, paging: Paging): Promise<Page<WebhookEndpointResource>>;
    get(id: string): Promise<WebhookEndpointResource | undefined>;
    create(command: Command, endpoint: NewWebhookEndpoint): Promise<CommandResult<WebhookEndpointResource>>;
    change(
      command: Command,
      id: string,
      change: WebhookEndpointChange,
      version: number | undefined,
    ): Promise<CommandResult<WebhookEndpointResource>>;
    /** the secret until now signs beside the new one for a day */
    rotateSecret(command: Command, id: string, secret: string): Promise<CommandResult<WebhookEndpointResource>>;
    remove(command: Command, id: string): Promise<CommandResult<{ id: string }>>;
    /** newest first */
    deliveries(id: string, paging: Paging): Promise<Page<WebhookDeliveryResource>>;
    redeliver(command: Command, id: string, delivery: string): Promise<CommandResult<WebhookDeliveryResource>>;
    test(command: Command, id: string): Promise<CommandResult<WebhookDeliveryResource>>;
  };
  testClocks: {
    list(paging: Paging): Promise<Page<TestClockResource>>;
    get(id: string): Promise<TestClockResource | undefined>;
    /** its products live by it from now on; `now` is what it shows at first */
    create(command: Command, clock: { account: string; now?: Instant }): Promise<CommandResult<TestClockResource>>;
    /** sets out; `get` tells how far it is */
    advance(command: Command, id: string, to: Instant): Promise<CommandResult<TestClockResource>>;
    /** at the next instant at which nothing is under way */
    stop(command: Command, id: string): Promise<CommandResult<TestClockResource>>;
  };
  contracts: ContractApiPorts;
  massRevocations: MassRevocationApiPorts;
  people: PeoplePorts;
  approvals: ApprovalPorts;
  migrations: MigrationApiPorts;
  institutionDomains: InstitutionDomainApiPorts;
  support: SupportApiPorts;
  personalData: PersonalDataApiPorts;
  imports: {
    /** every row by itself: one with a fault does not hinder the others; the same row again is known */
    take(command: Command, rows: ImportRow[], dryRun: boolean): Promise<CommandResult<ImportOutcome[]>>;
  };
  ledger: {
    verify(at: Instant): Promise<LedgerVerification>;
  };
  sandbox: {
    failProvider(fault: ProviderFault): Promise<void>;
    recoverProvider(at: Instant, fault: Omit<ProviderFault, 'permanent'>): Promise<void>;
    /** in the zone of the sandbox's own name server, where every name is; a fault where no server could serve it */
    publish(record: { name: string; type: 'TXT' | 'CNAME' | 'CAA'; value: string }): Promise<string | undefined>;
    withdraw(record: { name: string; type: 'TXT' | 'CNAME' | 'CAA'; value: string }): Promise<boolean>;
  };
  provisioner: {
    /** an asynchronous answer of the HTTP provisioner, its signature checked by the adapter; false if unknown */
    callback(
      at: Instant,
      headers: Record<string, string>,
      body: string,
    ): Promise<'accepted' | 'unknown' | 'bad_signature'>;
  };
  health: {
    /** what is reachable now; everything true means ready */
    check(): Promise<{ database: boolean; temporal: boolean }>;
    /** last known state of Temporal, without asking: what needs a workflow is refused with 503 while it is away */
    temporalIsUp(): boolean;
    /** counts for /metrics */
    metrics(): Promise<{ name: string; help: string; labels: Record<string, string>; value: number }[]>;
  };
}

/** What the embedded certificate authority publishes for everybody who checks its certificates; its issuers by name. */
export interface PublishedAuthority {
  /** DER; nothing where there is no such issuer */
  certificate(issuer: string): Promise<Buffer | undefined>;
  /** a complete revocation list (RFC 5280) */
  revocationList(issuer: string): Promise<{ der: Buffer; number: number; nextUpdate: Instant } | undefined>;
  /** RFC 6960; never throws for what is asked. `repeatableUntil`: until then everybody may be given the same */
  ocsp(request: Uint8Array): Promise<{ der: Buffer; repeatableUntil?: Instant }>;
}
