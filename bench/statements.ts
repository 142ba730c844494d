import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Ending } from './ending';

export interface StatementCounter {
  /** the database, by way of the counter */
  url: string;
  count(): number;
}

/**
 * Stands between a program and PostgreSQL, and counts the statements that the program has executed: what goes over the
 * wire, whoever asks for it. It costs time of its own, so nothing is timed through it.
 */
export async function countStatements(url: string, ending: Ending): Promise<StatementCounter> {
  const { hostname, port } = new URL(url);
  let count = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    const read = statementReader(() => {
      count += 1;
    });
    client.on('data', read);
    join(client, upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ending.defer(async () => server.close());
  const place = new URL(url);
  place.port = String((server.address() as AddressInfo).port);
  return { url: place.href, count: () => count };
}

function join(client: Socket, upstream: Socket): void {
  client.pipe(upstream).pipe(client);
  client.on('error', () => upstream.destroy());
  upstream.on('error', () => client.destroy());
}

/** PostgreSQL's protocol 3: the first message has no type; `E` executes what was prepared, `Q` is a plain query. */
function statementReader(found: () => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let isFirst = true;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = isFirst ? 0 : 1;
      if (rest.length < head + 4) return;
      const size = head + rest.readInt32BE(head);
      if (rest.length < size) return;
      const type = String.fromCharCode(rest[0] ?? 0);
      if (!isFirst && (type === 'E' || type === 'Q')) found();
      isFirst = false;
      rest = rest.subarray(size);
    }
  };
}
