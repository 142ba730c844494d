import type { MigrationResource } from '../../src/api/migration-ports';
import type { ApiPorts } from '../../src/api/ports';
import { progressOf } from '../../src/domain/migration-progress';

const none = async () => ({ kind: 'not_found' as const });
const empty = async () => ({ items: [], next: null });

/** Each tenant's only migration, of which nothing has come yet. */
function migrationOf(tenant: string): MigrationResource {
  const at = '2027-02-01T09:00:00.000Z';
  return {
    id: `mig_${tenant}`,
    wave: 'wave_1',
    account: `acc_${tenant}`,
    institution: tenant,
    from: 'embedded',
    to: 'other',
    state: 'preparing',
    startedAt: at,
    cutOverAt: at,
    cutOverDoneAt: null,
    pricesFrozenUntil: null,
    pausedAt: null,
    rolledBackAt: null,
    finishedAt: null,
    finishedBy: null,
    progress: progressOf([], [], at),
    domains: [],
    documentation: [],
  };
}

const all = ['anna', 'bert'].map(migrationOf);

/** An engine in which each tenant is about to move to another provider. */
export const fakeMigrations: ApiPorts['migrations'] = {
  providers: ['embedded', 'other'],
  hindrances: async ({ accounts = [] }) =>
    accounts
      .filter((account) => !all.some((one) => one.account === account))
      .map((account) => ({ account, reason: `There is no account ${account}.` })),
  plan: async ({ name, from, to, cutOverAt, pricesFrozenUntil = null }) => ({
    ...{ name, from, to, cutOverAt, pricesFrozenUntil, institutions: [], progress: progressOf([], [], cutOverAt) },
  }),
  start: none,
  waves: empty,
  wave: async () => undefined,
  report: async () => undefined,
  list: async ({ account }) => ({
    items: all.filter((one) => account === undefined || one.account === account),
    next: null,
  }),
  get: async (id) => all.find((one) => one.id === id),
  certificates: empty,
  events: empty,
  act: none,
};
