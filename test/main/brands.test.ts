import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from '../../src/config';
import { mailHouses, openBrands } from '../../src/main/brands';

const environment = {
  DATABASE_URL: 'postgresql://localhost/x',
  TEMPORAL_ADDRESS: 'localhost:7233',
  SMTP_URL: 'smtp://localhost',
  PUBLIC_URL: 'https://kunden.nordlicht.example',
};
const twoBrands = path.join(__dirname, '../support/brands/brands.json');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'perennial-brands-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function open(brands: unknown) {
  const file = path.join(folder, 'brands.json');
  writeFileSync(file, JSON.stringify(brands));
  return () => openBrands(readConfig({ ...environment, BRANDS_FILE: file }));
}

const plain = { id: 'a', name: 'A', supportEmail: 'a@a.example' };

test('without a file there is the one brand of the environment', () => {
  const { brands, assets } = openBrands(
    readConfig({ ...environment, BRAND_NAME: 'Solo', SELLS_TO_CONSUMERS: 'false' }),
  );
  expect(brands.of('whatever')).toMatchObject({ name: 'Solo', consumers: false });
  expect(assets).toEqual([]);
});

test('logos and colours become files under names that change with their content', () => {
  const { brands, assets } = openBrands(readConfig({ ...environment, BRANDS_FILE: twoBrands }));
  const nordlicht = brands.of('nordlicht');
  expect(nordlicht.logo?.light).toMatch(/^\/assets\/logo-nordlicht-light-[0-9a-f]{10}\.svg$/);
  expect(nordlicht.style).toMatch(/^\/assets\/brand-nordlicht-[0-9a-f]{10}\.css$/);
  expect(assets.map(({ name }) => `/assets/${name}`)).toEqual([
    nordlicht.logo?.light,
    nordlicht.logo?.dark,
    nordlicht.style,
    brands.of('tulpe').style,
  ]);
  expect(String(assets[2]?.bytes)).toContain(':root{--accent:#0b6b5a;--on-accent:#ffffff;--mark:');
  expect(brands.at('127.0.0.1').id).toBe('tulpe');
  expect([nordlicht.consumers, brands.of('tulpe').consumers]).toEqual([true, false]);
  expect(nordlicht.links[0]?.url.fr).toBe('https://nordlicht.example/datenschutz');
});

test('a logo can stand in the file itself', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  const { assets } = open([{ ...plain, logo: { light: `data:image/svg+xml,${encodeURIComponent(svg)}` } }])();
  expect(assets.map(({ type, bytes }) => [type, String(bytes)])).toEqual([['image/svg+xml', svg]]);
});

test('mails are written in the name of the brand, and lead to where it is reached', () => {
  const config = readConfig({ ...environment, BRANDS_FILE: twoBrands, MAIL_FROM: 'X <x@x.example>' });
  const houseOf = mailHouses(config, openBrands(config).brands);
  expect(houseOf('tulpe')).toMatchObject({
    from: 'Tulpe Netz <hallo@tulpe.example>',
    brand: { name: 'Tulpe Netz', url: 'http://127.0.0.1:8080', postalLine: expect.stringContaining('Amsterdam') },
  });
  expect(houseOf(null).brand).toMatchObject({ name: 'Nordlicht', url: 'https://kunden.nordlicht.example' });
});

test('what leaves a brand open is taken from the installation', () => {
  writeFileSync(path.join(folder, 'one.json'), JSON.stringify([plain]));
  const config = readConfig({ ...environment, BRANDS_FILE: path.join(folder, 'one.json') });
  const { from, brand } = mailHouses(config, openBrands(config).brands)('a');
  expect(from).toBe('Perennial <noreply@perennial.example>');
  expect(brand.postalLine).toBe('Perennial GmbH, Dauerweg 1, 10115 Berlin');
});

test('every fault of the shape is named at once', () => {
  const faulty = open([{ ...plain, id: 'A B', supportEmail: 'nobody' }, { name: 'B' }]);
  expect(faulty).toThrow(/\/0\/id: lower-case.*\/0\/supportEmail.*\/1\/id.*\/1\/supportEmail/s);
  const pale = { accent: '#eeeeee', onAccent: '#ffffff' };
  const alsoBeyond = open([
    { ...plain, id: 'A B', logo: { light: 'nowhere.svg' }, colours: { light: pale, dark: pale } },
    { ...plain, id: 'twin' },
    { ...plain, id: 'twin' },
  ]);
  expect(alsoBeyond).toThrow(
    /\/0\/id: .*\/0\/logo\/light: cannot be read.*\/0\/colours\/light.*the id twin is there twice/s,
  );
});

test('so is what only a look at all of them shows', () => {
  writeFileSync(path.join(folder, 'large.png'), Buffer.alloc(200 * 1024));
  const pale = { accent: '#ffee00', onAccent: '#ffffff' };
  const faulty = open([
    { ...plain, hosts: ['x.example'], logo: { light: 'missing.svg', dark: 'large.png' } },
    { ...plain, hosts: ['x.example'], logo: { light: 'program.exe' }, colours: { light: pale, dark: pale } },
  ]);
  let message = '';
  try {
    faulty();
  } catch (error) {
    message = (error as Error).message;
  }
  for (const part of [
    /\/0\/logo\/light: cannot be read/,
    /\/0\/logo\/dark: is larger than 100 KB/,
    /\/1\/logo\/light: is no SVG, PNG, WebP or JPEG/,
    /\/1\/colours\/light: accent on the sheet/,
    /the id a is there twice/,
    /the host x\.example belongs to two brands/,
  ])
    expect(message).toMatch(part);
});

test.each([
  ['no brand', [], /one brand at least/],
  ['a sender without an address', [{ ...plain, sender: 'A' }], /\/0\/sender/],
  ['a language left out', [{ ...plain, texts: [{ id: 'x', title: { de: 'X' }, body: 'x' }] }], /\/0\/texts\/0\/title/],
])('%s is refused', (_, brands, message) => expect(open(brands)).toThrow(message));

test('a file that is none says so', () => {
  expect(() => openBrands(readConfig({ ...environment, BRANDS_FILE: '/no/such/file' }))).toThrow(
    /BRANDS_FILE cannot be read/,
  );
});
