import type { Money, PaymentMethodsResource } from '../api/ports';
import { checkWindow } from './change-window';
import { choices, grossPrice } from './choices';
import { html, type Markup } from './html';
import { lastSafeOf, type Standing } from './next-step';
import type { Phrasebook } from './phrasebook';
import type { WordKey } from './words/en';

/** With what a renewal will be paid. */
export interface Means {
  balance: Money;
  methods: Pick<PaymentMethodsResource, 'automatic' | 'card' | 'debit'> | undefined;
}

export interface OptionForm {
  book: Phrasebook;
  standing: Standing;
  means: Means;
  /** basis points */
  vatRate: number;
  /** where the choice is sent */
  action: string;
  /** `get` where another page asks for a confirmation first */
  method: 'get' | 'post';
  submit: WordKey;
}

/** The options with what each means; nothing of a product whose term is over. */
export function optionForm(form: OptionForm): Markup | undefined {
  const { book, standing, means, vatRate } = form;
  const window = checkWindow(standing);
  if (window === 'ended') return undefined;
  const title = html`<h2 id="option">${book.say('form.title')}</h2>`;
  if (window === 'too_late') {
    const lastSafe = lastSafeOf(standing);
    return html`<section aria-labelledby="option">${title}
<p>${lastSafe !== undefined && book.say('form.tooLate', { lastSafe: book.moment(lastSafe) })}</p></section>`;
  }
  const note = noteOf(standing);
  const amount = grossPrice(standing, vatRate, standing.product.renewalYears);
  return html`<section aria-labelledby="option">${title}
${note && html`<p>${book.say(note)}</p>`}
<form method="${form.method}" action="${form.action}">
${choices(standing, { book, vatRate })}
<p class="small"><span class="quiet">${book.say('pay.title')}</span> ${howPaid(means, amount, book)}</p>
<button>${book.say(form.submit)}</button>
</form></section>`;
}

/** What to know before the option is changed. */
function noteOf({ product, underWay }: Standing): WordKey | undefined {
  if (product.state === 'ordered') return 'form.ordered';
  if (underWay) return 'form.underWay';
  return product.openInvoice ? 'form.openInvoice' : undefined;
}

/** The balance first, if it covers the amount (minor units); otherwise the automatic method, if there is one (P3). */
export function howPaid({ balance, methods }: Means, amount: number, book: Phrasebook): string {
  if (balance.amount >= amount) {
    return book.say('pay.balance', { balance: book.money(balance.amount, balance.currency) });
  }
  const automatic = methods?.automatic ?? 'none';
  const usable = automatic === 'card' ? methods?.card : automatic === 'sepa_debit' ? methods?.debit.cleared : false;
  return book.say(usable ? `pay.${automatic}` : 'pay.none');
}
