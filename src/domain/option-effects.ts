import { type Instant, yearsAfter } from './calendar';
import { isPaidAndPending, type Life } from './life';
import type { OptionRules } from './offer';
import { renewalInvoiceAt } from './plan';
import type { Refusal } from './refusal';
import { checkOptionChange, invoiceFits, type OptionRequest } from './renewal-options';
import { invoiceDeadline } from './schedule';
import { optionChosen, withoutInvoice } from './transitions';

/** What a choice leads to if it is made at that instant, and nothing else happens (O2, O3, O4). */
export interface OptionEffects {
  /** it is in force already: nothing changes */
  isInForce: boolean;
  /** a renewal is done, or paid for: it stays until then, and the choice is for what comes after (O4) */
  paidUntil?: Instant;
  /** what becomes of the open renewal invoice; absent where there is none */
  openInvoice?: 'kept' | 'cancelled';
  /** the invoice that the choice asks for; absent where none comes in this term, or the open one stays */
  invoice?: { at: Instant; deadline: Instant };
  /** where the term ends once that is paid for, or the open invoice is; absent where nothing is renewed */
  newEnd?: Instant;
}

/** What a choice would change, by the rules by which it is made; or why it is refused. */
export function effectsOfOption(
  life: Life,
  offer: OptionRules,
  request: OptionRequest,
): { refusal: Refusal; effects?: undefined } | { refusal?: undefined; effects: OptionEffects } {
  const { option, years, at } = request;
  const isInForce = life.option === option && life.optionYears === years;
  const refusal = isInForce ? undefined : checkOptionChange(life, offer, request);
  if (refusal) return { refusal };
  const { invoice, term } = life;
  const until = paidUntil(life, at);
  const open = invoice !== undefined && !invoice.paid && invoice.purpose === 'renewal';
  const cancelled = open && !isInForce && !invoiceFits(life, request);
  const after = optionChosen({ ...(cancelled ? withoutInvoice(life) : life), clock: at }, option, years, at);
  const invoiceAt = renewalInvoiceAt(after);
  const renews = option !== 'delete_at_expiry' && term !== undefined && !isPaidAndPending(life);
  return {
    effects: {
      isInForce,
      ...(until !== undefined && { paidUntil: until }),
      ...(open && { openInvoice: cancelled ? 'cancelled' : 'kept' }),
      ...(invoiceAt !== undefined && {
        invoice: {
          at: invoiceAt,
          deadline: invoiceDeadline(invoiceAt, life.lastSafe, life.zone, life.rules.paymentDays),
        },
      }),
      ...(renews && { newEnd: yearsAfter(life.anchor, life.anchorYears + years, life.zone) }),
    },
  };
}

/** The end of a term that is paid for and has not begun yet, whether or not the provider has carried it out. */
function paidUntil(life: Life, at: Instant): Instant | undefined {
  const { invoice, term } = life;
  if (invoice?.paid && term) return yearsAfter(life.anchor, life.anchorYears + invoice.years, life.zone);
  return term && at < term.start ? term.end : undefined;
}
