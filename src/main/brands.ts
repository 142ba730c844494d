import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Config } from '../config';
import { locales } from '../domain/account';
import { type Brand, Brands, colourFaults, inAllLanguages } from '../domain/brand';
import type { MailHouse } from '../gateways/mail/smtp-sender';
import { type Asset, brandStyle } from '../pages/assets';

const colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, 'a colour such as #1f5fbf')
  .toLowerCase();
const accent = z.strictObject({ accent: colour, onAccent: colour });
const words = z.union([
  z.string().min(1).transform(inAllLanguages),
  z.record(z.enum(locales), z.string().min(1).max(20_000)),
]);
const address = z.url({ protocol: /^https?$/ });
const urls = z.union([address.transform(inAllLanguages), z.record(z.enum(locales), address)]);
const id = z.string().regex(/^[a-z0-9-]{1,40}$/, 'lower-case letters, digits and hyphens');
const host = z.string().regex(/^[a-z0-9.-]{1,253}$/, 'a host name in lower case, without a port');

const listedBrand = z.strictObject({
  id,
  name: z.string().min(1).max(80),
  url: address.transform((url) => url.replace(/\/+$/, '')).exactOptional(),
  hosts: z.array(host).default([]),
  supportEmail: z.email(),
  sender: z
    .string()
    .regex(/^[^<>\r\n]{1,80} <[^\s@<>]+@[^\s@<>]+>$/, 'such as Nordlicht <post@nordlicht.example>')
    .exactOptional(),
  postalLine: z.string().min(5).max(300).exactOptional(),
  logo: z.strictObject({ light: z.string().min(1), dark: z.string().min(1).exactOptional() }).exactOptional(),
  colours: z.strictObject({ light: accent, dark: accent }).exactOptional(),
  links: z.array(z.strictObject({ label: words, url: urls })).default([]),
  texts: z.array(z.strictObject({ id, title: words, body: words })).default([]),
  consumers: z.boolean().exactOptional(),
});
const brandsFile = z.array(listedBrand).nonempty('one brand at least');

type Listed = z.infer<typeof listedBrand>;

/** The brands that this installation shows itself under, and what their pages load. */
export interface OpenedBrands {
  brands: Brands;
  assets: Asset[];
}

/** @throws Error that names every fault of BRANDS_FILE */
export function openBrands({ env, publicUrl }: Config): OpenedBrands {
  const { BRANDS_FILE: file, SELLS_TO_CONSUMERS: consumers } = env;
  if (file === undefined) {
    const only: Brand = {
      ...{ id: 'default', name: env.BRAND_NAME, supportEmail: env.SUPPORT_EMAIL, consumers },
      ...{ hosts: [], links: [], texts: [] },
    };
    return { brands: new Brands([only]), assets: [] };
  }
  const json = jsonOf(file);
  const folder = path.dirname(file);
  const parsed = brandsFile.safeParse(json);
  const faults = (parsed.error?.issues ?? []).map((issue) => `/${issue.path.join('/')}: ${issue.message}`);
  const entries = Array.isArray(json) ? json : [];
  faults.push(...entries.flatMap((entry, i) => contentFaults(entry, folder).map((fault) => `/${i}${fault}`)));
  const sound = entries.flatMap((entry) => listedBrand.safeParse(entry).data ?? []);
  faults.push(...doubles(sound.map((listed) => ({ ...listed, hosts: hostsOf(listed) }))));
  if (!parsed.success || faults.length > 0) throw faulty(file, faults);
  const found = parsed.data.map((listed) => opening(listed, folder, consumers));
  const assets = found.flatMap((one) => one.assets);
  const opened = found.map(({ brand }) => brand) as [Brand, ...Brand[]];
  for (const brand of opened) if (brand.url === publicUrl) delete brand.url;
  return { brands: new Brands(opened), assets };
}

/** What is wrong with pictures and colours that have their shape, whatever else of the brand has not. */
function contentFaults(entry: unknown, folder: string): string[] {
  const { logo, colours } = (entry ?? {}) as Record<string, unknown>;
  const pictures = Object.entries(listedBrand.shape.logo.safeParse(logo).data ?? {});
  const shades = listedBrand.shape.colours.safeParse(colours).data;
  return [
    ...pictures.flatMap(([mode, from]) => {
      const read = readPicture(from, folder);
      return typeof read === 'string' ? [`/logo/${mode}: ${read}`] : [];
    }),
    ...(shades ? colourFaults(shades).map(({ mode, fault }) => `/colours/${mode}: ${fault}`) : []),
  ];
}

function hostsOf({ url, hosts }: Pick<Listed, 'url' | 'hosts'>): string[] {
  return [...new Set([...hosts, ...(url === undefined ? [] : [new URL(url).hostname])])];
}

/** @throws Error where a picture has gone since it was looked at */
function opening(listed: Listed, folder: string, consumers: boolean) {
  const assets: Asset[] = [];
  const keep = (name: string, type: string, bytes: Buffer): string => {
    const [stem, ending] = name.split('.');
    const hashed = `${stem}-${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.${ending}`;
    assets.push({ name: hashed, type, bytes });
    return `/assets/${hashed}`;
  };
  const picture = (mode: 'light' | 'dark', from: string): string => {
    const read = readPicture(from, folder);
    if (typeof read === 'string') throw new Error(`${from} ${read}`);
    return keep(`logo-${listed.id}-${mode}.${read.ending}`, read.type, read.bytes);
  };
  const { logo: pictures, url, colours, ...rest } = listed;
  const light = pictures && picture('light', pictures.light);
  const dark = pictures?.dark && picture('dark', pictures.dark);
  const brand: Brand = {
    consumers,
    ...rest,
    ...(url !== undefined && { url }),
    hosts: hostsOf(listed),
    ...(light !== undefined && { logo: { light, ...(dark !== undefined && { dark }) } }),
    ...(colours && {
      colours,
      style: keep(`brand-${listed.id}.css`, 'text/css', Buffer.from(brandStyle(colours))),
    }),
  };
  return { brand, assets };
}

/** What would make it unclear which brand is meant. */
function doubles(brands: readonly Pick<Listed, 'id' | 'hosts' | 'texts'>[]): string[] {
  const twice = (names: string[]) => new Set(names.filter((name, i) => names.indexOf(name) < i));
  return [
    ...[...twice(brands.map(({ id: one }) => one))].map((name) => `the id ${name} is there twice`),
    ...[...twice(brands.flatMap(({ hosts }) => hosts))].map((name) => `the host ${name} belongs to two brands`),
    ...brands.flatMap(({ id: one, texts }) =>
      [...twice(texts.map((text) => text.id))].map((name) => `the text ${name} of ${one} is there twice`),
    ),
  ];
}

const pictureTypes: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};

/** A logo is small: every page loads it. */
const LARGEST_PICTURE = 100 * 1024;

/** @param from a file, by its path from the brands' file, or a data URI; @returns a fault where it cannot be used */
function readPicture(from: string, folder: string): { ending: string; type: string; bytes: Buffer } | string {
  const data = /^data:(image\/[a-z+]+)(;base64)?,(.*)$/s.exec(from);
  const ending = data
    ? Object.keys(pictureTypes).find((one) => pictureTypes[one] === data[1])
    : path.extname(from).slice(1).toLowerCase().replace('jpeg', 'jpg');
  const type = ending === undefined ? undefined : pictureTypes[ending];
  if (ending === undefined || type === undefined) return 'is no SVG, PNG, WebP or JPEG';
  try {
    const [, , base64, content = ''] = data ?? [];
    const bytes = data
      ? Buffer.from(base64 ? content : decodeURIComponent(content), base64 ? 'base64' : 'utf8')
      : readFileSync(path.resolve(folder, from));
    if (bytes.length === 0) return 'is empty';
    return bytes.length > LARGEST_PICTURE ? 'is larger than 100 KB' : { ending, type, bytes };
  } catch (error) {
    return `cannot be read: ${(error as Error).message}`;
  }
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`BRANDS_FILE cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function faulty(file: string, faults: readonly string[]): Error {
  return new Error(`${file} is faulty:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
}

/** In whose name mails are written: by the brand of the account that they are about. */
export function mailHouses({ env, seller, publicUrl }: Config, brands: Brands): (brand: string | null) => MailHouse {
  const sellerLine = `${seller.name}, ${seller.street}, ${seller.postalCode} ${seller.city}`;
  return (brand) => {
    const { name, url, supportEmail, postalLine, sender, colours } = brands.of(brand);
    return {
      from: sender ?? env.MAIL_FROM,
      brand: {
        ...{ name, url: url ?? publicUrl, supportEmail, postalLine: postalLine ?? sellerLine },
        ...(colours && { colours }),
      },
    };
  };
}
