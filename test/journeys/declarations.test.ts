import type { Page } from 'playwright-core';
import type { Stage } from '../../src/scenarios/play';
import { barriers, describeWithChromium, isTooWide, Journey, phone, picture, withoutScripts } from '../support/browser';
import { type Api, apiOf, lead, transfer } from '../support/stage';
import { until } from '../support/until';

const ANNA = 'anna@customer.example';
const consumer = { consumer: true, country: 'DE' };
const order = { offer: 'domain-com', name: 'shop-example.com' };

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await page.locator(`#${name}`).fill(value);
}

const receiptTo = (stage: Stage, email: string) =>
  stage
    .mails()
    .find(({ to, subject }) => to.includes(email) && /Kündigung|Widerruf|withdrawal|cancellation/.test(subject));

async function items(api: Api, path: string): Promise<Record<string, unknown>[]> {
  return (await api('GET', path))['items'] as Record<string, unknown>[];
}

async function invoiceOf(api: Api, product: string): Promise<{ id: string; number: string }> {
  const [invoice] = await items(api, `/v1/invoices?product=${product}`);
  return invoice as { id: string; number: string };
}

describeWithChromium('the buttons that the law wants', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.open();
  }, 90_000);
  afterAll(() => journey.close(), 60_000);

  test('a silent renewal is cancelled on a phone, without scripts and without signing in', () =>
    journey.theatre.stageFor(async (stage) => {
      const anna = await lead(stage, { account: consumer });
      const api = apiOf(stage);
      // The renewal invoice of 5 June is paid: the term grows to 15 June 2028, and nobody has asked for it.
      await anna.at('2027-06-06T10:00:00.000Z', (acts) =>
        acts('POST', '/v1/payments', transfer(anna.product, 1190, 'ref-1')),
      );
      await anna.until('2027-12-16T00:00:00.000Z');
      await stage.time.untilQuiet();
      const page = await journey.page({ ...phone, ...withoutScripts, locale: 'de-DE' });
      await page.goto(`${stage.url}/sign-in`);
      await page.getByRole('link', { name: 'Verträge hier kündigen' }).click();
      expect(await isTooWide(page)).toBe(false);
      await picture(page, 'law-cancel-phone');
      await fill(page, { name: 'Anna', email: ANNA, product: 'Shop-Example.com ' });
      await page.getByRole('button', { name: 'Weiter' }).click();
      expect(receiptTo(stage, ANNA)).toBeUndefined();
      await picture(page, 'law-cancel-confirm');
      const spoilt = new URLSearchParams({ name: 'Anna', email: ANNA, product: 'shop-example.com', once: 'x' });
      const told = await fetch(`${stage.url}/cancel/confirmed`, {
        method: 'POST',
        headers: { 'Sec-Fetch-Site': 'same-origin', 'Accept-Language': 'de' },
        body: spoilt,
      });
      expect(told.status).toBe(422);
      const again = await told.text();
      expect(again).toContain('Bitte senden Sie es noch einmal');
      expect(again).toMatch(/name="once" value="[0-9a-f-]{36}"/);
      await page.getByRole('button', { name: 'jetzt kündigen' }).click();
      expect(await page.locator('h1').textContent()).toBe('Ihre Kündigung ist eingegangen');

      await until(async () => receiptTo(stage, ANNA) !== undefined);
      const text = String(receiptTo(stage, ANNA)?.text).replace(/\s+/g, ' ');
      expect(text).toContain('Ich kündige den Vertrag ordentlich');
      expect(text).toMatch(/shop-example\.com endet am \p{L}+, 1[56]\. Januar 2028/u);
      const refund = /Erstattung: (\d+),(\d\d) €/.exec(text);
      const worked = Number(`${refund?.[1]}${refund?.[2]}`);
      // Five of twelve months are left of 11,90 €.
      expect(worked).toBeGreaterThan(470);
      expect(worked).toBeLessThan(510);

      await stage.time.untilQuiet();
      expect(await anna.shown()).toMatchObject({ state: 'active', renewalOption: 'delete_at_expiry' });
      await anna.until('2028-01-17T00:00:00.000Z', true);
      expect(await anna.shown()).toMatchObject({ state: 'cancelled' });
      expect(await anna.balance()).toBe(worked);
      const ledger = await api('GET', '/v1/ledger/verification');
      expect(ledger['holds']).toBe(true);
      await until(async () => stage.mails().some(({ subject }) => /wird erstattet/.test(subject)));
    }));

  test('a notice is taken back by another option', () =>
    journey.theatre.stageFor(async (stage) => {
      const anna = await lead(stage, { account: consumer });
      await anna.at('2027-06-06T10:00:00.000Z', (acts) =>
        acts('POST', '/v1/payments', transfer(anna.product, 1190, 'ref-1')),
      );
      await anna.at('2027-12-16T10:00:00.000Z', (acts) =>
        acts('POST', '/v1/declarations', {
          ...{ kind: 'cancel', once: 'take-it-back', name: 'Anna', email: ANNA, product: anna.product },
        }),
      );
      await anna.at('2027-12-20T10:00:00.000Z', (acts) =>
        acts('PATCH', `/v1/products/${anna.product}`, { renewalOption: 'one_year_delayed' }),
      );
      await anna.until('2028-02-01T00:00:00.000Z');
      expect(await anna.shown()).toMatchObject({ state: 'active', renewalOption: 'one_year_delayed' });
      expect(await anna.balance()).toBe(0);
    }));

  test('an order is withdrawn from in two steps, and all is given back once', () =>
    journey.theatre.stageFor(async (stage) => {
      const anna = await lead(stage, { account: { ...consumer, locale: 'en' }, order });
      const api = apiOf(stage);
      await anna.at('2026-12-01T12:00:00.000Z', (acts) =>
        acts('POST', '/v1/payments', transfer(anna.product, 1190, 'ref-1')),
      );
      const { number } = await invoiceOf(api, anna.product);
      const page = await journey.page({ locale: 'en-GB' });
      await page.goto(`${stage.url}/withdraw`);
      expect(await barriers(page)).toEqual([]);
      await fill(page, { name: 'Anna', email: 'nobody', product: order.name });
      await page
        .locator('form')
        .first()
        .evaluate('document.querySelectorAll("form").forEach((form) => { form.noValidate = true; })');
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.waitForSelector('#email-fault');
      expect(await barriers(page)).toEqual([]);
      await picture(page, 'law-withdraw-fault');
      await fill(page, { email: ANNA, reference: number });
      await page.getByRole('button', { name: 'Go on' }).click();
      expect(await barriers(page)).toEqual([]);
      await picture(page, 'law-withdraw-confirm');
      await page.getByRole('button', { name: 'Confirm withdrawal' }).dblclick();
      await page.waitForSelector('.said.good');
      expect(await barriers(page)).toEqual([]);
      await picture(page, 'law-withdraw-received');
      await until(async () => receiptTo(stage, ANNA) !== undefined);
      expect(String(receiptTo(stage, ANNA)?.text).replace(/\s+/g, ' ')).toContain('Refund: €11.90');
      await stage.time.untilQuiet();
      expect(await anna.shown()).toMatchObject({ state: 'cancelled' });
      expect(await anna.balance()).toBe(1190);
      expect((await api('GET', '/v1/ledger/verification'))['holds']).toBe(true);
    }));

  test('nobody learns what somebody else has, and a person sees to what is not certain', () =>
    journey.theatre.stageFor(async (stage) => {
      const anna = await lead(stage, { account: consumer, order });
      const api = apiOf(stage);
      await anna.at('2026-12-01T12:00:00.000Z', (acts) =>
        acts('POST', '/v1/payments', transfer(anna.product, 1190, 'ref-1')),
      );
      const answers: string[] = [];
      for (const [email, product] of [
        ['stranger@elsewhere.example', order.name],
        ['stranger@elsewhere.example', 'no-such-thing.com'],
        // The right address, but no number: what cannot be taken back is not done.
        [ANNA, order.name],
      ] as const) {
        const page = await journey.page({ locale: 'de-DE' });
        await page.goto(`${stage.url}/withdraw`);
        await fill(page, { name: 'Anna', email, product });
        await page.getByRole('button', { name: 'Weiter' }).click();
        await page.getByRole('button', { name: 'Widerruf bestätigen' }).click();
        await page.waitForSelector('.said.good');
        const text = String(await page.locator('main').textContent());
        answers.push(
          text
            .replaceAll(email, '')
            .replaceAll(product, '')
            .replace(/decl_\w+|\d\d:\d\d/g, ''),
        );
      }
      expect(new Set(answers).size).toBe(1);
      await stage.time.untilQuiet();
      expect(await anna.shown()).toMatchObject({ state: 'active' });
      const stranger = stage.mails().filter(({ to }) => to.includes('stranger@elsewhere.example'));
      expect(stranger.map(({ text }) => /Erstattung|keine Verlängerung/.test(text))).toEqual([false, false]);
      const concerns = await items(api, '/v1/attention?kind=declaration');
      expect(concerns).toHaveLength(3);
      expect(concerns.map(({ happened }) => String(happened)).join()).toContain('no number was given');
      const [first] = concerns as { actions: { path: string }[] }[];
      expect(await api('GET', String(first?.actions[0]?.path))).toMatchObject({ kind: 'withdraw', name: 'Anna' });
    }));
});
