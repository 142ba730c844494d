import type { Instant } from './calendar';

/** A mail to somebody who wants to sign in to the customer pages. Its link is the mail's secret: it is in no facts. */
export interface SignInMail {
  kind: 'sign_in';
  /** real time */
  endsAt: Instant;
}
