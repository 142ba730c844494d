import fs from 'node:fs/promises';
import path from 'node:path';
import { differences } from '../scenarios/compare';
import { play } from '../scenarios/play';
import { parseScenario, type Scenario } from '../scenarios/scenario';
import { quietRuntime } from './temporal-runtime';
import { openTheatre, type Theatre } from './theatre';

const usage = `npm run scenario -- [--on-server] FILE…

Plays each file, one life with the timeline that must come of it, through the real API, workflows, activities,
database and mail, in virtual time, and prints what differs. Exit status 0 only if nothing does.
With --on-server on a real Temporal server, by test clocks, instead of the time-skipping one.
The form of a file: docs/scenarios.md; examples: test/scenarios/.`;

async function main(words: string[]): Promise<number> {
  const onServer = words.includes('--on-server');
  const files = words.filter((word) => word !== '--on-server');
  if (files.length === 0 || files.includes('--help')) {
    console.log(usage);
    return files.length === 0 ? 2 : 0;
  }
  quietRuntime();
  const log = (line: string) => process.stderr.write(`${line}\n`);
  let theatre = await openTheatre({ log, onServer });
  const stop = () => void theatre.close().finally(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  let failed = 0;
  try {
    for (const file of files) {
      const { faults, broken } = await tryOne(theatre, file);
      if (faults.length > 0) failed += 1;
      console.log(`${faults.length === 0 ? 'ok     ' : 'differs'} ${path.basename(file)}`);
      for (const fault of faults) console.log(`  ${fault}`);
      // What broke the play may have left the clock standing still: the next one gets a new house.
      if (broken && file !== files.at(-1)) {
        await theatre.close();
        theatre = await openTheatre({ log: () => undefined, onServer });
      }
    }
  } finally {
    await theatre.close();
  }
  console.log(`${files.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function tryOne(theatre: Theatre, file: string): Promise<{ faults: string[]; broken: boolean }> {
  const saidOf = (error: unknown) => (error as Error).message.split('\n').map((line) => `! ${line}`);
  let scenario: Scenario;
  try {
    scenario = parseScenario(await fs.readFile(file, 'utf8'));
  } catch (error) {
    return { faults: saidOf(error), broken: false };
  }
  try {
    const played = await theatre.stageFor((stage) => play(stage, scenario));
    return { faults: differences(scenario, played), broken: false };
  } catch (error) {
    return { faults: saidOf(error), broken: true };
  }
}

void main(process.argv.slice(2)).then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
