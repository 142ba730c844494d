import { domainToASCII } from 'node:url';
import type { Locale } from '../../domain/account';
import type { Instant } from '../../domain/calendar';
import { namesSought } from '../../domain/declarations';
import type { InvoiceDocument } from '../../domain/invoice-document';
import type { Life } from '../../domain/life';
import type { Offer } from '../../domain/offer';
import type { Queryable } from '../postgres/pool';

/** A product of the account that has the address, with what decides how it can be ended. */
export interface ProductFound {
  id: string;
  account: string;
  /** as the account has it */
  email: string;
  locale: Locale;
  consumer: boolean;
  /** people of its own look after the account, or it has a contract */
  administered: boolean;
  brand: string | null;
  country: string;
  zone: string;
  life: Life;
  offer: Offer;
  facts: { type: string; at: Instant; data: Record<string, unknown> }[];
  /** that the term in force was paid by */
  invoice: { id: string; document: InvoiceDocument } | null;
  /** ids and numbers that only its customer knows, as they are looked for */
  numbers: string[];
}

type Row = Omit<ProductFound, 'numbers'> & { name: string; invoices: string[] };

/**
 * Which product somebody means: by its name or id, of an account with that very address. Nothing where it is none, or
 * could be several that still live.
 * @param key the address in lower case
 */
export async function findDeclaredProduct(db: Queryable, name: string, key: string): Promise<ProductFound | undefined> {
  // Domains are kept in A-labels; people write them as they read them.
  const sought = namesSought(name)
    .flatMap((one) => [...new Set([one, domainToASCII(one)])])
    .filter((one) => one !== '');
  const { rows } = await db.query<Row>(
    `SELECT p.id, lower(p.name) AS name, p.account_id AS account, a.email, a.locale, a.consumer, a.brand, a.country, a.time_zone AS zone, p.life, o.data AS offer,
       EXISTS (SELECT 1 FROM people WHERE account_id = a.id AND state <> 'removed')
         OR EXISTS (SELECT 1 FROM contracts WHERE account_key = a.id) AS administered,
       coalesce((SELECT jsonb_agg(jsonb_build_object('type', e.type, 'data', e.data, 'at',
         to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY e.seq)
         FROM events e WHERE e.product_id = p.id), '[]') AS facts,
       (SELECT jsonb_build_object('id', i.id, 'document', i.document) FROM invoices i
         WHERE i.product_id = p.id AND i.status = 'paid' ORDER BY i.paid_at DESC, i.id DESC LIMIT 1) AS invoice,
       ARRAY(SELECT lower(number) FROM invoices i WHERE i.product_id = p.id) AS invoices
     FROM accounts a JOIN products p ON p.account_id = a.id JOIN offers o ON o.id = p.offer_id
     WHERE lower(a.email) = $1 AND (lower(p.name) = ANY ($2) OR lower(p.id) = ANY ($2))
       AND p.state NOT IN ('deleted', 'cancelled', 'transferred')
     ORDER BY array_position($2, lower(p.name)) LIMIT 2`,
    [key, sought],
  );
  const [row, next] = rows;
  // One that is called exactly so comes before what is called so without `www.`; two of one name are not told apart.
  if (!row || (next && next.name === row.name)) return undefined;
  return { ...row, numbers: [...row.invoices, row.id, row.id.replace('prod_', 'ord_')] };
}
