import {
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { MassRevocationActivities } from '../activities/mass-revocations';

/** It was stopped, or goes on: the record says which. */
export const massRevocationWakeSignal = defineSignal('wake');

const { carryOnMassRevocation } = proxyActivities<MassRevocationActivities>({
  startToCloseTimeout: '2m',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
});

/** Five days of telling a few at a time. */
const LONG_HISTORY = 2_000;

/** Carries a mass revocation on until all is revoked, or it is stopped. What is to be done stands in the record: this only waits. */
export async function massRevocation(id: string): Promise<void> {
  let woken = false;
  setHandler(massRevocationWakeSignal, () => {
    woken = true;
  });
  for (;;) {
    woken = false;
    const state = await carryOnMassRevocation(id);
    if (state.kind === 'waiting') {
      setCurrentDetails(state.words);
      await condition(() => woken, state.pause);
    } else if (!woken) return;
    if (workflowInfo().historyLength > LONG_HISTORY) await continueAsNew<typeof massRevocation>(id);
  }
}
