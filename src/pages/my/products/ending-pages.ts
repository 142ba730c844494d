import { lawAddress } from '../../brand-parts';
import { grossPrice, restorePrice } from '../../choices';
import { html, type Markup } from '../../html';
import { recoverableUntil } from '../../next-step';
import { howPaid } from '../../option-form';
import type { Phrasebook } from '../../phrasebook';
import { definitions } from '../../product-facts';
import { shownName } from '../../shown-name';
import type { Visitor } from '../ports';
import { onceField, type Visit } from '../visit';
import type { ProductView } from './ports';
import { addressOfProduct } from './product-page';

/** What an end at once means, before it is asked for (E4). */
export function cancelPage(
  { standing, invoicePaid }: ProductView,
  { book, brand, visitor }: Pick<Visit, 'book' | 'brand' | 'visitor'>,
): Markup {
  const { say } = book;
  const { product } = standing;
  const { openInvoice, term, kind } = product;
  const paid = openInvoice && invoicePaid > 0 ? book.money(invoicePaid, openInvoice.open.currency) : 'none';
  // Only a term after the first can have come about by itself.
  const mayBeSilent = product.state === 'active' && term !== null && term.number > 1;
  const isTheirs = mayBeSilent && visitor.account.consumer && brand.consumers;
  const meaning = [
    say('cancel.atOnce', { kind }),
    term && term.end > standing.now && say('cancel.rest', { end: book.moment(term.end) }),
    openInvoice && say('option.cancels', { number: openInvoice.number, paid }),
    kind === 'certificate' && say('cancel.certificates'),
    say('cancel.forGood'),
  ].filter((text) => typeof text === 'string');
  return asking(
    {
      title: say('cancel.title', { name: shownName(product.name) }),
      body: html`<ul>${meaning.map((text) => html`<li>${text}</li>`)}</ul>
${term && term.end > standing.now && product.state === 'active' && html`<p>${say('cancel.otherwise')}</p>`}
${isTheirs && html`<p>${say('cancel.consumers')} <a href="${lawAddress('cancel', brand.id, book)}">${say('law.cancel.button')}</a></p>`}`,
      action: `${addressOfProduct(product.id)}/cancel`,
      submit: say('cancel.confirm'),
      danger: true,
      back: addressOfProduct(product.id),
    },
    book,
  );
}

/** What a restore costs and until when it is possible, before it is ordered (E3). */
export function restorePage(view: ProductView, { account }: Visitor, book: Phrasebook): Markup {
  const { standing, vatRate, methods } = view;
  const { product, offer } = standing;
  const { say } = book;
  const price = restorePrice(standing, vatRate);
  const renewal = grossPrice(standing, vatRate, 1);
  const until = recoverableUntil(standing);
  const amount = book.money(price, offer.currency);
  return asking(
    {
      title: say('restore.of', { name: shownName(product.name) }),
      body: html`<p>${say('restore.lead', { amount })}</p>
${definitions([
  [say('restore.renewal'), book.money(renewal, offer.currency)],
  ...(price > renewal ? [[say('restore.fee'), book.money(price - renewal, offer.currency)] as const] : []),
  [say('option.amount'), html`<strong>${say('price.once', { amount })}</strong>`],
  ...(until === undefined ? [] : [[say('facts.recoverable'), book.moment(until)] as const]),
])}
<p class="small"><span class="quiet">${say('pay.title')}</span> ${howPaid({ balance: account.balance, methods }, price, book)}</p>`,
      action: `${addressOfProduct(product.id)}/restore`,
      submit: say('restore.submit', { amount }),
      back: addressOfProduct(product.id),
    },
    book,
  );
}

/** Insurance of the term after this one: never of the one that runs (I1). */
export function insurancePage({ standing, vatRate }: ProductView, book: Phrasebook): Markup {
  const { say } = book;
  const { product, offer } = standing;
  const insured = product.insurance?.insuredNextTerm ?? false;
  const priced = (next: boolean) => {
    const other = { ...standing, product: { ...product, insurance: { insured: false, insuredNextTerm: next } } };
    return grossPrice(other, vatRate, 1);
  };
  const amount = book.money(priced(true) - priced(false), offer.currency);
  return asking(
    {
      title: say('insurance.title', { name: shownName(product.name) }),
      body: html`<p>${say('insurance.lead')}</p><p>${say('insurance.means', { insured: String(insured), amount })}</p>
<input type="hidden" name="nextTerm" value="${insured ? 'no' : 'yes'}">`,
      action: `${addressOfProduct(product.id)}/insurance`,
      submit: say('insurance.confirm', { insured: String(insured), amount }),
      version: product.version,
      back: addressOfProduct(product.id),
    },
    book,
  );
}

interface Question {
  title: string;
  /** what it means; inside the form */
  body: Markup;
  action: string;
  submit: string;
  danger?: true;
  version?: number;
  back: string;
}

function asking({ title, body, action, submit, danger, version, back }: Question, { say }: Phrasebook): Markup {
  return html`<section><h1>${title}</h1>
<form method="post" action="${action}">${onceField()}${version !== undefined && html`<input type="hidden" name="version" value="${version}">`}
${body}
<p class="buttons"><button${danger && html` class="danger"`}>${submit}</button><a class="button plain" href="${back}">${say('product.leave')}</a></p></form></section>`;
}
