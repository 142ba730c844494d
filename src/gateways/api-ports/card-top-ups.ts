import type { CardTopUpResource, Command, CommandResult, Money } from '../../api/ports';
import type { Instant } from '../../domain/calendar';
import { hasValidCard } from '../../domain/collection';
import { Refused, refuse } from '../../domain/refusal';
import { newId } from '../postgres/ids';
import { addJob } from '../postgres/jobs';
import type { Queryable } from '../postgres/pool';
import { type CommandKit, NotFound, runCommand } from './commands';
import { answerWithin } from './waiting';

interface Row {
  id: string;
  account_id: string;
  amount: number;
  currency: string;
  state: CardTopUpResource['state'];
  reason: CardTopUpResource['reason'];
  at: Instant;
}

/**
 * Grows the balance by the card. What is to be charged is written down first, under the caller's Idempotency-Key; the
 * worker charges it by a key of its own and books it, and does so again until both are done (A6).
 */
export async function topUpByCard(
  kit: CommandKit,
  command: Command,
  account: string,
  amount: Money,
): Promise<CommandResult<CardTopUpResource>> {
  const asked = await runCommand(kit, { ...command, whose: { account } }, async (db, tx, at) => {
    const { rowCount } = await db.query('SELECT 1 FROM accounts WHERE id = $1', [account]);
    if (rowCount === 0) throw new NotFound();
    const { means, timeZone } = await tx.customer(account);
    if (!hasValidCard(means, at, timeZone)) {
      throw new Refused(refuse('no-usable-method', 'The account has no card that can be charged now.'));
    }
    const id = newId('top');
    await db.query(
      `INSERT INTO card_top_ups (id, account_id, amount, currency, state, at) VALUES ($1, $2, $3, $4, 'under_way', $5)`,
      [id, account, amount.amount, amount.currency, at],
    );
    await addJob(db, 'card_top_up', { topUp: id });
    return { id };
  });
  if (asked.kind !== 'done') return asked as Exclude<typeof asked, { kind: 'done' | 'accepted' }>;
  const { id } = asked.value;
  const answered = await answerWithin(async () => {
    const row = await read(kit.pool, id);
    return row.state === 'under_way' ? undefined : row;
  });
  if (!answered) return { kind: 'accepted', value: resourceOf(await read(kit.pool, id)) };
  if (answered.state === 'failed') {
    const detail = 'The card was not charged, and the balance is as it was.';
    return { kind: 'refused', refusal: refuse('payment-failed', detail, { reason: answered.reason }) };
  }
  return { kind: 'done', value: resourceOf(answered), replayed: asked.replayed };
}

async function read(db: Queryable, id: string): Promise<Row> {
  const { rows } = await db.query<Row>('SELECT * FROM card_top_ups WHERE id = $1', [id]);
  if (!rows[0]) throw new NotFound();
  return rows[0];
}

function resourceOf({ id, account_id: account, amount, currency, state, reason, at }: Row): CardTopUpResource {
  return { id, account, amount: { amount, currency }, state, reason, at };
}
