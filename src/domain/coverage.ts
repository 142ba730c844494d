import { dateIn, daysBetween, type Instant } from './calendar';
import type { Life } from './life';
import type { Offer } from './offer';
import { type Refusal, refuse } from './refusal';

/** Days of an insured term in the customer's time zone: `paid` is what has been covered so far and what remains (I10). */
export interface Coverage {
  paid: number;
  covered: number;
  remaining: number;
}

/** Of the term that is paid, also if it is still to begin; nothing where it is not insured. */
export function coverageOf({ certificate, term, zone }: Life, at: Instant): Coverage {
  if (!certificate?.insured || !term) return { paid: 0, covered: 0, remaining: 0 };
  const start = dateIn(term.start, zone);
  const paid = daysBetween(start, dateIn(term.end, zone));
  const covered = Math.min(Math.max(daysBetween(start, dateIn(at, zone)), 0), paid);
  return { paid, covered, remaining: paid - covered };
}

/** Minor units: who is not insured orders each of them anew, for a year at the full price (I4, I10). */
export function priceWithoutInsurance(reissues: number, offer: Pick<Offer, 'pricePerYear'>): number {
  return reissues * offer.pricePerYear;
}

/** Whether insurance can be chosen for the next term (I1); what an offer no longer sells can still be taken off. */
export function checkInsurance(life: Life, offer: Offer, wanted: boolean): Refusal | undefined {
  const insurance = offer.certificate?.insurance;
  if (!life.certificate || !insurance) return refuse('not-a-certificate', 'Only certificates are insured.');
  if (insurance.included) {
    return refuse('option-not-allowed', 'The insurance is part of this offer: it is neither added nor taken off.');
  }
  const takesOff = !wanted && life.certificate.insureNext;
  if (insurance.pricePerYear === undefined && !takesOff)
    return refuse('option-not-allowed', 'This offer is sold without insurance.');
  return undefined;
}
