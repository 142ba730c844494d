import type { Offer } from '../domain/offer';
import type { VatRate } from '../domain/vat';
import catalogue from '../../data/offers.json';
import vat from '../../data/vat.json';

type ListedOffer = Partial<Offer> & Pick<Offer, 'id' | 'kind' | 'pricePerYear' | 'currency' | 'options'> & {
  validation?: 'dv' | 'ov';
  names?: 'single' | 'wildcard' | 'multi';
  insurance?: { included: boolean; pricePerYear?: number };
};

/** An offer as the catalogue lists it, with what it leaves out. */
export function completeOffer(listed: ListedOffer): Offer {
  const { validation, names, insurance, ...offer } = listed;
  return {
    gtld: false,
    maxYears: 1,
    cutoffDays: 0,
    graceDays: 0,
    redemptionDays: 0,
    pendingDeleteDays: 0,
    retentionDays: 14,
    restoreFee: 0,
    registryMode: 'explicit',
    deletion: 'delete',
    registrarSendsRegistrantNotices: false,
    ...offer,
    ...(validation && names && { certificate: { validation, names, insurance: insurance ?? { included: false } } }),
  };
}

export const builtInOffers: Offer[] = (catalogue.offers as ListedOffer[]).map(completeOffer);
export const vatRates: VatRate[] = vat.rates;
