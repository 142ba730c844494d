import type { Command } from 'commander';
import type { WebhookDeliveryResource, WebhookEndpointResource } from '../../api/ports';
import { apiFor, type World } from '../context';
import { wallClock } from '../readable';
import type { Column } from '../table';
import { type ListOptions, listed, showList } from './listing';

const PATH = '/v1/webhook-endpoints';

export function addWebhooks(program: Command, world: World): void {
  const webhooks = program.command('webhooks').description('where events are sent: list, what was sent, send again');
  addList(webhooks, world);
  addDeliveries(webhooks, world);
  addSending(webhooks, world);
}

function addList(webhooks: Command, world: World): void {
  listed(webhooks.command('list', { isDefault: true }).description('endpoints'))
    .option('--account <id>', 'of this account')
    .addHelpText('after', '\nExample:\n  perennial webhooks')
    .action(async ({ account, ...options }: ListOptions & { account?: string }, command: Command) => {
      const from = { path: PATH, query: { account }, options, what: 'webhook endpoints' };
      const api = apiFor(world, command);
      await showList<WebhookEndpointResource>({ terminal: world.terminal, api }, from, async () => [
        { title: 'ID', of: ({ id }) => id },
        { title: 'ACCOUNT', of: ({ account: owner }) => owner ?? 'all' },
        { title: 'URL', of: ({ url }) => url, shrinks: true },
        { title: 'EVENTS', of: ({ eventTypes }) => eventTypes.join(' ') || 'all', shrinks: true },
        { title: 'ENABLED', of: ({ enabled, disabledReason }) => (enabled ? 'yes' : `no ${disabledReason ?? ''}`) },
        {
          title: 'FAILING SINCE (UTC)',
          of: ({ failingSince }) => (failingSince ? wallClock(failingSince, 'UTC') : ''),
        },
      ]);
    });
}

/** Attempts are made by the clock on the wall, whatever account they are about. */
const deliveryColumns: Column<WebhookDeliveryResource>[] = [
  { title: 'ID', of: ({ id }) => id },
  { title: 'SINCE (UTC)', of: ({ createdAt }) => wallClock(createdAt, 'UTC') },
  { title: 'WHAT', of: ({ type }) => type },
  { title: 'PRODUCT', of: ({ product }) => product ?? '' },
  { title: 'STATE', of: ({ state }) => state },
  { title: 'ATTEMPTS', of: ({ attempts }) => String(attempts.length), right: true },
  { title: 'ANSWER', of: (delivery) => answerOf(delivery), shrinks: true },
  { title: 'NEXT (UTC)', of: ({ nextTryAt }) => (nextTryAt ? wallClock(nextTryAt, 'UTC') : '') },
];

function answerOf({ attempts }: WebhookDeliveryResource): string {
  const last = attempts.at(-1);
  return last?.error ?? (last?.status ? String(last.status) : '');
}

function addDeliveries(webhooks: Command, world: World): void {
  listed(webhooks.command('deliveries <endpoint>').description('what was sent there, newest first'))
    .addHelpText(
      'after',
      `
Examples:
  perennial webhooks deliveries hook_01kap3…
  perennial webhooks deliveries hook_01kap3… --all --json | jq -r 'select(.state == "failed") | .id'`,
    )
    .action(async (endpoint: string, options: ListOptions, command: Command) => {
      const path = `${PATH}/${encodeURIComponent(endpoint)}/deliveries`;
      const from = { path, query: {}, options, what: 'deliveries' };
      const api = apiFor(world, command);
      await showList<WebhookDeliveryResource>({ terminal: world.terminal, api }, from, async () => deliveryColumns);
    });
}

function addSending(webhooks: Command, world: World): void {
  const send = async (path: string, command: Command) => {
    const delivery = await apiFor(world, command).post<WebhookDeliveryResource>(`${PATH}/${path}`, {});
    if (world.terminal.json) return world.terminal.document(delivery);
    world.terminal.say(`${delivery.id} (${delivery.type}) is sent.`);
  };
  webhooks
    .command('redeliver <endpoint> <delivery>')
    .description('sends a message again now, under the same id')
    .addHelpText('after', '\nExample:\n  perennial webhooks redeliver hook_01kap3… msg_01kap3…')
    .action((endpoint: string, delivery: string, _options: unknown, command: Command) =>
      send(`${encodeURIComponent(endpoint)}/deliveries/${encodeURIComponent(delivery)}/redeliver`, command),
    );
  webhooks
    .command('test <endpoint>')
    .description('sends a webhook.test, also to a disabled endpoint')
    .addHelpText('after', '\nExample:\n  perennial webhooks test hook_01kap3…')
    .action((endpoint: string, _options: unknown, command: Command) =>
      send(`${encodeURIComponent(endpoint)}/test`, command),
    );
}
