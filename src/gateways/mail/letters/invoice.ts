import {
  attention,
  type Block,
  type Desk,
  type FactsOf,
  good,
  type Letter,
  link,
  named,
  productRow,
  rows,
  text,
  title,
} from '../letter';
import type { Phrasebook } from '../phrasebook';

/** The invoice, whose PDF is attached: what it is for, until when, and who moves the money. */
export function invoiceLetter(facts: FactsOf<'invoice'>, { book, links }: Desk): Letter {
  const { say } = book;
  const values = { ...named(book, facts), invoice: facts.invoiceNumber, purpose: facts.purpose };
  const deadline = book.moment(facts.deadline);
  const manual = facts.collection === 'manual';
  return {
    subject: say('invoice.subject', values),
    blocks: [
      text(say('invoice.lead', values)),
      rows(
        productRow(book, facts),
        [say('label.invoice'), facts.invoiceNumber],
        [say('label.amount'), book.money(facts.total, facts.currency)],
        [say('label.payBefore'), deadline],
      ),
      manual ? attention(say('invoice.manual', { deadline })) : text(say(`invoice.${facts.collection}`)),
      ...(manual ? transfer({ ...facts, amount: facts.total }, book) : []),
      text(say('invoice.then', values)),
      manual ? link(say('link.pay'), links.invoice ?? links.page) : link(say('link.invoice'), links.page),
      ...(manual ? byPayPal(links, book) : []),
    ],
    footnotes: [],
  };
}

/** More time to pay: until when, and who moves the money. The invoice stays as it was issued, so it is not sent again. */
export function deadlineExtendedLetter(facts: FactsOf<'deadline_extended'>, { book, links }: Desk): Letter {
  const { say } = book;
  const values = { ...named(book, facts), invoice: facts.invoiceNumber, purpose: facts.purpose };
  const deadline = book.moment(facts.deadline);
  const manual = facts.collection === 'manual';
  const collected = facts.nextTryAt
    ? say('failed.again', { at: book.moment(facts.nextTryAt) })
    : say(`invoice.${facts.collection}`, { deadline });
  return {
    subject: say('extended.subject', values),
    blocks: [
      good(say('extended.lead', { ...values, deadline })),
      rows(
        productRow(book, facts),
        [say('label.invoice'), facts.invoiceNumber],
        [say('label.amount'), book.money(facts.open, facts.currency)],
        [say('label.payBefore'), deadline],
      ),
      manual ? attention(collected) : text(collected),
      ...(manual ? transfer({ ...facts, amount: facts.open }, book) : []),
      text(say('invoice.then', values)),
      manual ? link(say('link.pay'), links.invoice ?? links.page) : link(say('link.product'), links.page),
      ...(manual ? byPayPal(links, book) : []),
    ],
    footnotes: [],
  };
}

export function cancellationLetter(facts: FactsOf<'cancellation'>, { book, links }: Desk): Letter {
  const { say } = book;
  const values = { product: facts.productName, invoice: facts.invoiceNumber, cancellation: facts.cancellationNumber };
  if (facts.reason === 'ended_early') {
    return {
      subject: say('refund.subject', values),
      blocks: [
        text(say('refund.lead', values)),
        rows(productRow(book, facts), [say('label.amount'), book.money(facts.credited, facts.currency)]),
        text(say('refund.credited', { amount: book.money(facts.credited, facts.currency) })),
        link(say('link.product'), links.page),
      ],
      footnotes: [],
    };
  }
  const credited = facts.credited > 0;
  const reason = say('cancellation.reason', { reason: facts.reason });
  return {
    subject: say('cancellation.subject', values),
    blocks: [
      text(say('cancellation.lead', values)),
      rows(productRow(book, facts)),
      text(facts.paidInFull ? reason : `${reason} ${say('cancellation.nothing')}`),
      ...(credited ? [text(say('cancellation.credited', { amount: book.money(facts.credited, facts.currency) }))] : []),
      ...(facts.reason === 'deadline_passed' ? [text(say('cancellation.now'))] : []),
      link(say('link.product'), links.page),
    ],
    footnotes: [],
  };
}

interface Transfer {
  sellerName: string;
  iban: string;
  bic: string;
  creditorReference: string;
  amount: number;
  currency: string;
}

/** The bank details for a transfer; the reference ungrouped, because banks' forms take it like that. */
export function transfer(to: Transfer, book: Phrasebook): Block[] {
  const { say } = book;
  return [
    title(say('transfer.title')),
    rows(
      [say('label.payee'), to.sellerName],
      ['IBAN', to.iban.replace(/\s/g, '').replace(/.{4}(?=.)/g, '$&\u00a0')],
      ['BIC', to.bic],
      [say('label.amount'), book.money(to.amount, to.currency)],
      [say('label.reference'), to.creditorReference],
    ),
    text(say('transfer.reference')),
  ];
}

/** The seller's own page at PayPal, where there is one (A11). */
export function byPayPal({ paypal }: Desk['links'], { say }: Phrasebook): Block[] {
  return paypal === undefined ? [] : [link(say('link.paypal'), paypal)];
}
