import { latest } from '../src/domain/calendar';
import { cardTries, usableMethod } from '../src/domain/collection';
import { deadlineExtended } from '../src/domain/deadlines';
import { debitIsUnderWay, type Life } from '../src/domain/life';
import type { Note, OperatorRequest } from '../src/domain/operator-actions';
import { openAmount } from '../src/domain/settlement';
import type { Desk } from './collecting';
import { about, bankDetails, toAccount } from './invoicing';
import type { Customer } from './ports';

/** An open invoice can be paid for longer: the customer is told, and the card's tries that now fit come back (P7). */
export async function extendDeadline(
  desk: Desk,
  life: Life,
  { invoice: id, deadline }: Extract<OperatorRequest, { do: 'extend_deadline' }>,
  note: Note | undefined,
): Promise<Life> {
  const { tx, at } = desk;
  const customer = await tx.lockCustomer(life.account);
  const { issuedAt, deadline: from } = await tx.invoice(id);
  await tx.extendDeadline(id, deadline);
  const data = { action: 'extend_deadline', invoice: id, from, deadline } as const;
  tx.fact({ product: life.product, account: life.account }, { type: 'operator_action', at, data }, note);
  const tries =
    usableMethod(customer.means, at, life.zone) === 'card'
      ? cardTries(issuedAt, deadline, latest(at, life.clock), life.zone)
      : [];
  const extended = deadlineExtended(life, deadline, tries);
  // The mail of an invoice that was not sent yet tells the new deadline.
  if (!life.invoice?.mailOwed) await mailExtension(desk, extended, customer, id);
  return extended;
}

async function mailExtension({ tx, seller, at }: Desk, life: Life, customer: Customer, id: string): Promise<void> {
  const invoice = await tx.invoice(id);
  const product = await tx.product(life.product);
  const [nextTryAt] = life.invoice?.tries ?? [];
  const underWay = life.attempt?.method ?? (debitIsUnderWay(life) ? 'sepa_debit' : undefined);
  tx.mail({
    ...toAccount(customer, product, at),
    facts: {
      kind: 'deadline_extended',
      ...about(product),
      purpose: invoice.purpose,
      invoiceNumber: invoice.number,
      open: openAmount(invoice),
      currency: invoice.currency,
      deadline: invoice.deadline,
      ...bankDetails(invoice, seller),
      collection: underWay ?? (nextTryAt ? 'card' : 'manual'),
      ...(!underWay && nextTryAt && { nextTryAt }),
    },
  });
}
