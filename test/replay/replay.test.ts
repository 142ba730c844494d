import fs from 'node:fs';
import path from 'node:path';
import type { History } from '@temporalio/common/lib/proto-utils';
import { Worker } from '@temporalio/worker';
import { quietRuntime } from '../support/theatre';

const { fromText } = require('./history-json.cjs') as { fromText(text: string): History };

const folder = path.join(__dirname, 'histories');
const kept = fs
  .readdirSync(folder)
  .flatMap((version) =>
    fs
      .readdirSync(path.join(folder, version))
      .map((file) => ({ version, life: file.replace('.json', ''), file: path.join(folder, version, file) })),
  );
const codePath = process.env['PERENNIAL_WORKFLOW_BUNDLE'] ?? '';

const MEND = `
The workflows of this version decide otherwise than those that made this history: a product that lives now would stop.
Either keep both ways, the old one for the old histories:
    if (patched('what-changed')) { the new way } else { the old way }
or let the new way begin with a new run: decide by something in the input that continueAsNew hands over, which only runs
of the new version have. See docs/upgrading.md. Only where the version was never released may its histories be kept anew:
    npm run build && node test/replay/keep.mjs VERSION
`;

const load = (file: string) => fromText(fs.readFileSync(file, 'utf8'));

/** Replays one run, and answers what is wrong with it. */
async function replay(bundle: string, history: History): Promise<string | undefined> {
  const runs = Worker.runReplayHistories({ workflowBundle: { codePath: bundle } }, [
    { workflowId: 'product/replayed', history },
  ]);
  for await (const { error } of runs) if (error) return error.message;
  return undefined;
}

beforeAll(quietRuntime);

test('there are histories of every version, of lives that do everything', () => {
  expect(kept.length).toBeGreaterThan(15);
});

test('the lives of all released versions go on under the workflows of this one', async () => {
  const named = kept.map(({ version, life, file }) => ({ workflowId: `${version}/${life}`, history: load(file) }));
  const faults: string[] = [];
  let replayed = 0;
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle: { codePath } }, named)) {
    replayed += 1;
    if (error) faults.push(`${workflowId}: ${error.message}`);
  }
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\n${MEND}`);
  expect(replayed).toBe(kept.length);
});

describe('a change that would stop running lives is found', () => {
  const unpaid = kept.find(({ life }) => life.startsWith('unpaid-domain')) ?? { file: '' };

  test('the same history, under the workflows as they are, is fine', async () => {
    expect(await replay(codePath, load(unpaid.file))).toBeUndefined();
  });

  test('a history in which a reminder was not a local activity is refused', async () => {
    const history = load(unpaid.file);
    const markers = history.events?.filter((event) => event.markerRecordedEventAttributes) ?? [];
    const marker = markers[1];
    if (!marker) throw new Error('no marker');
    marker.markerRecordedEventAttributes = { ...marker.markerRecordedEventAttributes, markerName: 'another' };
    expect(await replay(codePath, history)).toMatch(/nondeterminism/i);
  });

  // As the bundle's text has it: each place must be there once at least.
  const sleep = '(0,_temporalio_workflow__WEBPACK_IMPORTED_MODULE_0__.sleep)(1000)';
  test.each([
    ['another activity is called first', 'readLife(input.product)', 'readAnother(input.product)'],
    ['what is due is done by another activity', 'await local.wakeUp({', 'await local.collect({'],
    ['a timer comes first', 'life = await local.readLife(', `await ${sleep}; life = await local.readLife(`],
  ])('workflows in which %s are refused', async (_name, before, after) => {
    const code = fs.readFileSync(codePath, 'utf8');
    expect(code.includes(before)).toBe(true);
    const bundle = `${codePath}.changed.js`;
    fs.writeFileSync(bundle, code.replaceAll(before, after));
    try {
      expect(await replay(bundle, load(unpaid.file))).toMatch(/nondeterminism/i);
    } finally {
      fs.rmSync(bundle);
    }
  });
});
