import http, { type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
  /** the type of the message */
  type: string;
}

/** A receiver of webhooks on a free port of this machine, which answers as it is told. */
export interface Listener {
  url: string;
  received: Received[];
  /** how it answers from now on; 204 at first */
  answer: (message: Received, response: ServerResponse) => void;
  stop(): Promise<void>;
}

export const answering =
  (status: number, headers: Record<string, string> = {}) =>
  (_: Received, response: ServerResponse) =>
    void response.writeHead(status, headers).end(`status ${status}`);

export async function startListener(): Promise<Listener> {
  const listener: Listener = {
    url: '',
    received: [],
    answer: answering(204),
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const { type } = JSON.parse(body) as { type: string };
      const message = { headers: request.headers, body, type };
      listener.received.push(message);
      listener.answer(message, response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  listener.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  return listener;
}
