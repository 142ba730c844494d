import type { z } from 'zod';

/** One thing wrong with a request: where (a JSON pointer, RFC 6901), and what. */
export interface Fault {
  pointer: string;
  detail: string;
  /** absent for the body */
  in?: 'query';
  /** what it is, for programs, where others are to be told in their own words */
  code?: string;
  /** what of the field is at fault, such as one of its names */
  about?: string;
}

/** A body of nothing but faults must not be answered with ten times its size. */
const MOST_FAULTS = 100;

export function fault(pointer: string, detail: string): Fault {
  return { pointer, detail };
}

/** Everything that a schema finds wrong, at once. */
export function faultsOf(error: z.ZodError): Fault[] {
  const faults: Fault[] = [];
  for (const issue of error.issues) {
    if (faults.length >= MOST_FAULTS) break;
    if (issue.code === 'unrecognized_keys') {
      const names = issue.keys.slice(0, MOST_FAULTS - faults.length);
      faults.push(...names.map((name) => fault(pointerTo([...issue.path, name]), 'This field is unknown.')));
    } else {
      faults.push(fault(pointerTo(issue.path), issue.message));
    }
  }
  return faults;
}

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The fields of a body with which nothing is wrong, so that they can be looked at further even if others are. */
export function soundFields(body: unknown, faults: readonly Fault[]): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return {};
  const wrong = new Set(faults.map(({ pointer }) => pointer.split('/')[1]));
  return Object.fromEntries(Object.entries(body).filter(([name]) => !wrong.has(name)));
}
