import { type AcmeProxy, startAcmeProxy } from '../../../support/acme-proxy';
import { describeWithPebble } from '../../../support/pebble';
import { freshDomain, type House, issued, openHouse, orderFor } from './house';

describeWithPebble('a certificate that follows another', () => {
  let house: House;
  let proxy: AcmeProxy;
  beforeAll(async () => {
    house = await openHouse();
    proxy = await startAcmeProxy(house.pebble);
  });
  afterEach(() => {
    proxy.behaviour = (_, forward) => forward();
    proxy.asked = [];
  });
  afterAll(async () => {
    await proxy.stop();
    await house.close();
  });

  const ordersPlaced = () => proxy.asked.filter(({ path }) => path === '/order-plz').length;

  /** How Pebble answers a new order whose `replaces` it takes or refuses. */
  const answersToOrders: { status: number; body: string }[] = [];
  const listening: AcmeProxy['behaviour'] = async ({ path }, forward) => {
    const answer = await forward();
    if (path === '/order-plz' && !answer.body.includes('badNonce')) answersToOrders.push(answer);
    return answer;
  };

  async function predecessor() {
    const domain = freshDomain();
    await house.publishCname(domain);
    const authority = house.authority({ directoryUrl: proxy.directoryUrl });
    let first = await issued(authority, await orderFor(domain));
    // Pebble writes serials in two ways, and does not find those again that begin with a zero.
    while (first.serial.startsWith('0')) first = await issued(authority, await orderFor(domain));
    answersToOrders.length = 0;
    proxy.behaviour = listening;
    return { domain, authority, first };
  }

  test('tells the authority which', async () => {
    const { domain, authority, first } = await predecessor();
    await issued(authority, { ...(await orderFor(domain)), replaces: first.pem });
    expect(answersToOrders).toHaveLength(1);
    expect(JSON.parse(answersToOrders[0]?.body ?? '')).toMatchObject({
      replaces: expect.stringMatching(/^[\w-]+\.[\w-]+$/),
    });
  });

  test('is issued also where another has followed that one already', async () => {
    const { domain, authority, first } = await predecessor();
    await issued(authority, { ...(await orderFor(domain)), replaces: first.pem });
    await issued(authority, { ...(await orderFor(domain)), replaces: first.pem });
    expect(answersToOrders.map(({ status }) => status)).toEqual([201, 409, 201]);
    expect(answersToOrders[1]?.body).toContain('alreadyReplaced');
    expect(answersToOrders[2]?.body).not.toContain('replaces');
  });

  test('is issued also where the authority does not know that one', async () => {
    const { domain, authority } = await predecessor();
    const foreign = house.pebble.tls.certificate;
    await issued(authority, { ...(await orderFor(domain)), replaces: foreign });
    const renewed = await issued(house.authority(), await orderFor(domain));
    const elsewhere = await openHouse();
    try {
      await elsewhere.publishCname(domain);
      await issued(elsewhere.authority(), { ...(await orderFor(domain)), replaces: renewed.pem });
    } finally {
      await elsewhere.close();
    }
  });

  test('places its order once, however often it is asked for', async () => {
    const { domain, authority, first } = await predecessor();
    const order = { ...(await orderFor(domain)), replaces: first.pem };
    const onceMore = () => house.authority({ directoryUrl: proxy.directoryUrl, stride: 0 });
    for (let call = 0; call < 5; call += 1) await onceMore().issue(order);
    await issued(authority, order);
    expect(answersToOrders.map(({ status }) => status)).toEqual([201]);
  });

  test('is issued when the answer to its order was lost, and the lost order brings nothing', async () => {
    const { domain, authority } = await predecessor();
    let lost = 0;
    proxy.behaviour = async ({ path }, forward) => {
      const answer = await forward();
      if (path !== '/order-plz' || answer.status !== 201 || lost > 0) return answer;
      lost += 1;
      return 'cut';
    };
    const order = await orderFor(domain);
    expect(await authority.issue(order)).toMatchObject({
      kind: 'failed',
      detail: expect.stringContaining('unreachable'),
    });
    await issued(authority, order);
    expect(lost).toBe(1);
    expect(ordersPlaced()).toBeGreaterThan(1);
  });

  test('waits while the authority hands out the order of another one for the same names', async () => {
    const { domain, authority } = await predecessor();
    const [first, second] = [await orderFor(domain), await orderFor(domain)];
    await house.pebble.tellDns('clear-cname', { host: `_acme-challenge.${domain}` });
    expect(await authority.issue(first)).toMatchObject({ kind: 'pending', toPublish: [{ domain }] });
    const { rows } = await house.pool.query<{ url: string }>('SELECT url FROM acme_orders WHERE key = $1', [first.key]);
    const location = rows[0]?.url ?? '';
    proxy.behaviour = async ({ path }, forward) => {
      const answer = await forward();
      return path === '/order-plz' && answer.status === 201
        ? { ...answer, headers: { ...answer.headers, location } }
        : answer;
    };
    expect(await authority.issue(second)).toEqual({
      kind: 'pending',
      detail: 'the authority is still at work on another certificate for the same names',
    });

    // Nobody has asked about the first for long: whoever still wants a certificate goes on with its order.
    await house.pool.query(`UPDATE acme_orders SET touched_at = now() - interval '2 hours' WHERE key = $1`, [
      first.key,
    ]);
    await house.publishCname(domain);
    await issued(authority, second);
    proxy.behaviour = (_, forward) => forward();
    await issued(authority, first);
  });
});
