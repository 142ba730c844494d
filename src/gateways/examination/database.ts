import { Client } from 'pg';
import type { Examination, Finding } from '../../domain/examination';
import { stateOfMigrations } from '../postgres/migrations';

/** Seconds that clocks may differ: deadlines are decided by the second. */
const MOST_CLOCK_DIFFERENCE = 5;

/** PostgreSQL as a plain client finds it, without the settings that the engine's own connections bring along. */
async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, statement_timeout: 30_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export function examineDatabase(url: string): Examination {
  return {
    title: 'PostgreSQL',
    async look() {
      const seen = await connected(url, readSettings).catch((error: Error) => error);
      if (seen instanceof Error) return { fine: '', findings: [away(url, seen)] };
      const findings = [...timeZoneFinding(url, seen), ...clockFinding(seen)];
      return { fine: `${seen.version}, time zone ${seen.zone}`, findings };
    },
  };
}

interface Settings {
  zone: string;
  version: string;
  difference: number;
  database: string;
}

async function readSettings(client: Client): Promise<Settings> {
  const asked = Date.now();
  const { rows } = await client.query<{ zone: string; version: string; now: string; database: string }>(
    `SELECT current_setting('TimeZone') AS zone, 'version ' || current_setting('server_version') AS version,
       extract(epoch FROM clock_timestamp())::text AS now, current_database() AS database`,
  );
  const { zone = '', version = '', now = '0', database = '' } = rows[0] ?? {};
  // Half of the way there and back is the way there.
  return { zone, version, database, difference: Number(now) - (asked + Date.now()) / 2000 };
}

function away(url: string, error: Error & { code?: string }): Finding {
  const { host, pathname } = new URL(url);
  return {
    code: 'database-away',
    what: `${host}${pathname} cannot be used: ${error.message || error.code}`,
    means: 'Nothing can be ordered, paid or looked at; workflows wait, and lose nothing.',
    mend: 'Start PostgreSQL (beside npm start: npm start), or correct DATABASE_URL.',
  };
}

function timeZoneFinding(url: string, { zone, database }: Settings): Finding[] {
  if (/^(Etc\/)?(UTC|UCT|GMT|Zulu)$/i.test(zone)) return [];
  const statement = `ALTER DATABASE "${database.replaceAll('"', '""')}" SET timezone TO 'UTC'`;
  return [
    {
      code: 'database-time-zone',
      what: `the time zone of ${database} is ${zone}, not UTC`,
      means: 'The engine sets UTC on its own connections; whatever else writes dates into this database shifts them.',
      mend: `${statement}; connections that are open keep the old one.`,
      fix: () =>
        connected(url, async (client) => {
          await client.query(statement);
          return 'The database is in UTC for every new connection.';
        }),
    },
  ];
}

function clockFinding({ difference }: Settings): Finding[] {
  if (Math.abs(difference) <= MOST_CLOCK_DIFFERENCE) return [];
  return [
    {
      code: 'clocks-differ',
      what: `the database's clock differs from this machine's by ${difference.toFixed(0)} s`,
      means: 'What is written down bears the instants of several clocks; deadlines are decided by the second.',
      mend: 'Let all machines take their time from one source (NTP).',
    },
  ];
}

const MIGRATE = 'Run the migrations of this version: npm start does, elsewhere node dist/src/main/migrate.js.';

export function examineMigrations(url: string, folder: string): Examination {
  return {
    title: 'Migrations',
    async look() {
      const state = await connected(url, (client) => stateOfMigrations(client, folder)).catch(() => undefined);
      if (!state) return { skipped: 'PostgreSQL does not answer', told: true };
      const findings: Finding[] = [];
      const find = (code: string, subjects: string[], rest: Pick<Finding, 'what' | 'means' | 'mend'>) => {
        if (subjects.length > 0) findings.push({ code, subjects, ...rest });
      };
      find('migrations-failed', state.failed, {
        what: 'a migration began and never ended',
        means: 'The schema may be half changed; no further migration is applied.',
        mend: 'Compare the schema with the file by hand, mend it, then delete the row from _prisma_migrations.',
      });
      find('migrations-changed', state.changed, {
        what: 'migrations were changed after they had been applied',
        means: 'This database is not what the files say, and no further migration is applied.',
        mend: 'Take the files as they were released; a change is a new migration.',
      });
      find('migrations-pending', state.pending, {
        what: 'migrations are not applied yet',
        means: 'This version needs tables or columns that are not there: some requests will fail.',
        mend: MIGRATE,
      });
      find('migrations-unknown', state.unknown, {
        what: 'migrations of a newer version were applied',
        means: 'This program is older than the database. It goes on working, as migrations keep the old version alive.',
        mend: 'Update this program.',
      });
      return { fine: 'all applied, none changed', findings };
    },
  };
}
