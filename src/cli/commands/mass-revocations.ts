import { setTimeout as sleep } from 'node:timers/promises';
import { type Command, Option } from 'commander';
import type {
  MassRevocationCertificate,
  MassRevocationPlan,
  MassRevocationResource,
} from '../../api/mass-revocation-ports';
import { massRevocationReasons, massRevocationStandings, revocationLimits } from '../../domain/mass-revocation';
import type { Api } from '../api-client';
import { openBar } from '../bar';
import { apiFor, type World } from '../context';
import { exitCodes, Stop } from '../exit-codes';
import { countOf, wallClock } from '../readable';
import type { Terminal } from '../terminal';
import { type ListOptions, listed, showList, wholeNumber } from './listing';

const PATH = '/v1/mass-revocations';
/** Milliseconds between two looks. */
const POLL = 1_000;

const pathOf = (id: string) => `${PATH}/${encodeURIComponent(id)}`;
/** Of many accounts: the operators' own are in UTC. */
const utc = (at: string | null) => (at === null ? '' : wallClock(at, 'UTC'));

export function addMassRevocations(program: Command, world: World): void {
  const all = program
    .command('mass-revocations')
    .description('every certificate of an issuer or of keys, replaced and revoked: list, start, show, stop, resume');
  addList(all, world);
  addStart(all, world);
  addShow(all, world);
  addCertificates(all, world);
  addChange(all, world, 'stop', 'tells no further product; what was told goes on');
  addChange(all, world, 'resume', 'goes on with one that was stopped, to the same deadline');
}

function addList(all: Command, world: World): void {
  listed(all.command('list', { isDefault: true }).description('all, newest first'))
    .addHelpText('after', '\nExample:\n  perennial mass-revocations')
    .action(async (options: ListOptions, command: Command) => {
      const from = { path: PATH, query: {}, options, what: 'mass revocations' };
      const api = apiFor(world, command);
      await showList<MassRevocationResource>({ terminal: world.terminal, api }, from, async () => [
        { title: 'ID', of: ({ id }) => id },
        { title: 'STATE', of: ({ state }) => state },
        { title: 'REASON', of: ({ reason }) => reason },
        { title: 'REVOKED', of: ({ standing, total }) => `${countOf(standing.revoked)} of ${countOf(total)}` },
        { title: 'OVERDUE', of: ({ overdue }) => countOf(overdue), right: true },
        { title: 'DEADLINE (UTC)', of: ({ deadline }) => utc(deadline) },
        { title: 'ENDS (UTC)', of: ({ finishedAt, estimatedEnd }) => utc(finishedAt ?? estimatedEnd) },
      ]);
    });
}

interface Asked {
  issuer?: string;
  keyFingerprint?: string[];
  issuedFrom?: string;
  issuedBefore?: string;
  reason: string;
  within: string;
  perMinute?: number;
  graceHours?: number;
  why?: string;
  dryRun?: boolean;
}

function addStart(all: Command, world: World): void {
  all
    .command('start')
    .description('replaces and revokes every certificate that is meant, the riskiest first')
    .option('--issuer <name>', 'an authority, as embedded, or an issuing certificate of it, as issuing-0')
    .option('--key-fingerprint <sha256...>', 'keys, by SHA-256 over the SubjectPublicKeyInfo, in hexadecimal')
    .option('--issued-from <instant>', 'only those issued from then on, RFC 3339')
    .option('--issued-before <instant>', 'only those issued before')
    .addOption(new Option('--reason <reason>', 'why').choices(massRevocationReasons).makeOptionMandatory())
    .addOption(
      new Option('--within <time>', 'the time that it may take').choices(revocationLimits).makeOptionMandatory(),
    )
    .addOption(new Option('--per-minute <n>', "the authority's rate (120)").argParser(wholeNumber))
    .addOption(
      new Option('--grace-hours <n>', 'to install a successor before the old one is revoked (0)').argParser(
        wholeNumber,
      ),
    )
    .option('--why <text>', 'kept for operators only')
    .option('--dry-run', 'says what would be done, and changes nothing')
    .addHelpText(
      'after',
      `
Examples:
  perennial mass-revocations start --issuer embedded --reason superseded --within 5d --dry-run
  perennial mass-revocations start --key-fingerprint 3f1a… --reason key_compromised --within 24h --why "published by mistake"

Then: perennial mass-revocations show ID --follow. How a drill is done: docs/mass-revocation.md`,
    )
    .action(async ({ keyFingerprint, ...options }: Asked, command: Command) => {
      const api = apiFor(world, command);
      const asked = { ...options, ...(keyFingerprint && { keyFingerprints: keyFingerprint }) };
      const answer = await api.post<MassRevocationPlan | MassRevocationResource>(PATH, asked);
      if (world.terminal.json) return world.terminal.document(answer);
      if ('id' in answer) sayStarted(world.terminal, answer);
      else sayPlan(world.terminal, answer);
    });
}

function sayStarted(terminal: Terminal, { id, total, deadline }: MassRevocationResource): void {
  terminal.say(`${id} has begun: ${countOf(total)} certificates, until ${utc(deadline)} UTC.`);
  terminal.note(`How far it is: perennial mass-revocations show ${id} --follow`);
}

function sayPlan(terminal: Terminal, plan: MassRevocationPlan): void {
  const { total, products, accounts, wildcards, barred, allTold, perMinute, deadline } = plan;
  terminal.say(
    `${countOf(total)} certificates of ${countOf(products)} products and ${countOf(accounts)} accounts, ` +
      `${countOf(wildcards)} with wildcards, ${countOf(barred)} of barred keys.`,
  );
  terminal.say(
    `At ${countOf(perMinute)} a minute all are told by ${utc(allTold)} UTC; the deadline is ${utc(deadline)} UTC.`,
  );
  terminal.note('Nothing was changed: this was a dry run.');
}

function addShow(all: Command, world: World): void {
  all
    .command('show <id>')
    .description('how far it is, what it waits for, and when it will be over')
    .option('--follow', 'until it is over or stopped')
    .addHelpText('after', '\nExample:\n  perennial mass-revocations show rev_01kap3… --follow')
    .action(async (id: string, { follow = false }: { follow?: boolean }, command: Command) => {
      const api = apiFor(world, command);
      const found = await api.get<MassRevocationResource>(pathOf(id));
      const shown = follow ? await followed(world, api, found) : found;
      show(world.terminal, shown);
      if (shown.overdue > 0) throw new Stop(exitCodes.wrong, 'The deadline has passed.', { told: world.terminal.json });
    });
}

const done = ({ standing }: MassRevocationResource) => standing.revoked + standing.ended;

/** One until it moves no more, or nobody wants to look any longer. */
async function followed(
  { terminal, interrupted }: World,
  api: Api,
  found: MassRevocationResource,
): Promise<MassRevocationResource> {
  const bar = openBar(terminal, found.total);
  let at = found;
  try {
    while (at.state === 'running' && !interrupted.aborted) {
      const ends = at.estimatedEnd === null ? '' : `, ends ${utc(at.estimatedEnd)} UTC`;
      bar?.update(done(at), { words: `${countOf(done(at))} of ${countOf(at.total)} revoked${ends}` });
      await sleep(POLL);
      at = await api.get<MassRevocationResource>(pathOf(at.id));
    }
  } finally {
    bar?.stop();
  }
  return at;
}

const WIDTH = 24;

function show(terminal: Terminal, shown: MassRevocationResource): void {
  if (terminal.json) {
    terminal.document(shown);
    return;
  }
  const { id, state, reason, total, replaced, standing, overdue, deadline, finishedAt, estimatedEnd } = shown;
  const share = total === 0 ? 1 : done(shown) / total;
  const full = Math.round(share * WIDTH);
  terminal.say(`${id} is ${state}: ${reason}`);
  terminal.say(`${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${Math.floor(share * 100)} % of ${countOf(total)}`);
  terminal.say(`replaced ${countOf(replaced)}`);
  const words = (one: string) => one.replaceAll('_', ' ');
  for (const one of massRevocationStandings) {
    const name = one === 'replaced' ? 'replaced, to be revoked' : words(one);
    if (standing[one] > 0) terminal.say(`  ${name} ${countOf(standing[one])}`);
  }
  terminal.say(`deadline ${utc(deadline)} UTC`);
  if (finishedAt !== null) terminal.say(`finished ${utc(finishedAt)} UTC`);
  if (estimatedEnd !== null) terminal.say(`at this rate over ${utc(estimatedEnd)} UTC`);
  if (overdue > 0) terminal.say(terminal.paint('red', `overdue ${countOf(overdue)}`));
}

function addCertificates(all: Command, world: World): void {
  listed(all.command('certificates <id>').description('its certificates in the order of risk, with where each stands'))
    .addOption(new Option('--standing <standing>', 'those that stand there').choices(massRevocationStandings))
    .addHelpText(
      'after',
      '\nExample:\n  perennial mass-revocations certificates rev_01kap3… --standing waiting_for_csr --all',
    )
    .action(async (id: string, { standing, ...options }: ListOptions & { standing?: string }, command: Command) => {
      const from = { path: `${pathOf(id)}/certificates`, query: { standing }, options, what: 'certificates' };
      const api = apiFor(world, command);
      await showList<MassRevocationCertificate>({ terminal: world.terminal, api }, from, async () => [
        { title: '#', of: ({ place }) => countOf(place + 1), right: true },
        { title: 'NAME', of: ({ name }) => name, shrinks: true },
        { title: 'PRODUCT', of: ({ product }) => product },
        { title: 'STANDING', of: (one) => one.standing },
        { title: 'REVOKED AT LATEST (UTC)', of: ({ revokeBy }) => utc(revokeBy) },
        { title: 'REVOKED (UTC)', of: ({ revokedAt }) => utc(revokedAt) },
        { title: 'SERIAL', of: ({ serial }) => serial, shrinks: true },
      ]);
    });
}

function addChange(all: Command, world: World, action: 'stop' | 'resume', description: string): void {
  all
    .command(`${action} <id>`)
    .description(description)
    .requiredOption('--reason <text>', 'why; kept for operators only')
    .addHelpText(
      'after',
      `\nExample:\n  perennial mass-revocations ${action} rev_01kap3… --reason "the authority is slow"`,
    )
    .action(async (id: string, body: { reason: string }, command: Command) => {
      const changed = await apiFor(world, command).post<MassRevocationResource>(`${pathOf(id)}/${action}`, body);
      show(world.terminal, changed);
    });
}
