import type { Instant } from '../src/domain/calendar';
import { certificateOf, claimGone } from '../src/domain/certificate-transitions';
import type { Life } from '../src/domain/life';
import type { Note } from '../src/domain/operator-actions';
import { tellRefusal } from './certificate-news';
import type { Tx } from './ports';

/** A claim has led to a certificate (I8). */
export async function completeClaim(tx: Tx, life: Life, claim: string, serial: string, at: Instant): Promise<void> {
  const reason = await tx.certificates.claimStep(claim, 'completed', { step: 'issued', at, about: serial });
  const data = { claim, reason, serial };
  tx.fact({ product: life.product, account: life.account }, { type: 'claim_completed', at, data });
}

/** A claim that the workflow had been given comes to nothing. */
export async function refuseClaim(
  tx: Tx,
  life: Life,
  claim: string,
  problem: string,
  at: Instant,
  note?: Note,
): Promise<Life> {
  const reason = await tx.certificates.claimStep(claim, 'refused', { step: 'refused', at, about: problem });
  await tellRefusal(tx, life, { claim, reason, problem }, at, note);
  return claimGone(life, claim);
}

/** The product is over, and no certificate comes of the claims that still wait. */
export async function refuseWaiting(
  tx: Tx,
  life: Life,
  problem: 'term-ended' | 'product-ended' | 'contract-required',
  at: Instant,
): Promise<Life> {
  if (!life.certificate) return life;
  let next = life;
  for (const { claim } of certificateOf(life).queue)
    if (claim !== undefined) next = await refuseClaim(tx, next, claim, problem, at);
  return next;
}
