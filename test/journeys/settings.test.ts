import type { Page } from 'playwright-core';
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
import { apiOf, lead } from '../support/stage';
import { until } from '../support/until';

const ANNA = 'anna@customer.example';

describeWithChromium('settings', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.open();
  }, 90_000);
  afterAll(() => journey.close(), 60_000);

  async function settings(page: Page, stage: Stage): Promise<void> {
    await signIn(page, stage, ANNA);
    await page.goto(`${stage.url}/my/settings`);
  }

  test('can be read by everybody, in the light and in the dark', () =>
    journey.theatre.stageFor(async (stage) => {
      await lead(stage);
      const page = await journey.page({ locale: 'de-DE' });
      await settings(page, stage);
      expect(await barriers(page)).toEqual([]);
      await picture(page, 'settings');
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await barriers(page)).toEqual([]);
      await picture(page, 'settings-dark');
    }));

  test('two tabs do not overwrite each other', () =>
    journey.theatre.stageFor(async (stage) => {
      const anna = await lead(stage);
      const page = await journey.page({ locale: 'de-DE' });
      await settings(page, stage);
      const other = await page.context().newPage();
      await other.goto(`${stage.url}/my/settings`);
      await other.getByLabel('Ort').fill('Gent');
      await other.getByLabel('Umsatzsteuer-ID').fill('DE129274202');
      await other.locator('form[action$="/contact"] button').click();
      await other.waitForURL(/said=saved/);

      await page.getByLabel('Straße').fill('Kaai 7');
      await page.locator('form[action$="/contact"] button').click();
      await page.waitForSelector('.said.warn');
      expect(await page.locator('.said.warn').textContent()).toContain('inzwischen geändert');
      expect(await page.getByLabel('Straße').inputValue()).toBe('Kaai 7');
      await other.getByRole('button', { name: 'Erinnerungen abschalten' }).click();
      await other.waitForURL(/said=reminders-off/);
      await page.getByLabel('Ort').fill('Gent');
      await page.getByLabel('Umsatzsteuer-ID').fill('DE129274202');
      await page.locator('form[action$="/contact"] button').click();
      await page.waitForURL(/said=saved/);
      const account = await apiOf(stage)('GET', `/v1/accounts/${anna.account}`);
      expect(account).toMatchObject({ city: 'Gent', street: 'Kaai 7', vatId: 'DE129274202', expiryReminders: false });
    }));

  test('what is wrong is said beside its field, and what was typed stays', () =>
    journey.theatre.stageFor(async (stage) => {
      await lead(stage);
      const page = await journey.page({ ...withoutScripts, locale: 'de-DE' });
      await settings(page, stage);
      await page.getByLabel('Ort').fill('Gent');
      await page.getByLabel('Umsatzsteuer-ID').fill('DE123');
      await page.locator('form[action$="/contact"] button').click();
      await page.waitForSelector('#vatId-fault');
      expect(await page.getByLabel('Ort').inputValue()).toBe('Gent');
      await picture(page, 'settings-fault');
    }));

  test('another language and time zone are there at once', () =>
    journey.theatre.stageFor(async (stage) => {
      await lead(stage);
      const page = await journey.page({ locale: 'de-DE' });
      await settings(page, stage);
      await page.getByLabel('Sprache').selectOption('nl');
      await page.getByLabel('Zeitzone').selectOption('Europe/Brussels');
      await page.locator('form[action$="/language"] button').click();
      await page.waitForURL(/said=saved/);
      expect(await page.locator('h1').textContent()).toBe('Instellingen');
      expect(await page.locator('footer').textContent()).toContain('Europe/Brussels');
    }));

  test('default options and the calendar, on a phone without scripts', () =>
    journey.theatre.stageFor(async (stage) => {
      const anna = await lead(stage, { account: { locale: 'fr' } });
      const page = await journey.page({ ...phone, ...withoutScripts, locale: 'fr-FR' });
      await settings(page, stage);
      expect(await isTooWide(page)).toBe(false);
      await picture(page, 'settings-phone');
      await page.getByLabel('Webspace').selectOption('delete_at_expiry');
      await page.locator('form[action$="/defaults"] button').click();
      await page.waitForURL(/said=saved/);
      const { defaultOptions } = await apiOf(stage)('GET', `/v1/accounts/${anna.account}`);
      expect(defaultOptions).toMatchObject({ webspace: 'delete_at_expiry', domain: 'one_year_delayed' });

      await page.getByRole('button', { name: 'Créer une adresse' }).click();
      const address = String(await page.locator('#calendar').textContent());
      const feed = `${stage.url}${new URL(address).pathname}`;
      expect(await isTooWide(page)).toBe(false);
      await picture(page, 'settings-calendar');
      expect(await (await fetch(feed)).text()).toContain('BEGIN:VCALENDAR');
      await page.goto(`${stage.url}/my/settings`);
      expect(await page.content()).not.toContain(address);
      await page.getByRole('button', { name: 'Mettre fin à l’agenda' }).click();
      await page.waitForURL(/said=calendar-ended/);
      expect((await fetch(feed)).status).toBe(404);
    }));

  test('another session is ended from here', () =>
    journey.theatre.stageFor(async (stage) => {
      await lead(stage, { account: { locale: 'en' } });
      const here = await journey.page({ locale: 'en-GB' });
      await settings(here, stage);
      const there = await journey.page({
        userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      });
      await settings(there, stage);
      await here.reload();
      await here.getByRole('button', { name: 'End the session in Firefox on Linux' }).click();
      await here.waitForURL(/said=session-ended/);
      await there.goto(`${stage.url}/my/settings`);
      expect(new URL(there.url()).pathname).toBe('/sign-in');
      expect(await here.getByRole('button', { name: 'End all others' }).count()).toBe(0);
    }));

  test('a new e-mail address counts once it is confirmed there; the former one is told', () =>
    journey.theatre.stageFor(async (stage) => {
      const anna = await lead(stage, { account: { locale: 'en' } });
      const page = await journey.page({ locale: 'en-GB' });
      await settings(page, stage);
      await page.getByLabel('New e-mail address').fill('anna.new@customer.example');
      await page.getByRole('button', { name: 'Send the link' }).click();
      await page.waitForURL(/said=address-sent/);
      expect(await barriers(page)).toEqual([]);
      const mailsTo = (email: string) => stage.mails().filter(({ to }) => to.includes(email));
      const emailNow = async () => (await apiOf(stage)('GET', `/v1/accounts/${anna.account}`))['email'];
      await until(async () => mailsTo('anna.new@customer.example').length === 1);
      expect(await emailNow()).toBe(ANNA);

      const elsewhere = await journey.page({ ...phone, ...withoutScripts });
      const [mail] = mailsTo('anna.new@customer.example');
      const link = /http\S+\/change-address\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '';
      await elsewhere.goto(`${stage.url}${new URL(link).pathname}`);
      expect(await emailNow()).toBe(ANNA);
      await elsewhere.getByRole('button', { name: 'Confirm' }).click();
      expect(await elsewhere.locator('h1').textContent()).toBe('The e-mail address is confirmed');
      expect(await emailNow()).toBe('anna.new@customer.example');
      await until(async () => mailsTo(ANNA).some(({ subject }) => /was changed/.test(subject)));

      await page.goto(`${stage.url}/my/settings`);
      expect(await page.locator('main').textContent()).toContain('Mails go to anna.new@customer.example');
    }));

  test('everything is downloaded, and then erased', () =>
    journey.theatre.stageFor(async (stage) => {
      const anna = await lead(stage);
      const page = await journey.page({ locale: 'de-DE' });
      await settings(page, stage);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Alles herunterladen' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`${anna.account}.zip`);
      await page.getByRole('link', { name: 'Konto löschen' }).click();
      expect(await page.locator('main').textContent()).toContain('Das muss vorher enden');
      expect(await barriers(page)).toEqual([]);
      expect(await page.locator('input[name=email]').count()).toBe(0);

      await apiOf(stage)('POST', `/v1/products/${anna.product}/cancel`);
      await stage.time.untilQuiet();
      await page.reload();
      expect(await barriers(page)).toEqual([]);
      await picture(page, 'settings-erasure');
      await page.getByLabel('E-Mail-Adresse des Kontos').fill('nicht@customer.example');
      await page.getByRole('button', { name: 'Konto löschen' }).click();
      await page.waitForSelector('#email-fault');
      await page.getByLabel('E-Mail-Adresse des Kontos').fill(ANNA);
      await page.getByRole('button', { name: 'Konto löschen' }).click();
      await page.waitForFunction("document.querySelector('h1').textContent === 'Das Konto ist gelöscht'");
      expect(await barriers(page)).toEqual([]);
      expect(await apiOf(stage)('GET', `/v1/accounts/${anna.account}`)).toMatchObject({ name: 'erased' });
      await page.goto(`${stage.url}/my/settings`);
      expect(new URL(page.url()).pathname).toBe('/sign-in');
    }));
});
