import { Readable } from 'node:stream';
import type { PersonalDataApiPorts } from '../../src/api/personal-data-ports';
import { eur } from './belongings';

/** An engine that has nothing of any account: each can be erased. */
export function noPersonalData(accounts: ReadonlyMap<string, unknown>): PersonalDataApiPorts {
  const nothing = (account: string, at: string | null) => ({
    ...{ account, at, living: [], erased: [], due: [], kept: [], balance: eur(0) },
  });
  return {
    erasure: async (account) => (accounts.has(account) ? nothing(account, null) : undefined),
    erase: async (command, account) =>
      accounts.has(account)
        ? { kind: 'done', value: nothing(account, command.at), replayed: false }
        : { kind: 'not_found' },
    export: async (account) => (accounts.has(account) ? Readable.from(['PK']) : undefined),
  };
}
