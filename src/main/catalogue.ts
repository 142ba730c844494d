import consumerRightData from '../../data/consumer-rights.json';
import catalogue from '../../data/offers.json';
import regulationData from '../../data/regulations.json';
import retention from '../../data/retention.json';
import vat from '../../data/vat.json';
import type { ConsumerRights } from '../domain/consumer-rights';
import { completeOffer, type ListedOffer, type Offer } from '../domain/offer';
import type { Regulations } from '../domain/regulations';
import type { RetentionRule } from '../domain/retention';
import type { VatRate } from '../domain/vat';

export const builtInOffers: Offer[] = (catalogue.offers as ListedOffer[]).map(completeOffer);
export const regulations: Regulations = regulationData;
export const retentionRules: RetentionRule[] = retention.rules;
export const vatRates: VatRate[] = vat.rates;
export const consumerRights: ConsumerRights = consumerRightData;
