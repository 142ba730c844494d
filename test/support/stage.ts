import { advance, type Stage } from '../../src/scenarios/play';
import { productWorkflowId } from '../../workflows/ids';

/** A life that a test leads by hand, with the clock of the stage. */
export interface Lead {
  account: string;
  product: string;
  /** lets time pass until everything due before that instant, or also at it, is done */
  until(at: string, including?: boolean): Promise<void>;
  /** what a customer, an operator or the outside world does at an instant */
  at(instant: string, act: (api: Api) => Promise<unknown>): Promise<void>;
  timeline(): Promise<string[]>;
  shown(): Promise<{ state: string; renewalOption: string; term: { start: string; end: string } | null }>;
  balance(): Promise<number>;
  /** the workflow, whichever run it is in */
  workflow(): ReturnType<Stage['client']['workflow']['getHandle']>;
}

export type Api = (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>;

export function apiOf(stage: Stage): Api {
  return async (method, path, body) => {
    const response = await fetch(`${stage.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${stage.apiKey}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  };
}

interface Beginning {
  start?: string;
  account?: Record<string, unknown>;
  paymentMethods?: Record<string, unknown>;
  order?: Record<string, unknown>;
}

/** A .com of Berlin, taken over on 1 December 2026, that expires on 15 June 2027 at 14:00. */
export async function lead(stage: Stage, beginning: Beginning = {}): Promise<Lead> {
  const { time } = stage;
  const api = apiOf(stage);
  const start = Date.parse(beginning.start ?? '2026-12-01T09:00:00Z');
  await time.begin(start);
  time.freeze(start);
  const owner = {
    name: 'Anna',
    email: 'anna@customer.example',
    country: 'DE',
    locale: 'de',
    timeZone: 'Europe/Berlin',
    ...beginning.account,
  };
  const account = String((await api('POST', '/v1/accounts', owner))['id']);
  if (beginning.paymentMethods) await api('PUT', `/v1/accounts/${account}/payment-methods`, beginning.paymentMethods);
  const order = { offer: 'domain-com', name: 'shop-example.com', existing: { expiry: '2027-06-15T12:00:00Z' } };
  const placed = await api('POST', '/v1/orders', { account, ...(beginning.order ?? order) });
  const product = String((placed['product'] as Record<string, unknown>)['id']);
  await time.untilQuiet();
  time.freeze(undefined);

  const until = (at: string, including = false) => advance(stage, Date.parse(at), including);

  return {
    account,
    product,
    until,
    async at(instant, act) {
      await until(instant);
      time.freeze(Date.parse(instant));
      try {
        await act(api);
        await time.untilQuiet();
      } finally {
        time.freeze(undefined);
      }
      await until(instant, true);
    },
    async timeline() {
      const { items } = await api('GET', `/v1/products/${product}/events?limit=200`);
      return (items as { at: string; type: string }[]).map(({ at, type }) => `${at.slice(0, 16)} ${type}`);
    },
    shown: async () => (await api('GET', `/v1/products/${product}`)) as never,
    balance: async () => ((await api('GET', `/v1/accounts/${account}`))['balance'] as { amount: number }).amount,
    workflow: () => stage.client.workflow.getHandle(productWorkflowId(product)),
  };
}

export const transfer = (product: string, amount: number, reference: string) => ({
  product,
  amount: { amount, currency: 'EUR' },
  method: 'bank_transfer',
  reference,
});

export const card = (token: string) => ({
  automatic: 'card',
  card: { token: `sandbox_${token}`, brand: 'visa', lastFour: '4242', validThrough: '2099-12' },
});
