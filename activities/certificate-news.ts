import type { Instant } from '../src/domain/calendar';
import type { ClaimReason, DcvMethod } from '../src/domain/certificate';
import type { Finding } from '../src/domain/findings';
import type { Life } from '../src/domain/life';
import type { Note } from '../src/domain/operator-actions';
import { about, toAccount } from './invoicing';
import type { Tx } from './ports';

type Owner = Pick<Life, 'product' | 'account'>;

/** A refused claim stands on the timeline, and the customer is told (2.4, 5.5). */
export async function tellRefusal(
  tx: Tx,
  { product, account }: Owner,
  refused: { claim: string; reason: ClaimReason; problem: string },
  at: Instant,
  note?: Note,
): Promise<void> {
  tx.fact({ product, account }, { type: 'claim_refused', at, data: refused }, note);
  const customer = await tx.customer(account);
  const record = await tx.product(product);
  tx.mail({ ...toAccount(customer, record, at), facts: { kind: 'claim_refused', ...about(record), ...refused } });
}

/** A look at a domain that failed: it stands on the timeline, and the customer is told once a day at most (2.4, 5.5). */
export async function tellFailed(
  tx: Tx,
  { product, account }: Owner,
  failed: { domain: string; method: DcvMethod; reason: string; findings?: Finding[] },
  at: Instant,
): Promise<void> {
  tx.fact({ product, account }, { type: 'validation_failed', at, data: failed });
  const { domain, reason, findings } = failed;
  if (!(await tx.certificates.failureIsNews(product, domain, at))) return;
  const customer = await tx.customer(account);
  const record = await tx.product(product);
  tx.mail({
    ...toAccount(customer, record, at),
    facts: { kind: 'validation_failed', ...about(record), domain, reason, ...(findings && { findings }) },
  });
}

/** What the API tells by itself, because no workflow is asked. */
export const certificateNews = { tellRefusal, tellFailed };
export type CertificateNews = typeof certificateNews;
