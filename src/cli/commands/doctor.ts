import type { Command } from 'commander';
import { type Examination, type Finding, notLookedAt } from '../../domain/examination';
import { urlFor, type World } from '../context';
import { exitCodes, Stop } from '../exit-codes';
import { countOf } from '../readable';
import { oneLine } from '../table';

interface Seen extends Omit<Finding, 'fix'> {
  examination: string;
  fixable: boolean;
  /** what was done about it */
  fixed?: string;
}

/** Subjects named on the terminal; `--json` names all that the finding carries. */
const MOST_SUBJECTS = 10;

export function addDoctor(program: Command, world: World): void {
  program
    .command('doctor')
    .description('looks for what is wrong, says what it means and how to mend it; status 1 if anything is left')
    .option('--fix', 'mends what can be mended without a person', false)
    .addHelpText(
      'after',
      `
It looks at the API, and behind it at PostgreSQL, Temporal and the mail server: beside npm start at what that started,
elsewhere at DATABASE_URL, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE and SMTP_URL.

Examples:
  perennial doctor
  perennial doctor --fix
  perennial doctor --json | jq -r '.findings[].code'`,
    )
    .action(async ({ fix }: { fix: boolean }, command: Command) => {
      const { terminal } = world;
      const examiner = await world.examiner(urlFor(world, command));
      try {
        const findings: Seen[] = [];
        const fine: string[] = [];
        for (const examination of examiner.examinations) {
          if (world.interrupted.aborted) throw new Stop(exitCodes.interrupted, 'Interrupted.');
          await examine(world, examination, fix, findings, fine);
        }
        const left = findings.filter(({ fixed }) => fixed === undefined);
        if (terminal.json) terminal.document({ healthy: left.length === 0, findings, fine });
        else terminal.note(summary(findings, left));
        if (left.length > 0) throw new Stop(exitCodes.wrong, '', { told: true });
      } finally {
        await examiner.close();
      }
    });
}

async function examine(
  { terminal }: World,
  { title, look }: Examination,
  fix: boolean,
  findings: Seen[],
  fine: string[],
): Promise<void> {
  const progress = (text: string) => {
    if (terminal.isWatched) terminal.stderr.write(`\r\u001b[K${title}: ${text}`);
  };
  const seen = await look(progress);
  if (terminal.isWatched) terminal.stderr.write('\r\u001b[K');
  if ('skipped' in seen && seen.told) {
    if (!terminal.json) terminal.say(`${terminal.paint('yellow', '–')} ${title}: not looked at, ${seen.skipped}`);
    return;
  }
  const found = 'skipped' in seen ? [notLookedAt(seen)] : seen.findings;
  if (!('skipped' in seen) && found.length === 0) {
    fine.push(`${title}: ${seen.fine}`);
    if (!terminal.json) terminal.say(`${terminal.paint('green', '✓')} ${title}: ${seen.fine}`);
  }
  for (const { fix: mending, ...finding } of found) {
    const one: Seen = { examination: title, ...finding, fixable: mending !== undefined };
    if (fix && mending) one.fixed = await mending();
    findings.push(one);
    if (!terminal.json) show(terminal, one);
  }
}

function show(terminal: World['terminal'], found: Seen): void {
  const { subjects = [], count = subjects.length } = found;
  terminal.say(`${terminal.paint('red', '✗')} ${found.examination}: ${terminal.paint('bold', oneLine(found.what))}`);
  for (const subject of subjects.slice(0, MOST_SUBJECTS)) terminal.say(`    ${oneLine(subject)}`);
  const more = count - Math.min(subjects.length, MOST_SUBJECTS);
  if (more > 0) terminal.say(`    … and ${countOf(more)} more`);
  terminal.say(`    ${terminal.paint('dim', 'means')}  ${found.means}`);
  if (found.fixed !== undefined) terminal.say(`    ${terminal.paint('green', 'mended')} ${found.fixed}`);
  else
    terminal.say(
      `    ${terminal.paint('dim', 'mend')}   ${found.mend}${found.fixable ? ' Or: perennial doctor --fix' : ''}`,
    );
}

function summary(findings: Seen[], left: Seen[]): string {
  if (findings.length === 0) return '\nNothing is wrong.';
  if (left.length === 0) return `\n${findings.length} found, all mended.`;
  return `\n${left.length} to mend${left.length < findings.length ? `, ${findings.length - left.length} mended` : ''}.`;
}
