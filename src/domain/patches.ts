import type { Life } from './life';

/** A renewal begins a new term: its dates are read from the record, and need not stand in the history twice. */
export function beginsTerm(before: Life, after: Pick<Life, 'term'>): boolean {
  return before.term !== undefined && after.term?.number !== before.term.number;
}

const shownToOperators: readonly (keyof Life)[] = ['seq', 'phase', 'option', 'term', 'tasks', 'renewalRefused'];

/** What a step changed of a life: `null` removes. Small, because it stands in the workflow's history. */
export type LifePatch = { [K in keyof Life]?: Life[K] | null };

export function patchBetween(before: Life, after: Life): LifePatch {
  const patch: Record<string, unknown> = {};
  const all = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Life>;
  const keys = beginsTerm(before, after) ? shownToOperators : all;
  for (const key of keys) {
    if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) patch[key] = after[key] ?? null;
  }
  return patch as LifePatch;
}

export function patched(life: Life, patch: LifePatch): Life {
  const entries = Object.entries({ ...life, ...patch }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as unknown as Life;
}
