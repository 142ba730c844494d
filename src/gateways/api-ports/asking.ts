import type { Outcome } from '../../../activities/ports';
import type { Command, CommandResult } from '../../api/ports';
import type { Instant } from '../../domain/calendar';
import type { Life } from '../../domain/life';
import type { Message } from '../../domain/messages';
import type { Offer } from '../../domain/offer';
import type { Note } from '../../domain/operator-actions';
import { reachesPaused } from '../../domain/pauses';
import { plan } from '../../domain/plan';
import { type Refusal, Refused } from '../../domain/refusal';
import { newId } from '../postgres/ids';
import { addJob } from '../postgres/jobs';
import type { Queryable } from '../postgres/pool';
import { type CommandKit, NotFound, Outdated, runCommand } from './commands';
import { answerWithin } from './waiting';

export interface LifeRow {
  life: Life;
  version: number;
  offer: Offer;
  /** an earlier request is not answered yet: what the record holds may be about to change */
  asked: boolean;
}

interface Asked {
  request: string | null;
  affectsNextTerm: boolean;
  /** the product is paused, and answers once it is resumed */
  waits: boolean;
  /** in the account's time */
  at: Instant;
}

/** What a request comes to by the rules, and how the workflow is told; without a message there is nothing to tell. */
interface Prepared {
  refusal: Refusal | undefined;
  message: Message | undefined;
}

/**
 * Asks a product's workflow for something: checked by the rules first, then a signal, then its answer is waited for.
 * @param prepare in the transaction in which the request is kept: what it writes is undone where the rules refuse
 */
export async function ask<T>(
  kit: CommandKit,
  command: Command,
  id: string,
  prepare: (row: LifeRow, request: string, at: Instant, db: Queryable) => Prepared | Promise<Prepared>,
  present: (db: Queryable, asked: Asked) => Promise<T>,
): Promise<CommandResult<T>> {
  const asked = await runCommand<Asked>(kit, { ...command, whose: { product: id } }, async (db, _tx, at) => {
    const { rows } = await db.query<LifeRow>(
      `SELECT p.life, p.version, o.data AS offer,
         EXISTS (SELECT 1 FROM requests r WHERE r.product_id = p.id AND r.outcome IS NULL) AS asked
       FROM products p JOIN offers o ON o.id = p.offer_id WHERE p.id = $1`,
      [id],
    );
    const row = rows[0];
    if (!row) throw new NotFound();
    const request = newId('req');
    const { refusal, message } = await prepare(row, request, at, db);
    if (refusal && comesNext(row.life, message, at)) throw new Refused(refusal);
    const affectsNextTerm = row.life.term !== undefined && at < row.life.term.start;
    if (!message) return { request: null, affectsNextTerm, waits: false, at };
    await keepRequest(db, { request, product: id, at, message, note: command.note });
    return {
      request,
      affectsNextTerm,
      waits: row.life.pausedSince !== undefined && !reachesPaused(row.life, message),
      at,
    };
  });
  if (asked.kind !== 'done') return asked as Exclude<typeof asked, { kind: 'done' | 'accepted' }>;
  const { request, waits } = asked.value;
  const outcome = request === null ? ({ ok: true } as Outcome) : await answerTo(kit.pool, request, waits);
  if (outcome?.ok === false) return { kind: 'refused', refusal: outcome.refusal };
  if (outcome) await settled(kit.pool, id, asked.value.at);
  const value = await present(kit.pool, asked.value);
  return outcome ? { kind: 'done', value, replayed: asked.replayed } : { kind: 'accepted', value };
}

/** @throws Outdated where the product is another than its caller knew */
export function insistOn(version: number | undefined, row: LifeRow): void {
  if (version !== undefined && version !== row.version) throw new Outdated();
}

/** Writes down what is asked of a workflow, and has it told after the commit. */
export async function keepRequest(
  db: Queryable,
  asked: { request: string; product: string; at: Instant; message: Message; note: Note | undefined },
): Promise<void> {
  const { request, product, at, message, note } = asked;
  await db.query('INSERT INTO requests (id, product_id, at, message, note) VALUES ($1, $2, $3, $4, $5)', [
    request,
    product,
    at,
    message,
    note ?? null,
  ]);
  await addJob(db, 'signal', { product, message });
}

/** The workflow's answer, if it comes while somebody waits. @param waits it is known not to come soon */
export function answerTo(db: Queryable, request: string, waits = false): Promise<Outcome | undefined> {
  return answerWithin(() => outcomeOf(db, request), waits ? 0 : undefined);
}

/** What is due before a message changes what the rules say of it: then only the workflow can answer (T4, M7). */
export function comesNext(life: Life, message: Message | undefined, at: Instant): boolean {
  return message === undefined || plan(life, [message], at).step?.kind === 'message';
}

const SETTLING = 500;

/** Waits a moment for what the answer leads to at once, such as the invoice of an immediate renewal, to be shown with it. */
export async function settled(db: Queryable, product: string, at: Instant): Promise<void> {
  await answerWithin(async () => {
    const { rows } = await db.query<{ life: Life }>('SELECT life FROM products WHERE id = $1', [product]);
    const life = rows[0]?.life;
    return !life || plan(life, [], at).step === undefined ? true : undefined;
  }, SETTLING);
}

async function outcomeOf(db: Queryable, request: string): Promise<Outcome | undefined> {
  const { rows } = await db.query<{ outcome: Outcome | null }>('SELECT outcome FROM requests WHERE id = $1', [request]);
  return rows[0]?.outcome ?? undefined;
}
