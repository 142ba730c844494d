import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tellingCount } from './programs';

/** A mail server that takes everything and keeps nothing: what a measure counts is the sender's work, not its own. */
const delivered = tellingCount();

const answers: Record<string, string> = {
  EHLO: '250-sink\r\n250-PIPELINING\r\n250 8BITMIME',
  HELO: '250 sink',
  MAIL: '250 2.1.0 ok',
  RCPT: '250 2.1.5 ok',
  DATA: '354 go on',
  RSET: '250 2.0.0 ok',
  NOOP: '250 2.0.0 ok',
  QUIT: '221 2.0.0 bye',
};

const END_OF_MAIL = '\r\n.\r\n';

function converse(socket: Socket): void {
  let text = '';
  let inMail = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  socket.setEncoding('latin1');
  socket.on('error', () => undefined);
  say('220 sink ESMTP');
  socket.on('data', (chunk: string) => {
    text += chunk;
    for (;;) {
      const end = text.indexOf(inMail ? END_OF_MAIL : '\r\n');
      if (end === -1) return;
      const line = text.slice(0, end);
      text = text.slice(end + (inMail ? END_OF_MAIL.length : 2));
      if (inMail) {
        inMail = false;
        delivered.add();
        say('250 2.0.0 taken');
        continue;
      }
      const word = line.slice(0, 4).toUpperCase();
      inMail = word === 'DATA';
      say(answers[word] ?? '502 5.5.1 not known here');
      if (word === 'QUIT') socket.end();
    }
  });
}

const server = createServer({ noDelay: true }, converse);
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`listening on ${(server.address() as AddressInfo).port}\n`);
});
