import type { AccountResource, ApiPorts, EventResource } from '../api/ports';
import type { Instant } from '../domain/calendar';
import { type Beside, paidAndUnderWay, type Standing } from './next-step';

interface Ports {
  clock: ApiPorts['clock'];
  offers: Pick<ApiPorts['offers'], 'get'>;
  products: Pick<ApiPorts['products'], 'get' | 'events'>;
  accounts: Pick<ApiPorts['accounts'], 'get'>;
  /** what a product's life tells beside its resource */
  beside(product: string, at: Instant): Promise<Beside>;
}

const EVENTS_AT_ONCE = 200;

/** Where a product stands now; nothing if it, its offer or its account is not there. */
export async function readStanding(
  ports: Ports,
  id: string,
): Promise<(Standing & { account: AccountResource }) | undefined> {
  const product = await ports.products.get(id);
  if (!product) return undefined;
  const now = await ports.clock.now(product.account);
  const [offer, account, beside, underWay] = await Promise.all([
    ports.offers.get(product.offer),
    ports.accounts.get(product.account),
    ports.beside(product.id, now),
    // An open invoice is not paid yet; only otherwise the timeline has something to tell.
    product.openInvoice ? undefined : allEvents(ports, id).then(paidAndUnderWay),
  ]);
  return offer && account && { product, offer, account, zone: account.timeZone, now, underWay, ...beside };
}

async function allEvents(ports: Ports, id: string): Promise<EventResource[]> {
  const events: EventResource[] = [];
  let after: string | undefined;
  do {
    const page = await ports.products.events(id, { limit: EVENTS_AT_ONCE, ...(after !== undefined && { after }) });
    events.push(...(page?.items ?? []));
    after = page?.next ?? undefined;
  } while (after !== undefined);
  return events;
}
