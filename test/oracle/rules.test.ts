import fs from 'node:fs';
import path from 'node:path';
import type { Theatre } from '../../src/main/theatre';
import { differences } from '../../src/scenarios/compare';
import { play } from '../../src/scenarios/play';
import { parseScenario } from '../../src/scenarios/scenario';
import { openTestTheatre } from '../support/theatre';
import { brokenInvariants } from './invariants';
import type { LifeInFile } from './scenario-file';

const folder = path.join(__dirname, 'scenarios');
const lives = fs.readdirSync(folder).map((file) => {
  const text = fs.readFileSync(path.join(folder, file), 'utf8');
  return { file, scenario: parseScenario(text), life: JSON.parse(text) as LifeInFile };
});

describe('each clause of the rules at its edges', () => {
  let theatre: Theatre;

  beforeAll(async () => {
    theatre = await openTestTheatre();
  });

  afterAll(async () => {
    await theatre?.close();
  });

  test.each(lives)('$scenario.name ($file)', async ({ scenario, life }) => {
    const played = await theatre.stageFor((stage) => play(stage, scenario));
    expect([...differences(scenario, played), ...brokenInvariants(life, played)]).toEqual([]);
  });
});
