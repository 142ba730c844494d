import { condition, type SignalDefinition, setCurrentDetails, setHandler, workflowInfo } from '@temporalio/workflow';
import type { CarriedOn } from '../src/domain/carried-on';

/** Events after which a run is followed by the next. */
const LONG_HISTORY = 2_000;

interface Matter {
  wake: SignalDefinition;
  /** does what is to be done now */
  carryOn(): Promise<CarriedOn>;
  /** whether what is over can go on again: then it is looked at once more if a message came meanwhile */
  canGoOn: boolean;
  /** begins the next run */
  continueAsNew(): Promise<never>;
}

/**
 * Carries a matter on until it is over: does what is to be done, and waits for what time brings or to be woken. What that
 * is stands in the record, so that to be woken twice changes nothing.
 */
export async function carryOnUntilOver({ wake, carryOn, canGoOn, continueAsNew }: Matter): Promise<void> {
  let woken = false;
  setHandler(wake, () => {
    woken = true;
  });
  for (;;) {
    woken = false;
    const state = await carryOn();
    if (state.kind === 'waiting') {
      setCurrentDetails(state.words);
      await condition(() => woken, state.pause);
    } else if (!woken || !canGoOn) return;
    if (workflowInfo().historyLength > LONG_HISTORY) await continueAsNew();
  }
}
