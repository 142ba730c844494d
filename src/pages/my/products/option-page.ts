import type { Instant } from '../../../domain/calendar';
import type { RenewalOption } from '../../../domain/offer';
import { effectsOfOption, type OptionEffects } from '../../../domain/option-effects';
import { grossPrice } from '../../choices';
import { html, type Markup } from '../../html';
import { howPaid } from '../../option-form';
import type { Phrasebook } from '../../phrasebook';
import { definitions } from '../../product-facts';
import { shownName } from '../../shown-name';
import type { Visitor } from '../ports';
import { onceField } from '../visit';
import type { ProductView } from './ports';
import { addressOfProduct } from './product-page';

export interface Choice {
  option: RenewalOption;
  years: number;
}

export function effectsOf({ life, standing }: ProductView, { option, years }: Choice) {
  return effectsOfOption(life, standing.offer, { option, years, at: standing.now });
}

/** What a choice would change, in dates and money, before it is made. */
export function optionPage(
  view: ProductView,
  choice: Choice,
  effects: OptionEffects,
  { account }: Visitor,
  book: Phrasebook,
): Markup {
  const { standing } = view;
  const { product } = standing;
  const { say } = book;
  const back = addressOfProduct(product.id);
  const means = { balance: account.balance, methods: view.methods };
  const changes = [
    effects.paidUntil !== undefined && say('option.nextTerm', { until: book.moment(effects.paidUntil) }),
    ...openInvoice(view, effects, book),
    ...(product.term ? [] : [say('choice.ordered', { option: choice.option })]),
    choice.option === 'delete_at_expiry' && product.term && effects.paidUntil === undefined && deletion(view, book),
  ].filter((text) => typeof text === 'string');
  return html`<section><h1>${say('option.title', { name: shownName(product.name) })}</h1>
${definitions([
  [say('option.from'), named(product.renewalOption, product.renewalYears, book)],
  [say('option.to'), html`<strong>${named(choice.option, choice.years, book)}</strong>`],
  ...money(view, choice, effects, book),
])}
${changes.length > 0 && html`<h2>${say('option.means')}</h2><ul>${changes.map((text) => html`<li>${text}</li>`)}</ul>`}
${effects.invoice && html`<p class="small"><span class="quiet">${say('pay.title')}</span> ${howPaid(means, priceOf(view, choice, effects.invoice.at), book)}</p>`}
<form method="post" action="${back}/option">${onceField()}
<input type="hidden" name="version" value="${product.version}"><input type="hidden" name="option" value="${choice.option}"><input type="hidden" name="years" value="${choice.years}">
<p class="buttons"><button>${say('option.confirm', { costs: String(isDueNow(effects, standing.now)), amount: effects.invoice ? book.money(priceOf(view, choice, effects.invoice.at), standing.offer.currency) : '' })}</button><a class="button plain" href="${back}">${say('product.leave')}</a></p></form></section>`;
}

const isDueNow = ({ invoice }: OptionEffects, now: Instant) => invoice !== undefined && invoice.at <= now;

function named(option: RenewalOption, years: number, book: Phrasebook): string {
  const words = book.say('option', { option });
  return option === 'multi_year' ? book.say('optionYears', { option: words, years }) : words;
}

function priceOf({ standing, vatRate }: ProductView, { years }: Choice, at: Instant): number {
  return grossPrice(standing, vatRate, years, { at });
}

/** The invoice that comes, what it costs, until when it is to be paid, and where the term ends then. */
function money(
  view: ProductView,
  choice: Choice,
  { invoice, newEnd }: OptionEffects,
  book: Phrasebook,
): [string, string][] {
  const { say, moment } = book;
  const { standing } = view;
  return [
    ...(invoice
      ? ([
          [say('option.invoice'), invoice.at <= standing.now ? say('option.now') : moment(invoice.at)],
          [
            say('option.amount'),
            say('price.once', { amount: book.money(priceOf(view, choice, invoice.at), standing.offer.currency) }),
          ],
          [say('invoice.deadline'), moment(invoice.deadline)],
        ] as [string, string][])
      : []),
    ...(newEnd === undefined ? [] : ([[say('option.newEnd'), moment(newEnd)]] as [string, string][])),
  ];
}

function openInvoice(view: ProductView, { openInvoice: becomes }: OptionEffects, book: Phrasebook): string[] {
  const invoice = view.standing.product.openInvoice;
  if (!becomes || !invoice) return [];
  const { number, deadline } = invoice;
  if (becomes === 'kept') return [book.say('option.kept', { number, deadline: book.moment(deadline) })];
  const paid = view.invoicePaid > 0 ? book.money(view.invoicePaid, invoice.open.currency) : 'none';
  return [book.say('option.cancels', { number, paid })];
}

function deletion({ standing }: ProductView, book: Phrasebook): string {
  const { product } = standing;
  return book.say('choice.delete_at_expiry', {
    end: product.term ? book.moment(product.term.end) : '',
    kind: product.kind,
  });
}
