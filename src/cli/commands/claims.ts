import { type Command, Option } from 'commander';
import type { ClaimResource } from '../../api/certificate-ports';
import { claimStates } from '../../domain/certificate';
import { apiFor, type World, Zones } from '../context';
import { dateOf, wallClock } from '../readable';
import { oneLine } from '../table';
import { type ListOptions, listed, showList } from './listing';

interface Filters extends ListOptions {
  account?: string;
  product?: string;
  state?: string;
}

export function addClaims(program: Command, world: World): void {
  const claims = program.command('claims').description('reissue claims: list, show');
  listed(claims.command('list', { isDefault: true }).description('claims, filtered'))
    .option('--account <id>', 'of this account')
    .option('--product <id>', 'of this product')
    .addOption(new Option('--state <state>', 'in this state').choices(claimStates))
    .addHelpText('after', '\nExample:\n  perennial claims --state waiting_for_validation')
    .action(async ({ account, product, state, ...options }: Filters, command: Command) => {
      const api = apiFor(world, command);
      const from = { path: '/v1/claims', query: { account, product, state }, options, what: 'claims' };
      await showList<ClaimResource>({ terminal: world.terminal, api }, from, async (items) => {
        const zones = new Zones(api, command);
        const zoneOf = new Map<string, string>();
        for (const { account: owner } of items) zoneOf.set(owner, await zones.of(owner));
        return [
          { title: 'ID', of: ({ id }) => id },
          { title: 'PRODUCT', of: (one) => one.product },
          { title: 'REASON', of: ({ reason }) => reason },
          { title: 'STATE', of: (one) => one.state },
          { title: 'PROBLEM', of: ({ problem }) => problem ?? '', shrinks: true },
          { title: 'MADE', of: (one) => wallClock(one.createdAt, zoneOf.get(one.account) ?? 'UTC') },
        ];
      });
    });
  claims
    .command('show <id>')
    .description('one claim, with every step of it')
    .addHelpText('after', '\nExample:\n  perennial claims show claim_01kap3…')
    .action(async (id: string, _options: unknown, command: Command) => {
      const { terminal } = world;
      const api = apiFor(world, command);
      const claim = await api.get<ClaimResource>(`/v1/claims/${encodeURIComponent(id)}`);
      if (terminal.json) return terminal.document(claim);
      const zone = await new Zones(api, command).of(claim.account);
      const facts: [string, string | null][] = [
        ['claim', claim.id],
        ['product', claim.product],
        ['reason', claim.reason],
        ['note', claim.note],
        ['state', claim.state],
        ['problem', claim.problem],
        ['made', dateOf(claim.createdAt, zone)],
        ...claim.steps.map(({ step, at, about }): [string, string] => [
          step.replaceAll('_', ' '),
          `${dateOf(at, zone)}${about === null ? '' : `, ${about}`}`,
        ]),
      ];
      for (const [name, value] of facts)
        if (value) terminal.say(`${terminal.paint('dim', name.padEnd(24))}${oneLine(value)}`);
    });
}
