import type { Instant } from '../src/domain/calendar';
import {
  certificateOf,
  csrOf,
  namesOf,
  replacementMoved,
  revocationsWanted,
  tryIssueNow,
} from '../src/domain/certificate-transitions';
import type { Life } from '../src/domain/life';
import { about, toAccount } from './invoicing';
import type { Tx } from './ports';

/** A key is barred: what it certifies is revoked (I6). That it is not used again is asked whenever one is issued. */
export async function barred(
  tx: Tx,
  life: Life,
  keyFingerprint: string,
  revokeAt: Instant,
  at: Instant,
  claim?: string,
): Promise<Life> {
  const live = await tx.certificates.live(life.product, at);
  const serials = live.filter((one) => one.keyFingerprint === keyFingerprint).map((one) => one.serial);
  return revocationsWanted(
    life,
    serials,
    'key_compromised',
    revokeAt,
    claim === undefined ? {} : { afterClaim: claim },
  );
}

/**
 * Somebody else has reported the key: its holder learns at once what will be revoked and when, and what is in force is
 * replaced at once, so that a request for another key is asked for now and not in months (C2, I6).
 */
export async function reportedByOthers(
  tx: Tx,
  life: Life,
  keyFingerprint: string,
  revokeAt: Instant,
  at: Instant,
): Promise<Life> {
  const known = new Set(compromised(life).map(({ serial }) => serial));
  const wanted = await barred(tx, life, keyFingerprint, revokeAt, at);
  const news = compromised(wanted).filter(({ serial }) => !known.has(serial));
  if (news.length === 0) return wanted;
  const { current } = certificateOf(life);
  const inForce = life.phase === 'active' && news.some(({ serial }) => serial === current?.serial);
  const lacksCsr = await needsCsr(tx, wanted);
  const customer = await tx.customer(life.account);
  const product = await tx.product(life.product);
  tx.mail({
    ...toAccount(customer, product, at),
    facts: {
      kind: 'revocation_announced',
      ...about(product),
      names: namesOf(life),
      serials: news.map(({ serial }) => serial),
      revokedBy: revokeAt,
      next: !inForce ? 'none' : lacksCsr ? 'csr' : 'issued',
    },
  });
  return inForce ? replacedNow(wanted, lacksCsr, at) : wanted;
}

function compromised(life: Life) {
  return certificateOf(life).revocations.filter(({ reason }) => reason === 'key_compromised');
}

/** Whether the next certificate cannot be issued with the request that there is. */
async function needsCsr(tx: Tx, life: Life): Promise<boolean> {
  const csr = csrOf(life, certificateOf(life).queue[0]);
  return csr === undefined || (await tx.certificates.csr(csr)).barred;
}

/** What waits in the queue will replace it; an authority that limits its orders is not asked before its time. */
function replacedNow(life: Life, lacksCsr: boolean, at: Instant): Life {
  const { current, queue } = certificateOf(life);
  if (queue.length > 0) return lacksCsr ? tryIssueNow(life, at) : life;
  return current ? replacementMoved(life, current.serial, at) : life;
}
