import type { Page } from 'playwright-core';
import type { Stage } from '../../src/scenarios/play';
import { barriers, describeWithChromium, isTooWide, Journey, phone, signIn, withoutScripts } from '../support/browser';
import { apiOf, card, type Lead, lead } from '../support/stage';

const ISSUED = '2027-06-05T12:00:00Z';
const anna = 'anna@customer.example';
const wide = { viewport: { width: 1200, height: 900 } };
const german = { locale: 'de-DE', ...wide };
const english = { account: { locale: 'en', name: 'Anna <b>Muster</b>' } };

/** A page that is right on its own: nothing cut off, nothing for axe. SHOTS names a folder for pictures. */
async function sound(page: Page, name: string): Promise<void> {
  expect([name, await isTooWide(page)]).toEqual([name, false]);
  const { SHOTS } = process.env;
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/invoices-${name}.png`, fullPage: true });
  expect([name, await barriers(page)]).toEqual([name, []]);
}

const charges = async (stage: Stage) =>
  (await stage.db.query<{ outcome: string; amount: number }>('SELECT outcome, amount FROM sandbox_charges')).rows;

async function openInvoice(life: Lead): Promise<{ id: string; number: string }> {
  return ((await life.shown()) as unknown as { openInvoice: { id: string; number: string } }).openInvoice;
}

/** Sends the form of a page in which `selector` is, twice at once: from two windows, or by an impatient finger. */
function sendTwice(page: Page, selector: string): Promise<unknown> {
  return page.evaluate(`(() => {
    const form = document.querySelector(${JSON.stringify(selector)});
    const send = () => fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) }).then(({ status }) => status);
    return Promise.all([send(), send()]);
  })()`);
}

describeWithChromium('invoices, balance and payment methods', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.open();
  }, 90_000);
  afterAll(() => journey.close(), 60_000);

  test('an open invoice is paid by a card at once, however often the button is pressed', () =>
    journey.theatre.stageFor(async (stage) => {
      const life = await lead(stage);
      await life.until(ISSUED, true);
      const page = await journey.page(german);
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
      await page.waitForURL(/\/my\/invoices\/inv_/);
      expect(await charges(stage)).toEqual([]);
      await sound(page, 'open-with-card');
      await page.emulateMedia({ colorScheme: 'dark' });
      await sound(page, 'open-with-card-dark');
      await page.emulateMedia({ colorScheme: 'light' });

      expect(await sendTwice(page, 'form[action$="/pay"]')).toEqual([200, 200]);
      expect(await charges(stage)).toEqual([{ outcome: 'charged', amount: 1190 }]);
      await page.getByRole('button', { name: /jetzt bezahlen/ }).dblclick();
      await page.waitForURL(/said=invoice-paid/);
      await sound(page, 'paid');
      expect(await charges(stage)).toHaveLength(1);
      for (const name of ['invoice', 'receipt']) {
        const pdf = await page.request.get(`${page.url().split('?')[0]}/${name}.pdf`);
        expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
      }
      await page.getByRole('link', { name: 'Zahlungsarten' }).click();
      await sound(page, 'methods-card');
      await page.getByRole('link', { name: 'Entfernen' }).click();
      await sound(page, 'remove-card');
      await page.getByRole('button', { name: 'Entfernen' }).click();
      await page.waitForURL(/said=card-removed/);
      expect(await page.locator('main').textContent()).toContain('Es gibt keine Karte.');
    }));

  test('a declined card says why, on a phone without scripts; the transfer is shown, and that it arrived', () =>
    journey.theatre.stageFor(async (stage) => {
      const life = await lead(stage, english);
      await life.until(ISSUED, true);
      const { id, number } = await openInvoice(life);
      const page = await journey.page({ ...phone, ...withoutScripts, locale: 'en-GB' });
      await signIn(page, stage, anna);
      // Axe is a script: it looks at the same pages in a browser that runs some.
      const twin = await journey.page({ ...phone, storageState: await page.context().storageState() });
      const looksSound = async (name: string) => {
        expect(await isTooWide(page)).toBe(false);
        await twin.goto(page.url());
        await sound(twin, name);
      };
      const api = apiOf(stage);
      const use = (token: string) =>
        api('PUT', `/v1/accounts/${life.account}/payment-methods`, { ...card(token), automatic: 'none' });

      await use('declines_softly');
      await page.goto(`${stage.url}/my/invoices/${id}`);
      await page.getByRole('button', { name: /Pay .* now/ }).click();
      expect(await page.getByRole('alert').textContent()).toContain('declined by the bank for now');
      expect(await isTooWide(page)).toBe(false);
      await use('declines_hard');
      await page.reload();
      await page.goto(`${stage.url}/my/invoices/${id}`);
      await page.getByRole('button', { name: /Pay .* now/ }).click();
      expect(await page.getByRole('alert').textContent()).toContain('choose another card');
      await api('DELETE', `/v1/accounts/${life.account}/payment-methods/card`);
      await page.goto(`${stage.url}/my/invoices`);
      await looksSound('list-open-phone');
      await page.getByRole('link', { name: number, exact: true }).click();
      expect(await page.getByRole('img', { name: /QR code .* RF/ }).count()).toBe(1);

      const money = (amount: number) => ({ amount, currency: 'EUR' });
      await api('POST', '/v1/payments', { invoice: id, amount: money(1000), reference: 'bank-1' });
      await page.reload();
      expect(await page.locator('.top').textContent()).toContain('€10.00');
      expect(await page.locator('.transfer').textContent()).toContain('€1.90');
      await api('POST', '/v1/payments', { invoice: id, amount: money(500), reference: 'bank-2' });
      await page.reload();
      expect(await page.locator('.top .badge').textContent()).toBe('Paid');
      await looksSound('paid-phone');
      await page.goto(`${stage.url}/my/balance`);
      expect(await page.locator('tbody tr').allTextContents()).toEqual([
        expect.stringMatching(/More was paid than was open \(Bank transfer\).*shop-example\.com.*\+€3\.10/s),
      ]);
      await looksSound('balance-phone');
    }));

  test('a cancelled invoice shows why beside its cancellation; what was paid of it is on the balance', () =>
    journey.theatre.stageFor(async (stage) => {
      const life = await lead(stage, english);
      await life.at('2027-06-05T13:00:00Z', async (api) => {
        const { id } = await openInvoice(life);
        const amount = { amount: 500, currency: 'EUR' };
        await api('POST', '/v1/payments', { invoice: id, amount, reference: 'bank-1' });
        await api('PATCH', `/v1/products/${life.product}`, { renewalOption: 'delete_at_expiry' });
      });
      const page = await journey.page({ ...wide, locale: 'en-GB' });
      await signIn(page, stage, anna);
      await page.goto(`${stage.url}/my/invoices?status=cancelled`);
      expect(await page.locator('tbody tr').textContent()).toContain('because another renewal option was chosen');
      await sound(page, 'cancelled');
      const [file] = await Promise.all([
        page.request.get(`${stage.url}${await page.getByRole('link', { name: /^Cancellation/ }).getAttribute('href')}`),
      ]);
      expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
      await page.getByLabel('Find by number').fill('s2027');
      await page.getByRole('button', { name: 'Find' }).click();
      expect(await page.locator('tbody tr').count()).toBe(1);
      await page.goto(`${stage.url}/my/invoices?number=nothing`);
      expect(await page.locator('.empty').textContent()).toBe('No invoice fits that.');
      await page.goto(`${stage.url}/my/balance`);
      expect(await page.locator('tbody tr').textContent()).toContain('Given back from a cancelled invoice');
    }));

  test('a mandate is given on the page, the account is cleared, and a debit renews', () =>
    journey.theatre.stageFor(async (stage) => {
      const life = await lead(stage);
      await life.until('2027-05-20T08:00:00Z');
      const page = await journey.page(german);
      await signIn(page, stage, anna);
      await page.goto(`${stage.url}/my/payment-methods`);
      expect(await page.locator('main').textContent()).toContain('Nicht für Lastschrift freigeschaltet');
      await page.getByRole('link', { name: 'Mandat erteilen' }).click();
      const iban = page.getByRole('textbox', { name: 'IBAN' });
      const faults: [string, RegExp][] = [
        ['DE89 3704 0044 0532 0130 01', /Prüfziffern passen nicht/],
        ['DE89 3704 0044 0532 0130', /Eine IBAN aus DE hat 22 Zeichen; diese hat 20/],
        ['XX89 3704', /zwei Buchstaben eines Landes/],
        ['BR15 0000 0000 0000 1093 2840 814P 2', /keine SEPA-Lastschrift/],
      ];
      for (const [typed, words] of faults) {
        await iban.fill(typed);
        await page.getByRole('button', { name: 'Weiter zum Text' }).click();
        expect(await page.locator('#iban-fault').textContent()).toMatch(words);
        expect(await iban.inputValue()).toBe(typed);
        expect(await iban.getAttribute('aria-invalid')).toBe('true');
      }
      await sound(page, 'iban-fault');
      await iban.fill('de89 3704 0044 0532 0130 00');
      await page.getByRole('button', { name: 'Weiter zum Text' }).click();
      await sound(page, 'mandate-text');
      const text = await page.locator('main').textContent();
      expect(text).toMatch(/DE98ZZZ09999999999|Gläubiger-Identifikationsnummer/);
      expect(text).toContain('20. Mai 2027');
      const reference = (await page.locator('input[name=reference]').getAttribute('value')) ?? '';
      expect(reference).toMatch(/^M[0-9A-Z]{26}$/);
      await page.goto(`${stage.url}/my/payment-methods`);
      expect(await page.locator('main').textContent()).toContain('wartet auf Ihre Zustimmung');
      await sound(page, 'mandate-pending');
      await page.getByRole('link', { name: 'Mandat lesen und erteilen' }).click();
      await page.getByRole('checkbox').check();
      await page.getByRole('button', { name: 'Mandat erteilen' }).click();
      await page.waitForURL(/said=mandate-signed/);
      expect(await page.locator('main').textContent()).toContain('Für Lastschrift freigeschaltet');
      await sound(page, 'mandate-active');

      await life.until('2027-06-05T12:00:00Z', true);
      await signIn(page, stage, anna);
      await page.goto(`${stage.url}/my/invoices`);
      expect(await page.locator('tbody').textContent()).toContain('Eine Lastschrift ist unterwegs');
      await life.until('2027-06-11T00:00:00Z');
      expect((await life.shown()).term?.end).toBe('2028-06-15T12:00:00.000Z');
      await page.goto(`${stage.url}/my/invoices`);
      expect(await page.locator('tbody').textContent()).toContain('Bezahlt');
      await page.goto(`${stage.url}/my/payment-methods/mandate/revoke`);
      await sound(page, 'revoke');
      await page.getByRole('button', { name: 'Widerrufen' }).click();
      expect(await page.locator('main').textContent()).toContain('Zurzeit: nichts.');
    }));

  test('the balance is topped up by card, once, and pays what it covers', () =>
    journey.theatre.stageFor(async (stage) => {
      const life = await lead(stage, {
        ...english,
        paymentMethods: { ...card('times_out_after_charging'), automatic: 'none' },
      });
      await life.until(ISSUED, true);
      const page = await journey.page({ ...wide, locale: 'en-GB' });
      await signIn(page, stage, anna);
      await page.goto(`${stage.url}/my/balance`);
      await sound(page, 'balance-empty');
      await page.getByLabel('Amount in euro').fill('0,50');
      await page.getByRole('button', { name: 'Continue' }).click();
      expect(await page.locator('#amount-fault').textContent()).toContain('from €1.00 to €5,000.00');
      await page.getByLabel('Amount in euro').fill('50');
      await page.getByRole('button', { name: 'Continue' }).click();
      await sound(page, 'balance-sure');
      expect(await charges(stage)).toEqual([]);
      expect(await sendTwice(page, 'main form')).toEqual([200, 200]);
      await page.getByRole('button', { name: /Charge/ }).click();
      await page.waitForURL(/said=topped-up/);
      expect(await charges(stage)).toEqual([{ outcome: 'charged', amount: 5000 }]);
      expect(await page.locator('.figure').textContent()).toBe('€38.10');
      expect(await page.locator('tbody tr').allTextContents()).toEqual([
        expect.stringMatching(/Renewal paid.*\u2212€11\.90/s),
        expect.stringMatching(/Topped up \(Card\).*\+€50\.00/s),
      ]);
      await sound(page, 'balance');
      const books = (await apiOf(stage)('GET', '/v1/ledger/verification')) as { holds: boolean };
      expect(books.holds).toBe(true);

      await apiOf(stage)('PUT', `/v1/accounts/${life.account}/payment-methods`, {
        ...card('declines_hard'),
        automatic: 'none',
      });
      await page.goto(`${stage.url}/my/balance`);
      await page.getByLabel('Amount in euro').fill('20');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: /Charge/ }).click();
      expect(await page.getByRole('alert').textContent()).toContain('for good');
      expect(await page.locator('.figure').textContent()).toBe('€38.10');
    }));
});
