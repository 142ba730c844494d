import { domainToASCII } from 'node:url';
import { type Instant, plusMilliseconds } from '../../domain/calendar';
import { endedPhases, hasEnded, type Phase } from '../../domain/life';
import type { ProductKind } from '../../domain/offer';
import { inForce } from '../../domain/regulations';
import {
  type Concern,
  concerns,
  type ListCounts,
  type ListOrder,
  type ListWish,
  type ProductList,
} from '../../pages/my/products/ports';
import type { Queryable } from '../postgres/pool';
import type { TxSettings } from '../postgres/tx';
import { type StandingRow, standingColumns, standingJoins, standingOf, vatRateOf, WAITING } from './standing-rows';

/** Products of one page. */
const AT_ONCE = 50;

/** Milliseconds before its end from which a product needs its owner. */
const SOON = 30 * 86_400_000;

/** By what a list is sorted; the id makes each place unique. */
const orders: Record<ListOrder, { key: string; type: string; descending?: true }> = {
  name: { key: 'lower(p.name)', type: 'text' },
  expiry: { key: `coalesce(p.term_end, 'infinity')`, type: 'timestamptz' },
  newest: { key: `''::text`, type: 'text', descending: true },
};

const ENDED = `('${endedPhases.join(`', '`)}')`;
const RECOVERABLE = `('expired', 'suspended', 'redemption', 'deleted')`;

const ASKED = `coalesce(p.life #> '{certificate,queue,0,missing}', p.life #> '{certificate,current,asked}')`;

/** When the certificate that a product waits for is needed: at once, or where it was asked ahead, when it is replaced. */
const NEEDED = `CASE WHEN p.life #> '{certificate,queue,0}' IS NULL THEN (p.life #>> '{certificate,current,replaceAt}')::timestamptz ELSE $2 END`;

/**
 * Of products `p` and their open invoices `i`; $2 is now, $3 what is soon, and $4 for how many days validations count. An invoice
 * is to be paid, or was to be collected in vain; a certificate waits for what its customer has to bring; the end is near and
 * nothing is paid; what has ended can still be restored.
 */
const needs: Record<Concern, string> = {
  invoice: 'i.id IS NOT NULL AND i.debit_key IS NULL',
  payment: `i.id IS NOT NULL AND i.debit_key IS NULL AND i.id = p.life->'invoice'->>'id' AND NOT p.life ? 'attempt'
    AND (p.life->'invoice'->'attempts'->>'card')::int + (p.life->'invoice'->'attempts'->>'sepa_debit')::int > 0`,
  proof: `p.state NOT IN ${ENDED} AND (
    ${ASKED} ? 'validation'
      AND EXISTS (SELECT FROM jsonb_array_elements(p.life #> '{certificate,domains}') d
        WHERE d->>'validatedAt' IS NULL OR (d->>'validatedAt')::timestamptz + make_interval(days => $4) <= ${NEEDED})
    OR ${ASKED} ? 'csr' AND (p.life #> '{certificate,queue,0}' IS NOT NULL OR p.life #> '{certificate,csr}' IS NULL
      OR p.life #>> '{certificate,reuseCsr}' = 'false' AND p.life #>> '{certificate,csrIsUsed}' = 'true'))`,
  soon: `p.state = 'active' AND p.term_end <= $3 AND NOT coalesce((p.life->'invoice'->>'paid')::boolean, false)
      AND i.debit_key IS NULL
    OR p.state IN ${RECOVERABLE} AND (p.life->>'recoverableUntil')::timestamptz > $2`,
};

/**
 * Those of the account ($1) that may need their owner, by what the index on products knows, and then by their lives: the others
 * are not read from the table. Nothing can be restored a year after its end.
 */
const NEEDY = `open AS (SELECT DISTINCT ON (product_id) product_id, id, debit_key FROM invoices
    WHERE account_id = $1 AND status = 'open' ORDER BY product_id),
  needy AS (SELECT p.id, ${concerns.map((one) => `(${needs[one]}) IS TRUE AS "${one}"`).join(', ')}
    FROM products p LEFT JOIN open i ON i.product_id = p.id WHERE p.id IN (
      SELECT product_id FROM open
      UNION SELECT id FROM products WHERE account_id = $1 AND state = 'active' AND term_end <= $3
      UNION SELECT id FROM products WHERE account_id = $1 AND state IN ${RECOVERABLE}
        AND term_end > $2::timestamptz - interval '1 year'
      UNION SELECT id FROM products p WHERE account_id = $1 AND ${WAITING}))`;

const ANY = `(${concerns.map((one) => `n."${one}"`).join(' OR ')})`;

/** Conditions of a filter, with their values behind those that the statement has already. */
function conditionsOf({ filter }: ListWish, values: unknown[]): string {
  const { kind, state, needs: need, name } = filter;
  const put = (value: unknown) => `$${values.push(value)}`;
  const all = [
    kind && `p.kind = ${put(kind)}`,
    state === 'current' && `p.state NOT IN ${ENDED}`,
    state !== 'current' && state !== 'all' && `p.state = ${put(state)}`,
    need && (need === 'any' ? `n.id IS NOT NULL AND ${ANY}` : `n."${need}"`),
    name && `(position(lower(${put(name)}) in lower(p.name)) > 0${encoded(name, put)})`,
  ];
  return all.filter((one) => typeof one === 'string' && one !== '').join(' AND ') || 'true';
}

/** Domains are kept in A-labels; people look for them as they are written. */
function encoded(name: string, put: (value: unknown) => string): string {
  const ascii = domainToASCII(name);
  return ascii !== '' && ascii !== name.toLowerCase() ? ` OR position(${put(ascii)} in p.name) > 0` : '';
}

export async function readList(db: Queryable, settings: TxSettings, wish: ListWish): Promise<ProductList> {
  const [page, counts] = await Promise.all([readPage(db, settings, wish), readCounts(db, settings, wish)]);
  return { ...page, counts };
}

type PageRow = StandingRow & { key: string; payment: boolean | null };

async function readPage(db: Queryable, settings: TxSettings, wish: ListWish): Promise<Omit<ProductList, 'counts'>> {
  const { account, now, order, place, filter } = wish;
  const needy = filter.needs !== undefined;
  const { key, type, descending = false } = orders[order];
  const values = needy ? valuesOf(account, now, settings) : [account];
  const where = conditionsOf(wish, values);
  const backward = place?.direction === 'before';
  const up = backward === descending;
  const beyond =
    place &&
    `AND (${key}, p.id) ${up ? '>' : '<'} ($${values.push(place.key)}::text::${type}, $${values.push(place.id)}::text)`;
  const sorted = `ORDER BY ${key} ${up ? 'ASC' : 'DESC'}, p.id ${up ? 'ASC' : 'DESC'}`;
  const { rows } = await db.query<PageRow>(
    `WITH ${needy ? `${NEEDY}, ` : ''}page AS (SELECT p.id FROM products p ${needy ? 'JOIN needy n USING (id)' : ''}
       WHERE p.account_id = $1 AND ${where} ${beyond ?? ''} ${sorted} LIMIT ${AT_ONCE + 1})
     SELECT ${standingColumns}, (${key})::text AS key, (${needs.payment}) AS payment
     FROM page JOIN products p USING (id) JOIN accounts a ON a.id = p.account_id ${standingJoins} ${sorted}`,
    values,
  );
  const more = rows.length > AT_ONCE;
  const shown = rows.slice(0, AT_ONCE);
  if (backward) shown.reverse();
  const [first] = shown;
  return {
    items: shown.map((row) => ({
      standing: standingOf(row, settings, now),
      paymentFailed: row.payment === true,
      key: row.key,
    })),
    hasPrevious: backward ? more : place !== undefined,
    hasNext: backward || more,
    vatRate: first ? vatRateOf(first, settings, now) : 0,
  };
}

function valuesOf(account: string, now: Instant, { regulations }: TxSettings): unknown[] {
  return [account, now, plusMilliseconds(now, SOON), inForce(regulations.dcvReuseDays, now).max];
}

type CountRow = { kind: ProductKind; state: Phase; all: number; fitting: number } & Record<Concern | 'any', number>;

async function readCounts(db: Queryable, settings: TxSettings, wish: ListWish): Promise<ListCounts> {
  const values = valuesOf(wish.account, wish.now, settings);
  const where = conditionsOf(wish, values);
  const { rows } = await db.query<CountRow>(
    `WITH ${NEEDY} SELECT p.kind, p.state, count(*) AS "all", count(*) FILTER (WHERE ${where}) AS fitting,
       ${concerns.map((one) => `count(*) FILTER (WHERE n."${one}") AS "${one}"`).join(', ')},
       count(*) FILTER (WHERE ${ANY}) AS "any"
     FROM products p LEFT JOIN needy n USING (id) WHERE p.account_id = $1 GROUP BY p.kind, p.state`,
    values,
  );
  const counts: ListCounts = {
    all: 0,
    current: 0,
    fitting: 0,
    kinds: {},
    states: {},
    needs: { any: 0, invoice: 0, payment: 0, proof: 0, soon: 0 },
  };
  for (const row of rows) {
    counts.all += row.all;
    counts.fitting += row.fitting;
    if (!hasEnded(row.state)) counts.current += row.all;
    counts.kinds[row.kind] = (counts.kinds[row.kind] ?? 0) + row.all;
    counts.states[row.state] = (counts.states[row.state] ?? 0) + row.all;
    for (const one of ['any', ...concerns] as const) counts.needs[one] += row[one];
  }
  return counts;
}
