import { simulate } from './simulate';
import type { EventInFile, LifeInFile, OfferTerms, ScenarioFile } from './scenario-file';

/** A life with the timeline that must come of it, as a scenario file. */
export function withExpectation(life: LifeInFile, catalogue: Record<string, OfferTerms>): ScenarioFile {
  const { events, mails, refusals, state } = simulate(life, catalogue);
  return {
    ...life,
    steps: life.steps.map((step, index) => {
      const refused = refusals.get(index);
      return refused ? { ...step, refused: { ...refused } } : step;
    }),
    compare: ['*'],
    expect: events.map(({ at, product, type, data }): EventInFile => {
      const { invoice: _, ...rest } = data;
      return { at: new Date(at).toISOString(), product, type, data: rest };
    }),
    mail: mails.map(({ to, at }) => ({ to, at: new Date(at).toISOString() })),
    state,
  };
}
