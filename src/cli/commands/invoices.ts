import { type Command, Option } from 'commander';
import type { InvoiceResource } from '../../api/ports';
import { apiFor, type World, Zones } from '../context';
import { amountOf, wallClock } from '../readable';
import type { Column } from '../table';
import { type ListOptions, listed, showList } from './listing';

interface Filters extends ListOptions {
  account?: string;
  product?: string;
  status?: string;
}

export function addInvoices(program: Command, world: World): void {
  listed(program.command('invoices').description('invoices, filtered'))
    .option('--account <id>', 'of this account')
    .option('--product <id>', 'of this product')
    .addOption(new Option('--status <status>', 'in this state').choices(['open', 'paid', 'cancelled']))
    .addHelpText(
      'after',
      `
Examples:
  perennial invoices --status open
  perennial invoices --account acc_01kap3… --all --json | jq .total.amount`,
    )
    .action(async (options: Filters, command: Command) => {
      const api = apiFor(world, command);
      const { account, product, status } = options;
      const from = { path: '/v1/invoices', query: { account, product, status }, options, what: 'invoices' };
      await showList<InvoiceResource>({ terminal: world.terminal, api }, from, async (items) => {
        const zones = new Zones(api, command);
        const zoneOf = new Map<string, string>();
        for (const one of items) zoneOf.set(one.account, await zones.of(one.account));
        return columns(({ account: owner }) => zoneOf.get(owner) ?? 'UTC');
      });
    });
}

function columns(zone: (invoice: InvoiceResource) => string): Column<InvoiceResource>[] {
  return [
    { title: 'NUMBER', of: ({ number }) => number },
    { title: 'ID', of: ({ id }) => id },
    { title: 'PRODUCT', of: ({ product }) => product },
    { title: 'FOR', of: ({ purpose, years }) => `${purpose}, ${years} y`, shrinks: true },
    { title: 'STATUS', of: ({ status }) => status },
    { title: 'TOTAL', of: ({ total }) => amountOf(total), right: true },
    { title: 'OPEN', of: ({ open, status }) => (status === 'open' ? amountOf(open) : ''), right: true },
    { title: 'DEADLINE', of: (invoice) => wallClock(invoice.deadline, zone(invoice)) },
  ];
}
