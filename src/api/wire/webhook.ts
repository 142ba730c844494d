import { z } from 'zod';
import { eventTypes } from '../../domain/webhooks';
import type { WebhookDeliveryResource, WebhookEndpointResource } from '../ports';
import { optional } from './optional';
import { ascii, reference } from './text';
import { instantOut } from './time';

const types = z
  .array(z.enum(eventTypes))
  .max(eventTypes.length)
  .refine((list) => new Set(list).size === list.length, 'Each type once.')
  .meta({ description: 'which events to send; none: all of them, also types of later versions' });

const url = ascii(2_000).meta({
  description: 'https, on the public internet, without user, password or fragment',
  example: 'https://shop.example.com/perennial',
});

export const newWebhookEndpoint = z
  .strictObject({
    account: optional(reference).meta({
      description: 'whose events; an account key need not say it, an operator who leaves it out gets those of all',
    }),
    url,
    eventTypes: types.default([]),
    enabled: z.boolean().default(true),
  })
  .meta({ id: 'NewWebhookEndpoint' });

export const webhookEndpointChange = z
  .strictObject({ url: optional(url), eventTypes: optional(types), enabled: optional(z.boolean()) })
  .meta({ id: 'WebhookEndpointChange' });

const shape = {
  id: z.string(),
  account: z.string().nullable().meta({ description: 'null: the events of all accounts' }),
  url: z.string(),
  eventTypes: z.array(z.enum(eventTypes)),
  enabled: z.boolean(),
  disabledReason: z.enum(['failing', 'gone']).nullable().meta({
    description: 'why it was disabled by the engine: it had only failed for five days, or had answered 410',
  }),
  failingSince: instantOut.nullable().meta({ description: 'its first failure since its last success' }),
  previousSecretUntil: instantOut.nullable().meta({ description: 'until then two secrets sign' }),
  createdAt: instantOut,
  version: z.int(),
};

export const webhookEndpoint: z.ZodType<WebhookEndpointResource> = z.object(shape).meta({ id: 'WebhookEndpoint' });

export const webhookEndpointWithSecret: z.ZodType<WebhookEndpointResource & { secret: string | null }> = z
  .object({
    ...shape,
    secret: z.string().nullable().meta({
      description: '`whsec_…`; shown this once, null when the first answer is repeated',
    }),
  })
  .meta({ id: 'WebhookEndpointWithSecret' });

export const webhookDelivery: z.ZodType<WebhookDeliveryResource> = z
  .object({
    id: z.string().meta({ description: 'the `webhook-id` of each attempt' }),
    type: z.string(),
    event: z.string().nullable().meta({ description: 'null for a test' }),
    product: z.string().nullable(),
    about: z.string().nullable(),
    state: z.enum(['pending', 'delivered', 'failed']),
    createdAt: instantOut,
    nextTryAt: instantOut.nullable(),
    attempts: z.array(
      z.object({
        number: z.int(),
        at: instantOut,
        status: z.int().nullable(),
        durationMs: z.int(),
        answer: z.string().nullable().meta({ description: 'its first kilobyte' }),
        error: z.string().nullable().meta({ description: 'why there was no answer' }),
      }),
    ),
  })
  .meta({ id: 'WebhookDelivery' });
