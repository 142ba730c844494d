import { readMail } from '../../../src/gateways/support/read-mail';

const part = (type: string, ...lines: string[]) => ['--b', `Content-Type: ${type}`, '', ...lines].join('\r\n');
const mail = (type: string, ...body: string[]) =>
  ['From: agent@provider.example', 'Message-ID: <1@provider.example>', 'MIME-Version: 1.0', `Content-Type: ${type}`, '']
    .concat(body)
    .join('\r\n');
const of = (kind: string, ...parts: string[]) => mail(`multipart/${kind}; boundary=b`, ...parts, '--b--', '');

const html = part('text/html; charset=utf-8', '<p>Füge die <b>Kette</b> hinzu.</p>');
const file = part('application/pdf; name=a.pdf', '%PDF-1.4');
const inner = ['--b\r\nContent-Type: multipart/related; boundary=c', '', html.replace('--b', '--c'), '--c--'].join(
  '\r\n',
);

test.each([
  ['beside an attachment', of('mixed', html, file)],
  ['alone in multipart/mixed', of('mixed', html)],
  ['with its pictures', of('related', html, part('image/png', 'x'))],
  ['as the only alternative', of('alternative', html)],
  ['beside text that is blank', of('alternative', part('text/plain', ' ', ''), html)],
  ['two parts deep', of('alternative', inner)],
  ['two parts deep beside an attachment', of('mixed', inner, file)],
])('HTML %s is turned into text', async (_name, source) => {
  const { words, cut } = await readMail({ raw: Buffer.from(source) });
  expect({ words, cut }).toEqual({ words: 'Füge die Kette hinzu.', cut: undefined });
});

test('text goes before HTML that says the same', async () => {
  const source = of('alternative', part('text/plain', 'As text'), html);
  expect((await readMail({ raw: Buffer.from(source) })).words).toBe('As text');
});

describe('of a mail in which no words are found', () => {
  test('that is bytes and nothing else, the words are what of its source can be read', async () => {
    const raw = Buffer.concat([
      Buffer.from([0xff, 0x80, 0x01]),
      Buffer.from('ticket 4711 closed'),
      Buffer.alloc(20_000, 0x92),
    ]);
    expect(await readMail({ raw })).toMatchObject({
      words: expect.stringContaining('ticket 4711 closed'),
      cut: 'unreadable',
    });
  });

  test('the body is kept where the parts that it announces are not there', async () => {
    const source = mail('multipart/mixed; boundary=other', 'The words stand here.');
    const { words } = await readMail({ raw: Buffer.from(source) });
    expect(words).toBe('The words stand here.');
  });

  test.each([
    ['a file', of('mixed', file)],
    ['nothing', mail('text/plain')],
    ['blank lines', of('mixed', part('text/plain', ' ', ''))],
    ['HTML without words', mail('text/html', '<p> </p>')],
  ])('and that holds %s, there are none', async (_name, source) => {
    const { words, cut } = await readMail({ raw: Buffer.from(source) });
    expect({ words, cut }).toEqual({ words: '', cut: undefined });
  });
});
