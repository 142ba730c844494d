import type { CertificateOrder } from '../../../../activities/certificate-ports';
import type { Queryable } from '../../postgres/pool';

/** A TXT record in the engine's own zone. */
export interface Published {
  name: string;
  value: string;
}

/** An authorization of an order, as it was last seen. */
export interface SeenAuthorization {
  url: string;
  domain: string;
  valid: boolean;
}

export interface Progress {
  authorizations: SeenAuthorization[];
  /** not withdrawn yet */
  published: Published[];
}

/** What is known of an issuance at an authority. */
export interface KeptOrder extends Progress {
  /** of the order at the authority; none before it is placed, or after it came to nothing */
  url: string | null;
  /** PEM of what was issued and found right, the subscriber's certificate first */
  chain: string | null;
}

export interface OrderStore {
  /** the order of that key, noted if it is new */
  open(order: CertificateOrder): Promise<KeptOrder>;
  /** false where this is the order of another issuance that somebody works on; of two URLs the first noted counts */
  place(key: string, url: string): Promise<boolean>;
  progress(key: string, progress: Progress): Promise<void>;
  /** that the order of this URL came to nothing; another will be placed */
  abandon(key: string, url: string): Promise<void>;
  complete(key: string, chain: string): Promise<void>;
}

/** Whose issuance nobody has asked about for so long, nobody goes on with. */
const FORSAKEN = '1 hour';

const UNIQUE_VIOLATION = '23505';

export function createOrderStore(db: Queryable, authority: string): OrderStore {
  return {
    async open({ key, notBefore }) {
      const { rows } = await db.query<KeptOrder>(
        `INSERT INTO acme_orders (authority, key, created_at, touched_at) VALUES ($1, $2, $3, now())
         ON CONFLICT (authority, key) DO UPDATE SET touched_at = now()
         RETURNING url, authorizations, published, chain`,
        [authority, key, notBefore],
      );
      if (!rows[0]) throw new Error(`the order ${key} is gone`);
      return rows[0];
    },

    async place(key, url) {
      await db.query(
        `UPDATE acme_orders SET url = NULL, authorizations = '[]'
         WHERE authority = $1 AND url = $3 AND key <> $2 AND chain IS NULL AND touched_at < now() - interval '${FORSAKEN}'`,
        [authority, key, url],
      );
      try {
        await db.query('UPDATE acme_orders SET url = coalesce(url, $3) WHERE authority = $1 AND key = $2', [
          authority,
          key,
          url,
        ]);
        return true;
      } catch (error) {
        if ((error as { code?: string }).code === UNIQUE_VIOLATION) return false;
        throw error;
      }
    },

    async progress(key, { authorizations, published }) {
      await db.query('UPDATE acme_orders SET authorizations = $3, published = $4 WHERE authority = $1 AND key = $2', [
        authority,
        key,
        JSON.stringify(authorizations),
        JSON.stringify(published),
      ]);
    },

    async abandon(key, url) {
      await db.query(
        `UPDATE acme_orders SET url = NULL, authorizations = '[]' WHERE authority = $1 AND key = $2 AND url = $3`,
        [authority, key, url],
      );
    },

    async complete(key, chain) {
      await db.query('UPDATE acme_orders SET chain = $3 WHERE authority = $1 AND key = $2', [authority, key, chain]);
    },
  };
}
