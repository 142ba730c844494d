import { createSecretKey } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { History } from '@temporalio/common/lib/proto-utils';
import { Worker } from '@temporalio/worker';
import { AccountCodec, keyIdOf } from '../../src/gateways/payloads/codec';
import { KeyDestroyed, type PayloadKey } from '../../src/gateways/payloads/keys';
import { failureConverterPath } from '../../src/main/payloads';
import { payloadsOf } from '../support/payloads';
import { quietRuntime } from '../support/theatre';

const { fromText } = require('./history-json.cjs') as { fromText(text: string): History };

const folder = path.join(__dirname, 'histories');
const kept = fs.readdirSync(folder).flatMap((version) =>
  fs
    .readdirSync(path.join(folder, version))
    .filter((file) => file !== 'keys.json')
    .map((file) => ({ version, life: file.replace('.json', ''), file: path.join(folder, version, file) })),
);
/** Of the lives of all versions whose payloads are encrypted. */
const keys = new Map(
  fs
    .readdirSync(folder)
    .map((version) => path.join(folder, version, 'keys.json'))
    .filter((file) => fs.existsSync(file))
    .flatMap((file) => Object.entries(JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>))
    .map(([id, hex]): [string, PayloadKey] => [id, { id, owner: '', key: createSecretKey(hex, 'hex') }]),
);
const [anyKey] = keys.values();

function known(key: PayloadKey | undefined): PayloadKey {
  if (!key) throw new KeyDestroyed('a life that is replayed');
  return key;
}
const codec = new AccountCodec({ named: async (id) => known(keys.get(id)), ofWorkflow: async () => known(anyKey) });
const dataConverter = { failureConverterPath, payloadCodecs: [codec] };

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
async function replay(bundle: string, history: History, converter = dataConverter): Promise<string | undefined> {
  const runs = Worker.runReplayHistories({ workflowBundle: { codePath: bundle }, dataConverter: converter }, [
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
  for await (const { workflowId, error } of Worker.runReplayHistories(
    { workflowBundle: { codePath }, dataConverter },
    named,
  )) {
    replayed += 1;
    if (error) faults.push(`${workflowId}: ${error.message}`);
  }
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\n${MEND}`);
  expect(replayed).toBe(kept.length);
});

test('there are histories with payloads in clear, as they were before, and with encrypted ones', async () => {
  const encrypted = kept.filter(({ file }) => payloadsOf(load(file)).some((payload) => keyIdOf(payload) !== undefined));
  expect(encrypted.length).toBeGreaterThan(4);
  expect(kept.length - encrypted.length).toBeGreaterThan(15);
  // Without its key not even the first task can be replayed.
  const [one = { file: '' }] = encrypted;
  const without = {
    failureConverterPath,
    payloadCodecs: [new AccountCodec({ named: async () => known(undefined), ofWorkflow: async () => known(anyKey) })],
  };
  expect(await replay(codePath, load(one.file), without)).toMatch(/Replay failed/);
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
