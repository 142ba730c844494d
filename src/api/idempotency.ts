import { createHash } from 'node:crypto';
import { Problem } from './problems';

/** The key under which the first answer is kept; without the header, undefined. */
export function idempotencyKey(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (!/^[\x21-\x7e][\x20-\x7e]{0,254}$/.test(header)) {
    throw new Problem('malformed', 'An Idempotency-Key has 1 to 255 printable ASCII characters.');
  }
  return header;
}

/** The same request, however its JSON was written down, has the same fingerprint. */
export function fingerprint(method: string, path: string, body: unknown): string {
  return createHash('sha256')
    .update(`${method} ${path}\n${canonical(body)}`)
    .digest('hex');
}

/** JSON with the names of every object in order. Bodies are shallow by then, so recursion ends. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}
