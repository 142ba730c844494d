import {
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  sleep,
} from '@temporalio/workflow';
import type * as activities from './bare-activities';

export const goOnSignal = defineSignal('goOn');

const ordinary = proxyActivities<typeof activities>({ startToCloseTimeout: '10s' });
const local = proxyLocalActivities<typeof activities>({ startToCloseTimeout: '10s' });

export interface BareLife {
  due: number[];
  end: number;
  local: boolean;
}

/** As many timers as a term has, each with an activity that does nothing; the next term begins a new run. */
export async function bareLife(life: BareLife): Promise<void> {
  const { nothing } = life.local ? local : ordinary;
  let paid = false;
  setHandler(goOnSignal, () => {
    paid = true;
  });
  for (const at of life.due) {
    await sleep(Math.max(1, at - Date.now()));
    await nothing();
  }
  await condition(() => paid);
  await nothing();
  await continueAsNew<typeof bareLife>({ ...life, due: [life.end + 365 * 86_400_000] });
}

/** What an order is held against: a workflow that is started, and waits. */
export async function bareOrder(): Promise<void> {
  let paid = false;
  setHandler(goOnSignal, () => {
    paid = true;
  });
  await condition(() => paid, '10 days');
}
