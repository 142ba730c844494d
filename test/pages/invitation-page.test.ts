import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { hashOf } from '../../src/api/bearer-keys';
import type { PolicyResource } from '../../src/api/contract-ports';
import type { InvitationResource } from '../../src/api/people-ports';
import { locales } from '../../src/domain/account';
import { refuse } from '../../src/domain/refusal';
import type { LinkPagePorts } from '../../src/pages';
import { createInvitationPages } from '../../src/pages/invitation';
import { oneBrand } from '../support/one-brand';
import { sameOrigin } from './house';

const TOKEN = 'pinv_good';
const invitation: InvitationResource = {
  state: 'open',
  name: 'Rita <b>Requester</b>',
  role: 'requester',
  institution: 'Universiteit Gent',
  invitedBy: 'Anna Muster',
  brand: null,
  locale: 'en',
  timeZone: 'Europe/Brussels',
  endsAt: '2026-12-08T09:00:00.000Z',
  renewal: false,
};

function policy(id: string, title: string, version: string): PolicyResource {
  const at = (one: string) => ({ version: one, from: '2020-01-01', url: `https://policies.example/${id}/${one}` });
  return {
    ...{ id, of: id === 'personal-data' ? 'person' : 'contract', version },
    title: { de: `${title} (de)`, en: title, fr: `${title} (fr)`, nl: `${title} (nl)` },
    versions: [at('0.9'), at(version)],
  };
}

let found: InvitationResource;
let accepted: string[];
let shown: unknown;
let policies: PolicyResource[];
let server: Server;
let logged: string[];

beforeEach(async () => {
  found = invitation;
  accepted = [];
  shown = undefined;
  policies = [policy('geant-tcs', 'GÉANT policy', '2.0'), policy('personal-data', 'Personal data <policy>', '1.1')];
  logged = [];
  const people = {
    invitation: async (hash: string) => (hash === hashOf(TOKEN) ? found : undefined),
    async accept(_command: unknown, hash: string, keyHash: string, seen: unknown) {
      if (hash !== hashOf(TOKEN)) return { kind: 'not_found' } as const;
      if (accepted.length > 0) {
        found = { ...found, state: 'used' };
        return { kind: 'refused', refusal: refuse('invitation-over', 'used') } as const;
      }
      accepted.push(keyHash);
      shown = seen;
      return { kind: 'done', value: { person: {} as never, key: 'key_1' }, replayed: false } as const;
    },
  };
  const ports = { clock: { now: async () => '2026-12-01T09:00:00.000Z' } } as unknown as LinkPagePorts;
  const pages = createInvitationPages(people, { policies: () => policies }, ports, {
    style: '/assets/style.css',
    brands: oneBrand(),
    publicUrl: 'https://perennial.example',
    transferTo: { name: '', iban: '', bic: '' },
    log: { error: (_facts, message) => void logged.push(message) },
  });
  const app = express().use('/invitations', pages);
  await new Promise<void>((listening) => {
    server = app.listen(0, '127.0.0.1', () => listening());
  });
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

/** The form as the page has it, unless other policies are named. */
const form = (named = policies) =>
  new URLSearchParams(named.map(({ id, version }): [string, string] => ['policy', `${id} ${version}`]));

async function ask(method: 'GET' | 'POST', token = TOKEN, headers: Record<string, string> = sameOrigin, body = form()) {
  const { port } = server.address() as AddressInfo;
  const options = { method, headers, ...(method === 'POST' && { body }) };
  const response = await fetch(`http://127.0.0.1:${port}/invitations/${token}`, options);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

test.each(locales)('In %s it says who invites whom as what, and looking changes nothing', async (locale) => {
  found = { ...invitation, locale };
  for (let i = 0; i < 3; i++) await ask('GET');
  const { status, text, headers } = await ask('GET');
  expect(status).toBe(200);
  expect(text).toContain(`<html lang="${locale}">`);
  expect(text).toContain('Rita &lt;b&gt;Requester&lt;/b&gt;');
  for (const word of ['Universiteit Gent', 'Anna Muster', '<form method="post"', '2026']) expect(text).toContain(word);
  expect(text.replace(/<style>.*<\/style>/s, '')).not.toMatch(/<script|undefined|[{}]/);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(accepted).toEqual([]);
});

test.each(locales)(
  'In %s it shows which policies apply, in which version and where they stand, before one accepts (S4)',
  async (locale) => {
    found = { ...invitation, locale };
    const { text } = await ask('GET');
    const ending = locale === 'en' ? '' : ` (${locale})`;
    const version = { de: 'Fassung', en: 'version', fr: 'version', nl: 'versie' }[locale];
    const first = `<a href="https://policies.example/geant-tcs/2.0" rel="noopener">GÉANT policy${ending}</a>, ${version} 2.0`;
    expect(text).toContain(first);
    expect(text).toContain(`Personal data &lt;policy&gt;${ending}</a>, ${version} 1.1`);
    expect(text.indexOf(first)).toBeLessThan(text.indexOf('<form'));
    expect(text).not.toContain('0.9');
    // What the form sends back is what was shown.
    const fields = [...text.matchAll(/<input type="hidden" name="policy" value="([^"]*)">/g)].map(([, value]) => value);
    expect(fields).toEqual(['geant-tcs 2.0', 'personal-data 1.1']);
    expect(form().getAll('policy')).toEqual(fields);
  },
);

test('What was shown is what is recorded; what was published meanwhile is shown before anything is accepted', async () => {
  const before = form();
  policies = [policies[0] as PolicyResource, policy('personal-data', 'Personal data', '1.2')];
  const changed = await ask('POST', TOKEN, sameOrigin, before);
  expect(changed.text).toContain('published anew');
  expect(changed.text).toContain('version 1.2');
  expect((await ask('POST', TOKEN, sameOrigin, new URLSearchParams())).text).toContain('<form');
  expect(accepted).toEqual([]);
  const { text } = await ask('POST');
  expect(text).toContain('<code>pk_');
  expect(shown).toEqual([
    { policy: 'geant-tcs', version: '2.0' },
    { policy: 'personal-data', version: '1.2' },
  ]);
});

test('Where there are no policies none is spoken of', async () => {
  policies = [];
  expect((await ask('GET')).text).not.toContain('What applies');
  expect((await ask('POST')).text).toContain('<code>pk_');
  expect(shown).toEqual([]);
});

test('The form accepts, and the page shows the key whose hash was kept, this once', async () => {
  const { status, text } = await ask('POST');
  expect(status).toBe(200);
  const key = /<code>(pk_[\w-]{43})<\/code>/.exec(text)?.[1] ?? '';
  expect(accepted).toEqual([hashOf(key)]);
  const again = await ask('POST');
  expect(again.text).toContain('This invitation has been accepted already');
  expect(again.text).not.toMatch(/<code>|<form/);
});

test.each([
  ['used', 'has been accepted already'],
  ['expired', 'has expired'],
  ['withdrawn', 'was withdrawn'],
] as const)('One that is %s says so, with what helps, and has no form', async (state, words) => {
  found = { ...invitation, state };
  const { status, text } = await ask('GET');
  expect([status, text]).toEqual([200, expect.stringContaining(words)]);
  expect(text).toContain('can send you another one');
  expect(text).not.toContain('<form');
});

test('A token that nobody was sent finds nothing; a form of another site is refused', async () => {
  expect((await ask('GET', 'pinv_other')).status).toBe(404);
  expect((await ask('POST', 'pinv_other')).status).toBe(404);
  expect((await ask('POST', TOKEN, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
  expect((await ask('POST', TOKEN, { Origin: 'https://evil.example' })).status).toBe(403);
  expect(accepted).toEqual([]);
});

test('Staff is invited to no institution, and who has a key is told that it ends', async () => {
  found = { ...invitation, role: 'staff', institution: null, renewal: true };
  const { text } = await ask('GET');
  expect(text).toContain('You are invited to join the staff.');
  expect(text).toContain('It ends as soon as you accept');
});

test('Nobody tries tokens: after twenty requests in a minute there is a page that says to wait', async () => {
  const statuses: number[] = [];
  for (let i = 0; i < 21; i++) statuses.push((await ask('GET', `pinv_${i}`)).status);
  expect(statuses).toEqual([...Array(20).fill(404), 429]);
  const { text, headers } = await ask('GET', TOKEN, { 'Accept-Language': 'en' });
  expect(text).toContain('wait a minute');
  expect(headers.get('retry-after')).toMatch(/^\d+$/);
  expect(logged).toEqual([]);
});

test.each([
  ['somebody of an institution', 'Universiteit Gent', true],
  ['somebody of the staff, who has no such pages', null, false],
])('Who has accepted is led to the pages, where no key is needed: %s', async (_, institution, isLed) => {
  found = { ...invitation, institution };
  const { text } = await ask('POST');
  expect(text).toContain('<code>');
  expect(text.includes('href="/sign-in"')).toBe(isLed);
});
