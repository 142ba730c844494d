import { Webhook } from 'standardwebhooks';
import type { WebhookMessage, WebhookPorts } from '../../../activities/webhooks';
import { type PostSettings, post } from './post';

/** Signs a message with every secret that is valid, and posts it (Standard Webhooks). */
export function createWebhookSender(settings: PostSettings): WebhookPorts['send'] {
  return (message) => post(message.url, headersOf(message, new Date()), message.body, settings);
}

/** The signature's time is that of the attempt, by the clock on the wall: targets refuse what is old. */
function headersOf({ id, body, secrets }: WebhookMessage, at: Date): Record<string, string> {
  return {
    'content-type': 'application/json',
    'user-agent': 'Perennial-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  };
}
