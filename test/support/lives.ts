import { type Instant, yearsAfter } from '../../src/domain/calendar';
import type { Life, LifeInvoice } from '../../src/domain/life';
import { completeOffer, type ListedOffer, type Offer, type TermRules, termRulesOf } from '../../src/domain/offer';
import { termSchedule } from '../../src/domain/schedule';

/** The built-in offer with that id, as an installation begins with it. */
export function offer(id: string): Offer {
  const { offers } = require('../../data/offers.json') as { offers: ListedOffer[] };
  const listed = offers.find((one) => one.id === id);
  if (!listed) throw new Error(`no offer ${id}`);
  return completeOffer(listed);
}

/** What an offer says about dates, with changes. */
export function rulesOf(id: string, change: Partial<TermRules> = {}): TermRules {
  return { ...termRulesOf(offer(id)), ...change };
}

/** A product in its paid term, taken over at `from`: a .com of Berlin until 15 June 2027, 14:00, unless said otherwise. */
export function activeLife(
  change: Partial<Life> & { end?: Instant; from?: Instant; offer?: string; rulesChange?: Partial<TermRules> } = {},
): Life {
  const {
    end = '2027-06-15T12:00:00.000Z',
    from = '2026-12-01T09:00:00.000Z',
    offer: id = 'domain-com',
    rulesChange,
    ...rest
  } = change;
  const rules = rest.rules ?? rulesOf(id, rulesChange);
  const zone = rest.zone ?? 'Europe/Berlin';
  return {
    product: 'prod_1',
    account: 'acc_1',
    name: 'shop-example.com',
    seq: 0,
    clock: from,
    phase: 'active',
    rules,
    zone,
    anchor: end,
    anchorYears: 0,
    term: { number: 1, start: yearsAfter(end, -1, zone), end },
    option: 'one_year_delayed',
    optionYears: 1,
    ...termSchedule(rules, end, zone, from),
    debits: [],
    tasks: [],
    renewalRefused: false,
    toldToLetExpire: false,
    answered: [],
    spread: 0,
    ...rest,
  };
}

/** An open renewal invoice over one year, due on 15 June 2027. */
export function openInvoice(change: Partial<LifeInvoice> = {}): LifeInvoice {
  return {
    id: 'inv_1',
    purpose: 'renewal',
    years: 1,
    deadline: '2027-06-15T12:00:00.000Z',
    tries: [],
    tryNow: false,
    attempts: { card: 0, sepa_debit: 0 },
    paid: false,
    mailOwed: false,
    usesUpOption: false,
    ...change,
  };
}
