import type { Life } from './life';

/** What a step changed of a life: `null` removes. Small, because it stands in the workflow's history. */
export type LifePatch = { [K in keyof Life]?: Life[K] | null };

export function patchBetween(before: Life, after: Life): LifePatch {
  const patch: Record<string, unknown> = {};
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Life>;
  for (const key of keys) {
    if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) patch[key] = after[key] ?? null;
  }
  return patch as LifePatch;
}

export function patched(life: Life, patch: LifePatch): Life {
  const entries = Object.entries({ ...life, ...patch }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as unknown as Life;
}
