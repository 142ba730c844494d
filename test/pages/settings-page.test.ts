import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Asked } from '../../src/api/making';
import { Problem, validation } from '../../src/api/problems';
import type { MySettings } from '../../src/pages/my/page-settings';
import type { MyPorts, Visitor } from '../../src/pages/my/ports';
import { createSettingsPages } from '../../src/pages/my/settings';
import { oneBrand } from '../support/one-brand';

const NOW = '2027-01-10T08:00:00.000Z';
const visitor: Visitor = {
  session: { id: 'ses_1', email: 'anna@customer.example' },
  account: {
    ...{
      id: 'acc_1',
      email: 'anna@customer.example',
      name: 'Anna <b>Muster</b>\u202e',
      street: null,
      postalCode: null,
    },
    ...{ city: 'Gent', country: 'BE', vatId: null, consumer: true, locale: 'en', timeZone: 'Europe/Brussels' },
    ...{
      expiryReminders: true,
      defaultOptions: {},
      brand: null,
      accountManager: null,
      erasedAt: null,
      createdAt: NOW,
      version: 7,
    },
    balance: { amount: 0, currency: 'EUR' },
  },
  person: null,
  now: NOW,
  real: NOW,
  counts: { openInvoices: 0, pendingApprovals: 0 },
  institution: false,
  standpoints: [],
};

let server: Server;
let who: Visitor;
let made: [string, Asked][];
let trouble: Problem | undefined;

beforeEach(async () => {
  who = visitor;
  made = [];
  trouble = undefined;
  const ports = {
    make: async (name: string, asked: Asked) => {
      made.push([name, asked]);
      if (trouble) throw trouble;
      return { status: 200, body: { url: null } };
    },
    settings: { standing: async () => ({ calendarSince: null, addressChange: null }) },
    sessions: {
      list: async () => [
        { id: 'ses_1', account: 'Anna', browser: 'Mozilla/5.0 <script>', createdAt: NOW, lastSeenAt: NOW, endsAt: NOW },
        { id: 'ses_2', account: 'Anna', browser: '', createdAt: NOW, lastSeenAt: NOW, endsAt: NOW },
      ],
      end: async (_: Visitor, id: string | undefined) => void made.push([`end ${id}`, {} as Asked]),
    },
  } as unknown as MyPorts;
  const settings = {
    ...{ publicUrl: 'https://perennial.example', brands: oneBrand(), log: { error: () => undefined } },
    assets: { style: '/assets/style.css', script: (name: string) => `/assets/${name}.js` },
  } as unknown as MySettings;
  const app = express()
    .use(express.urlencoded({ extended: false }), (_request, response, next) => {
      response.locals['visitor'] = who;
      next();
    })
    .use('/my/settings', createSettingsPages(ports, settings));
  server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => new Promise((closed) => server.close(closed)));

const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/my/settings${path}`;
const post = (path: string, fields: Record<string, string>) =>
  fetch(at(path), { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

test('the page is small, and what people wrote is text on it', async () => {
  const text = await (await fetch(at(''))).text();
  expect(Buffer.byteLength(text)).toBeLessThan(50_000);
  expect(text).toContain('Anna &lt;b&gt;Muster&lt;/b&gt;');
  expect(text).not.toContain('\u202e');
  expect(text).not.toContain('<script>');
  expect(text).toContain('Unknown browser');
});

test('the account’s time zone is the first of all that there are', async () => {
  const text = await (await fetch(at(''))).text();
  const zones = [...text.slice(text.indexOf('id="timeZone"')).matchAll(/<option(?: selected)?>([^<]+)</g)].map(
    ([, zone]) => zone,
  );
  expect(zones[0]).toBe('Europe/Brussels');
  expect(zones).toEqual(
    expect.arrayContaining(['UTC', 'America/Argentina/Ushuaia', 'Pacific/Chatham', 'Europe/Kyiv', 'Asia/Kolkata']),
  );
  for (const former of ['Europe/Kiev', 'Asia/Calcutta', 'Asia/Saigon']) expect(zones).not.toContain(former);
});

test('an account in a zone by its former name finds it by the one of today', async () => {
  who = { ...visitor, account: { ...visitor.account, timeZone: 'Asia/Calcutta' } };
  expect(await (await fetch(at(''))).text()).toContain('<option selected>Asia/Kolkata</option>');
});

test('a requester looks, and can end sessions of his own', async () => {
  who = { ...visitor, person: { id: 'per_1', role: 'requester', name: 'Rita', locale: 'en' } };
  const text = await (await fetch(at(''))).text();
  expect([...text.matchAll(/<form[^>]*action="([^"]+)"/g)].map(([, action]) => action)).toEqual([
    '/sign-out',
    '/my/settings/own-language',
    '/my/settings/sessions/ses_2/end',
    '/my/settings/sessions/end-others',
  ]);
  await post('/sessions/ses_2/end', {});
  expect(made.map(([name]) => name)).toEqual(['end ses_2']);
});

test('an administrator’s own language is hers; what is the account’s says so', async () => {
  const ada = { id: 'per_2', role: 'administrator', name: 'Ada', locale: 'en' } as const;
  who = { ...visitor, person: ada, session: { id: 'ses_1', email: 'ada@uni.example' } };
  const text = await (await fetch(at(''))).text();
  expect(text).toContain('You yourself sign in with ada@uni.example');
  expect(text).toContain('Language and time zone of the account');
  const answer = await post('/own-language', { ownLocale: 'fr' });
  expect(answer.headers.get('location')).toBe('/my/settings?said=saved');
  expect(made).toMatchObject([
    ['patch /v1/accounts/{id}/people/{person}', { params: { id: 'acc_1', person: 'per_2' }, body: { locale: 'fr' } }],
  ]);
  who = visitor;
  expect((await post('/own-language', { ownLocale: 'fr' })).status).toBe(404);
});

test('another part that was changed meanwhile is no hindrance', async () => {
  const text = await (await fetch(at(''))).text();
  const [, seen = ''] = /action="[^"]+contact">.*?name="seen" value="([^"]+)"/s.exec(text) ?? [];
  who = { ...visitor, account: { ...visitor.account, version: 8, timeZone: 'Europe/Paris' } };
  await post('/contact', { version: '7', seen, name: 'Anna', country: 'BE' });
  who = { ...visitor, account: { ...visitor.account, version: 9, street: 'Weg 2' } };
  await post('/contact', { version: '7', seen, name: 'Anna', country: 'BE' });
  expect(made.map(([, { version }]) => version)).toEqual([8, 7]);
});

test('what was typed stays where the same part was changed meanwhile', async () => {
  trouble = new Problem('precondition-failed', 'It has changed.');
  const answer = await post('/contact', { version: '6', name: 'Anna', street: 'Kaai 7', country: 'NL' });
  expect(answer.status).toBe(412);
  const text = await answer.text();
  expect(text).toContain('What you chose or typed still stands in the form');
  expect(text).toContain('value="Kaai 7"');
  expect(text).toMatch(/value="NL" selected/);
  const zone = await post('/language', { version: '6', locale: 'nl', timeZone: 'Asia/Tokyo' });
  expect(await zone.text()).toContain('<option selected>Asia/Tokyo</option>');
});

test('a change names the version that was looked at, and what is emptied is removed', async () => {
  const sent = { version: '7', once: 'once-1234567', name: 'Anna', country: 'DE', city: '', street: 'Weg 1' };
  const answer = await post('/contact', sent);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/my/settings?said=saved']);
  expect(made).toEqual([
    [
      'patch /v1/accounts/{id}',
      {
        caller: { id: 'ses_1', scope: 'account', account: 'acc_1' },
        params: { id: 'acc_1' },
        version: 7,
        once: 'once-1234567',
        body: { name: 'Anna', country: 'DE', city: null, street: 'Weg 1', postalCode: null, vatId: null },
      },
    ],
  ]);
});

test('what was changed meanwhile is not overwritten', async () => {
  trouble = new Problem('precondition-failed', 'It has changed.');
  const answer = await post('/reminders', { version: '6', reminders: 'off' });
  expect(answer.status).toBe(412);
  expect(await answer.text()).toContain('It has been changed meanwhile');
});

test('a fault stands beside its field, with what was typed', async () => {
  trouble = validation([{ pointer: '/vatId', detail: 'This is no valid VAT id.' }]);
  const answer = await post('/contact', { version: '7', name: 'Anna', vatId: 'DE1"', country: 'DE' });
  expect(answer.status).toBe(422);
  const text = await answer.text();
  expect(text).toContain('value="DE1&quot;"');
  expect(text).toMatch(/id="vatId"[^>]*aria-invalid="true"[^>]*aria-describedby="vatId-fault vatId-hint"/);
});

test('a calendar’s address is shown once: a form sent twice shows none', async () => {
  expect(await (await post('/calendar', { once: 'once-1234567' })).text()).toContain('The address was shown already');
});

test.each([
  ['refused', new Problem('too-many-mails', 'Too many.'), 409, 'Enough has been sent'],
  ['no address', validation([{ pointer: '/email', detail: 'x' }]), 422, 'This is no e-mail address'],
])('a new address that is %s says so', async (_, problem, status, words) => {
  trouble = problem;
  const answer = await post('/address', { email: 'x' });
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain(words);
});
