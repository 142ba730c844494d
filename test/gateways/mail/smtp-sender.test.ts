import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { MailFacts } from '../../../src/domain/mail';
import { isMailbox, messageId } from '../../../src/gateways/mail/headers';
import { createSmtpSender, type SmtpSender } from '../../../src/gateways/mail/smtp-sender';
import { brand, byTransfer, examples, messageOf } from './messages';

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Received {
  raw: string;
  mail: ParsedMail;
  from: string;
  to: string[];
}

/** A mail server on a free port of this machine that keeps what it gets. */
async function mailServer(options: SMTPServerOptions = {}): Promise<{ url: string; inbox: Received[] }> {
  const inbox: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks);
        const { mailFrom, rcptTo } = session.envelope;
        inbox.push({
          raw: raw.toString('latin1'),
          mail: await simpleParser(raw),
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
        });
        done(null, 'kept as number 1');
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  closing.push(() => new Promise((resolve) => server.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, inbox };
}

function sender(smtpUrl: string, timeouts = {}): SmtpSender {
  const made = createSmtpSender({ smtpUrl, from: 'Nordlicht Hosting <mail@nordlicht.example>', brand, timeouts });
  closing.push(() => made.close());
  return made;
}

const invoice = examples.invoice['renewal-manual']?.facts as MailFacts;
const reminder = examples.reminder['95-days-nothing-ready']?.facts as MailFacts;
const notice = examples.registrant_notice['one-month']?.facts as MailFacts;

const refusing = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode });

describe('a mail over SMTP', () => {
  test('an invoice arrives with both parts, its PDF, and the date of the fact', async () => {
    const { url, inbox } = await mailServer();
    const content = Buffer.from('%PDF-1.7 \u00e4');
    const outcome = await sender(url).send(messageOf(invoice, 'de', { id: 'mail/prod_01/term 1' }), [
      { filename: 'R-2027-000123.pdf', content, contentType: 'application/pdf' },
    ]);
    expect(outcome).toEqual({ kind: 'sent', response: '250 kept as number 1' });
    const [{ mail, from, to }] = inbox as [Received];
    expect({ from, to }).toEqual({ from: 'mail@nordlicht.example', to: ['anna@customer.example'] });
    expect(mail.subject).toBe('Rechnung R-2027-000123: Verlängerung shop-example.com');
    expect(mail.date?.toISOString()).toBe('2027-06-05T12:00:00.000Z');
    expect(mail.messageId).toBe('<mail=2Fprod_01=2Fterm=201@nordlicht.example>');
    expect(mail.text).toContain('11,90 €');
    expect(mail.html).toContain('<html lang="de">');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.get('content-language')).toBe('de');
    expect(mail.attachments.map(({ filename, contentType, content }) => ({ filename, contentType, content }))).toEqual([
      { filename: 'R-2027-000123.pdf', contentType: 'application/pdf', content },
    ]);
  });

  test('a repeat of a message is recognised by its Message-ID', async () => {
    const { url, inbox } = await mailServer();
    const one = sender(url);
    await one.send(messageOf(reminder));
    await one.send(messageOf(reminder));
    expect(new Set(inbox.map(({ mail }) => mail.messageId)).size).toBe(1);
  });

  test('only a reminder can be unsubscribed from, by one click, and only with a link for it', async () => {
    const { url, inbox } = await mailServer();
    const one = sender(url);
    const unsubscribe = 'https://nordlicht.example/u/3tZ9kQ';
    await one.send(messageOf(reminder));
    await one.send(messageOf(notice, 'en', { links: { page: 'https://nordlicht.example/p', unsubscribe } }));
    await one.send(messageOf(reminder, 'en', { links: { page: 'https://nordlicht.example/p' } }));
    const lists = inbox.map(({ raw }) => raw.split('\r\n').filter((line) => /^list-/i.test(line)));
    expect(lists).toEqual([
      [`List-Unsubscribe: <${unsubscribe}>`, 'List-Unsubscribe-Post: List-Unsubscribe=One-Click'],
      [],
      [],
    ]);
  });

  test('a product name with line breaks adds no header and no recipient', async () => {
    const { url, inbox } = await mailServer();
    const evil = {
      kind: 'reminder',
      daysBefore: 30,
      final: false,
      expiry: '2027-06-15T12:00:00.000Z',
      outlook: byTransfer,
    } as const;
    const facts = {
      ...evil,
      productId: 'p',
      productKind: 'domain',
      productName: 'a\r\nBcc: b@victim.example\n\nHi',
    } as const;
    await sender(url).send(messageOf(facts, 'de', { id: 'a>\r\nBcc: c@victim.example' }));
    const [{ mail, to }] = inbox as [Received];
    expect(to).toEqual(['anna@customer.example']);
    expect(mail.headers.has('bcc')).toBe(false);
    expect(mail.subject).toMatch(/^a Bcc: b@victim.example Hi: Laufzeit endet/);
  });
});

describe('what the mail server refuses', () => {
  test.each([
    [550, 'no such user'],
    [554, 'rejected'],
  ])('a recipient refused with %i is a bounce', async (code, text) => {
    const { url } = await mailServer({ onRcptTo: (_address, _session, done) => done(refusing(code, text)) });
    expect(await sender(url).send(messageOf(invoice))).toEqual({ kind: 'bounced', code, response: `${code} ${text}` });
  });

  test('a message refused with 554 after its data is a bounce', async () => {
    const { url } = await mailServer({
      onData: (stream, _session, done) => {
        stream.resume();
        stream.on('end', () => done(refusing(554, 'looks like spam')));
      },
    });
    expect(await sender(url).send(messageOf(invoice))).toEqual({
      kind: 'bounced',
      code: 554,
      response: '554 looks like spam',
    });
  });

  test('a message larger than the server takes is a bounce', async () => {
    const { url } = await mailServer({ onMailFrom: (_address, _session, done) => done(refusing(552, 'too large')) });
    expect(await sender(url).send(messageOf(invoice))).toMatchObject({ kind: 'bounced', code: 552 });
  });

  test.each([421, 450, 451, 452])('a recipient put off with %i throws, to be tried again', async (code) => {
    const { url } = await mailServer({ onRcptTo: (_address, _session, done) => done(refusing(code, 'later')) });
    await expect(sender(url).send(messageOf(invoice))).rejects.toThrow('later');
  });

  test('a refused sender or missing credentials are our fault, not a bounce', async () => {
    const refused = await mailServer({
      onMailFrom: (_address, _session, done) => done(refusing(550, 'not your domain')),
    });
    await expect(sender(refused.url).send(messageOf(invoice))).rejects.toThrow('not your domain');
    const closed = await mailServer({ authOptional: false });
    await expect(sender(closed.url).send(messageOf(invoice))).rejects.toThrow(/authentication/i);
  });

  test.each(['', 'anna', 'anna@', 'a@b.example, c@d.example', 'Anna <a@b.example>', 'a@b.example\r\nBcc: c@d.example'])(
    'the address %j never reaches a mail server',
    async (to) => {
      const { url, inbox } = await mailServer();
      expect(await sender(url).send(messageOf(invoice, 'de', { to }))).toMatchObject({ kind: 'bounced', code: 553 });
      expect(inbox).toEqual([]);
    },
  );

  test.each([
    'anna@customer.example',
    "o'neil+tag@sub.customer.example",
    'jürgen@müller.example',
    'postmaster@localhost',
  ])('the address %s is one mailbox', (address) => {
    expect(isMailbox(address)).toBe(true);
  });
});

describe('a mail server that does not answer', () => {
  async function listening(greet: (write: (line: string) => void) => void): Promise<string> {
    const sockets = new Set<import('node:net').Socket>();
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      greet((line) => socket.write(line));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    });
    return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test('one that never greets is given up in time', async () => {
    const url = await listening(() => undefined);
    await expect(sender(url, { connect: 150 }).send(messageOf(invoice))).rejects.toThrow(/greeting/i);
  });

  test('one that falls silent is given up in time', async () => {
    const url = await listening((write) => write('220 here\r\n'));
    await expect(sender(url, { silence: 150 }).send(messageOf(invoice))).rejects.toThrow(/timeout/i);
  });

  test('one that trickles its answer is given up in time', async () => {
    const url = await listening((write) => {
      const drops = setInterval(() => write('220-still here\r\n'), 30);
      closing.push(() => clearInterval(drops));
    });
    const started = Date.now();
    await expect(sender(url, { total: 400 }).send(messageOf(invoice))).rejects.toThrow();
    expect(Date.now() - started).toBeLessThan(2_000);
  });

  test('one that is not there throws, and verify says so', async () => {
    const url = await listening(() => undefined);
    await closing.pop()?.();
    await expect(sender(url).send(messageOf(invoice))).rejects.toThrow(/ECONNREFUSED/);
    await expect(sender(url).verify()).rejects.toThrow(/ECONNREFUSED/);
  });

  test('one that is there can be verified', async () => {
    const { url } = await mailServer();
    await expect(sender(url).verify()).resolves.toBeUndefined();
  });
});

test('two ids never share a Message-ID', () => {
  const ids = ['a/b', 'a=2Fb', 'a b', 'a_b', 'ä', 'a>b'];
  const made = ids.map((id) => messageId(id, 'Host <mail@host.example>'));
  expect(new Set(made).size).toBe(ids.length);
  expect(made.every((id) => /^<[A-Za-z0-9_=-]+@host\.example>$/.test(id))).toBe(true);
});
