import type { RenewalOutlook } from '../../../domain/mail';
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
  type Row,
  rows,
  text,
  title,
} from '../letter';
import type { Phrasebook } from '../phrasebook';

type Reminder = FactsOf<'reminder'>;

/** The reminders that say whether everything is ready (M4); later ones only speak of what is missing. */
const READINESS_FROM_DAYS = 60;

/** The reminder of an approaching expiry, with everything that M4 asks for. */
export function reminderLetter(facts: Reminder, { book, brand, at, links }: Desk): Letter {
  const { outlook } = facts;
  const { say } = book;
  const settled = outlook.paidNotRenewed || outlook.renewalEnded;
  const name = named(book, facts);
  const expiry = book.moment(facts.expiry);
  const payPal = links.paypal !== undefined;
  const wanted = !settled && outlook.option !== 'delete_at_expiry';
  return {
    subject: subject(facts, book, at),
    blocks: [
      text(say('reminder.lead', { ...name, expiry })),
      ...(facts.final ? [text(say('reminder.final'))] : []),
      rows(
        productRow(book, facts),
        [say('label.expiry'), expiry],
        [say('label.option'), say('option', { option: outlook.option, years: outlook.years })],
        wanted && [
          say('label.price'),
          say('price', { amount: book.money(outlook.price, outlook.currency), years: outlook.years }),
        ],
        wanted && [say('label.payment'), payment(outlook, payPal, book)],
        wanted && balance(outlook, book),
      ),
      title(say('next.title')),
      ...next(outlook, book, brand.supportEmail),
      ...(wanted ? [...readiness(facts, payPal, book), ...lastDays(outlook, payPal, book)] : []),
      link(say(outlook.renewalEnded ? 'link.product' : 'link.option'), links.page),
    ],
    footnotes: [
      say('foot.reminder'),
      ...(links.unsubscribe ? [{ label: say('link.unsubscribe'), url: links.unsubscribe }] : []),
    ],
  };
}

function subject({ productName, outlook, final, expiry }: Reminder, book: Phrasebook, at: string): string {
  if (outlook.paidNotRenewed) return book.say('reminder.subjectPaid', { product: productName });
  const values = { product: productName, final: String(final) };
  if (outlook.renewalEnded) return book.say('reminder.subjectEnded', values);
  // counted from the mail's own date: after an outage a reminder goes out later than its name says (M7)
  return book.say('reminder.subject', {
    ...values,
    days: Math.max(0, book.days(at, expiry)),
    day: book.dayShort(expiry),
  });
}

/** What happens if nobody does anything, and when. */
function next(outlook: RenewalOutlook, book: Phrasebook, support: string): Block[] {
  const { say } = book;
  const { openInvoice, invoiceAt, years } = outlook;
  if (outlook.paidNotRenewed) return [good(say('next.paid'))];
  if (outlook.renewalEnded) return [attention(say('next.ended')), text(say('next.restore', { support }))];
  if (outlook.option === 'delete_at_expiry') return [text(say('next.deleted'))];
  if (openInvoice) {
    const open = book.money(openInvoice.open, outlook.currency);
    return [
      text(
        say('next.openInvoice', {
          invoice: openInvoice.number,
          open,
          deadline: book.moment(openInvoice.deadline),
          years,
        }),
      ),
    ];
  }
  if (invoiceAt) return [text(say('next.invoiceAt', { at: book.moment(invoiceAt), years }))];
  return [attention(say('next.none'))];
}

function payment(
  { payment: { balanceCovers, balance, automatic }, currency }: RenewalOutlook,
  payPal: boolean,
  book: Phrasebook,
): string {
  return balanceCovers
    ? book.say('pay.balance', { balance: book.money(balance, currency) })
    : book.say(`pay.${automatic}`, { paypal: String(payPal) });
}

/** A balance that is there but too small is used for nothing (P3): better said than wondered about. */
function balance({ payment: { balanceCovers, balance }, currency }: RenewalOutlook, book: Phrasebook): Row | undefined {
  if (balanceCovers || balance === 0) return undefined;
  return [book.say('label.balance'), book.say('pay.balanceShort', { balance: book.money(balance, currency) })];
}

function readiness({ daysBefore, outlook }: Reminder, payPal: boolean, book: Phrasebook): Block[] {
  const { balanceCovers, ready, missing } = outlook.payment;
  const { say } = book;
  const allReady = balanceCovers || ready;
  const todo = !allReady && missing ? say(`missing.${missing}`, { paypal: String(payPal) }) : undefined;
  if (daysBefore < READINESS_FROM_DAYS) return todo ? [attention(todo)] : [];
  const verdict = allReady ? good(say('ready.yes')) : attention(say('ready.no'));
  return [title(say('ready.title')), verdict, rows(...checks(outlook, book)), ...(todo ? [text(todo)] : [])];
}

/** Option, payment method, mandate, card: one line each, as far as they matter for this account. */
function checks({ payment: { automatic, balanceCovers, ready, missing } }: RenewalOutlook, book: Phrasebook): Row[] {
  const { say } = book;
  const method = automatic !== 'none' || balanceCovers;
  const flaw = missing && missing !== 'no_method' ? say(`missing.short.${missing}`) : say('ready.methodMissing');
  const checked: Row[] = [
    [say('label.option'), say('ready.ok')],
    [say('label.payment'), method ? say('ready.ok') : say('ready.methodMissing')],
  ];
  if (automatic === 'sepa_debit') checked.push([say('label.mandate'), ready ? say('ready.mandateOk') : flaw]);
  if (automatic === 'card') checked.push([say('label.card'), ready ? say('ready.cardOk') : flaw]);
  return checked;
}

/** The last safe day per method (A12): what is automatic first, and PayPal only where it is taken (A11). */
function lastDays({ payment: { lastSafeDay } }: RenewalOutlook, payPal: boolean, book: Phrasebook): Block[] {
  const methods = (['card', 'sepa_debit', 'bank_transfer', 'paypal'] as const).flatMap((method): Row[] => {
    const day = method === 'paypal' && !payPal ? undefined : lastSafeDay[method];
    const name = book.say('method', { method });
    return day ? [[name.charAt(0).toUpperCase() + name.slice(1), book.lastDay(day)]] : [];
  });
  return methods.length ? [title(book.say('lastDay.title')), rows(...methods)] : [];
}
