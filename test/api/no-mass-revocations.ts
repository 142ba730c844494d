import type { ApiPorts } from '../../src/api/ports';

/** An engine that has issued no certificates: there is nothing to revoke. */
export const noMassRevocations: ApiPorts['massRevocations'] = {
  hours: { '24h': 24, '5d': 120 },
  plan: async (asked, now) => ({
    ...asked,
    ...{ deadline: now, allTold: now, total: 0, products: 0, accounts: 0, wildcards: 0, barred: 0 },
  }),
  start: async () => ({ kind: 'not_found' }),
  list: async () => ({ items: [], next: null }),
  get: async () => undefined,
  certificates: async () => ({ items: [], next: null }),
  stop: async () => ({ kind: 'not_found' }),
  resume: async () => ({ kind: 'not_found' }),
};
