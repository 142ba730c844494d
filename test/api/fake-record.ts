import { hashOf } from '../../src/api/bearer-keys';
import {
  type AccountResource,
  type ApiKeyRecord,
  type AttentionResource,
  type Command,
  type CommandResult,
  type EventResource,
  type ForecastItem,
  type InvoiceResource,
  type OfferResource,
  type OrderResource,
  type Page,
  type Paging,
  type PaymentMethodsResource,
  type PaymentResource,
  type ProductResource,
  Rehearsed,
  type TestClockResource,
  type WebhookDeliveryResource,
  type WebhookEndpointResource,
} from '../../src/api/ports';
import type { Refusal } from '../../src/domain/refusal';
import { aDelivery, anAccount, anEndpoint, anInvoice, aPayment, aProduct, NOW } from './belongings';

/** What a record keeps, in memory, and how it runs a command: once per Idempotency-Key. */
export class FakeRecord {
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
  comparisons: unknown[] = [];
  readonly feeds = new Map<string, string>();
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
  readonly concerns = new Map<string, AttentionResource>();
  readonly endpoints = new Map<string, WebhookEndpointResource>();
  readonly deliveries = new Map<string, WebhookDeliveryResource[]>();
  readonly clocks = new Map<string, TestClockResource>();
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
    const endpoint = anEndpoint(`hook_${name}`, account);
    this.endpoints.set(endpoint.id, endpoint);
    this.deliveries.set(endpoint.id, [aDelivery(`msg_${name}`, product.id)]);
    return { account, product: product.id, invoice: invoice.id, order: `ord_${name}` };
  }

  /** One transaction of the record: the same key gives the first answer again. */
  protected run<T>(name: string, command: Command, body: unknown, act: () => T | undefined): Promise<CommandResult<T>> {
    return this.reading(() => {
      const { idempotency } = command;
      const slot = idempotency && `${idempotency.apiKey} ${idempotency.key}`;
      const known = slot === undefined ? undefined : this.answers.get(slot);
      if (known && known.fingerprint !== idempotency?.fingerprint) return { kind: 'key_reused' };
      if (known) return { kind: 'done', value: known.value as T, replayed: true };
      this.commands.push({ name, command, with: body });
      if (this.refusal) return { kind: 'refused', refusal: this.refusal };
      if (command.rehearsal) throw new Rehearsed();
      const value = act();
      if (value === undefined) return { kind: 'not_found' };
      if (this.slow) return { kind: 'accepted', value };
      if (slot !== undefined && idempotency) this.answers.set(slot, { fingerprint: idempotency.fingerprint, value });
      return { kind: 'done', value, replayed: false };
    });
  }

  protected async reading<T>(read: () => T): Promise<T> {
    if (this.trouble) throw this.trouble;
    return read();
  }

  /** Three things to come of a product, two of them in one instant. */
  protected coming(product: string): ForecastItem[] {
    const name = this.products.get(product)?.name ?? '';
    const days = ['2027-10-07', '2027-12-11', '2027-12-11'];
    return days.map((day, index) => ({
      product,
      name,
      at: `${day}T08:00:00.000Z`,
      type: 'reminder_sent',
      data: { daysBefore: index, final: false },
    }));
  }

  protected id(prefix: string): string {
    this.made += 1;
    return `${prefix}_${String(this.made).padStart(6, '0')}`;
  }

  protected versioned<T extends { version: number }>(
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
}

export function matches(thing: object, wanted: Record<string, unknown>): boolean {
  return Object.entries(wanted).every(
    ([field, value]) => value === undefined || (thing as Record<string, unknown>)[field] === value,
  );
}

/** By id, which sorts by time; the cursor is the last id of a page. */
export function pageOf<T extends { id: string }>(all: T[], { limit, after = '' }: Paging): Page<T> {
  const rest = all.filter(({ id }) => id > after).sort((a, b) => (a.id < b.id ? -1 : 1));
  const items = rest.slice(0, limit);
  return { items, next: rest.length > limit ? (items.at(-1)?.id ?? null) : null };
}
