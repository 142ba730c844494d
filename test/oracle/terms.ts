import { plusDays, plusYears } from './calendar';
import { collect, credit } from './money';
import {
  gross,
  type Invoice,
  lastSafe,
  openInvoiceOf,
  type Product,
  type Purpose,
  say,
  tell,
  type World,
} from './world';

/** How many years the option in force wants paid; nothing if it wants none. */
export function yearsWanted(product: Product): number | undefined {
  if (product.option.name === 'delete_at_expiry') return undefined;
  return product.option.name === 'multi_year' ? product.option.years : 1;
}

export function isUsedUp(product: Product): boolean {
  return product.option.name === 'one_year_immediate' || product.option.name === 'multi_year';
}

/** P1: when the option in force wants its invoice; nothing if there is none to come. */
export function invoiceDue(product: Product): number | undefined {
  if (product.state !== 'active' || openInvoiceOf(product) || product.awaitsProvider || product.refusedForGood) {
    return undefined;
  }
  if (product.option.name === 'delete_at_expiry') return undefined;
  const limit = lastSafe(product);
  const due = isUsedUp(product) ? product.since : Math.max(tenDaysBefore(product), product.since);
  return due < limit ? due : undefined;
}

export function tenDaysBefore(product: Product): number {
  return plusDays(product.account.zone, lastSafe(product), -10);
}

/** What the option in force asks for starts at once, if its time has come. */
export function startWhatIsDue(world: World, product: Product): void {
  const due = invoiceDue(product);
  if (due !== undefined && due <= world.now) issueRenewal(world, product);
}

export function issueRenewal(world: World, product: Product): void {
  const years = yearsWanted(product) ?? 1;
  issue(world, product, 'renewal', years, years * product.offer.pricePerYear, lastSafe(product));
}

/** Issues an invoice with its deadline, 10 days or `limit` if that is earlier (P2), and collects it at once (P3). */
export function issue(
  world: World,
  product: Product,
  purpose: Purpose,
  years: number,
  net: number,
  limit: number,
): void {
  const deadline = Math.min(plusDays(product.account.zone, world.now, 10), limit);
  const invoice: Invoice = {
    id: [...world.products.values()].reduce((count, one) => count + one.invoices.length, 1),
    product,
    purpose,
    years,
    total: gross(net, product.account.country),
    paid: 0,
    issuedAt: world.now,
    deadline,
    status: 'open',
    lapsed: false,
    debitUnderWay: false,
    attempts: { card: 0, sepa_debit: 0 },
    triedUntil: world.now,
    chainEnded: false,
  };
  product.invoices.push(invoice);
  const { total, id } = invoice;
  tell(world, product, 'invoice_issued', { purpose, total, currency: 'EUR', deadline: say(deadline), invoice: id });
  collect(world, invoice);
}

/** Cancels an open invoice; what had been paid for it goes to the balance. */
export function cancelInvoice(world: World, invoice: Invoice, reason: string): void {
  invoice.status = 'cancelled';
  tell(world, invoice.product, 'invoice_cancelled', { reason });
  credit(world, invoice.product, invoice.paid, 'invoice_cancelled');
}

/** P6: the deadline passes and the invoice is not fully paid. */
export function lapse(world: World, invoice: Invoice): void {
  const { product } = invoice;
  invoice.lapsed = true;
  cancelInvoice(world, invoice, 'deadline_passed');
  if (invoice.purpose === 'order') {
    product.state = 'cancelled';
    tell(world, product, 'cancelled');
  } else if (invoice.purpose === 'renewal') {
    useUpOption(world, product);
    product.since = world.now;
    startWhatIsDue(world, product);
    if (openInvoiceOf(product) || product.invoices.at(-1) !== invoice) world.reissues.add(world.now);
  }
}

/** O2: back to the standard option. */
function useUpOption(world: World, product: Product): void {
  if (!isUsedUp(product)) return;
  const to = 'one_year_delayed';
  tell(world, product, 'renewal_option_changed', { from: product.option.name, to, by: 'engine' });
  product.option = { name: to };
}

const OPERATIONS = { order: 'deliver', renewal: 'renew', restore: 'restore' } as const;

/** The provider is asked for what has been paid (P5, P8). */
export function fulfil(world: World, invoice: Invoice): void {
  const { product } = invoice;
  const operation = OPERATIONS[invoice.purpose];
  const fault = world.failing.find(
    (one) => (one.product ?? product.name) === product.name && (one.operation ?? operation) === operation,
  );
  if (!fault) {
    succeed(world, invoice);
    return;
  }
  tell(world, product, 'provider_failed', { permanent: fault.permanent });
  if (invoice.purpose !== 'renewal') world.openQuestions.push(`${operation} fails: nothing is said of it`);
  if (!fault.permanent) {
    product.awaitsProvider = invoice;
    return;
  }
  product.refusedForGood = true;
  cancelInvoice(world, invoice, 'provider_refused');
}

/** Those that wait are asked again as soon as the provider works. */
export function providerWorks(world: World, name: string | undefined): void {
  for (const product of world.products.values()) {
    const invoice = product.awaitsProvider;
    if (!invoice || (name !== undefined && name !== product.name)) continue;
    tell(world, product, 'provider_recovered');
    product.awaitsProvider = undefined;
    succeed(world, invoice);
  }
}

function succeed(world: World, invoice: Invoice): void {
  const { product } = invoice;
  if (invoice.purpose === 'order') startFirstTerm(world, product);
  else {
    if (invoice.purpose === 'restore') tell(world, product, 'restored');
    renew(world, product, invoice.years);
  }
}

function startFirstTerm(world: World, product: Product): void {
  const { zone } = product.account;
  product.state = 'active';
  product.anchor = world.now;
  product.yearsFromAnchor = product.orderedYears;
  beginTerm(world, product, 1, world.now, plusYears(zone, world.now, product.orderedYears));
  const { number, start, end } = product;
  tell(world, product, 'term_started', { number, start: say(start), end: say(end) });
  startWhatIsDue(world, product);
}

/** The term grows from its old end, counted from the anchor (T2, P5). */
function renew(world: World, product: Product, years: number): void {
  product.state = 'active';
  product.yearsFromAnchor += years;
  const end = plusYears(product.account.zone, product.anchor, product.yearsFromAnchor);
  beginTerm(world, product, product.number + 1, product.end, end);
  const { number, start } = product;
  tell(world, product, 'renewed', { number, start: say(start), end: say(end), years });
  useUpOption(world, product);
  startWhatIsDue(world, product);
}

export function beginTerm(world: World, product: Product, number: number, start: number, end: number): void {
  Object.assign(product, { number, start, end });
  product.since = world.now;
  product.watchedFrom = world.now;
  product.done = new Set();
  product.refusedForGood = false;
  product.deletedByOption = false;
}
