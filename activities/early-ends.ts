import type { Instant } from '../src/domain/calendar';
import { checkEnd } from '../src/domain/endings';
import { isPaidAndPending, type Life, type Notice } from '../src/domain/life';
import type { Message } from '../src/domain/messages';
import type { Note } from '../src/domain/operator-actions';
import { type Refusal, refuse } from '../src/domain/refusal';
import { cancelledByRequest, noticeGiven } from '../src/domain/transitions';
import { refuseWaiting } from './claim-outcomes';
import { cancelById, cancelInvoice, refundRest } from './invoicing';
import type { Tx } from './ports';

type Declared = Extract<Message, { type: 'endingDeclared' }>;

/** A consumer ends a product before its term, or withdraws from its order (E6): at once, or at the end of the notice. */
export async function declareEnding(tx: Tx, life: Life, declared: Declared): Promise<Life> {
  const { at, id, endsAt, refund, invoice } = declared;
  const refusal = refusalOf(life, declared);
  const note = await tx.answer(id, refusal ? { ok: false, refusal } : { ok: true });
  if (refusal) return life;
  const notice: Notice = { endsAt, refund, ...(invoice !== undefined && { invoice }) };
  if (endsAt <= at) return endByNotice(tx, { ...life, notice }, at, note);
  const kept = life.invoice ? await cancelInvoice(tx, life, 'option_changed', at) : life;
  if (life.option !== 'delete_at_expiry') {
    const data = { from: life.option, to: 'delete_at_expiry', years: 1, by: declared.by, endsAt } as const;
    tx.fact({ product: life.product, account: life.account }, { type: 'renewal_option_changed', at, data }, note);
  }
  return noticeGiven(kept, notice, at);
}

/** What was decided when it was declared must still be about the same term. */
function refusalOf(life: Life, { term, endsAt, at }: Declared): Refusal | undefined {
  const ended = checkEnd(life);
  if (ended) return ended;
  const isSame = (life.term?.number ?? null) === term && !isPaidAndPending(life);
  const runs = life.phase === 'active' || (life.phase === 'ordered' && endsAt <= at);
  if (isSame && runs) return undefined;
  return refuse('no-longer-possible', 'The product has gone on since it was declared; a person has to look at it.');
}

/** The end that the customer wanted: as by a cancellation, with what is left of the term given back (E4, E6). */
export async function endByNotice(tx: Tx, life: Life, at: Instant, note?: Note): Promise<Life> {
  const { notice, term } = life;
  if (life.invoice) await cancelInvoice(tx, life, 'product_ended', at);
  const left = await refuseWaiting(tx, life, 'product-ended', at);
  tx.fact({ product: life.product, account: life.account }, { type: 'cancelled', at, data: {} }, note);
  if (notice?.invoice !== undefined && notice.refund === 'all') {
    await cancelById(tx, life, notice.invoice, 'withdrawn', at);
  }
  if (notice?.invoice !== undefined && notice.refund === 'rest' && term) {
    await refundRest(tx, life, notice.invoice, term, at);
  }
  return cancelledByRequest(left, at);
}
