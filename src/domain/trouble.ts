import type { Life } from './life';

/** Why a person should look at a product; the operators' list and the search attribute show the same (1.7). */
export function troubleOf(life: Life): string | null {
  const task = life.tasks[0];
  if (task?.failing) return `provider_failing:${task.operation}`;
  return life.needsPerson ?? null;
}
