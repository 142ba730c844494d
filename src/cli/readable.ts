import type { Money } from '../api/ports';
import type { Instant } from '../domain/calendar';
import { exitCodes, Stop } from './exit-codes';

/** `1,234.50 EUR`: the digits of the currency's minor unit. */
export function amountOf({ amount, currency }: Money): string {
  const sign = amount < 0 ? '-' : '';
  const cents = String(Math.abs(amount)).padStart(3, '0');
  return `${sign}${cents.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${cents.slice(-2)} ${currency}`;
}

const WRITTEN =
  /^(?:(?<before>[A-Z]{3}|€) *)?(?<whole>\d{1,9}|\d{1,3}(?:[.,]\d{3})+)(?:[.,](?<cents>\d{2}))?(?: *(?<after>[A-Z]{3}|€))?$/;

/**
 * An amount as people write it: `11.90 EUR`, `11,90 €`, `EUR 1,234.50`, `12`; euro where nothing is said. One that could
 * be read in two ways, such as `1.234`, is refused.
 */
export function parseAmount(text: string): Money {
  const { before, whole, cents, after } = WRITTEN.exec(text.trim())?.groups ?? {};
  if (whole === undefined)
    throw new Stop(exitCodes.usage, `${text} is no amount. Examples: 11.90 EUR, 11,90 €, 1190.00`);
  if (cents === undefined && /[.,]/.test(whole)) {
    throw new Stop(
      exitCodes.usage,
      `${text} can be read in two ways. Write the cents: ${whole.replace(/[.,]/g, '')}.00`,
    );
  }
  const named = [before, after].filter((one) => one !== undefined).map((one) => (one === '€' ? 'EUR' : one));
  if (new Set(named).size > 1) throw new Stop(exitCodes.usage, `${text} names two currencies.`);
  return { amount: Number(whole.replace(/[.,]/g, '')) * 100 + Number(cents ?? 0), currency: named[0] ?? 'EUR' };
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
