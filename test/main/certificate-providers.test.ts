import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../src/config';
import { checkProviders } from '../../src/main/acme-providers';
import { certificateProviders } from '../../src/main/certificate-providers';

const folder = mkdtempSync(path.join(tmpdir(), 'perennial-providers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const least = {
  DATABASE_URL: 'postgres://localhost/perennial',
  TEMPORAL_ADDRESS: 'localhost:7233',
  SMTP_URL: 'smtp://localhost:25',
};

const acme = (name: string, more: object = {}) => ({
  ...{ name, title: name.toUpperCase() },
  authority: { kind: 'acme', directoryUrl: `https://${name}.example/directory`, ...more },
});

/** The providers of an installation with that file and that environment, checked. */
async function opened(content: unknown, change: Record<string, string> = {}) {
  const file = path.join(folder, 'providers.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const config = readConfig({ ...least, CERTIFICATE_PROVIDERS_FILE: file, ...change });
  const providers = await certificateProviders(config.env);
  checkProviders(config, providers);
  return providers.map(({ name, authority }) => `${name} ${authority.kind}`);
}

const ZONE = { DCV_ZONE: 'dcv.example.com' };

test('Several providers stand beside the one that is built in, and any of them may be the default', async () => {
  const all = await opened([acme('sectigo'), acme('harica')], { ...ZONE, CERTIFICATE_AUTHORITY: 'harica' });
  expect(all).toEqual(['embedded embedded', 'sectigo acme', 'harica acme']);
});

test('A file may describe the providers that the environment names, too', async () => {
  expect(await opened([acme('acme')], { ...ZONE, CERTIFICATE_AUTHORITY: 'acme' })).toEqual([
    'embedded embedded',
    'acme acme',
  ]);
});

test.each<[string, unknown, Record<string, string>, RegExp[]]>([
  ['is no JSON', '[{', {}, [/is no JSON/]],
  [
    'has several faults',
    [
      { ...acme('Sec tigo'), title: '' },
      { name: 'x', title: 'X', authority: { kind: 'acme', directoryUrl: 'http://x' } },
    ],
    {},
    [/\/0\/name/, /\/0\/title/, /\/1\/authority\/directoryUrl/],
  ],
  ['names one twice', [acme('a'), acme('a')], ZONE, [/every name once/]],
  [
    'does not fit the environment',
    [acme('sectigo'), { name: 'own', title: 'Own', authority: { kind: 'embedded' } }],
    { CERTIFICATE_AUTHORITY: 'harica' },
    [
      /CERTIFICATE_AUTHORITY: no provider harica, only embedded, sectigo, own/,
      /DCV_ZONE: needed with sectigo/,
      /own: there is one embedded authority/,
    ],
  ],
])('A file that %s is refused with everything that is wrong', async (_what, content, change, expected) => {
  const { message } = await opened(content, change).then(
    () => new Error('nothing is wrong'),
    (error: Error) => error,
  );
  for (const pattern of expected) expect(message).toMatch(pattern);
});

test('A file that is not there is said so', async () => {
  const { env } = readConfig({ ...least, CERTIFICATE_PROVIDERS_FILE: path.join(folder, 'nowhere.json') });
  await expect(certificateProviders(env)).rejects.toThrow(/CERTIFICATE_PROVIDERS_FILE cannot be read/);
});
