import type { Queryable } from '../postgres/pool';
import { recordFault } from './presentation';
import { type DnsRecord, normalName } from './record';
import type { Standing } from './responses';

export interface DnsRecords {
  /** the same name, type and value again changes its TTL. @throws RangeError for what no server could serve */
  publish(record: DnsRecord): Promise<void>;
  /** @returns whether there was such a record */
  withdraw(record: Pick<DnsRecord, 'name' | 'type' | 'value'>): Promise<boolean>;
  /** at a name and below it, by name; of everything where no name is given */
  list(under?: string): Promise<DnsRecord[]>;
  lookup(name: string): Promise<Standing>;
}

const MOST_LISTED = 1_000;

/** A name and all below it: found from the end, by the index on the reversed name. */
const BELOW = "starts_with(reverse(name), reverse($1) || '.')";

/** The records that this deployment's name server serves. */
export function createDnsRecords(db: Queryable): DnsRecords {
  return {
    async publish(record) {
      const name = normalName(record.name);
      const fault = recordFault({ ...record, name });
      if (fault) throw new RangeError(fault);
      await db.query(
        `INSERT INTO dns_records (name, type, value, ttl) VALUES ($1, $2, $3, $4)
         ON CONFLICT (name, type, value) DO UPDATE SET ttl = EXCLUDED.ttl`,
        [name, record.type, record.value, record.ttl],
      );
    },

    async withdraw({ name, type, value }) {
      const { rowCount } = await db.query('DELETE FROM dns_records WHERE name = $1 AND type = $2 AND value = $3', [
        normalName(name),
        type,
        value,
      ]);
      return rowCount === 1;
    },

    async list(under) {
      const { rows } = await db.query<DnsRecord>(
        `SELECT name, type, value, ttl FROM dns_records WHERE $1::text IS NULL OR name = $1 OR ${BELOW}
         ORDER BY name, type, value LIMIT ${MOST_LISTED}`,
        [under === undefined ? null : normalName(under)],
      );
      return rows;
    },

    async lookup(name) {
      const { rows } = await db.query<DnsRecord>('SELECT name, type, value, ttl FROM dns_records WHERE name = $1', [
        name,
      ]);
      if (rows.length > 0) return { records: rows, exists: true };
      const below = await db.query(`SELECT 1 FROM dns_records WHERE ${BELOW} LIMIT 1`, [name]);
      return { records: [], exists: below.rows.length > 0 };
    },
  };
}
