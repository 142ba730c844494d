import type { Page } from 'playwright-core';
import type { Stage } from '../../src/scenarios/play';
import { barriers, describeWithChromium, isTooWide, Journey, phone, signIn, withoutScripts } from '../support/browser';
import { type Api, apiOf, lead } from '../support/stage';
import { until } from '../support/until';

/** Milliseconds for a journey, of which a machine that is busy otherwise takes many. */
const LONG = 300_000;

const anna = 'anna@univ.example';
const univ = { name: 'Université du Lac', email: anna, country: 'BE', timeZone: 'Europe/Brussels' };

/** The latest letter to somebody that has such an address in it. */
const linkTo = (stage: Stage, email: string, form: RegExp) =>
  stage
    .mails()
    .filter(({ to }) => to.includes(email))
    .flatMap(({ text }) => form.exec(text)?.[0] ?? [])
    .at(-1);

const titleOf = (page: Page) => page.locator('h1').textContent();
const badge = (page: Page) => page.locator('main .badge').first().textContent();

async function isSound(page: Page): Promise<void> {
  expect(await barriers(page)).toEqual([]);
  expect(await isTooWide(page)).toBe(false);
}

describeWithChromium('the pages of an institution', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.open();
  }, 90_000);
  afterAll(() => journey.close(), 60_000);

  test(
    'a contract from its request to its activation, in Dutch, on a phone without scripts',
    () =>
      journey.theatre.stageFor(async (stage) => {
        const api = apiOf(stage);
        await lead(stage, { account: { ...univ, locale: 'nl' } });
        const page = await journey.page({ ...phone, ...withoutScripts });
        const seen = await journey.page(phone);
        for (const one of [page, seen]) await signIn(one, stage, anna);
        const there = `${stage.url}/my/institution`;
        await page.goto(there);
        await page.getByLabel('Acroniem van uw organisatie').fill('-U-');
        await page.getByRole('button', { name: 'Contract aanvragen' }).click();
        expect(await page.locator('#acronym-fault').textContent()).toContain('Hoogstens 30 letters');
        expect(await page.locator('#acronym').inputValue()).toBe('-U-');
        await page.getByLabel('Acroniem van uw organisatie').fill('UNIV');
        await page.getByRole('button', { name: 'Contract aanvragen' }).click();
        expect(await badge(page)).toBe('Aangevraagd');
        expect(await page.locator('main').textContent()).toContain('U hebt nog 5 dingen te doen, en wij één.');
        await seen.goto(there);
        await isSound(seen);

        for (let left = 3; left > 0; left -= 1) {
          const accept = page.getByRole('button', { name: /versie .* aanvaarden/i });
          expect(await accept.count()).toBe(left);
          await accept.first().click();
        }
        expect(await page.locator('#policies').textContent()).toContain(anna);
        const { items } = (await api('GET', '/v1/contracts')) as { items: { id: string }[] };
        const contract = `/v1/contracts/${items[0]?.id}`;
        const pdf = page.waitForEvent('download');
        await page.getByRole('link', { name: 'Het contract als pdf' }).click();
        expect((await pdf).suggestedFilename()).toMatch(/UNIV.*\.pdf$/);

        const scan = { type: 'application/pdf', content: Buffer.from('%PDF-1.7 signed').toString('base64') };
        await api('POST', `${contract}/signed-copies`, { scan });
        await api('POST', `${contract}/signed-copies/1/reject`, { reason: 'Page 3 is not signed.' });
        await page.goto(there);
        expect(await page.locator('.steps .fault').textContent()).toContain('Page 3 is not signed.');
        await api('POST', `${contract}/eligibility`, { isCustomer: true });
        await api('POST', `${contract}/signed-copies`, { scan });
        await api('POST', `${contract}/signed-copies`, {});
        await page.goto(there);
        expect(await badge(page)).toBe('Van kracht');
        expect(await page.locator('dl').first().textContent()).toContain('2 december 2027');
        await seen.goto(there);
        await seen.getByText('Hoe u het contract opzegt').click();
        expect(await seen.locator('details').first().textContent()).toContain('aangetekende brief');
        await isSound(seen);
      }),
    LONG,
  );

  test(
    'people are invited, ask, decide and are removed, in French',
    () =>
      journey.theatre.stageFor(async (stage) => {
        const { account } = await lead(stage, { account: { ...univ, locale: 'fr' } });
        const admin = await journey.page();
        await signIn(admin, stage, anna);
        await admin.goto(`${stage.url}/my/institution/people`);
        await admin.getByLabel('Nom', { exact: true }).fill('Olga <b>Admin</b>');
        await admin.getByLabel('Adresse e-mail').fill('olga');
        await admin.evaluate('document.querySelectorAll("form").forEach((form) => { form.noValidate = true })');
        await admin.getByRole('button', { name: 'Envoyer l’invitation' }).click();
        expect(await admin.locator('#email-fault').textContent()).toContain('anna@example.com');
        expect(await admin.locator('#name').inputValue()).toBe('Olga <b>Admin</b>');
        await isSound(admin);
        for (const [name, email, role] of [
          ['Olga', 'olga@univ.example', 'Administrateur'],
          ['Rita', 'rita@univ.example', 'Demandeur'],
        ] as const) {
          await admin.goto(`${stage.url}/my/institution/people`);
          await admin.getByLabel('Nom', { exact: true }).fill(name);
          await admin.getByLabel('Adresse e-mail').fill(email);
          await admin.getByRole('radio', { name: new RegExp(`^${role}`) }).check();
          await admin.getByRole('button', { name: 'Envoyer l’invitation' }).click();
          await admin.locator('.said.good').waitFor();
        }
        const [boss, rita] = [await journey.page(), await journey.page()];
        await accepted(boss, stage, 'olga@univ.example');
        const key = await accepted(rita, stage, 'rita@univ.example');
        const asRita = apiOf({ ...stage, apiKey: key } as Stage);
        const order = (name: string) => asRita('POST', '/v1/orders', { account, offer: 'domain-com', name });

        await order('approuve.com');
        await until(async () => linkTo(stage, 'olga@univ.example', /\/my\/institution\/requests\/\w+/) !== undefined);
        const path = linkTo(stage, 'olga@univ.example', /\/my\/institution\/requests\/\w+/);
        await boss.goto(`${stage.url}${path}`);
        expect(await titleOf(boss)).toBe('Commande : approuve.com'.replace(' :', '\u00a0:'));
        expect(await boss.locator('nav.tabs .count').textContent()).toMatch(/1$/);
        expect(await boss.locator('main').textContent()).toContain('Rita');
        await isSound(boss);
        await boss.getByRole('button', { name: /^Approuver pour/ }).click();
        await boss.locator('.said.good').waitFor();
        expect(await badge(boss)).toBe('Approuvée');
        await rita.goto(`${stage.url}${path}`);
        expect(await badge(rita)).toBe('Approuvée');

        await order('refuse.com');
        await boss.goto(`${stage.url}/my/institution/requests`);
        await isSound(boss);
        await boss.getByRole('link', { name: /refuse\.com/ }).click();
        await boss.getByLabel('Motif').fill('Nous en avons <b>déjà</b> un.');
        await boss.getByRole('button', { name: 'Refuser' }).click();
        await boss.locator('.said.good').waitFor();
        await order('retire.com');
        await rita.goto(`${stage.url}/my/institution/requests`);
        expect(await rita.locator('nav.tabs .count').count()).toBe(0);
        await rita.getByRole('link', { name: /refuse\.com/ }).click();
        expect(await rita.locator('main').textContent()).toContain('Nous en avons <b>déjà</b> un.');
        await rita.goto(`${stage.url}/my/institution/requests`);
        await rita.getByRole('link', { name: /retire\.com/ }).click();
        await isSound(rita);
        await rita.getByRole('button', { name: 'Retirer ma demande' }).click();
        expect(await badge(rita)).toBe('Retirée');

        await rita.goto(`${stage.url}/my/institution/people`);
        expect(await rita.getByRole('button', { name: 'Envoyer l’invitation' }).count()).toBe(0);
        expect(await rita.locator('main a[href*="/people/per_"]').count()).toBe(0);
        await boss.goto(`${stage.url}/my/institution/people`);
        await boss.getByRole('link', { name: 'Olga' }).click();
        await boss.getByRole('link', { name: 'Retirer' }).click();
        await boss.getByRole('button', { name: 'Retirer' }).click();
        expect(await boss.locator('.said.bad').textContent()).toContain('dernier administrateur');
        await boss.goto(`${stage.url}/my/institution/people`);
        await boss.getByRole('link', { name: 'Rita' }).click();
        await isSound(boss);
        await boss.getByRole('link', { name: 'Retirer' }).click();
        await isSound(boss);
        await boss.getByRole('button', { name: 'Retirer' }).click();
        await boss.locator('.said.good').waitFor();
        await rita.goto(`${stage.url}/my/institution`);
        expect(new URL(rita.url()).pathname).toBe('/sign-in');
      }),
    LONG,
  );

  test(
    'a domain is registered, published, checked and given up, in French',
    () =>
      journey.theatre.stageFor(async (stage) => {
        const api = apiOf(stage);
        await lead(stage, { account: { ...univ, locale: 'fr' } });
        await heldByAnother(api, 'autre.example.org');
        const page = await journey.page();
        await signIn(page, stage, anna);
        await page.goto(`${stage.url}/my/institution/domains`);
        await isSound(page);
        const register = async (name: string) => {
          await page.getByLabel('Domaine').fill(name);
          await page.getByRole('button', { name: 'Enregistrer' }).click();
        };
        for (const [name, words] of [
          ['co.uk', 'suffixe public'],
          ['server.local', 'nom interne'],
          ['*.univ.be', 'sans *'],
          ['192.0.2.1', 'l’adresse d’une machine'],
          ['example.org', 'Un autre client'],
        ] as const) {
          await register(name);
          expect(await page.locator('#name-fault').textContent()).toContain(words);
          expect(await page.locator('#name').inputValue()).toBe(name);
        }
        await isSound(page);
        await register('univ-lac.be');
        await page.locator('.said.good').waitFor();
        expect(await badge(page)).toBe('À valider');
        await isSound(page);
        await page
          .getByRole('button', { name: /^Vérifier maintenant/ })
          .first()
          .click();
        expect(await page.locator('.said.warn').textContent()).toContain('ne l’avons pas encore trouvé');
        expect(await page.locator('details[open] dt').count()).toBeGreaterThan(0);

        const record = page.locator('dl.record').first().locator('dd code');
        const [name = '', type = '', value = ''] = await record.allTextContents();
        await api('POST', '/v1/sandbox/dns-records', { name, type, value });
        await until(async () => {
          await page.goto(`${stage.url}/my/institution/domains/univ-lac.be`);
          await page
            .getByRole('button', { name: /^Vérifier maintenant/ })
            .first()
            .click();
          await page.locator('.said').waitFor();
          return (await badge(page)) === 'Validé';
        });
        await page.getByRole('button', { name: 'Ajouter *.univ-lac.be' }).click();
        expect(await page.locator('main').textContent()).toContain('*.univ-lac.be depuis');
        await isSound(page);
        const small = await journey.page({ ...phone, storageState: await page.context().storageState() });
        for (const path of ['', '/domains', '/domains/univ-lac.be', '/move', '/requests', '/people']) {
          await small.goto(`${stage.url}/my/institution${path}`);
          await isSound(small);
        }
        await page.getByRole('link', { name: 'Abandonner ce domaine' }).click();
        await isSound(page);
        await page.getByRole('button', { name: 'Abandonner ce domaine' }).click();
        await page.locator('.said.good').waitFor();
        expect(await page.locator('.empty').count()).toBe(1);
      }),
    LONG,
  );
});

/** Accepts the invitation as a person does, signs in, and keeps the key that was shown once. */
async function accepted(page: Page, stage: Stage, email: string): Promise<string> {
  await until(async () => linkTo(stage, email, /\/invitations\/[\w-]+/) !== undefined);
  await page.goto(`${stage.url}${linkTo(stage, email, /\/invitations\/[\w-]+/)}`);
  await page.locator('main form button').click();
  const key = (await page.locator('code').textContent()) ?? '';
  expect(await page.locator('a.button').getAttribute('href')).toBe('/sign-in');
  await signIn(page, stage, email);
  return key;
}

async function heldByAnother(api: Api, name: string): Promise<void> {
  const owner = {
    name: 'Hochschule',
    email: 'hs@other.example',
    country: 'DE',
    locale: 'de',
    timeZone: 'Europe/Berlin',
  };
  const { id } = await api('POST', '/v1/accounts', owner);
  await api('POST', `/v1/accounts/${id}/domains`, { name });
}
