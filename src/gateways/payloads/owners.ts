import type { Queryable } from '../postgres/pool';

/** The owner of what belongs to no account. */
export const INSTALLATION = 'installation';

/** Whose a workflow is, by the first part of its id (workflows/ids.ts); the second is the parameter. Others are nobody's. */
const ACCOUNT_OF: Record<string, string> = {
  product: 'SELECT account_id AS account FROM products WHERE id = $1',
  contract: 'SELECT account_id AS account FROM contracts WHERE id = $1',
  migration: 'SELECT account_id AS account FROM provider_migrations WHERE id = $1',
  // An operator's endpoint is nobody's, and of events there are only ids.
  webhook: 'SELECT account_id AS account FROM webhook_endpoints WHERE id = $1',
};

/** The account that a workflow belongs to, or `installation`; nothing where it should have an account and is not there (yet). */
export async function ownerOf(db: Queryable, workflowId: string): Promise<string | undefined> {
  const [kind = '', id] = workflowId.split('/');
  const sql = ACCOUNT_OF[kind];
  if (sql === undefined || id === undefined) return INSTALLATION;
  const { rows } = await db.query<{ account: string | null }>(sql, [id]);
  return rows[0] && (rows[0].account ?? INSTALLATION);
}
