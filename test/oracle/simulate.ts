import { type Due, endingsDue, endTerm } from './endings';
import { nextCardTry, settleDebit, tryMethod } from './money';
import { noticesDue, remindersDue } from './notices';
import type { LifeInFile, OfferTerms } from './scenario-file';
import { playStep, type Refusal } from './steps';
import { invoiceDue, issueRenewal, lapse } from './terms';
import { type Happened, type Mail, openInvoiceOf, type Product, say, type World } from './world';

export interface Simulated {
  events: Happened[];
  /** mails that the table of 5.5 and E5 name; two of one instant may be one */
  mails: Mail[];
  /** by the index of the step */
  refusals: Map<number, Refusal>;
  state: Record<string, Record<string, unknown>>;
  openQuestions: string[];
  /** the instants at which time brought something, for those who look for nasty ones */
  dueInstants: number[];
}

/** What must come of a life, by the text of the rules alone. */
export function simulate(life: LifeInFile, catalogue: Record<string, OfferTerms>): Simulated {
  const world = openWorld(life, catalogue);
  const refusals = new Map<number, Refusal>();
  const dueInstants: number[] = [];
  for (const [index, step] of life.steps.entries()) {
    const at = Date.parse(step.at);
    passTime(world, dueInstants, (due) => due.at < at || (due.at === at && due.rank < 2));
    world.now = at;
    if (world.reissues.has(at)) world.openQuestions.push('a step in the very instant of a lapse and its new invoice');
    const refusal = playStep(world, step);
    if (refusal) refusals.set(index, refusal);
  }
  const until = Date.parse(life.until);
  passTime(world, dueInstants, (due) => due.at <= until);
  const coming = dues(world).map((due) => due.at);
  return {
    events: world.events,
    mails: [...world.warnings, ...mailsOf(world)],
    refusals,
    state: stateOf(world),
    openQuestions: world.openQuestions,
    dueInstants: [...dueInstants, ...coming],
  };
}

function openWorld(life: LifeInFile, catalogue: Record<string, OfferTerms>): World {
  const offers = { ...catalogue };
  for (const [id, change] of Object.entries(life.offers ?? {})) {
    offers[id] = { ...(offers[id] as OfferTerms), ...change };
  }
  const accounts = Object.entries(life.accounts).map(([name, given]) => ({
    name,
    email: given.email ?? `${name}@customer.example`,
    zone: given.timeZone ?? 'Europe/Berlin',
    country: given.country ?? 'DE',
    reminders: given.expiryReminders ?? true,
    balance: given.balance ?? 0,
    automatic: given.automatic ?? ('none' as const),
    card: given.card ?? ('succeeds' as const),
    mandate: given.mandate ?? ('pending' as const),
  }));
  return {
    now: Date.parse(life.start),
    accounts: new Map(accounts.map((account) => [account.name, account])),
    products: new Map(),
    offers,
    debits: [],
    references: new Set(),
    failing: [],
    reissues: new Set(),
    events: [],
    warnings: [],
    openQuestions: [],
  };
}

/** Does what is due, one instant after the other, as long as it lies in reach. */
function passTime(world: World, dueInstants: number[], inReach: (due: Due) => boolean): void {
  for (;;) {
    const [next] = dues(world).sort((a, b) => a.at - b.at || a.rank - b.rank);
    if (!next || !inReach(next)) return;
    if (next.at < world.now) {
      world.openQuestions.push('a new time zone moved into the past what was still to come');
    }
    world.now = Math.max(next.at, world.now);
    dueInstants.push(next.at);
    next.does();
  }
}

function dues(world: World): Due[] {
  const debits = world.debits.map((debit): Due => {
    const does = () => {
      world.debits.splice(world.debits.indexOf(debit), 1);
      settleDebit(world, debit.invoice, debit.amount);
    };
    return { at: debit.settlesAt, rank: 2, does };
  });
  return [...debits, ...[...world.products.values()].flatMap((product) => productDues(world, product))];
}

function productDues(world: World, product: Product): Due[] {
  const due: Due[] = [...endingsDue(world, product), ...remindersDue(world, product), ...noticesDue(world, product)];
  if (product.state === 'active' && !product.awaitsProvider) {
    due.push({ at: product.end, rank: 1, does: () => endTerm(world, product) });
  }
  const invoice = openInvoiceOf(product);
  if (invoice) {
    due.push({ at: invoice.deadline, rank: 0, does: () => lapse(world, invoice) });
    const retry = nextCardTry(invoice);
    if (retry !== undefined) due.push({ at: retry, rank: 2, does: () => tryMethod(world, invoice) });
  }
  const issue = invoiceDue(product);
  if (issue !== undefined) due.push({ at: issue, rank: 2, does: () => issueRenewal(world, product) });
  return due;
}

const TOLD = new Set([
  'reminder_sent',
  'registrant_notice_sent',
  'invoice_cancelled',
  'renewed',
  'term_started',
  'payment_failed',
  'expired',
  'redemption_started',
  'deleted',
]);

/** 5.5: who is told what; an invoice that is paid in the moment of its issue is told by the receipt alone. */
function mailsOf(world: World): Mail[] {
  const paidAt = new Map<unknown, number>();
  for (const { type, data, at } of world.events) if (type === 'invoice_paid') paidAt.set(data['invoice'], at);
  return world.events.flatMap(({ type, at, data, product }) => {
    const { account, registrant } = world.products.get(product) as Product;
    const told =
      TOLD.has(type) ||
      (type === 'invoice_issued' && paidAt.get(data['invoice']) !== at) ||
      (type === 'balance_credited' && ['too_late', 'no_open_invoice'].includes(String(data['reason'])));
    return told ? [{ to: type === 'registrant_notice_sent' ? registrant : account.email, at }] : [];
  });
}

function stateOf(world: World): Simulated['state'] {
  const state: Simulated['state'] = {};
  for (const { name, state: shown, option, number, start, end } of world.products.values()) {
    state[name] = { state: shown, renewalOption: option.name };
    // A term that an import takes over began at an instant that nobody named.
    if (number > 0)
      Object.assign(state[name], { term: { number, end: say(end), ...(number > 1 && { start: say(start) }) } });
  }
  for (const { name, balance } of world.accounts.values()) state[name] = { balance };
  return state;
}
