import { Readable } from 'node:stream';
import type pg from 'pg';
import { ZipFile } from 'yazl';
import { Busy } from '../busy';
import type { DocumentKind, Documents } from '../documents/renderings';
import { accountTables } from './tables';

/** Rows that are in memory at one time. */
const AT_ONCE = 200;
/** Each holds a connection, and what it reads cannot be vacuumed meanwhile. */
const MOST_AT_A_TIME = 2;
/** Who reads nothing for so long is hung up on. */
const LONGEST_PAUSE = '60s';

let running = 0;

const README = `Everything that is kept about this account, as of the moment in which the archive was asked for.

  data/         one JSON file for each kind, an array of records
  documents/    invoices, cancellations and receipts as they were issued
  certificates/ certificates with their chains, PEM
`;

/**
 * Everything about an account, of one moment, as a ZIP archive that is made while it is read: rows by a cursor, documents
 * one after the other. @throws Busy where too many are made already
 */
export async function exportAccount(pool: pg.Pool, account: string, documents: Documents): Promise<Readable> {
  if (running >= MOST_AT_A_TIME) throw new Busy('exports are being made already');
  running += 1;
  let client: pg.PoolClient | undefined;
  let ended = false;
  /** @param broken what the connection cannot be used after */
  const end = (broken?: Error) => {
    if (ended) return;
    ended = true;
    running -= 1;
    client?.release(broken ?? true);
  };
  try {
    client = await pool.connect();
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`SET LOCAL idle_in_transaction_session_timeout = '${LONGEST_PAUSE}'`);
    return await archiveOf(client, account, documents, end);
  } catch (error) {
    end(error as Error);
    throw error;
  }
}

async function archiveOf(
  db: pg.PoolClient,
  account: string,
  documents: Documents,
  end: (broken?: Error) => void,
): Promise<Readable> {
  const zip = new ZipFile();
  const archive = zip.outputStream as Readable;
  const fail = (error: Error) => archive.destroy(error);
  zip.on('error', fail);
  archive.once('close', () => end());
  const add = (name: string, open: () => Readable) =>
    zip.addReadStreamLazy(name, {}, (give) => {
      const content = open();
      content.once('error', fail);
      give(null, content);
    });

  zip.addBuffer(Buffer.from(README), 'README.txt');
  for (const { table, of, hidden = [], shown = 'to_jsonb(t)' } of accountTables) {
    const rows = `SELECT (${shown} - $2::text[])::text AS record FROM ${table} t WHERE ${of}`;
    add(`data/${table}.json`, () =>
      Readable.from(jsonArray(recordsOf(db, `export_${table}`, rows, [account, hidden]))),
    );
  }
  for (const { name, kind, invoice } of await documentsOf(db, account)) {
    add(`documents/${name}.pdf`, () =>
      Readable.from(
        (async function* () {
          const document = await documents(invoice, kind);
          if (document) yield document.pdf;
        })(),
      ),
    );
  }
  const { rows: certificates } = await db.query<{ issuer: string; serial: string }>(
    'SELECT issuer, serial FROM certificates WHERE account_id = $1 ORDER BY not_before, serial',
    [account],
  );
  for (const { issuer, serial } of certificates) {
    add(`certificates/${safe(issuer)}-${safe(serial)}.pem`, () =>
      Readable.from(
        (async function* () {
          const { rows } = await db.query<{ pem: string; chain: string[] }>(
            'SELECT pem, chain FROM certificates WHERE issuer = $1 AND serial = $2',
            [issuer, serial],
          );
          for (const { pem, chain } of rows) yield [pem, ...chain].map((one) => `${one.trim()}\n`).join('');
        })(),
      ),
    );
  }
  zip.end();
  return archive;
}

/** Only their names are in memory before their turn. */
async function documentsOf(db: pg.PoolClient, account: string) {
  const { rows } = await db.query<{ id: string; number: string; paid: boolean; cancellation: string | null }>(
    `SELECT i.id, i.number, i.status = 'paid' AS paid, c.number AS cancellation
     FROM invoices i LEFT JOIN cancellations c ON c.invoice_id = i.id WHERE i.account_id = $1 ORDER BY i.number`,
    [account],
  );
  return rows.flatMap(({ id, number, paid, cancellation }) => {
    const one = (name: string, kind: DocumentKind) => ({ name: safe(name), kind, invoice: id });
    return [
      one(number, 'invoice'),
      ...(cancellation === null ? [] : [one(cancellation, 'cancellation')]),
      ...(paid ? [one(`${number}-receipt`, 'receipt')] : []),
    ];
  });
}

async function* recordsOf(db: pg.PoolClient, cursor: string, query: string, values: unknown[]) {
  await db.query(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${query}`, values);
  for (;;) {
    const { rows } = await db.query<{ record: string }>(`FETCH ${AT_ONCE} FROM ${cursor}`);
    for (const { record } of rows) yield record;
    if (rows.length < AT_ONCE) break;
  }
  await db.query(`CLOSE ${cursor}`);
}

async function* jsonArray(records: AsyncIterable<string>) {
  let before = '[\n';
  for await (const record of records) {
    yield before + record;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

function safe(name: string): string {
  return name.replaceAll(/[^\w.-]/g, '-');
}
