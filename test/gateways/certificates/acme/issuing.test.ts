import { X509Certificate } from 'node:crypto';
import type { CertificateAnswer } from '../../../../activities/certificate-ports';
import { describeWithPebble, FORBIDDEN } from '../../../support/pebble';
import { answerOf, freshDomain, type House, issued, openHouse, orderFor } from './house';

const accountsOf = async ({ pool }: House) =>
  (await pool.query<{ url: string; sealed_key: Buffer }>('SELECT url, sealed_key FROM acme_accounts')).rows;

describeWithPebble('a certificate by ACME', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  test('two processes that begin at once have one account, whose key is not readable in the database', async () => {
    const domain = freshDomain();
    await house.publishCname(domain);
    const [first, second] = [await orderFor(domain), await orderFor(domain)];
    await Promise.all([issued(house.authority(), first), issued(house.authority(), second)]);
    const accounts = await accountsOf(house);
    expect(accounts).toHaveLength(1);
    expect(accounts[0]?.sealed_key.toString('latin1')).not.toContain('PRIVATE KEY');
  });

  test('is for the names and the key of the request, with its chain', async () => {
    const domain = freshDomain();
    await house.publishCname(domain);
    await house.publishCname(`www.${domain}`);
    const order = await orderFor(domain, `www.${domain}`);
    const certificate = await issued(house.authority(), order);

    const own = new X509Certificate(certificate.pem);
    const [above] = certificate.chain.map((pem) => new X509Certificate(pem));
    expect(own.subjectAltName).toBe(`DNS:${domain}, DNS:www.${domain}`);
    expect(own.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')).toBe(order.csr.spki);
    expect(certificate).toMatchObject({ issuer: 'pebble', serial: own.serialNumber.toLowerCase() });
    expect(certificate.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(above && own.verify(above.publicKey)).toBe(true);
    expect(Date.parse(certificate.notAfter) - Date.parse(certificate.notBefore)).toBe(7_775_999_000);
    expect([...house.published]).toEqual([]);
  });

  test('ends when it was asked to, at an authority that takes such wishes', async () => {
    const domain = freshDomain();
    await house.publishCname(domain);
    const order = await orderFor(domain);
    const certificate = await issued(house.authority({ asksForNotAfter: true }), order);
    expect(certificate.notAfter).toBe(`${order.notAfter.slice(0, 19)}.000Z`);
  });

  test('for a domain and its wildcard needs one record of the customer', async () => {
    const domain = freshDomain();
    const order = await orderFor(domain, `*.${domain}`);
    const authority = house.authority();
    const waiting = await answerOf(authority, order);
    expect(waiting).toMatchObject({
      kind: 'pending',
      detail: `_acme-challenge.${domain} has no CNAME`,
      toPublish: [{ domain, name: `_acme-challenge.${domain}`, type: 'CNAME' }],
    });
    await house.publishCname(domain);
    const certificate = await issued(authority, order);
    expect(new X509Certificate(certificate.pem).subjectAltName).toBe(`DNS:${domain}, DNS:*.${domain}`);
  });

  test('names all that is missing of a large order, and asks about the rest meanwhile', async () => {
    const domain = freshDomain();
    const names = Array.from({ length: 12 }, (_, index) => `host${index}.${domain}`);
    await Promise.all(names.slice(0, 7).map((name) => house.publishCname(name)));
    await house.pebble.tellDns('set-cname', { host: `_acme-challenge.host7.${domain}`, target: 'elsewhere.example' });
    const order = await orderFor(...names);
    const authority = house.authority();
    const waiting = (await answerOf(authority, order)) as CertificateAnswer & { kind: 'pending' };
    expect(new Set(waiting.toPublish?.map((record) => record.domain))).toEqual(new Set(names.slice(7)));
    expect(waiting.detail).toContain(`_acme-challenge.host7.${domain} leads to elsewhere.example`);
    await Promise.all(names.slice(7).map((name) => house.publishCname(name)));
    await issued(authority, order);
  });

  test('says so while the name servers of a domain do not answer', async () => {
    const domain = freshDomain();
    await house.pebble.tellDns('set-servfail', { host: `_acme-challenge.${domain}` });
    const answer = await answerOf(house.authority(), await orderFor(domain));
    expect(answer).toMatchObject({ kind: 'pending', toPublish: [{ domain }] });
    expect((answer as { detail: string }).detail).toContain('could not be looked up');
  });

  test('is the same for the same key, in whatever process, also when asked for twice at once', async () => {
    const domain = freshDomain();
    await house.publishCname(domain);
    const order = await orderFor(domain);
    const [first, second] = await Promise.all([issued(house.authority(), order), issued(house.authority(), order)]);
    const later = await issued(house.authority({ directoryUrl: 'https://127.0.0.1:1/away' }), order);
    expect(second).toEqual(first);
    expect(later).toEqual(first);
  });

  test('goes on with the same order after a crash behind any step', async () => {
    const domain = freshDomain();
    await house.publishCname(domain);
    const order = await orderFor(domain, `*.${domain}`);
    const urls = new Set<string>();
    const details: string[] = [];
    for (let crash = 0; crash < 60; crash += 1) {
      // Nothing is left of each process but what it wrote.
      const answer = await house.authority({ stride: 0 }).issue(order);
      const { rows } = await house.pool.query<{ url: string }>('SELECT url FROM acme_orders WHERE key = $1', [
        order.key,
      ]);
      if (rows[0]?.url) urls.add(rows[0].url);
      if (answer.kind === 'issued') break;
      details.push((answer as { detail: string }).detail);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect([...urls]).toHaveLength(1);
    expect(details).toEqual(
      expect.arrayContaining([
        'the order is placed',
        'the authority is checking who controls the domains',
        'the authority is issuing',
      ]),
    );
    expect(await issued(house.authority(), order)).toMatchObject({ issuer: 'pebble' });
  });

  test('of a name that the authority does not serve is refused for good, with its reason', async () => {
    await house.publishCname(FORBIDDEN);
    const answer = await answerOf(house.authority(), await orderFor(FORBIDDEN));
    expect(answer).toMatchObject({ kind: 'refused' });
    expect((answer as { detail: string }).detail).toMatch(/^rejectedIdentifier: .*blocked-domain/);
  });

  test('whose check fails at the authority is tried again with a new order, and nothing of the first stays behind', async () => {
    const domain = freshDomain();
    await house.publishCname(domain);
    const order = await orderFor(domain);
    const silent = { target: () => `other.${domain}`, publish: async () => undefined, withdraw: async () => undefined };
    const deceived = house.authority({ challenges: silent, lookUp: async () => `other.${domain}` });
    expect(await answerOf(deceived, order)).toMatchObject({
      kind: 'failed',
      detail: expect.stringContaining(domain),
    });
    await issued(house.authority(), order);
    expect([...house.published].filter((one) => one.includes(domain))).toEqual([]);
  });

  test('with the wrong master key the account is not lost, and the fault is named', async () => {
    const wrong = house.authority({ masterKey: Buffer.alloc(32) });
    const order = await orderFor(freshDomain());
    await expect(wrong.issue(order)).rejects.toThrow(/another master key/);
    expect(await accountsOf(house)).toHaveLength(1);
  });
});

describeWithPebble('an authority that holds the control of domains for shown', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ PEBBLE_AUTHZREUSE: '100' });
  });
  afterAll(() => house.close());

  test('issues again without the record of the customer', async () => {
    const domain = freshDomain();
    await house.publishCname(domain);
    const authority = house.authority();
    await issued(authority, await orderFor(domain));
    await house.pebble.tellDns('clear-cname', { host: `_acme-challenge.${domain}` });
    await issued(authority, await orderFor(domain));
  });
});
