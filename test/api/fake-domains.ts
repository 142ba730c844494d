import type { DomainResource, InstitutionDomainApiPorts } from '../../src/api/institution-domain-ports';
import type { Command, CommandResult } from '../../src/api/ports';
import { NOW } from './belongings';

type Run = <T>(name: string, command: Command, body: unknown, act: () => T | undefined) => Promise<CommandResult<T>>;

function aDomain(account: string, name: string): DomainResource {
  return { name, account, registeredAt: NOW, registeredBy: 'customer', products: 0, providers: [] };
}

/** Every account that is one has registered example.com. */
export function fakeDomains(run: Run): InstitutionDomainApiPorts {
  const there = (account: string) => !account.endsWith('_none');
  const known = (account: string, name: string) =>
    there(account) && name === 'example.com' ? aDomain(account, name) : undefined;
  return {
    providers: () => [{ name: 'embedded', title: 'Perennial', looks: 'engine', isDefault: true, documentation: [] }],
    readName: (text) =>
      text.includes('.') ? { name: text } : { fault: { pointer: '/name', detail: 'A name has a dot.' } },
    list: async (account) => (there(account) ? { items: [aDomain(account, 'example.com')], next: null } : undefined),
    get: async (account, name) => known(account, name),
    register: (command, account, name) =>
      run('domains.register', command, name, () => (there(account) ? aDomain(account, name) : undefined)),
    addWildcard: (command, account, name, provider) =>
      run('domains.addWildcard', command, { name, provider }, () => known(account, name)),
    check: (command, account, name, asked) => run('domains.check', command, asked, () => known(account, name)),
    remove: (command, account, name) => run('domains.remove', command, name, () => known(account, name) && { name }),
    chooseProvider: (command, account, provider) =>
      run('domains.chooseProvider', command, provider, () => (there(account) ? { account, provider } : undefined)),
  };
}
