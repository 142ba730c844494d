import { domainToUnicode } from 'node:url';
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

/** When products end that end before their term: few, found by an index of such ones alone. */
const EARLY = `early AS (SELECT id, (life->'notice'->>'endsAt')::timestamptz AS at FROM products WHERE account_id = $1 AND life ? 'notice')`;

/** Products of one page. */
const AT_ONCE = 50;

/** Milliseconds before its end from which a product needs its owner. */
const SOON = 30 * 86_400_000;

/** By what a list is sorted; the id makes each place unique. */
const orders: Record<ListOrder, { key: string; type: string; descending?: true }> = {
  name: { key: 'lower(p.name)', type: 'text' },
  expiry: { key: `coalesce(least(p.term_end, e.at), 'infinity')`, type: 'timestamptz' },
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
 * Those of the account ($1) that may need their owner, by what the index on products knows, and then by their lives, which are
 * looked up one by one (hence the limit): the planner takes them for many, and would read every life of the house. Nothing can
 * be restored a year after its end.
 */
const NEEDY = `open AS (SELECT DISTINCT ON (product_id) product_id, id, debit_key FROM invoices
    WHERE account_id = $1 AND status = 'open' ORDER BY product_id),
  perhaps AS (SELECT product_id AS id FROM open
      UNION SELECT id FROM products WHERE account_id = $1 AND state = 'active' AND term_end <= $3
      UNION SELECT id FROM products WHERE account_id = $1 AND state IN ${RECOVERABLE}
        AND term_end > $2::timestamptz - interval '1 year'
      UNION SELECT id FROM products p WHERE account_id = $1 AND ${WAITING}),
  needy AS (SELECT p.id, ${concerns.map((one) => `(${needs[one]}) IS TRUE AS "${one}"`).join(', ')}
    FROM perhaps CROSS JOIN LATERAL (SELECT * FROM products WHERE products.id = perhaps.id LIMIT 1) p
    LEFT JOIN open i ON i.product_id = p.id)`;

const ANY = `(${concerns.map((one) => `n."${one}"`).join(' OR ')})`;

/** Conditions of a filter but the name's, with their values behind those that the statement has already. */
function conditionsOf({ filter }: ListWish, values: unknown[]): string {
  const { kind, state, needs: need } = filter;
  const put = (value: unknown) => `$${values.push(value)}`;
  const all = [
    kind && `p.kind = ${put(kind)}`,
    state === 'current' && `p.state NOT IN ${ENDED}`,
    state !== 'current' && state !== 'all' && `p.state = ${put(state)}`,
    need && (need === 'any' ? `n.id IS NOT NULL AND ${ANY}` : `n."${need}"`),
  ];
  return all.filter((one) => typeof one === 'string' && one !== '').join(' AND ') || 'true';
}

/** The condition of a name: part of it as it is kept. */
function namedIn({ filter: { name } }: ListWish, values: unknown[]): string {
  return name === undefined ? 'true' : `position(lower($${values.push(name)}) in lower(p.name)) > 0`;
}

/**
 * Domains are kept in A-labels, and people look for them as they are written. PostgreSQL cannot decode those, so that names with
 * them are looked through here, if what is looked for can be in what they stand for alone: it is not of one ASCII label.
 */
function asWritten({ filter: { name } }: ListWish): string | undefined {
  return name === undefined || /^[a-z\d-]*$/i.test(name) ? undefined : name.normalize('NFC').toLowerCase();
}

export async function readList(db: Queryable, settings: TxSettings, wish: ListWish): Promise<ProductList> {
  if (asWritten(wish) === undefined) {
    const [page, { counts }] = await Promise.all([readPage(db, settings, wish, []), readCounts(db, settings, wish)]);
    return { ...page, counts };
  }
  const { counts, alsoFitting } = await readCounts(db, settings, wish);
  return { ...(await readPage(db, settings, wish, alsoFitting)), counts };
}

type PageRow = StandingRow & { key: string; payment: boolean | null };

/** @param also ids of products that fit by what their names stand for */
async function readPage(
  db: Queryable,
  settings: TxSettings,
  wish: ListWish,
  also: readonly string[],
): Promise<Omit<ProductList, 'counts'>> {
  const { account, now, order, place, filter } = wish;
  const needy = filter.needs !== undefined;
  const { key, type, descending = false } = orders[order];
  const values = needy ? valuesOf(account, now, settings) : [account];
  const named = namedIn(wish, values);
  const where = `${conditionsOf(wish, values)} AND (${named}${also.length > 0 ? ` OR p.id = ANY($${values.push(also)})` : ''})`;
  const backward = place?.direction === 'before';
  const up = backward === descending;
  const beyond =
    place &&
    `AND (${key}, p.id) ${up ? '>' : '<'} ($${values.push(place.key)}::text::${type}, $${values.push(place.id)}::text)`;
  const sorted = `ORDER BY ${key} ${up ? 'ASC' : 'DESC'}, p.id ${up ? 'ASC' : 'DESC'}`;
  const { rows } = await db.query<PageRow>(
    `WITH ${EARLY}, ${needy ? `${NEEDY}, ` : ''}page AS (SELECT p.id FROM products p LEFT JOIN early e USING (id) ${needy ? 'JOIN needy n USING (id)' : ''}
       WHERE p.account_id = $1 AND ${where} ${beyond ?? ''} ${sorted} LIMIT ${AT_ONCE + 1})
     SELECT ${standingColumns}, (${key})::text AS key, (${needs.payment}) AS payment
     FROM page JOIN products p USING (id) LEFT JOIN early e USING (id) JOIN accounts a ON a.id = p.account_id ${standingJoins} ${sorted}`,
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

type CountRow = { kind: ProductKind; state: Phase; all: number; fitting: number } & Record<Concern | 'any', number> & {
    /** products with A-labels that would fit, were it not for the name as it is kept: id and name */
    encoded: [string, string][] | null;
  };

/** Also ids of the products whose names fit as they are written, not as they are kept. */
async function readCounts(
  db: Queryable,
  settings: TxSettings,
  wish: ListWish,
): Promise<{ counts: ListCounts; alsoFitting: string[] }> {
  const values = valuesOf(wish.account, wish.now, settings);
  const where = conditionsOf(wish, values);
  const named = namedIn(wish, values);
  const written = asWritten(wish);
  // An A-label keeps the ASCII characters of its label together, in their order.
  const parts = written?.split('.').map((label) => label.replace(/[^!-~]/g, '')) ?? [];
  const perhaps = parts.map((part) => `AND position($${values.push(part)} in lower(p.name)) > 0`).join(' ');
  const encoded =
    written === undefined
      ? ''
      : `, jsonb_agg(jsonb_build_array(p.id, p.name)) FILTER (WHERE p.name ~* '(^|\\.)xn--' ${perhaps} AND ${where} AND NOT ${named}) AS encoded`;
  const { rows } = await db.query<CountRow>(
    `WITH ${NEEDY} SELECT p.kind, p.state, count(*) AS "all", count(*) FILTER (WHERE ${where} AND ${named}) AS fitting,
       ${concerns.map((one) => `count(*) FILTER (WHERE n."${one}") AS "${one}"`).join(', ')},
       count(*) FILTER (WHERE ${ANY}) AS "any"${encoded}
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
  const alsoFitting: string[] = [];
  for (const row of rows) {
    const fits = ([, name]: [string, string]) => domainToUnicode(name).includes(written ?? name);
    const also = (row.encoded ?? []).filter(fits);
    alsoFitting.push(...also.map(([id]) => id));
    counts.all += row.all;
    counts.fitting += row.fitting + also.length;
    if (!hasEnded(row.state)) counts.current += row.all;
    counts.kinds[row.kind] = (counts.kinds[row.kind] ?? 0) + row.all;
    counts.states[row.state] = (counts.states[row.state] ?? 0) + row.all;
    for (const one of ['any', ...concerns] as const) counts.needs[one] += row[one];
  }
  return { counts, alsoFitting };
}
