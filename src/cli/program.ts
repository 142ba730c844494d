import { Command, CommanderError } from 'commander';
import { stopOf } from './api-client';
import { addAccounts } from './commands/accounts';
import { addApprovals } from './commands/approvals';
import { addAttention } from './commands/attention';
import { addCertificates } from './commands/certificates';
import { addClaims } from './commands/claims';
import { addCompletion } from './commands/completion';
import { addContracts } from './commands/contracts';
import { addDoctor } from './commands/doctor';
import { addDomains } from './commands/domains';
import { addForecast } from './commands/forecast';
import { addImport } from './commands/import';
import { addInvoices } from './commands/invoices';
import { addLedger } from './commands/ledger';
import { addMassRevocations } from './commands/mass-revocations';
import { addMigrations } from './commands/migrations';
import { addPay } from './commands/pay';
import { addPeople } from './commands/people';
import { addProducts } from './commands/products';
import { addSupport } from './commands/support';
import { addTestClocks } from './commands/test-clocks';
import { addWebhooks } from './commands/webhooks';
import { addWhatIf } from './commands/what-if';
import type { World } from './context';
import { exitCodes, type Stop } from './exit-codes';

/** A new command is a file in `commands/` and a line here. */
const commands = [
  addProducts,
  addCertificates,
  addClaims,
  addInvoices,
  addAccounts,
  addAttention,
  addPay,
  addForecast,
  addWhatIf,
  addImport,
  addTestClocks,
  addWebhooks,
  addLedger,
  addMassRevocations,
  addPeople,
  addApprovals,
  addSupport,
  addDomains,
  addContracts,
  addMigrations,
  addDoctor,
  addCompletion,
] satisfies ((program: Command, world: World) => void)[];

/** The whole command line. */
export function createProgram(world: World, version: string): Command {
  const program = new Command('perennial')
    .description('Lifecycles of everything that is sold by the year, from the command line.')
    .version(version, '--version', 'prints the version')
    .option('--url <address>', 'where the API is (PERENNIAL_URL; else the npm start on this machine)')
    .option(
      '--key <key>',
      'API key (PERENNIAL_API_KEY, which other users of this machine cannot see; else as for --url)',
    )
    .option('--json', 'the result as JSON; everything else goes to the standard error')
    .option('--zone <zone>', "instants in this time zone instead of the account's, as Europe/Berlin")
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('More: --help')
    .addHelpText(
      'after',
      `
Beside a running npm start, nothing needs to be set:
  perennial products
  perennial import portfolio.csv          looks at every line, changes nothing
  perennial import portfolio.csv --apply  takes it in; safe to stop and to run again
  perennial attention                     what needs a person
  perennial doctor                        what is wrong, and how to mend it

Exit status: 0 done, 1 refused or something is wrong, 2 usage, 3 not reachable, 4 no access, 130 interrupted.`,
    )
    .hook('preAction', (_this, action) => {
      world.terminal.json = action.optsWithGlobals<{ json?: boolean }>().json === true;
    });
  for (const add of commands) add(program, world);
  everywhere(program, (command) => {
    command.exitOverride().configureOutput({
      writeOut: (text) => world.terminal.say(text.trimEnd()),
      writeErr: (text) => world.terminal.note(text.trimEnd()),
    });
  });
  return program;
}

function everywhere(command: Command, change: (command: Command) => void): void {
  change(command);
  for (const one of command.commands) everywhere(one, change);
}

/** Runs one command line; answers the status with which the process shall end. */
export async function runCommandLine(world: World, version: string, words: readonly string[]): Promise<number> {
  // What goes wrong before a command is found shall be told in the form that was asked for.
  world.terminal.json = words.includes('--json');
  try {
    await createProgram(world, version).parseAsync(words, { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    // Commander has said already what is wrong with the words, and help is no mistake.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    const stop = stopOf(error);
    if (!stop) throw error;
    tell(world, stop);
    return stop.status;
  }
}

function tell({ terminal }: World, { message, status, more }: Stop): void {
  if (message !== '') terminal.note(terminal.paintNote('red', message));
  if (terminal.json && !more.told) terminal.document({ error: message, status, ...more.facts });
}
