import { createHash } from 'node:crypto';
import type { PersonalDataApiPorts } from '../../../src/api/personal-data-ports';
import { personalDataPorts } from '../../../src/gateways/api-ports/personal-data';
import { createDocuments } from '../../../src/gateways/documents/renderings';
import { renderDocument } from '../../../src/gateways/pdf/render';
import { retentionOf } from '../../../src/main/record';
import { openTestRecord, type TestRecord } from '../../support/record';

/** What nobody may find of Anna afterwards, but where it must be kept. */
export const TRACES = /musterfrau|annas-shop|geheimweg|hooks\.anna/i;

export interface House {
  record: TestRecord;
  personalData: PersonalDataApiPorts;
  /** the tables in which something of Anna is, and how often */
  traces(): Promise<Record<string, number>>;
}

export async function openHouse(): Promise<House> {
  const record = await openTestRecord();
  const { kit, config } = record;
  const documents = createDocuments(kit.pool, renderDocument);
  return {
    record,
    personalData: personalDataPorts(kit, documents, retentionOf(config)),
    async traces() {
      const tables = await record.rows<{ table: string }>(
        `SELECT format('%I.%I', schemaname, tablename) AS table FROM pg_tables WHERE schemaname IN ('public', 'graphile_worker')`,
      );
      const found: Record<string, number> = {};
      for (const { table } of tables) {
        const rows = await record.rows<{ row: string }>(`SELECT t::text AS row FROM ${table} t`);
        const count = rows.filter(({ row }) => TRACES.test(row)).length;
        if (count > 0) found[table.replace('public.', '')] = count;
      }
      return found;
    },
  };
}

/** A customer with a domain that was ordered and renewed by card, and with everything else that one can have. */
export async function anna({ record }: House): Promise<{ account: string; product: string }> {
  const { kit, rows } = record;
  const account = await record.account({ email: 'anna@musterfrau.example', card: 'succeeds', automatic: 'card' });
  await rows(`UPDATE accounts SET street = 'Geheimweg 7', city = 'Berlin', vat_id = 'DE1' WHERE id = $1`, [account]);
  const product = await record.order({
    account,
    name: 'annas-shop.com',
    registrant: { email: 'technik@musterfrau.example' },
  });
  await record.live(product, '2027-12-05T09:00:00.000Z');
  const at = '2027-12-05T09:00:00.000Z';
  const insert = (table: string, row: Record<string, unknown>) =>
    rows(
      `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row).map((_, i) => `$${i + 1}`)})`,
      Object.values(row),
    );
  const endpoint = 'hook_anna';
  const hook = { id: endpoint, account_id: account, url: 'https://hooks.anna.example/in', secret: 'whsec_x' };
  await insert('webhook_endpoints', { ...hook, created_at: at });
  const delivery = { id: 'msg_anna', endpoint_id: endpoint, lane: product, type: 'renewed', created_at: at };
  await insert('webhook_deliveries', delivery);
  const answer = 'welcome, Musterfrau';
  await insert('webhook_attempts', { delivery_id: 'msg_anna', number: 1, at, duration: 3, status: 500, answer });
  await insert('calendar_feeds', { account_id: account, token_hash: 'x', created_at: at });
  const label = 'Musterfrau at home';
  await insert('api_keys', { id: 'key_anna', hash: 'y', label, scope: 'account', account_id: account, created_at: at });
  const body = JSON.stringify({ name: 'Musterfrau' });
  await insert('idempotency_keys', { api_key_id: 'key_anna', key: 'k', fingerprint: 'f', body, created_at: at });
  const message = JSON.stringify({ type: 'settingsChanged', at });
  const note = JSON.stringify({ reason: 'Frau Musterfrau called' });
  await insert('requests', { id: 'req_anna', product_id: product, at, message, note });
  const seen = { kind: 'overdue', subject: product, mark: 'm', actor: 'key_1', reason: 'Musterfrau knows', at };
  await insert('acknowledgements', seen);
  const claim = { id: 'claim_anna', product_id: product, account_id: account, reason: 'other', state: 'done', at };
  await insert('claims', { ...claim, note: 'annas-shop was attacked' });
  const sent = { id: 'code_anna', product_id: product, domain: 'annas-shop.com', sent_at: at };
  await insert('validation_mails', { ...sent, address: 'admin@annas-shop.com' });
  await insert('dns_records', { name: '_acme.annas-shop.com', type: 'TXT', value: 'x', ttl: 1 });
  await kit.pool.query('SELECT 1');
  return { account, product };
}

/** Her domain is transferred: nothing of it goes on. */
export async function leave({ record }: House, product: string, at: string): Promise<void> {
  await record.tell(product, { type: 'transferredAway', id: 'req_leave', at });
  await record.live(product, at);
}

/** A contract with a scan of a signed copy, and a request for help with images, each of which came in a message of its own. */
export async function withFiles(
  { record: { rows } }: Pick<House, 'record'>,
  account: string,
  { scan, attachments }: { scan: Buffer; attachments: readonly Buffer[] },
): Promise<{ contract: string; request: string }> {
  const [contract, request] = [`ctr_${account}`, `sup_${account}`];
  await rows(
    `INSERT INTO contracts (id, account_id, acronym, state, contract, created_at) VALUES ($1, $2, 'ABC', 'requested', '{}', now())`,
    [contract, account],
  );
  await rows(`INSERT INTO contract_scans (contract_id, arrival, type, bytes) VALUES ($1, 1, 'application/pdf', $2)`, [
    contract,
    scan,
  ]);
  await rows(
    `INSERT INTO support_requests (id, reference, account_id, kind, state, subject, brand, desk, desk_address, subject_prefix, created_at, changed_at)
     VALUES ($1, $1, $2, 'technical', 'open', 'Chain', 'Nordlicht', 'provider', 'tickets@provider.example', '', now(), now())`,
    [request, account],
  );
  for (const [place, bytes] of attachments.entries()) {
    const [number, digest] = [place + 1, createHash('sha256').update(bytes).digest('hex')];
    await rows(
      `INSERT INTO support_messages (request_id, number, author, sender, words, at) VALUES ($1, $2, 'customer', '', 'See the file.', now())`,
      [request, number],
    );
    await rows('INSERT INTO support_files (request_id, digest, bytes) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
      request,
      digest,
      bytes,
    ]);
    await rows(
      `INSERT INTO support_attachments (request_id, number, place, name, media_type, size, digest)
       VALUES ($1, $2, 0, 'chain.png', 'image/png', $3, $4)`,
      [request, number, bytes.length, digest],
    );
  }
  return { contract, request };
}
