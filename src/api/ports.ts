import type { AutomaticMethod, Locale, MandateState, PaymentMethod } from '../domain/account';
import type { CivilDate, Instant } from '../domain/calendar';
import type { CancellationReason, InvoicePurpose } from '../domain/invoice-document';
import type { Phase, Term } from '../domain/life';
import type { Offer, ProductKind, RenewalOption } from '../domain/offer';
import type { Refusal } from '../domain/refusal';
import type { TestClockStatus } from '../domain/test-clock';
import type { FactType } from '../domain/timeline';

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
  balance: Money;
  createdAt: Instant;
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
  registrant: { email: string | null; language: string | null };
  openInvoice: { id: string; number: string; open: Money; deadline: Instant } | null;
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
}

export interface OrderResource {
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
}

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
}

export interface NewPayment {
  reference: string;
  amount: Money;
  method: PaymentMethod;
  bookedOn?: CivilDate;
  /** exactly one of the three */
  product?: string;
  invoice?: string;
  account?: string;
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
}

/** Everything that the API needs of the rest. `account` limits what is seen to one tenant; another's object is not found. */
export interface ApiPorts {
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
    setPaymentMethods(
      command: Command,
      id: string,
      methods: PaymentMethodsChange,
    ): Promise<CommandResult<PaymentMethodsResource>>;
    balance(id: string, paging: Paging): Promise<BalanceResource | undefined>;
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
    events(id: string, paging: Paging): Promise<Page<EventResource>>;
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
  };
  invoices: {
    list(
      filter: { account?: string; product?: string; status?: InvoiceResource['status'] },
      paging: Paging,
    ): Promise<Page<InvoiceResource>>;
    get(id: string): Promise<InvoiceResource | undefined>;
    pdf(id: string, kind: 'invoice' | 'cancellation' | 'receipt'): Promise<Buffer | undefined>;
    /** charges the account's card now */
    pay(command: Command, id: string): Promise<CommandResult<InvoiceResource>>;
  };
  payments: {
    list(filter: { account?: string; product?: string }, paging: Paging): Promise<Page<PaymentResource>>;
    report(command: Command, payment: NewPayment): Promise<CommandResult<PaymentResource>>;
    debitReturned(
      command: Command,
      back: { reference: string; code: string; fee: number },
    ): Promise<CommandResult<PaymentResource>>;
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
  sandbox: {
    failProvider(fault: ProviderFault): Promise<void>;
    recoverProvider(at: Instant, fault: Omit<ProviderFault, 'permanent'>): Promise<void>;
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
