import { randomBytes } from 'node:crypto';
import { text as textOf } from 'node:stream/consumers';
import type pg from 'pg';
import yauzl, { type Entry } from 'yauzl';
import { exportAccount } from '../../../src/gateways/personal-data/exporting';
import { until } from '../../support/until';
import { anna, type House, openHouse, withFiles } from './house';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.record.close());

/** The files of an archive, by name. */
async function unzipped(bytes: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) =>
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened))),
  );
  await new Promise<void>((resolve, reject) => {
    zip.once('end', resolve).once('error', reject);
    zip.on('entry', (entry: Entry) =>
      zip.openReadStream(entry, (error, content) => {
        if (error) return reject(error);
        const parts: Buffer[] = [];
        content
          .on('data', (part: Buffer) => parts.push(part))
          .once('end', () => {
            files.set(entry.fileName, Buffer.concat(parts));
            zip.readEntry();
          });
      }),
    );
    zip.readEntry();
  });
  return files;
}

async function exported(account: string): Promise<Map<string, Buffer>> {
  const archive = await house.personalData.export(account);
  const parts: Buffer[] = [];
  for await (const part of archive ?? []) parts.push(part as Buffer);
  return unzipped(Buffer.concat(parts));
}

test('All that is known of an account is in its archive, and nothing of anybody else', async () => {
  const { account, product } = await anna(house);
  const other = await house.record.account({ email: 'bert@other.example' });
  await house.record.takeOver({ account: other, expiry: '2029-06-15T12:00:00.000Z', name: 'berts.com' });
  // What is sent to the holder of a domain, and what it is made of, is not the account's to know.
  await house.record.rows(
    `INSERT INTO mails (id, account_id, product_id, recipient, locale, time_zone, at, facts, secret)
     VALUES ('mail_code', $1, $2, 'admin@example.com', 'en', 'UTC', now(),
       '{"kind": "validation_code", "sending": "val_hidden", "code": "code-hidden"}', 'invitation-hidden')`,
    [account, product],
  );
  await house.record.rows(
    `INSERT INTO validations (product_id, domain, wildcard, token) VALUES ($1, 'example.com', false, 'token-hidden')`,
    [product],
  );
  const files = await exported(account);
  const json = (name: string) =>
    JSON.parse(files.get(`data/${name}.json`)?.toString() ?? '') as Record<string, unknown>[];
  expect(json('accounts')).toMatchObject([{ id: account, street: 'Geheimweg 7' }]);
  expect(json('products')).toMatchObject([{ id: product, name: 'annas-shop.com' }]);
  expect(json('webhook_endpoints')).toMatchObject([{ url: 'https://hooks.anna.example/in' }]);
  expect(json('mails').length).toBeGreaterThan(3);
  expect(json('events').length).toBeGreaterThan(5);
  // Wherever she is in the record, she is in the archive: but for jobs, which are about to be done, and what operators
  // have looked at.
  for (const table of Object.keys(await house.traces()))
    expect([table, files.has(`data/${table}.json`) || /^graphile_worker|^acknowledgements$/.test(table)]).toEqual([
      table,
      true,
    ]);
  const all = [...files.values()].map(String).join('\n');
  expect(all).not.toContain('bert');
  for (const secret of ['-hidden', 'val_hidden', 'whsec_x', 'sealed_key', '"hash"', 'token_hash', 'pdf"'])
    expect(all).not.toContain(secret);
  const documents = [...files.keys()].filter((name) => name.endsWith('.pdf'));
  expect(documents).toHaveLength(4);
  for (const name of documents) expect(files.get(name)?.subarray(0, 5).toString()).toBe('%PDF-');
  expect(files.get('README.txt')?.toString()).toContain('data/');
});

test('Scans and attachments are files of their own, of which the records have the names', async () => {
  const account = await house.record.account();
  const [scan, image] = [Buffer.from('%PDF-1.7 signed'), randomBytes(3_000_000)];
  const { contract, request } = await withFiles(house, account, { scan, attachments: [image, image] });
  const files = await exported(account);
  const json = (name: string) =>
    JSON.parse(files.get(`data/${name}.json`)?.toString() ?? '') as Record<string, string>[];
  const [scanned] = json('contract_scans');
  expect(scanned).toMatchObject({ contract_id: contract, bytes: `files/contracts/${contract}-1.pdf` });
  expect(files.get(scanned?.['bytes'] ?? '')).toEqual(scan);
  const [file, ...more] = json('support_files');
  expect(more).toEqual([]);
  expect(file).toMatchObject({ request_id: request, bytes: expect.stringMatching(/^files\/support\/sup_.*\.png$/) });
  expect(files.get(file?.['bytes'] ?? '')?.equals(image)).toBe(true);
  for (const attachment of json('support_attachments')) expect(attachment['file']).toBe(file?.['bytes']);
  for (const [name, bytes] of files) if (name.endsWith('.json')) expect(bytes.includes('\\\\x')).toBe(false);
});

/** A pool whose statements are measured by the characters of what they bring. */
function measured(pool: pg.Pool): { pool: pg.Pool; largest(): number } {
  let largest = 0;
  const lengthOf = (row: object) => Object.values(row).reduce((sum: number, value) => sum + String(value).length, 0);
  const connect = async () => {
    const client = await pool.connect();
    const query = client.query.bind(client) as (...of: unknown[]) => Promise<pg.QueryResult>;
    const watched = async (...of: unknown[]) => {
      const result = await query(...of);
      largest = Math.max(
        largest,
        result.rows.reduce((sum: number, row: object) => sum + lengthOf(row), 0),
      );
      return result;
    };
    return Object.assign(client, { query: watched });
  };
  return { pool: { connect } as unknown as pg.Pool, largest: () => largest };
}

test('However large its files and records are, a megabyte of them is in memory at a time', async () => {
  const account = await house.record.account();
  await withFiles(house, account, {
    scan: Buffer.from('%PDF-'),
    attachments: Array.from({ length: 5 }, () => randomBytes(8_000_000)),
  });
  await house.record.rows(
    `INSERT INTO events (account_id, about, type, at, recorded_at, data)
     SELECT $1, 'contract/ctr_1', 'notice_given', now(), now(), jsonb_build_object('words', repeat('x', CASE WHEN n < 100 THEN 10 ELSE 100000 END)) FROM generate_series(1, 200) n`,
    [account],
  );
  const { pool, largest } = measured(house.record.kit.pool);
  const archive = await exportAccount(pool, account, async () => undefined);
  let bytes = 0;
  for await (const part of archive) bytes += (part as Buffer).length;
  expect(bytes).toBeGreaterThan(40_000_000);
  expect(largest()).toBeGreaterThan(0);
  expect(largest()).toBeLessThan(1_100_000);
});

test('What operators do and note for themselves is not in it; what its own people do is', async () => {
  const account = await house.record.account();
  const product = await house.record.takeOver({ account, expiry: '2029-06-15T12:00:00.000Z', name: 'carls.com' });
  const { rows } = house.record;
  const fact = (type: string, note: object | null) =>
    rows(
      `INSERT INTO events (account_id, product_id, type, at, recorded_at, data, note) VALUES ($1, $2, $3, now(), now(), '{}', $4)`,
      [account, product, type, JSON.stringify(note)],
    );
  await rows(
    `INSERT INTO api_keys (id, hash, label, scope, account_id, created_at)
    VALUES ('key_' || $1, $1, 'own', 'account', $1, now())`,
    [account],
  );
  await rows(
    `INSERT INTO api_keys (id, hash, label, scope, created_at) VALUES ('key_staff', 'staff', 'staff', 'operator', now())`,
  );
  await fact('operator_action', { actor: 'key_staff', reason: 'staff-reason' });
  await fact('suspended', { actor: 'key_staff', reason: 'staff-reason' });
  await fact('cancelled', { actor: `key_${account}`, reason: 'own-reason' });
  const request = (id: string, type: string, note: object) =>
    rows('INSERT INTO requests (id, product_id, at, message, note) VALUES ($1, $2, now(), $3, $4)', [
      `${id}-${account}`,
      product,
      JSON.stringify({ type }),
      JSON.stringify(note),
    ]);
  await request('req_paused', 'operatorRequested', { actor: 'key_staff', reason: 'staff-reason' });
  await request('req_changed', 'optionChanged', { actor: 'key_staff', reason: 'staff-reason' });
  await rows(
    `INSERT INTO acknowledgements (kind, subject, mark, actor, reason, at) VALUES ('trouble', $1, 'm', 'key_staff', 'staff-reason', now())`,
    [account],
  );
  const support = await withFiles(house, account, { scan: Buffer.from('%PDF-'), attachments: [Buffer.from('shown')] });
  const message = (number: number, author: string, withheld: string | null, words: string) =>
    rows(
      `INSERT INTO support_messages (request_id, number, author, sender, words, withheld, at) VALUES ($1, $2, $3, 'key_staff', $4, $5, now())`,
      [support.request, number, author, words, withheld],
    );
  await message(11, 'operator', null, 'an answer to her');
  await message(12, 'desk', 'automatic', 'staff-only: out of office');
  await message(13, 'customer', 'too_many', 'her thirty-first');
  await rows(`INSERT INTO support_files (request_id, digest, bytes) VALUES ($1, 'd12', 'staff-only')`, [
    support.request,
  ]);
  await rows(
    `INSERT INTO support_attachments (request_id, number, place, name, media_type, size, digest)
     VALUES ($1, 12, 0, 'staff-only.bin', 'application/octet-stream', 10, 'd12')`,
    [support.request],
  );
  await rows(
    `INSERT INTO mails (id, account_id, recipient, locale, time_zone, at, facts, thread)
     VALUES ('mail_desk' || $1, $1, 'tickets@provider.example', 'en', 'UTC', now(), '{"kind": "support_ticket"}',
       '{"messageId": "<own@desk.example>", "replyTo": "help+staff-token@desk.example"}')`,
    [account],
  );
  await rows(
    `INSERT INTO webhook_endpoints (id, url, secret, created_at) VALUES ('hook_op' || $1, 'https://ops.example', 's', now())`,
    [account],
  );
  await rows(
    `INSERT INTO webhook_deliveries (id, endpoint_id, lane, type, created_at, event_seq)
     SELECT 'msg_op' || $1, 'hook_op' || $1, 'x', 'operator_action', now(), max(seq) FROM events WHERE account_id = $1`,
    [account],
  );
  await rows(
    `INSERT INTO webhook_attempts (delivery_id, number, at, duration, answer) VALUES ('msg_op' || $1, 1, now(), 1, 'staff-only')`,
    [account],
  );

  const files = await exported(account);
  const all = [...files].map(([name, bytes]) => name + String(bytes)).join('\n');
  for (const own of [
    'own-reason',
    'an answer to her',
    'her thirty-first',
    '<own@desk.example>',
    'req_changed',
    'shown',
  ])
    expect(all).toContain(own);
  for (const theirs of ['operator_action', 'staff-', 'key_staff', 'operatorRequested', 'req_paused', 'msg_op'])
    expect(all.split('\n').filter((line) => line.includes(theirs))).toEqual([]);
});

test('A large account is read in parts: it is made no faster than it is taken', async () => {
  const account = await house.record.account();
  await house.record.rows(
    `INSERT INTO events (account_id, about, type, at, recorded_at, data)
     SELECT $1, 'contract/ctr_1', 'notice_given', now(), now(), jsonb_build_object('words', (SELECT string_agg(md5(n::text || m::text), '') FROM generate_series(1, 100) m)) FROM generate_series(1, 4000) n`,
    [account],
  );
  const archive = await house.personalData.export(account);
  if (!archive) throw new Error('nothing');
  await new Promise((resolve) => archive.once('readable', resolve));
  // Seven megabytes, of which nobody takes any: long after the first were made there are no more.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(archive.readableLength).toBeLessThan(1_000_000);
  const files = await (async () => {
    const parts: Buffer[] = [];
    for await (const part of archive) parts.push(part as Buffer);
    return unzipped(Buffer.concat(parts));
  })();
  expect(JSON.parse(files.get('data/events.json')?.toString() ?? '')).toHaveLength(4_000);
});

test('Who goes away in the middle leaves nothing behind, and only a few are made at a time', async () => {
  const account = await house.record.account();
  const [first, second] = [await house.personalData.export(account), await house.personalData.export(account)];
  await expect(house.personalData.export(account)).rejects.toMatchObject({ code: 'EBUSY' });
  first?.destroy();
  await new Promise((resolve) => first?.once('close', resolve));
  const third = await house.personalData.export(account);
  for (const one of [second, third]) if (one) await textOf(one);
  expect(house.record.kit.pool.waitingCount).toBe(0);
  expect(await house.personalData.export('acc_nobody')).toBeUndefined();
});

test('No transaction is open while documents are rendered, which takes minutes where there are thousands', async () => {
  const account = await house.record.account({ email: 'dora@customer.example' });
  await house.record.order({ account, offer: 'mailspace-10', name: 'dora.example' });
  let rendered = 0;
  const inTransaction = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`;
  const archive = await exportAccount(house.record.kit.pool, account, async () => {
    // The connection is closed a moment after it was let go.
    await until(async () => (await house.record.rows(inTransaction)).length === 0);
    rendered += 1;
    return undefined;
  });
  for await (const _ of archive);
  expect(rendered).toBeGreaterThan(0);
});
