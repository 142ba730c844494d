import type { ApiPorts, OfferResource } from '../../api/ports';
import type { Offer } from '../../domain/offer';
import type { Queryable } from '../postgres/pool';
import { type CommandKit, NotFound, Outdated, runCommand } from './commands';

interface Row {
  data: Offer;
  version: number;
}

function resourceOf(row: Row): OfferResource {
  return { ...row.data, version: row.version };
}

export async function readOffer(db: Queryable, id: string): Promise<Offer> {
  const { rows } = await db.query<Row>('SELECT data, version FROM offers WHERE id = $1', [id]);
  if (!rows[0]) throw new NotFound();
  return rows[0].data;
}

/** Puts the offers of the built-in catalogue where none of that id exists; what an operator changed stays. */
export async function seedOffers(db: Queryable, offers: readonly Offer[]): Promise<void> {
  for (const offer of offers) {
    await db.query('INSERT INTO offers (id, data, updated_at) VALUES ($1, $2, now()) ON CONFLICT (id) DO NOTHING', [
      offer.id,
      offer,
    ]);
  }
}

export function offerPorts(kit: CommandKit): ApiPorts['offers'] {
  const { pool } = kit;
  return {
    async list() {
      const { rows } = await pool.query<Row>('SELECT data, version FROM offers ORDER BY id');
      return rows.map(resourceOf);
    },

    async get(id) {
      const { rows } = await pool.query<Row>('SELECT data, version FROM offers WHERE id = $1', [id]);
      return rows[0] && resourceOf(rows[0]);
    },

    put(command, offer, version) {
      return runCommand(kit, command, async (db) => {
        const { rows } = await db.query<Row>(
          `INSERT INTO offers (id, data, updated_at) VALUES ($1, $2, $3)
           ON CONFLICT (id) DO UPDATE SET data = excluded.data, updated_at = excluded.updated_at, version = offers.version + 1
             WHERE $4::int IS NULL OR offers.version = $4
           RETURNING data, version`,
          [offer.id, offer, command.at, version ?? null],
        );
        if (!rows[0]) throw new Outdated();
        return resourceOf(rows[0]);
      });
    },
  };
}
