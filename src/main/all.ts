import fs from 'node:fs/promises';
import path from 'node:path';
import { openPlatform } from '../platform/index';
import { choosePort } from '../platform/ports';
import { quietRuntime, startEngine } from './engine';
import { untilStopped } from './until-stopped';

const root = path.join(__dirname, '../../..');

/** Everything on one machine, from one command: what is not configured is brought up here. */
untilStopped('Perennial', async (signal) => {
  const log = (line: string) => process.stderr.write(`${line}\n`);
  quietRuntime('WARN');
  const dataDir = path.resolve(process.env['PERENNIAL_DATA'] ?? path.join(root, '.perennial'));
  const platform = await openPlatform({ dataDir, env: process.env, log, signal });
  try {
    const port = process.env['PORT'] ?? String(await choosePort(path.join(dataDir, 'api.port'), 8080));
    const engine = await startEngine(platform, { ...process.env, PORT: port }, log);
    const keyFile = path.join(dataDir, 'operator.key');
    if (engine.firstKey !== undefined) await fs.writeFile(keyFile, `${engine.firstKey}\n`, { mode: 0o600 });
    const key = (await fs.readFile(keyFile, 'utf8').catch(() => '')).trim();
    log(
      welcome(engine.api.url, platform.temporal.uiUrl, platform.inboxUrl, key, path.relative(process.cwd(), keyFile)),
    );
    return {
      ended: engine.ended,
      async stop() {
        await engine.stop();
        await platform.stop();
      },
    };
  } catch (error) {
    await platform.stop();
    throw error;
  }
});

function welcome(
  api: string,
  temporalUi: string | undefined,
  inbox: string | undefined,
  key: string,
  keyFile: string,
): string {
  return `
Perennial is running. Ctrl-C ends it; the next start goes on where it was.

  API            ${api}/v1
  API docs       ${api}/docs
  Temporal UI    ${temporalUi ?? 'as configured'}
  Inbox          ${inbox ?? 'as configured'}
  Operator key   ${key === '' ? 'made earlier, not kept here' : `${key}   (kept in ${keyFile})`}

A first order: README.md, "A first order".
`;
}
