import { type Command, Option } from 'commander';
import type { DomainAtProviderResource, DomainResource } from '../../api/institution-domain-ports';
import { dcvMethods } from '../../domain/certificate';
import { apiFor, type World, Zones } from '../context';
import { exitCodes, Stop } from '../exit-codes';
import { dateOf } from '../readable';
import { oneLine } from '../table';
import type { Terminal } from '../terminal';
import { type ListOptions, listed, showList } from './listing';

const pathOf = (account: string, name = '') =>
  `/v1/accounts/${encodeURIComponent(account)}/domains${name && `/${encodeURIComponent(name)}`}`;

interface Chosen {
  provider?: string;
}

export function addDomains(program: Command, world: World): void {
  const domains = program.command('domains').description('registered domains of an institution: list, add, check');
  addList(domains, world);
  addAdd(domains, world);
  addWildcard(domains, world);
  addCheck(domains, world);
}

function addList(domains: Command, world: World): void {
  listed(domains.command('list <account>', { isDefault: true }).description('with where they stand at each provider'))
    .addHelpText('after', '\nExample:\n  perennial domains acc_01kap3…')
    .action(async (account: string, options: ListOptions, command: Command) => {
      const api = apiFor(world, command);
      const from = { path: pathOf(account), query: {}, options, what: 'domains' };
      const zone = await new Zones(api, command).of(account);
      await showList<DomainResource>({ terminal: world.terminal, api }, from, async () => [
        { title: 'DOMAIN', of: ({ name }) => name },
        { title: 'CERTIFICATES', of: ({ products }) => String(products), right: true },
        { title: 'PROVIDERS', of: ({ providers }) => providers.map((one) => standingOf(one, zone)).join(', ') },
      ]);
    });
}

function standingOf({ provider, state, validUntil, wildcardAddedAt }: DomainAtProviderResource, zone: string): string {
  const until = state === 'validated' && validUntil !== null ? ` until ${dateOf(validUntil, zone)}` : '';
  return `${provider}: ${state}${until}${wildcardAddedAt === null ? '' : ', wildcard'}`;
}

function addAdd(domains: Command, world: World): void {
  domains
    .command('add <account> <name>')
    .description('registers a domain, and says what to publish')
    .addHelpText('after', '\nExample:\n  perennial domains add acc_01kap3… example.org')
    .action(async (account: string, name: string, _options: unknown, command: Command) => {
      const domain = await apiFor(world, command).post<DomainResource>(pathOf(account), { name });
      if (world.terminal.json) return world.terminal.document(domain);
      world.terminal.say(`${domain.name} is registered.`);
      sayPublications(world.terminal, domain);
    });
}

function addWildcard(domains: Command, world: World): void {
  domains
    .command('wildcard <account> <name>')
    .description('allows wildcards under a domain at a provider')
    .option('--provider <name>', "another than the account's")
    .addHelpText('after', '\nExample:\n  perennial domains wildcard acc_01kap3… example.org --provider harica')
    .action(async (account: string, name: string, options: Chosen, command: Command) => {
      const domain = await apiFor(world, command).put<DomainResource>(`${pathOf(account, name)}/wildcard`, options);
      if (world.terminal.json) world.terminal.document(domain);
      else world.terminal.say(`*.${domain.name} may be certified.`);
    });
}

function addCheck(domains: Command, world: World): void {
  domains
    .command('check <account> <name>')
    .description('looks now whether its control is shown; status 1 if it is not')
    .option('--provider <name>', "another than the account's")
    .addOption(
      new Option('--method <method>', 'this one alone').choices(dcvMethods.filter((method) => method !== 'email')),
    )
    .addHelpText('after', '\nExample:\n  perennial domains check acc_01kap3… example.org --provider harica')
    .action(async (account: string, name: string, options: Chosen & { method?: string }, command: Command) => {
      const { terminal } = world;
      const domain = await apiFor(world, command).post<DomainResource>(`${pathOf(account, name)}/check`, options);
      const looked = domain.providers.find((one) =>
        options.provider === undefined ? one.isCurrent : one.provider === options.provider,
      );
      if (terminal.json) terminal.document(domain);
      else if (looked?.check?.passed) terminal.say(`${domain.name} is validated at ${looked.provider}.`);
      else {
        for (const { question, answer } of looked?.check?.asked ?? []) terminal.say(oneLine(`${question}: ${answer}`));
        terminal.say(oneLine(`${domain.name} is not shown: ${looked?.check?.reason ?? 'nothing was looked at'}`));
        sayPublications(terminal, domain);
      }
      if (!looked?.check?.passed) throw new Stop(exitCodes.wrong, 'Its control is not shown.', { told: true });
    });
}

function sayPublications(terminal: Terminal, { providers }: DomainResource): void {
  for (const { provider, publish, names } of providers) {
    terminal.say(`At ${provider}, one of these shows it:`);
    for (const one of publish) terminal.say(`  ${one.type} ${one.name} ${one.value}`);
    for (const { publish: own } of names)
      for (const one of own) terminal.say(`  and ${one.type} ${one.name} ${one.value}`);
  }
}
