import { hashOf } from '../../src/api/bearer-keys';
import type {
  AccountResource,
  ApiKeyRecord,
  ApiPorts,
  Command,
  CommandResult,
  EventResource,
  InvoiceResource,
  OfferResource,
  OrderResource,
  Page,
  Paging,
  PaymentMethodsResource,
  PaymentResource,
  ProductResource,
} from '../../src/api/ports';
import type { Refusal } from '../../src/domain/refusal';

export const NOW = '2027-01-10T08:00:00.000Z';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

/** An engine that keeps everything in memory and renews nothing: what the API needs of one, and no rules. */
export class FakeEngine {
  now = NOW;
  temporalUp = true;
  databaseUp = true;
  /** thrown by whatever is asked of the record next */
  trouble: Error | undefined;
  /** what the rules say to the next command */
  refusal: Refusal | undefined;
  /** the next command is on its way but not answered in time */
  slow: boolean = false;
  commands: { name: string; command: Command; with: unknown }[] = [];
  callbacks: { headers: Record<string, string>; body: string }[] = [];
  keyLookups = 0;

  readonly keys = new Map<string, ApiKeyRecord>();
  readonly offers = new Map<string, OfferResource>();
  readonly accounts = new Map<string, AccountResource>();
  readonly methods = new Map<string, PaymentMethodsResource>();
  readonly products = new Map<string, ProductResource>();
  readonly orders = new Map<string, OrderResource>();
  readonly invoices = new Map<string, InvoiceResource>();
  readonly events = new Map<string, EventResource[]>();
  readonly payments = new Map<string, PaymentResource>();
  private readonly answers = new Map<string, { fingerprint: string; value: unknown }>();
  private made = 0;

  key(secret: string, record: ApiKeyRecord): void {
    this.keys.set(hashOf(secret), record);
  }

  /** An account with a product of each state of being looked at: an order, an invoice, a payment, an event. */
  tenant(name: string): { account: string; product: string; invoice: string; order: string } {
    const account = `acc_${name}`;
    this.accounts.set(account, anAccount(account, name));
    this.methods.set(account, {
      automatic: 'none',
      card: null,
      mandate: null,
      debit: { cleared: false, reason: 'no_mandate' },
      manual: ['bank_transfer', 'paypal'],
    });
    const product = aProduct(`prod_${name}`, account, `${name}.com`);
    const invoice = anInvoice(`inv_${name}`, product);
    this.products.set(product.id, product);
    this.invoices.set(invoice.id, invoice);
    this.orders.set(`ord_${name}`, { id: `ord_${name}`, product, invoice });
    const data = { offer: product.offer, name: product.name, years: 1 };
    this.events.set(product.id, [{ id: `evt_${name}`, type: 'order_placed', at: NOW, recordedAt: NOW, data }]);
    this.payments.set(`pay_${name}`, aPayment(`pay_${name}`, { account, product: product.id }));
    return { account, product: product.id, invoice: invoice.id, order: `ord_${name}` };
  }

  /** One transaction of the record: the same key gives the first answer again. */
  private run<T>(name: string, command: Command, body: unknown, act: () => T | undefined): Promise<CommandResult<T>> {
    return this.reading(() => {
      const { idempotency } = command;
      const slot = idempotency && `${idempotency.apiKey} ${idempotency.key}`;
      const known = slot === undefined ? undefined : this.answers.get(slot);
      if (known && known.fingerprint !== idempotency?.fingerprint) return { kind: 'key_reused' };
      if (known) return { kind: 'done', value: known.value as T, replayed: true };
      this.commands.push({ name, command, with: body });
      if (this.refusal) return { kind: 'refused', refusal: this.refusal };
      const value = act();
      if (value === undefined) return { kind: 'not_found' };
      if (this.slow) return { kind: 'accepted', value };
      if (slot !== undefined && idempotency) this.answers.set(slot, { fingerprint: idempotency.fingerprint, value });
      return { kind: 'done', value, replayed: false };
    });
  }

  private async reading<T>(read: () => T): Promise<T> {
    if (this.trouble) throw this.trouble;
    return read();
  }

  private id(prefix: string): string {
    this.made += 1;
    return `${prefix}_${String(this.made).padStart(6, '0')}`;
  }

  private versioned<T extends { version: number }>(
    name: string,
    command: Command,
    body: unknown,
    version: number | undefined,
    current: T | undefined,
    change: (current: T) => T,
  ): Promise<CommandResult<T>> {
    if (current && version !== undefined && version !== current.version) return Promise.resolve({ kind: 'outdated' });
    return this.run(name, command, body, () => current && change(current));
  }

  readonly ports: ApiPorts = {
    clock: { now: async () => this.now },
    keys: {
      find: (hash) =>
        this.reading(() => {
          this.keyLookups += 1;
          return this.keys.get(hash);
        }),
      create: (command, { hash, scope, account }) =>
        this.run('keys.create', command, undefined, () => {
          const id = this.id('key');
          this.keys.set(hash, { id, scope, account });
          return { id };
        }),
      revoke: (command, id) =>
        this.run('keys.revoke', command, undefined, () => {
          const found = [...this.keys].find(([, key]) => key.id === id);
          if (found) this.keys.delete(found[0]);
          return found && { id };
        }),
    },
    offers: {
      list: () => this.reading(() => [...this.offers.values()]),
      get: (id) => this.reading(() => this.offers.get(id)),
      put: (command, offer, version) => {
        const current = this.offers.get(offer.id);
        const next = { ...offer, version: (current?.version ?? 0) + 1 };
        return this.versioned('offers.put', command, offer, version, current ?? next, () => {
          this.offers.set(offer.id, next);
          return next;
        });
      },
    },
    accounts: {
      list: ({ email }, paging) =>
        this.reading(() =>
          pageOf(
            [...this.accounts.values()].filter((account) => email === undefined || account.email === email),
            paging,
          ),
        ),
      get: (id) => this.reading(() => this.accounts.get(id)),
      create: (command, account) =>
        this.run('accounts.create', command, account, () => {
          const id = this.id('acc');
          const made = { ...anAccount(id, 'new'), ...account };
          this.accounts.set(id, made);
          return made;
        }),
      change: (command, id, change, version) =>
        this.versioned('accounts.change', command, change, version, this.accounts.get(id), (current) => {
          const next = { ...current, ...change, version: current.version + 1 } as AccountResource;
          this.accounts.set(id, next);
          return next;
        }),
      paymentMethods: (id) => this.reading(() => this.methods.get(id)),
      setPaymentMethods: (command, id, { automatic }) =>
        this.run('accounts.setPaymentMethods', command, automatic, () => {
          const current = this.methods.get(id);
          return current && { ...current, automatic };
        }),
      balance: (id, paging) =>
        this.reading(() => {
          if (!this.accounts.has(id)) return undefined;
          const { items, next } = pageOf([aMovement('mov_1'), aMovement('mov_2')], paging);
          return { balance: eur(0), movements: items, next };
        }),
      topUp: (command, id, { amount, reference }) =>
        this.run('accounts.topUp', command, undefined, () =>
          this.accounts.has(id)
            ? { ...aPayment(this.id('pay'), { account: id, product: null }), amount, reference }
            : undefined,
        ),
    },
    orders: {
      place: (command, order) =>
        this.run('orders.place', command, order, () => {
          if (!this.accounts.has(order.account)) return undefined;
          const product = aProduct(this.id('prod'), order.account, order.name);
          this.products.set(product.id, product);
          const invoice = order.existing ? null : anInvoice(this.id('inv'), product);
          const placed = { id: this.id('ord'), product, invoice };
          this.orders.set(placed.id, placed);
          return placed;
        }),
      get: (id) => this.reading(() => this.orders.get(id)),
    },
    products: {
      list: ({ account, kind, state, name }, paging) =>
        this.reading(() => {
          const wanted = { account, kind, state, name };
          return pageOf(
            [...this.products.values()].filter((product) => matches(product, wanted)),
            paging,
          );
        }),
      get: (id) => this.reading(() => this.products.get(id)),
      events: (id, paging) => this.reading(() => pageOf(this.events.get(id) ?? [], paging)),
      setOption: (command, id, change, version) =>
        this.versioned('products.setOption', command, change, version, this.products.get(id), (current) => {
          const next = {
            ...current,
            renewalOption: change.option,
            renewalYears: change.years,
            version: current.version + 1,
          };
          this.products.set(id, next);
          return next;
        }),
      cancel: (command, id, by) => this.run('products.cancel', command, by, () => this.products.get(id)),
      restore: (command, id) =>
        this.run('products.restore', command, undefined, () =>
          [...this.orders.values()].find(({ product }) => product.id === id),
        ),
      transferred: (command, id) => this.run('products.transferred', command, undefined, () => this.products.get(id)),
      retry: (command, id) => this.run('products.retry', command, undefined, () => this.products.get(id)),
    },
    invoices: {
      list: ({ account, product, status }, paging) =>
        this.reading(() =>
          pageOf(
            [...this.invoices.values()].filter((invoice) => matches(invoice, { account, product, status })),
            paging,
          ),
        ),
      get: (id) => this.reading(() => this.invoices.get(id)),
      pdf: (_id, kind) => this.reading(() => (kind === 'cancellation' ? undefined : Buffer.from(`%PDF-1.7 ${kind}`))),
      pay: (command, id) => this.run('invoices.pay', command, undefined, () => this.invoices.get(id)),
    },
    payments: {
      list: ({ account, product }, paging) =>
        this.reading(() =>
          pageOf(
            [...this.payments.values()].filter((payment) => matches(payment, { account, product })),
            paging,
          ),
        ),
      report: (command, payment) =>
        this.run('payments.report', command, payment, () => {
          const account =
            payment.account ??
            this.products.get(payment.product ?? '')?.account ??
            this.invoices.get(payment.invoice ?? '')?.account;
          if (account === undefined || !this.accounts.has(account)) return undefined;
          const { reference, amount, method } = payment;
          return {
            ...aPayment(this.id('pay'), { account, product: payment.product ?? null }),
            reference,
            amount,
            method,
          };
        }),
      debitReturned: (command, back) =>
        this.run('payments.debitReturned', command, back, () =>
          [...this.payments.values()].find(({ reference }) => reference === back.reference),
        ),
    },
    sandbox: {
      failProvider: async (fault) => {
        this.commands.push({ name: 'sandbox.failProvider', command: { at: this.now }, with: fault });
      },
      recoverProvider: async (at, fault) => {
        this.commands.push({ name: 'sandbox.recoverProvider', command: { at }, with: fault });
      },
    },
    provisioner: {
      callback: async (_at, headers, body) => {
        this.callbacks.push({ headers, body });
        if (headers['webhook-signature'] !== 'right') return 'bad_signature';
        return body.includes('prod_anna') ? 'accepted' : 'unknown';
      },
    },
    health: {
      check: async () => ({ database: this.databaseUp, temporal: this.temporalUp }),
      temporalIsUp: () => this.temporalUp,
      metrics: async () => [
        {
          name: 'perennial_products',
          help: 'Products by state',
          labels: { state: 'active' },
          value: this.products.size,
        },
      ],
    },
  };
}

function matches(thing: object, wanted: Record<string, unknown>): boolean {
  return Object.entries(wanted).every(
    ([field, value]) => value === undefined || (thing as Record<string, unknown>)[field] === value,
  );
}

/** By id, which sorts by time; the cursor is the last id of a page. */
function pageOf<T extends { id: string }>(all: T[], { limit, after = '' }: Paging): Page<T> {
  const rest = all.filter(({ id }) => id > after).sort((a, b) => (a.id < b.id ? -1 : 1));
  const items = rest.slice(0, limit);
  return { items, next: rest.length > limit ? (items.at(-1)?.id ?? null) : null };
}

function anAccount(id: string, name: string): AccountResource {
  return {
    id,
    email: `${name}@customer.example`,
    name,
    street: null,
    postalCode: null,
    city: null,
    country: 'DE',
    vatId: null,
    consumer: false,
    locale: 'de',
    timeZone: 'Europe/Berlin',
    expiryReminders: true,
    defaultOptions: {},
    balance: eur(0),
    createdAt: NOW,
    version: 1,
  };
}

function aProduct(id: string, account: string, name: string): ProductResource {
  return {
    id,
    account,
    kind: 'domain',
    name,
    offer: 'domain-com',
    state: 'active',
    renewalOption: 'one_year_delayed',
    renewalYears: 1,
    term: { number: 1, start: NOW, end: '2028-01-10T08:00:00.000Z' },
    registrant: { email: null, language: null },
    openInvoice: null,
    trouble: null,
    createdAt: NOW,
    version: 1,
  };
}

function anInvoice(id: string, product: ProductResource): InvoiceResource {
  return {
    id,
    number: 'R2027-000001',
    account: product.account,
    product: product.id,
    purpose: 'order',
    years: 1,
    status: 'open',
    total: eur(1190),
    paid: eur(0),
    open: eur(1190),
    issuedAt: NOW,
    deadline: '2027-01-20T08:00:00.000Z',
    paidAt: null,
    cancelled: null,
    creditorReference: 'RF18539007547034',
  };
}

function aPayment(id: string, { account, product }: { account: string; product: string | null }): PaymentResource {
  const method = 'bank_transfer' as const;
  return {
    id,
    reference: `ref-${id}`,
    account,
    product,
    invoice: null,
    amount: eur(1190),
    method,
    bookedOn: null,
    at: NOW,
    recordedAt: NOW,
  };
}

function aMovement(id: string) {
  return { id, at: NOW, recordedAt: NOW, ...eur(100), reference: id, counterpart: 'bank' };
}
