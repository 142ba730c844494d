import fc from 'fast-check';
import { readMail } from '../../../src/gateways/support/read-mail';
import { type HelpDesk, openHelpDesk } from '../../support/help-desk';

/** Milliseconds: much is computed here, and a busy machine takes its time. */
const LONG = 300_000;

let desk: HelpDesk;
let account: string;
let counted = 0;

beforeAll(async () => {
  desk = await openHelpDesk();
});
afterAll(() => desk?.close());

interface Opened {
  id: string;
  reference: string;
  /** where the desk replies to, and the customer */
  atDesk: string;
  atCustomer: string;
}

async function opened(): Promise<Opened> {
  counted += 1;
  const owner = await desk.ask('POST', '/v1/accounts', { email: 'anna@customer.example', name: 'Anna' });
  account = owner.body.id;
  const asked = { account, kind: 'technical', subject: `Matter ${counted}`, words: 'Help' };
  const { body } = await desk.ask('POST', '/v1/support-requests', asked);
  const ticket = (await desk.mailsTo('tickets@provider.example')).at(-1);
  const copy = (await desk.mailsTo('anna@customer.example')).at(-1);
  const { id, reference } = body;
  return { id, reference, atDesk: ticket?.headers['reply-to'] ?? '', atCustomer: copy?.headers['reply-to'] ?? '' };
}

const fresh = () => `<${Math.random().toString(36).slice(2)}@provider.example>`;

const mailTo = (to: string, words = 'words', more: string[] = []) =>
  [`From: agent@provider.example`, `To: ${to}`, `Message-ID: ${fresh()}`, ...more, '', words, ''].join('\r\n');

const thread = async (id: string) => (await desk.ask('GET', `/v1/support-requests/${id}`)).body;
const lastOf = async (id: string) => (await thread(id)).messages.at(-1);
const toCustomer = async () => (await desk.mailsTo('anna@customer.example')).length;
const quarantined = async () => (await desk.ask('GET', '/v1/support-quarantine')).body.items;

describe('references that somebody forges', () => {
  const changed = (address: string) => address.replace(/.@/, (end) => (end[0] === 'a' ? 'b@' : 'a@'));

  test.each([
    ['a token with one digit changed', (one: Opened) => mailTo(changed(one.atDesk)), 'forged_token'],
    ['a token cut short', (one: Opened) => mailTo(one.atDesk.replace(/.{5}@/, '@')), 'forged_token'],
    [
      'a reference and no token',
      (one: Opened) => mailTo(`hilfe+${one.reference.toLowerCase()}@desk.example`),
      'forged_token',
    ],
    ['the address alone', () => mailTo('hilfe@desk.example'), 'no_token'],
    ['the right local part elsewhere', (one: Opened) => mailTo(one.atDesk.replace('@desk', '@evil')), 'no_token'],
    [
      'a reference in subject and References, from the customer’s own address',
      (one: Opened) =>
        mailTo('hilfe@desk.example', 'x', [
          `Subject: Re: [${one.reference}]`,
          `References: <${one.reference.toLowerCase()}.1.customer@desk.example>`,
        ]).replace('agent@provider', 'anna@customer'),
      'no_token',
    ],
    [
      'a token in an encoded-word',
      (one: Opened) => mailTo(`=?utf-8?q?${one.atDesk.replace('@', '=40')}?= <a@b.example>`),
      'no_token',
    ],
  ])('%s does not get into the thread, and nobody is written to', async (_name, make, reason) => {
    const one = await opened();
    const before = await toCustomer();
    const { status, body } = await desk.handOver(make(one));
    expect({ status, outcome: body.outcome }).toEqual({ status: 200, outcome: 'quarantined' });
    expect((await thread(one.id)).messages).toHaveLength(1);
    expect(await toCustomer()).toBe(before);
    expect((await quarantined())[0]).toMatchObject({ id: body.quarantined, reason });
  });

  test('tokens of two threads in one mail belong to neither; of what the envelope names counts that alone', async () => {
    const [one, two] = [await opened(), await opened()];
    const both = mailTo(`${one.atDesk}, ${two.atDesk}`);
    expect((await desk.handOver(both)).body.outcome).toBe('quarantined');
    expect((await quarantined())[0].reason).toBe('several_threads');
    const named = await desk.handOver(both, { recipient: one.atDesk, sender: 'agent@provider.example' });
    expect(named.body).toMatchObject({ outcome: 'passed_on', reference: one.reference });
  });

  test('a mail server that writes local parts in capitals does no harm', async () => {
    const one = await opened();
    expect((await desk.handOver(mailTo(one.atDesk.toUpperCase()))).body.outcome).toBe('passed_on');
  });

  test('who writes is told by the token, whatever From says; what one end writes is never shown as the other’s', async () => {
    const one = await opened();
    await desk.handOver(mailTo(one.atCustomer));
    expect(await lastOf(one.id)).toMatchObject({ author: 'customer' });
  });

  test.each([
    ['its subject', (one: Opened) => mailTo('hilfe@desk.example', 'x', [`Subject: Re: Chain [${one.reference}]`])],
    ['a forged token', (one: Opened) => mailTo(changed(one.atDesk))],
    [
      'its subject beside another mail that it answers',
      (one: Opened) =>
        mailTo('hilfe@desk.example', 'x', ['In-Reply-To: <1@b.example>', `Subject: ${one.reference.toLowerCase()}`]),
    ],
  ])('what a mail in quarantine seems to be about is told by %s', async (_name, make) => {
    const one = await opened();
    await desk.handOver(make(one));
    expect((await quarantined())[0]).toMatchObject({ seemsAbout: one.id });
  });

  test('a thread that was named but not proven is told to operators, who can put the mail into it once', async () => {
    const one = await opened();
    const id = `<${one.reference.toLowerCase()}.1.desk@desk.example>`;
    const mail = mailTo('hilfe@desk.example', 'from another mailbox', [`In-Reply-To: ${id}`]);
    const { body } = await desk.handOver(mail);
    expect((await quarantined())[0]).toMatchObject({ seemsAbout: one.id, releasedTo: null });
    expect((await desk.handOver(mail)).body.quarantined).toBe(body.quarantined);
    const path = `/v1/support-quarantine/${body.quarantined}/release`;
    const to = { request: one.id, side: 'desk', reason: 'asked by phone' };
    expect((await desk.ask('POST', path, to)).body.outcome).toBe('passed_on');
    expect((await desk.ask('POST', path, to)).body.outcome).toBe('known');
    const two = await opened();
    expect((await desk.ask('POST', path, { ...to, request: two.id })).status).toBe(409);
    expect(await lastOf(one.id)).toMatchObject({ words: 'from another mailbox', answers: 1 });
  });
});

describe('machines', () => {
  test.each([
    ['an out-of-office reply', ['Auto-Submitted: auto-replied'], {}, 'automatic'],
    ['a list', ['Precedence: list'], {}, 'automatic'],
    ['a bounce by its return path', ['Return-Path: <>'], {}, 'bounce'],
    ['a bounce by its envelope', [], { sender: '' }, 'bounce'],
    ['a report', ['Content-Type: multipart/report; boundary=x'], {}, 'bounce'],
  ])('%s is kept for operators, passed on to nobody, and changes nothing', async (_name, more, query, withheld) => {
    const one = await opened();
    const before = await toCustomer();
    const { body } = await desk.handOver(mailTo(one.atDesk, 'x', more as string[]), query as Record<string, string>);
    expect(body.outcome).toBe('withheld');
    expect(await toCustomer()).toBe(before);
    expect(await thread(one.id)).toMatchObject({ state: 'open', messages: [{}, { withheld }] });
    const key = await desk.keyOf(account);
    const shown = await desk.ask('GET', `/v1/support-requests/${one.id}`, undefined, key);
    expect(shown.body.messages).toHaveLength(1);
  });

  test('a mail of ours that comes back is known, and two machines that talk are stopped', async () => {
    const one = await opened();
    const own = mailTo(one.atDesk).replace(
      /Message-ID: .*/,
      `Message-ID: <${one.reference.toLowerCase()}.1.desk@desk.example>`,
    );
    expect((await desk.handOver(own)).body.outcome).toBe('known');
    const outcomes: string[] = [];
    for (let i = 0; i < 32; i++) outcomes.push((await desk.handOver(mailTo(one.atDesk))).body.outcome);
    expect(outcomes.filter((outcome) => outcome === 'passed_on')).toHaveLength(30);
    expect(outcomes.slice(-2)).toEqual(['withheld', 'withheld']);
  });
});

const part = (name: string, content: Buffer | string, type = 'application/octet-stream') =>
  [
    '--b',
    `Content-Type: ${type}`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n'),
  ].join('\r\n');

const withFiles = (to: string, ...parts: string[]) =>
  mailTo(to, ['--b', 'Content-Type: text/plain; charset=utf-8', '', 'my words ä', ...parts, '--b--'].join('\r\n'), [
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
  ]);

describe('attachments', () => {
  test('what is huge, runs, or holds a private key is refused with the reason; words and the rest are kept', async () => {
    const one = await opened();
    const key = '-----BEGIN RSA PRIVATE KEY-----\nAA\n-----END RSA PRIVATE KEY-----';
    const mail = withFiles(
      one.atDesk,
      part('setup.pdf.exe', 'x'),
      part('report.doc', Buffer.from('MZ\x90\0')),
      part('server.pem', key),
      part('big.zip', Buffer.alloc(9 * 1024 * 1024, 1)),
      part('../../etc/\u202efdp.nottxe\r\nX: y\0.txt', 'fine'),
      part('bomb.zip', Buffer.from('PK\x03\x04 never opened')),
    );
    expect((await desk.handOver(mail)).body.outcome).toBe('passed_on');
    const message = await lastOf(one.id);
    expect(message.words).toBe('my words ä');
    expect(message.refused.map((file: { name: string; reason: string }) => `${file.name} ${file.reason}`)).toEqual([
      'setup.pdf.exe program',
      'report.doc program',
      'server.pem private_key',
      'big.zip too_large',
    ]);
    expect(message.attachments.map(({ name }: { name: string }) => name)).toEqual([
      expect.stringMatching(/^etc_fdp\.nottxe/),
      'bomb.zip',
    ]);
    for (const { name } of message.attachments) expect(name).not.toMatch(/[\p{C}/\\:]/u);
    const told = (await desk.mailsTo('anna@customer.example')).at(-1);
    expect(told?.text.replace(/\s+/g, ' ')).toContain('setup.pdf.exe (könnte ausgeführt werden)');
    expect(told?.attachments.map(({ filename }) => filename)).toContain('bomb.zip');
  });

  test(
    '50 MB are read no further than they may be, and the words come through',
    async () => {
      // made first: while it is made, this thread keeps no connection alive
      const film = part('film.mkv', Buffer.alloc(50_000_000, 7));
      const one = await opened();
      const { body } = await desk.handOver(withFiles(one.atDesk, film));
      expect(body.outcome).toBe('passed_on');
      expect(await lastOf(one.id)).toMatchObject({
        words: 'my words ä',
        attachments: [],
        refused: [{ name: 'film.mkv', reason: 'too_large' }],
      });
    },
    LONG,
  );

  test('of very many the first ten are kept', async () => {
    const one = await opened();
    const files = Array.from({ length: 60 }, (_, i) => part(`${i}.log`, `line ${i}`));
    await desk.handOver(withFiles(one.atDesk, ...files));
    const message = await lastOf(one.id);
    expect(message.attachments).toHaveLength(10);
    expect(new Set(message.refused.map(({ reason }: { reason: string }) => reason))).toEqual(new Set(['too_many']));
  });
});

const nested = (to: string, levels: number) => {
  const heads = Array.from(
    { length: levels },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
  );
  return `From: agent@provider.example\r\nTo: ${to}\r\nMessage-ID: ${fresh()}\r\n${heads.join('')}\r\nin the deep\r\n`;
};

test.each([
  ['nested 1,000 deep', (to: string) => nested(to, 1_000)],
  ['null bytes', (to: string) => mailTo(to, 'a\0b\0\0c', ['Subject: x\0y'])],
  ['no charset', (to: string) => Buffer.from(mailTo(to, 'gr\xfc\xdfe'), 'latin1')],
  ['a charset that nobody knows', (to: string) => mailTo(to, 'x', ['Content-Type: text/plain; charset=x-klingon'])],
  ['UTF-7', (to: string) => mailTo(to, '+ADw-script+AD4-', ['Content-Type: text/plain; charset=utf-7'])],
  ['broken base64', (to: string) => mailTo(to, '!!!=A===', ['Content-Transfer-Encoding: base64'])],
  [
    'broken quoted-printable',
    (to: string) => mailTo(to, '=ZZ=0=\r\n=E', ['Content-Transfer-Encoding: quoted-printable']),
  ],
  ['HTML alone', (to: string) => mailTo(to, '<script>x()</script><p>Hi <b>you</b>', ['Content-Type: text/html'])],
  ['HTML nested 50,000 deep', (to: string) => mailTo(to, `${'<div>'.repeat(50_000)}hi`, ['Content-Type: text/html'])],
  ['a line without an end', (to: string) => mailTo(to, 'a '.repeat(3_000_000))],
  [
    'lone surrogates and overrides',
    (to: string) => mailTo(to, '\u202egnitirw\u2066 \u200b', ['Subject: =?utf-8?b?7aCA?=']),
  ],
  [
    'headers in the subject',
    (to: string) => mailTo(to, 'x', ['Subject: =?utf-8?q?a=0D=0ABcc=3A_all=40victim.example?=']),
  ],
  [
    'a Message-ID of 10,000 characters',
    (to: string) => mailTo(to).replace(/Message-ID: .*/, `Message-ID: <${'a'.repeat(10_000)}@b>`),
  ],
  ['100,000 references', (to: string) => mailTo(to, 'x', [`References: ${'<a@b.example> '.repeat(14_000)}`])],
])('a mail with %s is passed on once, as plain harmless text', async (_name, make) => {
  const one = await opened();
  const mail = make(one.atDesk);
  const { status, body } = await desk.handOver(mail, { recipient: one.atDesk });
  expect({ status, outcome: body.outcome }).toEqual({ status: 200, outcome: 'passed_on' });
  const message = await lastOf(one.id);
  expect(message.words).not.toMatch(/[^\P{C}\n]|<script|<p>/u);
  expect(message.words.length).toBeLessThanOrEqual(50_000);
  const told = (await desk.mailsTo('anna@customer.example')).at(-1);
  expect(told?.to).toEqual(['anna@customer.example']);
  expect(told?.subject).toContain(one.reference);
  expect((await desk.handOver(mail, { recipient: one.atDesk })).body.outcome).toBe('known');
});

test('Without a key, or with an account’s, nothing is taken in', async () => {
  await opened();
  const key = await desk.keyOf(account);
  for (const [whose, status] of [
    ['pk_wrong', 401],
    [key, 403],
  ] as const) {
    const response = await fetch(`${desk.url}/v1/support-requests/inbound`, {
      method: 'POST',
      headers: { authorization: `Bearer ${whose}` },
      body: 'From: a@b.example\r\n\r\nx',
    });
    expect(response.status).toBe(status);
    await response.arrayBuffer();
  }
});

const sample = Buffer.from(
  withFiles('hilfe+x@desk.example', part('a.txt', 'text'), part('b.png', Buffer.from('\x89PNG\r\n'), 'image/png')),
);

type Change = (mail: Buffer) => Buffer;
const at = (mail: Buffer, place: number) => Math.floor(place * mail.length);

/** What a broken or a hostile program does to a mail. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.uint8Array({ maxLength: 20 })).map(
    ([place, bytes]): Change =>
      (mail) =>
        Buffer.concat([mail.subarray(0, at(mail, place)), bytes, mail.subarray(at(mail, place))]),
  ),
  fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 200 })).map(
    ([place, n]): Change =>
      (mail) =>
        Buffer.concat([mail.subarray(0, at(mail, place)), mail.subarray(at(mail, place) + n)]),
  ),
  fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 2, max: 50 })).map(
    ([place, times]): Change =>
      (mail) => {
        const piece = mail.subarray(at(mail, place), at(mail, place) + 120);
        return Buffer.concat([
          mail.subarray(0, at(mail, place)),
          ...Array.from({ length: times }, () => piece),
          mail.subarray(at(mail, place)),
        ]);
      },
  ),
  fc
    .constantFrom(
      '--b\r\n',
      '\0',
      '\r\n\r\n',
      'Content-Type: multipart/x; boundary=b\r\n',
      '=?utf-8?q?',
      '\r',
      '<!--',
      '"',
    )
    .map(
      (token): Change =>
        (mail) =>
          Buffer.concat([mail.subarray(0, mail.length >> 1), Buffer.from(token), mail.subarray(mail.length >> 1)]),
    ),
);

const mutated = fc
  .array(change, { minLength: 1, maxLength: 8 })
  .map((changes) => changes.reduce<Buffer>((mail, one) => one(mail), sample));

test(
  'Whatever is done to a mail, it is read: harmless text, names without paths, files that add up',
  async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (mail) => {
        const read = await readMail({ raw: mail });
        expect(read.words).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|\p{Default_Ignorable_Code_Point}/u);
        expect(read.subject).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        expect(read.messageId).toMatch(/^<[\x21-\x7e]{3,250}>$/);
        for (const { name } of [...read.attachments, ...read.refused]) {
          expect(name).toMatch(/^[^\p{C}/\\:]{1,120}$/u);
          expect(name).not.toMatch(/^\./);
        }
        const bytes = read.attachments.reduce((sum, one) => sum + one.bytes.length, 0);
        expect(bytes).toBeLessThanOrEqual(mail.length);
      }),
      { numRuns: 200 },
    );
  },
  LONG,
);

test(
  'And handed over it is answered with 200, whatever it has become',
  async () => {
    const one = await opened();
    await fc.assert(
      fc.asyncProperty(
        // Nothing at all is no mail: that call is refused.
        mutated.filter((mail) => mail.length > 0),
        async (mail) => {
          const { status, body } = await desk.handOver(mail, { recipient: one.atDesk });
          expect({ status, reference: body.reference }).toEqual({ status: 200, reference: one.reference });
        },
      ),
      { numRuns: 60 },
    );
  },
  LONG,
);
