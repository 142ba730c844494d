import type { Command } from 'commander';
import type { AccountResource } from '../api/ports';
import { isTimeZone } from '../domain/calendar';
import type { Examiner } from '../domain/examination';
import { Api } from './api-client';
import { apiUrl, findApi } from './connection';
import { exitCodes, Stop } from './exit-codes';
import type { Terminal } from './terminal';

/** What a command runs with. */
export interface World {
  terminal: Terminal;
  /** the standard input, for commands that read it */
  input: AsyncIterable<Uint8Array>;
  env: Record<string, string | undefined>;
  /** where a local `npm start` keeps its data */
  dataDir: string;
  /** aborted by the first Ctrl-C: finish what is in hand, begin nothing new */
  interrupted: AbortSignal;
  /** looks at the parts behind the API, for `doctor` */
  examiner(apiUrl: string | undefined): Promise<Examiner>;
}

export interface GlobalOptions {
  url?: string;
  key?: string;
  json?: boolean;
  zone?: string;
}

export function apiFor(world: World, command: Command): Api {
  return new Api(findApi(whereToLook(world, command)));
}

/** The address alone; undefined where nothing says it. */
export function urlFor(world: World, command: Command): string | undefined {
  try {
    return apiUrl(whereToLook(world, command));
  } catch {
    return undefined;
  }
}

function whereToLook({ env, dataDir }: World, command: Command) {
  return { options: command.optsWithGlobals<GlobalOptions>(), env, dataDir };
}

/** The zone in which an account's instants are shown: as told by `--zone`, else the account's own. */
export class Zones {
  private readonly known = new Map<string, Promise<string>>();
  private readonly told: string | undefined;

  constructor(
    private readonly api: Api,
    command: Command,
  ) {
    this.told = command.optsWithGlobals<GlobalOptions>().zone;
    if (this.told !== undefined && !isTimeZone(this.told)) {
      throw new Stop(exitCodes.usage, `${this.told} is no time zone. Examples: Europe/Berlin, UTC`);
    }
  }

  of(account: string): Promise<string> {
    if (this.told !== undefined) return Promise.resolve(this.told);
    let zone = this.known.get(account);
    if (!zone) {
      zone = this.api.get<AccountResource>(`/v1/accounts/${account}`).then(({ timeZone }) => timeZone);
      this.known.set(account, zone);
    }
    return zone;
  }
}
