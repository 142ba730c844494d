export const locales = ['de', 'fr', 'en', 'nl'] as const;
export type Locale = (typeof locales)[number];

/** Methods that collect by themselves (P3). */
export const automaticMethods = ['none', 'card', 'sepa_debit'] as const;
export type AutomaticMethod = (typeof automaticMethods)[number];

export const paymentMethods = ['balance', 'card', 'sepa_debit', 'bank_transfer', 'paypal'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

export const mandateStates = ['pending', 'active', 'revoked', 'lapsed'] as const;
export type MandateState = (typeof mandateStates)[number];

export interface PostalAddress {
  name: string;
  street?: string;
  postalCode?: string;
  city?: string;
  /** ISO 3166-1 alpha-2 */
  country: string;
}

/** An address on one line, the country in words. */
export function addressLine(
  { name, street, postalCode, city, country }: { [K in keyof PostalAddress]: PostalAddress[K] | null },
  locale: Locale,
): string {
  const place = [postalCode, city].filter(Boolean).join(' ');
  const countries = new Intl.DisplayNames([locale], { type: 'region' });
  return [name, street, place, countries.of(country ?? '')].filter(Boolean).join(', ');
}
