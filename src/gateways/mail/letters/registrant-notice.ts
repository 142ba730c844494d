import { attention, type Desk, type FactsOf, type Letter, productRow, rows, text } from '../letter';

/**
 * The notice to the domain holder that ICANN prescribes (ERRP 2.1): how to renew, and after the expiry how to recover
 * and what it costs. The holder may have no account here, so nothing in it needs one, and no link turns it off.
 */
export function registrantNoticeLetter(facts: FactsOf<'registrant_notice'>, { book, brand }: Desk): Letter {
  const { say } = book;
  const product = facts.productName;
  const expiry = book.moment(facts.expiry);
  const support = brand.supportEmail;
  const after = facts.notice === 'after_expiry';
  const until = facts.recoverableUntil && book.moment(facts.recoverableUntil);
  const figures = rows(
    productRow(book, facts),
    [say('label.expiry'), expiry],
    [say('label.price'), say('price', { amount: book.money(facts.price, facts.currency), years: 1 })],
    after && [
      say('label.priceRestore'),
      say('registrant.restorePrice', { amount: book.money(facts.restorePrice, facts.currency) }),
    ],
    after && until !== undefined && [say('label.recoverableUntil'), until],
  );
  return {
    subject: say('registrant.subject', { notice: facts.notice, product, day: book.dayShort(facts.expiry) }),
    blocks: after
      ? [
          text(`${say('registrant.expired', { product, expiry })} ${say('registrant.effect')}`),
          figures,
          text(say('registrant.recover', { support })),
          ...(until ? [attention(say('registrant.recoverUntil', { until }))] : []),
        ]
      : [
          text(say('registrant.lead', { product, expiry })),
          figures,
          text(say('registrant.renew', { support })),
          text(say('registrant.otherwise')),
        ],
    footnotes: [say('foot.registrant')],
  };
}
