import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { DnsRecord } from '../../src/gateways/dns/record';
import type { Stage } from '../../src/scenarios/play';
import {
  barriers,
  describeWithChromium,
  isTooWide,
  Journey,
  phone,
  picture,
  signIn,
  withoutScripts,
} from '../support/browser';
import { requestFor } from '../support/certificate-orders';
import { createNameServers, zoneOf } from '../support/name-servers';
import { apiOf, card, type Lead, lead } from '../support/stage';
import { until } from '../support/until';

/** Milliseconds for a journey, of which a machine that is busy otherwise takes many. */
const LONG = 600_000;

const ANNA = 'anna@uni-see.example';
const OLGA = 'olga@uni-see.example';
const DOMAIN = 'uni-see.de';
const NAME = `www.${DOMAIN}`;

/** What the page says, whatever kind of space keeps its words together. */
const main = async (page: Page) => (await page.locator('main').textContent())?.replace(/\s+/g, ' ');

async function isSound(page: Page, name: string): Promise<void> {
  await picture(page, `move-${name}`);
  expect({ name, found: await barriers(page) }).toEqual({ name, found: [] });
  expect({ name, isTooWide: await isTooWide(page) }).toEqual({ name, isTooWide: false });
}

/**
 * From an authority with ACME, which nobody answers at, to the embedded one: everything that the institution has to do is
 * at the new one. What it publishes stands on a name server of this test.
 */
describeWithChromium('an institution moves to another certificate provider', () => {
  const servers = createNameServers();
  const world: DnsRecord[] = [];
  const folder = mkdtempSync(path.join(tmpdir(), 'perennial-move-'));
  let journey: Journey;
  beforeAll(async () => {
    const { port } = await servers.honest(world);
    const file = path.join(folder, 'providers.json');
    const acme = { kind: 'acme', directoryUrl: 'https://127.0.0.1:9/directory' };
    const documentation = [{ title: 'FAQ', url: 'https://new.example/faq' }];
    writeFileSync(
      file,
      JSON.stringify([
        { name: 'old', title: 'Old CA', authority: acme },
        { name: 'embedded', title: 'New CA', authority: { kind: 'embedded' }, documentation },
      ]),
    );
    journey = await Journey.open({
      ...{ CERTIFICATE_PROVIDERS_FILE: file, CERTIFICATE_AUTHORITY: 'old', DCV_ZONE: 'dcv.perennial.example' },
      ...{ DNS_RESOLVER: `127.0.0.1:${port}`, DNS_AUTHORITATIVE: 'false' },
    });
  }, 90_000);
  afterAll(async () => {
    await journey.close();
    await servers.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  /** An institution with a person who reads English, and a certificate that another house has issued. */
  async function institution(stage: Stage): Promise<Lead> {
    const life = await lead(stage, {
      start: '2027-02-01T09:00:00Z',
      account: { name: 'Universität am See', email: ANNA, locale: 'de' },
      paymentMethods: card('succeeds'),
      order: { offer: 'certificate-dv', name: NAME, existing: { expiry: '2027-04-10T12:00:00Z' } },
    });
    const person = { name: 'Olga', email: OLGA, role: 'administrator', locale: 'en' };
    await apiOf(stage)('POST', `/v1/accounts/${life.account}/people`, person);
    await stage.db.query(`UPDATE people SET state = 'active'`);
    return life;
  }

  test(
    'with a contract: its domains, what is to be published, the change itself, and the end of it, in German and English',
    () =>
      journey.theatre.stageFor(async (stage) => {
        world.length = 0;
        const life = await institution(stage);
        const api = apiOf(stage);
        const there = `${stage.url}/my/institution`;
        const [anna, olga, small] = [
          await journey.page(),
          await journey.page(),
          await journey.page({ ...phone, ...withoutScripts }),
        ];
        const pages = [
          [anna, ANNA],
          [olga, OLGA],
          [small, ANNA],
        ] as const;
        const signedIn = async () => {
          for (const [page, email] of pages) await signIn(page, stage, email);
        };
        await signedIn();

        await anna.goto(there);
        await anna.getByLabel('Kürzel Ihrer Einrichtung').fill('UNISEE');
        await anna.getByRole('button', { name: 'Vertrag beantragen' }).click();
        await anna.locator('.said').waitFor();
        await isSound(anna, 'contract-asked');

        await anna.goto(`${there}/domains`);
        await anna.getByLabel('Domain', { exact: true }).fill(DOMAIN);
        await anna.getByRole('button', { name: 'Registrieren' }).click();
        await anna.waitForURL(/\/domains\//);
        // The old provider looks at each name by itself: an alias stands for it.
        expect(await main(anna)).toContain('Old CA prüft jeden Namen einzeln');
        expect(await anna.locator('dl.record').first().textContent()).toContain('_acme-challenge.');
        await isSound(anna, 'domain-old');

        await life.at('2027-02-02T09:00:00Z', () =>
          api('POST', '/v1/migration-waves', {
            ...{ name: 'spring', from: 'old', to: 'embedded', cutOverAt: '2027-03-01T08:00:00Z' },
            ...{ pricesFrozenUntil: '2028-01-01T00:00:00Z', why: 'the contract with old ends' },
          }),
        );
        await until(async () => stage.mails().some(({ to, text }) => to.includes(ANNA) && text.includes('New CA')));
        await anna.goto(there);
        expect(await main(anna)).toContain('Wechsel zu New CA');
        expect(await main(anna)).toContain('Montag, 1. März 2027 um 09:00 Uhr');
        await isSound(anna, 'overview');
        await anna.getByRole('link', { name: 'Ansehen, was zu tun ist' }).click();
        expect(await main(anna)).toContain('0 von 1 Domain validiert');
        expect(await main(anna)).toContain('Diesen Eintrag veröffentlichen und stehen lassen:');
        await isSound(anna, 'todo');

        // What is copied is what the page shows, and what is published is what was copied.
        await anna.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        const copied: string[] = [];
        for (const part of ['name', 'value']) {
          await anna.locator(`button[data-copy^="${part}-"]`).first().click();
          copied.push(await anna.evaluate<string>('navigator.clipboard.readText()'));
        }
        const [name = '', value = ''] = copied;
        expect(name).toBe(`_validation-persist.${DOMAIN}`);
        await anna
          .getByRole('button', { name: /^Jetzt prüfen/ })
          .first()
          .click();
        await anna.locator('.said.warn').waitFor();
        expect(await main(anna)).toContain(`Unter ${name} gibt es keinen TXT-Eintrag.`);
        await isSound(anna, 'not-found');

        await olga.goto(`${there}/domains/${DOMAIN}`);
        expect(await main(olga)).toContain(`There is no TXT record at ${name}.`);
        await isSound(olga, 'domain-en');
        await small.goto(`${there}/move`);
        expect(await isTooWide(small)).toBe(false);
        world.push(...zoneOf(`${name} TXT ${value}`));
        await small
          .getByRole('button', { name: /^Jetzt prüfen/ })
          .first()
          .click();
        await small.locator('.said.good').waitFor();
        expect(await isTooWide(small)).toBe(false);

        await olga.goto(`${there}/move`);
        expect(await main(olga)).toContain('1 of 1 domain validated');
        expect(await main(olga)).toContain('Everything is there already');
        await isSound(olga, 'ready-en');

        // Near its end, with whether everything for the next one is there.
        await life.until('2027-03-15T09:00:00Z');
        await signedIn();
        for (const [page, words] of [
          [anna, ['Zertifikate, die in den nächsten 30 Tagen enden', NAME]],
          [olga, ['Certificates that end within 30 days', NAME]],
        ] as const) {
          await page.goto(there);
          for (const one of words) expect(await main(page)).toContain(one);
          await isSound(page, page === anna ? 'after' : 'after-en');
        }
        const { csr } = await requestFor(NAME);
        await api('PUT', `/v1/products/${life.product}/certificate-request`, { csr });
        await life.until('2027-04-20T09:00:00Z');
        await signedIn();
        await anna.goto(`${there}/move`);
        expect(await main(anna)).toContain('1 von 1 Zertifikat von New CA');
        await isSound(anna, 'done');
        await olga.goto(`${there}/move`);
        expect(await main(olga)).toContain('1 of 1 certificate comes from New CA');
        for (const way of ['', '/domains', `/domains/${DOMAIN}`, '/move', '/requests', '/people']) {
          await small.goto(`${there}${way}`);
          expect({ way, isTooWide: await isTooWide(small) }).toEqual({ way, isTooWide: false });
        }
      }),
    LONG,
  );
});
