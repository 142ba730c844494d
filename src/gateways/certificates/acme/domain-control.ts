import type { Authorization, Order } from 'acme-client';
import type { CertificateOrder } from '../../../../activities/certificate-ports';
import type { AsAccount } from './account';
import { type ChallengeZone, type CnameLookup, challengeToMeet, missingRecords } from './challenges';
import type { KeptOrder, OrderStore, Progress } from './orders';
import { AcmeProblem } from './problems';
import { goesOn, type Step } from './steps';

export interface ControlPorts {
  asAccount: AsAccount;
  orders: OrderStore;
  zone: ChallengeZone;
  lookUp: CnameLookup;
}

/** Authorizations asked about between two looks at the time: an order has up to a hundred. */
const AT_ONCE = 5;

/**
 * Shows the control of the domains that the authority does not hold for shown yet. How far it came is kept, so that a
 * large order is done in several calls, and that one whose records are missing costs the authority nothing.
 */
export async function showControl(
  ports: ControlPorts,
  order: CertificateOrder,
  kept: KeptOrder,
  current: Order,
  mayGoOn: () => boolean,
): Promise<Step> {
  const { asAccount, orders, zone, lookUp } = ports;
  const next: Progress = { authorizations: [...kept.authorizations], published: [...kept.published] };

  async function inPortions(urls: string[], each: (one: Authorization) => void | Promise<void>): Promise<boolean> {
    for (let from = 0; from < urls.length; from += AT_ONCE) {
      if (from > 0 && !mayGoOn()) return false;
      const authorizations = urls.slice(from, from + AT_ONCE);
      for (const one of await asAccount((client) => client.getAuthorizations({ ...current, authorizations }))) {
        see(next, one);
        await each(one);
      }
      await orders.progress(order.key, next);
    }
    return true;
  }

  async function meet(one: Authorization): Promise<void> {
    const challenge = one.status === 'pending' ? challengeToMeet(one) : undefined;
    if (!challenge) return;
    const name = zone.target(one.identifier.value, order.proofs?.get(one.identifier.value));
    const value = await asAccount((client) => client.getChallengeKeyAuthorization(challenge));
    if (!next.published.some((known) => known.value === value)) next.published.push({ name, value });
    // Noted before, so that it is withdrawn however this ends.
    await orders.progress(order.key, next);
    await zone.publish(name, value);
    await asAccount((client) => client.completeChallenge(challenge)).catch(async (error: unknown) => {
      if (!(error instanceof AcmeProblem && error.type === 'malformed')) throw error;
      // Somebody else who goes on with the same order may have asked a moment before.
      const [now] = await asAccount((client) => client.getAuthorizations({ ...current, authorizations: [one.url] }));
      if (!now || (now.status === 'pending' && challengeToMeet(now))) throw error;
    });
  }

  const unseen = current.authorizations.filter((url) => !next.authorizations.some((seen) => seen.url === url));
  if (!(await inPortions(unseen, () => undefined))) return goesOn('the authority is being asked');
  const open = next.authorizations.filter(({ valid }) => !valid);
  const missing = await missingRecords(
    open.map(({ domain }) => domain),
    order.proofs,
    zone,
    lookUp,
  );
  const standing = open.filter(({ domain }) => !missing.has(domain));
  await inPortions(
    standing.map(({ url }) => url),
    meet,
  );
  if (missing.size === 0) return goesOn('the authority is checking who controls the domains');
  return {
    kind: 'pending',
    detail: [...missing.values()].map(({ detail }) => detail).join('; '),
    toPublish: [...missing.values()].map(({ record }) => record),
  };
}

function see(next: Progress, { url, identifier, status }: Authorization): void {
  const seen = { url, domain: identifier.value, valid: status === 'valid' };
  next.authorizations = [...next.authorizations.filter((one) => one.url !== url), seen];
}
