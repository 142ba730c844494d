import type { Server } from 'node:http';
import { createCodecServer } from '../api/codec-server';
import type { Config } from '../config';
import type { CommandKit } from '../gateways/api-ports/commands';
import { keyPorts } from '../gateways/api-ports/keys';
import { AccountCodec } from '../gateways/payloads/codec';
import { createPayloadKeys } from '../gateways/payloads/keys';
import { createPayloadReader } from '../gateways/payloads/reader';
import { Vault } from '../gateways/vault';
import type { Logger } from './logger';
import { masterKeyOf } from './master-key';

/** Milliseconds for which a key is used without a look whether it was destroyed: people are told the truth at once. */
const REMEMBERED = 1_000;

/** Serves payloads in clear to operators, at CODEC_LISTEN. */
export async function startCodecServer({ env }: Config, kit: CommandKit, log: Logger) {
  const keys = createPayloadKeys(kit.pool, new Vault(await masterKeyOf(env), 'perennial account keys'), REMEMBERED);
  const app = createCodecServer(
    { keys: keyPorts(kit), reader: createPayloadReader(new AccountCodec(keys), keys) },
    // Who read what is written down, however little else is.
    {
      uiOrigins: env.CODEC_UI_ORIGINS,
      perMinute: env.RATE_LIMIT_PER_MINUTE,
      log: log.child({}, { level: log.level === 'silent' ? 'silent' : 'info' }),
    },
  );
  const at = env.CODEC_LISTEN.lastIndexOf(':');
  const host = env.CODEC_LISTEN.slice(0, at);
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = app.listen(Number(env.CODEC_LISTEN.slice(at + 1)), host, (error?: Error) =>
      error ? reject(error) : resolve(listening),
    );
  });
  return {
    url: `http://${env.CODEC_LISTEN}`,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
