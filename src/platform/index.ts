import { join } from 'node:path';
import { DATABASE } from './addresses';
import { type Inbox, startInbox } from './inbox';
import { lockFolder } from './lock';
import { choosePort } from './ports';
import { type Postgres, startPostgres } from './postgres';
import type { Log } from './steps';
import { startTemporal } from './temporal';

export interface Platform {
  databaseUrl: string;
  temporal: { address: string; namespace: string; uiUrl?: string };
  smtpUrl: string;
  inboxUrl?: string;
  /** Every decision made while it came up, one line each. */
  decisions: string[];
  /** Ends what was started here, in the order in which it is needed least: inbox, Temporal, PostgreSQL. */
  stop(): Promise<void>;
}

export interface PlatformOptions {
  dataDir: string;
  env: NodeJS.ProcessEnv;
  log: Log;
  /** where the Temporal UI has payloads decoded */
  uiCodecEndpoint?: string;
  /** Given up while it still comes up: what has been started is ended again, and the promise rejected. */
  signal?: AbortSignal;
}

/** Brings up what the engine needs and the environment does not name: PostgreSQL, Temporal, a mail server. */
export async function openPlatform({ dataDir, env, log, signal, uiCodecEndpoint }: PlatformOptions): Promise<Platform> {
  const decisions: string[] = [];
  const decide = (line: string) => {
    decisions.push(line);
    log(line);
  };
  const unlock = await lockFolder(dataDir);
  const parts = await Promise.allSettled([
    openInbox(dataDir, env, decide),
    startTemporal({ dataDir, env, log: decide, ...(uiCodecEndpoint !== undefined && { uiCodecEndpoint }) }),
    openPostgres(dataDir, env, decide),
  ] as const);

  const [inbox, temporal, postgres] = parts;
  let ended: Promise<void> | undefined;
  const end = async () => {
    for (const part of parts) if (part.status === 'fulfilled') await part.value.stop();
    await unlock();
  };
  if (inbox.status === 'rejected' || temporal.status === 'rejected' || postgres.status === 'rejected') {
    await end();
    const reasons = parts.flatMap((part) => (part.status === 'rejected' ? [part.reason as Error] : []));
    throw new Error(reasons.map(({ message }) => message).join('\n'), { cause: reasons[0] });
  }
  if (signal?.aborted) {
    await end();
    throw signal.reason;
  }
  const { address, namespace, uiUrl } = temporal.value;
  return {
    databaseUrl: postgres.value.url,
    temporal: { address, namespace, ...(uiUrl !== undefined && { uiUrl }) },
    smtpUrl: inbox.value.smtpUrl,
    ...(inbox.value.url !== undefined && { inboxUrl: inbox.value.url }),
    decisions,
    stop() {
      ended ??= end();
      return ended;
    },
  };
}

type Mail = Pick<Inbox, 'smtpUrl' | 'stop'> & { url?: string };

async function openInbox(dataDir: string, env: NodeJS.ProcessEnv, log: Log): Promise<Mail> {
  const configured = env['SMTP_URL'];
  if (configured) {
    log(`Mail: by ${withoutPassword(configured)}, as configured`);
    return { smtpUrl: configured, stop: async () => undefined };
  }
  const place = join(dataDir, 'inbox');
  const inbox = await startInbox({
    dir: join(place, 'mails'),
    smtpPort: await choosePort(join(place, 'smtp.port'), 1025),
    httpPort: await choosePort(join(place, 'page.port'), 8025),
  });
  log(`Mail: nothing leaves this machine; to be read at ${inbox.url}`);
  return inbox;
}

async function openPostgres(dataDir: string, env: NodeJS.ProcessEnv, log: Log): Promise<Postgres> {
  const configured = env['DATABASE_URL'];
  if (configured) {
    log(`PostgreSQL: ${withoutPassword(configured)}, as configured`);
    return { url: configured, stop: async () => undefined };
  }
  const postgres = await startPostgres({ dataDir, log });
  const url = new URL(postgres.url);
  url.pathname = `/${DATABASE}`;
  return { ...postgres, url: url.href };
}

function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return 'the given address';
  const url = new URL(address);
  url.password = '';
  return url.href;
}
