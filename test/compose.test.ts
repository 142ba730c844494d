import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.join(__dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

interface Compose {
  'x-engine': { environment: Record<string, string | null> };
  services: Record<string, { image?: string }>;
}

const text = read('docker-compose.yml');
// With `<<`, by which services take over what they share.
const compose = parse(text, { merge: true }) as Compose;

test('the compose file is YAML that names every part, each image at an exact version', () => {
  const parts = ['postgres', 'temporal', 'temporal-ui', 'migrate', 'api', 'worker', 'codec', 'proxy'];
  expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(parts));
  for (const { image } of Object.values(compose.services)) expect(image ?? '').not.toMatch(/:latest$|^[^:]*$/);
});

test('it sets nothing that the engine does not read', () => {
  const config = read('src/config.ts');
  const unknown = Object.keys(compose['x-engine'].environment).filter((name) => !config.includes(`  ${name}: `));
  expect(unknown).toEqual([]);
});

test('what has to be set is named in .env.example', () => {
  const example = read('.env.example');
  const needed = [...text.matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name);
  expect(needed.filter((name) => !new RegExp(`^(# )?${name}=`, 'm').test(example))).toEqual([]);
});
