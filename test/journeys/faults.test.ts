import type { Page } from 'playwright-core';
import type { Stage } from '../../src/scenarios/play';
import { barriers, describeWithChromium, isTooWide, Journey, linksTo, picture, signIn } from '../support/browser';
import { requestFor, validate } from '../support/certificate-orders';
import { apiOf, card, lead } from '../support/stage';
import { until } from '../support/until';

const ANNA = 'anna@customer.example';
const NAME = 'www.example.com';
const SIGN_INS_A_MINUTE = 60;

/** Milliseconds for a journey, of which a machine that is busy otherwise takes many. */
const LONG = 300_000;

/** Pages that tell of something that went wrong, and others that hardly anybody sees. */
describeWithChromium('pages that are seen seldom', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.open();
  }, 90_000);
  afterAll(() => journey.close(), 60_000);

  async function isSound(page: Page, name: string): Promise<void> {
    await picture(page, `faults-${name}`);
    expect([name, await barriers(page)]).toEqual([name, []]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect([name, await isTooWide(page)]).toEqual([name, false]);
    await page.setViewportSize({ width: 1280, height: 720 });
  }

  const goes = async (page: Page, address: string) => (await page.goto(address))?.status();

  test(
    'what is not there, what is over, and what went wrong',
    () =>
      journey.theatre.stageFor(async (stage) => {
        await lead(stage);
        const guest = await journey.page({ locale: 'de-DE' });
        await guest.goto(`${stage.url}/sign-in`);
        await guest.locator('input[name=email]').fill(ANNA);
        await guest.locator('main form button').click();
        await until(async () => linksTo(stage, ANNA).length > 0);
        const link = `${stage.url}${linksTo(stage, ANNA).at(-1)}`;
        await guest.goto(link);
        await guest.locator('main form button').click();
        await guest.waitForURL(/\/my\b/);
        const late = await journey.page({ locale: 'en-GB' });
        await late.goto(link);
        await isSound(late, 'link-used');
        for (const [name, path] of [
          ['link-of-a-mail', '/p/nothing'],
          ['invitation', '/invitations/nothing'],
          ['address', '/change-address/nothing'],
          ['sign-in-link', '/sign-in/nothing'],
        ] as const) {
          expect([name, await goes(late, `${stage.url}${path}`)]).toEqual([name, expect.any(Number)]);
          expect(await late.locator('h1').count()).toBe(1);
          await isSound(late, name);
        }

        expect(await goes(guest, `${stage.url}/my/products/prod_nothing`)).toBe(404);
        await isSound(guest, 'not-there');
        expect(await goes(guest, `${stage.url}/my/nothing`)).toBe(404);
        await isSound(guest, 'no-such-page');

        await stage.db.query('ALTER TABLE support_requests RENAME TO support_requests_away');
        try {
          expect(await goes(guest, `${stage.url}/my/tracking`)).toBe(503);
          await isSound(guest, 'went-wrong');
        } finally {
          await stage.db.query('ALTER TABLE support_requests_away RENAME TO support_requests');
        }
      }),
    LONG,
  );

  test(
    'the calendar, a card that is declined, and the place where a certificate is served',
    () =>
      journey.theatre.stageFor(async (stage) => {
        const { product } = await certificate(stage);
        const api = apiOf(stage);
        const page = await journey.page();
        await signIn(page, stage, ANNA);
        await page.goto(`${stage.url}/my/settings`);
        await page.getByRole('button', { name: 'Make an address' }).click();
        await page.locator('#calendar').waitFor();
        await isSound(page, 'calendar');

        const { account } = (await api('GET', `/v1/products/${product}`)) as { account: string };
        await api('PUT', `/v1/accounts/${account}/payment-methods`, { ...card('declines_hard'), automatic: 'none' });
        await page.goto(`${stage.url}/my/balance`);
        await page.getByLabel('Amount in euro').fill('20');
        await page.getByRole('button', { name: 'Continue' }).click();
        await isSound(page, 'charge');
        await page.getByRole('button', { name: /Charge/ }).click();
        expect(await page.getByRole('alert').textContent()).toContain('declined this card for good');
        await isSound(page, 'declined');

        await page.goto(`${stage.url}/my/products/${product}/certificates`);
        await page.getByLabel('Server name or public address').fill('not a host');
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.locator('#endpoint .fault').first().waitFor();
        await isSound(page, 'endpoint-fault');
        await page.getByLabel('Server name or public address').fill('localhost');
        await page.getByLabel('Port').fill('9');
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.getByRole('button', { name: 'Look now' }).click();
        await page.getByText('the server did not answer').waitFor();
        await isSound(page, 'endpoint');
      }),
    LONG,
  );

  async function certificate(stage: Stage) {
    const { csr } = await requestFor(NAME);
    const life = await lead(stage, {
      account: { locale: 'en' },
      paymentMethods: card('succeeds'),
      order: { offer: 'certificate-dv-insured', name: NAME, years: 1, csr },
    });
    await validate(apiOf(stage), life.product, NAME);
    await stage.time.untilQuiet();
    return life;
  }

  // The last: nobody signs in for a minute after it.
  test(
    'whoever asks too often',
    () =>
      journey.theatre.stageFor(async (stage) => {
        const late = await journey.page({ locale: 'en-GB' });
        await late.goto(`${stage.url}/sign-in`);
        await late.evaluate(`Promise.all(Array.from({ length: ${SIGN_INS_A_MINUTE} }, () =>
        fetch('/sign-in', { method: 'POST', body: new URLSearchParams({ email: 'nobody@example.com' }) })))`);
        await late.locator('input[name=email]').fill('nobody@example.com');
        const [answer] = await Promise.all([
          late.waitForResponse((one) => one.request().method() === 'POST'),
          late.locator('main form button').click(),
        ]);
        expect(answer.status()).toBe(429);
        await isSound(late, 'too-often');
      }),
    LONG,
  );
});
