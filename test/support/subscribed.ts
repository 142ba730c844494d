import { temporal } from '@temporalio/proto';
import type { WebhookDeliveryResource, WebhookEndpointResource } from '../../src/api/ports';
import type { Theatre } from '../../src/main/theatre';
import type { Stage } from '../../src/scenarios/play';
import { webhookWorkflowId } from '../../workflows/ids';
import type { Listener } from './listener';
import { apiOf, type Lead, lead } from './stage';
import { until } from './until';

const { EventType } = temporal.api.enums.v1;

export interface Subscribed {
  life: Lead;
  endpoint: string;
  log(): Promise<WebhookDeliveryResource[]>;
  shown(): Promise<WebhookEndpointResource>;
  workflow(): ReturnType<Stage['client']['workflow']['getHandle']>;
}

export const START = Date.parse('2026-12-01T09:00:00Z');

/** A domain taken over on 1 December 2026, and an endpoint that listens to it and answers so. */
export function withEndpoint(
  { theatre, listener }: { theatre: Theatre; listener: Listener },
  answer: Listener['answer'],
  work: (stage: Stage, subscribed: Subscribed) => Promise<void>,
): Promise<void> {
  return theatre.stageFor(async (stage) => {
    const api = apiOf(stage);
    listener.answer = answer;
    await stage.time.begin(START);
    const { id } = await api('POST', '/v1/webhook-endpoints', { url: listener.url });
    const endpoint = String(id);
    const life = await lead(stage);
    const workflow = () => stage.client.workflow.getHandle(webhookWorkflowId(endpoint, life.product));
    const list = async () => (await api('GET', `/v1/webhook-endpoints/${endpoint}/deliveries`))['items'];
    await work(stage, {
      life,
      endpoint,
      log: async () => (await list()) as WebhookDeliveryResource[],
      shown: async () => (await api('GET', `/v1/webhook-endpoints/${endpoint}`)) as never,
      workflow,
    });
    // The test server's clock stands still for good where a task was in hand.
    await until(() => rests(workflow()));
    await stage.time.untilQuiet();
    await workflow()
      .terminate('the play is over')
      .catch(() => undefined);
  });
}

/** Whether a workflow has ended, or waits with nothing in hand. */
export async function rests(workflow: ReturnType<Subscribed['workflow']>): Promise<boolean> {
  const { events } = await workflow.fetchHistory();
  return !BUSY.has(events?.at(-1)?.eventType ?? EventType.EVENT_TYPE_UNSPECIFIED);
}

const BUSY = new Set([
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_STARTED,
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED,
  EventType.EVENT_TYPE_WORKFLOW_TASK_SCHEDULED,
  EventType.EVENT_TYPE_WORKFLOW_TASK_STARTED,
  EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED,
  EventType.EVENT_TYPE_ACTIVITY_TASK_STARTED,
  EventType.EVENT_TYPE_ACTIVITY_TASK_COMPLETED,
  EventType.EVENT_TYPE_TIMER_FIRED,
]);
