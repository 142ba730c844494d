import type { Paging } from '../../api/ports';

export interface List {
  /** what is read, up to its joins */
  select: string;
  /** the column by which the list is sorted, and from which it goes on */
  key: string;
  /** by column; what is undefined is not asked for */
  equal?: Record<string, string | undefined>;
  /** further conditions, without values */
  also?: readonly string[];
}

/**
 * The statement of a page, and one row more. It says only what was asked for: where every filter stands in every
 * statement (`$1 IS NULL OR …`), a plan that is made once for all of them can use no index.
 */
export function pageQuery({ select, key, equal = {}, also = [] }: List, { after, limit }: Paging): [string, unknown[]] {
  const given = Object.entries(equal).filter(([, value]) => value !== undefined);
  const values: unknown[] = given.map(([, value]) => value);
  const conditions = [...given.map(([column], index) => `${column} = $${index + 1}`), ...also];
  if (after !== undefined) conditions.push(`${key} > $${values.push(after)}`);
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  return [`${select} ${where} ORDER BY ${key} LIMIT $${values.push(limit + 1)}`, values];
}
