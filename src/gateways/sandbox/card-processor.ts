import type pg from 'pg';
import type { CardPort, ChargeAnswer, ChargeRequest } from '../../../activities/ports';

/** Test cards by token, as payment providers have them. */
export const testCards = {
  sandbox_succeeds: 'charged',
  sandbox_declines_softly: 'declined',
  sandbox_declines_hard: 'declined_hard',
  sandbox_declines_twice_then_succeeds: 'declined',
  sandbox_times_out_after_charging: 'charged',
  sandbox_needs_authentication: 'authentication_required',
} as const;

/** The same as somebody sees them: like real cards, without a number. */
export const testCardsShown = Object.keys(testCards).map((token, index) => ({
  token,
  brand: index % 2 === 0 ? 'Visa' : 'Mastercard',
  lastFour: String(4242 + index * 1111).slice(-4),
  validThrough: '2099-12',
}));

/** The processor gave no answer in time; what it did is not known until it is asked again with the same key. */
class NoAnswer extends Error {}

/** A card processor that keeps its idempotency keys: the same key gets the first answer, and is charged once (A6). */
export function createSandboxCards(pool: pg.Pool): CardPort {
  async function charge(request: ChargeRequest): Promise<ChargeAnswer> {
    const { rows } = await pool.query<{
      token: string | null;
      before: number;
      outcome: string | null;
      reference: string | null;
    }>(
      `SELECT a.card->>'token' AS token, (SELECT count(*) FROM sandbox_charges WHERE account_id = $1 AND invoice_id IS NOT DISTINCT FROM $2) AS before,
         c.outcome, c.reference
       FROM accounts a LEFT JOIN sandbox_charges c ON c.key = $3 WHERE a.id = $1`,
      [request.account, request.invoice ?? null, request.key],
    );
    const state = rows[0];
    if (state?.outcome) return answerOf(state.outcome, state.reference);
    const token = state?.token ?? '';
    const outcome = outcomeOf(token, state?.before ?? 0);
    const reference = outcome === 'charged' ? `card/${request.key}` : null;
    await pool.query(
      `INSERT INTO sandbox_charges (key, account_id, invoice_id, amount, outcome, reference, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (key) DO NOTHING`,
      [request.key, request.account, request.invoice ?? null, request.amount, outcome, reference, request.at],
    );
    if (token === 'sandbox_times_out_after_charging') throw new NoAnswer();
    return answerOf(outcome, reference);
  }

  return {
    async charge(request) {
      try {
        return await charge(request);
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        return charge(request);
      }
    },
  };
}

/** @param before charges tried for this invoice, or for the balance, so far */
function outcomeOf(token: string, before: number): string {
  if (token === 'sandbox_declines_twice_then_succeeds') return before < 2 ? 'declined' : 'charged';
  return testCards[token as keyof typeof testCards] ?? 'charged';
}

function answerOf(outcome: string, reference: string | null): ChargeAnswer {
  if (outcome === 'charged') return { kind: 'charged', reference: reference ?? '' };
  return { kind: outcome as 'declined' | 'declined_hard' | 'authentication_required' };
}
