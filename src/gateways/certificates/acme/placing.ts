import type { Client, Order } from 'acme-client';
import type { CertificateOrder } from '../../../../activities/certificate-ports';
import type { AsAccount } from './account';
import type { OrderStore } from './orders';
import { AcmeProblem } from './problems';
import { certificateId } from './renewal-info';

type NewOrder = Parameters<Client['createOrder']>[0] & { replaces?: string };

export interface PlacingSettings {
  /** whether the end asked for is told to the authority: many refuse every order that names one */
  asksForNotAfter: boolean;
}

/**
 * Places an order at the authority and notes it; false while the authority hands out that of another issuance, as some
 * do as long as one for the same names waits: that order will bring the other's key.
 *
 * Placing cannot be repeated: if this process dies before the answer is noted, that order stays behind without anybody
 * who goes on with it. It then ends by itself (no certificate comes of an order that is not finalised), or the authority
 * hands it out again. Two that place at once end with the same order, for the first that is noted counts.
 */
export async function placeOrder(
  asAccount: AsAccount,
  orders: OrderStore,
  order: CertificateOrder,
  knowsRenewalInfo: boolean,
  { asksForNotAfter }: PlacingSettings,
): Promise<boolean> {
  const request: NewOrder = {
    identifiers: order.csr.names.map((value) => ({ type: 'dns', value })),
    // Not the beginning: that of an order which is placed days later, after an outage, would lie in the past.
    ...(asksForNotAfter && { notAfter: order.notAfter }),
  };
  const place = (wanted: NewOrder) => asAccount((client) => client.createOrder(wanted));
  const replaces = knowsRenewalInfo && order.replaces ? certificateId(order.replaces) : undefined;
  if (replaces === undefined) return orders.place(order.key, urlOf(await place(request)));
  try {
    return await orders.place(order.key, urlOf(await place({ ...request, replaces })));
  } catch (error) {
    if (!(error instanceof AcmeProblem) || neverArrived.has(error.type)) throw error;
    // Which one it follows is a hint (RFC 9773, 5): a certificate must not fail by it. It is refused where an order that
    // was lost, or one that another process is about to note, named it before (`alreadyReplaced`).
    const { url } = await orders.open(order);
    return url !== null || orders.place(order.key, urlOf(await place(request)));
  }
}

/** Without the hint it would be no different. */
const neverArrived = new Set(['unreachable', 'rateLimited', 'account', 'accountDoesNotExist']);

const urlOf = ({ url }: Order) => url;
