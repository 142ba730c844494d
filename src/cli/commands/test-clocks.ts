import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import type { TestClockResource } from '../../api/ports';
import type { Api } from '../api-client';
import { openBar } from '../bar';
import { apiFor, type World, Zones } from '../context';
import { exitCodes, Stop } from '../exit-codes';
import { countOf, dateOf, wallClock } from '../readable';
import { type ListOptions, listed, showList } from './listing';

/** Milliseconds between two looks at a clock that moves. */
const POLL = 250;
/** of a bar: an advance is told in thousandths */
const WHOLE = 1_000;

const PATH = '/v1/test-clocks';

export function addTestClocks(program: Command, world: World): void {
  const clocks = program.command('test-clocks').description("an account's own time: list, create, advance, stop");
  addList(clocks, world);
  addCreate(clocks, world);
  addAdvance(clocks, world);
  addStop(clocks, world);
}

function addList(clocks: Command, world: World): void {
  listed(clocks.command('list', { isDefault: true }).description('all test clocks'))
    .addHelpText('after', '\nExample:\n  perennial test-clocks')
    .action(async (options: ListOptions, command: Command) => {
      const api = apiFor(world, command);
      const from = { path: PATH, query: {}, options, what: 'test clocks' };
      await showList<TestClockResource>({ terminal: world.terminal, api }, from, async (items) => {
        const zones = new Zones(api, command);
        const zoneOf = new Map<string, string>();
        for (const { accountId } of items) zoneOf.set(accountId, await zones.of(accountId));
        return [
          { title: 'ID', of: ({ id }) => id },
          { title: 'ACCOUNT', of: ({ accountId }) => accountId },
          { title: 'SHOWS', of: ({ now, accountId }) => wallClock(now, zoneOf.get(accountId) ?? 'UTC') },
          { title: 'STATUS', of: ({ status }) => status },
          { title: 'STOPS', of: ({ stops }) => countOf(stops), right: true },
          { title: 'TROUBLE', of: ({ trouble }) => trouble ?? '', shrinks: true },
        ];
      });
    });
}

function addCreate(clocks: Command, world: World): void {
  clocks
    .command('create <account>')
    .description('gives an account a test clock, for good: all its products live by it')
    .option('--now <instant>', 'what it shows at first, as 2027-01-01T00:00:00Z; real time if left out')
    .addHelpText('after', '\nExample:\n  perennial test-clocks create acc_01kap3…')
    .action(async (accountId: string, { now }: { now?: string }, command: Command) => {
      const api = apiFor(world, command);
      const clock = await api.post<TestClockResource>(PATH, { accountId, ...(now !== undefined && { now }) });
      await tell(world, clock, new Zones(api, command));
    });
}

function addAdvance(clocks: Command, world: World): void {
  clocks
    .command('advance <id> <instant>')
    .description('moves the time of all its products, and shows how far it is')
    .addHelpText(
      'after',
      `
Example:
  perennial test-clocks advance clock_01kap3… 2028-01-01T00:00:00Z

Ctrl-C stops it at the next instant at which nothing is under way.`,
    )
    .action(async (id: string, to: string, _options: unknown, command: Command) => {
      const api = apiFor(world, command);
      const zones = new Zones(api, command);
      const begun = await api.post<TestClockResource>(`${pathOf(id)}/advance`, { to });
      const zone = await zones.of(begun.accountId);
      const clock = await followed(world, api, begun, zone);
      if (clock.status === 'stuck')
        throw new Stop(exitCodes.wrong, `It is stuck: ${clock.trouble}`, { facts: { clock } });
      const isThere = clock.target !== null && Date.parse(clock.now) >= Date.parse(clock.target);
      if (isThere) return tell(world, clock, zones);
      const status = world.interrupted.aborted ? exitCodes.interrupted : exitCodes.wrong;
      throw new Stop(status, `Stopped on the way, at ${dateOf(clock.now, zone)}.`, { facts: { clock } });
    });
}

/** A clock until it moves no more. */
async function followed(
  { terminal, interrupted }: World,
  api: Api,
  begun: TestClockResource,
  zone: string,
): Promise<TestClockResource> {
  const bar = openBar(terminal, WHOLE);
  let clock = begun;
  try {
    for (let isToldToStop = false; clock.status === 'advancing' || clock.status === 'stopping'; ) {
      bar?.update(Math.round(clock.progress * WHOLE), { words: `${wallClock(clock.now, zone)}, ${clock.stops} stops` });
      if (interrupted.aborted && !isToldToStop) {
        isToldToStop = true;
        await api.post(`${pathOf(clock.id)}/stop`, {});
      }
      await sleep(POLL);
      clock = await api.get<TestClockResource>(pathOf(clock.id));
    }
  } finally {
    bar?.stop();
  }
  return clock;
}

function addStop(clocks: Command, world: World): void {
  clocks
    .command('stop <id>')
    .description('stops an advance at the next instant at which nothing is under way')
    .addHelpText('after', '\nExample:\n  perennial test-clocks stop clock_01kap3…')
    .action(async (id: string, _options: unknown, command: Command) => {
      const api = apiFor(world, command);
      await tell(world, await api.post<TestClockResource>(`${pathOf(id)}/stop`, {}), new Zones(api, command));
    });
}

function pathOf(id: string): string {
  return `${PATH}/${encodeURIComponent(id)}`;
}

async function tell({ terminal }: World, clock: TestClockResource, zones: Zones): Promise<void> {
  if (terminal.json) return terminal.document(clock);
  terminal.say(`${clock.id} is ${clock.status} and shows ${dateOf(clock.now, await zones.of(clock.accountId))}.`);
}
