import type { CivilDate, Instant } from './calendar';
import type { RenewalOption } from './offer';

/** What reaches a product from outside, with the instant of its arrival (T1). `id` is the request's, for its answer. */
export type Message = { at: Instant } & (
  | { type: 'paymentReceived'; invoice: string }
  | { type: 'optionChanged'; id: string; option: RenewalOption; years: number; by: 'customer' | 'operator' }
  | { type: 'restoreRequested'; id: string }
  | { type: 'cancelRequested'; id: string; by: 'customer' | 'operator' }
  | { type: 'transferredAway'; id: string }
  | { type: 'paidBeforeLapse'; payment: string; bookedOn: CivilDate }
  | { type: 'settingsChanged' }
  | { type: 'paymentMethodChanged' }
  | { type: 'retryNow' }
);
