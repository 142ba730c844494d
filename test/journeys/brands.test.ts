import path from 'node:path';
import type { Page } from 'playwright-core';
import { barriers, describeWithChromium, Journey, picture, signIn } from '../support/browser';
import { apiOf, lead } from '../support/stage';
import { until } from '../support/until';

const brands = path.join(__dirname, '../support/brands/brands.json');
const BUTTON = "getComputedStyle(document.querySelector('main button')).backgroundColor";

/** Everything that a page loads, by where it comes from. */
async function loaded(page: Page, address: string): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  return asked;
}

describeWithChromium('two brands', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.open({ BRANDS_FILE: brands });
  }, 90_000);
  afterAll(() => journey.close(), 60_000);

  test('who is not signed in meets the brand of the address', () =>
    journey.theatre.stageFor(async (stage) => {
      await lead(stage);
      const { port } = new URL(stage.url);
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await journey.page({ locale: 'de-DE', colorScheme });
        const asked = await loaded(page, `http://localhost:${port}/sign-in`);
        expect(new Set(asked.map((url) => new URL(url).host))).toEqual(new Set([`localhost:${port}`]));
        expect(await page.title()).toBe('Anmelden · Nordlicht');
        expect(await page.evaluate("document.querySelector('.house img').naturalWidth > 0")).toBe(true);
        expect(await page.evaluate(BUTTON)).toBe(colorScheme === 'light' ? 'rgb(11, 107, 90)' : 'rgb(88, 214, 189)');
        expect(await barriers(page)).toEqual([]);
        await picture(page, `brand-nordlicht-${colorScheme}`);
        await page.goto(`http://127.0.0.1:${port}/sign-in`);
        expect(await page.title()).toBe('Anmelden · Tulpe Netz');
        expect(await page.evaluate(BUTTON)).toBe(colorScheme === 'light' ? 'rgb(163, 21, 76)' : 'rgb(255, 155, 189)');
        expect(await barriers(page)).toEqual([]);
        await picture(page, `brand-tulpe-${colorScheme}`);
      }
    }));

  test('legal texts are pages of the brand, and its links stand in every footer', () =>
    journey.theatre.stageFor(async (stage) => {
      await lead(stage);
      const { port } = new URL(stage.url);
      const page = await journey.page({ locale: 'fr-FR' });
      await page.goto(`http://localhost:${port}/sign-in`);
      expect(await page.getByRole('link', { name: 'Confidentialité' }).getAttribute('href')).toBe(
        'https://nordlicht.example/datenschutz',
      );
      await page.getByRole('link', { name: 'Mentions légales' }).click();
      expect(await page.locator('h1').textContent()).toBe('Mentions légales');
      expect(await page.locator('main').textContent()).toContain('HRB 12345');
      expect(await barriers(page)).toEqual([]);
      const gone = await page.goto(`http://localhost:${port}/legal/tulpe/imprint`);
      expect(gone?.status()).toBe(404);
    }));

  test('the account’s brand writes its mails, and is on its pages wherever they are reached', () =>
    journey.theatre.stageFor(async (stage) => {
      const anna = await lead(stage, { account: { brand: 'tulpe', locale: 'nl' } });
      const bert = await apiOf(stage)('POST', '/v1/accounts', { email: 'bert@customer.example', name: 'Bert' });
      await apiOf(stage)('POST', '/v1/orders', { account: bert['id'], offer: 'domain-com', name: 'bert-example.com' });
      const page = await journey.page();
      await signIn(page, stage, 'anna@customer.example');
      const { port } = new URL(stage.url);
      await page.goto(`http://127.0.0.1:${port}/my/settings`);
      expect(await page.title()).toBe('Instellingen · Tulpe Netz');

      const mailTo = (email: string) => stage.mails().find(({ to }) => to.includes(email));
      await until(async () => mailTo('bert@customer.example') !== undefined);
      const [annas, berts] = [mailTo('anna@customer.example'), mailTo('bert@customer.example')];
      expect(annas?.from).toBe('"Tulpe Netz" <hallo@tulpe.example>');
      expect(annas?.text).toContain('Tulpe Netz B.V., Bloemgracht 7');
      expect(annas?.text).toContain('hallo@tulpe.example');
      expect(annas?.text).toContain('http://127.0.0.1:8080/sign-in/');
      expect(berts?.from).toContain('post@nordlicht.example');
      expect(berts?.text).toContain('Nordlicht Hosting GmbH');
      // Who sells is one and the same.
      expect(berts?.text).not.toContain('Tulpe');

      await anna.until('2027-03-13T00:00:00.000Z');
      const linkToAnna = () =>
        stage
          .mails()
          .flatMap(({ to, text }) =>
            to.includes('anna@customer.example') ? (/\/p\/[\w.-]+/.exec(text)?.[0] ?? []) : [],
          )[0];
      await until(async () => linkToAnna() !== undefined);
      const link = linkToAnna();
      await page.goto(`http://localhost:${port}${link}`);
      expect(await page.title()).toContain('Tulpe Netz');
      expect(await page.locator('footer').textContent()).toContain('hallo@tulpe.example');
    }));
});
