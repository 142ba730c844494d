import type { Instant } from '../../domain/calendar';
import { type Holding, nameAndAbove } from '../../domain/institution-domains';
import { under } from './institution-domains';
import type { Queryable } from './pool';

interface Row {
  name: string;
  account: string;
  wildcard_at: Instant | null;
}

/**
 * Who holds what of names that certificates are to be taken over with: the registered domains of the accounts, as they stand
 * at the provider of each, and whatever anybody holds of the names.
 * @param names of certificates, in A-labels, `*.` included
 * @param defaultProvider of accounts that have chosen none
 */
export async function readHoldings(
  db: Queryable,
  {
    accounts,
    names,
    defaultProvider,
  }: { accounts: readonly string[]; names: readonly string[]; defaultProvider: string },
): Promise<Holding[]> {
  const bases = names.filter((name) => name.startsWith('*.')).map((name) => name.slice(2));
  const above = [...new Set(names.flatMap(nameAndAbove))];
  const { rows } = await db.query<Row>(
    `SELECT d.name, d.account_id AS account, v.wildcard_at
     FROM institution_domains d JOIN accounts a ON a.id = d.account_id
       LEFT JOIN domain_validations v ON v.domain = d.name AND v.provider = coalesce(a.certificate_provider, $4)
     WHERE d.account_id = ANY ($1) OR d.name = ANY ($2)
       OR EXISTS (SELECT 1 FROM unnest($3::text[]) AS wanted (base) WHERE ${under('d.name', 'wanted.base')})`,
    [accounts, above, bases, defaultProvider],
  );
  return rows.map(({ name, account, wildcard_at }) => ({ name, account, wildcard: wildcard_at !== null }));
}
