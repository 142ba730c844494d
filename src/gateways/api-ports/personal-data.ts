import type { ErasureResource, PersonalDataApiPorts } from '../../api/personal-data-ports';
import type { Instant } from '../../domain/calendar';
import { endedPhases, isOver, type Life } from '../../domain/life';
import { Refused, refuse } from '../../domain/refusal';
import type { Documents } from '../documents/renderings';
import { eraseDue, planErasure, type RetentionSettings } from '../personal-data/erasing';
import { exportAccount } from '../personal-data/exporting';
import type { Queryable } from '../postgres/pool';
import { readTogether } from '../postgres/together';
import { type CommandKit, NotFound, runCommand } from './commands';

/** Named in a refusal; whoever ends these asks again. */
const MOST_NAMED = 100;

export function personalDataPorts(
  kit: CommandKit,
  documents: Documents,
  retention: RetentionSettings,
): PersonalDataApiPorts {
  const { pool } = kit;

  async function stateOf(db: Queryable, account: string, now: Instant): Promise<ErasureResource | undefined> {
    const { rows } = await db.query<{ balance: number; at: Instant | null }>(
      'SELECT a.balance, e.at FROM accounts a LEFT JOIN erasures e ON e.account_id = a.id WHERE a.id = $1',
      [account],
    );
    const [found] = rows;
    if (!found) return undefined;
    const { rows: erased } = await db.query<ErasureResource['erased'][number]>(
      'SELECT what, at, rows FROM erased_data WHERE account_id = $1 ORDER BY at, what',
      [account],
    );
    const plan = await planErasure(db, account, now, retention);
    return {
      account,
      at: found.at,
      living: await livingOf(db, account),
      erased,
      due: plan.now,
      kept: plan.kept,
      balance: { amount: found.balance, currency: 'EUR' },
    };
  }

  return {
    erasure: (account, now) => stateOf(pool, account, now),

    erase: (command, account) =>
      runCommand(kit, { ...command, whose: { account } }, async (db, _tx, at) => {
        // Whoever would make something new for it waits (refuseErased).
        const { rows } = await db.query('SELECT 1 FROM accounts WHERE id = $1 FOR UPDATE', [account]);
        if (!rows[0]) throw new NotFound();
        const living = await livingOf(db, account);
        if (living.length > 0) throw new Refused(refuse('account-living', sentenceAbout(living), { living }));
        await db.query(
          'INSERT INTO erasures (account_id, at, note) VALUES ($1, $2, $3) ON CONFLICT (account_id) DO NOTHING',
          [account, at, command.note],
        );
        await eraseDue(db, account, at, retention);
        const state = await stateOf(db, account, at);
        if (!state) throw new NotFound();
        return state;
      }),

    async export(account) {
      const { rows } = await pool.query('SELECT 1 FROM accounts WHERE id = $1', [account]);
      return rows[0] && exportAccount(pool, account, documents);
    },
  };
}

/** In SQL, of products `p`: what {@link isOver} says of their lives. */
const OVER = `(p.state IN ('${endedPhases.join("', '")}') OR p.state = 'expired' AND p.kind = 'certificate')
  AND NOT p.life ?| '{attempt,invoice}' AND jsonb_array_length(p.life->'marks') = 0 AND jsonb_array_length(p.life->'debits') = 0
  AND jsonb_array_length(p.life->'tasks') = 0 AND coalesce(jsonb_array_length(p.life #> '{certificate,revocations}'), 0) = 0`;

/** Products whose life goes on, also after their end: what can be restored, a debit under way, a certificate to revoke. */
export async function livingOf(db: Queryable, account: string): Promise<ErasureResource['living']> {
  const { lives, contracts, migrations } = await readTogether<{
    lives: { id: string; name: string; state: string; life: Life };
    contracts: { id: string; acronym: string; state: string };
    migrations: { id: string; to_provider: string };
  }>(
    db,
    {
      lives: `SELECT id, name, state, life FROM products p WHERE account_id = $1 AND NOT (${OVER}) ORDER BY id LIMIT ${MOST_NAMED}`,
      contracts: 'SELECT id, acronym, state FROM contracts WHERE account_key = $1',
      migrations: 'SELECT id, to_provider FROM provider_migrations WHERE moving_account = $1',
    },
    [account],
  );
  const products = lives.filter(({ life }) => !isOver(life));
  return [
    ...contracts.map(({ id, acronym, state }) => ({
      ...{ kind: 'contract' as const, id, name: acronym, state },
      reason: state === 'requested' ? 'withdraw the request' : 'end it, or wait for its end',
    })),
    ...migrations.map(({ id, to_provider: name }) => ({
      ...{ kind: 'migration' as const, id, name, state: 'under_way' },
      reason: 'finish it, or roll it back',
    })),
    ...products.map(({ id, name, state, life }) => ({
      ...{ kind: 'product' as const, id, name, state, reason: whyOf(life) },
    })),
  ];
}

function whyOf(life: Life): string {
  if (life.debits.length > 0) return 'a direct debit is under way';
  if (life.tasks.length > 0) return 'its provider has not done yet what it was asked';
  if (life.phase === 'deleted' && life.recoverableUntil !== undefined)
    return `it can be restored until ${life.recoverableUntil}`;
  return 'it goes on: cancel it, have it transferred, or wait for its end';
}

function sentenceAbout(living: ErasureResource['living']): string {
  const names = living.map(({ kind, name }) => `the ${kind} ${name}`).slice(0, 3);
  const more = living.length > names.length ? ' and others' : '';
  return `Of this account ${names.join(', ')}${more} ${living.length === 1 ? 'lives' : 'live'}: what lives cannot be erased. See living for what must end first.`;
}
