import { type Command, Option } from 'commander';
import type { CertificateState } from '../../api/certificate-ports';
import type { EventResource, ProductResource } from '../../api/ports';
import { phases } from '../../domain/life';
import { productKinds, renewalOptions } from '../../domain/offer';
import { apiFor, type World, Zones } from '../context';
import { detailsOf } from '../details';
import { exitCodes, Stop } from '../exit-codes';
import { amountOf, dateOf, wallClock } from '../readable';
import { type Column, oneLine } from '../table';
import { addProductActions } from './attention';
import { certificateFacts } from './certificates';
import { type ListOptions, listed, showList, wholeNumber } from './listing';

interface Filters extends ListOptions {
  account?: string;
  kind?: string;
  state?: string;
  name?: string;
  trouble?: boolean;
}

export function addProducts(program: Command, world: World): void {
  const products = program.command('products').description('what is sold: list, look at, change');
  addList(products, world);
  addShow(products, world);
  addEvents(products, world);
  addOption(products, world);
  addProductActions(products, world);
}

function addList(products: Command, world: World): void {
  listed(products.command('list', { isDefault: true }).description('products, filtered'))
    .option('--account <id>', 'of this account')
    .addOption(new Option('--kind <kind>', 'of this kind').choices(productKinds))
    .addOption(new Option('--state <state>', 'in this state').choices(phases))
    .option('--name <name>', 'with exactly this name')
    .option('--trouble', 'only those that need a person')
    .addHelpText(
      'after',
      `
Examples:
  perennial products --state expired
  perennial products --trouble
  perennial products --name shop-example.com --json
  perennial products --all --json | jq -r .name`,
    )
    .action(async (options: Filters, command: Command) => {
      const api = apiFor(world, command);
      const { limit: _, all: __, ...query } = options;
      const from = { path: '/v1/products', query: { ...query }, options, what: 'products' };
      await showList<ProductResource>({ terminal: world.terminal, api }, from, async (items) => {
        const zones = new Zones(api, command);
        const zoneOf = new Map<string, string>();
        for (const { account } of items) zoneOf.set(account, await zones.of(account));
        return columns((product) => zoneOf.get(product.account) ?? 'UTC');
      });
    });
}

function columns(zone: (product: ProductResource) => string): Column<ProductResource>[] {
  return [
    { title: 'ID', of: ({ id }) => id },
    { title: 'NAME', of: ({ name }) => name, shrinks: true },
    { title: 'OFFER', of: ({ offer }) => offer, shrinks: true },
    { title: 'STATE', of: ({ state }) => state },
    {
      title: 'EXPIRES',
      of: (product) => (product.term ? wallClock(product.term.end, zone(product)) : ''),
    },
    { title: 'RENEWAL', of: ({ renewalOption }) => renewalOption, shrinks: true },
    { title: 'OPEN', of: ({ openInvoice }) => (openInvoice ? amountOf(openInvoice.open) : ''), right: true },
    { title: 'TROUBLE', of: ({ trouble }) => trouble ?? '', shrinks: true },
  ];
}

function addShow(products: Command, world: World): void {
  products
    .command('show <id>')
    .description('one product')
    .addHelpText('after', '\nExample:\n  perennial products show prod_01kap3…')
    .action(async (id: string, _options: unknown, command: Command) => {
      const api = apiFor(world, command);
      const product = await api.get<ProductResource>(`/v1/products/${encodeURIComponent(id)}`);
      if (world.terminal.json) return world.terminal.document(product);
      const zone = await new Zones(api, command).of(product.account);
      const more =
        product.kind === 'certificate'
          ? certificateFacts(await api.get<CertificateState>(`/v1/products/${id}/certificates/state`), zone)
          : [];
      showProduct(world, product, zone, more);
    });
}

function showProduct(
  { terminal }: World,
  product: ProductResource,
  zone: string,
  more: [string, string | null][] = [],
): void {
  const { term, openInvoice, registrant } = product;
  const years = product.renewalYears > 1 ? `, ${product.renewalYears} years` : '';
  const invoice =
    openInvoice && `${openInvoice.number}, ${amountOf(openInvoice.open)} until ${dateOf(openInvoice.deadline, zone)}`;
  const facts: [string, string | null][] = [
    ['product', product.id],
    ['name', product.name],
    ['account', product.account],
    ['offer', product.offer],
    ['state', product.state],
    ['term', term && `${term.number}, from ${dateOf(term.start, zone)}`],
    ['expires', term && dateOf(term.end, zone)],
    ['renewal', `${product.renewalOption}${years}`],
    ['open invoice', invoice],
    ...more,
    ['registrant', [registrant.email, registrant.language].filter((one) => one !== null).join(', ')],
    ['trouble', product.trouble],
  ];
  for (const [name, value] of facts) {
    if (value) terminal.say(`${terminal.paint('dim', name.padEnd(14))}${oneLine(value)}`);
  }
}

function addEvents(products: Command, world: World): void {
  listed(products.command('events <id>').description('its timeline: every fact once, in order'))
    .addHelpText('after', '\nExample:\n  perennial products events prod_01kap3… --all --json | jq -r .type')
    .action(async (id: string, options: ListOptions, command: Command) => {
      const api = apiFor(world, command);
      const path = `/v1/products/${encodeURIComponent(id)}`;
      const zone = async () => new Zones(api, command).of((await api.get<ProductResource>(path)).account);
      const from = { path: `${path}/events`, query: {}, options, what: 'events' };
      await showList<EventResource>({ terminal: world.terminal, api }, from, async () => {
        const shownIn = await zone();
        return [
          { title: `WHEN (${shownIn})`, of: ({ at }) => wallClock(at, shownIn) },
          { title: 'WHAT', of: ({ type }) => type },
          { title: 'DETAILS', of: ({ data }) => detailsOf(data, shownIn), shrinks: true },
        ];
      });
    });
}

function addOption(products: Command, world: World): void {
  products
    .command('option <id>')
    .argument('<renewal option>', `one of ${renewalOptions.join(', ')}`, oneOf)
    .description('changes what shall happen at the end of the term')
    .option('--years <n>', 'with multi_year: 2 or more', wholeNumber)
    .option('--reason <text>', 'why; kept for operators only')
    .addHelpText(
      'after',
      `
Examples:
  perennial products option prod_01kap3… delete_at_expiry
  perennial products option prod_01kap3… multi_year --years 3`,
    )
    .action(async (id: string, renewalOption: string, given: { years?: number; reason?: string }, command: Command) => {
      const api = apiFor(world, command);
      const body = { renewalOption, ...given };
      const path = `/v1/products/${encodeURIComponent(id)}`;
      const changed = await api.patch<ProductResource & { affectsNextTerm?: boolean }>(path, body);
      if (world.terminal.json) return world.terminal.document(changed);
      showProduct(world, changed, await new Zones(api, command).of(changed.account));
      if (changed.affectsNextTerm) {
        world.terminal.note('A renewal is done and stays; the change is for the term after it.');
      }
    });
}

function oneOf(text: string): string {
  if ((renewalOptions as readonly string[]).includes(text)) return text;
  throw new Stop(exitCodes.usage, `${text} is no renewal option. There are ${renewalOptions.join(', ')}.`);
}
