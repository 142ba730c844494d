import type { Instant } from './calendar';
import { csrOf, unvalidated, usableUntil } from './certificate-transitions';
import { hasEnded, type Life } from './life';
import type { Regulations } from './regulations';

/** What a certificate waits for that only its customer can bring (C8). */
export interface Awaited {
  /** whose control is to be shown; a wildcard with `*.` */
  domains: string[];
  /** another request (CSR) is to be handed in */
  csr: boolean;
  /** an order that waits is cancelled then */
  giveUpAt?: Instant;
  /** the certificate in force can be used so long */
  usableUntil?: Instant;
}

/** What the next issue waits for, or what it was asked ahead for and will lack; undefined where nothing is the customer's to do. */
export function awaitedOf(life: Life, at: Instant, regulations: Regulations): Awaited | undefined {
  const { certificate, phase } = life;
  if (!certificate || hasEnded(phase)) return undefined;
  const { queue, current } = certificate;
  const [head] = queue;
  const [missing, needed] = head ? [head.missing, at] : [current?.asked, current?.replaceAt ?? at];
  if (!missing) return undefined;
  const open = missing.includes('validation') ? unvalidated(life, needed, regulations) : [];
  const csr = missing.includes('csr') && csrOf(life, head) === undefined;
  if (open.length === 0 && !csr) return undefined;
  const usable = usableUntil(life);
  return {
    domains: open.map(({ domain, wildcard }) => (wildcard ? `*.${domain}` : domain)),
    csr,
    ...(head?.giveUpAt !== undefined && { giveUpAt: head.giveUpAt }),
    ...(usable !== undefined && { usableUntil: usable }),
  };
}
