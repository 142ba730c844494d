import type { Awaited } from '../domain/awaited';
import type { Instant } from '../domain/calendar';
import type { InvoicePurpose } from '../domain/invoice-document';
import { type Collected, type NextStep, paysItself, type Standing } from './next-step';
import type { Phrasebook } from './phrasebook';

/** What happens next, in sentences for customers. */
export function nextWords(next: NextStep, { now }: Pick<Standing, 'now'>, book: Phrasebook): string[] {
  const { say, moment } = book;
  switch (next.kind) {
    case 'paused':
      return [say('next.paused', { since: next.since === undefined ? 'none' : moment(next.since) })];
    case 'held':
      return [say('next.held', { end: next.end === undefined ? 'none' : moment(next.end) })];
    case 'out_of_contract':
      return [say('next.outOfContract', { ...contractEnd(next, moment), end: moment(next.end) })];
    case 'awaits_payment':
      if (next.collected && paysItself(next.collected)) return [collectedWords(next, next.collected, book)];
      return [say(next.early ? 'next.renewalEarly' : `next.${next.purpose}`, { deadline: moment(next.deadline) })];
    case 'awaits_customer':
      return awaitedWords(next.awaited, book);
    case 'revoked':
      return [say('next.revoked', { at: moment(next.at) }), ...nextWords(next.then, { now }, book)];
    case 'under_way':
      return [say('next.underWay', { purpose: next.purpose })];
    case 'invoice_comes':
      return next.at > now
        ? [say('next.invoiceAt', { at: moment(next.at), years: next.years })]
        : [say('next.invoiceNow', { years: next.years })];
    case 'ends':
      return [say(next.early ? 'next.endsEarly' : 'next.ends', { end: moment(next.at) })];
    case 'too_late':
      return [say('next.tooLate', { end: moment(next.end) }), ...(next.restorable ? [say('next.tooLateRestore')] : [])];
    case 'refused':
      return [say('next.refused', { end: moment(next.end) })];
    case 'restorable':
      return [say(next.deleted ? 'next.restorableWanted' : 'next.restorable', { until: moment(next.until) })];
    case 'over':
      return [say('next.over')];
  }
}

/** When the contract ended, or will; not every record says it. */
export function contractEnd(
  { over, at }: Extract<NextStep, { kind: 'out_of_contract' }>,
  shown: (at: Instant) => string,
): { contract: string; at: string } {
  if (at === undefined) return { contract: 'over', at: '' };
  return { contract: over ? 'since' : 'until', at: shown(at) };
}

/** When an open invoice is collected by itself, and what is done then. */
function collectedWords({ purpose }: { purpose: InvoicePurpose }, { method, at }: Collected, book: Phrasebook): string {
  return book.say('next.collected', { purpose, method, at: book.moment(at) });
}

/** What a certificate waits for, and what becomes of it otherwise (C8). */
export function awaitedWords({ domains, csr, giveUpAt, usableUntil }: Awaited, { say, moment }: Phrasebook): string[] {
  return [
    ...(domains.length > 0 ? [say('next.control', { count: domains.length, domains: named(domains) })] : []),
    ...(csr ? [say('next.csr')] : []),
    ...(giveUpAt === undefined ? [] : [say('next.givenUp', { at: moment(giveUpAt) })]),
    ...(usableUntil === undefined ? [] : [say('next.usable', { until: moment(usableUntil) })]),
  ];
}

/** Names that a sentence bears. */
const MOST_NAMED = 3;

function named(domains: readonly string[]): string {
  return `${domains.slice(0, MOST_NAMED).join(', ')}${domains.length > MOST_NAMED ? ', …' : ''}`;
}

/** Where it is done, below the address of the product on the customer pages. */
export function placeOfAwaited({ domains }: Awaited): 'validations' | 'certificate-request' {
  return domains.length > 0 ? 'validations' : 'certificate-request';
}
