// Prisma's command line on our engine: `npm run prisma -- migrate diff …`.
// Against the database that DATABASE_URL names, else against an empty one of its own, gone afterwards.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, isBuilt } from './build.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Opens a database for any number of calls; `prisma(args)` answers the exit status. */
export async function openPrisma(stdio = 'inherit') {
  const database = process.env.DATABASE_URL ? undefined : await startDatabase();
  const environment = {
    ...process.env,
    DATABASE_URL: process.env.DATABASE_URL ?? database.url,
    PRISMA_SCHEMA_ENGINE_BINARY: path.join(root, 'tools/schema-engine.mjs'),
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
  const program = path.join(root, 'node_modules/prisma/build/index.js');
  return {
    prisma: (args) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [program, ...args], { cwd: root, env: environment, stdio });
        child.on('error', reject);
        child.on('close', (status) => resolve(status ?? 1));
      }),
    close: async () => database?.stop(),
  };
}

async function startDatabase() {
  if (!isBuilt()) build();
  const { startPostgres } = await import(pathToFileURL(path.join(root, 'dist/src/platform/postgres.js')));
  return startPostgres({ ephemeral: true, log: (line) => process.stderr.write(`${line}\n`) });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { prisma, close } = await openPrisma();
  process.exitCode = await prisma(process.argv.slice(2)).finally(close);
}
