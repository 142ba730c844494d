import type { Instant } from '../../domain/calendar';
import { type Mandate, type MandateDates, mandateStateOf, mandateStep, maskedIban } from '../../domain/mandate';
import type { MandateTextId } from '../../domain/mandate-text';
import { newId } from './ids';
import type { Queryable } from './pool';

export interface MandateRow {
  id: string;
  reference: string;
  /** masked */
  iban: string;
  text: MandateTextId | null;
  prepared_at: Instant;
  signed_at: Instant | null;
  lapsed_at: Instant | null;
  revoked_at: Instant | null;
}

/**
 * Notes what becomes of an account's mandate in the list of all that it ever gave: rows are added and go on, none is
 * removed. The account must be locked.
 */
export async function keepMandate(
  db: Queryable,
  account: string,
  change: { before: Mandate | null; after: Mandate | null; at: Instant; text?: MandateTextId },
): Promise<void> {
  const { before, after, at, text } = change;
  const step = after && mandateStep(before, after);
  if (!after || step === 'same') return;
  const kept = before && ((await latestLike(db, account, before)) ?? (await insert(db, account, before, at)));
  if (step === 'on' && kept) return goOn(db, kept, after, { at, text: text ?? null });
  if (before?.state === 'pending' || before?.state === 'active')
    await db.query('UPDATE mandates SET revoked_at = $2 WHERE id = $1', [kept, at]);
  await insert(db, account, after, at);
}

/** The latest, if it is the one meant: what was given while nothing was kept is not. */
async function latestLike(db: Queryable, account: string, mandate: Mandate): Promise<string | undefined> {
  const { rows } = await db.query<MandateRow>('SELECT * FROM mandates WHERE account_id = $1 ORDER BY id DESC LIMIT 1', [
    account,
  ]);
  const row = rows[0];
  const same = row?.reference === mandate.reference && mandateStateOf(datesOf(row)) === mandate.state;
  return same ? row.id : undefined;
}

async function insert(db: Queryable, account: string, mandate: Mandate, at: Instant): Promise<string> {
  const { reference, iban, signedAt, state } = mandate;
  const id = newId('mnd');
  await db.query(
    `INSERT INTO mandates (id, account_id, reference, iban, prepared_at, signed_at, lapsed_at, revoked_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[id, account, reference, maskedIban(iban), at, signedAt],
      ...[state === 'lapsed' ? at : null, state === 'revoked' ? at : null],
    ],
  );
  return id;
}

async function goOn(
  db: Queryable,
  id: string,
  { signedAt, state }: Mandate,
  { at, text }: { at: Instant; text: MandateTextId | null },
): Promise<void> {
  await db.query(
    `UPDATE mandates SET signed_at = coalesce(signed_at, $2), text = coalesce(text, $3),
       lapsed_at = coalesce(lapsed_at, $4), revoked_at = coalesce(revoked_at, $5) WHERE id = $1`,
    [id, signedAt, text, state === 'lapsed' ? at : null, state === 'revoked' ? at : null],
  );
}

export function datesOf(row: MandateRow): MandateDates {
  return { signedAt: row.signed_at, lapsedAt: row.lapsed_at, revokedAt: row.revoked_at };
}
