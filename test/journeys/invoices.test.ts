import type { Page } from 'playwright-core';
import type { Stage } from '../../src/scenarios/play';
import { barriers, describeWithChromium, isTooWide, Journey, phone, signIn, withoutScripts } from '../support/browser';
import { apiOf, card, type Lead, lead, transfer } from '../support/stage';

const ISSUED = '2027-06-05T12:00:00Z';
const anna = 'anna@customer.example';

/** A page that looks right on its own: nothing for axe, nothing cut off. */
async function sound(page: Page, name: string): Promise<void> {
  expect([name, await barriers(page)]).toEqual([name, []]);
  expect([name, await isTooWide(page)]).toEqual([name, false]);
  const { SHOTS } = process.env;
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/invoices-${name}.png`, fullPage: true });
}

const charges = async (stage: Stage) =>
  (await stage.db.query<{ outcome: string; amount: number }>('SELECT outcome, amount FROM sandbox_charges')).rows;

async function openInvoice(life: Lead): Promise<{ id: string; number: string }> {
  const product = (await life.shown()) as unknown as { openInvoice: { id: string; number: string } };
  return product.openInvoice;
}

describeWithChromium('invoices, balance and payment methods', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.open();
  }, 90_000);
  afterAll(() => journey.close(), 60_000);

  test('a card is chosen and an open invoice paid by it at once, however often the button is pressed', () =>
    journey.theatre.stageFor(async (stage) => {
      const life = await lead(stage);
      await life.until(ISSUED, true);
      const page = await journey.page({ locale: 'de-DE', viewport: { width: 1200, height: 900 } });
      await signIn(page, stage, anna);
      await page.getByRole('link', { name: /Rechnungen/ }).click();
      await sound(page, 'list-open');
      const { number } = await openInvoice(life);
      await page.getByRole('link', { name: number, exact: true }).click();
      await sound(page, 'open-without-card');
      await page.getByRole('link', { name: 'Karte wählen' }).click();
      await sound(page, 'choose-card');
      await page.getByRole('radio', { name: /4242/ }).check();
      await page.getByRole('checkbox', { name: /Jede Rechnung/ }).uncheck();
      await page.getByRole('button', { name: 'Diese Karte nehmen' }).click();
      await sound(page, 'methods-card');
      expect(await charges(stage)).toEqual([]);

      await page.getByRole('link', { name: /Rechnungen/ }).click();
      await page.getByRole('link', { name: number, exact: true }).click();
      await sound(page, 'open-with-card');
      await page.emulateMedia({ colorScheme: 'dark' });
      await sound(page, 'open-with-card-dark');
      await page.emulateMedia({ colorScheme: 'light' });
      // Pressed in two windows, as fast as can be: it is the same form.
      const statuses = await page.evaluate(`(() => {
        const form = document.querySelector('form[action$="/pay"]');
        const send = () => fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) }).then(({ status }) => status);
        return Promise.all([send(), send()]);
      })()`);
      expect(statuses).toEqual([200, 200]);
      expect(await charges(stage)).toEqual([{ outcome: 'charged', amount: 1547 }]);
      await page.getByRole('button', { name: /jetzt bezahlen/ }).dblclick();
      await page.waitForURL(/said=invoice-paid/);
      await sound(page, 'paid');
      expect(await charges(stage)).toHaveLength(1);
      const [receipt] = await Promise.all([
        page.waitForEvent('download').catch(() => undefined),
        page.request.get(`${page.url().split('?')[0]}/receipt.pdf`),
      ].reverse() as [Promise<{ body(): Promise<Buffer> }>]);
      expect((await receipt.body()).subarray(0, 5).toString()).toBe('%PDF-');
    }));
});
