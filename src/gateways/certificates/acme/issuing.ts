import type { Order } from 'acme-client';
import type { CertificateOrder } from '../../../../activities/certificate-ports';
import type { AsAccount } from './account';
import { faultOf } from './challenges';
import { type ControlPorts, showControl } from './domain-control';
import { examineChain } from './examination';
import type { KeptOrder } from './orders';
import { type PlacingSettings, placeOrder } from './placing';
import { AcmeProblem, type ProblemDocument, readProblem } from './problems';
import { goesOn, goesOnAtOnce, type Step } from './steps';

export interface IssuingPorts extends ControlPorts {
  /** the authority's name in the configuration */
  name: string;
  knowsRenewalInfo(): Promise<boolean>;
}

/**
 * One step of an issuance (RFC 8555, 7.4), from what is kept of it and the authority's own state. Each may be repeated,
 * also after a crash in its middle: what it does to the authority is noted before, or asked of it anew, or the same
 * twice. Only the placing of the order is not ({@link placeOrder}).
 */
export async function nextStep(
  ports: IssuingPorts,
  settings: PlacingSettings,
  order: CertificateOrder,
  mayGoOn: () => boolean,
): Promise<Step> {
  const { asAccount, orders } = ports;
  const kept = await orders.open(order);
  if (kept.chain !== null) return examined(ports, order, kept.chain);
  if (kept.url === null) {
    const placed = await placeOrder(asAccount, orders, order, await ports.knowsRenewalInfo(), settings);
    return placed
      ? goesOnAtOnce('the order is placed')
      : { kind: 'pending', detail: 'the authority is still at work on another certificate for the same names' };
  }
  const { url } = kept;
  const current = await asAccount((client) => client.getOrder({ url } as Order)).catch((error: unknown) => {
    if (error instanceof AcmeProblem && gone(error)) return undefined;
    throw error;
  });
  if (!current) {
    await giveUp(ports, order.key, url, kept);
    return goesOnAtOnce('the authority no longer knows the order, so another is placed');
  }
  switch (current.status) {
    case 'pending':
      return showControl(ports, order, kept, current, mayGoOn);
    case 'ready':
      return finalize(asAccount, order, current);
    case 'processing':
      return goesOn('the authority is issuing');
    case 'valid': {
      const chain = await asAccount((client) => client.getCertificate(current));
      await withdraw(ports, order.key, kept);
      return examined(ports, order, String(chain));
    }
    default: {
      const fault = await faultOfOrder(asAccount, current);
      await giveUp(ports, order.key, url, kept);
      throw fault;
    }
  }
}

/**
 * Not to be had any more: deleted, of another account or directory, or of an authority that began anew. Whoever sends
 * such a status without a word of ACME is something in between, and the order is where it was.
 */
const gone = ({ type, status }: AcmeProblem) =>
  type === 'malformed' || type === 'unauthorized' || (type !== 'http' && (status === 404 || status === 410));

/** Sends the customer's request as it is. A second time changes nothing: then the order is no longer ready. */
async function finalize(asAccount: AsAccount, { csr }: CertificateOrder, current: Order): Promise<Step> {
  const pem = `-----BEGIN CERTIFICATE REQUEST-----\n${csr.der}\n-----END CERTIFICATE REQUEST-----\n`;
  await asAccount((client) => client.finalizeOrder(current, pem)).catch((error: unknown) => {
    if (!(error instanceof AcmeProblem && error.type === 'orderNotReady')) throw error;
  });
  return goesOn('the authority is issuing');
}

/** Nothing leaves here that was not looked at; what was found right is kept, and from then on it is the answer. */
async function examined({ name, orders }: IssuingPorts, order: CertificateOrder, chain: string): Promise<Step> {
  const result = examineChain(chain, order.csr, new Date());
  switch (result.kind) {
    case 'foreign':
      // The same order would bring the same: a person must look what the authority is doing.
      return { kind: 'refused', detail: `rejected: ${result.detail}` };
    case 'faulty':
      return { kind: 'failed', detail: `rejected: ${result.detail}` };
    case 'right':
      await orders.complete(order.key, chain);
      return { kind: 'issued', certificate: { issuer: name, ...result.certificate } };
  }
}

/** A check that failed says more than the order that ended by it, and is no verdict on the order. */
async function faultOfOrder(asAccount: AsAccount, current: Order): Promise<AcmeProblem> {
  const authorizations = await asAccount((client) => client.getAuthorizations(current));
  const [fault] = authorizations.map(faultOf).filter((one) => one !== undefined);
  if (fault) return fault;
  if (!current.error)
    return new AcmeProblem('orderInvalid', 'the order ended without a certificate, by its age perhaps');
  const { type, detail } = readProblem(current.error as ProblemDocument);
  return new AcmeProblem(type, detail);
}

async function giveUp(ports: IssuingPorts, key: string, url: string, kept: KeptOrder): Promise<void> {
  await withdraw(ports, key, kept);
  await ports.orders.abandon(key, url);
}

async function withdraw({ zone, orders }: IssuingPorts, key: string, kept: KeptOrder): Promise<void> {
  if (kept.published.length === 0) return;
  for (const { name, value } of kept.published) await zone.withdraw(name, value);
  await orders.progress(key, { authorizations: kept.authorizations, published: [] });
}
