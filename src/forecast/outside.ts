import type { CardPort, DebitPort, ProviderPort } from '../../activities/ports';
import { debitSettlement } from '../domain/target-calendar';
import { unknown } from './unknown';

/** What a forecast takes for granted; told with every answer. */
export const assumptions: readonly string[] = [
  'Nobody pays by hand, and nobody changes or cancels anything.',
  'Cards that are valid are charged at the first try.',
  'Direct debits settle on their day and are not returned.',
  'Records published to show the control of a domain stay where they are.',
  'A certificate that waits for another request (CSR), because there is none or its key is barred, goes on waiting.',
  'Certificates are installed where they belong before anybody looks.',
  'Providers do at once what they are asked.',
  'Offers, prices, VAT rates and time zones stay as they are known now.',
];

/** A provider that does everything at once. */
export const willingProvider: ProviderPort = { ask: async () => ({ kind: 'done' }) };

/** A processor that charges every card; its references are its own and not known before. */
export const payingCards: CardPort = {
  charge: async ({ key }) => ({ kind: 'charged', reference: unknown(key) }),
};

/** A bank where every debit settles. @param underWay what those asked for already will bring, by their keys */
export function settlingBank(underWay: Record<string, number>): DebitPort {
  const amounts = new Map(Object.entries(underWay));
  return {
    settlesAt: debitSettlement,
    async request({ key, amount }) {
      amounts.set(key, amount);
    },
    async state(key) {
      const amount = amounts.get(key);
      if (amount === undefined) throw new Error(`no debit ${key}`);
      return { kind: 'settled', amount };
    },
  };
}
