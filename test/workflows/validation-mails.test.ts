import type { Theatre } from '../../src/main/theatre';
import type { Stage } from '../../src/scenarios/play';
import { requestFor } from '../support/certificate-orders';
import { type Api, apiOf, card, type Lead, lead } from '../support/stage';
import { openTestTheatre } from '../support/theatre';
import { until } from '../support/until';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTestTheatre();
});
afterAll(async () => {
  await theatre?.close();
});

const domain = 'www.example.com';

/** A paid order for a domain that is not validated yet. */
async function ordered(stage: Stage, beginning: { start?: string; name?: string } = {}): Promise<Lead> {
  const { csr } = await requestFor(domain);
  const { start, name } = beginning;
  return lead(stage, {
    ...(start !== undefined && { start }),
    account: { locale: 'en', ...(name !== undefined && { name }) },
    paymentMethods: card('succeeds'),
    order: { offer: 'certificate-dv-insured', name: domain, years: 1, csr },
  });
}

const mailsPath = ({ product }: Lead) => `/v1/products/${product}/validations/${domain}/mails`;
const checkPath = ({ product }: Lead) => `/v1/products/${product}/validations/${domain}/check`;

/** What lies in the mailbox of an address of the domain: the newest code, and the page that confirms. */
function mailTo(stage: Stage, address: string) {
  const mail = stage
    .mails()
    .filter(({ to }) => to.includes(address))
    .at(-1);
  const code = /[0-9a-f]{8}(?:-[0-9a-f]{8}){3}/.exec(mail?.text ?? '')?.[0] ?? '';
  const page = /https?:\/\/\S+\/confirm\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
  return { mail, code, page: page.replace(/^https?:\/\/[^/]+/, stage.url) };
}

const domainOf = async (api: Api, { product }: Lead) =>
  ((await api('GET', `/v1/products/${product}/validations`)) as unknown as Record<string, unknown>[])[0];

const own = { origin: 'http://localhost:8080' };

test(
  'A code reaches an address of the domain; its page confirms by its button alone, and the certificate is issued',
  () =>
    theatre.stageFor(async (stage) => {
      const api = apiOf(stage);
      const life = await ordered(stage, { name: 'Anna <script>alert(1)</script> & Co' });
      await life.at('2026-12-02T10:00:00.000Z', async (ask) => {
        expect(await ask('POST', mailsPath(life), { address: 'Admin@example.com' })).toMatchObject({
          domain,
          address: 'admin@example.com',
          sentAt: '2026-12-02T10:00:00.000Z',
          validUntil: '2027-01-01T10:00:00.000Z',
        });
      });
      const { mail, page, code } = mailTo(stage, 'admin@example.com');
      expect(mail?.subject).toBe(`${domain}: code to confirm a certificate`);
      expect(mail?.html).not.toContain('<script>');
      expect(mail?.html).toContain('&lt;script&gt;');
      // Whoever reads it gets no way to the customer's own pages.
      expect(`${mail?.text}${mail?.html}`).not.toContain('/p/');
      expect(page.endsWith(code.replaceAll('-', ''))).toBe(true);

      const opened = await fetch(page);
      const source = await opened.text();
      expect(opened.status).toBe(200);
      expect(source).toContain(`<dd>${domain}</dd>`);
      expect(source).toContain('&lt;script&gt;');
      expect(source).not.toContain('<script>');
      expect(await domainOf(api, life)).toMatchObject({ state: 'waiting' });

      expect((await fetch(page, { method: 'POST', headers: { origin: 'https://evil.example' } })).status).toBe(403);
      expect((await fetch(`${page.slice(0, -1)}${page.endsWith('0') ? '1' : '0'}`)).status).toBe(404);
      expect(await domainOf(api, life)).toMatchObject({ state: 'waiting' });

      await life.at('2026-12-03T09:00:00.000Z', async () => {
        const done = await fetch(page, { method: 'POST', headers: own });
        expect([done.status, await done.text()]).toEqual([200, expect.stringContaining(`Confirmed: ${domain}`)]);
      });
      expect(await domainOf(api, life)).toMatchObject({
        state: 'valid',
        method: 'email',
        validatedAt: '2026-12-03T09:00:00.000Z',
      });
      await until(async () => (await life.timeline()).includes('2026-12-03T09:00 term_started'));
      expect(await life.timeline()).toEqual(
        expect.arrayContaining([
          '2026-12-03T09:00 validation_passed',
          '2026-12-03T09:00 certificate_issued',
          '2026-12-03T09:00 term_started',
        ]),
      );

      // A code counts once: pressed again, nothing is validated anew.
      await life.at('2026-12-20T09:00:00.000Z', async () => {
        expect((await fetch(page, { method: 'POST', headers: own })).status).toBe(200);
      });
      expect(await domainOf(api, life)).toMatchObject({ validatedAt: '2026-12-03T09:00:00.000Z' });

      // The engine does not repeat it by itself: before the validation runs out, the customer is asked.
      await life.until('2027-07-20T00:00:00.000Z');
      const asked = stage.mails().filter(({ subject }) => /validate the domain|validation still missing/.test(subject));
      expect(asked.length).toBeGreaterThan(0);
    }),
  120_000,
);

test(
  'The code can be handed over instead; a wrong one and one that has run out are not taken',
  () =>
    theatre.stageFor(async (stage) => {
      const api = apiOf(stage);
      const life = await ordered(stage);
      await life.at('2026-12-02T10:00:00.000Z', async (ask) => {
        await ask('POST', mailsPath(life), { address: 'hostmaster@www.example.com' });
      });
      const { code } = mailTo(stage, 'hostmaster@www.example.com');
      expect(code).not.toBe('');
      const given = (what: string) =>
        api('POST', checkPath(life), { method: 'email', code: what }) as unknown as Promise<Record<string, unknown>[]>;
      expect(await given('00000000-00000000-00000000-00000000')).toMatchObject([
        { passed: false, method: 'email', reason: 'this is not the code of a mail' },
      ]);
      await expect(api('POST', checkPath(life), { method: 'email' })).rejects.toThrow('422');
      await expect(api('POST', checkPath(life), { method: 'dns', code })).rejects.toThrow('422');

      await life.at('2027-01-01T10:00:00.000Z', async () => {
        expect(await given(code)).toMatchObject([{ passed: false, reason: expect.stringContaining('run out') }]);
        expect(await (await fetch(mailTo(stage, 'hostmaster@www.example.com').page)).text()).toContain(
          'No longer to be confirmed',
        );
        await api('POST', mailsPath(life), { address: 'hostmaster@www.example.com' });
      });
      await life.at('2027-01-02T10:00:00.000Z', async () => {
        const { code: second } = mailTo(stage, 'hostmaster@www.example.com');
        expect(second).not.toBe(code);
        expect(await given(` ${second.toUpperCase().replaceAll('-', ' ')}`.trim())).toMatchObject([{ passed: true }]);
      });
      expect(await domainOf(api, life)).toMatchObject({ state: 'valid', method: 'email' });
    }),
  120_000,
);

test(
  'Only the constructed addresses are written to, five times a day at most',
  () =>
    theatre.stageFor(async (stage) => {
      const api = apiOf(stage);
      const life = await ordered(stage);
      for (const address of [
        'anna@example.com',
        'admin@evil.example',
        'admin@com',
        'admin@sub.www.example.com',
        'admin@example.com,admin@evil.example',
        'admin@example.com\r\nBcc: all@victim.example',
        '"admin"@example.com',
        'admin+x@example.com',
      ]) {
        await expect(api('POST', mailsPath(life), { address })).rejects.toThrow(/422.*\/address/);
      }
      await expect(
        api('POST', mailsPath(life).replace(domain, 'example.com'), { address: 'admin@example.com' }),
      ).rejects.toThrow('404');
      for (let sent = 0; sent < 5; sent++) await api('POST', mailsPath(life), { address: 'admin@example.com' });
      await expect(api('POST', mailsPath(life), { address: 'webmaster@example.com' })).rejects.toThrow(
        /409.*too-many-mails.*notBefore/,
      );
      const { rows } = await stage.db.query('SELECT count(*)::int AS count FROM validation_mails');
      expect(rows).toEqual([{ count: 5 }]);

      // An address has its own five, through whichever domain and customer they come.
      await stage.db.query(`UPDATE validation_mails SET domain = 'shop.example.com'`);
      await expect(api('POST', mailsPath(life), { address: 'admin@example.com' })).rejects.toThrow('too-many-mails');
      await api('POST', mailsPath(life), { address: 'webmaster@example.com' });
      await stage.db.query(`UPDATE validation_mails SET recorded_at = recorded_at - interval '1 day'`);
      await api('POST', mailsPath(life), { address: 'admin@example.com' });
    }),
  120_000,
);

test(
  'From the day on which the method ends no code is sent, and none that was sent before is taken',
  () =>
    theatre.stageFor(async (stage) => {
      const api = apiOf(stage);
      const life = await ordered(stage, { start: '2028-03-10T09:00:00Z' });
      await life.at('2028-03-14T23:59:00.000Z', async (ask) => {
        await ask('POST', mailsPath(life), { address: 'admin@example.com' });
      });
      const { code, page } = mailTo(stage, 'admin@example.com');
      await life.at('2028-03-15T00:00:00.000Z', async (ask) => {
        await expect(ask('POST', mailsPath(life), { address: 'admin@example.com' })).rejects.toThrow(
          /409.*validation-method-ended.*2028-03-15/,
        );
        await expect(ask('POST', checkPath(life), { method: 'email', code })).rejects.toThrow(
          'validation-method-ended',
        );
        expect(await (await fetch(page, { method: 'POST', headers: own })).text()).toContain(
          'No longer to be confirmed',
        );
      });
      expect(await domainOf(api, life)).toMatchObject({ state: 'waiting' });
    }),
  120_000,
);
