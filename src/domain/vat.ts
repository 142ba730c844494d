import { type CivilDate, dateIn, type Instant } from './calendar';
import type { VatTotal } from './invoice-document';

/** A VAT rate in force in a country from a date on; `rate` in basis points (19 % is 1900). */
export interface VatRate {
  country: string;
  rate: number;
  from: CivilDate;
}

/** Rounds a quotient of integers half away from zero (A1). */
export function divideRounded(dividend: number, divisor: number): number {
  const quotient = Math.trunc(dividend / divisor);
  const rest = Math.abs(dividend - quotient * divisor);
  return rest * 2 >= Math.abs(divisor) ? quotient + Math.sign(dividend) * Math.sign(divisor) : quotient;
}

/** The rate of the customer's country in force on a date, in basis points; 0 where none is known: outside the EU (A1). */
export function vatRateOn(rates: readonly VatRate[], country: string, date: CivilDate): number {
  let found: VatRate | undefined;
  for (const rate of rates) {
    if (rate.country === country && rate.from <= date && (!found || rate.from > found.from)) found = rate;
  }
  return found?.rate ?? 0;
}

/** VAT per rate, computed on the total per rate and rounded half away from zero (A1). */
export function vatTotals(lines: readonly { net: number; vatRate: number }[]): VatTotal[] {
  const nets = new Map<number, number>();
  for (const line of lines) nets.set(line.vatRate, (nets.get(line.vatRate) ?? 0) + line.net);
  return [...nets]
    .sort(([a], [b]) => b - a)
    .map(([rate, net]) => ({ rate, net, vat: divideRounded(net * rate, 10_000) }));
}

/** What decides a customer's rate: the place, and whether the customer accounts for the tax (A1). */
export interface VatSubject {
  country: string;
  reverseCharge: boolean;
}

/**
 * The customer's rate for a document of that instant, in basis points (A1).
 * @param sellerZone decides the date of a document
 */
export function vatRateFor(rates: readonly VatRate[], subject: VatSubject, at: Instant, sellerZone: string): number {
  return subject.reverseCharge ? 0 : vatRateOn(rates, subject.country, dateIn(at, sellerZone));
}
