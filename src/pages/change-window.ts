import { hasEnded } from '../domain/life';
import { lastSafeOf, type Standing } from './next-step';

/** Whether the option can still change, as far as the record tells; the rules have the last word (O3). */
export function checkWindow(standing: Standing): 'open' | 'too_late' | 'ended' {
  const { product, underWay, now } = standing;
  const { term, state } = product;
  if (hasEnded(state)) return 'ended';
  if (!term || underWay) return 'open';
  if (state !== 'active' || now >= term.end) return 'ended';
  const lastSafe = lastSafeOf(standing);
  return lastSafe !== undefined && now >= lastSafe ? 'too_late' : 'open';
}
