import type { Requests } from '../src/scenarios/requests';
import type { Caller } from './http';
import { newAccount } from './our-lives';
import { pause } from './programs';

const POLL = 8;
const PATIENCE = 30_000;

/** A new account with an insured certificate for a name, ordered, validated and issued. */
export async function insuredCertificate(
  api: Caller,
  requests: Requests,
  name: string,
): Promise<{ account: string; product: string; path: string }> {
  const account = await api.post<{ id: string }>('/v1/accounts', newAccount('certificates'));
  await api.post(`/v1/accounts/${account.id}/balance/top-ups`, {
    amount: { amount: 1_000_000, currency: 'EUR' },
    reference: `bench ${account.id}`,
  });
  const { product } = await api.post<{ product: { id: string } }>('/v1/orders', {
    ...{ account: account.id, offer: 'certificate-dv-insured', name },
    csr: await requests.make('claimed', [name], 'generate'),
  });
  const path = `/v1/products/${product.id}`;
  const [wanted] = await api.get<{ publish: { method: string; name: string; type: string; value: string }[] }[]>(
    `${path}/validations`,
  );
  const record = wanted?.publish.find(({ method }) => method === 'dns-persistent');
  if (!record) throw new Error('nothing is to be published');
  await api.post('/v1/sandbox/dns-records', { name: record.name, type: record.type, value: record.value });
  await api.post(`${path}/validations/${name}/check`, {});
  await until(async () => (await api.get<{ current: unknown }>(`${path}/certificates/state`)).current !== null);
  return { account: account.id, product: product.id, path };
}

export function untilClaimed(api: Caller, claim: string): Promise<void> {
  return until(async () => (await api.get<{ state: string }>(`/v1/claims/${claim}`)).state === 'completed');
}

async function until(reached: () => Promise<boolean>): Promise<void> {
  for (const started = Date.now(); Date.now() - started < PATIENCE; await pause(POLL)) if (await reached()) return;
  throw new Error('not reached in time');
}
