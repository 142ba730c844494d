import { execFileSync } from 'node:child_process';
import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Stage } from '../../src/scenarios/play';
import { barriers, describeWithChromium, isTooWide, Journey, phone, signIn, withoutScripts } from '../support/browser';
import { requestFor, validate } from '../support/certificate-orders';
import { apiOf, card, type Lead, lead } from '../support/stage';
import { until } from '../support/until';

const EMAIL = 'anna@customer.example';
const DOMAIN = 'www.example.com';
const PASSWORD = 'correct horse 9';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'perennial-claims-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const openssl = (...args: string[]) => execFileSync('openssl', args, { encoding: 'utf8', stdio: 'pipe' });

/** A certificate that is ordered and paid, and waits for its domain to be shown. */
async function ordered(
  stage: Stage,
  locale: string,
  offer = 'certificate-dv-insured',
): Promise<Lead & { csr: string; key: string }> {
  const { csr, key } = await requestFor(DOMAIN);
  const life = await lead(stage, {
    account: { locale },
    paymentMethods: card('succeeds'),
    order: { offer, name: DOMAIN, years: 1, csr },
  });
  return { ...life, csr, key: String(key.export({ format: 'pem', type: 'pkcs8' })) };
}

async function issued(stage: Stage, locale: string, offer?: string) {
  const life = await ordered(stage, locale, offer);
  await validate(apiOf(stage), life.product, DOMAIN);
  await stage.time.untilQuiet();
  return life;
}

/** What can be made in the page, as OpenSSL reads it. */
const made = [
  ['p384', 'NIST CURVE: P-384'],
  ['rsa2048', '(2048 bit)'],
  ['rsa3072', '(3072 bit)'],
  ['rsa4096', '(4096 bit)'],
  ['p256', 'NIST CURVE: P-256'],
] as const;

/** Every page is free of barriers and fits its window. */
async function isFine(page: Page): Promise<void> {
  expect({ at: page.url(), found: await barriers(page) }).toEqual({ at: page.url(), found: [] });
  expect(await isTooWide(page)).toBe(false);
}

/** Saves what a press gives to save. */
async function saved(page: Page, press: () => Promise<unknown>, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const file = path.join(folder, name);
  await download.saveAs(file);
  return file;
}

describeWithChromium('certificates', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.open();
  }, 90_000);
  afterAll(() => journey.close(), 60_000);

  test('a domain is shown, and the page tells of it by itself', () =>
    journey.theatre.stageFor(async (stage) => {
      const { product } = await ordered(stage, 'en');
      const page = await journey.page();
      await signIn(page, stage, EMAIL);
      await page.goto(`${stage.url}/my/tracking`);
      expect(await page.locator('h2').first().textContent()).toBe('One thing waits for you');
      await isFine(page);
      await page.getByRole('link', { name: 'Show control of the domain' }).click();
      await isFine(page);

      await page.getByRole('button', { name: 'Check now' }).click();
      expect(await page.locator('.said').textContent()).toContain('not found it yet');
      const looked = await page.locator('.steps').first().textContent();
      expect(looked).toContain('DNS record that may stay: not found');
      expect(looked).toContain(`There is no TXT record at _validation-persist.${DOMAIN}.`);
      await page.goto(`${stage.url}/my/products/${product}`);
      expect(await page.locator('.steps').last().textContent()).toContain('There is no TXT record at');
      await page.goBack();
      await isFine(page);

      // What is published is what the page says, to the letter.
      const name = await page.locator('#name-0-dns-persistent-0').textContent();
      const value = await page.locator('#value-0-dns-persistent-0').textContent();
      await page.goto(`${stage.url}/my/products/${product}/certificates`);
      expect(await page.locator('.said.warn').textContent()).toContain('waits until control of the domains is shown');
      const listening = await journey.page();
      await listening.context().addCookies(await page.context().cookies());
      await listening.goto(`${stage.url}/my/tracking`);
      const api = apiOf(stage);
      await api('POST', '/v1/sandbox/dns-records', { name, type: 'TXT', value });
      await api('POST', `/v1/products/${product}/validations/${DOMAIN}/check`, { method: 'dns-persistent' });
      await listening.getByText('Shown', { exact: true }).waitFor();
      await page.getByText('In force', { exact: true }).waitFor();
      await page.reload();
      await isFine(page);
    }));

  test('a lost key: key and request are made in the page, and the key never leaves it', () =>
    journey.theatre.stageFor(async (stage) => {
      const { product } = await issued(stage, 'de');
      const page = await journey.page({ acceptDownloads: true });
      await signIn(page, stage, EMAIL);
      const sent: string[] = [];
      page.on('request', (request) => sent.push(`${request.url()}\n${request.postData() ?? ''}`));

      await page.goto(`${stage.url}/my/products/${product}/claim`);
      await isFine(page);
      await page.getByLabel('Der private Schlüssel ist verloren').check();
      await page.getByRole('button', { name: 'Weiter: Schlüssel und Anfrage' }).click();
      await isFine(page);
      await page.locator('#csr').fill('-----BEGIN PRIVATE KEY-----\nMIGHAgEA\n');
      await page.locator('#csr').blur();
      expect(await page.locator('#csr').inputValue()).toBe('');
      expect(await page.locator('#csr-pasted').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Weiter: Prüfen' }).click();
      expect(await page.locator('#csr-pasted').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Schlüssel und Anfrage erzeugen' }).click();
      const save = page.getByRole('link', { name: 'Privaten Schlüssel speichern (PEM)' });
      await save.waitFor();
      await isFine(page);

      await page.getByRole('button', { name: 'Weiter: prüfen' }).click();
      expect(await page.locator('#csr-unsaved').isVisible()).toBe(true);
      const keyFile = await saved(page, () => save.click(), 'key.pem');
      await page.getByLabel('Oder mit Passwort, als PKCS#12').fill(PASSWORD);
      const bundle = await saved(
        page,
        () => page.getByRole('button', { name: 'Als PKCS#12 speichern' }).click(),
        'key.p12',
      );
      const csr = await page.locator('#csr').inputValue();
      await page.getByRole('button', { name: 'Weiter: prüfen' }).click();
      await page.getByText('Die Anfrage ist in Ordnung.').waitFor();
      await isFine(page);
      await page.getByRole('button', { name: 'Neues Zertifikat beantragen' }).click();
      await page.waitForURL(/\/my\/tracking\/claims\//);
      await page.getByText('Neues Zertifikat ausgestellt').waitFor();
      await isFine(page);

      const chain = await saved(
        page,
        () => page.getByRole('link', { name: 'Zertifikat mit Kette herunterladen' }).click(),
        'chain.pem',
      );
      const key = readFileSync(keyFile, 'utf8');
      const certificate = new X509Certificate(readFileSync(chain));
      expect(certificate.publicKey.equals(createPublicKey(createPrivateKey(key)))).toBe(true);
      expect(certificate.subjectAltName).toBe(`DNS:${DOMAIN}`);
      // Asked of OpenSSL, which has neither of our libraries.
      const csrFile = path.join(folder, 'request.csr');
      writeFileSync(csrFile, csr);
      openssl('req', '-verify', '-noout', '-in', csrFile);
      const opened = openssl('pkcs12', '-in', bundle, '-nodes', '-nocerts', '-passin', `pass:${PASSWORD}`);
      expect(createPrivateKey(opened).equals(createPrivateKey(key))).toBe(true);
      expect(openssl('pkcs12', '-in', bundle, '-info', '-noout', '-passin', `pass:${PASSWORD}`)).toBe('');

      // A request holds the public half; the secret number stands in bytes 36 to 67 of PKCS#8.
      const bare = key.replace(/-----[^-]+-----|\s/g, '');
      const { d = '' } = createPrivateKey(key).export({ format: 'jwk' });
      const everything = sent
        .map((one) => decodeURIComponent(one.replaceAll('+', ' ')))
        .join('')
        .replace(/\s/g, '');
      expect(everything).toContain(csr.replace(/-----[^-]+-----|\s/g, ''));
      for (const secret of [d, bare.slice(48, 88), Buffer.from(d, 'base64url').toString('hex'), 'PRIVATEKEY'])
        expect(everything).not.toContain(secret);
      expect(everything).not.toContain(PASSWORD.replaceAll(' ', ''));
      expect(sent.filter((one) => !one.startsWith(stage.url) && !one.startsWith('blob:'))).toEqual([]);
    }));

  test('on a phone without scripts: a pasted key is refused and kept nowhere, faults are named, and a new certificate is claimed', () =>
    journey.theatre.stageFor(async (stage) => {
      const { product, key } = await issued(stage, 'nl');
      const page = await journey.page({ ...phone, ...withoutScripts });
      await signIn(page, stage, EMAIL);
      await page.goto(`${stage.url}/my/products/${product}/certificates`);
      await page.getByRole('link', { name: 'Opnieuw laten uitgeven' }).first().click();
      await page.getByRole('button', { name: 'Verder: sleutel en verzoek' }).click();
      await page.getByLabel('Iemand anders heeft misschien de privésleutel').check();
      expect(await isTooWide(page)).toBe(false);
      await page.getByRole('button', { name: 'Verder: sleutel en verzoek' }).click();
      expect(await page.locator('.said.warn').first().textContent()).toContain('uiterlijk 24 uur na uw aanvraag');
      expect(await page.locator('#csr-maker').isVisible()).toBe(false);

      const secret = createPrivateKey(key).export({ format: 'pem', type: 'pkcs8' }) as string;
      await page.locator('#csr').fill(secret);
      await page.getByRole('button', { name: 'Verder: controleren' }).click();
      expect(await page.locator('#csr-fault').textContent()).toContain('Dit bevatte een privésleutel');
      expect(await page.locator('#csr').inputValue()).toBe('');
      expect(await page.content()).not.toContain(secret.split('\n')[1]?.slice(0, 40));
      expect(await keptAnywhere(stage, secret.split('\n')[1]?.slice(0, 40) ?? '')).toEqual([]);
      expect(await isTooWide(page)).toBe(false);

      const { csr } = await requestFor(DOMAIN);
      const { csr: foreign } = await requestFor('www.elsewhere.example');
      await page.locator('#csr').fill(foreign);
      await page.getByRole('button', { name: 'Verder: controleren' }).click();
      expect(await page.locator('#csr-fault li').allTextContents()).toEqual([
        expect.stringContaining('www.elsewhere.example is een interne naam'),
        expect.stringContaining(`De namen moeten dezelfde zijn als eerst: ${DOMAIN}`),
      ]);
      await page.locator('#csr').fill(csr);
      await page.getByRole('button', { name: 'Verder: controleren' }).click();
      await page.getByText('Het verzoek is in orde.').waitFor();
      expect(await isTooWide(page)).toBe(false);
      await page.getByRole('button', { name: 'Nieuw certificaat aanvragen' }).click();
      await page.waitForURL(/\/my\/tracking\/claims\//);
      await stage.time.untilQuiet();
      await page.reload();
      const steps = await page.locator('.steps li').allTextContents();
      expect(
        steps.map((one) => one.split('\n')[0]?.replace(/(maan|dins|woens|donder|vrij|zater|zon)dag.*/, '')),
      ).toEqual([
        'Ontvangen',
        'Gecontroleerd en aanvaard',
        'Nieuw certificaat uitgegeven',
        'Oud certificaat ingetrokken',
      ]);
      expect(await isTooWide(page)).toBe(false);
    }));

  test('without insurance it is said first, with the order that helps', () =>
    journey.theatre.stageFor(async (stage) => {
      const { product } = await issued(stage, 'fr', 'certificate-dv');
      const page = await journey.page();
      await signIn(page, stage, EMAIL);
      await page.goto(`${stage.url}/my/products/${product}/claim`);
      expect(await page.locator('main').textContent()).toContain('Cette période n’est pas assurée');
      // 20 and 5 euros, and 19 % of them.
      expect((await page.locator('main').textContent())?.replace(/\s/g, ' ')).toContain('29,75 €');
      await isFine(page);
      await page.getByRole('link', { name: 'Voir cette commande' }).click();
      await isFine(page);
      expect(await page.locator('dl').first().textContent()).toContain(DOMAIN);
      for (const [algorithm, text] of made) {
        await page.goto(`${stage.url}/my/products/${product}/claim/order`);
        await page.locator('#csr-algorithm').selectOption(algorithm);
        await page.getByRole('button', { name: 'Créer la clé et la demande' }).click();
        const save = page.locator('#csr-save-pem');
        // Of a long key the browser has to look for a while.
        await save.waitFor({ timeout: 60_000 });
        const [warning] = await Promise.all([
          page.waitForEvent('dialog'),
          page.evaluate(`setTimeout(() => location.assign('/my'))`),
        ]);
        expect(warning.type()).toBe('beforeunload');
        await warning.dismiss();
        const keyFile = await saved(page, () => save.click(), `${algorithm}.pem`);
        const csrFile = path.join(folder, `${algorithm}.csr`);
        writeFileSync(csrFile, await page.locator('#csr').inputValue());
        openssl('req', '-verify', '-noout', '-in', csrFile);
        expect(openssl('req', '-text', '-noout', '-in', csrFile)).toContain(text);
        expect(openssl('pkey', '-pubout', '-in', keyFile)).toBe(openssl('req', '-pubkey', '-noout', '-in', csrFile));
      }
      // What is saved may be left; the last one is ordered.
      await isFine(page);
      await page.getByRole('button', { name: 'Commander avec obligation de paiement' }).click();
      await page.getByText('Commandé. La facture arrive').waitFor();
      await stage.time.untilQuiet();
      const { items } = await apiOf(stage)('GET', '/v1/products?limit=10');
      const anew = (items as { id: string; insurance: unknown }[]).find(({ id }) => id !== product);
      expect(anew?.insurance).toEqual({ insured: true, insuredNextTerm: true });
    }));

  test('a key pasted where the request belongs is noticed before it is sent', () =>
    journey.theatre.stageFor(async (stage) => {
      const { product, key } = await issued(stage, 'en');
      const page = await journey.page();
      await signIn(page, stage, EMAIL);
      await page.goto(`${stage.url}/my/products/${product}/claim/key?reason=moved_server`);
      const sent: string[] = [];
      page.on('request', (request) => sent.push(`${request.url()}${request.postData() ?? ''}`));
      await page.locator('#csr').fill(key);
      expect(await page.locator('#csr-pasted').textContent()).toContain('That was a private key. It was not sent');
      expect(await page.locator('#csr').inputValue()).toBe('');
      await isFine(page);
      await page.getByRole('button', { name: 'Next: check' }).click();
      expect(page.url()).toContain('/claim/key');
      expect(sent).toEqual([]);
    }));

  test('key and certificate become one file in the page, and the key never leaves it', () =>
    journey.theatre.stageFor(async (stage) => {
      const { product, key } = await issued(stage, 'en');
      const page = await journey.page({ acceptDownloads: true });
      await signIn(page, stage, EMAIL);
      await page.goto(`${stage.url}/my/products/${product}/certificates`);
      const sent: string[] = [];
      page.on('request', (request) => sent.push(`${request.method()} ${request.url()}\n${request.postData() ?? ''}`));
      const form = page.locator('#pfx');
      const state = page.locator('#pfx-state');
      const give = async (name: string, content: string | Buffer, password = PASSWORD) => {
        await page.locator('#pfx-key').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
        await page.getByLabel('Password of the file').fill(password);
      };
      const make = page.getByRole('button', { name: 'Make the file' });
      const refused = async (words: string) => {
        await make.click();
        await state.getByText(words).waitFor();
      };

      await refused('Please choose the file');
      await isFine(page);
      await give('key.pem', key, 'short');
      await refused('at least 8 characters');
      const { key: foreign } = await requestFor(DOMAIN);
      await give('key.pem', foreign.export({ format: 'pem', type: 'pkcs8' }));
      await refused('belongs to another certificate');
      await give(
        'key.pem',
        createPrivateKey(key).export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'x' }),
      );
      await refused('This key is encrypted');
      await give('key.pem', '-----BEGIN CERTIFICATE REQUEST-----');
      await refused('no private key');

      const forms = [key, createPrivateKey(key).export({ format: 'pem', type: 'sec1' })];
      for (const [place, content] of forms.entries()) {
        await give('key.pem', content);
        const file = await saved(page, () => make.click(), `joined-${place}.pfx`);
        await form.getByText('Saved, with key, certificate and chain').waitFor();
        expect(await page.locator('#pfx-password').inputValue()).toBe('');
        isWhole(file, key);
      }
      await give('key.p12', readFileSync(path.join(folder, 'joined-0.pfx')), 'another password');
      await refused('does not open the file');
      await give('key.p12', readFileSync(path.join(folder, 'joined-0.pfx')));
      isWhole(await saved(page, () => make.click(), 'again.pfx'), key);
      await isFine(page);

      const { d = '' } = createPrivateKey(key).export({ format: 'jwk' });
      const everything = sent.join('\n');
      expect(sent.every((one) => one.startsWith('GET ') && one.endsWith('\n'))).toBe(true);
      for (const secret of [d, key.split('\n')[1] ?? '?', PASSWORD]) expect(everything).not.toContain(secret);
    }));

  test('help is asked for, answered, and closed', () =>
    journey.theatre.stageFor(async (stage) => {
      const { product } = await issued(stage, 'de');
      const page = await journey.page();
      await signIn(page, stage, EMAIL);
      await page.goto(`${stage.url}/my/tracking/requests/new?product=${product}`);
      await isFine(page);
      await page.getByLabel('Betreff').fill('<b>Kette</b> fehlt');
      await page.getByLabel('Ihre Nachricht').fill('Zeile eins\nZeile zwei <script>');
      await page.getByRole('button', { name: 'Absenden' }).click();
      await page.waitForURL(/\/requests\//);
      expect(await page.locator('h1').textContent()).toBe('<b>Kette</b> fehlt');
      expect(await page.locator('.message .prose').innerHTML()).toBe('Zeile eins<br>Zeile zwei &lt;script&gt;');
      await isFine(page);
      const id = new URL(page.url()).pathname.split('/').at(-1);
      await apiOf(stage)('POST', `/v1/support-requests/${id}/replies`, { words: 'Hier ist sie.' });
      // It comes by itself.
      await page.getByText('Hier ist sie.').waitFor();
      await page.goto(`${stage.url}/my/tracking`);
      await page.getByRole('link', { name: 'Antwort lesen' }).click();
      await page.getByRole('button', { name: 'Erledigt, abschließen' }).click();
      await page.getByText('Abgeschlossen. Falls noch etwas').waitFor();
      await page.getByRole('button', { name: 'Wieder öffnen' }).click();
      await page.getByText('Wieder geöffnet.').waitFor();
    }));

  test('a requester asks, and an administrator is waited for; a session that ends ends its pages', () =>
    journey.theatre.stageFor(async (stage) => {
      const { product, account } = await issued(stage, 'nl');
      const api = apiOf(stage);
      for (const role of ['administrator', 'requester'])
        await api('POST', `/v1/accounts/${account}/people`, {
          name: role,
          email: `${role}@uni.example`,
          role,
          locale: 'nl',
        });
      await stage.db.query(`UPDATE people SET state = 'active'`);
      const page = await journey.page();
      await signIn(page, stage, 'requester@uni.example');
      await page.goto(`${stage.url}/my/products/${product}/claim/key?reason=moved_server`);
      const { csr } = await requestFor(DOMAIN);
      await page.locator('#csr').fill(csr);
      await page.getByRole('button', { name: 'Verder: controleren' }).click();
      await page.getByText('Eerst keurt een beheerder van uw organisatie het goed.').waitFor();
      await isFine(page);
      await page.getByRole('button', { name: 'Een beheerder erom vragen' }).click();
      await page.getByText('Heruitgifte gevraagd').waitFor();
      await isFine(page);
      expect((await api('GET', `/v1/claims?account=${account}`))['items']).toEqual([]);

      await stage.db.query(`UPDATE sessions SET ended_at = now() WHERE person_id IS NOT NULL`);
      await page.waitForURL(/\/sign-in/);
    }));

  test('a domain is shown by a code in a mail, without scripts', () =>
    journey.theatre.stageFor(async (stage) => {
      const { product } = await ordered(stage, 'fr');
      const page = await journey.page({ ...phone, ...withoutScripts });
      await signIn(page, stage, EMAIL);
      await page.goto(`${stage.url}/my/products/${product}/validations`);
      await page.getByText('Code par e-mail', { exact: true }).click();
      await page.getByLabel('À quelle adresse ?').selectOption('admin@example.com');
      await page.getByRole('button', { name: 'Envoyer le code' }).click();
      await page.getByText('Le code est en route').waitFor();
      const code = () =>
        stage
          .mails()
          .flatMap(({ to, text }) =>
            to.includes('admin@example.com') ? (/[0-9a-f]{8}(-[0-9a-f]{8}){3}/.exec(text) ?? []) : [],
          )[0];
      await until(async () => code() !== undefined);
      const give = async (text: string) => {
        const field = page.getByLabel('Code reçu par e-mail');
        if (!(await field.isVisible())) await page.getByText('Code par e-mail', { exact: true }).first().click();
        await field.fill(text);
        await page.getByRole('button', { name: 'Confirmer' }).click();
      };
      await give('12345678-12345678-12345678-12345678');
      expect(await page.locator('.fault').textContent()).toContain('Ce n’est pas le code');
      expect(await isTooWide(page)).toBe(false);
      await give(code() ?? '');
      await page.getByText('Trouvé. Le contrôle du domaine est prouvé').waitFor();
    }));

  test('the key of before needs a word, and none helps where somebody else has it', () =>
    journey.theatre.stageFor(async (stage) => {
      const { product, csr } = await issued(stage, 'en');
      const page = await journey.page(withoutScripts);
      await signIn(page, stage, EMAIL);
      const check = async (reason: string) => {
        await page.goto(`${stage.url}/my/products/${product}/claim/key?reason=${reason}`);
        await page.locator('#csr').fill(csr);
        await page.getByRole('button', { name: 'Next: check' }).click();
      };
      // Who is insured is not shown an order in place of the claim.
      await page.goto(`${stage.url}/my/products/${product}/claim/order`);
      expect(new URL(page.url()).pathname).toBe(`/my/products/${product}/claim`);
      await check('key_compromised');
      expect(await page.locator('#csr-fault').textContent()).toContain('It is never used again');
      await check('moved_server');
      await page.getByLabel('I want the old key all the same').check();
      await page.getByRole('button', { name: 'Claim the new certificate' }).click();
      await page.waitForURL(/\/my\/tracking\/claims\//);
      await stage.time.untilQuiet();
      await page.reload();
      await page.getByText('New certificate issued').waitFor();
    }));

  test('a certificate is revoked after a page that says what it means, and another account sees none of it', () =>
    journey.theatre.stageFor(async (stage) => {
      const { product } = await issued(stage, 'en');
      const api = apiOf(stage);
      const owner = {
        name: 'Bert',
        email: 'bert@customer.example',
        country: 'DE',
        locale: 'en',
        timeZone: 'Europe/Berlin',
      };
      await api('POST', '/v1/accounts', owner);
      const other = await journey.page();
      await signIn(other, stage, 'bert@customer.example');
      for (const way of ['certificates', 'validations', 'claim', 'claim/order', 'certificate-request']) {
        const answer = await other.goto(`${stage.url}/my/products/${product}/${way}`);
        expect([way, answer?.status()]).toEqual([way, 404]);
      }
      const page = await journey.page();
      await signIn(page, stage, EMAIL);
      await page.goto(`${stage.url}/my/products/${product}/certificates`);
      await page.getByRole('link', { name: /^Revoke/ }).click();
      await isFine(page);
      await page.getByRole('button', { name: 'Revoke it for good' }).click();
      await page.getByText(/^revoked on/).waitFor();
      await isFine(page);
    }));
});

/** A PKCS#12 in which OpenSSL finds the key, its certificate by its mark, and the chain. */
function isWhole(file: string, key: string): void {
  const opened = openssl('pkcs12', '-in', file, '-nodes', '-passin', `pass:${PASSWORD}`);
  expect(opened.match(/localKeyID: 01/g)).toHaveLength(2);
  const [own, ...chain] = (opened.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).map(
    (pem) => new X509Certificate(pem),
  );
  expect(createPrivateKey(opened).equals(createPrivateKey(key))).toBe(true);
  expect(own?.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect(chain.map((one) => own?.checkIssued(one))).toEqual([true]);
}

/** Every table in which a text stands, wherever in its rows. */
async function keptAnywhere(stage: Stage, text: string): Promise<string[]> {
  const { rows } = await stage.db.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'graphile_worker')`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rows: hits } = await stage.db.query(`SELECT 1 FROM ${name} t WHERE strpos(t::text, $1) > 0 LIMIT 1`, [
      text,
    ]);
    if (hits.length > 0) found.push(name);
  }
  return found;
}
