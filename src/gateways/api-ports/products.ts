import type { Outcome } from '../../../activities/ports';
import type { ApiPorts, Command, CommandResult, EventResource, ProductResource } from '../../api/ports';
import type { Instant } from '../../domain/calendar';
import { checkEnd, checkRestore } from '../../domain/endings';
import type { Life, Phase } from '../../domain/life';
import type { Message } from '../../domain/messages';
import type { ProductKind, RenewalOption } from '../../domain/offer';
import { plan } from '../../domain/plan';
import { type Refusal, Refused } from '../../domain/refusal';
import { checkOptionChange } from '../../domain/renewal-options';
import { newId } from '../postgres/ids';
import { addJob } from '../postgres/jobs';
import type { Queryable } from '../postgres/pool';
import { type CommandKit, NotFound, Outdated, runCommand } from './commands';
import { readLatestInvoiceResource } from './invoices';
import { pageOf } from './paging';
import { answerWithin } from './waiting';

interface Row {
  id: string;
  account_id: string;
  kind: ProductKind;
  name: string;
  offer_id: string;
  state: Phase;
  option: RenewalOption;
  option_years: number;
  term_number: number | null;
  term_start: Instant | null;
  term_end: Instant | null;
  registrant: { email?: string; language?: string };
  trouble: string | null;
  created_at: Instant;
  version: number;
  invoice_id: string | null;
  invoice_number: string | null;
  open: number | null;
  currency: string | null;
  deadline: Instant | null;
}

const SELECT = `SELECT p.id, p.account_id, p.kind, p.name, p.offer_id, p.state, p.option, p.option_years, p.term_number, p.term_start,
  p.term_end, p.registrant, p.trouble, p.created_at, p.version, i.id AS invoice_id, i.number AS invoice_number,
  i.total - i.paid AS open, i.currency, i.deadline
  FROM products p LEFT JOIN LATERAL (SELECT * FROM invoices WHERE product_id = p.id AND status = 'open' LIMIT 1) i ON true`;

function resourceOf(row: Row): ProductResource {
  const { term_number: number, term_start: start, term_end: end } = row;
  return {
    id: row.id,
    account: row.account_id,
    kind: row.kind,
    name: row.name,
    offer: row.offer_id,
    state: row.state,
    renewalOption: row.option,
    renewalYears: row.option_years,
    term: number !== null && start && end ? { number, start, end } : null,
    registrant: { email: row.registrant.email ?? null, language: row.registrant.language ?? null },
    openInvoice:
      row.invoice_id && row.invoice_number && row.currency && row.deadline
        ? {
            id: row.invoice_id,
            number: row.invoice_number,
            open: { amount: row.open ?? 0, currency: row.currency },
            deadline: row.deadline,
          }
        : null,
    trouble: row.trouble,
    createdAt: row.created_at,
    version: row.version,
  };
}

export async function readProductResource(db: Queryable, id: string): Promise<ProductResource> {
  const { rows } = await db.query<Row>(`${SELECT} WHERE p.id = $1`, [id]);
  if (!rows[0]) throw new NotFound();
  return resourceOf(rows[0]);
}

interface Asked {
  request: string | null;
  affectsNextTerm: boolean;
}

/** Asks a product's workflow for something: checked by the rules first, then a signal, then its answer is waited for. */
async function ask<T>(
  kit: CommandKit,
  command: Command,
  id: string,
  prepare: (
    life: Life,
    version: number,
    request: string,
  ) => { refusal: Refusal | undefined; message: Message | undefined },
  present: (db: Queryable, asked: Asked) => Promise<T>,
): Promise<CommandResult<T>> {
  const asked = await runCommand<Asked>(kit, command, async (db) => {
    const { rows } = await db.query<{ life: Life; version: number }>(
      'SELECT life, version FROM products WHERE id = $1',
      [id],
    );
    const row = rows[0];
    if (!row) throw new NotFound();
    const request = newId('req');
    const { refusal, message } = prepare(row.life, row.version, request);
    if (refusal && comesNext(row.life, message, command.at)) throw new Refused(refusal);
    const affectsNextTerm = row.life.term !== undefined && command.at < row.life.term.start;
    if (!message) return { request: null, affectsNextTerm };
    await db.query('INSERT INTO requests (id, product_id, at, message) VALUES ($1, $2, $3, $4)', [
      request,
      id,
      command.at,
      message,
    ]);
    await addJob(db, 'signal', { product: id, message });
    return { request, affectsNextTerm };
  });
  if (asked.kind !== 'done') return asked as Exclude<typeof asked, { kind: 'done' | 'accepted' }>;
  const { request } = asked.value;
  const outcome = request === null ? ({ ok: true } as Outcome) : await answerWithin(() => outcomeOf(kit.pool, request));
  if (outcome?.ok === false) return { kind: 'refused', refusal: outcome.refusal };
  const value = await present(kit.pool, asked.value);
  return outcome ? { kind: 'done', value, replayed: asked.replayed } : { kind: 'accepted', value };
}

/** What is due before a message changes what the rules say of it: then only the workflow can answer (T4, M7). */
function comesNext(life: Life, message: Message | undefined, at: Instant): boolean {
  return message === undefined || plan(life, [message], at).step?.kind === 'message';
}

async function outcomeOf(db: Queryable, request: string): Promise<Outcome | undefined> {
  const { rows } = await db.query<{ outcome: Outcome | null }>('SELECT outcome FROM requests WHERE id = $1', [request]);
  return rows[0]?.outcome ?? undefined;
}

export function productPorts(kit: CommandKit): ApiPorts['products'] {
  const { pool } = kit;
  const shown = (id: string) => (db: Queryable) => readProductResource(db, id);
  return {
    async list(filter, paging) {
      const { rows } = await pool.query<Row>(
        `${SELECT} WHERE ($1::text IS NULL OR p.account_id = $1) AND ($2::text IS NULL OR p.kind = $2)
           AND ($3::text IS NULL OR p.state = $3) AND ($4::text IS NULL OR p.name = $4)
           AND ($5::boolean IS NULL OR (p.trouble IS NOT NULL) = $5) AND p.id > $6 ORDER BY p.id LIMIT $7`,
        [
          filter.account ?? null,
          filter.kind ?? null,
          filter.state ?? null,
          filter.name ?? null,
          filter.trouble ?? null,
          paging.after ?? '',
          paging.limit + 1,
        ],
      );
      return pageOf(rows, paging, (row) => row.id, resourceOf);
    },

    async get(id) {
      const { rows } = await pool.query<Row>(`${SELECT} WHERE p.id = $1`, [id]);
      return rows[0] && resourceOf(rows[0]);
    },

    async events(id, paging) {
      const { rows } = await pool.query<{
        seq: number;
        type: string;
        at: Instant;
        recorded_at: Instant;
        data: EventResource['data'];
      }>(
        'SELECT seq, type, at, recorded_at, data FROM events WHERE product_id = $1 AND seq > $2 ORDER BY seq LIMIT $3',
        [id, Number(paging.after ?? 0), paging.limit + 1],
      );
      return pageOf(
        rows,
        paging,
        (row) => String(row.seq),
        (row) => ({
          id: `evt_${String(row.seq).padStart(14, '0')}`,
          type: row.type,
          at: row.at,
          recordedAt: row.recorded_at,
          data: row.data,
        }),
      );
    },

    setOption(command, id, change, version) {
      const { option, years, by } = change;
      const { at } = command;
      return ask(
        kit,
        command,
        id,
        (life, current, request) => {
          if (version !== undefined && version !== current) throw new Outdated();
          if (life.option === option && life.optionYears === years) return { refusal: undefined, message: undefined };
          const refusal = checkOptionChange(life, { option, years, at });
          return { refusal, message: { type: 'optionChanged', id: request, at, option, years, by } };
        },
        async (db, { affectsNextTerm }) => ({
          ...(await readProductResource(db, id)),
          ...(affectsNextTerm && { affectsNextTerm }),
        }),
      );
    },

    cancel(command, id, by) {
      const { at } = command;
      const prepare = (life: Life, _version: number, request: string) => ({
        refusal: checkEnd(life),
        message: { type: 'cancelRequested', id: request, at, by } as const,
      });
      return ask(kit, command, id, prepare, shown(id));
    },

    transferred(command, id) {
      const prepare = (life: Life, _version: number, request: string) => ({
        refusal: checkEnd(life),
        message: { type: 'transferredAway', id: request, at: command.at } as const,
      });
      return ask(kit, command, id, prepare, shown(id));
    },

    restore(command, id) {
      const prepare = (life: Life, _version: number, request: string) => ({
        refusal: checkRestore(life, command.at),
        message: { type: 'restoreRequested', id: request, at: command.at } as const,
      });
      return ask(kit, command, id, prepare, async (db) => ({
        id: id.replace('prod_', 'ord_'),
        product: await readProductResource(db, id),
        invoice: await readLatestInvoiceResource(db, id),
      }));
    },

    retry(command, id) {
      return runCommand(kit, command, async (db) => {
        const product = await readProductResource(db, id);
        await addJob(db, 'signal', { product: id, message: { type: 'retryNow', at: command.at } });
        return product;
      });
    },
  };
}
