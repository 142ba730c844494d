import { randomBytes } from 'node:crypto';
import type { Command } from '../../api/ports';
import type { NewSupportReply, NewSupportRequest, SupportApiPorts } from '../../api/support-ports';
import type { Instant } from '../../domain/calendar';
import { Refused, refuse } from '../../domain/refusal';
import {
  MOST_AN_HOUR,
  REFERENCE_CHARACTERS,
  type SupportState,
  stateAfter,
  supportReference,
} from '../../domain/support';
import { plainLine, plainWords } from '../../domain/support-content';
import { refuseErased } from '../personal-data/erased';
import { newId } from '../postgres/ids';
import type { Queryable } from '../postgres/pool';
import { mailsOf, type PassingOn } from '../support/passing-on';
import type { readMail } from '../support/read-mail';
import { productOfSerial, routed, type SupportDesks } from '../support/routing';
import {
  addMessage,
  countSince,
  findRequest,
  hourBefore,
  readThread,
  resourceOf,
  type SupportRow,
  setState,
  subjectOf,
} from '../support/threads';
import { type CommandKit, NotFound, runCommand } from './commands';
import { pageQuery } from './listing';
import { pageOf } from './paging';
import { inboundPorts } from './support-inbound';
import { readTimeline } from './timelines';

export interface SupportKit {
  desks: SupportDesks;
  passingOn: PassingOn;
  /** how mails that come in are read */
  readMail: typeof readMail;
}

/** Requests for help, and the threads that come of them (S16). */
export function supportPorts(kit: CommandKit, { desks, passingOn, readMail }: SupportKit): SupportApiPorts {
  const { pool } = kit;
  const mails = mailsOf(passingOn);

  async function change(command: Command, id: string, to: SupportState) {
    const found = await findRequest(pool, { id });
    if (!found) return { kind: 'not_found' as const };
    return runCommand(kit, { ...command, whose: { account: found.account_id } }, async (db, _tx, at) => {
      const row = await locked(db, id);
      // Open or answered, it is not closed: a repetition changes nothing.
      if ((row.state === 'closed') !== (to === 'closed')) await setState(db, id, to, at);
      return shown(db, id);
    });
  }

  return {
    ...inboundPorts(kit, passingOn, readMail),

    async faultOf({ account, product, serial }) {
      if (account === undefined) return undefined;
      if (product !== undefined && !(await owns(pool, account, product))) return 'product';
      if (serial === undefined) return undefined;
      const of = await productOfSerial(pool, account, serial);
      return of === undefined || (product !== undefined && of !== product) ? 'serial' : undefined;
    },

    async list({ account, kind, state, product }, paging) {
      const equal = { account_id: account, kind, state, product_id: product };
      const list = { select: 'SELECT * FROM support_requests', key: 'id', equal };
      const { rows } = await pool.query<SupportRow>(...pageQuery(list, paging));
      return pageOf(rows, paging, ({ id }) => id, resourceOf);
    },

    get: (id, forOperator) => readThread(pool, id, forOperator),

    events: (id, paging, forOperator) => readTimeline(pool, { about: `support/${id}` }, paging, forOperator),

    open(command, asked) {
      return runCommand(kit, { ...command, whose: { account: asked.account } }, async (db, tx, at) => {
        await tx.lockCustomer(asked.account);
        await refuseErased(db, asked.account);
        await refuseFlood(db, asked.account, at);
        const found = await routed(db, desks, asked);
        const row = await insert(db, asked, found, at);
        const message = await addMessage(db, row, {
          author: 'customer',
          sender: command.note?.actor ?? '',
          ...writtenBy(command),
          words: plainWords(asked.words),
          attachments: asked.attachments,
          refused: [],
          at,
        });
        const { kind, reference } = row;
        tx.fact(subjectOf(row), { type: 'support_requested', at, data: { kind, reference } });
        await mails.opened(db, tx, row, message, found.productName);
        return shown(db, row.id);
      });
    },

    async reply(command, id, reply: NewSupportReply) {
      const found = await findRequest(pool, { id });
      if (!found) return { kind: 'not_found' };
      return runCommand(kit, { ...command, whose: { account: found.account_id } }, async (db, tx, at) => {
        const row = await locked(db, id);
        const { author, words, attachments } = reply;
        if ((await countSince(db, id, author, hourBefore(at))) >= MOST_AN_HOUR) throw new Refused(tooMany);
        const sender = command.note?.actor ?? '';
        const message = await addMessage(db, row, {
          ...{ author, sender, attachments, at, refused: [] },
          ...writtenBy(command),
          words: plainWords(words),
        });
        await setState(db, id, stateAfter(author), at);
        const data = { reference: row.reference, by: author };
        tx.fact(
          subjectOf(row),
          { type: 'support_replied', at, data },
          author === 'operator' ? command.note : undefined,
        );
        await mails.replied(db, tx, row, message);
        return shown(db, id);
      });
    },

    close: (command, id) => change(command, id, 'closed'),
    reopen: (command, id) => change(command, id, 'open'),

    async attachment(id, digest) {
      const { rows } = await pool.query<{ name: string; mediaType: string; bytes: Buffer }>(
        `SELECT a.name, a.media_type AS "mediaType", f.bytes FROM support_attachments a
         JOIN support_files f ON f.request_id = a.request_id AND f.digest = a.digest
         WHERE a.request_id = $1 AND a.digest = $2 ORDER BY a.number, a.place LIMIT 1`,
        [id, digest],
      );
      return rows[0];
    },
  };
}

const writtenBy = ({ note }: Command) => (note?.person === undefined ? {} : { person: note.person });

const tooMany = refuse(
  'too-many-mails',
  `At most ${MOST_AN_HOUR} messages an hour are passed on. Please wait a while.`,
);

async function refuseFlood(db: Queryable, account: string, at: Instant): Promise<void> {
  const { rows } = await db.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM support_requests WHERE account_id = $1 AND created_at > $2',
    [account, hourBefore(at)],
  );
  if ((rows[0]?.n ?? 0) >= MOST_AN_HOUR) throw new Refused(tooMany);
}

async function locked(db: Queryable, id: string): Promise<SupportRow> {
  const row = await findRequest(db, { id }, true);
  if (!row) throw new NotFound();
  return row;
}

async function shown(db: Queryable, id: string) {
  const thread = await readThread(db, id, false);
  if (!thread) throw new NotFound();
  return thread;
}

async function owns(db: Queryable, account: string, product: string): Promise<boolean> {
  const { rowCount } = await db.query('SELECT FROM products WHERE id = $1 AND account_id = $2', [product, account]);
  return (rowCount ?? 0) > 0;
}

async function insert(
  db: Queryable,
  asked: NewSupportRequest,
  found: Awaited<ReturnType<typeof routed>>,
  at: Instant,
): Promise<SupportRow> {
  const { route } = found;
  const product = asked.product ?? (asked.serial && (await productOfSerial(db, asked.account, asked.serial)));
  const { rows } = await db.query<SupportRow>(
    `INSERT INTO support_requests (id, reference, account_id, kind, state, subject, product_id, serial, brand, desk,
       desk_address, subject_prefix, provider, order_url, account_manager, created_at, changed_at)
     VALUES ($1, $2, $3, $4, 'open', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15) RETURNING *`,
    [
      newId('sup'),
      supportReference(new Date(at).getUTCFullYear(), randomBytes(REFERENCE_CHARACTERS)),
      asked.account,
      asked.kind,
      plainLine(asked.subject, 200),
      product ?? null,
      found.serial ?? null,
      found.brand,
      route.desk,
      route.address,
      route.subjectPrefix,
      route.provider ?? null,
      found.orderUrl ?? null,
      found.accountManager ?? null,
      at,
    ],
  );
  return rows[0] as SupportRow;
}
