import type pg from 'pg';
import { Webhook } from 'standardwebhooks';
import type { ProviderAnswer, ProviderPort, ProviderRequest } from '../../../activities/ports';

export interface HttpProvisionerSettings {
  /** where the hoster's system takes requests */
  url: string;
  /** `whsec_…`: signs requests and callbacks (Standard Webhooks) */
  secret: string;
  /** milliseconds for one answer */
  timeout?: number;
}

const TIMEOUT = 20_000;

/**
 * A provider that is any system with an HTTP endpoint: a signed POST per operation with an Idempotency-Key, answered at
 * once (200), later by a signed callback (202), or refused for good (409, 410, 422). Anything else is tried again.
 */
export function createHttpProvisioner(pool: pg.Pool, settings: HttpProvisionerSettings): ProviderPort {
  const signer = new Webhook(settings.secret);
  return {
    async ask(request: ProviderRequest): Promise<ProviderAnswer> {
      const known = await answered(pool, request);
      if (known) return known;
      const body = JSON.stringify(request);
      const now = new Date();
      try {
        const response = await fetch(settings.url, {
          method: 'POST',
          redirect: 'error',
          signal: AbortSignal.timeout(settings.timeout ?? TIMEOUT),
          headers: {
            'content-type': 'application/json',
            'idempotency-key': request.key,
            'webhook-id': request.key,
            'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
            'webhook-signature': signer.sign(request.key, now, body),
          },
          body,
        });
        return answerOf(response.status, await response.text());
      } catch (error) {
        return { kind: 'failed', detail: (error as Error).message };
      }
    },
  };
}

/** What a callback has answered since; a failure is told once, and then asked for anew with the next attempt. */
async function answered(pool: pg.Pool, request: ProviderRequest): Promise<ProviderAnswer | undefined> {
  const { rows } = await pool.query<{ answer: ProviderAnswer | null }>(
    `WITH noted AS (
       INSERT INTO provisioner_calls (key, product_id, operation, asked_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (key) DO UPDATE
         SET answer = CASE WHEN provisioner_calls.answer->>'kind' = 'failed' THEN NULL ELSE provisioner_calls.answer END
     )
     SELECT answer FROM provisioner_calls WHERE key = $1`,
    [request.key, request.product, request.operation, request.at],
  );
  return rows[0]?.answer ?? undefined;
}

const LONGEST_DETAIL = 500;

function answerOf(status: number, text: string): ProviderAnswer {
  const detail = text.slice(0, LONGEST_DETAIL);
  if (status === 202) return { kind: 'pending', detail };
  if (status >= 200 && status < 300) return { kind: 'done' };
  if (status === 409 || status === 410 || status === 422) return { kind: 'refused', detail };
  return { kind: 'failed', detail: `${status} ${detail}` };
}
