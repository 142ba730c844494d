import type { CertificateNews } from '../../../activities/certificate-news';
import type { Tx } from '../../../activities/ports';
import type { CertificateApiPorts, ClaimAnswer, ClaimResource, NewClaim } from '../../api/certificate-ports';
import type { Instant } from '../../domain/calendar';
import type { ClaimReason, ClaimRevocation } from '../../domain/certificate';
import { checkClaim, revocationLimit } from '../../domain/claims';
import { checkCovered } from '../../domain/contract-rules';
import type { Life } from '../../domain/life';
import type { Message } from '../../domain/messages';
import type { Offer } from '../../domain/offer';
import { namingPeople } from '../../domain/operator-actions';
import { reachesPaused } from '../../domain/pauses';
import { type Refusal, Refused, refuse } from '../../domain/refusal';
import { insertCsr, KEY_IS_USED, lockKey } from '../postgres/certificates';
import { contractStanding } from '../postgres/contracts';
import { newId } from '../postgres/ids';
import { addJob } from '../postgres/jobs';
import type { Queryable } from '../postgres/pool';
import type { AccountTime } from '../test-clocks/account-time';
import { answerTo, comesNext, keepRequest, settled } from './asking';
import { type CommandKit, NotFound, runCommand } from './commands';
import { pageQuery } from './listing';
import { pageOf } from './paging';

interface ClaimRow {
  id: string;
  product_id: string;
  account_id: string;
  reason: ClaimResource['reason'];
  note: string | null;
  state: ClaimResource['state'];
  problem: string | null;
  steps: { step: string; at: Instant; about?: string }[];
  at: Instant;
}

function resourceOf(row: ClaimRow): ClaimResource {
  return {
    id: row.id,
    product: row.product_id,
    account: row.account_id,
    reason: row.reason,
    note: row.note,
    state: row.state,
    problem: row.problem,
    steps: row.steps.map(({ step, at, about }) => ({ step, at, about: about ?? null })),
    createdAt: row.at,
  };
}

/** A claim as it was made: what its transaction came to. */
interface Made {
  claim: string;
  refusal: Refusal | null;
  /** the question that the workflow answers; null where it was answered already, or was asked before */
  request: string | null;
  at: Instant;
  waits: boolean;
}

type ClaimPorts = Pick<CertificateApiPorts, 'claim' | 'claims' | 'listClaims' | 'findClaim'>;

/** Reissue claims (I1 to I9): kept whether they are accepted or refused. */
export function claimPorts(kit: CommandKit): ClaimPorts {
  return {
    async claim(command, product, claim) {
      const made = await runCommand<Made>(kit, { ...command, whose: { product } }, async (db, tx, at) => {
        const telling = { db, tx, time: kit.time, real: command.at };
        const claimed = await make(telling, kit.news, product, claim, at, command.note);
        // A claim that is made is kept, refused or not; one that is only rehearsed is as good as not made.
        if (claimed.refusal && command.rehearsal) throw new Refused(claimed.refusal);
        return claimed;
      });
      if (made.kind !== 'done') return made as Exclude<typeof made, { kind: 'done' | 'accepted' }>;
      const { value, replayed } = made;
      const outcome = value.request === null ? undefined : await answerTo(kit.pool, value.request, value.waits);
      if (outcome) await settled(kit.pool, product, value.at);
      const refused = outcome?.ok === false ? outcome.refusal : undefined;
      const refusal = refused ? await explained(kit.pool, product, value.claim, refused) : value.refusal;
      const shown: ClaimAnswer = { claim: await mustFind(kit.pool, value.claim), refusal };
      return { kind: 'done', value: shown, replayed };
    },

    async claims(product) {
      const { rows } = await kit.pool.query<ClaimRow>('SELECT * FROM claims WHERE product_id = $1 ORDER BY id DESC', [
        product,
      ]);
      return rows.map(resourceOf);
    },

    async listClaims({ account, product, state }, paging) {
      const equal = { account_id: account, product_id: product, state };
      const { rows } = await kit.pool.query<ClaimRow>(
        ...pageQuery({ select: 'SELECT * FROM claims', key: 'id', equal }, paging),
      );
      return pageOf(rows, paging, (row) => row.id, resourceOf);
    },

    async findClaim(id) {
      const { rows } = await kit.pool.query<ClaimRow>('SELECT * FROM claims WHERE id = $1', [id]);
      return rows[0] && resourceOf(rows[0]);
    },
  };
}

async function mustFind(db: Queryable, id: string): Promise<ClaimResource> {
  const { rows } = await db.query<ClaimRow>('SELECT * FROM claims WHERE id = $1', [id]);
  if (!rows[0]) throw new NotFound();
  return resourceOf(rows[0]);
}

async function make(
  telling: { db: Queryable; tx: Tx; time: AccountTime; real: Instant },
  news: CertificateNews,
  product: string,
  claim: NewClaim,
  at: Instant,
  note: Parameters<typeof keepRequest>[1]['note'],
): Promise<Made> {
  const { db } = telling;
  // Two claims at once are made one after the other, so that the same one twice is found to be one (I9).
  const { rows } = await db.query<{ life: Life; offer: Offer }>(
    `SELECT p.life, o.data AS offer FROM products p JOIN offers o ON o.id = p.offer_id
     WHERE p.id = $1 AND pg_advisory_xact_lock(hashtextextended($1, 5)) IS NOT NULL`,
    [product],
  );
  const row = rows[0];
  if (!row) throw new NotFound();
  const { life, offer } = row;
  const { csr, reason, acceptSameKey, revoke } = claim;
  const open = await openClaimFor(db, product, csr.der);
  if (open) return { claim: open, refusal: null, request: null, at, waits: false };

  const id = newId('claim');
  const request = newId('csr');
  await insertCsr(db, { id: request, product, account: life.account, csr, at }, []);
  await db.query(
    `INSERT INTO claims (id, product_id, account_id, request_id, reason, note, revoke, state, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'received', $8)`,
    [id, product, life.account, request, reason, claim.note ?? null, revoke ?? null, at],
  );
  const keys = await keysOf(db, life, csr.keyFingerprint, id);
  const uncovered = checkCovered(await contractStanding(db, life.account, at), offer.contractRequired === true);
  const refusal = uncovered ?? checkClaim(life, { reason, acceptSameKey, sameKey: keys.used, barred: keys.barred }, at);
  const compromised = reason === 'key_compromised' ? keys.current : null;
  if (compromised !== null) await bar(db, compromised, at, 'claim');
  const message: Message = {
    type: 'reissueClaimed',
    id: newId('req'),
    at,
    claim: id,
    csr: request,
    reason,
    acceptSameKey,
    ...(revoke && { revoke }),
    ...(compromised !== null && { compromised }),
  };
  if (refusal && (uncovered || comesNext(life, message, at))) {
    const problem = refusal.code;
    const step = { step: 'refused', at, about: problem };
    await db.query(
      `UPDATE claims SET state = 'refused', problem = $2, steps = jsonb_build_array($3::jsonb) WHERE id = $1`,
      [id, problem, JSON.stringify(step)],
    );
    await news.tellRefusal(telling.tx, life, { claim: id, reason, problem }, at, namingPeople(note));
    if (compromised !== null) {
      const told: Message = {
        type: 'keyCompromised',
        at,
        keyFingerprint: compromised,
        revokeAt: revocationLimit(at, revoke),
        byHolder: true,
      };
      await tellHolders(telling, compromised, product);
      await addJob(db, 'signal', { product, message: told });
    }
    const made = { id, at, ...(compromised !== null && { revokeBy: revocationLimit(at, revoke) }) };
    return { claim: id, refusal: withFacts(refusal, made, life, offer), request: null, at, waits: false };
  }
  if (compromised !== null) await tellHolders(telling, compromised, product);
  await keepRequest(db, { request: String(message.id), product, at, message, note });
  const waits = life.pausedSince !== undefined && !reachesPaused(life, message);
  return { claim: id, refusal: null, request: String(message.id), at, waits };
}

/** A refusal with the claim that it is of, and what helps; whoever refused, the rules or the workflow. */
function withFacts(
  { code, detail, facts }: Refusal,
  { id: claim, at, revokeBy }: { id: string; at: Instant; revokeBy?: Instant },
  life: Life,
  offer: Offer,
): Refusal {
  const price = code === 'insurance-required' && fullPrice(life, offer);
  if (revokeBy === undefined) return refuse(code, detail, { claim, ...facts, ...price });
  const when = revokeBy > at ? `by ${revokeBy}, within 24 hours` : 'at once, as asked';
  const consequence = `The key that was reported is barred for everyone from now on all the same, and its certificates are revoked ${when}.`;
  return refuse(code, `${detail} ${consequence}`, { claim, ...facts, ...price, revokeBy });
}

async function explained(db: Queryable, product: string, claim: string, refusal: Refusal): Promise<Refusal> {
  const { rows } = await db.query<{
    life: Life;
    offer: Offer;
    at: Instant;
    reason: ClaimReason;
    revoke: ClaimRevocation | null;
  }>(
    `SELECT p.life, o.data AS offer, c.at, c.reason, c.revoke
     FROM products p JOIN offers o ON o.id = p.offer_id JOIN claims c ON c.product_id = p.id AND c.id = $2 WHERE p.id = $1`,
    [product, claim],
  );
  const row = rows[0];
  if (!row) return refusal;
  const { life, offer, at, reason, revoke } = row;
  const barred = reason === 'key_compromised' && life.certificate?.current !== undefined;
  const made = { id: claim, at, ...(barred && { revokeBy: revocationLimit(at, revoke ?? undefined) }) };
  return withFacts(refusal, made, life, offer);
}

/** The order that would replace what is not insured, ready to be placed (I4). */
function fullPrice(life: Life, offer: Offer) {
  const insurance = offer.certificate?.insurance;
  return {
    order: {
      account: life.account,
      offer: offer.id,
      name: life.name,
      years: 1,
      ...(!insurance?.included && { insurance: true }),
    },
    pricePerYear: { amount: offer.pricePerYear, currency: offer.currency },
    ...(insurance?.pricePerYear !== undefined && {
      insurancePerYear: { amount: insurance.pricePerYear, currency: offer.currency },
    }),
  };
}

async function openClaimFor(db: Queryable, product: string, der: string): Promise<string | undefined> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT c.id FROM claims c JOIN certificate_requests r ON r.id = c.request_id
     WHERE c.product_id = $1 AND c.state IN ('received', 'waiting_for_validation') AND r.csr->>'der' = $2 LIMIT 1`,
    [product, der],
  );
  return rows[0]?.id;
}

async function keysOf(db: Queryable, life: Life, keyFingerprint: string, claim: string) {
  const { rows } = await db.query<{ barred: boolean; used: boolean; current: string | null }>(
    `SELECT EXISTS (SELECT 1 FROM barred_keys WHERE key_fingerprint = $2) AS barred,
       ${KEY_IS_USED} AS used,
       (SELECT key_fingerprint FROM certificates WHERE product_id = $1 AND serial = $4) AS current`,
    [life.product, keyFingerprint, claim, life.certificate?.current?.serial ?? ''],
  );
  return rows[0] ?? { barred: false, used: false, current: null };
}

/**
 * From now on nobody uses the key any more, whatever becomes of who reported it (I6). A certificate that is being kept for
 * it in this moment is waited for, so that its holder is told too.
 */
export async function bar(
  db: Queryable,
  keyFingerprint: string,
  at: Instant,
  reportedBy: 'claim' | 'proof',
): Promise<void> {
  await lockKey(db, keyFingerprint);
  await db.query(
    `INSERT INTO barred_keys (key_fingerprint, at, reported_by) VALUES ($1, $2, $3) ON CONFLICT (key_fingerprint) DO NOTHING`,
    [keyFingerprint, at, reportedBy],
  );
}

/**
 * Every product with a certificate for that key that is not over is told, in its own time, to have it revoked in time (I6).
 * @param except this one, which is told by its claim
 */
export async function tellHolders(
  { db, time, real }: { db: Queryable; time: AccountTime; real: Instant },
  keyFingerprint: string,
  except?: string,
): Promise<void> {
  const { rows } = await db.query<{ product_id: string }>(
    `SELECT DISTINCT product_id FROM certificates WHERE key_fingerprint = $1 AND revoked_at IS NULL AND not_after > $3 AND product_id <> $2`,
    [keyFingerprint, except ?? '', real],
  );
  for (const { product_id: product } of rows) {
    const at = await time.now(db, { product }, real);
    const message: Message = { type: 'keyCompromised', at, keyFingerprint, revokeAt: revocationLimit(at) };
    await addJob(db, 'signal', { product, message });
  }
}
