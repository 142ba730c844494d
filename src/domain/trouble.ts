import type { Instant } from './calendar';
import type { Life } from './life';
import { urgentFrom } from './provider-retries';

/** Why a person should look at a product; the operators' list and the search attribute show the same (1.7). */
export function troubleOf(life: Life): string | null {
  if (life.pausedSince !== undefined) return 'paused';
  const task = life.tasks[0];
  if (task?.failing) return `provider_failing:${task.operation}`;
  return troubleOfCertificate(life) ?? life.needsPerson ?? null;
}

function troubleOfCertificate({ certificate }: Life): string | undefined {
  const [issuance] = certificate?.queue ?? [];
  if (issuance?.failing) return `issuance_failing:${issuance.cause}`;
  const revocation = certificate?.revocations.find((one) => one.failing);
  return revocation && `revocation_failing:${revocation.serial}`;
}

/** From when on the trouble of a product is urgent, because soon it will be too late (P8); never, of one that has no cut-off. */
export function troubleUrgentFrom(life: Life): Instant | undefined {
  // A paused product loses its renewal at the last safe instant, or its restore at the end of what is kept.
  if (life.pausedSince !== undefined) return urgentFrom(life, life.phase === 'active' ? 'renew' : 'restore');
  const task = life.tasks[0];
  return task?.failing ? urgentFrom(life, task.operation) : undefined;
}

/** What marks the urgent in the search attribute: `PerennialTrouble STARTS_WITH "urgent"` finds them. */
const URGENT = 'urgent:';

/** Trouble as the search attribute shows it: urgent as of the last time that the provider was asked. */
export function shownTrouble(life: Life): string | null {
  const trouble = troubleOf(life);
  const urgent = life.pausedSince === undefined && life.tasks[0]?.failing && life.tasks[0].urgent;
  return trouble !== null && urgent ? `${URGENT}${trouble}` : trouble;
}
