import type { Instant } from './calendar';
import type { Offer } from './offer';

/** The prices of one offer as they were when a migration began: net, minor units. */
interface FrozenOffer {
  pricePerYear: number;
  restoreFee: number;
  insurancePerYear?: number;
}

/** An account's prices for certificates that a migration leaves unchanged until a date (S13). */
export interface FrozenPrices {
  migration: string;
  /** the first instant at which an invoice has the price list's prices again */
  until: Instant;
  /** by offer; one that came later has its own price */
  offers: Record<string, FrozenOffer>;
  /** those of an earlier migration that were in force: again, if this one is rolled back */
  before?: FrozenPrices;
}

/** Prices that are frozen by then stay as they are: a later migration only makes that last longer. */
export function frozenFurther(before: FrozenPrices | undefined, now: FrozenPrices, at: Instant): FrozenPrices {
  if (!before || before.until <= at) return now;
  const until = before.until > now.until ? before.until : now.until;
  return { ...now, until, offers: { ...now.offers, ...before.offers }, before };
}

/** The price list of a moment, of certificate offers. */
export function frozenPriceList(offers: readonly Offer[]): FrozenPrices['offers'] {
  const certificates = offers.filter(({ kind }) => kind === 'certificate');
  return Object.fromEntries(certificates.map((offer) => [offer.id, frozenOffer(offer)]));
}

function frozenOffer({ pricePerYear, restoreFee, certificate }: Offer): FrozenOffer {
  const insurance = certificate?.insurance.pricePerYear;
  return { pricePerYear, restoreFee, ...(insurance !== undefined && { insurancePerYear: insurance }) };
}

/** An offer as an invoice of that instant has it, and until when a migration keeps its prices, where one does. */
export function pricedAt(
  offer: Offer,
  frozen: FrozenPrices | undefined,
  at: Instant,
): { offer: Offer; frozenUntil?: Instant } {
  const prices = frozen && at < frozen.until ? frozen.offers[offer.id] : undefined;
  if (!frozen || !prices) return { offer };
  const { pricePerYear, restoreFee, insurancePerYear } = prices;
  const { certificate } = offer;
  const insurance = certificate &&
    insurancePerYear !== undefined && { ...certificate.insurance, pricePerYear: insurancePerYear };
  return {
    offer: { ...offer, pricePerYear, restoreFee, ...(insurance && { certificate: { ...certificate, insurance } }) },
    frozenUntil: frozen.until,
  };
}
