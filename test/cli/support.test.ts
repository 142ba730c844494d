import { Readable } from 'node:stream';
import { type HelpDesk, openHelpDesk } from '../support/help-desk';
import { runWords } from './house';

let desk: HelpDesk;
let request: { id: string; reference: string };

beforeAll(async () => {
  desk = await openHelpDesk();
  const { body } = await desk.ask('POST', '/v1/accounts', { email: 'anna@customer.example', name: 'Anna' });
  const asked = { account: body.id, kind: 'contract', subject: 'Copies', words: 'Who signs?' };
  request = (await desk.ask('POST', '/v1/support-requests', asked)).body;
});
afterAll(() => desk?.close());

function run(words: string[], given: { url?: string; key?: string; input?: string } = {}) {
  const env = { PERENNIAL_URL: given.url ?? desk.url, PERENNIAL_API_KEY: given.key ?? desk.key };
  const input = Readable.from(given.input === undefined ? [] : [Buffer.from(given.input)]);
  return runWords(['support', ...words], { env, dataDir: '/nowhere', input });
}

test('Requests are listed, shown, answered, closed and opened again', async () => {
  expect((await run(['--kind', 'contract'])).out).toMatch(
    new RegExp(`${request.id} +${request.reference} +contract +open`),
  );
  expect((await run(['--state', 'closed'])).err).toContain('No support requests');
  expect((await run(['reply', request.id, 'The dean.'])).out).toContain(`${request.reference} is answered`);
  const { out } = await run(['show', request.id]);
  expect(out).toMatch(/#1 customer[\s\S]*Who signs\?[\s\S]*#2 operator[\s\S]*The dean\./);
  expect((await run(['close', request.id])).out).toBe(`${request.reference} is closed.\n`);
  expect((await run(['reopen', request.id])).out).toBe(`${request.reference} is open.\n`);
  expect((await run(['show', 'sup_none'])).status).toBe(1);
});

test('A piped mail is taken in, and one without a token is released by hand', async () => {
  const [ticket] = await desk.mailsTo('servicedesk@nordlicht.example');
  const recipient = ticket?.headers['reply-to'] ?? '';
  const mail = 'From: jan@nordlicht.example\nTo: x@y.example\nMessage-ID: <1@nordlicht.example>\n\nThe dean signs.\n';
  const taken = await run(['receive', '--sender', 'jan@nordlicht.example', '--recipient', recipient], { input: mail });
  expect(taken).toMatchObject({ status: 0, out: '', err: `passed_on ${request.reference}\n` });
  const lost = await run(['receive', '--json'], { input: mail.replace('<1@', '<2@') });
  expect(lost.json).toMatchObject({ outcome: 'quarantined' });
  const { quarantined: id } = lost.json;
  expect((await run(['quarantine'])).out).toMatch(new RegExp(`${id}.*no_token +jan@nordlicht\\.example`));
  const released = await run(['quarantine', 'release', id, request.id, '--side', 'desk', '--reason', 'known to us']);
  expect(released).toMatchObject({ status: 0, out: `passed_on ${request.reference}\n` });
});

test('A mail server is told to try again, unless the mail can never be taken', async () => {
  const mail = 'From: a@b.example\n\nhello\n';
  expect((await run(['receive'], { input: mail, url: 'http://127.0.0.1:1' })).status).toBe(75);
  expect((await run(['receive'], { input: mail, key: 'pk_wrong' })).status).toBe(75);
  expect((await run(['receive'], { input: '' })).status).toBe(65);
});
