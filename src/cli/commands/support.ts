import { type Command, Option } from 'commander';
import type { QuarantinedMail, ReceivedMail, SupportRequestResource, SupportThread } from '../../api/support-ports';
import { supportKinds, supportSides, supportStates } from '../../domain/support';
import { stopOf } from '../api-client';
import { apiFor, type World, Zones } from '../context';
import { exitCodes, Stop } from '../exit-codes';
import { wallClock } from '../readable';
import type { Terminal } from '../terminal';
import { type ListOptions, listed, showList } from './listing';

const PATH = '/v1/support-requests';
const QUARANTINE = '/v1/support-quarantine';

const pathOf = (id: string) => `${PATH}/${encodeURIComponent(id)}`;

export function addSupport(program: Command, world: World): void {
  const support = program.command('support').description('support requests: list, show, reply, take in mails');
  addList(support, world);
  addShow(support, world);
  addReply(support, world);
  addState(support, world, 'close', 'nothing more is expected');
  addState(support, world, 'reopen', 'asks for an answer once more');
  addReceive(support, world);
  addQuarantine(support, world);
}

interface ListFilter extends ListOptions {
  account?: string;
  kind?: string;
  state?: string;
}

function addList(support: Command, world: World): void {
  listed(support.command('list', { isDefault: true }).description('support requests, oldest first'))
    .option('--account <id>', 'of this account')
    .addOption(new Option('--kind <kind>', 'of this kind').choices(supportKinds))
    .addOption(new Option('--state <state>', 'in this state').choices(supportStates))
    .addHelpText('after', '\nExample:\n  perennial support --state open --kind contract')
    .action(async ({ account, kind, state, ...options }: ListFilter, command: Command) => {
      const api = apiFor(world, command);
      const from = { path: PATH, query: { account, kind, state }, options, what: 'support requests' };
      await showList<SupportRequestResource>({ terminal: world.terminal, api }, from, async () => [
        { title: 'ID', of: ({ id }) => id },
        { title: 'REFERENCE', of: ({ reference }) => reference },
        { title: 'KIND', of: (one) => one.kind },
        { title: 'STATE', of: (one) => one.state },
        { title: 'ACCOUNT', of: (one) => one.account },
        { title: 'CHANGED (UTC)', of: ({ changedAt }) => wallClock(changedAt, 'UTC') },
        { title: 'SUBJECT', of: ({ subject }) => subject, shrinks: true },
      ]);
    });
}

function addShow(support: Command, world: World): void {
  support
    .command('show <id>')
    .description('what was written, by whom and when')
    .addHelpText('after', '\nExample:\n  perennial support show sup_01kap3…')
    .action(async (id: string, _options: unknown, command: Command) => {
      const api = apiFor(world, command);
      const zones = new Zones(api, command);
      const thread = await api.get<SupportThread>(pathOf(id));
      await show(world.terminal, thread, zones);
    });
}

async function show(terminal: Terminal, thread: SupportThread, zones: Zones): Promise<void> {
  if (terminal.json) return terminal.document(thread);
  const { reference, state, kind, subject, account, messages } = thread;
  const zone = await zones.of(account);
  terminal.say(`${reference} is ${state} (${kind}): ${subject}`);
  for (const { number, author, person, at, words, attachments, refused, withheld } of messages) {
    const aside = withheld === null ? '' : `, kept back: ${withheld}`;
    terminal.say(terminal.paint('dim', `\n#${number} ${person?.name ?? author}, ${wallClock(at, zone)}${aside}`));
    terminal.say(words);
    for (const { name, size } of attachments) terminal.say(`+ ${name} (${size} bytes)`);
    for (const { name, reason } of refused) terminal.say(`- ${name}: ${reason}`);
  }
}

function addReply(support: Command, world: World): void {
  support
    .command('reply <id> <words>')
    .description('answers the customer, by mail')
    .addHelpText('after', '\nExample:\n  perennial support reply sup_01kap3… "We have asked the provider."')
    .action(async (id: string, words: string, _options: unknown, command: Command) => {
      const thread = await apiFor(world, command).post<SupportThread>(`${pathOf(id)}/replies`, { words });
      if (world.terminal.json) return world.terminal.document(thread);
      world.terminal.say(`${thread.reference} is ${thread.state}: the reply goes to the customer.`);
    });
}

function addState(support: Command, world: World, action: 'close' | 'reopen', description: string): void {
  support
    .command(`${action} <id>`)
    .description(description)
    .addHelpText('after', `\nExample:\n  perennial support ${action} sup_01kap3…`)
    .action(async (id: string, _options: unknown, command: Command) => {
      const thread = await apiFor(world, command).post<SupportThread>(`${pathOf(id)}/${action}`, {});
      if (world.terminal.json) return world.terminal.document(thread);
      world.terminal.say(`${thread.reference} is ${thread.state}.`);
    });
}

/** Bytes of a mail that are sent on: as many as the API reads, and one that tells it that there were more. */
const MOST_BYTES = 32 * 1024 * 1024 + 1;

function addReceive(support: Command, world: World): void {
  support
    .command('receive')
    .description('takes in a mail from the standard input, as a mail server pipes it')
    .option('--sender <address>', 'of the envelope; empty for a bounce')
    .option('--recipient <address>', 'of the envelope; without it the headers are looked at')
    .addHelpText(
      'after',
      `
Exit status for mail servers (sysexits.h): 0 taken, 75 try again later, 65 never.

Example, for Postfix (docs/support.md):
  perennial support receive --sender "$SENDER" --recipient "$RECIPIENT"`,
    )
    .action(async (envelope: { sender?: string; recipient?: string }, command: Command) => {
      try {
        const mail = await firstOf(world.input, MOST_BYTES);
        const received = await apiFor(world, command).postBytes<ReceivedMail>(`${PATH}/inbound`, envelope, mail);
        if (world.terminal.json) world.terminal.document(received);
        else world.terminal.note(`${received.outcome}${received.reference ? ` ${received.reference}` : ''}`);
      } catch (error) {
        throw forMailServer(error);
      }
    });
}

/** What is over is read and let go, so that whoever pipes it is heard out. */
async function firstOf(input: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    if (size < most) chunks.push(chunk.subarray(0, most - size));
    size += chunk.length;
  }
  return Buffer.concat(chunks);
}

/** Only a mail that can never be taken is given back; whatever else is wrong, it waits in the mail server's queue. */
function forMailServer(error: unknown): Stop {
  const stop = stopOf(error);
  const never = stop?.status === exitCodes.wrong;
  return new Stop(never ? exitCodes.unusable : exitCodes.tryLater, stop?.message ?? String(error), stop?.more);
}

function addQuarantine(support: Command, world: World): void {
  const quarantine = support.command('quarantine').description('mails without a valid token');
  listed(quarantine.command('list', { isDefault: true }).description('newest first'))
    .addHelpText('after', '\nExample:\n  perennial support quarantine')
    .action(async (options: ListOptions, command: Command) => {
      const api = apiFor(world, command);
      const from = { path: QUARANTINE, query: {}, options, what: 'mails in quarantine' };
      await showList<QuarantinedMail>({ terminal: world.terminal, api }, from, async () => [
        { title: 'ID', of: ({ id }) => id },
        { title: 'CAME (UTC)', of: ({ createdAt }) => wallClock(createdAt, 'UTC') },
        { title: 'WHY', of: ({ reason }) => reason },
        { title: 'SAYS IT IS FROM', of: ({ sender }) => sender, shrinks: true },
        { title: 'SUBJECT', of: ({ subject }) => subject, shrinks: true },
        { title: 'SEEMS ABOUT', of: ({ seemsAbout }) => seemsAbout ?? '' },
        { title: 'RELEASED TO', of: ({ releasedTo }) => releasedTo ?? '' },
      ]);
    });
  quarantine
    .command('release <id> <request>')
    .description('puts it into a thread after all')
    .addOption(new Option('--side <side>', 'as whose it is taken').choices(supportSides).makeOptionMandatory())
    .requiredOption('--reason <text>', 'why; kept for operators only')
    .addHelpText(
      'after',
      '\nExample:\n  perennial support quarantine release quar_01kap3… sup_01kap3… --side desk --reason "asked by phone"',
    )
    .action(async (id: string, request: string, rest: { side: string; reason: string }, command: Command) => {
      const path = `${QUARANTINE}/${encodeURIComponent(id)}/release`;
      const received = await apiFor(world, command).post<ReceivedMail>(path, { request, ...rest });
      if (world.terminal.json) return world.terminal.document(received);
      world.terminal.say(`${received.outcome} ${received.reference ?? ''}`.trim());
    });
}
