import { Readable } from 'node:stream';
import type pg from 'pg';
import { ZipFile } from 'yazl';
import { Busy } from '../busy';
import type { DocumentKind, Documents } from '../documents/renderings';
import { columnsOf, filesOf, recordsOf } from './exported-rows';
import { accountTables, NONE } from './tables';

/** Each holds a connection while it reads records, and what it reads cannot be vacuumed meanwhile; documents keep a processor busy. */
const MOST_AT_A_TIME = 2;
/** Who takes none of the records for so long is hung up on. */
const LONGEST_PAUSE = '60s';

let running = 0;

const README = `Everything that is kept about this account, as of the moment in which the archive was asked for.

  data/         one JSON file for each kind, an array of records
  files/        what records hold of bytes, such as attachments and scans: the record has the name
  documents/    invoices, cancellations and receipts as they were issued
  certificates/ certificates with their chains, PEM

What the operator's people note for themselves is not in it.
`;

/**
 * Everything about an account, of one moment, as a ZIP archive that is made while it is read: rows in pages, files piece
 * by piece, documents one after the other. Who stops reading destroys it, and with it what it is read from.
 * @throws Busy where too many are made already
 */
export async function exportAccount(pool: pg.Pool, account: string, documents: Documents): Promise<Readable> {
  if (running >= MOST_AT_A_TIME) throw new Busy('exports are being made already');
  running += 1;
  let client: pg.PoolClient | undefined;
  /** The records are read, or nobody wants them any more. */
  const readAll = () => {
    client?.release(true);
    client = undefined;
  };
  let ended = false;
  const end = () => {
    readAll();
    if (!ended) running -= 1;
    ended = true;
  };
  try {
    client = await pool.connect();
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`SET LOCAL idle_in_transaction_session_timeout = '${LONGEST_PAUSE}'`);
    return await archiveOf(client, account, documents, { readAll, end });
  } catch (error) {
    end();
    throw error;
  }
}

async function archiveOf(
  db: pg.PoolClient,
  account: string,
  documents: Documents,
  { readAll, end }: { readAll(): void; end(): void },
): Promise<Readable> {
  const zip = new ZipFile();
  const archive = zip.outputStream as Readable;
  const fail = (error: Error) => archive.destroy(error);
  let current: Readable | undefined;
  zip.on('error', fail);
  archive.once('close', () => {
    current?.destroy();
    end();
  });
  const add = (name: string, content: () => AsyncIterable<Buffer | string>) =>
    zip.addReadStreamLazy(name, {}, (give) => {
      current = Readable.from(content(), { objectMode: false });
      current.once('error', fail);
      give(null, current);
    });

  zip.addBuffer(Buffer.from(README), 'README.txt');
  const columns = await columnsOf(db);
  for (const one of accountTables) {
    if (one.exported === NONE) continue;
    add(`data/${one.table}.json`, () => jsonArray(recordsOf(db, one, account, columns.get(one.table) ?? [])));
    for (const { name, bytes } of await filesOf(db, one, account)) add(name, bytes);
  }
  const { rows: certificates } = await db.query<{ issuer: string; serial: string }>(
    'SELECT issuer, serial FROM certificates WHERE account_id = $1 ORDER BY not_before, serial',
    [account],
  );
  for (const { issuer, serial } of certificates) {
    add(`certificates/${safe(issuer)}-${safe(serial)}.pem`, async function* () {
      const { rows } = await db.query<{ pem: string; chain: string[] }>(
        'SELECT pem, chain FROM certificates WHERE issuer = $1 AND serial = $2',
        [issuer, serial],
      );
      for (const { pem, chain } of rows) yield [pem, ...chain].map((one) => `${one.trim()}\n`).join('');
    });
  }
  // Last, as they are rendered one by one, which takes minutes of an account with thousands: no transaction waits for them.
  for (const { name, kind, invoice } of await documentsOf(db, account)) {
    add(`documents/${name}.pdf`, async function* () {
      readAll();
      const document = await documents(invoice, kind);
      if (document) yield document.pdf;
    });
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
