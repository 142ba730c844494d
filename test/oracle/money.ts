import { debitSettlement, plusDays } from './calendar';
import type { CardBehaviour } from './scenario-file';
import { fulfil } from './terms';
import { type Account, type Invoice, openRest, type Product, tell, type World } from './world';

export type CreditReason = 'overpayment' | 'too_late' | 'no_open_invoice' | 'invoice_cancelled';

/** Money goes to the balance and, from there, to what is open (P4). */
export function credit(world: World, product: Product, amount: number, reason: CreditReason): void {
  if (amount === 0) return;
  tell(world, product, 'balance_credited', { amount, reason });
  grow(world, product.account, amount);
}

export function grow(world: World, account: Account, amount: number): void {
  account.balance += amount;
  payFromBalance(world, account);
}

function openInvoices(world: World, account: Account): Invoice[] {
  return [...world.products.values()]
    .filter((product) => product.account === account)
    .flatMap((product) => product.invoices)
    .filter((invoice) => invoice.status === 'open')
    .sort((a, b) => a.deadline - b.deadline || a.issuedAt - b.issuedAt || a.id - b.id);
}

/** P4: earliest deadline first, each only if the whole of what is open is covered; none while a debit is under way. */
function payFromBalance(world: World, account: Account): void {
  const next = openInvoices(world, account).find(
    (invoice) => !invoice.debitUnderWay && openRest(invoice) <= account.balance,
  );
  if (!next) return;
  const amount = openRest(next);
  account.balance -= amount;
  receive(world, next, amount, 'balance');
  payFromBalance(world, account);
}

/** P5: parts add up, what exceeds the total goes to the balance. */
export function receive(world: World, invoice: Invoice, amount: number, method: string, reference?: string): void {
  const { product } = invoice;
  tell(world, product, 'payment_received', { amount, method, ...(reference !== undefined && { reference }) });
  const counted = Math.min(amount, openRest(invoice));
  invoice.paid += counted;
  if (openRest(invoice) > 0) {
    payFromBalance(world, product.account);
    return;
  }
  invoice.status = 'paid';
  tell(world, product, 'invoice_paid', { invoice: invoice.id });
  credit(world, product, amount - counted, 'overpayment');
  fulfil(world, invoice);
}

/** P3: the balance if it covers the whole invoice, otherwise the automatic method. */
export function collect(world: World, invoice: Invoice): void {
  const { account } = invoice.product;
  if (account.balance >= openRest(invoice)) {
    const amount = openRest(invoice);
    account.balance -= amount;
    receive(world, invoice, amount, 'balance');
  } else {
    tryMethod(world, invoice);
  }
}

/** One try with the automatic method; nothing while a debit is under way (P7). */
export function tryMethod(world: World, invoice: Invoice): void {
  if (invoice.debitUnderWay || invoice.status !== 'open') return;
  invoice.triedUntil = world.now;
  const { account } = invoice.product;
  if (account.automatic === 'card') chargeCard(world, invoice);
  else if (account.automatic === 'sepa_debit' && account.mandate === 'active') askForDebit(world, invoice);
}

function chargeCard(world: World, invoice: Invoice): void {
  const { card } = invoice.product.account;
  invoice.attempts.card += 1;
  const attempt = invoice.attempts.card;
  const reason = whyDeclined(card, attempt);
  if (reason === undefined) {
    receive(world, invoice, openRest(invoice), 'card');
    return;
  }
  if (reason !== 'declined') invoice.chainEnded = true;
  tell(world, invoice.product, 'payment_failed', { method: 'card', attempt, reason });
}

function whyDeclined(card: CardBehaviour, attempt: number): string | undefined {
  if (card === 'declines_hard') return 'declined_hard';
  if (card === 'needs_authentication') return 'authentication_required';
  if (card === 'declines_softly' || (card === 'declines_twice_then_succeeds' && attempt <= 2)) return 'declined';
  return undefined;
}

function askForDebit(world: World, invoice: Invoice): void {
  invoice.attempts.sepa_debit += 1;
  const settlesAt = debitSettlement(world.now);
  if (settlesAt < invoice.deadline) {
    invoice.debitUnderWay = true;
    world.debits.push({ invoice, amount: openRest(invoice), settlesAt });
    return;
  }
  const data = { method: 'sepa_debit', attempt: invoice.attempts.sepa_debit, reason: 'too_late_for_method' };
  tell(world, invoice.product, 'payment_failed', data);
}

/** The bank's money comes, also where nothing is open any more. */
export function settleDebit(world: World, invoice: Invoice, amount: number): void {
  invoice.debitUnderWay = false;
  if (invoice.status === 'open') {
    receive(world, invoice, amount, 'sepa_debit');
    return;
  }
  tell(world, invoice.product, 'payment_received', { amount, method: 'sepa_debit' });
  credit(world, invoice.product, amount, invoice.status === 'paid' ? 'overpayment' : 'invoice_cancelled');
}

const CARD_SCHEDULE = [1, 3, 6, 9];

/** The next try of a card's schedule, which belongs to the invoice (P7). */
export function nextCardTry(invoice: Invoice): number | undefined {
  const { account } = invoice.product;
  if (account.automatic !== 'card' || invoice.chainEnded || invoice.debitUnderWay) return undefined;
  return CARD_SCHEDULE.map((days) => plusDays(account.zone, invoice.issuedAt, days)).find(
    (at) => at > invoice.triedUntil && at < invoice.deadline,
  );
}

/** A payment method that is named anew: one try at once for all that is open (P7). */
export function newMethod(world: World, account: Account): void {
  for (const invoice of openInvoices(world, account)) {
    if (nextCardTry({ ...invoice, triedUntil: world.now - 1 }) === world.now) {
      world.openQuestions.push('a new method in the very instant of a try of the schedule');
    }
    invoice.chainEnded = false;
    tryMethod(world, invoice);
  }
}
