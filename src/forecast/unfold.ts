import { type Activities, createActivities } from '../../activities/index';
import { type Instant, latest } from '../domain/calendar';
import { installed } from '../domain/installation';
import { isOver, type Life } from '../domain/life';
import type { Message } from '../domain/messages';
import { plan, type Step } from '../domain/plan';
import { invoicePaid } from '../domain/transitions';
import { Breath } from './breath';
import { standingCertificates } from './future-certificates';
import { type Brought, type ForecastSettings, FutureRecord, found } from './future-record';
import { payingCards, settlingBank, willingProvider } from './outside';
import { Queue } from './queue';
import type { Snapshot } from './snapshot';

/** One step of one product, with what it brings. */
export interface Moment extends Brought {
  at: Instant;
  product: string;
  account: string;
}

export interface Unfolding {
  /** what is overdue is done now, as workers do after an outage (M7) */
  now: Instant;
  /** the last instant that is told of */
  until: Instant;
  /** what each product hears first */
  messages?: (product: string) => Message[];
  settings: ForecastSettings;
}

/** Beyond every `until`: what waits until something else happens. */
const NEVER = '9999-12-31T00:00:00.000Z';

/**
 * Everything that comes of a part of the record until an instant if nothing comes in, in order of time: the plan of the
 * workflow decides what is next, and the activities of the workers do it, on a record in memory.
 */
export async function* unfold(snapshot: Snapshot, unfolding: Unfolding): AsyncGenerator<Moment> {
  const { now, until, settings } = unfolding;
  const record = new FutureRecord(snapshot, settings);
  const activities = createActivities({
    record,
    provider: willingProvider,
    cards: payingCards,
    debits: settlingBank(snapshot.debits),
    certificates: standingCertificates(settings.regulations),
    seller: settings.seller,
  });
  const queue = new Queue();
  const nextOf = (product: string): Step | undefined => {
    const life = found(record.lives.get(product), product);
    const inbox = record.inbox(product);
    if (isOver(life)) return undefined;
    const { step } = plan(life, inbox, until);
    return step && step.at <= until ? step : undefined;
  };
  const wait = (product: string) => {
    const step = nextOf(product);
    if (step) queue.push({ at: step.at, product });
  };
  for (const { life } of snapshot.standings) {
    const known = await activities.readLife(life.product);
    // Wake-ups are spread so that servers are not stormed; what they do is as of its own instant.
    record.lives.set(life.product, { ...known, spread: 0 });
    record.inbox(life.product).push(...(unfolding.messages?.(life.product) ?? []));
    wait(life.product);
  }
  const breath = new Breath();
  for (let first = queue.pop(); first; first = queue.pop()) {
    await breath.ifNeeded();
    const { product } = first;
    const step = nextOf(product);
    // What waited here has changed since: its new instant waits, too.
    if (step?.at !== first.at) continue;
    const life = found(record.lives.get(product), product);
    await take(activities, record, life, step, latest(step.at, now));
    const brought = record.takeBrought();
    if (isIdle(step, life, found(record.lives.get(product), product))) holdTask(record, product);
    for (const told of record.takeSignalled()) if (told !== product) wait(told);
    wait(product);
    const { facts, mails, refusals } = brought;
    if (facts.length + mails.length + refusals.length === 0) continue;
    yield { ...brought, at: step.at, product, account: life.account };
  }
}

/** One step as the workflow has it done. */
async function take(
  activities: Activities,
  record: FutureRecord,
  life: Life,
  step: Step,
  recordedAt: Instant,
): Promise<void> {
  const call = { life, at: step.at, recordedAt };
  switch (step.kind) {
    case 'dues':
      await activities.wakeUp({ life, step, recordedAt });
      return;
    case 'collect':
      await activities.collect(call);
      return;
    case 'ask_provider':
      await activities.askProvider({ ...call, task: step.task });
      return;
    case 'issue':
      await activities.issue({ ...call, issuance: step.issuance });
      return;
    case 'prepare':
      await activities.prepare(call);
      return;
    case 'check_installed':
      // Nobody is asked: whoever is told to install a certificate does so.
      record.lives.set(life.product, { ...installed(life), clock: latest(step.at, life.clock) });
      return;
    case 'revoke':
      await activities.revoke({ ...call, revocation: step.revocation });
      return;
    case 'message': {
      const { message } = step;
      const inbox = record.inbox(life.product);
      if (message.type !== 'paymentReceived') await activities.wakeUp({ life, step, recordedAt });
      else {
        const paid = life.invoice?.id === message.invoice ? invoicePaid(life, message.at) : life;
        record.lives.set(life.product, { ...paid, clock: latest(message.at, life.clock) });
      }
      inbox.splice(inbox.indexOf(message), 1);
    }
  }
}

/** A renewal that waits for an even balance: the provider is not even asked (A9). */
function isIdle(step: Step, before: Life, after: Life): boolean {
  return step.kind === 'ask_provider' && after.tasks[0]?.key === before.tasks[0]?.key;
}

/** Asking every hour for years brings nothing: what makes the balance even says `retryNow`. */
function holdTask(record: FutureRecord, product: string): void {
  const life = found(record.lives.get(product), product);
  const [task, ...others] = life.tasks;
  if (task) record.lives.set(product, { ...life, tasks: [{ ...task, nextAt: NEVER }, ...others] });
}
