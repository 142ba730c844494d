import {
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { WebhookActivities, WebhookLane } from '../activities/webhooks';
import { instantOf } from '../src/domain/calendar';
import { Alarm } from './alarm';

/** There is something to deliver; `atOnce` also if an attempt has failed and the next one's time has not come. */
export const webhookWakeSignal = defineSignal<[{ atOnce: boolean }]>('wake');

const { deliverWebhooks } = proxyActivities<WebhookActivities>({
  // Longer than an activity that has taken long enough, and one more attempt.
  startToCloseTimeout: '90s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '5m' },
});

/** Products live on while an endpoint fails, and each of their events is a signal. */
const LONG_HISTORY = 1_000;

/**
 * Delivers the events of one product to one endpoint, in order, and lives while there is something to deliver. What that
 * is, and when the next attempt is due, stands in the record: this only waits.
 */
export async function webhookDelivery(lane: WebhookLane): Promise<void> {
  const alarm = new Alarm(() => Date.now());
  let woken = false;
  let hurried = false;
  setHandler(webhookWakeSignal, ({ atOnce }) => {
    woken = true;
    hurried ||= atOnce;
  });
  const isLong = () => workflowInfo().historyLength > LONG_HISTORY;
  for (;;) {
    woken = false;
    hurried = false;
    const state = await deliverWebhooks(lane);
    if (state.kind === 'waiting') {
      alarm.set(instantOf(Date.now() + state.pause), state.next);
      setCurrentDetails(`${state.why}; waits for ${state.next}`);
      await condition(() => hurried || alarm.rung || isLong());
    } else if (state.kind === 'empty' && !woken) return;
    if (isLong()) await continueAsNew<typeof webhookDelivery>(lane);
  }
}
