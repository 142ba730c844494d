import type { SignalDefinition } from '@temporalio/common';
import {
  allHandlersFinished,
  CancellationScope,
  condition,
  continueAsNew,
  patched,
  proxyActivities,
  proxyLocalActivities,
  setCurrentDetails,
  setHandler,
  TemporalFailure,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import type { Activities } from '../activities/index';
import { instantOf } from '../src/domain/calendar';
import { isOver, type Life } from '../src/domain/life';
import type { Message } from '../src/domain/messages';
import { beginsTerm, type LifePatch, patched as patchedLife } from '../src/domain/patches';
import { reachesPaused } from '../src/domain/pauses';
import { agenda, plan, type Step, taken } from '../src/domain/plan';
import { isRepetition, wasAnswered } from '../src/domain/repetitions';
import { invoicePaid } from '../src/domain/transitions';
import { askName, CHECK_INSTALLED, describe, issueName, nameOf } from '../src/domain/wording';
import { Alarm } from './alarm';
import { type LifecycleInput, signals, statusQuery } from './messages';
import { changedAttributes, outdatedAttributes } from './search-attributes';

const retry = { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '5m' } as const;

/** One local activity per wake-up: one transaction, one marker in the history. */
const local = proxyLocalActivities<Activities>({ startToCloseTimeout: '10s', localRetryThreshold: '5s', retry });

/** The first call to the outside is local too, because it is quick in the common case. */
const quick = proxyLocalActivities<Activities>({ startToCloseTimeout: '5s', retry: { maximumAttempts: 1 } });

/** What was not quick goes on as an ordinary activity; looks at the names of a certificate have two minutes. */
const patient = proxyActivities<Activities>({ startToCloseTimeout: '3m', retry });

/** A run that grew this long begins anew: a provider that fails for weeks must not fill a history. */
const LONG_HISTORY = 2_000;

/**
 * The life of one product, from its order to its end: waits for what `plan` says comes next, or for a message, and has
 * it done. Handlers only note; every decision is the domain's.
 */
export async function productLifecycle(input: LifecycleInput): Promise<void> {
  const offset = input.clockOffset ?? 0;
  const now = () => Date.now() + offset;
  const alarm = new Alarm(now);
  const inbox: Message[] = [...(input.inbox ?? [])];
  let life: Life | undefined;
  let busy = true;

  function arrive(message: Message): void {
    if (isRepetition(message, inbox, life) && dropsRepetitions()) return;
    const later = inbox.findIndex((other) => other.at > message.at);
    inbox.splice(later === -1 ? inbox.length : later, 0, message);
  }
  function dropAnswered(read: Life): void {
    const left = inbox.filter((message) => !wasAnswered(message, read));
    if (left.length < inbox.length && dropsRepetitions()) inbox.splice(0, inbox.length, ...left);
  }
  /** Whether a message waits that is to be answered now; those to a paused life wait for its resumption. */
  function hasMail(): boolean {
    const held = life;
    return held?.pausedSince === undefined ? inbox.length > 0 : inbox.some((one) => reachesPaused(held, one));
  }
  for (const signal of signals) setHandler(signal as SignalDefinition<[Message]>, arrive);
  setHandler(statusQuery, () => {
    const status = { idle: !busy && !hasMail(), now: instantOf(now()), inbox: inbox.length };
    if (!life) return status;
    const { wakeAt } = plan(life, [], status.now, status.now);
    const next = agenda(life)[0];
    return {
      ...status,
      phase: life.phase,
      option: life.option,
      ...(wakeAt !== undefined && { wakeAt }),
      ...(next && { next: nameOf(next) }),
      ...(life.term && { term: life.term }),
    };
  });

  // "Cancel" in the Temporal UI is the operator's cancellation of the product (E4), not an end in the middle of a step.
  CancellationScope.current().cancelRequested.catch(() => {
    arrive({ type: 'cancelRequested', at: instantOf(now()), id: '', by: 'operator' });
  });

  await CancellationScope.nonCancellable(live);

  async function live(): Promise<void> {
    life = await local.readLife(input.product);
    const outdated = outdatedAttributes(workflowInfo().typedSearchAttributes, life);
    if (outdated.length > 0 && patched('outdated-attributes')) upsertSearchAttributes(outdated);
    // Whoever asked something in the last moment still gets an answer.
    while (!isOver(life) || inbox.length > 0) {
      const present = instantOf(now());
      const { step, wakeAt } = plan(life, inbox, present, present);
      if (step) {
        const before: Life = life;
        const after = await take(life, step, instantOf(now()));
        // Nothing: the record has gone on without this run, because a worker died before its word arrived here.
        life = after ?? (await local.readLife(input.product));
        if (!after) dropAnswered(life);
        else if (step.kind === 'message') inbox.splice(inbox.indexOf(step.message), 1);
        const changed = changedAttributes(before, life);
        if (changed.length > 0) upsertSearchAttributes(changed);
        if (beginsTerm(before, life)) life = await beginRun();
        continue;
      }
      if (workflowInfo().historyLength > LONG_HISTORY) life = await beginRun();
      const next = agenda(life)[0];
      alarm.set(wakeAt, next ? nameOf(next) : '');
      setCurrentDetails(describe(life, next));
      busy = false;
      await condition(() => hasMail() || alarm.rung);
      busy = true;
    }
  }

  /** One run is one term: histories stay short, and old code dies with the term. The next run reads the record. */
  async function beginRun(): Promise<Life> {
    if (input.oneRun) return local.readLife(input.product);
    await condition(allHandlersFinished);
    return continueAsNew<typeof productLifecycle>({ ...input, inbox });
  }
}

/** Has one step done, and gives the life after it; nothing where the record stands elsewhere. */
async function take(life: Life, step: Step, now: string): Promise<Life | undefined> {
  const recordedAt = now > step.at ? now : step.at;
  switch (step.kind) {
    case 'message': {
      if (step.message.type === 'paymentReceived') return noted(life, step.message);
      const summary = step.message.type;
      return after(life, await local.wakeUp.executeWithOptions({ summary }, [{ life, step, recordedAt }]));
    }
    case 'dues':
      // Named by the timer that it follows.
      return after(taken(life, step.dues, step.at), await local.wakeUp({ life, step, recordedAt }));
    case 'collect': {
      const call = { life, at: step.at, recordedAt };
      const collect = (acts: Acts, options: { summary: string }) => acts.collect.executeWithOptions(options, [call]);
      return after(life, await quickOrPatient('automatic payment', collect));
    }
    case 'ask_provider': {
      const call = { life, at: step.at, task: step.task, recordedAt };
      const ask = (acts: Acts, options: { summary: string }) => acts.askProvider.executeWithOptions(options, [call]);
      const summary = askName(step.task.operation);
      return after(life, await (step.task.attempts === 0 ? quickOrPatient(summary, ask) : ask(patient, { summary })));
    }
    case 'issue': {
      const call = { life, at: step.at, issuance: step.issuance, recordedAt };
      const issue = (acts: Acts, options: { summary: string }) => acts.issue.executeWithOptions(options, [call]);
      return after(life, await quickOrPatient(issueName(step.issuance), issue));
    }
    case 'prepare': {
      const call = { life, at: step.at, recordedAt };
      const prepare = (acts: Acts, options: { summary: string }) => acts.prepare.executeWithOptions(options, [call]);
      return after(life, await quickOrPatient('look ahead to the next certificate', prepare));
    }
    case 'check_installed': {
      const call = { life, at: step.at, recordedAt };
      const check = (acts: Acts, options: { summary: string }) =>
        acts.checkInstalled.executeWithOptions(options, [call]);
      return after(life, await quickOrPatient(CHECK_INSTALLED, check));
    }
    case 'revoke': {
      const call = { life, at: step.at, revocation: step.revocation, recordedAt };
      const revoke = (acts: Acts, options: { summary: string }) => acts.revoke.executeWithOptions(options, [call]);
      return after(life, await quickOrPatient('revocation', revoke));
    }
  }
}

/**
 * A repetition once had a step of its own, and a replay of such a history must take it again. To be asked only where there
 * is one to drop: the answer costs a marker in the history.
 */
function dropsRepetitions(): boolean {
  return patched('repetitions-dropped');
}

type Acts = typeof quick | typeof patient;

function after(life: Life, patch: LifePatch | null): Life | undefined {
  return patch === null ? undefined : patchedLife(life, patch);
}

/** A payment that the record has booked already needs no transaction: what it asks of the provider comes next. */
function noted(life: Life, message: Extract<Message, { type: 'paymentReceived' }>): Life {
  const after = life.invoice?.id === message.invoice ? invoicePaid(life, message.at) : life;
  return { ...after, clock: message.at > life.clock ? message.at : life.clock };
}

async function quickOrPatient<T>(
  summary: string,
  call: (acts: Acts, options: { summary: string }) => Promise<T>,
): Promise<T> {
  try {
    return await call(quick, { summary });
  } catch (error) {
    // A local activity that timed out is an ActivityFailure at first, and in a replay the TimeoutFailure in it.
    if (!(error instanceof TemporalFailure)) throw error;
    return call(patient, { summary });
  }
}
