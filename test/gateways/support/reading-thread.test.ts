import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { ReadingThread } from '../../../src/gateways/support/reading-thread';
import { type HelpDesk, openHelpDesk } from '../../support/help-desk';
import { ensureBuilt, root } from '../../support/theatre';

type Compiled = typeof import('../../../src/gateways/support/reading-thread');

const LONG = 300_000;

let compiled: Compiled;
let thread: ReadingThread;
let desk: HelpDesk;
/** what a mail finds that came in and is about to be read */
let meanwhile: () => Promise<unknown> = async () => undefined;

beforeAll(async () => {
  ensureBuilt();
  compiled = require(path.join(root, 'dist/src/gateways/support/reading-thread.js')) as Compiled;
  thread = compiled.openReadingThread();
  desk = await openHelpDesk({}, async (mail) => {
    const reading = thread.read(mail);
    await Promise.all([reading.catch(() => undefined), meanwhile()]);
    return reading;
  });
});
afterAll(async () => {
  await desk?.close();
  await thread?.close();
});

const head = ['From: agent@provider.example', 'To: help@desk.example', 'Message-ID: <one@provider.example>'];
const small = Buffer.from([...head, 'Subject: Chain', '', 'my words', ''].join('\r\n'));

/** 40 MB in 2,000 parts: long words in short lines, which take the longest, and very many files. */
function large(): Buffer {
  const words = `--b\r\nContent-Type: text/plain\r\n\r\n${'my words\r\n'.repeat(3_000_000)}`;
  const bytes = Buffer.alloc(3_600, 7).toString('base64').replace(/.{76}/g, '$&\r\n');
  const file = (n: number) =>
    `--b\r\nContent-Disposition: attachment; filename="${n}.bin"\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes}\r\n`;
  const parts = [words, ...Array.from({ length: 1_999 }, (_, n) => file(n))];
  return Buffer.from(`${head.join('\r\n')}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts.join('')}--b--`);
}

test(
  'While a large mail is read the API answers others',
  async () => {
    const order: string[] = [];
    const mail = large();
    expect(mail.length).toBeGreaterThan(40_000_000);
    meanwhile = async () => {
      expect((await fetch(`${desk.url}/healthz`)).status).toBe(200);
      order.push('healthz');
    };
    const read = thread.read;
    thread.read = async (one) => {
      const found = await read(one);
      order.push('mail');
      return found;
    };
    const { status, body } = await desk.handOver(mail);
    thread.read = read;
    meanwhile = async () => undefined;
    expect({ status, outcome: body.outcome }).toEqual({ status: 200, outcome: 'quarantined' });
    expect(order).toEqual(['healthz', 'mail']);
  },
  LONG,
);

test(
  'While a large mail is read this thread has other things to do',
  async () => {
    const mail = large();
    const before = performance.eventLoopUtilization();
    await thread.read({ raw: mail });
    // Read on this thread it would be 1: whatever else goes on, it has no moment free.
    expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.9);
  },
  LONG,
);

test('What is read there is what would be read here', async () => {
  expect(await thread.read({ raw: small })).toMatchObject({
    subject: 'Chain',
    words: 'my words',
    from: 'agent@provider.example',
    messageId: '<one@provider.example>',
  });
});

describe('a mail that takes more than a mail may', () => {
  const heavy = Buffer.from([...head, '', 'my words '.repeat(3_000_000)].join('\r\n'));
  const kept = async () => (await desk.record.rows('SELECT FROM support_quarantine')).length;

  test.each([
    ['time', { waiting: 8, longest: 1 }],
    ['memory', { waiting: 8, memory: 24 }],
  ])(
    'of %s is refused with its reason and leaves nothing, and others are read after it',
    async (_name, limits) => {
      const usual = thread;
      thread = compiled.openReadingThread(limits);
      const before = await kept();
      const refused = await desk.handOver(heavy);
      expect({ status: refused.status, type: refused.body.type }).toEqual({
        status: 409,
        type: 'https://perennial.dev/problems/mail-unreadable',
      });
      expect(refused.body.detail).toMatch(/took (longer|more) than/);
      expect(await kept()).toBe(before);
      await thread.close();
      thread = usual;
      expect((await desk.handOver(small)).body.outcome).toBe('quarantined');
    },
    LONG,
  );

  test(
    'is the only one that is: those that wait behind it are read by the next thread',
    async () => {
      const narrow = compiled.openReadingThread({ waiting: 2, memory: 24 });
      const [bad, good, more] = [narrow.read({ raw: heavy }), narrow.read({ raw: small }), narrow.read({ raw: small })];
      await expect(narrow.read({ raw: small })).rejects.toMatchObject({ code: 'EBUSY' });
      await expect(bad).rejects.toMatchObject({ code: 'ETOOMUCH', message: 'It took more than 24 MB.' });
      expect(await good).toMatchObject({ words: 'my words' });
      expect(await more).toMatchObject({ words: 'my words' });
      await narrow.close();
    },
    LONG,
  );
});
