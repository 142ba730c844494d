import { createServer, type Server, type Socket } from 'node:net';
import { anyFreePort } from '../../../../src/platform/ports';
import { type AcmeProxy, problem, startAcmeProxy } from '../../../support/acme-proxy';
import { describeWithPebble } from '../../../support/pebble';
import { localTlsCertificate } from '../../../support/tls-certificate';
import { answerOf, csrFor, freshDomain, freshKey, type House, issued, openHouse, orderFor } from './house';

describeWithPebble('an authority that does not do as it should', () => {
  let house: House;
  let proxy: AcmeProxy;
  beforeAll(async () => {
    house = await openHouse();
    proxy = await startAcmeProxy(house.pebble);
  });
  afterEach(() => {
    proxy.behaviour = (_, forward) => forward();
  });
  afterAll(async () => {
    await proxy.stop();
    await house.close();
  });

  const through = (change = {}) => house.authority({ directoryUrl: proxy.directoryUrl, ...change });

  async function orderOf(...names: string[]) {
    for (const name of names) await house.publishCname(name.replace('*.', ''));
    return orderFor(...names);
  }

  /** Answers with that chain instead of the one that was issued. */
  const insteadOfChain = (change: (chain: string) => string): AcmeProxy['behaviour'] => {
    return async ({ path }, forward) => {
      const answer = await forward();
      return path.startsWith('/certZ/') && answer.status === 200 ? { ...answer, body: change(answer.body) } : answer;
    };
  };

  const chainOf = async (...names: string[]) => {
    const { pem, chain } = await issued(house.authority(), await orderOf(...names));
    return [pem, ...chain].join('');
  };

  test('a certificate for another key is never delivered', async () => {
    const domain = freshDomain();
    const other = await chainOf(domain);
    proxy.behaviour = insteadOfChain(() => other);
    const order = await orderOf(domain);
    const refusal = { kind: 'refused', detail: 'rejected: the certificate is for another key' };
    expect(await answerOf(through(), order)).toEqual(refusal);
    expect(await answerOf(through(), order)).toEqual(refusal);
  });

  test.each([
    ['other names', (domain: string) => [`other.${domain}`]],
    ['fewer names', (domain: string) => [domain]],
    ['more names', (domain: string) => [domain, `www.${domain}`, `mail.${domain}`]],
    ['a wildcard that was not asked for', (domain: string) => [domain, `www.${domain}`, `*.${domain}`]],
  ])('a certificate for %s is never delivered, though for the right key', async (_, otherNames) => {
    const domain = freshDomain();
    const names = otherNames(domain);
    const key = await freshKey();
    const other = await issued(house.authority(), { ...(await orderOf(...names)), csr: await csrFor(names, key) });
    proxy.behaviour = insteadOfChain(() => [other.pem, ...other.chain].join(''));
    const wanted = [domain, `www.${domain}`];
    const order = { ...(await orderOf(...wanted)), csr: await csrFor(wanted, key) };
    expect(await answerOf(through(), order)).toEqual({
      kind: 'refused',
      detail: `rejected: the certificate is for other names: ${names.join(', ')} instead of ${wanted.join(', ')}`,
    });
  });

  test('a chain without the issuing certificate is not delivered, and fetched again', async () => {
    const order = await orderOf(freshDomain());
    proxy.behaviour = insteadOfChain((chain) => chain.slice(0, chain.indexOf('-----END') + 30));
    expect(await answerOf(through(), order)).toEqual({
      kind: 'failed',
      detail: 'rejected: the issuing certificate is missing',
    });
    proxy.behaviour = insteadOfChain(
      (chain) => `${chain.slice(0, chain.indexOf('-----END') + 30)}\n${house.pebble.tls.certificate}`,
    );
    expect(await answerOf(through(), order)).toMatchObject({
      kind: 'failed',
      detail: expect.stringContaining('did not sign'),
    });
    proxy.behaviour = insteadOfChain(() => '<html>sorry</html>');
    expect(await answerOf(through(), order)).toMatchObject({
      kind: 'failed',
      detail: 'rejected: the answer holds no legible certificate',
    });
    proxy.behaviour = (_, forward) => forward();
    await issued(through(), order);
  });

  test('that is away makes an issuance fail in words, and it goes on when it is back', async () => {
    const order = await orderOf(freshDomain());
    const away = house.authority({ directoryUrl: `https://127.0.0.1:${await anyFreePort()}/dir` });
    expect(await away.issue(order)).toMatchObject({
      kind: 'failed',
      detail: expect.stringMatching(/^unreachable: .*ECONNREFUSED/),
    });
    await issued(house.authority(), order);
  });

  test('whose TLS certificate is not trusted is not talked to', async () => {
    const stranger = house.authority({ trustedCa: (await localTlsCertificate()).certificate });
    expect(await stranger.issue(await orderFor(freshDomain()))).toMatchObject({
      kind: 'failed',
      detail: expect.stringContaining('self-signed certificate'),
    });
  });

  test('that never answers does not hold the caller for longer than agreed', async () => {
    const sockets = new Set<Socket>();
    const silent: Server = createServer((socket) => sockets.add(socket));
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', () => listening()));
    try {
      const { port } = silent.address() as { port: number };
      const authority = house.authority({
        directoryUrl: `https://127.0.0.1:${port}/dir`,
        patience: 300,
        timeout: 1_000,
      });
      const order = await orderFor(freshDomain());
      const began = Date.now();
      expect(await authority.issue(order)).toMatchObject({
        kind: 'failed',
        detail: expect.stringContaining('within 0.3 s'),
      });
      expect(Date.now() - began).toBeLessThan(4_000);
      // The next call meets the end of the work that went on.
      await new Promise((resolve) => setTimeout(resolve, 550));
      expect(await authority.issue(order)).toMatchObject({
        kind: 'failed',
        detail: 'unreachable: no answer within 1 s',
      });
    } finally {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => silent.close(closed));
    }
  });

  test('a proxy before it that forbids or finds nothing does not make another order', async () => {
    const order = await orderOf(freshDomain());
    await through({ stride: 0 }).issue(order);
    const placed = async () =>
      (await house.pool.query('SELECT url FROM acme_orders WHERE key = $1', [order.key])).rows[0];
    const before = await placed();
    for (const status of [403, 404, 502]) {
      const forbidden = { status, headers: { 'content-type': 'text/html' }, body: '<html>no</html>' };
      proxy.behaviour = async ({ path }, forward) => (path.startsWith('/my-order/') ? forbidden : forward());
      expect(await through().issue(order)).toMatchObject({ kind: 'failed', detail: `http: status ${status}` });
    }
    expect(await placed()).toEqual(before);
  });

  test('that speaks without TLS is not talked to', async () => {
    const open = house.authority({ directoryUrl: proxy.directoryUrl.replace('https', 'http'), name: 'open' });
    expect(await open.issue(await orderFor(freshDomain()))).toMatchObject({
      kind: 'failed',
      detail: expect.stringContaining('over TLS'),
    });
  });

  test('one that is slow is not one that is away', async () => {
    const order = await orderOf(freshDomain());
    proxy.behaviour = async ({ path }, forward) => {
      if (path.startsWith('/my-order/')) await new Promise((resolve) => setTimeout(resolve, 1_500));
      return forward();
    };
    const authority = through({ patience: 1_000 });
    expect(await authority.issue(order)).toEqual({ kind: 'pending', detail: 'the order is placed' });
    proxy.behaviour = (_, forward) => forward();
    await issued(authority, order);
  });

  test('what it answers after the caller has left is noted all the same', async () => {
    const order = await orderOf(freshDomain());
    const authority = through({ patience: 200 });
    proxy.asked = [];
    proxy.behaviour = async ({ path }, forward) => {
      if (path === '/order-plz') await new Promise((resolve) => setTimeout(resolve, 400));
      return forward();
    };
    expect(await authority.issue(order)).toMatchObject({ kind: 'failed' });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const { rows } = await house.pool.query<{ url: string | null }>('SELECT url FROM acme_orders WHERE key = $1', [
      order.key,
    ]);
    expect(rows[0]?.url).toEqual(expect.stringContaining('/my-order/'));
    await issued(house.authority(), order);
  });

  test.each([
    ['/dir', 'its directory'],
    ['/nonce-plz', 'a nonce'],
    ['/sign-me-up', 'the registration'],
    ['/order-plz', 'the order'],
    ['/my-order/', 'what became of the order'],
    ['/authZ/', 'an authorization'],
    ['/chalZ/', 'a challenge'],
    ['/finalize-order/', 'the request'],
    ['/certZ/', 'the certificate'],
  ])('the line that breaks after %s has done its work costs one more call and no second certificate', async (path) => {
    const order = await orderOf(freshDomain(), `*.${freshDomain()}`);
    // An account of its own, so that registering is part of it.
    const authority = through({ name: `breaks after ${path}` });
    let broken = 0;
    const downloads = new Set<string>();
    proxy.behaviour = async (asked, forward) => {
      const answer = await forward();
      if (asked.path.startsWith('/certZ/')) downloads.add(asked.path);
      if (!asked.path.startsWith(path) || broken > 0 || answer.status >= 400) return answer;
      broken += 1;
      return 'cut';
    };
    expect(await answerOf(authority, order)).toMatchObject({
      kind: 'failed',
      detail: expect.stringContaining('unreachable: '),
    });
    expect(broken).toBe(1);
    const certificate = await issued(through({ name: `breaks after ${path}` }), order);
    expect(await issued(authority, order)).toEqual(certificate);
    expect(downloads.size).toBe(1);
    expect([...house.published]).toEqual([]);
  });

  test.each([
    ['seconds', '120'],
    ['a date', () => new Date(Date.now() + 120_000).toUTCString()],
  ])('that limits the rate says when to come back, in %s', async (_, header) => {
    const retryAfter = typeof header === 'string' ? header : header();
    const order = await orderOf(freshDomain());
    proxy.behaviour = async ({ path }, forward) =>
      path === '/order-plz'
        ? problem(429, 'rateLimited', 'too many new orders', { 'retry-after': retryAfter })
        : forward();
    const began = Date.now();
    const answer = await through().issue(order);
    expect(answer).toMatchObject({ kind: 'failed', detail: 'rateLimited: too many new orders' });
    const wait = Date.parse((answer as { notBefore?: string }).notBefore ?? '') - began;
    expect(wait).toBeGreaterThan(118_000);
    expect(wait).toBeLessThan(125_000);
    expect(Date.now() - began).toBeLessThan(3_000);
  });

  test.each([
    [503, 'serverInternal', 'failed'],
    [500, 'serverInternal', 'failed'],
    [403, 'caa', 'refused'],
    [400, 'rejectedIdentifier', 'refused'],
    [403, 'unauthorized', 'refused'],
    [400, 'externalAccountRequired', 'failed'],
  ])('an order answered with %s %s is %s', async (status, type, kind) => {
    const order = await orderOf(freshDomain());
    proxy.behaviour = async ({ path }, forward) =>
      path === '/order-plz' ? problem(status, type, 'so it is') : forward();
    expect(await through().issue(order)).toEqual({
      kind,
      detail: `${type}: so it is`,
      findings: [{ code: 'authority', values: { problem: type } }],
    });
  });

  test('a request that it finds bad is refused for good', async () => {
    const order = await orderOf(freshDomain());
    proxy.behaviour = async ({ path }, forward) =>
      path.startsWith('/finalize-order/') ? problem(400, 'badCSR', 'the key is weak') : forward();
    expect(await answerOf(through(), order)).toMatchObject({
      kind: 'refused',
      detail: 'badCSR: the key is weak',
    });
  });

  test('an answer that is no JSON is a failure, not a crash', async () => {
    const html = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>maintenance</html>' };
    proxy.behaviour = async () => html;
    const fresh = house.authority({ directoryUrl: proxy.directoryUrl, name: 'other' });
    expect(await fresh.issue(await orderFor(freshDomain()))).toMatchObject({ kind: 'failed' });
  });

  test('one that has begun anew knows neither account nor order, and both are made again', async () => {
    const order = await orderOf(freshDomain());
    const authority = house.authority();
    await issued(authority, await orderOf(freshDomain()));
    await house.authority({ stride: 0 }).issue(order);
    // As if the authority had lost them: both are now of nobody.
    await house.pool.query(`UPDATE acme_accounts SET url = regexp_replace(url, '[^/]+$', 'nobody')`);
    await house.pool.query(`UPDATE acme_orders SET url = regexp_replace(url, '[^/]+$', 'nothing') WHERE key = $1`, [
      order.key,
    ]);
    const later = house.authority();
    expect(await later.issue(order)).toMatchObject({ kind: 'failed' });
    await issued(later, order);
  });
});
