import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import catalogue from '../../data/offers.json';
import type {
  AccountChange,
  AccountResource,
  CommandResult,
  EventResource,
  InvoiceResource,
  OfferResource,
  PaymentMethodsResource,
  ProductResource,
} from '../../src/api/ports';
import { completeOffer, type ListedOffer, type RenewalOption } from '../../src/domain/offer';
import { createLinkPages } from '../../src/pages';
import type { AccountPricing } from '../../src/pages/desk';
import type { Beside } from '../../src/pages/next-step';
import { oneBrand } from '../support/one-brand';

export const TOKEN = 'prod_1.good';

type Changed = ProductResource & { affectsNextTerm?: boolean };

/** One account with one domain and what belongs to it, kept in memory, behind the pages on a free port. */
export class House {
  pricing: Awaited<ReturnType<AccountPricing>> = { vatRate: 1900 };
  now = '2027-01-10T08:00:00.000Z';
  account: AccountResource = {
    id: 'acc_1',
    email: 'anna@customer.example',
    name: 'Anna Muster',
    street: null,
    postalCode: null,
    city: null,
    country: 'DE',
    vatId: null,
    consumer: true,
    locale: 'en',
    timeZone: 'Europe/Berlin',
    expiryReminders: true,
    defaultOptions: {},
    brand: null,
    accountManager: null,
    erasedAt: null,
    balance: { amount: 0, currency: 'EUR' },
    createdAt: '2026-06-15T10:00:00.000Z',
    version: 1,
  };
  product: ProductResource = {
    id: 'prod_1',
    account: 'acc_1',
    kind: 'domain',
    name: 'anna-muster.com',
    offer: 'domain-com',
    state: 'active',
    renewalOption: 'one_year_delayed',
    renewalYears: 1,
    term: { number: 1, start: '2026-06-15T12:00:00.000Z', end: '2027-06-15T12:00:00.000Z' },
    registrant: { email: null, language: null },
    openInvoice: null,
    insurance: null,
    trouble: null,
    createdAt: '2026-06-15T10:00:00.000Z',
    version: 1,
  };
  methods: PaymentMethodsResource = {
    automatic: 'none',
    card: null,
    mandate: null,
    debit: { cleared: false, reason: 'no_mandate' },
    manual: ['bank_transfer', 'paypal'],
  };
  events: EventResource[] = [];
  beside: Beside = {};
  readonly offers = new Map<string, OfferResource>();
  readonly invoices = new Map<string, InvoiceResource>();
  readonly logged: string[] = [];
  /** what was asked for, in order */
  readonly asked: string[] = [];
  /** what the next change comes to */
  outcome: CommandResult<Changed> = { kind: 'done', value: this.product, replayed: false };
  broken = false as boolean;
  private server!: Server;

  static async open(publicUrl = 'https://perennial.example'): Promise<House> {
    const house = new House();
    for (const listed of catalogue.offers as ListedOffer[]) {
      house.offers.set(listed.id, { ...completeOffer(listed), version: 1 });
    }
    const app = express();
    app.use('/p', house.pages(publicUrl));
    await new Promise<void>((listening) => {
      house.server = app.listen(0, '127.0.0.1', () => listening());
    });
    return house;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/p`;
  }

  openInvoice(about: Partial<InvoiceResource> = {}): InvoiceResource {
    const money = (amount: number) => ({ amount, currency: 'EUR' });
    const invoice: InvoiceResource = {
      id: 'inv_1',
      number: 'R2027-000001',
      account: 'acc_1',
      product: 'prod_1',
      purpose: 'renewal',
      years: 1,
      status: 'open',
      total: money(1190),
      paid: money(0),
      open: money(1190),
      issuedAt: '2027-06-05T12:00:00.000Z',
      deadline: '2027-06-15T12:00:00.000Z',
      paidAt: null,
      cancelled: null,
      creditorReference: 'RF18539007547034',
      pricesFrozenUntil: null,
      ...about,
    };
    this.invoices.set(invoice.id, invoice);
    const { id, number, open, deadline } = invoice;
    if (invoice.product === this.product.id) this.product.openInvoice = { id, number, open, deadline };
    return invoice;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers, redirect: 'manual' });
  }

  /** As a browser sends a form of the page itself, unless the headers say otherwise. */
  send(path: string, fields: Record<string, string>, headers: Record<string, string> = sameOrigin): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      method: 'POST',
      headers,
      body: new URLSearchParams(fields),
      redirect: 'manual',
    });
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private pages(publicUrl: string) {
    const is = <T>(id: string, value: T & { id: string }): T | undefined => (value.id === id ? value : undefined);
    const transferTo = { name: 'Perennial GmbH', iban: 'DE02120300000000202051', bic: 'BYLADEM1001' };
    const log = { error: (_facts: object, message: string) => void this.logged.push(message) };
    return createLinkPages(
      {
        verify: (token) => (token === TOKEN ? 'prod_1' : undefined),
        clock: { now: async () => this.now },
        offers: { get: async (id) => this.offers.get(id) },
        products: {
          get: async (id) => {
            if (this.broken) throw new Error('connect ECONNREFUSED');
            return is(id, this.product);
          },
          events: async () => ({ account: this.product.account, items: this.events, next: null }),
          setOption: async (_command, id, { option, years, by }) =>
            this.change(`${id} ${option} ${years} ${by}`, option),
          restore: async (_command, id) => {
            this.asked.push(`${id} restore`);
            const { outcome } = this;
            const order = { id: 'ord_1', product: this.product, invoice: null };
            return outcome.kind === 'done' || outcome.kind === 'accepted' ? { ...outcome, value: order } : outcome;
          },
        },
        accounts: {
          get: async (id) => is(id, this.account),
          paymentMethods: async () => this.methods,
          change: async (_command, id, change: AccountChange) => {
            this.asked.push(`${id} ${JSON.stringify(change)}`);
            this.account = { ...this.account, ...change } as AccountResource;
            return { kind: 'done', value: this.account, replayed: false };
          },
        },
        invoices: {
          get: async (id) => this.invoices.get(id),
          pdf: async (id) => (this.invoices.has(id) ? Buffer.from(`%PDF of ${id}`) : undefined),
        },
        beside: async () => this.beside,
        pricing: async () => this.pricing,
      },
      {
        style: '/assets/style.css',
        brands: oneBrand(),
        publicUrl,
        transferTo,
        log,
      },
    );
  }

  private async change(what: string, option: RenewalOption): Promise<CommandResult<Changed>> {
    this.asked.push(what);
    if (this.outcome.kind === 'done') this.product.renewalOption = option;
    return this.outcome;
  }
}

export const sameOrigin = { 'Sec-Fetch-Site': 'same-origin' };
