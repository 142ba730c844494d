import type { CardPort } from '../../../activities/ports';
import type { Instant } from '../../domain/calendar';
import { type CommandKit, runCommand } from '../api-ports/commands';
import { newId } from '../postgres/ids';

interface Row {
  account_id: string;
  amount: number;
  currency: string;
  state: 'under_way' | 'charged' | 'failed';
  at: Instant;
}

/**
 * Charges a card for a balance and books what came of it. However often it runs, the processor knows the key again, and
 * the ledger the reference (A6, A2).
 */
export function createCardTopUps(kit: CommandKit, cards: CardPort, clock: { now(): Promise<Instant> }) {
  return async (id: string): Promise<void> => {
    const { rows } = await kit.pool.query<Row>('SELECT * FROM card_top_ups WHERE id = $1', [id]);
    const asked = rows[0];
    if (asked?.state !== 'under_way') return;
    const { account_id: account, amount, currency } = asked;
    const answer = await cards.charge({ key: `top-up/${id}`, account, amount, currency, at: asked.at });
    if (answer.kind === 'unavailable') throw new Error(`the card processor is away: ${answer.detail}`);
    await runCommand(kit, { at: await clock.now(), whose: { account } }, async (db, tx, at) => {
      const [state, reason] = answer.kind === 'charged' ? ['charged', null] : ['failed', answer.kind];
      const { rowCount } = await db.query(
        `UPDATE card_top_ups SET state = $2, reason = $3 WHERE id = $1 AND state = 'under_way'`,
        [id, state, reason],
      );
      if (rowCount === 0 || answer.kind !== 'charged') return;
      const { reference } = answer;
      const payment = { id: newId('pay'), reference, account, amount, currency, method: 'card' as const, at };
      const refusal = await kit.payments.topUp(tx, payment, { letter: true });
      if (refusal) throw new Error(`a charge for ${id} cannot be booked: ${refusal.detail}`);
    });
  };
}
