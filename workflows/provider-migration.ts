import { continueAsNew, defineSignal, proxyActivities } from '@temporalio/workflow';
import type { MigrationActivities } from '../activities/provider-migrations';
import { carryOnUntilOver } from './carrying-on';

/** A domain was validated, a certificate came, an operator did something: the record says what. */
export const migrationWakeSignal = defineSignal('wake');

const { lookForControl, carryOnMigration } = proxyActivities<MigrationActivities>({
  startToCloseTimeout: '3m',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
});

/** Carries the move of one institution on until it is over; the next one is another. */
export async function providerMigration(id: string): Promise<void> {
  await carryOnUntilOver({
    wake: migrationWakeSignal,
    async carryOn() {
      await lookForControl(id);
      return carryOnMigration(id);
    },
    canGoOn: false,
    continueAsNew: () => continueAsNew<typeof providerMigration>(id),
  });
}
