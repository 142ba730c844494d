import { createServer } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import express from 'express';
import { SMTPServer, type SMTPServerAddress } from 'smtp-server';
import { inboxRouter } from './inbox-page';
import { type Envelope, type InboxMail, MailStore } from './mail-store';

/**
 * How the mail server treats what comes: `tempfail` 451 and `reject` 550 to each recipient, `hang` no answer to the
 * mail, `drop-after-data` kept, but the line is cut before the answer: the sender cannot know.
 */
type Behaviour = 'accept' | 'tempfail' | 'reject' | 'hang' | 'drop-after-data';

export interface Inbox {
  smtpUrl: string;
  /** The page to read the mails. */
  url: string;
  /** Oldest first. */
  messages(): InboxMail[];
  behave(how: Behaviour): void;
  stop(): Promise<void>;
}

export interface InboxOptions {
  /** Where mails are kept; without it in memory only. */
  dir?: string;
  smtpPort?: number;
  httpPort?: number;
  /** Loopback unless told otherwise, as in a container. */
  host?: string;
  /** How many mails are kept. */
  cap?: number;
}

const LARGEST_MAIL = 30_000_000;
const REFUSALS = {
  tempfail: { responseCode: 451, message: '4.3.0 try again later' },
  reject: { responseCode: 550, message: '5.1.1 no such mailbox' },
} as const;

/** A mail server that delivers nothing, and a page to read what it was given. */
export async function startInbox({
  dir,
  smtpPort = 0,
  httpPort = 0,
  host = '127.0.0.1',
  cap,
}: InboxOptions = {}): Promise<Inbox> {
  const store = await MailStore.open(dir, cap);
  let behaviour: Behaviour = 'accept';

  const smtp = new SMTPServer({
    name: 'inbox',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST_MAIL,
    closeTimeout: 200,
    onRcptTo(_address, _session, done) {
      if (behaviour !== 'tempfail' && behaviour !== 'reject') return done();
      const { responseCode, message } = REFUSALS[behaviour];
      done(Object.assign(new Error(message), { responseCode }));
    },
    onData(stream, { envelope, remotePort }, done) {
      const hanging = behaviour === 'hang';
      const dropping = behaviour === 'drop-after-data';
      buffer(stream)
        .then(async (raw) => {
          if (hanging) return;
          if (stream.sizeExceeded) return done(Object.assign(new Error('5.3.4 too large'), { responseCode: 552 }));
          await store.add(raw, plain(envelope));
          if (dropping) sockets.get(remotePort)?.destroy();
          else done();
        })
        .catch(done);
    },
  });
  // A sender that went away in mid-sentence is its own trouble.
  smtp.on('error', () => undefined);
  const sockets = socketsOf(smtp.server);
  const smtpAt = await listen(smtp.server, smtpPort, host);

  const app = express();
  app.disable('x-powered-by');
  if (host === '127.0.0.1') app.use(refuseForeignNames);
  app.use(inboxRouter(store));
  const http = createServer(app);
  const pageAt = await listen(http, httpPort, host);
  const page = socketsOf(http);

  return {
    smtpUrl: `smtp://${host}:${smtpAt}`,
    url: `http://${host}:${pageAt}`,
    messages: () => store.all(),
    behave(how) {
      behaviour = how;
    },
    async stop() {
      const closed = [smtp.server, http].map((server) => new Promise((resolve) => server.close(resolve)));
      for (const socket of [...sockets.values(), ...page.values()]) socket.destroy();
      await Promise.all(closed);
    },
  };
}

function plain({ mailFrom, rcptTo }: { mailFrom: SMTPServerAddress | false; rcptTo: SMTPServerAddress[] }): Envelope {
  return { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) };
}

/** Open connections by the port of the other side, to be cut off when the server stops or is told to misbehave. */
function socketsOf(server: Server): Map<number, Socket> {
  const sockets = new Map<number, Socket>();
  server.on('connection', (socket) => {
    const port = socket.remotePort ?? 0;
    sockets.set(port, socket);
    socket.on('close', () => sockets.delete(port));
  });
  return sockets;
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** A web page elsewhere whose name is pointed at this machine must not read the mails. */
const refuseForeignNames: express.RequestHandler = (request, response, next) => {
  if (/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) next();
  else response.status(421).type('text').send('This inbox is read at 127.0.0.1 or localhost only.\n');
};
