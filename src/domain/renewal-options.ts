import { type Instant, yearsAfter } from './calendar';
import { checkContractOf, isOutOfContract } from './contract-standing';
import { hasEnded, isPaidAndPending, type Life } from './life';
import type { OptionRules, RenewalOption } from './offer';
import { type Refusal, refuse } from './refusal';

/** Orders and imports may only name an option that does not ask for a renewal at once (O1). */
export const initialOptions: readonly RenewalOption[] = ['one_year_delayed', 'delete_at_expiry'];

/** The option that is used up by the renewal that it causes, or by the lapse of its invoice (O2). */
export function isUsedUp(option: RenewalOption): boolean {
  return option === 'one_year_immediate' || option === 'multi_year';
}

export interface OptionRequest {
  option: RenewalOption;
  /** years of `multi_year`; 1 for the others */
  years: number;
  at: Instant;
}

/** What an offer refuses of an option, whatever the product's state (O1). */
export function optionOffered(rules: Pick<OptionRules, 'options'>, option: RenewalOption): Refusal | undefined {
  if (rules.options.includes(option)) return undefined;
  return refuse('option-not-allowed', `This offer does not allow ${option}. Allowed: ${rules.options.join(', ')}.`, {
    allowed: rules.options,
  });
}

/** Whether an option may be chosen now (O1, O3). The API asks before it signals, the workflow asks again. */
export function checkOptionChange(life: Life, rules: OptionRules, request: OptionRequest): Refusal | undefined {
  if (hasEnded(life.phase))
    return refuse('product-ended', 'The product has ended; its renewal option can no longer change.');
  const notOffered = optionOffered(rules, request.option);
  if (notOffered) return notOffered;
  if (isOutOfContract(life, request.at) && request.option !== life.option) return checkContractOf(life, request.at);
  if (life.term && request.at >= life.term.end && !isPaidAndPending(life)) {
    return refuse('product-ended', 'The term has ended; the product can only be restored, while that is possible.', {
      restore: true,
    });
  }
  if (life.term && request.at >= life.lastSafe && !isPaidAndPending(life)) {
    return refuse(
      'too-late',
      'The last safe instant for a renewal has passed, so the option can no longer change. After the expiry the product can be restored.',
      { lastSafe: life.lastSafe, restore: true },
    );
  }
  return beyondHorizon(life, rules, request);
}

/** The end that a renewal by this option would lead to must lie within the registry's horizon (O1). */
function beyondHorizon(life: Life, rules: OptionRules, request: OptionRequest): Refusal | undefined {
  const { horizonYears } = rules;
  if (horizonYears === undefined || !isUsedUp(request.option)) return undefined;
  const pendingYears = isPaidAndPending(life) ? (life.invoice?.years ?? 0) : 0;
  const anchor = life.term ? life.anchor : request.at;
  const years = life.anchorYears + pendingYears + request.years;
  const end = yearsAfter(anchor, years, life.zone);
  const limit = yearsAfter(request.at, horizonYears, life.zone);
  if (end <= limit) return undefined;
  return refuse(
    'beyond-horizon',
    `The term would end at ${end}, more than ${horizonYears} years from now (${limit}).`,
    {
      end,
      limit,
    },
  );
}

/** Whether an unpaid renewal invoice still fits an option: same years, and due already under it (O3). */
export function invoiceFits(life: Life, request: OptionRequest): boolean {
  if (life.invoice?.purpose !== 'renewal') return true;
  if (request.option === 'delete_at_expiry') return false;
  if (life.invoice.years !== request.years) return false;
  return request.option !== 'one_year_delayed' || request.at >= life.invoiceAt;
}
