import type { Money } from '../api/ports';
import type { Instant } from '../domain/calendar';
import { readAmount } from '../domain/written-amounts';
import { exitCodes, Stop } from './exit-codes';

/** `1,234.50 EUR`: the digits of the currency's minor unit. */
export function amountOf({ amount, currency }: Money): string {
  const sign = amount < 0 ? '-' : '';
  const cents = String(Math.abs(amount)).padStart(3, '0');
  return `${sign}${cents.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${cents.slice(-2)} ${currency}`;
}

/** An amount that somebody typed; euro where nothing is said. */
export function parseAmount(text: string): Money {
  const read = readAmount(text);
  if (read.kind === 'none')
    throw new Stop(exitCodes.usage, `${text} is no amount. Examples: 11.90 EUR, 11,90 €, 1190.00`);
  if (read.kind === 'ambiguous')
    throw new Stop(exitCodes.usage, `${text} can be read in two ways. Write the cents: ${read.digits}.00`);
  const [currency = 'EUR', another] = read.currencies;
  if (another !== undefined) throw new Stop(exitCodes.usage, `${text} names two currencies.`);
  return { amount: read.minorUnits, currency };
}

/** `2027-06-15 14:00`, as clocks in that zone show it. */
export function wallClock(at: Instant, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(at),
  );
}

/** With the zone, where it is not told elsewhere. */
export function dateOf(at: Instant | null, zone: string): string {
  return at === null ? '' : `${wallClock(at, zone)} ${zone}`;
}

export function countOf(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** `3 min 20 s` */
export function durationOf(seconds: number): string {
  if (seconds < 60) return `${Math.max(0, Math.round(seconds))} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${Math.round(seconds % 60)} s`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return `${Math.floor(minutes / 1440)} days`;
}
