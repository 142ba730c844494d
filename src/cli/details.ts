import { amountOf, wallClock } from './readable';

/** Fields of facts that are amounts in minor units of the fact's currency. */
const AMOUNTS = new Set(['amount', 'fee', 'total']);
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** The data of a fact in one line: amounts with their currency, instants as clocks in the zone show them. */
export function detailsOf({ currency = 'EUR', ...data }: Record<string, unknown>, zone: string): string {
  const shown = (name: string, value: unknown) => {
    if (typeof value === 'number' && AMOUNTS.has(name)) return amountOf({ amount: value, currency: String(currency) });
    if (typeof value === 'string' && INSTANT.test(value)) return wallClock(value, zone);
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  };
  return Object.entries(data)
    .map(([name, value]) => `${name} ${shown(name, value)}`)
    .join(', ');
}
