import { kindOf, workflowKinds } from '../../src/gateways/workflow-kinds';
import * as workflows from '../../workflows/index';

jest.mock('@temporalio/workflow', () => ({
  ...jest.requireActual('@temporalio/workflow'),
  proxyActivities: () => ({}),
  proxyLocalActivities: () => ({}),
}));

test('Every workflow that there is has its kind', () => {
  const known = Object.keys(workflows);
  expect(new Set(workflowKinds.map(({ type }) => type))).toEqual(new Set(known));
});

test.each([
  ['product/prod_1', 'product', 'prod_1'],
  ['contract/ctr_1', 'contract', 'ctr_1'],
  ['migration/mig_1', 'migration', 'mig_1'],
  ['mass-revocation/rev_1', 'mass-revocation', 'rev_1'],
  ['webhook/hook_1/prod_1', 'webhook', 'hook_1/prod_1'],
])('%s is a %s', (workflow, name, id) => {
  const found = kindOf(workflow);
  expect([found?.kind.name, found?.id]).toEqual([name, id]);
});
