import type { ApiPorts } from '../../src/api/ports';

const none = async () => ({ kind: 'not_found' as const });
const empty = async () => ({ items: [], next: null });

/** An engine in which nobody was ever moved to another provider. */
export const noMigrations: ApiPorts['migrations'] = {
  providers: ['embedded', 'other'],
  hindrances: async () => [],
  plan: async () => {
    throw new Error('nobody asks for that');
  },
  start: none,
  waves: empty,
  wave: async () => undefined,
  report: async () => undefined,
  list: empty,
  get: async () => undefined,
  certificates: empty,
  events: empty,
  act: none,
};
