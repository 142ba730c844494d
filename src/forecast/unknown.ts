/** Stands in what only the future will name: numbers of documents, ids, references. Never told to anybody. */
const MARK = 'unknown:';

export function unknown(name: string | number): string {
  return `${MARK}${name}`;
}

/** What is known of a fact's data now: everything but what is still to be named. */
export function known(data: object): Record<string, unknown> {
  const entries = Object.entries(data as Record<string, unknown>);
  return Object.fromEntries(entries.filter(([, value]) => !(typeof value === 'string' && value.includes(MARK))));
}
