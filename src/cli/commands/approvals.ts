import { type Command, Option } from 'commander';
import type { ApprovalResource } from '../../api/people-ports';
import { approvalStates } from '../../domain/roles';
import { apiFor, type World, Zones } from '../context';
import { wallClock } from '../readable';
import { type ListOptions, listed, showList } from './listing';

const PATH = '/v1/approvals';
const pathOf = (id: string) => `${PATH}/${encodeURIComponent(id)}`;
const nameOf = (actor: ApprovalResource['requestedBy'] | null) => (actor === null ? '' : (actor.name ?? actor.id));

export function addApprovals(program: Command, world: World): void {
  const approvals = program.command('approvals').description('what requesters asked for, and what becomes of it');
  addList(approvals, world);
  addShow(approvals, world);
  addDecision(approvals, world, 'approve', 'does what was asked for, in the name of both');
  addDecision(approvals, world, 'withdraw', 'takes back what oneself has asked for');
  approvals
    .command('refuse <id>')
    .description('refuses what was asked for')
    .requiredOption('--reason <text>', 'told to who asked')
    .addHelpText('after', '\nExample:\n  perennial approvals refuse apr_01kap3… --reason "the old one will do"')
    .action(async (id: string, body: { reason: string }, command: Command) => {
      show(world, await apiFor(world, command).post<ApprovalResource>(`${pathOf(id)}/refuse`, body));
    });
}

function addList(approvals: Command, world: World): void {
  listed(approvals.command('list', { isDefault: true }).description('those that wait, or in another state'))
    .option('--account <id>', 'of this account')
    .addOption(new Option('--state <state>', 'in this state').choices(approvalStates).default('pending'))
    .addHelpText('after', '\nExample:\n  perennial approvals --state refused')
    .action(
      async ({ account, state, ...options }: ListOptions & { account?: string; state: string }, command: Command) => {
        const api = apiFor(world, command);
        const zones = new Zones(api, command);
        const from = { path: PATH, query: { account, state }, options, what: 'requests' };
        await showList<ApprovalResource>({ terminal: world.terminal, api }, from, async (items) => {
          const shown = new Map<string, string>();
          for (const one of items) shown.set(one.id, wallClock(one.endsAt, await zones.of(one.account)));
          return [
            { title: 'ID', of: ({ id }) => id },
            { title: 'WHAT', of: ({ kind }) => kind },
            { title: 'NAME', of: ({ name }) => name, shrinks: true },
            { title: 'ASKED BY', of: ({ requestedBy }) => nameOf(requestedBy), shrinks: true },
            { title: 'STATE', of: (one) => one.state },
            { title: 'DECIDED BY', of: ({ decidedBy }) => nameOf(decidedBy), shrinks: true },
            { title: 'UNTIL', of: ({ id }) => shown.get(id) ?? '' },
            { title: 'PROBLEM', of: ({ problem }) => problem?.code ?? '' },
          ];
        });
      },
    );
}

function addShow(approvals: Command, world: World): void {
  approvals
    .command('show <id>')
    .description('what was asked for, by whom, and what came of it')
    .addHelpText('after', '\nExample:\n  perennial approvals show apr_01kap3…')
    .action(async (id: string, _options: object, command: Command) => {
      show(world, await apiFor(world, command).get<ApprovalResource>(pathOf(id)));
    });
}

function addDecision(approvals: Command, world: World, action: 'approve' | 'withdraw', description: string): void {
  approvals
    .command(`${action} <id>`)
    .description(description)
    .addHelpText('after', `\nExample:\n  perennial approvals ${action} apr_01kap3…`)
    .action(async (id: string, _options: object, command: Command) => {
      show(world, await apiFor(world, command).post<ApprovalResource>(`${pathOf(id)}/${action}`, undefined));
    });
}

function show({ terminal }: World, approval: ApprovalResource): void {
  if (terminal.json) {
    terminal.document(approval);
    return;
  }
  const { id, kind, state, name, requestedBy, decidedBy, reason, problem, result, asked } = approval;
  terminal.say(`${id} is ${state}: ${kind} of ${name}, asked for by ${nameOf(requestedBy)}`);
  if (decidedBy !== null) terminal.say(`decided by ${nameOf(decidedBy)}${reason === null ? '' : `: ${reason}`}`);
  if (result !== null) terminal.say(`result ${result}`);
  if (problem !== null) terminal.say(`the rules said ${problem.code}: ${problem.detail}`);
  if (asked !== null && state === 'pending') terminal.say(JSON.stringify(asked, undefined, 2));
}
