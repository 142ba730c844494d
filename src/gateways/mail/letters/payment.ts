import {
  attention,
  type Desk,
  type FactsOf,
  good,
  type Letter,
  link,
  named,
  productRow,
  quoted,
  rows,
  text,
} from '../letter';
import { byPayPal, transfer } from './invoice';

/** A payment that did not work: whether it is tried again, and how to pay otherwise (P7). */
export function paymentFailedLetter(facts: FactsOf<'payment_failed'>, { book, links }: Desk): Letter {
  const { say } = book;
  const method = say('method', { method: facts.method });
  const values = {
    product: facts.productName,
    invoice: facts.invoiceNumber,
    reason: facts.reason,
    method,
    by: facts.method,
  };
  const deadline = book.moment(facts.deadline);
  const approve = facts.reason === 'authentication_required';
  const again = facts.nextTryAt ? say('failed.again', { at: book.moment(facts.nextTryAt) }) : say('failed.notAgain');
  const page = links.invoice ?? links.page;
  return {
    subject: say('failed.subject', values),
    blocks: [
      text(say('failed.lead', values)),
      rows(
        productRow(book, facts),
        [say('label.invoice'), facts.invoiceNumber],
        [say('label.amount'), book.money(facts.open, facts.currency)],
        [say('label.payBefore'), deadline],
      ),
      ...(approve ? [] : [text(again)]),
      attention(
        say(approve ? 'failed.approve' : 'failed.otherwise', { deadline, paypal: String(links.paypal !== undefined) }),
      ),
      link(say(approve ? 'link.approve' : 'link.pay'), page),
      ...byPayPal(links, book),
      ...transfer({ ...facts, amount: facts.open }, book),
    ],
    footnotes: [],
  };
}

/** A debit that the bank has returned after it was booked (A9). */
export function paymentReturnedLetter(facts: FactsOf<'payment_returned'>, { book, links }: Desk): Letter {
  const { say } = book;
  const values = { product: facts.productName, amount: book.money(facts.amount, facts.currency) };
  const fee = book.money(facts.fee, facts.currency);
  return {
    subject: say('returned.subject', values),
    blocks: [
      text(say('returned.lead', values)),
      rows(productRow(book, facts), [say('label.returned'), values.amount], facts.fee > 0 && [say('label.fee'), fee], [
        say('label.balance'),
        book.money(facts.balance, facts.currency),
      ]),
      text(facts.fee > 0 ? say('returned.fee', { fee }) : say('returned.noFee')),
      ...(facts.balance < 0 ? [attention(say('returned.negative'))] : []),
      link(say('link.product'), links.page),
    ],
    footnotes: [],
  };
}

/** Money that came too late, or for nothing that was open: it is on the balance (P6). */
export function latePaymentLetter(facts: FactsOf<'late_payment'>, { book, links }: Desk): Letter {
  const { say } = book;
  const values = { ...named(book, facts), reason: facts.reason, amount: book.money(facts.amount, facts.currency) };
  return {
    subject: say('late.subject', values),
    blocks: [
      text(say('late.lead', values)),
      good(say('late.credited')),
      rows(productRow(book, facts), [say('label.amount'), values.amount]),
      ...(facts.reason === 'too_late' ? [text(say('late.now'))] : []),
      link(say('link.product'), links.page),
    ],
    footnotes: [],
  };
}

/** The balance has grown, and what it has paid at once (A10). */
export function toppedUpLetter(facts: FactsOf<'topped_up'>, { book, brand, links }: Desk): Letter {
  const { say } = book;
  const { currency, invoicesPaid, method, reference } = facts;
  const amount = book.money(facts.amount, currency);
  const balance = book.money(facts.balance, currency);
  return {
    subject: say('toppedUp.subject', { amount, house: brand.name }),
    blocks: [
      good(say('toppedUp.lead', { amount })),
      rows(
        [say('label.amount'), amount],
        [say('label.payment'), say('method', { method })],
        [say('label.paymentReference'), quoted(reference)],
        [say('label.newBalance'), balance],
      ),
      ...(invoicesPaid > 0 ? [text(say('toppedUp.paid', { count: invoicesPaid }))] : []),
      facts.balance < 0 ? attention(say('toppedUp.below')) : text(say('toppedUp.then')),
      link(say('link.balance'), links.page),
    ],
    footnotes: [],
  };
}
