import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import type { ContractResource, NoticeResource } from '../../api/contract-ports';
import { contractParties, contractStates } from '../../domain/contract';
import { apiFor, type World } from '../context';
import { exitCodes, Stop } from '../exit-codes';
import { wallClock } from '../readable';
import type { Terminal } from '../terminal';
import { type ListOptions, listed, showList, wholeNumber } from './listing';

const PATH = '/v1/contracts';
const pathOf = (id: string) => `${PATH}/${encodeURIComponent(id)}`;
/** A day of a contract is one of the operator's zone. */
const moment = (at: string | null | undefined, { timeZone }: ContractResource) =>
  at === null || at === undefined ? '' : wallClock(at, timeZone);

export function addContracts(program: Command, world: World): void {
  const all = program
    .command('contracts')
    .description('contracts of institutions: list, show, and what the operator does to them');
  addList(all, world);
  all
    .command('show <id>')
    .description('one contract, with what is missing')
    .addHelpText('after', '\nExample:\n  perennial contracts show ctr_01kap3…')
    .action(async (id: string, _options: object, command: Command) => {
      show(world.terminal, await apiFor(world, command).get<ContractResource>(pathOf(id)));
    });
  addCopies(all, world);
  addActs(all, world);
  addNotices(all, world);
}

function addList(all: Command, world: World): void {
  listed(all.command('list', { isDefault: true }).description('all, the oldest first'))
    .addOption(new Option('--state <state>', 'those in that state').choices(contractStates))
    .option('--account <id>', 'those of an account')
    .addHelpText('after', '\nExample:\n  perennial contracts --state requested')
    .action(async (options: ListOptions & { state?: string; account?: string }, command: Command) => {
      const { state, account, ...rest } = options;
      const from = { path: PATH, query: { state, account }, options: rest, what: 'contracts' };
      const api = apiFor(world, command);
      await showList<ContractResource>({ terminal: world.terminal, api }, from, async () => [
        { title: 'ID', of: ({ id }) => id },
        { title: 'ACRONYM', of: ({ acronym }) => acronym },
        { title: 'STATE', of: ({ state }) => state },
        { title: 'MISSING', of: ({ missing }) => String(missing.length), right: true },
        { title: 'SINCE', of: (one) => moment(one.activatedAt ?? one.requestedAt, one) },
        { title: 'ENDS', of: (one) => moment(one.endedAt ?? one.notice?.effective, one) },
        { title: 'ACCOUNT', of: ({ account }) => account },
      ]);
    });
}

/** Does something to a contract, and shows what it is then. */
function acting<A extends unknown[]>(world: World, requestOf: (...words: A) => Promise<{ to: string; body: object }>) {
  return async (id: string, ...rest: unknown[]) => {
    const command = rest.at(-1) as Command;
    const { to, body } = await requestOf(...(rest as A));
    show(world.terminal, await apiFor(world, command).post<ContractResource>(`${pathOf(id)}/${to}`, body));
  };
}

const scanTypes: Record<string, string> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

async function scanOf(file: string) {
  const type = scanTypes[file.split('.').at(-1)?.toLowerCase() ?? ''];
  if (type === undefined) throw new Stop(exitCodes.usage, `${file}: a scan is PDF, PNG or JPEG.`);
  const content = await readFile(file).catch((error: Error) => {
    throw new Stop(exitCodes.usage, error.message);
  });
  return { type, content: content.toString('base64') };
}

function addCopies(all: Command, world: World): void {
  all
    .command('received <id>')
    .description('a signed copy has arrived; the second one makes it a contract')
    .option('--copy <n>', 'which one; the first that is missing unless given', wholeNumber)
    .option('--scan <file>', 'PDF, PNG or JPEG, kept with it')
    .addHelpText('after', '\nExample:\n  perennial contracts received ctr_01kap3… --scan copy-1.pdf')
    .action(
      acting(world, async ({ copy, scan }: { copy?: number; scan?: string }) => ({
        to: 'signed-copies',
        body: { ...(copy !== undefined && { copy }), ...(scan !== undefined && { scan: await scanOf(scan) }) },
      })),
    );
  all
    .command('reject <id> <copy>')
    .description('a copy is incomplete, and is to be sent again')
    .requiredOption('--reason <text>', 'why; the institution is told')
    .addHelpText('after', '\nExample:\n  perennial contracts reject ctr_01kap3… 2 --reason "not signed"')
    .action(
      acting(world, async (copy: string, body: { reason: string }) => ({
        to: `signed-copies/${encodeURIComponent(copy)}/reject`,
        body,
      })),
    );
}

function addActs(all: Command, world: World): void {
  all
    .command('eligible <id>')
    .description('the institution is a customer of the operator')
    .option('--not', 'it is none')
    .addHelpText('after', '\nExample:\n  perennial contracts eligible ctr_01kap3…')
    .action(
      acting(world, async ({ not = false }: { not?: boolean }) => ({ to: 'eligibility', body: { isCustomer: !not } })),
    );
  const acts = [
    ['suspend', 'no new certificates until it is resumed', 'why; the institution is told'],
    ['resume', 'it is in force again; what was due meanwhile is done', 'why; kept for operators only'],
  ] as const;
  for (const [act, description, why] of acts) {
    all
      .command(`${act} <id>`)
      .description(description)
      .requiredOption('--reason <text>', why)
      .addHelpText('after', `\nExample:\n  perennial contracts ${act} ctr_01kap3… --reason "asked by letter"`)
      .action(acting(world, async (body: { reason: string }) => ({ to: act, body })));
  }
  all
    .command('end <id>')
    .description('ends it, at once or on a day that lies ahead')
    .requiredOption('--reason <text>', 'why; the institution is told')
    .option('--on <date>', "a day of the operator's time zone, as 2027-06-15")
    .addHelpText('after', '\nExample:\n  perennial contracts end ctr_01kap3… --reason "no customer any more"')
    .action(
      acting(world, async ({ reason, on }: { reason: string; on?: string }) => ({
        to: 'end',
        body: { reason, ...(on !== undefined && { effectiveOn: on }) },
      })),
    );
}

function addNotices(all: Command, world: World): void {
  all
    .command('notice <id>')
    .description('a party gives notice by registered letter')
    .addOption(new Option('--by <party>', 'who').choices(contractParties).makeOptionMandatory())
    .requiredOption('--letter <reference>', 'of the registered letter')
    .requiredOption('--delivered <instant>', 'when it was delivered, RFC 3339')
    .addHelpText(
      'after',
      '\nExample:\n  perennial contracts notice ctr_01kap3… --by institution --letter RR123456785BE --delivered 2026-09-30T09:00:00Z',
    )
    .action(
      acting(world, async ({ by, letter, delivered }: { by: string; letter: string; delivered: string }) => ({
        to: 'notice',
        body: { by, registeredLetter: letter, deliveredAt: delivered },
      })),
    );
  all
    .command('withdraw-notice <id>')
    .description('a notice is withdrawn before it takes effect')
    .addOption(
      new Option('--consent <party>', 'who received it and agrees').choices(contractParties).makeOptionMandatory(),
    )
    .addHelpText('after', '\nExample:\n  perennial contracts withdraw-notice ctr_01kap3… --consent operator')
    .action(
      acting(world, async ({ consent }: { consent: string }) => ({
        to: 'notice/withdraw',
        body: { consentBy: consent },
      })),
    );
}

function origin({ by, registeredLetter }: NoticeResource): string {
  return registeredLetter === null ? 'decision of the operator' : `notice of the ${by} (${registeredLetter})`;
}

function show(terminal: Terminal, contract: ContractResource): void {
  if (terminal.json) {
    terminal.document(contract);
    return;
  }
  const { id, acronym, state, account, missing, firstPeriodEnd, earliestNotice, suspended, notice, overtaken } =
    contract;
  terminal.say(`${id} of ${acronym} (${account}) is ${state}`);
  for (const { code, policy, copy } of missing) {
    const what = policy ?? (copy === null ? '' : String(copy));
    terminal.say(`  missing: ${code.replaceAll('-', ' ')} ${what}`.trimEnd());
  }
  if (firstPeriodEnd !== null)
    terminal.say(`first period until ${moment(firstPeriodEnd, contract)}, notice from ${earliestNotice} on`);
  if (suspended) terminal.say(`suspended since ${moment(suspended.at, contract)}: ${suspended.reason}`);
  if (notice) terminal.say(`ends ${moment(notice.effective, contract)}, by ${origin(notice)}`);
  if (overtaken) terminal.say(`  otherwise ${moment(overtaken.effective, contract)}, by ${origin(overtaken)}`);
  if (contract.endedAt !== null) terminal.say(`over since ${moment(contract.endedAt, contract)}`);
}
