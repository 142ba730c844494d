import type { Page } from 'playwright-core';
import { barriers, describeWithChromium, isTooWide, Journey, phone, signIn, withoutScripts } from '../support/browser';
import { lead, transfer } from '../support/stage';

const ANNA = 'anna@customer.example';

/** A picture of a page for people to look at, where a folder for them is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/products-${name}.png`, fullPage: true });
}

/** What a reader sees, with plain spaces. */
async function textOf(page: Page): Promise<string> {
  return ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
}

async function fine(page: Page, name: string): Promise<void> {
  expect([name, await barriers(page)]).toEqual([name, []]);
  expect([name, await isTooWide(page)]).toEqual([name, false]);
  await picture(page, name);
}

describeWithChromium('my products', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.open();
  }, 90_000);
  afterAll(() => journey.close(), 60_000);

  test('on a phone without scripts, in German: what each choice means is told before it is made', () =>
    journey.theatre.stageFor(async (stage) => {
      const life = await lead(stage);
      const page = await journey.page({ ...phone, ...withoutScripts, locale: 'de-DE' });
      await signIn(page, stage, ANNA);
      await picture(page, 'phone-list');
      expect(await isTooWide(page)).toBe(false);
      await page.getByRole('link', { name: 'shop-example.com' }).click();
      await picture(page, 'phone-product');
      expect(await isTooWide(page)).toBe(false);
      expect(await page.locator('svg.term.line circle').count()).toBeGreaterThan(6);

      await page.getByLabel('Mehrere Jahre').check();
      await page.getByLabel('Anzahl der Jahre').selectOption('3');
      await page.getByRole('button', { name: 'Ansehen, was sich ändert' }).click();
      expect(await isTooWide(page)).toBe(false);
      await picture(page, 'phone-option');
      const means = await textOf(page);
      expect(means).toContain('35,70');
      expect(means).toContain('Samstag, 15. Juni 2030 um 14:00 Uhr (MESZ)');
      expect((await life.shown()).renewalOption).toBe('one_year_delayed');

      await page.getByRole('button', { name: 'Kostenpflichtig verlängern' }).click();
      await page.waitForURL(/said=option-changed/);
      expect(await page.locator('.said').textContent()).toContain('Gespeichert');
      expect(await life.shown()).toMatchObject({
        renewalOption: 'multi_year',
        openInvoice: { open: { amount: 3570 } },
      });
      expect(await textOf(page)).toContain('Zur Rechnung und bezahlen');
    }));

  test('in English, with two tabs that change the same option, and every page without barriers', () =>
    journey.theatre.stageFor(async (stage) => {
      const life = await lead(stage, { account: { locale: 'en' } });
      await life.until('2027-06-06T12:00:00Z');
      const page = await journey.page({ locale: 'en-GB', colorScheme: 'dark' });
      await signIn(page, stage, ANNA);
      await fine(page, 'list-dark');
      await page.goto(`${stage.url}/my/products?needs=invoice`);
      await page.getByRole('link', { name: 'shop-example.com' }).click();
      await fine(page, 'product-dark');
      const url = page.url();

      const other = await page.context().newPage();
      for (const [tab, option] of [
        [page, 'Delete at expiry'],
        [other, '1 year, immediate'],
      ] as const) {
        await tab.goto(url);
        await tab.getByLabel(option).check();
        await tab.getByRole('button', { name: 'See what this changes' }).click();
      }
      await fine(page, 'option-dark');
      expect(await textOf(page)).toMatch(/The open invoice R2027-\d+ is cancelled/);
      expect(await textOf(other)).toMatch(/The open invoice R2027-\d+ stays as it is/);
      await page.getByRole('button', { name: 'Change the option' }).click();
      await page.waitForURL(/said=option-changed/);
      await other.getByRole('button', { name: 'Change the option' }).click();
      await other.locator('.said.warn').waitFor();
      expect(await other.locator('.said.warn').textContent()).toContain('It has been changed meanwhile');
      expect((await life.shown()).renewalOption).toBe('delete_at_expiry');
      await fine(other, 'changed-meanwhile');

      await page.getByText('All dates of this term').click();
      expect(await page.locator('.moments').textContent()).toContain('because the product is to end anyway');
      await page.getByRole('link', { name: 'What will come if nothing changes' }).click();
      expect(await textOf(page)).toContain('Deleted');
      await fine(page, 'forecast-dark');
      await page.goto(`${url}/cancel`);
      await fine(page, 'cancel-dark');
      await page.getByRole('button', { name: 'Yes, cancel now' }).click();
      await page.waitForURL(/said=product-cancelled/);
      expect((await life.shown()).state).toBe('cancelled');
      await fine(page, 'cancelled-dark');
      expect((await page.goto(`${url}/option?option=delete_at_expiry`))?.status()).toBe(409);
      await page.goto(`${stage.url}/my/products`);
      expect(await textOf(page)).toContain('Your one product has ended.');
      await fine(page, 'list-none-dark');
    }));

  test('a renewal that is done stays: the answer says that the choice is for the next term (O4)', () =>
    journey.theatre.stageFor(async (stage) => {
      const life = await lead(stage);
      await life.at('2027-06-06T12:00:00Z', (api) => api('POST', '/v1/payments', transfer(life.product, 1190, 'T-1')));
      const page = await journey.page({ locale: 'de-DE' });
      await signIn(page, stage, ANNA);
      await page.getByRole('link', { name: 'shop-example.com' }).click();
      await fine(page, 'renewed');
      await page.getByLabel('Löschen zum Laufzeitende').check();
      await page.getByRole('button', { name: 'Ansehen, was sich ändert' }).click();
      expect(await textOf(page)).toContain('Eine Verlängerung ist bereits erfolgt und bleibt');
      await fine(page, 'option-next-term');
      await page.getByRole('button', { name: 'Option ändern' }).click();
      await page.waitForURL(/said=option-next-term/);
      expect((await life.shown()).term?.end).toBe('2028-06-15T12:00:00.000Z');
    }));

  test('what has expired is restored, for the price that is named before', () =>
    journey.theatre.stageFor(async (stage) => {
      const life = await lead(stage, { account: { locale: 'en' } });
      await life.until('2027-07-20T12:00:00Z');
      const page = await journey.page({ locale: 'en-GB' });
      await signIn(page, stage, ANNA);
      expect(await textOf(page)).toContain('Can be restored for €107.10');
      await fine(page, 'list-redemption');
      await page.getByRole('link', { name: 'shop-example.com' }).click();
      await fine(page, 'product-redemption');
      await page.getByRole('link', { name: 'Restore', exact: true }).click();
      expect(await textOf(page)).toContain('Fee for the restore');
      await fine(page, 'restore');
      await page.getByRole('button', { name: 'Order the restore for €107.10' }).click();
      await page.waitForURL(/said=restore-ordered/);
      await life.at('2027-07-21T12:00:00Z', (api) => api('POST', '/v1/payments', transfer(life.product, 10710, 'T-2')));
      await page.reload();
      expect(await textOf(page)).toContain('Restored');
      expect((await life.shown()).state).toBe('active');
      await fine(page, 'restored');
    }));
});
