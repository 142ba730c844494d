import type { EventInFile, LifeInFile, OfferTerms, ScenarioFile } from './scenario-file';
import { simulate } from './simulate';

/** A life with the timeline that must come of it, as a scenario file. */
export function withExpectation(life: LifeInFile, catalogue: Record<string, OfferTerms>): ScenarioFile {
  const { events, mails, refusals, state } = simulate(life, catalogue);
  const mailCount: Record<string, number> = {};
  for (const { to } of mails) mailCount[to] = (mailCount[to] ?? 0) + 1;
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
    mailCount,
    state,
  };
}
