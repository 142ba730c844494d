import { plusMilliseconds } from '../src/domain/calendar';
import type { Life, LifeDebit } from '../src/domain/life';
import { type Desk, noteFailure, settleCollected } from './collecting';
import type { DebitState } from './ports';

/** How long the bank's word is waited for, once a debit should have settled. */
const RECHECK = 60 * 60_000;

/** A debit that should have settled: what it brought goes to its invoice, or to the balance (P7). */
export async function noteDebit(desk: Desk, life: Life, debit: LifeDebit, state: DebitState): Promise<Life> {
  const { tx, at } = desk;
  if (state.kind === 'under_way') {
    return { ...life, debits: [...life.debits, { ...debit, settlesAt: plusMilliseconds(at, RECHECK) }] };
  }
  const customer = await tx.lockCustomer(life.account);
  await tx.markDebit(debit.invoice, null);
  if (state.kind === 'settled') {
    await settleCollected(tx, await tx.invoice(debit.invoice), 'sepa_debit', debit.key, state.amount, at);
    return life;
  }
  const { invoice } = life;
  if (invoice?.id === debit.invoice && !invoice.paid) {
    const attempt = invoice.attempts.sepa_debit;
    await noteFailure(desk, life, customer, invoice, { method: 'sepa_debit', attempt, reason: 'declined' });
  }
  return life;
}
