import fs from 'node:fs';
import path from 'node:path';
import { exitCodes, Stop } from './exit-codes';

export interface Connection {
  url: string;
  key: string;
}

export interface WhereToLook {
  options: { url?: string; key?: string };
  env: Record<string, string | undefined>;
  /** where a local `npm start` keeps its data */
  dataDir: string;
}

/** The address of the API: as told, as the environment says, else that of the `npm start` on this machine. */
export function apiUrl({ options, env, dataDir }: WhereToLook): string {
  const told = options.url ?? (env['PERENNIAL_URL'] || undefined);
  if (told !== undefined) return checkedUrl(told);
  const port = read(path.join(dataDir, 'api.port'));
  if (port !== undefined) return `http://127.0.0.1:${port}`;
  throw new Stop(
    exitCodes.usage,
    `Where is the API? Nothing says so: there is no ${path.join(dataDir, 'api.port')}, so no npm start ran here.
Start one (npm start), or name it: --url https://api.example.org or PERENNIAL_URL.`,
  );
}

/** Address and key. A key that a local start left is only ever sent to that start's own address. */
export function findApi(where: WhereToLook): Connection {
  const url = apiUrl(where);
  const { options, env, dataDir } = where;
  const told = options.key ?? (env['PERENNIAL_API_KEY'] || undefined);
  if (told !== undefined) return { url, key: told };
  const port = read(path.join(dataDir, 'api.port'));
  const key = read(path.join(dataDir, 'operator.key'));
  if (key !== undefined && ['127.0.0.1', 'localhost', '[::1]'].some((host) => url === `http://${host}:${port}`)) {
    return { url, key };
  }
  throw new Stop(exitCodes.noAccess, `A key is needed for ${url}: set PERENNIAL_API_KEY, or give --key pk_….`);
}

function checkedUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return text.replace(/\/+(v1\/*)?$/, '');
  throw new Stop(exitCodes.usage, `${text} is no address of an API. An example: https://api.example.org`);
}

function read(file: string): string | undefined {
  try {
    const text = fs.readFileSync(file, 'utf8').trim();
    return text === '' ? undefined : text;
  } catch {
    return undefined;
  }
}
