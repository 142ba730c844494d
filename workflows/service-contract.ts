import {
  condition,
  continueAsNew,
  proxyLocalActivities,
  setCurrentDetails,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { ContractActivities, ContractOutlook } from '../activities/contracts';
import { earliest, type Instant, instantOf } from '../src/domain/calendar';
import { Alarm } from './alarm';
import { type ContractInput, contractStatusQuery, contractWakeSignal } from './messages';

const { carryOnContract } = proxyLocalActivities<ContractActivities>({
  startToCloseTimeout: '30s',
  localRetryThreshold: '5s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '5m' },
});

/** Milliseconds after which a run is followed by the next, so that no history and no code of a run grows old. */
const LONGEST_RUN = 365 * 86_400_000;
const LONG_HISTORY = 2_000;

/**
 * A contract from its request to its end: waits for what time brings, or to be woken, and has the record do what is due.
 * What that is stands in the record: whoever changes it there wakes this. To be woken twice changes nothing.
 */
export async function serviceContract(input: ContractInput): Promise<void> {
  const offset = input.clockOffset ?? 0;
  const now = () => Date.now() + offset;
  const runUntil = input.oneRun ? undefined : instantOf(now() + LONGEST_RUN);
  const alarm = new Alarm(now);
  let woken = false;
  let busy = true;
  let outlook: ContractOutlook | undefined;

  setHandler(contractWakeSignal, () => {
    woken = true;
  });
  setHandler(contractStatusQuery, () => {
    const status = { idle: !busy && !woken, now: instantOf(now()) };
    if (!outlook) return status;
    const { state, next } = outlook;
    return { ...status, phase: state, ...(next && { wakeAt: next.at, next: next.what }) };
  });

  for (;;) {
    woken = false;
    outlook = await carryOnContract({ contract: input.contract, now: instantOf(now()) });
    if (woken) continue;
    if (outlook.over) return;
    const isOld = runUntil !== undefined && instantOf(now()) >= runUntil;
    if ((isOld || workflowInfo().historyLength > LONG_HISTORY) && !input.oneRun) {
      await continueAsNew<typeof serviceContract>(input);
    }
    setCurrentDetails(outlook.words);
    alarm.set(wakeAt(outlook, runUntil), outlook.next?.what ?? '');
    busy = false;
    await condition(() => woken || alarm.rung);
    busy = true;
  }
}

function wakeAt({ next }: ContractOutlook, runUntil: Instant | undefined): Instant | undefined {
  if (!next || !runUntil) return next?.at ?? runUntil;
  return earliest(next.at, runUntil);
}
