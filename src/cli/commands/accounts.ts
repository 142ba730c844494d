import type { Command } from 'commander';
import type { AccountResource } from '../../api/ports';
import { apiFor, type World } from '../context';
import { amountOf } from '../readable';
import { type ListOptions, listed, showList } from './listing';

export function addAccounts(program: Command, world: World): void {
  listed(program.command('accounts').description('customers'))
    .option('--email <address>', 'with this address')
    .addHelpText('after', '\nExample:\n  perennial accounts --email anna@example.org')
    .action(async (options: ListOptions & { email?: string }, command: Command) => {
      const api = apiFor(world, command);
      const from = { path: '/v1/accounts', query: { email: options.email }, options, what: 'accounts' };
      await showList<AccountResource>({ terminal: world.terminal, api }, from, async () => [
        { title: 'ID', of: ({ id }) => id },
        { title: 'NAME', of: ({ name }) => name, shrinks: true },
        { title: 'E-MAIL', of: ({ email }) => email, shrinks: true },
        { title: 'COUNTRY', of: ({ country }) => country },
        { title: 'LANGUAGE', of: ({ locale }) => locale },
        { title: 'TIME ZONE', of: ({ timeZone }) => timeZone, shrinks: true },
        { title: 'BALANCE', of: ({ balance }) => amountOf(balance), right: true },
      ]);
    });
}
