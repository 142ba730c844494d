import type { ForecastItem } from '../../src/api/ports';
import type { Theatre } from '../../src/main/theatre';
import { asForeseeable, type TimelineFact } from '../support/foreseen';
import { apiOf, lead } from '../support/stage';
import { openTestTheatre } from '../support/theatre';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTestTheatre();
});
afterAll(() => theatre?.close());

/** Until when is lived with the first forecast, and with the second one, made then. */
const MIDDLE = '2027-06-10T00:00:00.000Z';
const END = '2028-07-01T00:00:00.000Z';

const card = {
  automatic: 'card',
  card: { token: 'sandbox_succeeds', brand: 'visa', lastFour: '4242', validThrough: '2027-05' },
};
const mandate = { iban: 'DE02120300000000202051', reference: 'M-1', signedAt: '2026-01-01T00:00:00Z', state: 'active' };
const existing = { expiry: '2027-06-15T12:00:00Z' };

const lives = [
  { name: 'a .com that nobody pays', order: { offer: 'domain-com', name: 'shop-example.com', existing } },
  {
    name: 'a webspace whose card becomes invalid before its second renewal',
    order: { offer: 'webspace-50', name: 'shop', existing: { expiry: '2027-02-15T12:00:00Z' } },
    paymentMethods: card,
  },
  {
    name: 'a .de by direct debit, where the clocks change',
    order: { offer: 'domain-de', name: 'shop-example.de', existing },
    account: { timeZone: 'America/Sao_Paulo', expiryReminders: false },
    paymentMethods: { automatic: 'sepa_debit', mandate },
  },
  { name: 'an order paid by card', order: { offer: 'domain-es', name: 'shop-example.es' }, paymentMethods: card },
];

test.each(lives)(
  '$name: what virtual time brings is what was forecast, asked at the beginning and in the middle',
  async (beginning) => {
    await theatre.stageFor(async (stage) => {
      const { name: _, ...rest } = beginning;
      const life = await lead(stage, rest);
      const api = apiOf(stage);
      const events = async (): Promise<TimelineFact[]> => {
        const { items } = await api('GET', `/v1/products/${life.product}/events?limit=200`);
        return (items as Omit<TimelineFact, 'product'>[]).map(({ at, type, data }) => ({
          product: life.product,
          type,
          at,
          data,
        }));
      };
      const forecast = async () => {
        const { items } = await api('GET', `/v1/products/${life.product}/forecast?until=${END}`);
        return (items as ForecastItem[]).map(({ product, at, type, data }) => ({ product, type, at, data }));
      };
      const begun = (await events()).length;
      const first = await forecast();
      await life.until(MIDDLE);
      const middle = (await events()).length;
      const second = await forecast();
      await life.until(END);
      const come = await events();
      expect(first.length).toBeGreaterThan(5);
      expect(asForeseeable(come.slice(begun), first)).toEqual(first);
      expect(second.length).toBeGreaterThan(3);
      expect(asForeseeable(come.slice(middle), second)).toEqual(second);
    });
  },
);
