import { plusYears } from './calendar';
import { recoverableUntil } from './endings';
import { credit, grow, newMethod, receive } from './money';
import type { Automatic, CardBehaviour, MandateState, OptionName, StepInFile } from './scenario-file';
import { beginTerm, cancelInvoice, issue, providerWorks, startWhatIsDue, tenDaysBefore, yearsWanted } from './terms';
import { type Account, lastSafe, type Option, openInvoiceOf, type Product, say, tell, type World } from './world';

export interface Refusal {
  status: number;
  type: string;
}

const refuse = (type: string, status = 409): Refusal => ({ status, type });

type Input = Record<string, unknown>;

/** Plays one step; the refusal, if the rules refuse it. */
export function playStep(world: World, step: StepInFile): Refusal | undefined {
  const input = step.with ?? {};
  switch (step.do) {
    case 'existing':
    case 'order':
      return begin(world, step, input);
    case 'pay':
      return pay(world, productOf(world, step), input);
    case 'topUp':
      if (isNew(world, String(input['reference']))) grow(world, accountOf(world, step), Number(input['amount']));
      return undefined;
    case 'setOption':
      return setOption(world, productOf(world, step), input);
    case 'setSettings':
      return setSettings(accountOf(world, step), input);
    case 'setPaymentMethod':
      return setPaymentMethod(world, accountOf(world, step), input);
    case 'cancel':
      return cancel(world, productOf(world, step));
    case 'restore':
      return restore(world, productOf(world, step));
    case 'providerFails':
    case 'providerRecovers':
      return provider(world, step, input);
    default:
      throw new Error(`the oracle knows no step "${step.do}"`);
  }
}

function accountOf(world: World, step: StepInFile): Account {
  const account = step.account === undefined ? [...world.accounts.values()][0] : world.accounts.get(step.account);
  if (!account) throw new Error(`no account "${step.account}"`);
  return account;
}

function productOf(world: World, step: StepInFile): Product {
  const product = step.product === undefined ? [...world.products.values()][0] : world.products.get(step.product);
  if (!product) throw new Error(`no product "${step.product}"`);
  return product;
}

/** No payment is counted twice: the same reference again changes nothing (P6). */
function isNew(world: World, reference: string): boolean {
  const before = world.references.size;
  return world.references.add(reference).size > before;
}

function begin(world: World, step: StepInFile, input: Input): undefined {
  const account = accountOf(world, step);
  const name = step.product ?? String(input['name']);
  const offerId = String(input['offer']);
  const offer = world.offers[offerId];
  if (!offer) throw new Error(`no offer "${offerId}"`);
  const product: Product = {
    name,
    account,
    offer,
    state: 'ordered',
    option: { name: (input['renewalOption'] as OptionName | undefined) ?? 'one_year_delayed' },
    registrant: String(input['registrantEmail'] ?? account.email),
    number: 0,
    start: 0,
    end: 0,
    anchor: 0,
    yearsFromAnchor: 0,
    orderedYears: Number(input['years'] ?? 1),
    since: world.now,
    watchedFrom: world.now,
    done: new Set(),
    awaitsProvider: undefined,
    refusedForGood: false,
    deletedByOption: false,
    invoices: [],
  };
  world.products.set(name, product);
  if (step.do === 'existing') {
    const expiry = Date.parse(String(input['expiry']));
    product.state = 'active';
    product.anchor = expiry;
    beginTerm(world, product, 1, world.now, expiry);
    tell(world, product, 'imported', { end: say(expiry) });
    startWhatIsDue(world, product);
  } else {
    const years = product.orderedYears;
    tell(world, product, 'order_placed', { offer: offerId, name: String(input['name']), years });
    issue(world, product, 'order', years, years * offer.pricePerYear, Number.POSITIVE_INFINITY);
  }
  return undefined;
}

function pay(world: World, product: Product, input: Input): undefined {
  const reference = String(input['reference']);
  const amount = Number(input['amount']);
  const method = String(input['method'] ?? 'bank_transfer');
  if (!isNew(world, reference)) return undefined;
  const invoice = openInvoiceOf(product);
  if (invoice) {
    receive(world, invoice, amount, method, reference);
    return undefined;
  }
  tell(world, product, 'payment_received', { amount, method, reference });
  credit(world, product, amount, product.invoices.at(-1)?.lapsed ? 'too_late' : 'no_open_invoice');
  return undefined;
}

function setOption(world: World, product: Product, input: Input): Refusal | undefined {
  const years = input['years'] === undefined ? undefined : Number(input['years']);
  const to: Option = { name: input['renewalOption'] as OptionName, ...(years !== undefined && { years }) };
  const refusal = refusedOption(world, product, to);
  if (refusal) return refusal;
  const from = product.option;
  if (from.name === to.name && from.years === to.years) return undefined;
  if (product.awaitsProvider) world.openQuestions.push('an option changed between payment and renewal');
  if (product.refusedForGood) world.openQuestions.push('an option changed after the provider refused for good');
  product.option = to;
  product.since = world.now;
  tell(world, product, 'renewal_option_changed', {
    from: from.name,
    to: to.name,
    by: 'customer',
    ...(years !== undefined && { years }),
  });
  const invoice = openInvoiceOf(product);
  if (invoice?.purpose === 'renewal' && !stillFits(world, product, invoice.years)) {
    cancelInvoice(world, invoice, 'option_changed');
  }
  startWhatIsDue(world, product);
  return undefined;
}

/** O1 and O3: what is no option, comes too late, or reaches too far. */
function refusedOption(world: World, product: Product, to: Option): Refusal | undefined {
  const { offer, account } = product;
  const found: Refusal[] = [];
  if (!offer.options.includes(to.name)) found.push(refuse('option-not-allowed'));
  else if (to.name === 'multi_year' && ((to.years ?? 0) < 2 || (to.years ?? 0) > offer.maxYears)) {
    found.push(refuse('validation', 422));
  }
  if (product.state !== 'active' && product.state !== 'ordered') found.push(refuse('product-ended'));
  else if (product.state === 'active' && world.now >= lastSafe(product)) found.push(refuse('too-late'));
  const reached = product.yearsFromAnchor + (to.years ?? 1);
  const wantsNow = to.name === 'multi_year' || to.name === 'one_year_immediate';
  if (offer.horizonYears !== undefined && wantsNow && product.state === 'active') {
    const limit = plusYears(account.zone, world.now, offer.horizonYears);
    if (plusYears(account.zone, product.anchor, reached) > limit) found.push(refuse('beyond-horizon'));
  }
  const same = product.option.name === to.name && product.option.years === to.years;
  if (found.length > 1 || (found.length === 1 && same)) world.openQuestions.push('refused for more than one reason');
  if (wantsNow && product.state === 'ordered' && offer.horizonYears !== undefined) {
    world.openQuestions.push('a horizon before the first term');
  }
  return found[0];
}

/** O3: whether an unpaid renewal invoice is also what the new option asks for. */
function stillFits(world: World, product: Product, years: number): boolean {
  if (yearsWanted(product) !== years) return false;
  return product.option.name !== 'one_year_delayed' || world.now >= tenDaysBefore(product);
}

function setSettings(account: Account, input: Input): undefined {
  if (typeof input['expiryReminders'] === 'boolean') account.reminders = input['expiryReminders'];
  if (typeof input['timeZone'] === 'string') account.zone = input['timeZone'];
  if (typeof input['country'] === 'string') account.country = input['country'];
  return undefined;
}

function setPaymentMethod(world: World, account: Account, input: Input): undefined {
  account.automatic = input['automatic'] as Automatic;
  if (account.automatic === 'card') account.card = (input['card'] as CardBehaviour | undefined) ?? 'succeeds';
  if (account.automatic === 'sepa_debit') account.mandate = (input['mandate'] as MandateState | undefined) ?? 'pending';
  newMethod(world, account);
  return undefined;
}

/** E4 */
function cancel(world: World, product: Product): Refusal | undefined {
  if (product.state === 'deleted' && product.deletedByOption && (recoverableUntil(product) ?? 0) > world.now) {
    world.openQuestions.push('cancelled while deleted and still recoverable');
  }
  if (product.state === 'cancelled' || product.state === 'deleted') return refuse('product-ended');
  if (product.awaitsProvider) world.openQuestions.push('cancelled between payment and renewal');
  const invoice = openInvoiceOf(product);
  if (invoice) cancelInvoice(world, invoice, 'product_ended');
  product.state = 'cancelled';
  tell(world, product, 'cancelled');
  return undefined;
}

/** E3 */
function restore(world: World, product: Product): Refusal | undefined {
  const limit = recoverableUntil(product);
  if (product.state === 'active' || product.state === 'ordered') {
    world.openQuestions.push('the restore of what has not ended: no problem type is named');
  }
  if (limit !== undefined && world.now >= limit && product.state !== 'cancelled') {
    world.openQuestions.push('a restore that comes too late: no problem type is named');
  }
  const ended = product.state === 'cancelled' || (product.state === 'deleted' && !product.deletedByOption);
  if (ended || limit === undefined || world.now >= limit) return refuse('product-ended');
  if (openInvoiceOf(product)) {
    world.openQuestions.push('a second restore while the first is open');
    return undefined;
  }
  const fee = product.state === 'redemption' || product.deletedByOption ? (product.offer.restoreFee ?? 0) : 0;
  issue(world, product, 'restore', 1, product.offer.pricePerYear + fee, limit);
  return undefined;
}

function provider(world: World, step: StepInFile, input: Input): undefined {
  const operation = input['operation'] === undefined ? undefined : String(input['operation']);
  world.failing = world.failing.filter((one) => one.product !== step.product || one.operation !== operation);
  if (step.do === 'providerFails') {
    world.failing.push({ product: step.product, operation, permanent: input['permanent'] === true });
  } else {
    providerWorks(world, step.product);
  }
  return undefined;
}
