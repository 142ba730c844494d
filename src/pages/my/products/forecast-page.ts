import { html, type Markup } from '../../html';
import type { Phrasebook } from '../../phrasebook';
import { shownName } from '../../shown-name';
import { told } from './fact-words';
import type { Coming } from './ports';
import { addressOfProduct } from './product-page';

/** Everything that will come of a product if nothing changes, as its timeline will tell it. */
export function forecastPage({ product, items, until, alone }: Coming, book: Phrasebook): Markup {
  const { say } = book;
  const lines = items.flatMap(({ at, type, data, balance }) => {
    const words = told(type, data, book);
    const kept = balance && say('forecast.balance', { balance: book.money(balance.amount, balance.currency) });
    return words
      ? [
          html`<li class="now"><span class="quiet small">${book.moment(at)}</span><br>${words.sentence}${kept && html`<br><span class="quiet small">${kept}</span>`}</li>`,
        ]
      : [];
  });
  return html`<p><a href="${addressOfProduct(product.id)}">${say('forecast.back', { name: shownName(product.name) })}</a></p>
<section><h1>${say('forecast.title', { name: shownName(product.name) })}</h1>
<p>${say('forecast.lead', { until: book.moment(until) })}</p>${alone && html`<p class="quiet">${say('forecast.alone')}</p>`}
${lines.length > 0 ? html`<ol class="steps">${lines}</ol>` : html`<p class="empty">${say('forecast.none')}</p>`}</section>`;
}
