import type { Instant } from './calendar';
import type { Issuance, Revocation } from './certificate';
import type { Life, ProviderTask } from './life';
import { urgentFrom, urgentIssueFrom } from './provider-retries';

/** What the outside world fails at, asked again by itself; of several what is asked first. */
type Failing =
  | { at: 'provider'; task: ProviderTask }
  | { at: 'authority'; issuance: Issuance }
  | { at: 'authority'; revocation: Revocation };

function failingOf({ tasks, certificate }: Life): Failing | undefined {
  const task = tasks[0];
  if (task?.failing) return { at: 'provider', task };
  const issuance = certificate?.queue[0];
  if (issuance?.failing) return { at: 'authority', issuance };
  const revocation = certificate?.revocations.find(({ failing }) => failing);
  return revocation && { at: 'authority', revocation };
}

/** Why a person should look at a product; the operators' list and the search attribute show the same (1.7). */
export function troubleOf(life: Life): string | null {
  if (life.pausedSince !== undefined) return 'paused';
  const failing = failingOf(life);
  if (failing === undefined) return life.needsPerson ?? awaited(life);
  if ('task' in failing) return `provider_failing:${failing.task.operation}`;
  return 'issuance' in failing
    ? `issuance_failing:${failing.issuance.cause}`
    : `revocation_failing:${failing.revocation.serial}`;
}

/** An organisation is validated by a person. */
function awaited({ certificate }: Life): string | null {
  return certificate?.queue[0]?.missing?.includes('identity') ? 'identity_unvalidated' : null;
}

/** From when on the trouble of a product is urgent, because soon it will be too late (P8); never, of one that has no cut-off. */
export function troubleUrgentFrom(life: Life): Instant | undefined {
  // What is revoked in a pause has no successor before its end.
  if (life.revokesInPause && life.certificate?.revocations.length) return life.clock;
  // A paused product loses its renewal at the last safe instant, or its restore at the end of what is kept.
  if (life.pausedSince !== undefined) return urgentFrom(life, life.phase === 'active' ? 'renew' : 'restore');
  const failing = failingOf(life);
  if (failing === undefined) return awaited(life) === null ? undefined : urgentIssueFrom(life);
  if ('task' in failing) return urgentFrom(life, failing.task.operation);
  // A certificate that is still trusted though it should not be is urgent at once.
  return 'issuance' in failing ? urgentIssueFrom(life) : life.clock;
}

/** What marks the urgent in the search attribute: `PerennialTrouble STARTS_WITH "urgent"` finds them. */
const URGENT = 'urgent:';

/** Trouble as the search attribute shows it: urgent as of the last time that the provider was asked. */
export function shownTrouble(life: Life): string | null {
  const trouble = troubleOf(life);
  const urgent = life.pausedSince === undefined && isUrgent(life);
  return trouble !== null && urgent ? `${URGENT}${trouble}` : trouble;
}

function isUrgent(life: Life): boolean {
  const failing = failingOf(life);
  if (failing === undefined) return false;
  if ('task' in failing) return failing.task.urgent === true;
  const from = troubleUrgentFrom(life);
  return from !== undefined && life.clock >= from;
}
