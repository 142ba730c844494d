import {
  type CivilDate,
  dateAfter,
  dateIn,
  earliest,
  type Instant,
  latest,
  monthsAfter,
  startOfDate,
} from './calendar';
import type { Notice, Phase, Term } from './life';
import type { RenewalOption } from './offer';
import { isUsedUp } from './renewal-options';
import { isTargetDay } from './target-calendar';

/** A right of consumers of a country, in force from a date on; data, with its source. */
export interface ConsumerRight {
  country: string;
  from: CivilDate;
  source: string;
}

export interface ConsumerRights {
  /** a renewal that came about silently can be ended at any time, with so many months' notice at most */
  silentRenewals: readonly (ConsumerRight & { noticeMonths: number })[];
  /** a contract made at a distance can be withdrawn from for so many days */
  withdrawals: readonly (ConsumerRight & { days: number })[];
}

/** How a term came about, and when: what was ordered or asked for was concluded then. */
export type TermOrigin =
  | { how: 'ordered' | 'asked_for' | 'silent' | 'restored'; at: Instant }
  /** it existed elsewhere before */
  | { how: 'taken_over' };

/** A fact of a timeline, as far as it matters here. */
interface KnownFact {
  type: string;
  at: Instant;
  data: Record<string, unknown>;
}

/** How the last term of a timeline came about. @param facts in their order */
export function originOf(facts: readonly KnownFact[]): TermOrigin | undefined {
  let origin: TermOrigin | undefined;
  let option: unknown = 'one_year_delayed';
  let paidUnder = option;
  let ordered: Instant | undefined;
  let asked: Instant | undefined;
  let isRestore = false;
  for (const { type, at, data } of facts) {
    if (type === 'imported') origin = { how: 'taken_over' };
    else if (type === 'order_placed') ordered = at;
    else if (type === 'term_started') origin = { how: 'ordered', at: ordered ?? at };
    else if (type === 'renewal_option_changed') [option, asked] = [data['to'], at];
    else if (type === 'invoice_paid') paidUnder = option;
    else if (type === 'restored') isRestore = true;
    else if (type === 'renewed') {
      const wanted = isUsedUp(paidUnder as RenewalOption);
      origin = { how: isRestore ? 'restored' : wanted ? 'asked_for' : 'silent', at: wanted && asked ? asked : at };
      if (isUsedUp(option as RenewalOption)) option = 'one_year_delayed';
      isRestore = false;
    }
  }
  return origin ?? (ordered === undefined ? undefined : { how: 'ordered', at: ordered });
}

/** What the rules need to know of whom and what a declaration is about. */
export interface DeclaredAbout {
  /** of a brand that sells to consumers */
  consumer: boolean;
  /** people of its own look after the account, or it has a contract: what they may do is theirs to decide */
  administered: boolean;
  /** of the customer, ISO 3166-1 alpha-2 */
  country: string;
  zone: string;
  phase: Phase;
  term: Pick<Term, 'start' | 'end'> | undefined;
  /** something paid is under way at the provider */
  pending: boolean;
  /** given already */
  notice: Pick<Notice, 'endsAt'> | undefined;
  origin: TermOrigin | undefined;
}

/** Why a person has to look at a declaration. */
export type DeclarationDoubt =
  | 'not_matched'
  | 'for_cause'
  | 'not_running'
  | 'under_way'
  | 'later_than_term'
  | 'no_consumer'
  | 'administered'
  | 'not_first_term'
  | 'over'
  | 'not_proven'
  | 'refused';

/** What comes of a declaration. */
export type Ending =
  | { kind: 'now'; refund: 'all' | 'none' }
  /** before the term ends, with what is left of it refunded */
  | { kind: 'early'; endsAt: Instant }
  | { kind: 'term_end'; endsAt: Instant }
  | { kind: 'operator'; doubt: DeclarationDoubt };

const doubt = (why: DeclarationDoubt): Ending => ({ kind: 'operator', doubt: why });

/** The right that somebody from a country has at an instant. */
function inForce<R extends ConsumerRight>(rights: readonly R[], about: DeclaredAbout, at: Instant): R | undefined {
  const today = dateIn(at, about.zone);
  return rights.findLast(({ country, from }) => country === about.country && from <= today);
}

/** Why nothing is done for somebody who has not signed in, whatever the product. */
function whyNot({ consumer, administered }: DeclaredAbout): DeclarationDoubt | undefined {
  if (!consumer) return 'no_consumer';
  return administered ? 'administered' : undefined;
}

/**
 * What a cancellation by a consumer comes to (E6): the end of the term, or after a silent renewal a month from now at the latest.
 * @param wish the first day on which it shall be ended; absent: as early as possible
 */
export function decideCancellation(
  about: DeclaredAbout,
  declared: { forCause: boolean; wish?: CivilDate | undefined },
  rights: ConsumerRights,
  at: Instant,
): Ending {
  const { term, zone } = about;
  const reason = declared.forCause ? 'for_cause' : whyNot(about);
  if (reason) return doubt(reason);
  if (about.pending) return doubt('under_way');
  if (about.phase === 'ordered') return { kind: 'now', refund: 'none' };
  if (about.phase !== 'active' || !term || at >= term.end) return doubt('not_running');
  const wished = declared.wish === undefined ? at : startOfDate(declared.wish, zone);
  if (wished > term.end) return doubt('later_than_term');
  const right = inForce(rights.silentRenewals, about, at);
  if (!right || about.origin?.how !== 'silent') return { kind: 'term_end', endsAt: term.end };
  // Whoever says it once more does not put it off.
  const noticed = declared.wish === undefined ? about.notice?.endsAt : undefined;
  if (noticed !== undefined && noticed <= monthsAfter(at, right.noticeMonths, zone))
    return { kind: 'early', endsAt: noticed };
  // Renewed already for a term that has not begun: what was paid before it is used first.
  const earliestEnd = latest(monthsAfter(at, right.noticeMonths, zone), term.start);
  const endsAt = earliest(latest(earliestEnd, wished), term.end);
  return endsAt < term.end ? { kind: 'early', endsAt } : { kind: 'term_end', endsAt };
}

/**
 * The last of so many days after a date: a Saturday, Sunday or public holiday gives way to the next working day (Regulation
 * (EEC, Euratom) 1182/71 art. 3(4)). Holidays are those of TARGET, which the whole Union has.
 */
function lastDay(from: CivilDate, days: number): CivilDate {
  let day = dateAfter(from, days);
  while (!isTargetDay(day)) day = dateAfter(day, 1);
  return day;
}

/** What a withdrawal comes to: all is given back while its days run, counted from the day after the order. */
export function decideWithdrawal(about: DeclaredAbout, rights: ConsumerRights, at: Instant): Ending {
  const { origin, zone } = about;
  const reason = whyNot(about);
  if (reason) return doubt(reason);
  const right = inForce(rights.withdrawals, about, at);
  if (!right) return doubt('no_consumer');
  if (origin?.how !== 'ordered') return doubt('not_first_term');
  const over = startOfDate(dateAfter(lastDay(dateIn(origin.at, zone), right.days), 1), zone);
  if (at >= over) return doubt('over');
  if (about.phase !== 'ordered' && about.phase !== 'active') return doubt('not_running');
  if (about.pending) return doubt('under_way');
  return { kind: 'now', refund: about.phase === 'active' ? 'all' : 'none' };
}
