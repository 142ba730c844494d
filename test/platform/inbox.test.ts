import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { type Inbox, startInbox } from '../../src/platform/inbox';

const REMINDER = {
  from: 'Perennial <renewals@perennial.example>',
  to: 'Anna@example.org',
  bcc: 'archive@perennial.example',
  subject: 'Your domain example.org <b>expires</b> on 1 May 2026',
  text: 'Please pay 12.00 EUR by 26 April.',
  html: '<p>Please pay <b>12.00 EUR</b></p><script>parent.location="https://evil.example"</script>',
  attachments: [{ filename: 'invoice "R-1".pdf', content: Buffer.from('%PDF-1.7'), contentType: 'application/pdf' }],
};

let inbox: Inbox;

function send(mail: object = REMINDER): Promise<unknown> {
  const transport = createTransport(`${inbox.smtpUrl}?socketTimeout=500`);
  return transport.sendMail(mail).finally(() => transport.close());
}

const page = async (path: string) => fetch(`${inbox.url}${path}`);

describe('the inbox, in memory', () => {
  beforeEach(async () => {
    inbox = await startInbox({ cap: 3 });
  });
  afterEach(async () => {
    await inbox.stop();
  });

  test('keeps what was sent, with the recipients of the envelope', async () => {
    await send();
    expect(inbox.messages()).toMatchObject([
      {
        from: '"Perennial" <renewals@perennial.example>',
        to: ['anna@example.org', 'archive@perennial.example'],
        subject: REMINDER.subject,
        text: expect.stringContaining('by 26 April'),
        attachments: [{ filename: 'invoice "R-1".pdf', contentType: 'application/pdf', size: 8 }],
      },
    ]);
  });

  test('lists the newest first, filtered by recipient, and says when there is none', async () => {
    expect(await (await page('/')).text()).toContain('No mail yet');
    await send({ ...REMINDER, subject: 'first' });
    await send({ ...REMINDER, subject: 'second', to: 'ben@example.org' });
    expect(await (await page('/')).text()).toMatch(/second[\s\S]*first/);
    const filtered = await (await page('/?to=BEN')).text();
    expect(filtered).toContain('second');
    expect(filtered).not.toContain('first');
    expect(await (await page('/?to=<script>')).text()).toContain('&lt;script&gt;');
  });

  test('shows a mail with everything in it escaped, and its HTML only in a frame that can do nothing', async () => {
    await send();
    const id = inbox.messages()[0]?.id;
    const shown = await (await page(`/messages/${id}`)).text();
    expect(shown).toContain('&lt;b&gt;expires&lt;/b&gt;');
    expect(shown).not.toContain('<script');
    expect(shown).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    const frame = await page(`/messages/${id}/html`);
    expect(frame.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups allow-popups-to-escape-sandbox",
    );
    const attachment = await page(`/messages/${id}/attachments/0`);
    // A PDF opens in the browser; anything else is only ever saved.
    expect(attachment.headers.get('content-disposition')).toContain('inline;');
    expect(attachment.headers.get('content-type')).toBe('application/pdf');
    expect(await attachment.text()).toBe('%PDF-1.7');
    expect(await (await page(`/messages/${id}/source`)).text()).toContain('Subject: Your domain');
  });

  test('answers tests in JSON: a list after an id, and one mail whole', async () => {
    await send({ ...REMINDER, subject: 'first' });
    const [first] = inbox.messages();
    await send({ ...REMINDER, subject: 'second' });
    const list = (await (await page(`/api/messages?to=anna&after=${first?.id}`)).json()) as {
      messages: { id: string }[];
    };
    expect(list.messages).toMatchObject([{ subject: 'second' }]);
    expect(await (await page(`/api/messages/${list.messages[0]?.id}`)).json()).toMatchObject({
      subject: 'second',
      text: expect.stringContaining('12.00 EUR'),
    });
    for (const missing of [
      '/api/messages/none',
      '/messages/none',
      '/messages/none/html',
      '/messages/none/attachments/0',
    ]) {
      expect((await page(missing)).status).toBe(404);
    }
  });

  test('drops the oldest when it is full', async () => {
    for (const subject of ['1', '2', '3', '4']) await send({ ...REMINDER, subject });
    expect(inbox.messages().map(({ subject }) => subject)).toEqual(['2', '3', '4']);
  });

  test.each([
    ['tempfail', 451],
    ['reject', 550],
  ] as const)('told to %s, answers %i to each recipient', async (how, code) => {
    inbox.behave(how);
    await expect(send()).rejects.toMatchObject({ responseCode: code });
    expect(inbox.messages()).toEqual([]);
    inbox.behave('accept');
    await send();
    expect(inbox.messages()).toHaveLength(1);
  });

  test('told to hang, never answers, and still stops at once', async () => {
    inbox.behave('hang');
    await expect(send()).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    expect(inbox.messages()).toEqual([]);
  });

  test('told to drop the line after the data, keeps the mail and leaves the sender in doubt', async () => {
    inbox.behave('drop-after-data');
    await expect(send()).rejects.toMatchObject({ code: expect.stringMatching(/^E/) });
    expect(inbox.messages()).toHaveLength(1);
  });

  test('is not read under a foreign name that was pointed at this machine', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      request(inbox.url, { headers: { host: 'evil.example' } }, (response) => resolve(response.statusCode)).end();
    });
    expect(status).toBe(421);
  });
});

test('mails in a folder survive a restart, in their order', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'perennial-inbox-'));
  try {
    inbox = await startInbox({ dir });
    await send({ ...REMINDER, subject: 'before' });
    await inbox.stop();
    inbox = await startInbox({ dir });
    await send({ ...REMINDER, subject: 'after' });
    expect(inbox.messages().map(({ subject }) => subject)).toEqual(['before', 'after']);
    const [before] = inbox.messages();
    expect(await (await page(`/messages/${before?.id}/attachments/0`)).text()).toBe('%PDF-1.7');
    await inbox.stop();
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});
