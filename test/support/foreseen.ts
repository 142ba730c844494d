import type { Instant } from '../../src/domain/calendar';
import type { ForecastSettings } from '../../src/forecast/future-record';
import type { Snapshot } from '../../src/forecast/snapshot';
import { unfold } from '../../src/forecast/unfold';
import { known } from '../../src/forecast/unknown';

/** A fact of a timeline, foreseen or come. */
export interface TimelineFact {
  product: string;
  type: string;
  at: Instant;
  data: Record<string, unknown>;
}

/** What is foreseen, in order. */
export async function foreseen(
  snapshot: Snapshot,
  settings: ForecastSettings,
  now: Instant,
  until: Instant,
): Promise<TimelineFact[]> {
  const facts: TimelineFact[] = [];
  for await (const moment of unfold(snapshot, { now, until, settings })) {
    for (const { product, fact } of moment.facts) {
      facts.push({ product, type: fact.type, at: fact.at, data: known(fact.data) });
    }
  }
  return facts;
}

/** What only the future names; everything else of a fact must have been foreseen. */
const NAMED_LATER = ['invoice', 'number', 'cancellation', 'reference'];

/** What came, as it could have been foreseen: without the names that were not known then. */
export function asForeseeable(come: TimelineFact[], foretold: TimelineFact[]): TimelineFact[] {
  return come.map((fact, index) => {
    const expected = foretold[index]?.data ?? {};
    const entries = Object.entries(fact.data).filter(([key]) => key in expected || !NAMED_LATER.includes(key));
    return { ...fact, data: Object.fromEntries(entries) };
  });
}
