import fs from 'node:fs/promises';
import path from 'node:path';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { differences } from '../scenarios/compare';
import { play } from '../scenarios/play';
import { parseScenario } from '../scenarios/scenario';
import { openTheatre } from './theatre';

const usage = `npm run scenario -- FILE…

Plays each file, one life with the timeline that must come of it, through the real API, workflows, activities,
database and mail, in virtual time, and prints what differs. Exit status 0 only if nothing does.
The form of a file: docs/scenarios.md; examples: test/scenarios/.`;

async function main(files: string[]): Promise<number> {
  if (files.length === 0 || files.includes('--help')) {
    console.log(usage);
    return files.length === 0 ? 2 : 0;
  }
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { filter: 'ERROR' } },
    shutdownSignals: [],
  });
  const theatre = await openTheatre({ log: (line) => process.stderr.write(`${line}\n`) });
  const stop = () => void theatre.close().finally(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  let failed = 0;
  try {
    for (const file of files) {
      const faults = await tryOne(theatre, file);
      if (faults.length > 0) failed += 1;
      console.log(`${faults.length === 0 ? 'ok     ' : 'differs'} ${path.basename(file)}`);
      for (const fault of faults) console.log(`  ${fault}`);
    }
  } finally {
    await theatre.close();
  }
  console.log(`${files.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function tryOne(theatre: Awaited<ReturnType<typeof openTheatre>>, file: string): Promise<string[]> {
  try {
    const scenario = parseScenario(await fs.readFile(file, 'utf8'));
    return differences(scenario, await theatre.stageFor((stage) => play(stage, scenario)));
  } catch (error) {
    return (error as Error).message.split('\n').map((line) => `! ${line}`);
  }
}

void main(process.argv.slice(2)).then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
