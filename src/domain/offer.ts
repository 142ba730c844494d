export const productKinds = ['domain', 'certificate', 'mailspace', 'webspace', 'vserver'] as const;
export type ProductKind = (typeof productKinds)[number];

export const renewalOptions = ['one_year_delayed', 'one_year_immediate', 'multi_year', 'delete_at_expiry'] as const;
export type RenewalOption = (typeof renewalOptions)[number];

/** How a registry renews: only when asked, or by itself unless told not to (E0). */
export const registryModes = ['explicit', 'auto'] as const;
export type RegistryMode = (typeof registryModes)[number];

/** What the provider is told when a product shall end: delete it, or hand it back to the registry (E2). */
export const deletionModes = ['delete', 'transit'] as const;
export type DeletionMode = (typeof deletionModes)[number];

/** What of an offer shapes a term, fixed with its start: days are calendar days counted from the expiry. */
export interface TermRules {
  kind: ProductKind;
  gtld: boolean;
  /** days before the expiry at which the registry must have the renewal (P1) */
  cutoffDays: number;
  graceDays: number;
  redemptionDays: number;
  pendingDeleteDays: number;
  /** days that data are kept after the suspension (E1) */
  retentionDays: number;
  registryMode: RegistryMode;
  deletion: DeletionMode;
  registrarSendsRegistrantNotices: boolean;
  /** days before the expiry at which the customer is reminded, other than the standard ones (M1) */
  reminderDays?: number[];
  /** days between the renewal invoice and the last safe instant, other than the standard ones (P1) */
  invoiceDays?: number;
  /** days between an invoice and its deadline, other than the standard ones (P2) */
  paymentDays?: number;
}

/** What may be chosen, as the offer says at the moment of the choice (O1). */
export interface OptionRules {
  options: RenewalOption[];
  /** most years of one invoice */
  maxYears: number;
  /** most years from a request to the end that it would lead to */
  horizonYears?: number;
}

/** What can be bought. Prices are net, in minor units, per year. */
export interface Offer extends TermRules, OptionRules {
  id: string;
  /** top-level domain without the dot, of a domain offer */
  tld?: string;
  pricePerYear: number;
  /** fee for a restore out of redemption (E3) */
  restoreFee: number;
  currency: string;
  /** what belongs to certificates: validation, names, insurance */
  certificate?: { validation: 'dv' | 'ov'; names: 'single' | 'wildcard' | 'multi'; insurance: OfferInsurance };
  /** of certificates: sold only under a contract that is in force (S3) */
  contractRequired?: boolean;
}

export interface OfferInsurance {
  included: boolean;
  pricePerYear?: number;
}

export function termRulesOf(offer: Offer): TermRules {
  const { kind, gtld, cutoffDays, graceDays, redemptionDays, pendingDeleteDays, retentionDays } = offer;
  const { registryMode, deletion, registrarSendsRegistrantNotices } = offer;
  const days = { cutoffDays, graceDays, redemptionDays, pendingDeleteDays, retentionDays };
  const { reminderDays, invoiceDays, paymentDays } = offer;
  return {
    kind,
    gtld,
    ...days,
    registryMode,
    deletion,
    registrarSendsRegistrantNotices,
    ...(reminderDays && { reminderDays }),
    ...(invoiceDays !== undefined && { invoiceDays }),
    ...(paymentDays !== undefined && { paymentDays }),
  };
}

/** Keeps data and is suspended first, then deleted (E1). */
export function isHosting(kind: ProductKind): boolean {
  return kind === 'mailspace' || kind === 'webspace' || kind === 'vserver';
}

/** An offer as catalogues and scenarios write it: what is left out has a default. */
export type ListedOffer = Partial<Offer> &
  Pick<Offer, 'id' | 'kind' | 'pricePerYear' | 'currency' | 'options'> & {
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
