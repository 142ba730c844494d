import type { ScenarioStep } from '../../src/scenarios/scenario';
import { callOf, type Names } from '../../src/scenarios/steps';

const names: Names = {
  account: () => 'acc_1',
  accountName: () => 'anna',
  contract: () => 'ctr_1',
  product: () => 'prod_1',
  debit: '',
  csr: undefined,
  order: () => undefined,
  productName: () => undefined,
};

const step = (what: Pick<ScenarioStep, 'do' | 'with'>): ScenarioStep => ({ at: '2027-03-01T08:00:00Z', ...what });

test('A migration begins at once unless the step says when, with prices frozen where it says until when', () => {
  const call = callOf(
    step({ do: 'startMigration', with: { from: 'old', to: 'new', frozenUntil: '2028-01-01T00:00:00Z' } }),
    names,
  );
  expect(call).toEqual({
    method: 'POST',
    path: '/v1/migration-waves',
    body: {
      ...{ name: 'scenario', accounts: ['acc_1'], from: 'old', to: 'new' },
      ...{ cutOverAt: '2027-03-01T08:00:01.000Z', pricesFrozenUntil: '2028-01-01T00:00:00Z' },
    },
  });
  const later = { from: 'old', to: 'new', cutOverAt: '2027-04-01T08:00:00Z' };
  expect(callOf(step({ do: 'startMigration', with: later }), names).body).toMatchObject(later);
});

test('A wildcard is added by the institution, at its provider or at a named one', () => {
  const call = (given: Record<string, unknown>) => callOf(step({ do: 'addWildcard', with: given }), names);
  expect(call({ domain: 'uni.example' })).toMatchObject({
    method: 'PUT',
    path: '/v1/accounts/acc_1/domains/uni.example/wildcard',
    body: {},
  });
  expect(call({ domain: 'uni.example', provider: 'new' }).body).toEqual({ provider: 'new' });
});
