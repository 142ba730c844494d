import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Answer, call, type Examination, type Visit } from '../call';
import { listed, ownListed, pageOf, paging } from '../listing';
import { outcome, resource } from '../outcomes';
import type { CommandResult, WebhookEndpointResource } from '../ports';
import { visible, visibleAccount } from '../tenancy';
import { optional } from '../wire/optional';
import { reference } from '../wire/text';
import {
  newWebhookEndpoint,
  webhookDelivery,
  webhookEndpoint,
  webhookEndpointChange,
  webhookEndpointWithSecret,
} from '../wire/webhook';

const tag = 'webhooks';

/** 256 bits: what Standard Webhooks takes for a key of HMAC SHA-256. */
const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`;

/** The endpoint of the address, if the caller may see it. The operator's own belong to no account. */
async function asked(visit: Visit): Promise<WebhookEndpointResource> {
  return visible(visit, await visit.ports.webhooks.get(visit.id()), ({ account }) => account ?? '');
}

/** Whose endpoint it shall be: an account key's own, for an operator also nobody's. */
function ownerOf(visit: Visit, account: string | undefined): string | null {
  return account === undefined ? visit.caller.account : visibleAccount(visit, account);
}

async function examineUrl(visit: Visit, { url }: { url?: unknown }): Promise<Examination<undefined>> {
  const fault = typeof url === 'string' ? visit.ports.webhooks.targetFault(url) : undefined;
  return { faults: fault === undefined ? [] : [{ pointer: '/url', detail: fault }], found: undefined };
}

function withSecret(result: CommandResult<WebhookEndpointResource>, secret: string, status: number): Answer {
  // Of a repeated request the secret is not told again: answers are kept, and it must not be kept with them.
  const shown = result.kind === 'done' && result.replayed ? null : secret;
  return outcome(result, {
    status,
    body: (endpoint) => ({ ...endpoint, secret: shown }),
    ...(status === 201 && { location: ({ id }) => `/v1/webhook-endpoints/${id}` }),
  });
}

export const webhookCalls = [
  call({
    method: 'post',
    path: '/v1/webhook-endpoints',
    tag,
    summary: 'Has events sent to an address; the secret that signs them is shown once',
    who: 'account',
    body: newWebhookEndpoint,
    answers: { 201: webhookEndpointWithSecret },
    examine: examineUrl,
    async run(visit, { body }) {
      const account = ownerOf(visit, body.account);
      const secret = newSecret();
      const result = await visit.ports.webhooks.create(await visit.command(), { ...body, account, secret });
      return withSecret(result, secret, 201);
    },
  }),
  call({
    method: 'get',
    path: '/v1/webhook-endpoints',
    tag,
    summary: 'Webhook endpoints',
    who: 'account',
    query: z.strictObject({ ...paging, account: optional(reference) }),
    answers: { 200: pageOf(webhookEndpoint) },
    run: (visit, { query }) => ownListed(visit, query, (paging, own) => visit.ports.webhooks.list(own, paging)),
  }),
  call({
    method: 'get',
    path: '/v1/webhook-endpoints/{id}',
    tag,
    summary: 'One webhook endpoint',
    who: 'account',
    answers: { 200: webhookEndpoint },
    async run(visit) {
      return resource(await asked(visit));
    },
  }),
  call({
    method: 'patch',
    path: '/v1/webhook-endpoints/{id}',
    tag,
    summary: 'Changes where events go, which ones, and whether',
    description:
      'What is left out stays. What waits when an endpoint is disabled is sent once it is enabled again; what happens meanwhile is not.',
    who: 'account',
    body: webhookEndpointChange,
    answers: { 200: webhookEndpoint },
    examine: examineUrl,
    async run(visit, { body }) {
      const { id } = await asked(visit);
      return outcome(await visit.ports.webhooks.change(await visit.command(), id, body, visit.version), {
        status: 200,
      });
    },
  }),
  call({
    method: 'delete',
    path: '/v1/webhook-endpoints/{id}',
    tag,
    summary: 'Deletes an endpoint with its log',
    who: 'account',
    answers: { 204: null },
    async run(visit) {
      const { id } = await asked(visit);
      const result = await visit.ports.webhooks.remove(await visit.command(), id);
      return outcome(result, { status: 204, body: () => undefined });
    },
  }),
  call({
    method: 'post',
    path: '/v1/webhook-endpoints/{id}/rotate-secret',
    tag,
    summary: 'Makes a new secret; for a day the old one signs beside it',
    who: 'account',
    answers: { 200: webhookEndpointWithSecret },
    async run(visit) {
      const { id } = await asked(visit);
      const secret = newSecret();
      return withSecret(await visit.ports.webhooks.rotateSecret(await visit.command(), id, secret), secret, 200);
    },
  }),
  call({
    method: 'post',
    path: '/v1/webhook-endpoints/{id}/test',
    tag,
    summary: 'Sends a `webhook.test`, once, also to a disabled endpoint',
    who: 'account',
    answers: { 202: webhookDelivery },
    async run(visit) {
      const { id } = await asked(visit);
      return outcome(await visit.ports.webhooks.test(await visit.command(), id), { status: 202 });
    },
  }),
  call({
    method: 'get',
    path: '/v1/webhook-endpoints/{id}/deliveries',
    tag,
    summary: 'What was sent, newest first, with every attempt; kept for 30 days',
    who: 'account',
    query: z.strictObject(paging),
    answers: { 200: pageOf(webhookDelivery) },
    async run(visit, { query }) {
      const { id } = await asked(visit);
      return listed(visit, query, (paging) => visit.ports.webhooks.deliveries(id, paging));
    },
  }),
  call({
    method: 'post',
    path: '/v1/webhook-endpoints/{id}/deliveries/{delivery}/redeliver',
    tag,
    summary: 'Sends a message again now, under the same id',
    description: 'One attempt; a message that still waits for its next attempt does not wait any longer.',
    who: 'account',
    answers: { 202: webhookDelivery },
    async run(visit) {
      const { id } = await asked(visit);
      const result = await visit.ports.webhooks.redeliver(await visit.command(), id, visit.id('delivery'));
      return outcome(result, { status: 202 });
    },
  }),
];
