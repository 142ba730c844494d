import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadOrMakeMasterKey } from '../../src/platform/master-key';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'perennial-key-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('A master key is made once, whoever asks at the same time, and only its owner reads it', async () => {
  const file = path.join(folder, 'data', 'ca.key');
  const keys = await Promise.all(Array.from({ length: 8 }, () => loadOrMakeMasterKey(file)));
  keys.push(await loadOrMakeMasterKey(file));
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
  expect(keys[0]).toHaveLength(32);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(path.dirname(file))).toEqual(['ca.key']);
});

test('A file that holds no key is left as it is, and named', async () => {
  const file = path.join(folder, 'ca.key');
  writeFileSync(file, 'short\n');
  await expect(loadOrMakeMasterKey(file)).rejects.toThrow(`${file} is no master key`);
  expect(readFileSync(file, 'utf8')).toBe('short\n');
});
