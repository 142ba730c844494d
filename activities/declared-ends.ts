import type { Instant } from '../src/domain/calendar';
import { isDeclaredEndStanding } from '../src/domain/declared-end';
import type { Life, Mark } from '../src/domain/life';
import { about, toAccount } from './invoicing';
import type { MailOrder, Tx } from './ports';

/** Tells the customer once more of an end that somebody declared without signing in, and how to take it back (E6). */
export async function tellOfDeclaredEnd(
  tx: Tx,
  life: Life,
  { declaredAt }: Mark & { do: 'declared_end' },
  at: Instant,
  recordedAt: Instant,
): Promise<Life> {
  const { term, lastSafe: until } = life;
  if (!term || !isDeclaredEndStanding(life, recordedAt)) return life;
  const customer = await tx.customer(life.account);
  const product = await tx.product(life.product);
  const mail: MailOrder = {
    ...toAccount(customer, product, at),
    facts: { kind: 'declared_end', ...about(product), declaredAt, endsAt: term.end, until },
  };
  // Taken back and declared again within a term, it is another letter.
  const notice = `declared_end:${declaredAt}`;
  tx.notice({ product: life.product, term: term.number, notice, recipient: customer.email, at, outcome: 'sent' }, mail);
  return life;
}
