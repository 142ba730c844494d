import type pg from 'pg';
import type { ProviderAnswer, ProviderPort, ProviderRequest } from '../../../activities/ports';
import { type Instant, yearsAfter } from '../../domain/calendar';

/** A registry does not hold a domain for longer than this from the day of the request. */
const REGISTRY_LIMIT_YEARS = 10;

/**
 * A registrar and a host that follow the real ones' rules: a request with a known key is done once, a renewal names the
 * current expiry so that a repetition is refused, nothing is held beyond the registry's limit, and it fails on command.
 */
export function createSandboxProvider(pool: pg.Pool): ProviderPort {
  return {
    async ask(request: ProviderRequest): Promise<ProviderAnswer> {
      const { rows } = await pool.query<{
        done: boolean;
        fault: boolean | null;
        expiry: Instant | null;
        held: boolean;
      }>(
        `SELECT EXISTS (SELECT 1 FROM sandbox_requests WHERE key = $1) AS done,
           (SELECT bool_or(permanent) FROM sandbox_faults WHERE scope IN ('*', $3) AND operation IN ('*', $4)) AS fault,
           h.expiry, h.name IS NOT NULL AS held
         FROM (SELECT 1) one LEFT JOIN sandbox_holdings h ON h.kind = $2 AND h.name = $5`,
        [request.key, request.kind, request.name, request.operation, holdingOf(request)],
      );
      const state = rows[0];
      if (!state || state.done) return { kind: 'done' };
      if (state.fault !== null) {
        return { kind: state.fault ? 'refused' : 'failed', detail: 'The sandbox was told to fail.' };
      }
      const refusal = refusalOf(request, state.expiry);
      if (refusal) return { kind: 'refused', detail: refusal };
      await hold(pool, request);
      return { kind: 'done' };
    },
  };
}

/** A domain exists once; of a host's products and certificates several may bear the same name. */
function holdingOf({ kind, name, product }: ProviderRequest): string {
  return kind === 'domain' ? name : `${name} ${product}`;
}

function refusalOf(request: ProviderRequest, expiry: Instant | null): string | undefined {
  if (!request.until) return undefined;
  if (expiry !== null && expiry !== request.expiry)
    return `The renewal names the expiry ${request.expiry}, the registry has ${expiry}.`;
  const limit = yearsAfter(request.at, REGISTRY_LIMIT_YEARS, 'UTC');
  if (request.kind === 'domain' && request.until > limit) return `The registry holds no domain beyond ${limit}.`;
  return undefined;
}

const stateAfter = {
  create: 'active',
  renew: 'active',
  restore: 'active',
  keep: 'active',
  let_expire: 'active',
  expire: 'expired',
  suspend: 'suspended',
  redemption: 'redemption',
  pending_delete: 'pending_delete',
  delete: 'deleted',
} as const;

/** Notes the request and what it changes in one statement, and so in one transaction. */
async function hold(pool: pg.Pool, request: ProviderRequest): Promise<void> {
  const { operation, kind, name, key, at, until } = request;
  const autoRenew = operation === 'keep' ? true : operation === 'let_expire' ? false : null;
  await pool.query(
    `WITH noted AS (INSERT INTO sandbox_requests (key, operation, name, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING 1)
     INSERT INTO sandbox_holdings (kind, name, expiry, state, auto_renew)
     SELECT $5, $9, $6::timestamptz, $7, coalesce($8::boolean, true) FROM noted
     ON CONFLICT (kind, name) DO UPDATE SET expiry = coalesce(excluded.expiry, sandbox_holdings.expiry), state = excluded.state,
       auto_renew = coalesce($8::boolean, sandbox_holdings.auto_renew)`,
    [key, operation, name, at, kind, until ?? null, stateAfter[operation], autoRenew, holdingOf(request)],
  );
}

/** How the sandbox was told to fail, of one product or of all, in one operation or in all; undefined where it was not. */
export async function faultOf(
  pool: pg.Pool,
  product: string,
  operation: string,
): Promise<'failed' | 'refused' | undefined> {
  const { rows } = await pool.query<{ permanent: boolean | null }>(
    `SELECT bool_or(permanent) AS permanent FROM sandbox_faults WHERE scope IN ('*', $1) AND operation IN ('*', $2)`,
    [product, operation],
  );
  const permanent = rows[0]?.permanent ?? null;
  return permanent === null ? undefined : permanent ? 'refused' : 'failed';
}

/** Lets the sandbox's providers fail, for everything or for one product, in all operations or in one. */
export async function failProvider(
  pool: pg.Pool,
  product: string | undefined,
  operation: string | undefined,
  permanent: boolean,
) {
  await pool.query(
    `INSERT INTO sandbox_faults (scope, operation, permanent) VALUES ($1, $2, $3)
     ON CONFLICT (scope, operation) DO UPDATE SET permanent = excluded.permanent`,
    [product ?? '*', operation ?? '*', permanent],
  );
}

/** Ends the failures told; without a product or an operation, all of them. */
export async function recoverProvider(pool: pg.Pool, product: string | undefined, operation: string | undefined) {
  await pool.query(
    `DELETE FROM sandbox_faults WHERE ($1::text IS NULL OR scope = $1) AND ($2::text IS NULL OR operation = $2)`,
    [product ?? null, operation ?? null],
  );
}
