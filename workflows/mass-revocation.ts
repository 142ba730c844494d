import { continueAsNew, defineSignal, proxyActivities } from '@temporalio/workflow';
import type { MassRevocationActivities } from '../activities/mass-revocations';
import { carryOnUntilOver } from './carrying-on';

/** It was stopped, or goes on: the record says which. */
export const massRevocationWakeSignal = defineSignal('wake');

const { carryOnMassRevocation } = proxyActivities<MassRevocationActivities>({
  startToCloseTimeout: '2m',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
});

/** Carries a mass revocation on until all is revoked, or it is stopped; who has stopped it may have it go on. */
export async function massRevocation(id: string): Promise<void> {
  await carryOnUntilOver({
    wake: massRevocationWakeSignal,
    carryOn: () => carryOnMassRevocation(id),
    canGoOn: true,
    continueAsNew: () => continueAsNew<typeof massRevocation>(id),
  });
}
