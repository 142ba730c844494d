import { randomBytes } from 'node:crypto';
import { text as textOf } from 'node:stream/consumers';
import type pg from 'pg';
import yauzl, { type Entry } from 'yauzl';
import { exportAccount } from '../../../src/gateways/personal-data/exporting';
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
  // Wherever she is in the record, she is in the archive: but for jobs, which are about to be done.
  for (const table of Object.keys(await house.traces()))
    expect([table, files.has(`data/${table}.json`) || table.startsWith('graphile_worker')]).toEqual([table, true]);
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
