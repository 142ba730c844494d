import { createDocuments } from '../../../src/gateways/documents/renderings';
import { createSmtpSender, type SmtpSender } from '../../../src/gateways/mail/smtp-sender';
import { renderDocument } from '../../../src/gateways/pdf/render';
import { addJob } from '../../../src/gateways/postgres/jobs';
import { type JobRunner, startJobRunner } from '../../../src/gateways/senders/job-runner';
import { createMailSender } from '../../../src/gateways/senders/mail-sender';
import { contractKit } from '../../../src/main/contracts';
import { type Inbox, startInbox } from '../../../src/platform/inbox';
import { openTestRecord, type TestRecord } from '../../support/record';
import { until } from '../../support/until';

const requested = {
  ...{ acronym: 'UNI', institution: 'Uni', side: 'institution', contract: 'ctr_1' },
  sendTo: { team: 'Desk', lines: ['Town'] },
};
const moved = {
  ...{ institution: 'Uni', from: 'Old CA', to: 'New CA', documentation: [], more: 0, certificates: 1 },
  tasks: [{ domain: 'uni.example', missing: ['wildcard'], certificates: 1, publish: [] }],
};

let record: TestRecord;
let inbox: Inbox;
let smtp: SmtpSender;
let runner: JobRunner;
let send: (mail: string) => Promise<void>;

beforeAll(async () => {
  record = await openTestRecord();
  inbox = await startInbox();
  smtp = createSmtpSender({
    smtpUrl: inbox.smtpUrl,
    from: 'Perennial <noreply@perennial.example>',
    brand: {
      name: 'Perennial',
      url: 'http://localhost',
      supportEmail: 'support@perennial.example',
      postalLine: 'Dauerweg 1',
    },
    timeouts: { silence: 500, total: 1_000 },
  });
  send = createMailSender(record.kit.pool, smtp, {
    publicUrl: 'http://localhost',
    linkSecret: 'secret',
    documents: createDocuments(record.kit.pool, renderDocument),
    contracts: contractKit(record.config, record.kit.pool, renderDocument).documents,
    gather: 20,
    patience: 60_000,
  });
  runner = await startJobRunner({
    databaseUrl: record.url,
    concurrency: 5,
    gather: 10,
    longestPause: 1,
    tasks: { mail: ({ mail }) => send(mail) },
    log: () => undefined,
  });
});

afterEach(() => {
  inbox.behave('accept');
});

afterAll(async () => {
  await runner.stop();
  smtp.close();
  await inbox.stop();
  await record.close();
});

/** A product whose first reminder, of 12 March 2027, is written and queued. */
async function reminded(email: string): Promise<string> {
  const account = await record.account({ email });
  const product = await record.takeOver({ account, expiry: '2027-06-15T12:00:00.000Z' });
  await record.live(product, '2027-03-12T13:00:00.000Z');
  return product;
}

const came = (email: string) => inbox.messages().filter((mail) => mail.to.includes(email));

async function mailOf(product: string) {
  const [row] = await record.rows<{ id: string; sent_at: string | null; bounced: boolean; response: string | null }>(
    'SELECT id, sent_at, bounced, response FROM mails WHERE product_id = $1',
    [product],
  );
  return row;
}

const mailJobs = () =>
  record.rows<{ last_error: string | null }>(
    `SELECT last_error FROM graphile_worker.jobs WHERE task_identifier = 'mail'`,
  );

const failures = async () => (await mailJobs()).filter((job) => job.last_error !== null);

test('a mail leaves once, with the day of its fact, and the record says so', async () => {
  const product = await reminded('once@customer.example');
  await until(async () => (await mailOf(product))?.sent_at != null);
  const mail = await mailOf(product);
  // Whoever asks again, because a job came twice: it stays one mail.
  await send(mail?.id ?? '');
  await addJob(record.kit.pool, 'mail', { mail: mail?.id ?? '' });
  await until(async () => (await mailJobs()).length === 0);
  expect(came('once@customer.example')).toHaveLength(1);
  expect(new Date(came('once@customer.example')[0]?.headers['date'] ?? '').toISOString()).toBe(
    '2027-03-12T13:00:00.000Z',
  );
  expect(mail).toMatchObject({ bounced: false });
});

test('letters of one instant leave in the order of their facts, whichever is taken first', async () => {
  const email = 'in-order@customer.example';
  const product = await reminded(email);
  await until(async () => (await mailOf(product))?.sent_at != null);
  const { id = '' } = (await mailOf(product)) ?? {};
  const later = ['b', 'c'].map((ending) => `${id}${ending}`);
  for (const copy of later)
    await record.rows(
      `INSERT INTO mails (id, account_id, product_id, recipient, locale, time_zone, at, facts)
       SELECT $2, account_id, product_id, recipient, locale, time_zone, at, facts FROM mails WHERE id = $1`,
      [id, copy],
    );
  const [first = '', second = ''] = later;
  const taken = send(second);
  await send(first);
  await taken;
  expect(came(email).map(({ messageId }) => later.findIndex((one) => messageId?.includes(one)))).toEqual([-1, 0, 1]);
});

test.each([['tempfail'], ['hang']] as const)(
  'a mail server that answers with %s is tried again until it takes the mail, once',
  async (how) => {
    const email = `${how}@customer.example`;
    inbox.behave(how);
    const product = await reminded(email);
    await until(async () => (await failures()).length === 1);
    expect((await mailOf(product))?.sent_at).toBeNull();
    inbox.behave('accept');
    await until(async () => (await mailOf(product))?.sent_at != null, 20_000);
    expect(came(email)).toHaveLength(1);
  },
);

test('a server that refuses the recipient is not tried again, and the record says what it answered', async () => {
  inbox.behave('reject');
  const product = await reminded('bounces@customer.example');
  await until(async () => (await mailOf(product))?.bounced === true);
  inbox.behave('accept');
  await send((await mailOf(product))?.id ?? '');
  expect(await mailOf(product)).toMatchObject({
    bounced: true,
    sent_at: null,
    response: expect.stringContaining('550'),
  });
  expect(came('bounces@customer.example')).toHaveLength(0);
  const [notice] = await record.rows<{ outcome: string }>('SELECT outcome FROM notices WHERE product_id = $1', [
    product,
  ]);
  expect(notice?.outcome).toBe('sent');
});

test('where the line is cut after the mail was taken over the sender cannot know: it comes twice, under the same Message-ID', async () => {
  inbox.behave('drop-after-data');
  const product = await reminded('dropped@customer.example');
  await until(async () => (await failures()).length === 1);
  inbox.behave('accept');
  await until(async () => (await mailOf(product))?.sent_at != null, 20_000);
  const mails = came('dropped@customer.example');
  expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(1);
  expect(await record.rows('SELECT 1 FROM notices WHERE product_id = $1', [product])).toHaveLength(1);
});

test('What only the letter may hold is forgotten once it has left, and once it cannot', async () => {
  const facts = {
    kind: 'invitation',
    role: 'staff',
    name: 'Olaf',
    invitedBy: 'Anna',
    renewal: false,
    endsAt: '2027-03-19T13:00:00.000Z',
  } as const;
  for (const [email, behaviour] of [
    ['olaf@operator.example', 'accept'],
    ['nobody@operator.example', 'reject'],
  ] as const) {
    if (behaviour === 'reject') inbox.behave('reject');
    const about = `person/${email}`;
    const at = '2027-03-12T13:00:00.000Z';
    await record.kit.record.transaction(at, async (tx) => {
      const order = { account: null, about, to: email, locale: 'en', timeZone: 'UTC', at, facts } as const;
      tx.mail({ ...order, secret: 'pinv_secret' });
    });
    const mail = async () =>
      (
        await record.rows<{ secret: string | null; done: boolean }>(
          'SELECT secret, sent_at IS NOT NULL OR bounced AS done FROM mails WHERE about = $1',
          [about],
        )
      )[0];
    await until(async () => (await mail())?.done === true);
    expect((await mail())?.secret).toBeNull();
    if (behaviour === 'accept') expect(came(email)[0]?.text).toContain('http://localhost/invitations/pinv_secret');
  }
});

test.each([
  ['contract_requested', { ...requested, missing: [] }, 'http://localhost/my/institution'],
  ['migration_cut_over', moved, 'http://localhost/my/institution/domains'],
])('a letter of kind %s says where on the customer pages things are done', async (kind, facts, page) => {
  const account = await record.account({ email: `${kind}@uni.example` });
  const id = `mail_${kind}`;
  await record.rows(
    `INSERT INTO mails (id, account_id, recipient, locale, time_zone, at, facts)
     VALUES ($1, $2, $3, 'en', 'Europe/Berlin', now(), $4)`,
    [id, account, `${kind}@uni.example`, JSON.stringify({ kind, ...facts })],
  );
  await send(id);
  const [mail] = came(`${kind}@uni.example`);
  expect(mail?.text.split('\n').find((line) => line.includes('/my/institution'))).toBe(page);
});

test('What has to be published, or handed in, is behind the link of the letter that asks for it', async () => {
  const product = await reminded('publisher@customer.example');
  await until(async () => (await mailOf(product))?.sent_at != null);
  const domain = { productKind: 'certificate', productName: 'www.uni.example', domains: ['uni.example'], again: false };
  const asked = [
    ['validation_requested', domain, 'validations'],
    ['validation_failed', { ...domain, domain: 'uni.example', reason: 'there is no TXT record' }, 'validations'],
    ['csr_requested', { ...domain, names: ['www.uni.example'] }, 'certificate-request'],
  ] as const;
  for (const [kind, facts, place] of asked) {
    const id = `mail_${kind}`;
    await record.rows(
      `INSERT INTO mails (id, account_id, product_id, recipient, locale, time_zone, at, facts)
       SELECT $1, account_id, id, 'publisher@customer.example', 'en', 'Europe/Berlin', '2027-03-12T13:00:00Z', $3 FROM products WHERE id = $2`,
      [id, product, JSON.stringify({ kind, ...facts })],
    );
    await send(id);
    const letter = came('publisher@customer.example').at(-1);
    expect(letter?.text).toContain(`http://localhost/my/products/${product}/${place}`);
  }
});

test('What is to be paid online is behind the link of the letter that says so', async () => {
  const account = await record.account({ email: 'payer@customer.example' });
  const product = await record.takeOver({ account, expiry: '2027-06-15T12:00:00.000Z' });
  const { invoice } = await record.live(product, '2027-06-05T12:30:00.000Z');
  await until(async () => came('payer@customer.example').some(({ text }) => text.includes('/my/invoices/')));
  const letter = came('payer@customer.example').find(({ text }) => text.includes('/my/invoices/'));
  expect(letter?.text).toContain(`http://localhost/my/invoices/${invoice?.id}`);
});
