import { domainsOf } from '../../src/domain/certificate-transitions';
import { persistentName } from '../../src/domain/dcv';
import type { Message } from '../../src/domain/messages';
import { persistentRecord } from '../../src/domain/persistent-record';
import { createDnsRecords } from '../../src/gateways/dns/records';
import { insertCsr } from '../../src/gateways/postgres/certificates';
import { newId } from '../../src/gateways/postgres/ids';
import { addJob } from '../../src/gateways/postgres/jobs';
import { inTransaction } from '../../src/gateways/postgres/pool';
import { PgTx } from '../../src/gateways/postgres/tx';
import { examinedCsr } from '../support/certified';
import { offer } from '../support/lives';
import type { TestRecord } from '../support/record';
import { closeDeaths, compare, openDeaths, type PlayedLife } from './deaths';

beforeAll(openDeaths, 60_000);
afterAll(closeDeaths);

const name = 'www.example.com';
const start = '2026-12-01T09:00:00.000Z';
const claimedAt = '2027-01-10T09:00:00.000Z';

/** An order with its request, paid from the balance; what shows the control of its domain stands there already. */
async function order(record: TestRecord): Promise<string> {
  const { kit, config } = record;
  const account = await record.account({ balance: 3570 });
  const accountUri = `${config.publicUrl}/accounts/${account}`;
  const value = persistentRecord({ issuerDomain: config.env.ISSUER_DOMAIN, accountUri, wildcard: false });
  await createDnsRecords(kit.pool).publish({ name: persistentName(name), type: 'TXT', value, ttl: 60 });
  const [product, csr] = [newId('prod'), newId('csr')];
  await inTransaction(kit.pool, async (db) => {
    const tx = new PgTx(db, kit.settings, start);
    await kit.ordering.place(tx, {
      ...{
        product,
        account,
        at: start,
        timeZone: 'Europe/Berlin',
        option: 'one_year_delayed',
        registrant: {},
        years: 1,
      },
      offer: offer('certificate-dv-insured'),
      name,
      certificate: { csr, names: [name], reuseCsr: true, insured: true },
    });
    await insertCsr(db, { id: csr, product, account, csr: examinedCsr([name]), at: start }, domainsOf([name]));
    await tx.finish();
  });
  return product;
}

/** Somebody else has the key: the API bars it and tells the life. */
async function claim({ kit }: TestRecord, product: string): Promise<void> {
  const at = claimedAt;
  const [claim, csr] = [newId('claim'), newId('csr')];
  await inTransaction(kit.pool, async (db) => {
    const { rows } = await db.query<{ account: string; key: string }>(
      'SELECT account_id AS account, key_fingerprint AS key FROM certificates WHERE product_id = $1',
      [product],
    );
    const { account = '', key: compromised = '' } = rows[0] ?? {};
    await insertCsr(db, { id: csr, product, account, csr: examinedCsr([name]), at }, []);
    await db.query(
      `INSERT INTO claims (id, product_id, account_id, request_id, reason, state, at)
       VALUES ($1, $2, $3, $4, 'key_compromised', 'received', $5)`,
      [claim, product, account, csr, at],
    );
    await db.query(`INSERT INTO barred_keys (key_fingerprint, at, reported_by) VALUES ($1, $2, 'claim')`, [
      compromised,
      at,
    ]);
    const id = newId('req');
    const reason = 'key_compromised';
    const message: Message = { type: 'reissueClaimed', id, at, claim, csr, reason, acceptSameKey: false, compromised };
    await db.query('INSERT INTO requests (id, product_id, at, message) VALUES ($1, $2, $3, $4)', [
      id,
      product,
      at,
      message,
    ]);
    await addJob(db, 'signal', { product, message });
  });
}

const life = { start, begin: order, comesIn: [{ at: claimedAt, act: claim }] } satisfies Partial<PlayedLife>;
const deadly = ['start', 'step', 'look', 'caa', 'issue', 'revoke', 'mail'];

describe('a worker that is killed (-9) before and after each of its effects leaves what one leaves that never died', () => {
  // PERENNIAL_FAULTS=all npx jest test/faults
  const atLength = process.env['PERENNIAL_FAULTS'] === 'all' ? test : test.skip;
  atLength(
    'a certificate: ordered, validated, issued, claimed because of its key, revoked, replaced',
    async () => {
      await compare({ ...life, end: '2027-05-25T00:00:00.000Z' }, deadly);
    },
    600_000,
  );

  atLength(
    'and until its paid term is over, with all its replacements, its invoice and the lapse of that',
    async () => {
      await compare({ ...life, end: '2027-12-02T00:00:00.000Z' }, deadly);
    },
    1_800_000,
  );
});
