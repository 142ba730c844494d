import {
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { MigrationActivities } from '../activities/provider-migrations';

/** A domain was validated, a certificate came, an operator did something: the record says what. */
export const migrationWakeSignal = defineSignal('wake');

const { lookForControl, carryOnMigration } = proxyActivities<MigrationActivities>({
  startToCloseTimeout: '3m',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
});

const LONG_HISTORY = 2_000;

/** Carries the move of one institution on until it is over. What is to be done stands in the record: this only waits. */
export async function providerMigration(id: string): Promise<void> {
  let woken = false;
  setHandler(migrationWakeSignal, () => {
    woken = true;
  });
  for (;;) {
    woken = false;
    await lookForControl(id);
    const state = await carryOnMigration(id);
    if (state.kind === 'over') return;
    setCurrentDetails(state.words);
    await condition(() => woken, state.pause);
    if (workflowInfo().historyLength > LONG_HISTORY) await continueAsNew<typeof providerMigration>(id);
  }
}
