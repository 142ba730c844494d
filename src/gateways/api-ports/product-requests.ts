import type { Outcome } from '../../../activities/ports';
import type { ApiPorts, Command, CommandResult } from '../../api/ports';
import type { Instant } from '../../domain/calendar';
import { checkEnd, checkRestore } from '../../domain/endings';
import type { Life } from '../../domain/life';
import type { Message } from '../../domain/messages';
import type { Offer } from '../../domain/offer';
import { plan } from '../../domain/plan';
import { type Refusal, Refused } from '../../domain/refusal';
import { checkOptionChange } from '../../domain/renewal-options';
import { newId } from '../postgres/ids';
import { addJob } from '../postgres/jobs';
import type { Queryable } from '../postgres/pool';
import { type CommandKit, NotFound, Outdated, runCommand } from './commands';
import { readLatestInvoiceResource } from './invoices';
import { readProductResource } from './products';
import { answerWithin } from './waiting';

interface LifeRow {
  life: Life;
  version: number;
  offer: Offer;
  /** an earlier request is not answered yet: what the record holds may be about to change */
  asked: boolean;
}

interface Asked {
  request: string | null;
  affectsNextTerm: boolean;
  /** in the account's time */
  at: Instant;
}

/** Asks a product's workflow for something: checked by the rules first, then a signal, then its answer is waited for. */
async function ask<T>(
  kit: CommandKit,
  command: Command,
  id: string,
  prepare: (
    row: LifeRow,
    request: string,
    at: Instant,
  ) => { refusal: Refusal | undefined; message: Message | undefined },
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
    const { refusal, message } = prepare(row, request, at);
    if (refusal && comesNext(row.life, message, at)) throw new Refused(refusal);
    const affectsNextTerm = row.life.term !== undefined && at < row.life.term.start;
    if (!message) return { request: null, affectsNextTerm, at };
    await db.query('INSERT INTO requests (id, product_id, at, message) VALUES ($1, $2, $3, $4)', [
      request,
      id,
      at,
      message,
    ]);
    await addJob(db, 'signal', { product: id, message });
    return { request, affectsNextTerm, at };
  });
  if (asked.kind !== 'done') return asked as Exclude<typeof asked, { kind: 'done' | 'accepted' }>;
  const { request } = asked.value;
  const outcome = request === null ? ({ ok: true } as Outcome) : await answerWithin(() => outcomeOf(kit.pool, request));
  if (outcome?.ok === false) return { kind: 'refused', refusal: outcome.refusal };
  if (outcome) await settled(kit.pool, id, asked.value.at);
  const value = await present(kit.pool, asked.value);
  return outcome ? { kind: 'done', value, replayed: asked.replayed } : { kind: 'accepted', value };
}

/** What is due before a message changes what the rules say of it: then only the workflow can answer (T4, M7). */
function comesNext(life: Life, message: Message | undefined, at: Instant): boolean {
  return message === undefined || plan(life, [message], at).step?.kind === 'message';
}

const SETTLING = 500;

/** Waits a moment for what the answer leads to at once, such as the invoice of an immediate renewal, to be shown with it. */
async function settled(db: Queryable, product: string, at: Instant): Promise<void> {
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

type Requests = Pick<ApiPorts['products'], 'setOption' | 'cancel' | 'transferred' | 'restore' | 'retry'>;

export function productRequests(kit: CommandKit): Requests {
  const shown = (id: string) => (db: Queryable) => readProductResource(db, id);
  return {
    setOption(command, id, change, version) {
      const { option, years, by } = change;
      return ask(
        kit,
        command,
        id,
        ({ life, offer, version: current, asked }, request, at) => {
          if (version !== undefined && version !== current) throw new Outdated();
          if (!asked && life.option === option && life.optionYears === years)
            return { refusal: undefined, message: undefined };
          const refusal = checkOptionChange(life, offer, { option, years, at });
          return { refusal, message: { type: 'optionChanged', id: request, at, option, years, by } };
        },
        async (db, { affectsNextTerm }) => ({
          ...(await readProductResource(db, id)),
          ...(affectsNextTerm && { affectsNextTerm }),
        }),
      );
    },

    cancel(command, id, by) {
      const prepare = ({ life }: LifeRow, request: string, at: Instant) => ({
        refusal: checkEnd(life),
        message: { type: 'cancelRequested', id: request, at, by } as const,
      });
      return ask(kit, command, id, prepare, shown(id));
    },

    transferred(command, id) {
      const prepare = ({ life }: LifeRow, request: string, at: Instant) => ({
        refusal: checkEnd(life),
        message: { type: 'transferredAway', id: request, at } as const,
      });
      return ask(kit, command, id, prepare, shown(id));
    },

    restore(command, id) {
      const prepare = ({ life }: LifeRow, request: string, at: Instant) => ({
        refusal: checkRestore(life, at),
        message: { type: 'restoreRequested', id: request, at } as const,
      });
      return ask(kit, command, id, prepare, async (db) => ({
        id: id.replace('prod_', 'ord_'),
        product: await readProductResource(db, id),
        invoice: await readLatestInvoiceResource(db, id),
      }));
    },

    retry(command, id) {
      return runCommand(kit, { ...command, whose: { product: id } }, async (db, _tx, at) => {
        const product = await readProductResource(db, id);
        await addJob(db, 'signal', { product: id, message: { type: 'retryNow', at } });
        return product;
      });
    },
  };
}
