import type { Command } from 'commander';
import type { MigrationCertificate, MigrationResource, WaveReport, WaveResource } from '../../api/migration-ports';
import type { MigrationProgress } from '../../domain/migration-progress';
import { apiFor, type World } from '../context';
import { countOf, wallClock } from '../readable';
import type { Terminal } from '../terminal';
import { type ListOptions, listed, showList } from './listing';

const WAVES = '/v1/migration-waves';
const PATH = '/v1/migrations';
const pathOf = (id: string) => `${PATH}/${encodeURIComponent(id)}`;
const wavePath = (id: string) => `${WAVES}/${encodeURIComponent(id)}`;
const isWave = (id: string) => id.startsWith('wave_');
/** Of many accounts: the operators' own are in UTC. */
const utc = (at: string | null) => (at === null ? '' : wallClock(at, 'UTC'));

export function addMigrations(program: Command, world: World): void {
  const all = program
    .command('migrations')
    .description(
      'institutions that move to another certificate provider: plan, start, list, show, at-risk, csv, pause',
    );
  addList(all, world);
  addStart(all, world, 'plan', 'says what would happen to each institution, and changes nothing');
  addStart(all, world, 'start', 'moves institutions from an instant on');
  addShow(all, world);
  addAtRisk(all, world);
  addCsv(all, world);
  addAct(all, world, 'pause', 'nobody is told or reminded, and the cut-over waits');
  addAct(all, world, 'resume', 'goes on; a cut-over that the pause held up comes at once');
  addAct(all, world, 'rollback', 'back to the old provider, until the first certificate of the new one');
  addAct(all, world, 'finish', 'ends it although certificates of the old provider are in force');
}

function addList(all: Command, world: World): void {
  listed(all.command('list', { isDefault: true }).description('all, newest first'))
    .option('--wave <id>', 'those of a wave')
    .addHelpText('after', '\nExample:\n  perennial migrations list --wave wave_01kap3…')
    .action(async ({ wave, ...options }: ListOptions & { wave?: string }, command: Command) => {
      const api = apiFor(world, command);
      const from = { path: PATH, query: { wave }, options, what: 'migrations' };
      await showList<MigrationResource>({ terminal: world.terminal, api }, from, async () => [
        { title: 'ID', of: ({ id }) => id },
        { title: 'INSTITUTION', of: ({ institution }) => institution, shrinks: true },
        { title: 'STATE', of: ({ state }) => state },
        { title: 'DOMAINS READY', of: ({ progress: { domains } }) => `${domains.validated} of ${domains.total}` },
        { title: 'REPLACED', of: ({ progress }) => replacedOf(progress) },
        { title: 'AT RISK', of: ({ progress }) => countOf(riskyOf(progress)), right: true },
        { title: 'CUT-OVER (UTC)', of: ({ cutOverAt }) => utc(cutOverAt) },
      ]);
    });
}

const replacedOf = ({ certificates }: MigrationProgress) =>
  `${countOf(certificates.replaced)} of ${countOf(certificates.total)}`;
const riskyOf = ({ certificates }: MigrationProgress) => certificates.at_risk + certificates.lapsed;

interface Asked {
  name: string;
  from: string;
  to: string;
  cutOver: string;
  pricesFrozenUntil?: string;
  account?: string[];
  why?: string;
}

function addStart(all: Command, world: World, action: 'plan' | 'start', description: string): void {
  all
    .command(action)
    .description(description)
    .requiredOption('--name <name>', 'of the wave')
    .requiredOption('--from <provider>', 'the present provider')
    .requiredOption('--to <provider>', 'the new one')
    .requiredOption('--cut-over <instant>', 'from then on certificates come from the new one, RFC 3339')
    .option('--prices-frozen-until <instant>', 'until then certificates cost what they cost now')
    .option('--account <id...>', 'these institutions; all of the present provider unless given')
    .option('--why <text>', 'kept for operators only')
    .addHelpText(
      'after',
      `\nExample:\n  perennial migrations ${action} --name spring --from old --to new --cut-over 2027-03-01T08:00:00Z`,
    )
    .action(async ({ cutOver: cutOverAt, account: accounts, ...rest }: Asked, command: Command) => {
      const asked = { ...rest, cutOverAt, ...(accounts && { accounts }), dryRun: action === 'plan' };
      const answer = await apiFor(world, command).post<WaveReport | WaveResource>(WAVES, asked);
      if (world.terminal.json) return world.terminal.document(answer);
      if ('id' in answer) sayStarted(world.terminal, answer);
      else sayPlan(world.terminal, answer);
    });
}

function sayStarted(terminal: Terminal, { id, institutions, cutOverAt }: WaveResource): void {
  terminal.say(`${id} has begun: ${countOf(institutions.total)} institutions, cut over at ${utc(cutOverAt)} UTC.`);
  terminal.note(`How far they are: perennial migrations show ${id}`);
}

function sayPlan(terminal: Terminal, { institutions, progress, cutOverAt }: WaveReport): void {
  const { certificates, domains } = progress;
  terminal.say(
    `${countOf(institutions.length)} institutions with ${countOf(domains.total)} domains and ${countOf(certificates.total)} certificates, cut over at ${utc(cutOverAt)} UTC.`,
  );
  sayStandings(terminal, progress);
  for (const { institution, account, refused } of institutions)
    if (refused !== null) terminal.say(terminal.paint('red', `${institution} (${account}) is left out: ${refused}`));
  terminal.note('Nothing was changed: this was a dry run.');
}

const WORDS = [
  ['before_cut_over', 'replaced before the cut-over, by the old provider'],
  ['ready', 'ready'],
  ['at_risk', 'at risk: something is missing at the new provider'],
  ['lapsed', 'ran out'],
  ['ends', 'without a successor'],
  ['ended', 'ended'],
] as const;

function sayStandings(terminal: Terminal, { certificates }: MigrationProgress): void {
  for (const [standing, words] of WORDS)
    if (certificates[standing] > 0) terminal.say(`  ${words} ${countOf(certificates[standing])}`);
}

const WIDTH = 24;

function sayProgress(terminal: Terminal, progress: MigrationProgress): void {
  const { certificates, domains } = progress;
  const share = certificates.total === 0 ? 1 : certificates.replaced / certificates.total;
  const full = Math.round(share * WIDTH);
  terminal.say(
    `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${Math.floor(share * 100)} %: ${replacedOf(progress)} replaced`,
  );
  sayStandings(terminal, progress);
  terminal.say(
    `domains ${countOf(domains.total)}: carried over ${countOf(domains.transferred)}, wildcard added ${countOf(domains.wildcards)}, validated ${countOf(domains.validated)}`,
  );
}

function addShow(all: Command, world: World): void {
  all
    .command('show <id>')
    .description('how far a migration is, or all of a wave')
    .addHelpText('after', '\nExample:\n  perennial migrations show wave_01kap3…')
    .action(async (id: string, _: object, command: Command) => {
      const { terminal } = world;
      const api = apiFor(world, command);
      const found = await api.get<MigrationResource | WaveResource>(isWave(id) ? wavePath(id) : pathOf(id));
      if (terminal.json) return terminal.document(found);
      if ('institutions' in found) {
        const { total, ...states } = found.institutions;
        const some = Object.entries(states).filter(([, n]) => n > 0);
        terminal.say(`${found.name}: ${countOf(total)} institutions from ${found.from} to ${found.to}`);
        terminal.say(some.map(([state, n]) => `${state.replace('_', ' ')} ${countOf(n)}`).join(', '));
      } else terminal.say(`${found.institution} from ${found.from} to ${found.to}: ${found.state.replace('_', ' ')}`);
      terminal.say(`cut-over ${utc(found.cutOverAt)} UTC`);
      sayProgress(terminal, found.progress);
    });
}

function addAtRisk(all: Command, world: World): void {
  listed(all.command('at-risk <id>').description('its certificates whose next one lacks something, by their end'))
    .addHelpText('after', '\nExample:\n  perennial migrations at-risk mig_01kap3… --all')
    .action(async (id: string, options: ListOptions, command: Command) => {
      const api = apiFor(world, command);
      const path = `${pathOf(id)}/certificates`;
      const from = { path, query: { standing: 'at_risk' }, options, what: 'certificates at risk' };
      await showList<MigrationCertificate>({ terminal: world.terminal, api }, from, async () => [
        { title: 'NAME', of: ({ name }) => name, shrinks: true },
        { title: 'ENDS (UTC)', of: ({ endsAt }) => utc(endsAt) },
        { title: 'NEXT (UTC)', of: ({ next }) => (next === null ? '' : `${utc(next.at)} ${next.by}`) },
        {
          title: 'MISSING',
          of: ({ lacks }) => lacks.map(({ domain, missing }) => `${domain}: ${missing.join(', ')}`).join('; '),
          shrinks: true,
        },
        { title: 'PRODUCT', of: ({ product }) => product },
      ]);
    });
}

function addCsv(all: Command, world: World): void {
  all
    .command('csv <id>')
    .description('every certificate of a migration, or of a wave, as CSV')
    .addHelpText('after', '\nExample:\n  perennial migrations csv wave_01kap3… > wave.csv')
    .action(async (id: string, _: object, command: Command) => {
      const path = isWave(id) ? `${wavePath(id)}/report.csv` : `${pathOf(id)}.csv`;
      world.terminal.say((await apiFor(world, command).text(path)).trimEnd());
    });
}

function addAct(all: Command, world: World, action: string, description: string): void {
  all
    .command(`${action} <id>`)
    .description(description)
    .requiredOption('--reason <text>', 'why; kept for operators only')
    .addHelpText(
      'after',
      `\nExample:\n  perennial migrations ${action} mig_01kap3… --reason "the provider asks for it"`,
    )
    .action(async (id: string, body: { reason: string }, command: Command) => {
      const changed = await apiFor(world, command).post<MigrationResource>(`${pathOf(id)}/${action}`, body);
      if (world.terminal.json) return world.terminal.document(changed);
      world.terminal.say(`${changed.institution} is ${changed.state.replace('_', ' ')}.`);
    });
}
