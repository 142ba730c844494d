import catalogue from '../../data/offers.json';
import type { Theatre } from '../../src/main/theatre';
import { differences } from '../../src/scenarios/compare';
import { play } from '../../src/scenarios/play';
import { parseScenario } from '../../src/scenarios/scenario';
import { openTestTheatre } from '../support/theatre';
import { withExpectation } from './expectation';
import { brokenInvariants } from './invariants';
import { randomLife } from './random-life';
import type { OfferTerms } from './scenario-file';

const offers = Object.fromEntries(catalogue.offers.map((offer) => [offer.id, offer as OfferTerms]));

/** Others can be tried: `ORACLE_SEEDS=2000,2001` plays those lives instead. */
const seeds = process.env['ORACLE_SEEDS']?.split(',').map(Number) ?? Array.from({ length: 15 }, (_, i) => 7001 + i);

describe('lives at random: what comes of them is what the text of the rules says', () => {
  let theatre: Theatre;

  beforeAll(async () => {
    theatre = await openTestTheatre();
  });

  afterAll(async () => {
    await theatre?.close();
  });

  test.each(seeds)('the life of seed %d', async (seed) => {
    const life = withExpectation(randomLife(seed, offers), offers);
    const scenario = parseScenario(JSON.stringify(life));
    const played = await theatre.stageFor((stage) => play(stage, scenario));
    const faults = [...differences(scenario, played), ...brokenInvariants(life, played)];
    if (faults.length > 0) console.error(`seed ${seed}:\n${JSON.stringify(life, null, 2)}`);
    expect(faults).toEqual([]);
  });
});
