import catalogue from '../../data/offers.json';
import vat from '../../data/vat.json';
import { completeOffer, type ListedOffer, type Offer } from '../domain/offer';
import type { VatRate } from '../domain/vat';

export const builtInOffers: Offer[] = (catalogue.offers as ListedOffer[]).map(completeOffer);
export const vatRates: VatRate[] = vat.rates;
