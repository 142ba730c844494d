import type { AccountResource, PaymentMethodsResource } from '../api/ports';
import { epoch } from '../domain/calendar';
import type { Seller } from '../domain/invoice-document';
import type { Phase } from '../domain/life';
import { checkWindow } from './change-window';
import { choices, grossPrice } from './choices';
import { html, type Markup } from './html';
import { lastSafeOf, type NextStep, nextStep, recoverableUntil, type Standing } from './next-step';
import type { Phrasebook } from './phrasebook';
import type { WordKey } from './words/en';

/** One look at one product by whoever has its link. */
export interface Visit {
  book: Phrasebook;
  standing: Standing;
  account: AccountResource;
  methods: PaymentMethodsResource | undefined;
  /** the open invoice's reference for a bank transfer */
  creditorReference: string | undefined;
  transferTo: Pick<Seller, 'name' | 'iban' | 'bic'>;
  /** basis points */
  vatRate: number;
  /** address of this product's page, without a slash at its end */
  at: string;
  /** what came of a form, in a sentence */
  said?: { text: string; tone: 'good' | 'warn' };
}

/** The page of one product: where it stands, what comes, and what can be changed. */
export function productPage(visit: Visit): Markup {
  const { book, standing, said } = visit;
  const { product } = standing;
  return html`${said && html`<p class="said ${said.tone}" role="${said.tone === 'good' ? 'status' : 'alert'}">${said.text}</p>`}
<div class="top">
<p class="quiet">${book.say('kind', { kind: product.kind })}</p>
<h1>${product.name}</h1>
<p><span class="badge ${tones[product.state]}">${book.say('state', { state: product.state })}</span></p>
${passed(visit)}
${facts(visit)}
</div>
<section aria-labelledby="next"><h2 id="next">${book.say('next.title')}</h2>
${sentences(nextStep(standing), visit).map((text) => html`<p>${text}</p>`)}
</section>
${openInvoice(visit)}
${restoring(visit)}
${optionForm(visit)}
${reminders(visit)}`;
}

const tones: Record<Phase, string> = {
  ordered: '',
  active: 'good',
  expired: 'warn',
  suspended: 'warn',
  redemption: 'warn',
  pending_delete: 'warn',
  deleted: '',
  cancelled: '',
  transferred: '',
};

/** How much of the term has passed, as a bar; only while it runs. */
function passed({ book, standing: { product, now } }: Visit): Markup | undefined {
  const { term, state } = product;
  if (!term || state !== 'active' || now < term.start) return undefined;
  const share = (epoch(now) - epoch(term.start)) / (epoch(term.end) - epoch(term.start));
  const percent = Math.min(100, Math.floor(share * 100));
  const words = book.say('facts.passed', { percent });
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label="${words}"><rect class="all" width="100" height="4"/><rect class="gone" width="${percent}" height="4"/></svg>
<p class="quiet small">${words}</p>`;
}

function facts({ book, standing }: Visit): Markup {
  const { product, now } = standing;
  const { term, renewalOption: option, renewalYears: years } = product;
  const next = nextStep(standing);
  const lastSafe = lastSafeOf(standing);
  const until = recoverableUntil(standing);
  const named = book.say('option', { option });
  const rows: ([string, string] | undefined | false | null)[] = [
    term && now < term.start && [book.say('facts.start'), book.moment(term.start)],
    term
      ? [book.say('facts.end', { past: String(now >= term.end) }), book.moment(term.end)]
      : [book.say('facts.start'), book.say('facts.none')],
    [book.say('facts.option'), option === 'multi_year' ? book.say('optionYears', { option: named, years }) : named],
    next.kind === 'invoice_comes' && next.at > now && [book.say('facts.invoiceAt'), book.moment(next.at)],
    product.state === 'active' &&
      term &&
      lastSafe !== undefined &&
      lastSafe !== term.end && [book.say('facts.lastSafe'), book.moment(lastSafe)],
    product.state !== 'active' &&
      product.state !== 'ordered' &&
      until !== undefined && [book.say('facts.recoverable'), book.moment(until)],
  ];
  return definitions(rows.filter((row) => row !== undefined && row !== false && row !== null));
}

export function definitions(rows: readonly (readonly [string, string | Markup])[]): Markup {
  return html`<dl>${rows.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>`;
}

function sentences(next: NextStep, { book, standing }: Visit): string[] {
  const { say, moment } = book;
  switch (next.kind) {
    case 'awaits_payment':
      return [say(next.early ? 'next.renewalEarly' : `next.${next.purpose}`, { deadline: moment(next.deadline) })];
    case 'under_way':
      return [say('next.underWay', { purpose: next.purpose })];
    case 'invoice_comes':
      return next.at > standing.now
        ? [say('next.invoiceAt', { at: moment(next.at), years: next.years })]
        : [say('next.invoiceNow', { years: next.years })];
    case 'ends':
      return [say('next.ends', { end: moment(next.at) })];
    case 'too_late':
      return [say('next.tooLate', { end: moment(next.end) }), ...(next.restorable ? [say('next.tooLateRestore')] : [])];
    case 'refused':
      return [say('next.refused', { end: moment(next.end) })];
    case 'restorable':
      return [say(next.deleted ? 'next.restorableWanted' : 'next.restorable', { until: moment(next.until) })];
    case 'over':
      return [say('next.over')];
  }
}

function openInvoice(visit: Visit): Markup | undefined {
  const { book, standing, methods, transferTo, creditorReference, at } = visit;
  const invoice = standing.product.openInvoice;
  if (!invoice) return undefined;
  const { say } = book;
  const transfer = definitions([
    [say('transfer.payee'), transferTo.name],
    ['IBAN', html`<code>${inFours(transferTo.iban)}</code>`],
    ['BIC', html`<code>${transferTo.bic}</code>`],
    ...(creditorReference
      ? [[say('transfer.reference'), html`<code>${inFours(creditorReference)}</code>`] as const]
      : []),
  ]);
  return html`<section aria-labelledby="invoice"><h2 id="invoice">${say('invoice.title')}</h2>
${definitions([
  [say('invoice.number'), invoice.number],
  [say('invoice.open'), html`<strong>${book.money(invoice.open.amount, invoice.open.currency)}</strong>`],
  [say('invoice.deadline'), book.moment(invoice.deadline)],
])}
<p>${say(`invoice.${methods?.automatic ?? 'none'}`)}</p>
${transfer}
<p><a class="button plain" href="${at}/invoices/${invoice.id}.pdf">${say('invoice.pdf')}</a></p>
</section>`;
}

/** As people read and type account numbers. */
export function inFours(text: string): string {
  return text.replace(/(.{4})(?=.)/g, '$1 ');
}

function restoring({ book, standing, vatRate, at }: Visit): Markup | undefined {
  const { product, offer } = standing;
  if (nextStep(standing).kind !== 'restorable') return undefined;
  const withFee = product.state === 'redemption' || product.state === 'deleted';
  const amount = book.money(grossPrice(standing, vatRate, 1, withFee), offer.currency);
  return html`<section aria-labelledby="restore"><h2 id="restore">${book.say('restore.title')}</h2>
<p>${book.say('restore.lead', { amount })}</p>
<form method="post" action="${at}/restore"><button>${book.say('restore.submit', { amount })}</button></form>
</section>`;
}

function optionForm(visit: Visit): Markup | undefined {
  const { book, standing, vatRate, at } = visit;
  const window = checkWindow(standing);
  if (window === 'ended') return undefined;
  const title = html`<h2 id="option">${book.say('form.title')}</h2>`;
  if (window === 'too_late') {
    const lastSafe = lastSafeOf(standing);
    return html`<section aria-labelledby="option">${title}
<p>${lastSafe !== undefined && book.say('form.tooLate', { lastSafe: book.moment(lastSafe) })}</p></section>`;
  }
  const note = noteOf(standing);
  return html`<section aria-labelledby="option">${title}
${note && html`<p>${book.say(note)}</p>`}
<form method="post" action="${at}/option">
${choices(standing, { book, vatRate })}
<p class="small"><span class="quiet">${book.say('pay.title')}:</span> ${howPaid(visit)}</p>
<button>${book.say('form.submit')}</button>
</form></section>`;
}

/** What to know before the option is changed. */
function noteOf({ product, underWay }: Standing): WordKey | undefined {
  if (product.state === 'ordered') return 'form.ordered';
  if (underWay) return 'form.underWay';
  return product.openInvoice ? 'form.openInvoice' : undefined;
}

/** The balance first, if it covers a year; otherwise the automatic method, if there is one (P3). */
function howPaid({ book, standing, account, methods, vatRate }: Visit): string {
  const { balance } = account;
  const covered = balance.amount >= grossPrice(standing, vatRate, standing.product.renewalYears);
  if (covered) return book.say('pay.balance', { balance: book.money(balance.amount, balance.currency) });
  const automatic = methods?.automatic ?? 'none';
  const usable = automatic === 'card' ? methods?.card : automatic === 'sepa_debit' ? methods?.debit.cleared : false;
  return book.say(usable ? `pay.${automatic}` : 'pay.none');
}

function reminders({ book, account, at }: Visit): Markup {
  const { expiryReminders: on } = account;
  return html`<section aria-labelledby="reminders"><h2 id="reminders">${book.say('reminders.title')}</h2>
<p>${book.say(on ? 'reminders.on' : 'reminders.off')}</p>
<form method="post" action="${at}/reminders"><input type="hidden" name="reminders" value="${on ? 'off' : 'on'}"><button class="plain">${book.say(on ? 'reminders.turnOff' : 'reminders.turnOn')}</button></form>
</section>`;
}
