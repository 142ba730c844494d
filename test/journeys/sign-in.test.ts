import {
  barriers,
  describeWithChromium,
  isTooWide,
  Journey,
  linksTo,
  phone,
  picture,
  signIn,
  withoutScripts,
} from '../support/browser';
import { apiOf, lead } from '../support/stage';
import { until } from '../support/until';

describeWithChromium('signing in', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.open();
  }, 90_000);
  afterAll(() => journey.close(), 60_000);

  test('by the link in a mail, once, on a phone without scripts', () =>
    journey.theatre.stageFor(async (stage) => {
      await lead(stage);
      const page = await journey.page({ ...phone, ...withoutScripts, locale: 'de-DE' });
      await signIn(page, stage, 'anna@customer.example');
      expect(await page.locator('h1').textContent()).toBe('Meine Produkte');
      expect(await isTooWide(page)).toBe(false);

      const [link] = linksTo(stage, 'anna@customer.example');
      const other = await journey.page();
      const answer = await other.goto(`${stage.url}${link}`);
      expect(answer?.status()).toBe(410);
      expect(await other.locator('h1').textContent()).toBe('This link has been used already');

      await page.getByRole('button', { name: 'Abmelden' }).click();
      await page.goto(`${stage.url}/my/products`);
      expect(new URL(page.url()).pathname).toBe('/sign-in');
    }));

  test('an address that nobody knows is answered alike, and gets nothing', () =>
    journey.theatre.stageFor(async (stage) => {
      await lead(stage);
      const page = await journey.page({ locale: 'en-GB' });
      await page.goto(`${stage.url}/sign-in`);
      await page.getByLabel('E-mail address').fill('nobody@customer.example');
      await page.getByRole('button', { name: 'Send me the link' }).click();
      await page.waitForURL(/\/sign-in\/sent/);
      expect(await barriers(page)).toEqual([]);
      const known = await journey.page({ locale: 'en-GB' });
      await known.goto(`${stage.url}/sign-in`);
      await known.getByLabel('E-mail address').fill('anna@customer.example');
      await known.getByRole('button', { name: 'Send me the link' }).click();
      await known.waitForURL(/\/sign-in\/sent/);
      await until(async () => linksTo(stage, 'anna@customer.example').length === 1);
      expect(await known.content()).toBe(await page.content());
      expect(linksTo(stage, 'nobody@customer.example')).toEqual([]);
    }));

  test('a form that is sent after the session was ended elsewhere says so, and leads back to its page', () =>
    journey.theatre.stageFor(async (stage) => {
      await lead(stage);
      const page = await journey.page({ locale: 'en-GB' });
      await signIn(page, stage, 'anna@customer.example');
      await page.goto(`${stage.url}/my/settings?said=saved`);
      const elsewhere = await journey.page({ locale: 'en-GB' });
      await signIn(elsewhere, stage, 'anna@customer.example');
      await elsewhere.goto(`${stage.url}/my/settings`);
      await elsewhere.locator('form[action="/my/settings/sessions/end-others"] button').click();
      await page.locator('form[action="/my/settings/contact"] button').click();
      await page.waitForURL(/\/sign-in\?/);
      expect(await page.locator('.said.warn').textContent()).toContain('What you sent was not done');
      expect(await page.locator('input[name=next]').getAttribute('value')).toBe('/my/settings');
      expect(await barriers(page)).toEqual([]);
      await picture(page, 'safe-ended');
    }));

  test('in another browser than the one that asked it says so, and works', () =>
    journey.theatre.stageFor(async (stage) => {
      await lead(stage);
      const asking = await journey.page({ locale: 'en-GB' });
      await asking.goto(`${stage.url}/sign-in?next=/my/settings`);
      await asking.getByLabel('E-mail address').fill('ANNA@customer.example');
      await asking.getByRole('button', { name: 'Send me the link' }).click();
      await until(async () => linksTo(stage, 'anna@customer.example').length === 1);
      const [link] = linksTo(stage, 'anna@customer.example');
      const other = await journey.page({ locale: 'en-GB' });
      await other.goto(`${stage.url}${link}`);
      expect(await other.locator('.said.warn').textContent()).toContain('another browser');
      expect(await barriers(other)).toEqual([]);
      await asking.goto(`${stage.url}${link}`);
      expect(await asking.locator('.said.warn').count()).toBe(0);
      await asking.getByRole('button', { name: 'Sign in' }).click();
      await asking.waitForURL(/\/my\/settings/);
    }));

  test('an address with two accounts chooses, and then goes to where it wanted', () =>
    journey.theatre.stageFor(async (stage) => {
      await lead(stage);
      const account = { email: 'anna@customer.example', name: 'Anna’s club', locale: 'en' };
      await apiOf(stage)('POST', '/v1/accounts', account);
      const page = await journey.page({ ...withoutScripts, locale: 'en-GB' });
      await page.goto(`${stage.url}/sign-in?next=/my/settings`);
      await page.getByLabel('E-mail address').fill('anna@customer.example');
      await page.getByRole('button', { name: 'Send me the link' }).click();
      await until(async () => linksTo(stage, 'anna@customer.example').length === 1);
      await page.goto(`${stage.url}${linksTo(stage, 'anna@customer.example')[0]}`);
      await page.locator('main form button').click();
      await page.waitForURL(/\/my\/accounts/);
      await page.getByRole('button', { name: 'Anna’s club' }).click();
      await page.waitForURL(/\/my\/settings/);
      expect(await page.locator('header').textContent()).toContain('Anna’s club');
    }));
});
