import fs from 'node:fs/promises';
import path from 'node:path';
import { openPlatform } from '../platform/index';
import { choosePort } from '../platform/ports';
import { startEngine } from './engine';
import { root } from './root';
import { untilStopped } from './until-stopped';

/** Everything on one machine, from one command: what is not configured is brought up here. */
untilStopped('Perennial', async (signal) => {
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const dataDir = path.resolve(process.env['PERENNIAL_DATA'] ?? path.join(root, '.perennial'));
  const codecPort = await choosePort(path.join(dataDir, 'codec.port'), 8234);
  const codec = `127.0.0.1:${codecPort}`;
  const platform = await openPlatform({ dataDir, env: process.env, log, signal, uiCodecEndpoint: `http://${codec}` });
  try {
    const port = process.env['PORT'] ?? String(await choosePort(path.join(dataDir, 'api.port'), 8080));
    const metricsPort = await choosePort(path.join(dataDir, 'metrics.port'), 9464);
    const env = {
      METRICS_ADDRESS: `127.0.0.1:${metricsPort}`,
      MASTER_KEY_FILE: path.join(dataDir, 'master.key'),
      CODEC_LISTEN: codec,
      ...(platform.temporal.uiUrl !== undefined && { CODEC_UI_ORIGINS: platform.temporal.uiUrl }),
      ...process.env,
      PORT: port,
    };
    const engine = await startEngine(platform, env, log, { watched: true, codecServer: true });
    const keyFile = path.join(dataDir, 'operator.key');
    if (engine.firstKey !== undefined) await fs.writeFile(keyFile, `${engine.firstKey}\n`, { mode: 0o600 });
    const key = (await fs.readFile(keyFile, 'utf8').catch(() => '')).trim();
    log(
      welcome({
        api: engine.api.url,
        temporalUi: platform.temporal.uiUrl,
        codec: engine.codecUrl,
        inbox: platform.inboxUrl,
        metrics: env.METRICS_ADDRESS,
        key,
        keyFile: path.relative(process.cwd(), keyFile),
      }),
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

interface Places {
  api: string;
  temporalUi: string | undefined;
  codec: string | undefined;
  inbox: string | undefined;
  metrics: string;
  key: string;
  keyFile: string;
}

function welcome({ api, temporalUi, codec, inbox, metrics, key, keyFile }: Places): string {
  return `
Perennial is running. Ctrl-C ends it; the next start goes on where it was.

  API            ${api}/v1
  API docs       ${api}/docs
  Temporal UI    ${temporalUi ?? 'as configured'}
                 payloads are encrypted; to read them there, sign in at ${codec}
  Inbox          ${inbox ?? 'as configured'}
  Metrics        ${api}/metrics, of the worker http://${metrics}/metrics
  Operator key   ${key === '' ? 'made earlier, not kept here' : `${key}   (kept in ${keyFile})`}

A first order: README.md, "A first order".
`;
}
