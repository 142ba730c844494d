import { type Instant, latest } from '../domain/calendar';
import { pricedAt } from '../domain/frozen-prices';
import { type RenewalOption, renewalOptions } from '../domain/offer';
import { priceOf } from '../domain/pricing';
import { isUsedUp } from '../domain/renewal-options';
import { renewalDates } from '../domain/schedule';
import { html, type Markup } from './html';
import { mostYears, type Standing } from './next-step';
import type { Phrasebook } from './phrasebook';

export interface Pricing {
  book: Phrasebook;
  /** basis points, as an invoice of this moment would have it */
  vatRate: number;
}

/** What an invoice would come to, gross: of this moment, or of another instant by the prices that are known. */
export function grossPrice(
  { product, offer: listed, frozenPrices, now }: Standing,
  vatRate: number,
  years: number,
  { withRestoreFee = false, at = now }: { withRestoreFee?: boolean; at?: Instant } = {},
): number {
  const { offer } = pricedAt(listed, frozenPrices, at);
  const purpose = withRestoreFee ? 'restore' : 'renewal';
  const insured = product.insurance?.insuredNextTerm ?? false;
  return priceOf({ offer, productName: product.name, purpose, years, withRestoreFee, vatRate, insured }).total;
}

/** What a restore of this moment costs, gross: with the fee once the redemption has begun (E3). */
export function restorePrice(standing: Standing, vatRate: number): number {
  const { state } = standing.product;
  return grossPrice(standing, vatRate, 1, { withRestoreFee: state === 'redemption' || state === 'deleted' });
}

/** The options that can be chosen now: those of the offer, less those beyond the registry's horizon (O1). */
export function choosable(standing: Standing): RenewalOption[] {
  const most = mostYears(standing);
  const fewest: Record<RenewalOption, number> = {
    one_year_delayed: 0,
    one_year_immediate: 1,
    multi_year: 2,
    delete_at_expiry: 0,
  };
  const { options } = standing.offer;
  return renewalOptions.filter((option) => options.includes(option) && fewest[option] <= most);
}

/** Option and years as a form sent them; undefined where it sent neither. */
export function chosenIn(form: Record<string, unknown>): { option: RenewalOption; years: number } | undefined {
  const option = renewalOptions.find((one) => one === form['option']);
  if (!option) return undefined;
  if (option !== 'multi_year') return { option, years: 1 };
  const text = String(form['years']);
  return { option, years: /^\d{1,2}$/.test(text) ? Number(text) : 0 };
}

/** Each option with what it means for this product, and what it costs. */
export function choices(standing: Standing, pricing: Pricing): Markup {
  const { book } = pricing;
  const { renewalOption } = standing.product;
  return html`<fieldset><legend>${book.say('form.lead')}</legend>
${choosable(standing).map(
  (option) => html`<div class="choice">
<input type="radio" name="option" id="${option}" value="${option}" required${option === renewalOption && html` checked`}>
<label for="${option}"><b>${book.say('option', { option })}</b>${option === renewalOption && html`<span class="now">${book.say('form.current')}</span>`}</label>
<p class="more">${meaning(standing, option, pricing)}</p>
${option !== 'delete_at_expiry' && priceLine(standing, option, pricing)}
</div>`,
)}</fieldset>`;
}

function meaning(standing: Standing, option: RenewalOption, { book }: Pricing): string {
  const { product, offer, zone, now } = standing;
  const { term } = product;
  if (!term) return book.say('choice.ordered', { option });
  if (product.openInvoice && option === product.renewalOption) return book.say('choice.issued');
  const { invoiceAt } = renewalDates(offer, term.end, zone);
  if (option === 'one_year_delayed' && invoiceAt <= now) return book.say('choice.one_year_delayed.now');
  const values = { at: book.moment(invoiceAt), end: book.moment(product.endsEarlyAt ?? term.end), kind: product.kind };
  return book.say(`choice.${option}`, values);
}

/** When the invoice of the standard option comes. */
function renewalDue({ product: { term }, offer, zone, now }: Standing): Instant {
  return term ? latest(now, renewalDates(offer, term.end, zone).invoiceAt) : now;
}

function priceLine(standing: Standing, option: RenewalOption, { book, vatRate }: Pricing): Markup {
  const { offer, product } = standing;
  const at = option === 'one_year_delayed' ? renewalDue(standing) : standing.now;
  const price = (years: number) => book.money(grossPrice(standing, vatRate, years, { at }), offer.currency);
  if (!isUsedUp(option) || option === 'one_year_immediate') {
    return html`<p class="more quiet">${book.say('price.once', { amount: price(1) })}</p>`;
  }
  const all = Array.from({ length: mostYears(standing) - 1 }, (_, index) => index + 2);
  return html`<p class="more"><label for="years" class="quiet small">${book.say('form.yearsLabel')}</label><br>
<select name="years" id="years">${all.map(
    (years) =>
      html`<option value="${years}"${years === product.renewalYears && html` selected`}>${book.say('price.years', { years, amount: price(years) })}</option>`,
  )}</select></p>`;
}
