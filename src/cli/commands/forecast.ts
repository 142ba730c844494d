import type { Command } from 'commander';
import type { ForecastFrame, ForecastItem, ProductResource } from '../../api/ports';
import type { Api } from '../api-client';
import { apiFor, type World, Zones } from '../context';
import { detailsOf } from '../details';
import { exitCodes, Stop } from '../exit-codes';
import { amountOf, countOf, wallClock } from '../readable';
import { tableOf } from '../table';
import { type ListOptions, listed } from './listing';

interface ForecastOptions extends ListOptions {
  account?: string;
  until?: string;
}

export function addForecast(program: Command, world: World): void {
  listed(program.command('forecast [product]').description('everything that will come if nothing changes'))
    .option('--account <id>', 'of all products of this account, in order of time')
    .option('--until <instant>', 'how far, as 2028-06-15T12:00:00Z; 20 years at most')
    .addHelpText(
      'after',
      `
Nobody pays by hand, cards and debits succeed, providers do what they are asked: docs/forecast.md.

Examples:
  perennial forecast prod_01kap3…
  perennial forecast prod_01kap3… --until 2040-01-01T00:00:00Z
  perennial forecast --account acc_01kap3… --all --json | jq -r '[.at, .name, .type] | @tsv'`,
    )
    .action(async (product: string | undefined, options: ForecastOptions, command: Command) => {
      const { account } = options;
      if ((product === undefined) === (account === undefined)) {
        throw new Stop(exitCodes.usage, 'Name a product, or an account with --account.');
      }
      const api = apiFor(world, command);
      const id = encodeURIComponent(product ?? account ?? '');
      const coming = product === undefined ? ofAccount(world, api, id, options) : ofProduct(world, api, id, options);
      const zoneOf = new Zones(api, command);
      await show(world, coming, options, async () => {
        const owner = account ?? (await api.get<ProductResource>(`/v1/products/${id}`)).account;
        return zoneOf.of(owner);
      });
    });
}

async function* ofProduct({ terminal }: World, api: Api, id: string, { until }: ForecastOptions) {
  const path = `/v1/products/${id}/forecast`;
  const found = await api.get<ForecastFrame & { items: ForecastItem[] }>(path, { until });
  if (!terminal.json) for (const assumption of found.assumptions) terminal.note(assumption);
  yield* found.items;
}

function ofAccount({ interrupted }: World, api: Api, id: string, { until }: ForecastOptions) {
  const query = until === undefined ? '' : `?until=${encodeURIComponent(until)}`;
  return api.lines<ForecastItem>('GET', `/v1/accounts/${id}/forecast${query}`, interrupted);
}

async function show(
  { terminal }: World,
  coming: AsyncIterable<ForecastItem>,
  { all, limit = 0 }: ForecastOptions,
  zone: () => Promise<string>,
): Promise<void> {
  const most = all ? Number.POSITIVE_INFINITY : limit;
  const items: ForecastItem[] = [];
  let more = false;
  for await (const item of coming) {
    more = items.length === most;
    if (more) break;
    if (all && terminal.json) terminal.document(item, { line: true });
    else items.push(item);
  }
  if (all && terminal.json) return;
  if (terminal.json) return terminal.document({ items, more });
  if (items.length === 0) return terminal.note('Nothing lies ahead.');
  const shownIn = await zone();
  const columns = [
    { title: `WHEN (${shownIn})`, of: ({ at }: ForecastItem) => wallClock(at, shownIn) },
    { title: 'PRODUCT', of: ({ name }: ForecastItem) => name, shrinks: true },
    { title: 'WHAT', of: ({ type }: ForecastItem) => type },
    { title: 'DETAILS', of: ({ data }: ForecastItem) => detailsOf(data, shownIn), shrinks: true },
    { title: 'BALANCE', of: ({ balance }: ForecastItem) => (balance ? amountOf(balance) : ''), right: true },
  ];
  const [head = '', ...lines] = tableOf(items, columns, terminal.width);
  terminal.say(terminal.paint('dim', head));
  for (const line of lines) terminal.say(line);
  if (more) terminal.note(`The first ${countOf(most)}; there are more: --limit or --all.`);
}
