import type { ApiPorts, TestClockResource } from '../../api/ports';
import { isOver, type Life } from '../../domain/life';
import { Refused, refuse } from '../../domain/refusal';
import { checkAdvance, checkBeginning, progressOf, type TestClockStatus } from '../../domain/test-clock';
import { newId } from '../postgres/ids';
import { addJob } from '../postgres/jobs';
import type { Queryable } from '../postgres/pool';
import { aheadAt, shownBy } from '../test-clocks/account-time';
import { type CommandKit, NotFound, runCommand } from './commands';
import { pageOf } from './paging';

interface Row {
  id: string;
  account_id: string;
  ahead_ms: number;
  status: TestClockStatus;
  set_out_at: string | null;
  target: string | null;
  stops: number;
  trouble: string | null;
  created_at: string;
}

function resourceOf(row: Row): TestClockResource {
  const now = shownBy(row.ahead_ms);
  const { set_out_at: setOutAt, target } = row;
  return {
    id: row.id,
    accountId: row.account_id,
    now,
    status: row.status,
    target,
    progress: setOutAt === null || target === null ? 1 : progressOf(setOutAt, now, target),
    stops: row.stops,
    trouble: row.trouble,
    createdAt: row.created_at,
  };
}

async function locked(db: Queryable, id: string): Promise<Row> {
  const { rows } = await db.query<Row>('SELECT * FROM test_clocks WHERE id = $1 FOR UPDATE', [id]);
  if (!rows[0]) throw new NotFound();
  return rows[0];
}

export function testClockPorts(kit: CommandKit): ApiPorts['testClocks'] {
  const { pool } = kit;

  /** Lives that began before their account had a clock begin a run anew, by the clock; the record tells all. */
  async function moveLives(db: Queryable, account: string): Promise<void> {
    const { rows } = await db.query<{ life: Life }>(
      `UPDATE products SET life = jsonb_set(life, '{spread}', '0'), due_at = NULL WHERE account_id = $1 RETURNING life`,
      [account],
    );
    for (const { life } of rows) {
      if (!isOver(life)) await addJob(db, 'start', { product: life.product, afresh: true });
    }
  }

  return {
    async list(paging) {
      const { rows } = await pool.query<Row>('SELECT * FROM test_clocks WHERE id > $1 ORDER BY id LIMIT $2', [
        paging.after ?? '',
        paging.limit + 1,
      ]);
      return pageOf(rows, paging, (row) => row.id, resourceOf);
    },

    async get(id) {
      const { rows } = await pool.query<Row>('SELECT * FROM test_clocks WHERE id = $1', [id]);
      return rows[0] && resourceOf(rows[0]);
    },

    create(command, { account, now }) {
      return runCommand(kit, command, async (db) => {
        const { rowCount } = await db.query('SELECT 1 FROM accounts WHERE id = $1 FOR UPDATE', [account]);
        if (rowCount === 0) throw new NotFound();
        const { rowCount: clocks } = await db.query('SELECT 1 FROM test_clocks WHERE account_id = $1', [account]);
        if (clocks !== 0) throw new Refused(refuse('clock-exists', 'The account has a test clock already.'));
        const { rows: lives } = await db.query<{ latest: string | null }>(
          `SELECT max(life->>'clock') AS latest FROM products WHERE account_id = $1`,
          [account],
        );
        const refusal = checkBeginning(now ?? command.at, command.at, lives[0]?.latest ?? undefined);
        if (refusal) throw new Refused(refusal);
        const { rows } = await db.query<Row>(
          `INSERT INTO test_clocks (id, account_id, ahead_ms, created_at) VALUES ($1, $2, $3, $4)
           RETURNING *`,
          [newId('clock'), account, now === undefined ? 0 : aheadAt(now), command.at],
        );
        await moveLives(db, account);
        return resourceOf(rows[0] as Row);
      });
    },

    advance(command, id, to) {
      return runCommand(kit, command, async (db) => {
        const row = await locked(db, id);
        const now = shownBy(row.ahead_ms);
        const refusal = checkAdvance({ now, status: row.status }, to);
        if (refusal) throw new Refused(refusal);
        const { rows } = await db.query<Row>(
          `UPDATE test_clocks SET status = 'advancing', set_out_at = $2, target = $3, trouble = NULL WHERE id = $1 RETURNING *`,
          [id, now, to],
        );
        await addJob(db, 'advance', { clock: id });
        return resourceOf(rows[0] as Row);
      });
    },

    stop(command, id) {
      return runCommand(kit, command, async (db) => {
        const row = await locked(db, id);
        if (row.status !== 'advancing') return resourceOf(row);
        await db.query(`UPDATE test_clocks SET status = 'stopping' WHERE id = $1`, [id]);
        return resourceOf({ ...row, status: 'stopping' });
      });
    },
  };
}
