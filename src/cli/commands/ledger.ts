import type { Command } from 'commander';
import type { LedgerVerification } from '../../api/ports';
import { apiFor, type World } from '../context';
import { exitCodes, Stop } from '../exit-codes';
import { countOf } from '../readable';
import { oneLine } from '../table';

/** Adding up everything may take long, and nobody wants it given up half-way. */
const PATIENCE = 3_600_000;

const meanings: Record<LedgerVerification['checks'][number]['check'], string> = {
  sum: 'movements have two sides, and sum up to zero',
  balances: "every account's balance is what its movements sum up to",
  invoices: 'what was paid of every invoice is what its movements brought',
  payments: 'every payment was moved, wholly and once',
  numbers: 'numbers of invoices and cancellations have no gap',
};

export function addLedger(program: Command, world: World): void {
  const ledger = program.command('ledger').description('the books');
  ledger
    .command('verify')
    .description('adds everything up anew, and says what does not hold; status 1 if anything does not')
    .addHelpText('after', '\nExamples:\n  perennial ledger verify\n  perennial ledger verify --json | jq .holds')
    .action(async (_options: unknown, command: Command) => {
      const found = await apiFor(world, command).get<LedgerVerification>(
        '/v1/ledger/verification',
        {},
        { patience: PATIENCE },
      );
      if (world.terminal.json) world.terminal.document(found);
      else show(world, found);
      if (!found.holds) throw new Stop(exitCodes.wrong, 'The books do not hold: see above.', { told: true });
    });
}

function show({ terminal }: World, { checks }: LedgerVerification): void {
  for (const { check, looked, wrong, examples } of checks) {
    const mark = wrong === 0 ? terminal.paint('green', 'ok   ') : terminal.paint('red', 'WRONG');
    const much = wrong === 0 ? countOf(looked) : `${countOf(wrong)} of ${countOf(looked)}`;
    terminal.say(`${mark}  ${meanings[check]} (${much})`);
    for (const { subject, detail } of examples) terminal.say(`         ${oneLine(`${subject}: ${detail}`)}`);
    if (wrong > examples.length) terminal.say(`         … and ${countOf(wrong - examples.length)} more`);
  }
}
