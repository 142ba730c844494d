import type { Theatre } from '../../src/main/theatre';
import { requestFor, validate } from '../support/certificate-orders';
import { type Api, apiOf, card, type Lead, lead } from '../support/stage';
import { openTestTheatre } from '../support/theatre';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTestTheatre();
});
afterAll(() => theatre?.close());

const name = 'www.example.com';

async function since(api: Api, { product }: Lead, from: string): Promise<string[]> {
  const { items } = await api('GET', `/v1/products/${product}/events?limit=200`);
  return (items as { at: string; type: string }[])
    .filter(({ at, type }) => at >= from && type !== 'operator_action')
    .map(({ at, type }) => `${at.slice(0, 16)} ${type}`);
}

const pausedAt = '2027-01-05T09:00:00.000Z';

test('A compromised key is revoked within 24 hours though its product is paused; its successor comes with the resumption', () =>
  theatre.stageFor(async (stage) => {
    const api = apiOf(stage);
    const order = { offer: 'certificate-dv-insured', name, years: 1, csr: (await requestFor(name)).csr };
    const life = await lead(stage, { paymentMethods: card('succeeds'), order });
    await life.at('2026-12-02T09:00:00.000Z', (ask) => validate(ask, life.product, name));
    const path = `/v1/products/${life.product}`;
    await life.at(pausedAt, (ask) => ask('POST', `${path}/pause`, { reason: 'the holder is in dispute' }));
    await life.at('2027-01-06T09:00:00.000Z', async (ask) => {
      const { csr } = await requestFor(name);
      const claim = await ask('POST', `${path}/claims`, { reason: 'key_compromised', csr });
      expect(claim).toMatchObject({ state: 'received', problem: null });
      const entries = (await ask('GET', '/v1/attention'))['items'];
      expect(entries).toEqual([expect.objectContaining({ kind: 'paused', urgent: true })]);
    });
    await life.until('2027-01-20T00:00:00.000Z');
    expect(await since(api, life, pausedAt)).toEqual([
      '2027-01-06T09:00 claim_accepted',
      '2027-01-07T09:00 certificate_revoked',
    ]);
    await life.at('2027-01-20T09:00:00.000Z', (ask) => ask('POST', `${path}/resume`, { reason: 'settled' }));
    expect((await since(api, life, pausedAt)).slice(2)).toEqual([
      '2027-01-06T09:00 certificate_issued',
      '2027-01-06T09:00 claim_completed',
    ]);
  }));

test('One’s own certificate is revoked at once while its product is paused; other wishes wait', () =>
  theatre.stageFor(async (stage) => {
    const api = apiOf(stage);
    const order = { offer: 'certificate-dv-insured', name, years: 1, csr: (await requestFor(name)).csr };
    const life = await lead(stage, { paymentMethods: card('succeeds'), order });
    await life.at('2026-12-02T09:00:00.000Z', (ask) => validate(ask, life.product, name));
    const path = `/v1/products/${life.product}`;
    await life.until('2026-12-03T09:00:00.000Z');
    const { current } = await api('GET', `${path}/certificates/state`);
    const { serial } = current as { serial: string };
    await life.at(pausedAt, (ask) => ask('POST', `${path}/pause`, { reason: 'a look' }));
    await life.at('2027-01-06T09:00:00.000Z', async (ask) => {
      const { csr } = await requestFor(name);
      expect(await ask('POST', `${path}/claims`, { reason: 'key_lost', csr })).toMatchObject({ state: 'received' });
      await ask('POST', `${path}/certificates/${serial}/revoke`);
    });
    await life.until('2027-01-20T00:00:00.000Z');
    expect(await since(api, life, pausedAt)).toEqual(['2027-01-06T09:00 certificate_revoked']);
    expect(await api('GET', `${path}/certificates/state`)).toMatchObject({ current: null });
  }));
