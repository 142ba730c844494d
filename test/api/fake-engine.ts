import {
  type AccountResource,
  type ApiPorts,
  type ImportOutcome,
  ledgerChecks,
  type TestClockResource,
  type WhatIfLine,
} from '../../src/api/ports';
import { targetFault } from '../../src/gateways/webhooks/target';
import {
  aChangedProduct,
  aComparison,
  aDelivery,
  aMovement,
  anAccount,
  anEndpoint,
  anInvoice,
  aPayment,
  aProduct,
  eur,
} from './belongings';
import { FakeContracts } from './fake-contracts';
import { fakeDomains } from './fake-domains';
import { fakeMigrations } from './fake-migrations';
import { matches, pageOf } from './fake-record';
import { fakeSupport } from './fake-support';
import { noMassRevocations } from './no-mass-revocations';
import { noPersonalData } from './no-personal-data';

/** An engine that keeps everything in memory and renews nothing: what the API needs of one, and no rules. */
export class FakeEngine extends FakeContracts {
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
      mandates: (id, paging) => this.reading(() => (this.methods.has(id) ? pageOf([], paging) : undefined)),
      setPaymentMethods: (command, id, { automatic }) =>
        this.run('accounts.setPaymentMethods', command, automatic, () => {
          const current = this.methods.get(id);
          return current && { ...current, automatic };
        }),
      removeCard: (command, id) => this.run('accounts.removeCard', command, undefined, () => this.methods.get(id)),
      offerMandate: (command, id, iban) => this.run('accounts.offerMandate', command, iban, () => this.methods.get(id)),
      signMandate: (command, id, { reference }) =>
        this.run('accounts.signMandate', command, reference, () => this.methods.get(id)),
      revokeMandate: (command, id) =>
        this.run('accounts.revokeMandate', command, undefined, () => this.methods.get(id)),
      topUpByCard: (command, id, amount) =>
        this.run('accounts.topUpByCard', command, amount, () =>
          this.accounts.has(id)
            ? { id: this.id('top'), account: id, amount, state: 'charged', reason: null, at: this.now }
            : undefined,
        ),
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
    certificates: this.certificatePorts,
    keyCompromises: this.keyCompromisePorts,
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
      events: (id, paging) =>
        this.reading(() => {
          const account = this.products.get(id)?.account;
          return account === undefined ? undefined : { ...pageOf(this.events.get(id) ?? [], paging), account };
        }),
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
      operate: (command, id, request) => this.run('products.operate', command, request, () => this.products.get(id)),
    },
    invoices: {
      list: ({ account, product, status, number }, paging) =>
        this.reading(() =>
          pageOf(
            [...this.invoices.values()].filter((invoice) => matches(invoice, { account, product, status, number })),
            paging,
          ),
        ),
      get: (id) => this.reading(() => this.invoices.get(id)),
      pdf: (_id, kind) => this.reading(() => (kind === 'cancellation' ? undefined : Buffer.from(`%PDF-1.7 ${kind}`))),
      pay: (command, id) => this.run('invoices.pay', command, undefined, () => this.invoices.get(id)),
      extend: (command, id, deadline) => this.run('invoices.extend', command, deadline, () => this.invoices.get(id)),
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
    attention: {
      list: (filter, paging) =>
        this.reading(() => ({
          ...pageOf(
            [...this.concerns.values()].filter((one) => (one.acknowledged !== null) === filter.acknowledged),
            paging,
          ),
          counts: {},
          unknown: [],
          temporal: { query: 'PerennialTrouble IS NOT NULL', path: '/' },
        })),
      acknowledge: (command, id) => this.run('attention.acknowledge', command, undefined, () => this.concerns.get(id)),
    },
    forecasts: {
      product: (id, now, until = '2029-01-10T08:00:00.000Z') =>
        this.reading(() => (this.products.has(id) ? { ...frame(now, until), items: this.coming(id) } : undefined)),
      account: (id, now, until) =>
        this.reading(() => {
          if (!this.accounts.has(id)) return undefined;
          const own = [...this.products.values()].filter(({ account }) => account === id);
          return { ...frame(now, until), items: lineByLine(own.flatMap((product) => this.coming(product.id))) };
        }),
      whatIf: ({ whatIf, portfolio, now, until }) => {
        this.comparisons.push({ whatIf, portfolio });
        return lineByLine<WhatIfLine>([
          { type: 'progress', done: 0, of: 2, secondsLeft: null },
          { type: 'product', ...aChangedProduct('prod_anna') },
          { type: 'product', ...aChangedProduct('prod_bert') },
          { type: 'progress', done: 2, of: 2, secondsLeft: 0 },
          { type: 'summary', ...frame(now, until), ...aComparison() },
        ]);
      },
    },
    declarations: {
      declare: (command, declaration) =>
        this.run('declarations.declare', command, declaration, () => ({ id: 'decl_1', receivedAt: command.at })),
      get: async () => undefined,
    },
    addressChanges: {
      ask: (command, account, { email }) =>
        this.run('addressChanges.ask', command, email, () =>
          this.accounts.has(account) ? { email, createdAt: command.at, endsAt: command.at } : undefined,
        ),
      withdraw: (command, account) =>
        this.run('addressChanges.withdraw', command, undefined, () =>
          this.accounts.has(account)
            ? { email: 'neu@customer.example', createdAt: command.at, endsAt: command.at }
            : undefined,
        ),
      link: async () => undefined,
      confirm: async () => ({ kind: 'not_found' }),
    },
    calendarFeeds: {
      renew: (command, account, hash) =>
        this.run('calendarFeeds.renew', command, undefined, () => {
          if (!this.accounts.has(account)) return undefined;
          this.feeds.set(account, hash);
          return { createdAt: command.at };
        }),
      end: (command, account) =>
        this.run('calendarFeeds.end', command, undefined, () =>
          this.feeds.delete(account) || account === 'acc_anna' || account === 'acc_bert' ? { account } : undefined,
        ),
      calendar: (hash) =>
        this.reading(() => ([...this.feeds.values()].includes(hash) ? 'BEGIN:VCALENDAR\r\nEND:VCALENDAR' : undefined)),
    },
    webhooks: {
      targetFault: (url) => targetFault(url, false),
      list: ({ account }, paging) =>
        this.reading(() =>
          pageOf(
            [...this.endpoints.values()].filter((endpoint) => matches(endpoint, { account })),
            paging,
          ),
        ),
      get: (id) => this.reading(() => this.endpoints.get(id)),
      create: (command, { secret, ...endpoint }) =>
        this.run('webhooks.create', command, secret, () => {
          if (endpoint.account !== null && !this.accounts.has(endpoint.account)) return undefined;
          const made = { ...anEndpoint(this.id('hook'), endpoint.account), ...endpoint };
          this.endpoints.set(made.id, made);
          return made;
        }),
      change: (command, id, change, version) =>
        this.versioned('webhooks.change', command, change, version, this.endpoints.get(id), (current) => {
          const next = { ...current, ...change, version: current.version + 1 };
          this.endpoints.set(id, next);
          return next;
        }),
      rotateSecret: (command, id, secret) =>
        this.run('webhooks.rotateSecret', command, secret, () => this.endpoints.get(id)),
      remove: (command, id) => this.run('webhooks.remove', command, undefined, () => this.endpoints.get(id) && { id }),
      deliveries: (id, paging) => this.reading(() => pageOf(this.deliveries.get(id) ?? [], paging)),
      redeliver: (command, id, delivery) =>
        this.run('webhooks.redeliver', command, delivery, () =>
          this.deliveries.get(id)?.find((one) => one.id === delivery),
        ),
      test: (command, id) =>
        this.run('webhooks.test', command, undefined, () =>
          this.endpoints.has(id) ? aDelivery(this.id('msg'), null) : undefined,
        ),
    },
    testClocks: {
      list: (paging) => this.reading(() => pageOf([...this.clocks.values()], paging)),
      get: (id) => this.reading(() => this.clocks.get(id)),
      create: (command, { account, now = this.now }) =>
        this.run('testClocks.create', command, { account, now }, () => this.setClock(account, now)),
      advance: (command, id, to) =>
        this.run('testClocks.advance', command, { id, to }, () => {
          const clock = this.clocks.get(id);
          return clock && { ...clock, status: 'advancing', target: to, progress: 0 };
        }),
      stop: (command, id) => this.run('testClocks.stop', command, { id }, () => this.clocks.get(id)),
    },
    imports: {
      take: (command, rows, dryRun) =>
        this.run('imports.take', command, { rows, dryRun }, () =>
          rows.map(({ index, account, expiry }): ImportOutcome => {
            const id = typeof account === 'string' ? account : null;
            if (id !== null && !this.accounts.has(id)) {
              const detail = `There is no account ${id}.`;
              return { index, outcome: 'faulty', faults: [{ code: 'account-unknown', pointer: '/account', detail }] };
            }
            if (dryRun) return { index, outcome: 'importable', product: null, account: id, expiry };
            return { index, outcome: 'imported', product: this.id('prod'), account: id, expiry };
          }),
        ),
    },
    massRevocations: noMassRevocations,
    people: this.peoplePorts,
    approvals: this.approvalPorts,
    migrations: fakeMigrations,
    institutionDomains: fakeDomains((name, command, body, act) => this.run(name, command, body, act)),
    support: fakeSupport((...run) => this.run(...run)),
    contracts: this.contractPorts,
    personalData: noPersonalData(this.accounts),
    ledger: {
      verify: (at) =>
        this.reading(() => {
          const checks = ledgerChecks.map((check) => ({ check, looked: 1, wrong: 0, examples: [] }));
          return { at, holds: true, checks };
        }),
    },
    sandbox: {
      ...this.sandboxDns,
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

  private setClock(accountId: string, now: string): TestClockResource {
    const clock: TestClockResource = {
      id: this.id('clock'),
      accountId,
      now,
      status: 'ready',
      target: null,
      progress: 1,
      stops: 0,
      trouble: null,
      createdAt: this.now,
    };
    this.clocks.set(clock.id, clock);
    return clock;
  }
}

const frame = (asOf: string, until: string) => ({ asOf, until, assumptions: ['Nobody pays by hand.'] });

async function* lineByLine<T>(lines: T[]): AsyncGenerator<T> {
  yield* lines;
}
