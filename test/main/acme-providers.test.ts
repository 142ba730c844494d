import { X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { csrFor, freshDomain, freshKey } from '../gateways/certificates/acme/house';
import { describeWithPebble, type Pebble, startPebble } from '../support/pebble';
import { type AcmeShop, openAcmeShop } from './acme-shop';

describeWithPebble('two ACME providers of a file', () => {
  let second: Pebble | undefined;
  let shop: AcmeShop;

  beforeAll(async () => {
    shop = await openAcmeShop(async ({ environment, world, folder }) => {
      const other = await startPebble({}, world.address);
      second = other;
      const trusted = path.join(folder, 'second.pem');
      writeFileSync(trusted, other.tls.certificate);
      const file = path.join(folder, 'providers.json');
      const provider = (name: string, directoryUrl: string, trustedCaFile: string) => ({
        ...{ name, title: name },
        authority: {
          ...{ kind: 'acme', directoryUrl, trustedCaFile, caaIdentities: ['pebble.letsencrypt.org'] },
          eab: { kid: other.eab.kid, hmacKey: other.eab.hmacKey },
        },
      });
      const { ACME_DIRECTORY_URL: url = '', ACME_TRUSTED_CA_FILE: ca = '' } = environment;
      writeFileSync(
        file,
        JSON.stringify([provider('first', url, ca), provider('second', other.directoryUrl, trusted)]),
      );
      return { CERTIFICATE_PROVIDERS_FILE: file, CERTIFICATE_AUTHORITY: 'first' };
    });
  }, 60_000);

  afterAll(async () => {
    await shop?.close();
    await second?.stop();
  }, 30_000);

  test('issue side by side, each by its own account and under its own root; a product goes over to the other', async () => {
    const { record } = shop;
    const account = await record.account({ balance: 100_000 });
    const domain = freshDomain();
    const csr = await csrFor([domain], await freshKey());
    const at = () => new Date().toISOString();
    const placed = await shop.orders.place(
      { at: at() },
      { account, offer: 'certificate-dv', name: domain, years: 1, csr },
    );
    if (placed.kind !== 'done') throw new Error(placed.kind);
    const product = placed.value.product.id;
    const [alias] = (await shop.certificates.validations(product, at())).flatMap(({ publish }) => publish);
    shop.world.aliases.set(alias?.name ?? '', alias?.value ?? '');
    const before = await shop.liveUntil(product, (life) => life.certificate?.current !== undefined);

    const from = at();
    await record.tell(product, { type: 'providerChanged', at: from, from, provider: 'second' });
    await record.tell(product, {
      ...{ type: 'replacementMoved', at: from, replaceAt: from },
      serial: before.certificate?.current?.serial ?? '',
    });
    const changed = (serial: string | undefined) => serial !== before.certificate?.current?.serial;
    await shop.liveUntil(product, (life) => changed(life.certificate?.current?.serial));

    const issued = await record.rows<{ issuer: string; cause: string; pem: string; chain: string[]; revoked_at: null }>(
      'SELECT issuer, cause, pem, chain, revoked_at FROM certificates WHERE product_id = $1 ORDER BY not_before, cause DESC',
      [product],
    );
    expect(issued.map(({ issuer, cause, revoked_at }) => ({ issuer, cause, revoked_at }))).toEqual(
      expect.arrayContaining([
        { issuer: 'first', cause: 'order', revoked_at: null },
        { issuer: 'second', cause: 'migration', revoked_at: null },
      ]),
    );
    expect(issued).toHaveLength(2);
    const [one, other] = issued.map(({ chain }) => new X509Certificate(chain.at(-1) ?? '').issuer);
    expect(one).not.toBe(other);
    const accounts = await record.rows<{ authority: string; url: string }>(
      'SELECT authority, url FROM acme_accounts ORDER BY authority',
    );
    expect(accounts.map(({ authority }) => authority)).toEqual(['first', 'second']);
    expect(new Set(accounts.map(({ url }) => new URL(url).port)).size).toBe(2);
  }, 90_000);
});
