import type pg from 'pg';
import { Webhook } from 'standardwebhooks';
import type { ApiPorts } from '../../api/ports';
import { addJob } from '../postgres/jobs';
import { inTransaction } from '../postgres/pool';

export type ProvisionerCallbacks = ApiPorts['provisioner'];

interface CallbackBody {
  key: string;
  status: 'done' | 'failed' | 'refused';
  detail?: string;
}

/** A hoster's system answers later what it could not answer at once: signed as our requests to it are. */
export function createProvisionerCallbacks(pool: pg.Pool, secret: string | undefined): ProvisionerCallbacks {
  const verifier = secret === undefined ? undefined : new Webhook(secret);
  return {
    async callback(at, headers, body) {
      const answer = verifier && verified(verifier, body, headers);
      if (!answer) return 'bad_signature';
      return inTransaction(pool, async (db) => {
        const { rows } = await db.query<{ product_id: string }>(
          'UPDATE provisioner_calls SET answer = coalesce(answer, $2) WHERE key = $1 RETURNING product_id',
          [answer.key, { kind: answer.status, detail: answer.detail ?? '' }],
        );
        const call = rows[0];
        if (!call) return 'unknown';
        await addJob(db, 'signal', { product: call.product_id, message: { type: 'retryNow', at } });
        return 'accepted';
      });
    },
  };
}

function verified(verifier: Webhook, body: string, headers: Record<string, string>): CallbackBody | undefined {
  try {
    const answer = verifier.verify(body, headers) as CallbackBody;
    return typeof answer.key === 'string' && ['done', 'failed', 'refused'].includes(answer.status) ? answer : undefined;
  } catch {
    return undefined;
  }
}
