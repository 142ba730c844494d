import { type Instant, yearsAfter } from '../src/domain/calendar';
import { pricedAt } from '../src/domain/frozen-prices';
import type { Life, Mark } from '../src/domain/life';
import type { RenewalOutlook } from '../src/domain/mail';
import { renewalOutlook } from '../src/domain/outlook';
import { priceOf } from '../src/domain/pricing';
import { decideReminder } from '../src/domain/reminders';
import { isFinalReminder } from '../src/domain/schedule';
import { openAmount } from '../src/domain/settlement';
import { about, toAccount } from './invoicing';
import type { Customer, MailOrder, ProductRecord, Tx } from './ports';

/** Sends or skips one reminder; settings are read now, not when it was planned (M2). */
export async function remind(tx: Tx, life: Life, days: number, at: Instant, recordedAt: Instant): Promise<Life> {
  const { term } = life;
  if (!term) return life;
  const customer = await tx.customer(life.account);
  const decision = decideReminder(life, customer.expiryReminders, days, recordedAt);
  const subject = { product: life.product, account: life.account };
  const notice = {
    product: life.product,
    term: term.number,
    notice: `reminder:${days}`,
    recipient: customer.email,
    at,
  };
  if (decision.kind === 'skip') {
    tx.notice({ ...notice, outcome: 'skipped', reason: decision.reason });
    tx.fact(subject, { type: 'reminder_skipped', at, data: { daysBefore: days, reason: decision.reason } });
    return life;
  }
  const final = isFinalReminder(life.rules, days);
  const product = await tx.product(life.product);
  tx.fact(subject, { type: 'reminder_sent', at, data: { daysBefore: days, final } });
  const mail: MailOrder = {
    ...toAccount(customer, product, at),
    facts: {
      kind: 'reminder',
      ...about(product),
      daysBefore: days,
      final,
      expiry: term.end,
      outlook: await outlookOf(tx, life, customer, product, at),
    },
  };
  tx.notice({ ...notice, outcome: 'sent' }, mail);
  return life;
}

async function outlookOf(
  tx: Tx,
  life: Life,
  customer: Customer,
  product: ProductRecord,
  at: Instant,
): Promise<RenewalOutlook> {
  const years = life.invoice?.years ?? life.optionYears;
  const price = renewalPrice(tx, customer, product, years, at, false, life.certificate?.insureNext);
  const invoice = life.invoice && (await tx.invoice(life.invoice.id));
  const open =
    invoice?.status === 'open'
      ? { number: invoice.number, open: openAmount(invoice), deadline: invoice.deadline }
      : undefined;
  return renewalOutlook(life, customer.means, customer.balance, price, product.offer.currency, open);
}

function renewalPrice(
  tx: Tx,
  customer: Customer,
  product: ProductRecord,
  years: number,
  at: Instant,
  restoreFee = false,
  insured = false,
): number {
  return priceOf({
    offer: pricedAt(product.offer, customer.frozenPrices, at).offer,
    productName: product.name,
    purpose: restoreFee ? 'restore' : 'renewal',
    years,
    withRestoreFee: restoreFee,
    vatRate: tx.vatRate(customer, at),
    insured,
  }).total;
}

/** What a restore costs now, gross: with the fee once the redemption has begun (E3). */
export function restorePrice(tx: Tx, customer: Customer, product: ProductRecord, life: Life, at: Instant): number {
  return renewalPrice(tx, customer, product, 1, at, life.phase === 'redemption' || life.phase === 'deleted');
}

/** A notice to the domain holder, whatever the account's setting and the option say (M5, ERRP). */
export async function notifyRegistrant(
  tx: Tx,
  life: Life,
  mark: Mark & { do: 'registrant_notice' },
  at: Instant,
): Promise<Life> {
  const { term } = life;
  if (!term) return life;
  const { notice } = mark;
  const customer = await tx.customer(life.account);
  const product = await tx.product(life.product);
  const to = product.registrant.email ?? customer.email;
  const locale = product.registrant.language ?? customer.locale;
  const subject = { product: life.product, account: life.account };
  const row = { product: life.product, term: term.number, notice: `registrant:${notice}`, recipient: to, at };
  if (life.rules.registrarSendsRegistrantNotices) {
    tx.notice({ ...row, outcome: 'skipped', reason: 'registrar_sends' });
    tx.fact(subject, { type: 'registrant_notice_skipped', at, data: { notice, reason: 'registrar_sends' } });
    return life;
  }
  tx.fact(subject, { type: 'registrant_notice_sent', at, data: { notice } });
  const expired = notice === 'after_expiry';
  const recoverableUntil = expired ? life.recoverableUntil : undefined;
  const mail: MailOrder = {
    ...toAccount(customer, product, at),
    to,
    locale,
    facts: {
      kind: 'registrant_notice',
      ...about(product),
      notice,
      expiry: term.end,
      price: renewalPrice(tx, customer, product, 1, at),
      restorePrice: renewalPrice(tx, customer, product, 1, at, true),
      currency: product.offer.currency,
      ...(recoverableUntil && { recoverableUntil }),
    },
  };
  tx.notice({ ...row, outcome: 'sent' }, mail);
  return life;
}

/** The end that a renewal by `years` leads to. */
export function endAfter(life: Life, years: number): Instant {
  return yearsAfter(life.anchor, life.anchorYears + years, life.zone);
}
