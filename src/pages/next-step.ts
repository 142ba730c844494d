import type { EventResource, OfferResource, ProductResource } from '../api/ports';
import type { Awaited } from '../domain/awaited';
import { type Instant, yearsAfter } from '../domain/calendar';
import type { LifeContract } from '../domain/contract-standing';
import type { FrozenPrices } from '../domain/frozen-prices';
import type { InvoicePurpose } from '../domain/invoice-document';
import { hasEnded } from '../domain/life';
import { isUsedUp } from '../domain/renewal-options';
import { afterExpiry, afterWantedDeletion, renewalDates } from '../domain/schedule';

/** How an open invoice is collected without its customer: a direct debit that is under way, or a try of the card that lies ahead. */
export interface Collected {
  method: 'card' | 'sepa_debit';
  at: Instant;
  /** it was tried before, in vain */
  again: boolean;
}

/** What a page is made from: the product as the record has it, and the instant at which somebody looks. */
export interface Standing {
  product: ProductResource;
  offer: OfferResource;
  /** the account's time zone, in which days are counted */
  zone: string;
  now: Instant;
  /** what is paid and not yet done by the provider */
  underWay: InvoicePurpose | undefined;
  /** of a certificate: what it waits for its customer for */
  awaited?: Awaited;
  /** the open invoice is collected by itself */
  collected?: Collected;
  /** of a certificate: the one in force was revoked then, and no other is on its way */
  revokedAt?: Instant;
  /** what certificates cost while a migration keeps prices as they were (S13) */
  frozenPrices?: FrozenPrices;
  /** by an operator; where only its trouble tells of it, nobody says since when */
  pausedSince?: Instant;
  /** under which its certificates are issued, where it knows of any */
  contract?: LifeContract;
}

/** Parts of a standing that are read from the life itself. */
export type Beside = Pick<Standing, 'awaited' | 'collected' | 'revokedAt' | 'pausedSince' | 'contract'>;

/** What happens to the product if nobody does anything. */
export type NextStep =
  | { kind: 'paused'; since?: Instant }
  | { kind: 'held'; end?: Instant }
  | { kind: 'out_of_contract'; end: Instant; over: boolean; at?: Instant }
  | { kind: 'awaits_payment'; purpose: InvoicePurpose; deadline: Instant; early: boolean; collected?: Collected }
  | { kind: 'awaits_customer'; awaited: Awaited }
  | { kind: 'revoked'; at: Instant; then: NextStep }
  | { kind: 'under_way'; purpose: InvoicePurpose }
  | { kind: 'invoice_comes'; at: Instant; years: number }
  | { kind: 'ends'; at: Instant; early: boolean }
  | { kind: 'too_late'; end: Instant; restorable: boolean }
  | { kind: 'refused'; end: Instant }
  | { kind: 'restorable'; until: Instant; deleted: boolean }
  | { kind: 'over' };

/** Paid, and not yet done: told by the timeline, whose order is that of the facts. */
export function paidAndUnderWay(events: readonly EventResource[]): InvoicePurpose | undefined {
  const purposes = new Map<unknown, InvoicePurpose>();
  let underWay: InvoicePurpose | undefined;
  for (const { type, data } of events) {
    if (type === 'invoice_issued') purposes.set(data['invoice'], data['purpose'] as InvoicePurpose);
    if (type === 'invoice_paid') underWay = purposes.get(data['invoice']);
    if (type === 'term_started' || type === 'renewed' || isRefusal(type, data)) underWay = undefined;
    if (type === 'cancelled' || type === 'transferred') underWay = undefined;
  }
  return underWay;
}

function isRefusal(type: string, data: EventResource['data']): boolean {
  return type === 'provider_failed' && data['permanent'] === true;
}

/** From here on a renewal is no longer safe, and the option no longer changes (P1, O3). */
export function lastSafeOf({ product, offer, zone }: Standing): Instant | undefined {
  const { term } = product;
  return term ? renewalDates(offer, term.end, zone).lastSafe : undefined;
}

/** Until when an expired product can be restored; undefined where it cannot (E2, E3). */
export function recoverableUntil({ product, offer, zone, now }: Standing): Instant | undefined {
  const { term, state } = product;
  if (!term || state === 'pending_delete' || state === 'cancelled' || state === 'transferred') return undefined;
  const after = state === 'deleted' ? afterWantedDeletion : afterExpiry;
  const until =
    state === 'deleted' && product.renewalOption !== 'delete_at_expiry'
      ? undefined
      : after(offer, term.end, zone).recoverableUntil;
  return until !== undefined && now < until ? until : undefined;
}

export function nextStep(standing: Standing): NextStep {
  const { product, underWay, pausedSince, contract, awaited, collected } = standing;
  const { openInvoice, term, state } = product;
  if (!hasEnded(state) && (pausedSince !== undefined || product.trouble === 'paused'))
    return { kind: 'paused', ...(pausedSince !== undefined && { since: pausedSince }) };
  if (awaited && !openInvoice) return { kind: 'awaits_customer', awaited };
  if (underWay) return { kind: 'under_way', purpose: underWay };
  if (openInvoice) {
    const purpose = state === 'ordered' ? 'order' : state === 'active' ? 'renewal' : 'restore';
    const { deadline } = openInvoice;
    // A lapse before the last safe instant leaves time for another invoice (P6).
    const early = purpose === 'renewal' && deadline < (lastSafeOf(standing) ?? deadline);
    return { kind: 'awaits_payment', purpose, deadline, early, ...(collected && { collected }) };
  }
  const isHeld = contract?.standing === 'suspended';
  if (isHeld && (state === 'ordered' || state === 'active')) return { kind: 'held', ...(term && { end: term.end }) };
  if (state === 'ordered') return { kind: 'under_way', purpose: 'order' };
  if (state === 'active' && term) {
    const then = afterThisTerm(standing, term);
    return standing.revokedAt === undefined ? then : { kind: 'revoked', at: standing.revokedAt, then };
  }
  const until = recoverableUntil(standing);
  return until ? { kind: 'restorable', until, deleted: hasEnded(state) } : { kind: 'over' };
}

function afterThisTerm(standing: Standing, term: { start: Instant; end: Instant }): NextStep {
  const { product, offer, zone, now, contract } = standing;
  const { renewalOption, renewalYears } = product;
  const { lastSafe, invoiceAt } = renewalDates(offer, term.end, zone);
  const at = isUsedUp(renewalOption) || invoiceAt < now ? now : invoiceAt;
  const over = contract?.standing === 'ended' || (contract?.endsFrom !== undefined && contract.endsFrom <= now);
  // The end of a contract chooses for the customer, who is not told that it was his own choice.
  const ownChoice = renewalOption === 'delete_at_expiry' && !contract?.optionBefore;
  if (contract && !ownChoice && (over || (contract.endsFrom !== undefined && contract.endsFrom <= at))) {
    const { endsFrom } = contract;
    return { kind: 'out_of_contract', end: term.end, over, ...(endsFrom !== undefined && { at: endsFrom }) };
  }
  if (renewalOption === 'delete_at_expiry')
    return { kind: 'ends', at: product.endsEarlyAt ?? term.end, early: product.endsEarlyAt !== undefined };
  if (product.trouble === 'provider_refused:renew') return { kind: 'refused', end: term.end };
  if (now >= lastSafe) return { kind: 'too_late', end: term.end, restorable: canBeRestoredLater(standing, term.end) };
  return { kind: 'invoice_comes', at, years: renewalYears };
}

function canBeRestoredLater({ offer, zone }: Standing, end: Instant): boolean {
  return (afterExpiry(offer, end, zone).recoverableUntil ?? end) > end;
}

/** How many years can be added now, at most: the offer's limit, and the registry's horizon (O1). */
export function mostYears({ product, offer, zone, now }: Standing): number {
  const end = product.term?.end ?? now;
  const { horizonYears, maxYears } = offer;
  let years = maxYears;
  if (horizonYears === undefined) return years;
  const limit = yearsAfter(now, horizonYears, zone);
  while (years > 0 && yearsAfter(end, years, zone) > limit) years -= 1;
  return years;
}

/** Nothing is left to the customer: it is collected, and nothing has failed yet. */
export function paysItself(collected: Collected | undefined): boolean {
  return collected !== undefined && !collected.again;
}
