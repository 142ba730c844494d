import https from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Pebble } from './pebble';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export interface Asked {
  method: string;
  path: string;
}

/** What an authority does that is not as it should be; `cut` breaks the line instead of an answer. */
export type Behaviour = (asked: Asked, forward: () => Promise<Answer>) => Promise<Answer | 'cut'>;

export interface AcmeProxy {
  directoryUrl: string;
  behaviour: Behaviour;
  /** every request since the start */
  asked: Asked[];
  stop(): Promise<void>;
}

const honest: Behaviour = (_, forward) => forward();

/** Stands before Pebble under a name of its own and behaves as it is told; honestly at first. */
export async function startAcmeProxy({ directoryUrl, tls }: Pebble): Promise<AcmeProxy> {
  const target = new URL(directoryUrl);
  const proxy: AcmeProxy = {
    directoryUrl: '',
    behaviour: honest,
    asked: [],
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };

  const forward = (request: https.RequestOptions, body: Buffer) =>
    new Promise<Answer>((resolve, reject) => {
      // The Host stays the proxy's: Pebble takes its URLs from it.
      const options = { ...request, host: target.hostname, port: target.port, ca: tls.certificate };
      const outgoing = https.request(options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { 'content-length': _, 'transfer-encoding': __, ...headers } = response.headers;
          const answered = { status: response.statusCode ?? 0, headers: headers as Record<string, string> };
          resolve({ ...answered, body: Buffer.concat(chunks).toString() });
        });
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });

  const server = https.createServer({ cert: tls.certificate, key: tls.key }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = 'GET', url: path = '/', headers } = request;
      proxy.asked.push({ method, path });
      proxy
        .behaviour({ method, path }, () => forward({ method, path, headers }, Buffer.concat(chunks)))
        .then((answer) => {
          if (answer === 'cut') request.socket.destroy();
          else response.writeHead(answer.status, answer.headers).end(answer.body);
        })
        .catch(() => request.socket.destroy());
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  proxy.directoryUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}/dir`;
  return proxy;
}

export function problem(status: number, type: string, detail: string, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    body: JSON.stringify({ type: `urn:ietf:params:acme:error:${type}`, detail }),
  };
}
