import type { CertificateAuthority, ReplacementWindow } from '../../../activities/certificate-ports';
import type { Instant } from '../../domain/calendar';
import type { CurrentCertificate } from '../../domain/certificate';
import { movedReplacement } from '../../domain/certificate-clocks';
import type { Life } from '../../domain/life';
import type { Message } from '../../domain/messages';
import type { CommandKit } from '../api-ports/commands';
import { addJob } from '../postgres/jobs';
import { inTransaction } from '../postgres/pool';

/** Certificates of one run; it comes every minute, so that a hundred thousand are asked about in six hours. */
const AT_ONCE = 300;
const SIDE_BY_SIDE = 5;
/** Milliseconds after which a run begins with no other: an authority that hangs holds up no shutdown. */
const LASTS = 30_000;
/** Where an authority does not say when to ask again (RFC 9773, 4.3.3). */
const EVERY = '6 hours';

interface Asked {
  serial: string;
  product_id: string;
  pem: string;
  chain: string[];
  window_start: Instant | null;
  window_end: Instant | null;
}

type Kit = Pick<CommandKit, 'pool' | 'time'>;

/**
 * Asks an authority in which window it wants certificates in force replaced (ARI, RFC 9773), those whose turn it is, and
 * tells the products of those whose replacement moves by it. @throws at its end, if it failed for one of them
 */
export async function askReplacementWindows(kit: Kit, authority: CertificateAuthority): Promise<void> {
  const end = Date.now() + LASTS;
  const waiting = await takeTurns(kit, authority.name);
  const faults: Error[] = [];
  async function work(): Promise<void> {
    while (Date.now() < end) {
      const next = waiting.pop();
      if (!next) return;
      // Its next turn comes; the others must not wait for it.
      await askOne(kit, authority, next).catch((error: Error) =>
        faults.push(new Error(`${next.serial}: ${error.message}`, { cause: error })),
      );
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  const left = waiting.map(({ serial }) => serial);
  if (left.length > 0) {
    await kit.pool.query(
      'UPDATE certificates SET ask_window_at = clock_timestamp() WHERE issuer = $1 AND serial = ANY($2)',
      [authority.name, left],
    );
  }
  if (faults[0]) throw faults[0];
}

/** Taken before they are asked about: of two runs at once each has its own, and one that dies costs one turn. */
async function takeTurns({ pool }: Kit, issuer: string): Promise<Asked[]> {
  const { rows } = await pool.query<Asked>(
    `UPDATE certificates c SET ask_window_at = clock_timestamp() + interval '${EVERY}'
     WHERE (c.issuer, c.serial) IN (
       SELECT issuer, serial FROM certificates WHERE issuer = $1 AND ask_window_at <= clock_timestamp()
       ORDER BY ask_window_at LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
     RETURNING serial, product_id, pem, chain, window_start, window_end`,
    [issuer],
  );
  return rows;
}

async function askOne(kit: Kit, authority: CertificateAuthority, asked: Asked): Promise<void> {
  const current = await currentOf(kit, asked);
  if (!current) return askNeverAgain(kit, authority.name, asked.serial);
  const window = await authority.replacementWindow(asked);
  if (!window) return;
  const now = await kit.time.now(kit.pool, { product: asked.product_id }, new Date().toISOString());
  const replaceAt = movedReplacement(current, window, lastWindow(asked), now, Math.random());
  await inTransaction(kit.pool, async (db) => {
    await db.query(
      `UPDATE certificates SET window_start = $3, window_end = $4, ask_window_at = coalesce($5, ask_window_at)
       WHERE issuer = $1 AND serial = $2`,
      [authority.name, asked.serial, window.start, window.end, window.askAgainAt ?? null],
    );
    if (replaceAt === undefined) return;
    const message: Message = { type: 'replacementMoved', at: now, serial: asked.serial, replaceAt };
    await addJob(db, 'signal', { product: asked.product_id, message });
  });
}

/** Where it still is the certificate in force of its product. */
async function currentOf({ pool }: Kit, { serial, product_id }: Asked): Promise<CurrentCertificate | undefined> {
  const { rows } = await pool.query<{ life: Life; live: boolean }>(
    `SELECT p.life, c.revoked_at IS NULL AND c.not_after > now() AS live
     FROM products p JOIN certificates c ON c.product_id = p.id AND c.serial = $2 WHERE p.id = $1`,
    [product_id, serial],
  );
  const current = rows[0]?.life.certificate?.current;
  return rows[0]?.live && current?.serial === serial ? current : undefined;
}

function lastWindow({ window_start: start, window_end: end }: Asked): ReplacementWindow | undefined {
  return start === null || end === null ? undefined : { start, end };
}

/** One that is over, or followed by another. */
async function askNeverAgain({ pool }: Kit, issuer: string, serial: string): Promise<void> {
  await pool.query(`UPDATE certificates SET ask_window_at = '9999-12-31Z' WHERE issuer = $1 AND serial = $2`, [
    issuer,
    serial,
  ]);
}
