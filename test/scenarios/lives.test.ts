import fs from 'node:fs';
import path from 'node:path';
import type { Theatre } from '../../src/main/theatre';
import { differences, type Played } from '../../src/scenarios/compare';
import { play } from '../../src/scenarios/play';
import { parseScenario } from '../../src/scenarios/scenario';
import { openTestTheatre } from '../support/theatre';

const folder = path.join(__dirname, 'lives');
const files = fs.readdirSync(folder).filter((file) => file.endsWith('.json'));
const scenarios = files.map((file) => ({
  file,
  scenario: parseScenario(fs.readFileSync(path.join(folder, file), 'utf8')),
}));

describe('lives played through the API, with real workflows, database and mail, in virtual time', () => {
  let theatre: Theatre;

  beforeAll(async () => {
    theatre = await openTestTheatre();
  });

  afterAll(async () => {
    await theatre?.close();
  });

  test.each(scenarios)('$scenario.name ($file)', async ({ scenario }) => {
    const played: Played = await theatre.stageFor((stage) => play(stage, scenario));
    expect(differences(scenario, played)).toEqual([]);
  });
});
