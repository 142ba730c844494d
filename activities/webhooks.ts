import { epoch, type Instant } from '../src/domain/calendar';
import { type AttemptAnswer, judge, type Verdict } from '../src/domain/webhooks';
import { WebhookPlaces } from './webhook-places';

/** What is sent in order: all messages about one product, or tests, to one endpoint. */
export interface WebhookLane {
  endpoint: string;
  lane: string;
}

/** The oldest message of a lane that is not accepted or given up yet. */
export interface WebhookMessage {
  /** stays the same in every attempt */
  id: string;
  endpoint: string;
  url: string;
  /** the new one and, for a day, the one before it */
  secrets: string[];
  type: string;
  body: string;
  attempted: number;
  nextTryAt?: Instant;
  giveUpAt?: Instant;
  failingSince?: Instant;
}

export interface WebhookAttempt extends AttemptAnswer {
  at: Instant;
  /** milliseconds */
  duration: number;
  answer?: string;
  error?: string;
}

export interface WebhookPorts {
  outbox: {
    next(lane: WebhookLane, now: Instant): Promise<WebhookMessage | undefined>;
    /** Writes down an attempt and what came of it, in one transaction. */
    note(message: WebhookMessage, attempt: WebhookAttempt, verdict: Verdict): Promise<void>;
  };
  /** Signs and posts; says what came of it, and never throws. */
  send(message: WebhookMessage): Promise<Omit<WebhookAttempt, 'at' | 'duration'>>;
  clock: { now(): Promise<Instant> };
}

/** Where a lane stands: empty, waiting for its next attempt, or with more to do than fits into one activity. */
export type LaneState =
  | { kind: 'empty' }
  | { kind: 'more' }
  /** `pause` in milliseconds; `next` says in words what it waits for, `why` what happened */
  | { kind: 'waiting'; pause: number; next: string; why: string };

/** Milliseconds after which an activity ends, so that a dead worker is noticed soon. */
const LONG_ENOUGH = 20_000;

export type WebhookActivities = ReturnType<typeof createWebhookActivities>;

/** Sends what waits for an endpoint; safe to repeat, because every attempt begins with the record. */
export function createWebhookActivities({ outbox, send, clock }: WebhookPorts) {
  const places = new WebhookPlaces();

  async function attempt(message: WebhookMessage, at: Instant): Promise<{ verdict: Verdict; why: string }> {
    const started = performance.now();
    const came = await send(message);
    const made: WebhookAttempt = { ...came, at, duration: Math.round(performance.now() - started) };
    const verdict = judge(came, { ...message, now: at, jitter: Math.random() * 2 - 1 });
    await outbox.note(message, made, verdict);
    return { verdict, why: came.error ?? `answered ${came.status}` };
  }

  async function deliver(lane: WebhookLane, started: number): Promise<LaneState> {
    while (performance.now() - started < LONG_ENOUGH) {
      const now = await clock.now();
      const message = await outbox.next(lane, now);
      if (!message) return { kind: 'empty' };
      if (message.nextTryAt !== undefined && message.nextTryAt > now) {
        return waiting(message, message.nextTryAt, now, 'its time has not come');
      }
      const { verdict, why } = await attempt(message, now);
      if (verdict.kind === 'retry') {
        return waiting({ ...message, attempted: message.attempted + 1 }, verdict.at, now, why);
      }
    }
    return { kind: 'more' };
  }

  return {
    /** Sends messages of a lane in order until there is none left, one has to wait, or it has taken long enough. */
    async deliverWebhooks(lane: WebhookLane): Promise<LaneState> {
      const pause = places.take(lane.endpoint);
      if (pause > 0)
        return { kind: 'waiting', pause, next: 'its turn', why: 'many products have news for this target' };
      const started = performance.now();
      try {
        return await deliver(lane, started);
      } finally {
        places.leave(lane.endpoint, performance.now() - started);
      }
    },
  };
}

function waiting({ type, attempted }: WebhookMessage, until: Instant, now: Instant, why: string): LaneState {
  const next = `attempt ${attempted + 1} of ${type}`;
  return { kind: 'waiting', pause: Math.max(1, epoch(until) - epoch(now)), next, why };
}
