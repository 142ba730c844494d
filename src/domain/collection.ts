import type { AutomaticMethod, MandateState } from './account';
import { dateIn, daysAfter, type Instant } from './calendar';

/** Days after issue on which a card that was declined softly is tried again (P7). */
export const CARD_RETRY_DAYS = [1, 3, 6, 9] as const;

/** What an account can be collected from by itself. */
export interface CollectionMeans {
  automatic: AutomaticMethod;
  /** the card's last month, `2027-06`; absent without a card */
  cardValidThrough?: string;
  mandate?: MandateState;
  /** a returned debit pauses automatic debits until the balance is even (A9) */
  debitPaused: boolean;
}

/**
 * Whether the automatic method can be used at `at`: a card valid then, or an active signed mandate (P3).
 * @param zone of the customer, whose month counts for the card
 */
export function usableMethod(means: CollectionMeans, at: Instant, zone: string): 'card' | 'sepa_debit' | null {
  if (means.automatic === 'card' && means.cardValidThrough !== undefined)
    return hasValidCard(means, at, zone) ? 'card' : null;
  if (means.automatic === 'sepa_debit' && means.mandate === 'active' && !means.debitPaused) return 'sepa_debit';
  return null;
}

/** Whether there is a card that can be charged at `at`, be it the automatic method or not. */
export function hasValidCard(
  { cardValidThrough }: Pick<CollectionMeans, 'cardValidThrough'>,
  at: Instant,
  zone: string,
): boolean {
  return cardValidThrough !== undefined && cardValidThrough >= dateIn(at, zone).slice(0, 7);
}

/** The card's further tries for an invoice: 1, 3, 6 and 9 days after issue, after `after` and before the deadline (P7). */
export function cardTries(issuedAt: Instant, deadline: Instant, after: Instant, zone: string): Instant[] {
  return CARD_RETRY_DAYS.map((days) => daysAfter(issuedAt, days, zone)).filter((at) => at > after && at < deadline);
}
