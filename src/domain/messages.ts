import type { Instant } from './calendar';
import type { RenewalOption } from './offer';
import type { OperatorRequest } from './operator-actions';

/** What reaches a product from outside, with the instant of its arrival (T1); by its `id` a repetition is known. */
export type Message = { at: Instant; id?: string } & (
  | { type: 'paymentReceived'; invoice: string }
  | { type: 'optionChanged'; id: string; option: RenewalOption; years: number; by: 'customer' | 'operator' }
  | { type: 'restoreRequested'; id: string }
  | { type: 'cancelRequested'; id: string; by: 'customer' | 'operator' }
  | { type: 'transferredAway'; id: string }
  | { type: 'paidBeforeLapse'; invoice: string }
  | { type: 'settingsChanged' }
  | { type: 'paymentMethodChanged' }
  | { type: 'retryNow' }
  | { type: 'operatorRequested'; id: string; request: OperatorRequest }
);
