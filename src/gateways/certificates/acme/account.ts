import { generateKeyPairSync } from 'node:crypto';
import { Client } from 'acme-client';
import type { Queryable } from '../../postgres/pool';
import { type MasterKeys, Vault } from '../../vault';
import { AcmeProblem } from './problems';
import type { Transport } from './transport';

export interface AccountSettings {
  /** the authority's name in the configuration */
  name: string;
  directoryUrl: string;
  /** such as `mailto:certificates@example.com` */
  contact: string[];
  /** external account binding (RFC 8555, 7.3.4), as the authority gave it; the key in base64url */
  eab?: { kid: string; hmacKey: string };
  /** the account's key is encrypted with it */
  masterKey: MasterKeys;
}

/** Asks something of the authority as its account holder, who is registered before the first question. */
export type AsAccount = <T>(call: (client: Client) => Promise<T>) => Promise<T>;

/**
 * The account at an authority: its key is made once and kept, so that processes that begin at once, and those that come
 * later, have one account (the authority knows it by the key). Its terms of service count as agreed to by whoever
 * configured it.
 */
export function createAccount(db: Queryable, transport: Transport, settings: AccountSettings): AsAccount {
  const { name, directoryUrl, eab, contact } = settings;
  let opened: Promise<Client> | undefined;

  async function open(): Promise<Client> {
    const { key, url } = await keptAccount(db, settings);
    const options = { directoryUrl, accountKey: key, ...(eab && { externalAccountBinding: eab }) };
    if (url !== null) return new Client({ ...options, accountUrl: url });
    const client = new Client(options);
    try {
      await transport(() => client.createAccount({ termsOfServiceAgreed: true, contact }));
    } catch (error) {
      if (!(error instanceof AcmeProblem)) throw error;
      // Whatever it is, no order is at fault.
      throw new AcmeProblem('account', `${error.type}: ${error.message}`, error.status, error.retryAfter);
    }
    await note(client.getAccountUrl());
    return client;
  }

  const note = (url: string | null) =>
    db.query('UPDATE acme_accounts SET url = $3 WHERE authority = $1 AND directory_url = $2', [
      name,
      directoryUrl,
      url,
    ]);

  return async (call) => {
    opened ??= open();
    const current = opened;
    const forget = () => {
      if (opened === current) opened = undefined;
    };
    const client = await current.catch((error) => {
      forget();
      throw error;
    });
    try {
      return await transport(() => call(client));
    } catch (error) {
      if (error instanceof AcmeProblem && error.type === 'accountDoesNotExist') {
        // An authority that began anew: the same key is registered again.
        await note(null);
        forget();
      }
      throw error;
    }
  };
}

/** What the key of an account is sealed for. */
export function acmeAccountOwner(authority: string, directoryUrl: string): Buffer {
  return Buffer.from(`${authority} ${directoryUrl}`);
}

async function keptAccount(
  db: Queryable,
  { name, directoryUrl, masterKey }: AccountSettings,
): Promise<{ key: string; url: string | null }> {
  const vault = new Vault(masterKey, 'perennial acme account keys');
  const owner = acmeAccountOwner(name, directoryUrl);
  const find = () =>
    db.query<{ sealed_key: Buffer; url: string | null }>(
      'SELECT sealed_key, url FROM acme_accounts WHERE authority = $1 AND directory_url = $2',
      [name, directoryUrl],
    );
  let [account] = (await find()).rows;
  if (!account) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    await db.query(
      'INSERT INTO acme_accounts (authority, directory_url, sealed_key) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [name, directoryUrl, vault.seal(Buffer.from(key), owner)],
    );
    // Not necessarily ours: another process may have been faster.
    [account] = (await find()).rows;
  }
  if (!account) throw new Error(`the account at ${name} is gone`);
  return { key: vault.open(account.sealed_key, owner).toString(), url: account.url };
}
