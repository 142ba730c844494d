import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { dirname } from 'node:path';

/**
 * A free port on the loopback interface: the one remembered in `file`, so that bookmarks live on; else the usual one;
 * else any. What is chosen is remembered.
 */
export async function choosePort(file: string, usual?: number): Promise<number> {
  const remembered = Number(await readFile(file, 'utf8').catch(() => '0'));
  const port = (await freePort(remembered)) ?? (await freePort(usual ?? 0)) ?? (await anyFreePort());
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${port}\n`);
  return port;
}

export async function anyFreePort(): Promise<number> {
  return (await bound(0)) as number;
}

async function freePort(wanted: number): Promise<number | undefined> {
  return Number.isInteger(wanted) && wanted > 0 && wanted < 65_536 ? bound(wanted) : undefined;
}

function bound(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const { port: got } = server.address() as AddressInfo;
      server.close(() => resolve(got));
    });
  });
}
