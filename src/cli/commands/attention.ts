import { type Command, Option } from 'commander';
import type { AttentionResource, InvoiceResource, ProductResource } from '../../api/ports';
import { attentionKinds } from '../../domain/attention';
import { apiFor, type World, Zones } from '../context';
import { dateOf, wallClock } from '../readable';
import type { Column } from '../table';
import { type ListOptions, listed, showList } from './listing';

interface Filters extends ListOptions {
  kind?: string;
  acknowledged?: boolean;
}

export function addAttention(program: Command, world: World): void {
  const attention = program.command('attention').description('what needs a person: list, acknowledge');
  addList(attention, world);
  addAcknowledge(attention, world);
}

function addList(attention: Command, world: World): void {
  listed(attention.command('list', { isDefault: true }).description('the urgent first, then what has waited longest'))
    .addOption(new Option('--kind <kind>', 'of this kind').choices(attentionKinds))
    .option('--acknowledged', 'what somebody has looked at already')
    .addHelpText(
      'after',
      `
Examples:
  perennial attention
  perennial attention --kind provider_failing
  perennial attention --all --json | jq -r 'select(.urgent) | .product.name'`,
    )
    .action(async ({ kind, acknowledged, ...options }: Filters, command: Command) => {
      const query = { kind, acknowledged };
      const from = { path: '/v1/attention', query, options, what: 'entries: nothing needs a person' };
      const api = apiFor(world, command);
      await showList<AttentionResource>({ terminal: world.terminal, api }, from, async () => columns);
    });
}

/** Of many accounts and of none: the operators' own list is in UTC. */
const columns: Column<AttentionResource>[] = [
  { title: 'ID', of: ({ id }) => id },
  { title: 'URGENT', of: ({ urgent }) => (urgent ? 'yes' : '') },
  { title: 'SINCE (UTC)', of: ({ since }) => wallClock(since, 'UTC') },
  { title: 'ABOUT', of: ({ product, account }) => product?.name ?? account ?? '', shrinks: true },
  { title: 'WHAT HAPPENED', of: ({ happened }) => happened, shrinks: true },
  { title: 'WHAT TO DO', of: ({ advice }) => advice, shrinks: true },
];

const REASON = ['--reason <text>', 'why; kept for operators only'] as const;

function addAcknowledge(attention: Command, world: World): void {
  attention
    .command('acknowledge <id>')
    .description('somebody has looked at it: it leaves the list until something new happens')
    .requiredOption(...REASON)
    .addHelpText(
      'after',
      '\nExample:\n  perennial attention acknowledge paused.prod_01kap3… --reason "the court decides in May"',
    )
    .action(async (id: string, body: { reason: string }, command: Command) => {
      const path = `/v1/attention/${encodeURIComponent(id)}/acknowledge`;
      const entry = await apiFor(world, command).post<AttentionResource>(path, body);
      if (world.terminal.json) return world.terminal.document(entry);
      world.terminal.say(`${entry.id} is acknowledged.`);
    });
}

/** What operators do with one product, each with a reason. */
const ACTIONS = {
  retry: 'asks a failing provider again now',
  pause: 'nothing of it is done until it is resumed',
  resume: 'what waited is done in order',
  transferred: 'records that a domain was transferred away',
} as const;

export function addProductActions(products: Command, world: World): void {
  for (const [action, description] of Object.entries(ACTIONS)) {
    products
      .command(`${action} <id>`)
      .description(description)
      .requiredOption(...REASON)
      .addHelpText('after', `\nExample:\n  perennial products ${action} prod_01kap3… --reason "asked by phone"`)
      .action(async (id: string, body: { reason: string }, command: Command) => {
        const path = `/v1/products/${encodeURIComponent(id)}/${action}`;
        const product = await apiFor(world, command).post<ProductResource>(path, body);
        if (world.terminal.json) return world.terminal.document(product);
        const trouble = product.trouble === null ? '' : `, ${product.trouble}`;
        world.terminal.say(`${product.name} is ${product.state}${trouble}.`);
      });
  }
}

export function addExtend(invoices: Command, world: World): void {
  invoices
    .command('extend <id>')
    .description('gives an open invoice a later deadline')
    .requiredOption('--deadline <instant>', 'RFC 3339, as 2027-06-15T12:00:00+02:00')
    .requiredOption(...REASON)
    .addHelpText(
      'after',
      '\nExample:\n  perennial invoices extend inv_01kap3… --deadline 2027-06-15T12:00:00Z --reason "promised by phone"',
    )
    .action(async (id: string, body: { deadline: string; reason: string }, command: Command) => {
      const path = `/v1/invoices/${encodeURIComponent(id)}/extend`;
      const api = apiFor(world, command);
      const zones = new Zones(api, command);
      const invoice = await api.post<InvoiceResource>(path, body);
      if (world.terminal.json) return world.terminal.document(invoice);
      const deadline = dateOf(invoice.deadline, await zones.of(invoice.account));
      world.terminal.say(`${invoice.number} can be paid until ${deadline}.`);
    });
}
