import { hashOf } from '../../src/api/bearer-keys';
import { sessionPorts } from '../../src/gateways/page-ports/sessions';
import { until } from '../support/until';
import { MyHouse } from './my-house';

const PUBLIC = 'https://perennial.example';

/** What a browser says of a form that stands on a page of ours. */
const OWN = { 'Sec-Fetch-Site': 'same-origin' };

let house: MyHouse;
let account: string;
let session: string;
beforeAll(async () => {
  house = await MyHouse.open(PUBLIC);
  account = await house.record.account({ email: 'safe@customer.example' });
  ({ session } = await signIn('safe@customer.example'));
});
afterAll(() => house.close());

function ask(path: string, headers: Record<string, string> = {}, form?: Record<string, string>): Promise<Response> {
  const sent = form && { method: 'POST', body: new URLSearchParams(form) };
  return fetch(house.url + path, { headers, redirect: 'manual', ...sent });
}

/** Signs in by a link as a browser would. @returns the cookie that it has then, and how it was set */
async function signIn(email: string, Cookie = '') {
  const token = `psin_${'t'.repeat(30)}${Math.random()}`;
  const wish = { email, token, hash: hashOf(token), browserHash: '', next: undefined };
  await sessionPorts(house.record.kit).sendLink(house.now, wish);
  const answer = await ask(`/sign-in/${token}`, { ...OWN, Cookie }, {});
  const set = answer.headers.getSetCookie().find((one) => one.includes('session=')) ?? '';
  return { session: set.split(';')[0] ?? '', set };
}

const forms = [
  '/sign-in',
  '/sign-in/psin_x',
  '/sign-out',
  '/change-address/padr_x',
  '/cancel',
  '/cancel/confirmed',
  '/withdraw',
  '/withdraw/confirmed',
  '/my/accounts',
  '/my/settings/address',
  '/my/settings/sessions/end-others',
  '/my/payment-methods/mandate',
  '/my/products/prod_x/option',
  '/my/products/prod_x/cancel',
  '/my/institution/people',
  '/my/tracking/requests/new',
];

describe.each(forms)('a form sent to %s', (path) => {
  test.each<[string, Record<string, string>]>([
    ['by another site', { 'Sec-Fetch-Site': 'cross-site', Origin: PUBLIC }],
    ['by a host beside ours', { 'Sec-Fetch-Site': 'same-site' }],
    ['by nobody who says so', {}],
    ['by another origin', { Origin: 'https://evil.example' }],
    ['by an origin that is hidden', { Origin: 'null' }],
    ['from outside of any page', { 'Sec-Fetch-Site': 'none' }],
  ])('%s is refused', async (_, headers) => {
    const answer = await ask(path, { ...headers, Cookie: session }, { email: 'form@customer.example' });
    expect(answer.status).toBe(403);
  });

  test.each<Record<string, string>>([OWN, { Origin: PUBLIC }])('by a page of ours is taken: %j', async (headers) => {
    if (path === '/sign-out') return;
    const answer = await ask(path, { ...headers, Cookie: session }, { email: 'form@customer.example' });
    expect(answer.status).not.toBe(403);
  });
});

test.each([
  ['/my/products', 200],
  ['/my/invoices', 200],
  ['/my/settings', 200],
  ['/my/nothing', 404],
  ['/my', 303],
  ['/sign-in', 200],
  ['/sign-in/sent', 200],
  ['/sign-in/psin_x', 404],
  ['/change-address/padr_x', 404],
  ['/cancel', 200],
  ['/withdraw', 200],
  ['/legal/nobody/nothing', 404],
  ['/legal/nobody/%00', 404],
])('%s loads what is ours alone, and is kept and framed by nobody', async (path, status) => {
  const answer = await ask(path, { Cookie: session });
  expect(answer.status).toBe(status);
  const { headers } = answer;
  expect(headers.get('Content-Security-Policy')).toBe(
    "default-src 'none';style-src 'self';script-src 'self';connect-src 'self';img-src 'self' data:;form-action 'self';base-uri 'none';frame-ancestors 'none'",
  );
  expect(headers.get('Cache-Control')).toBe('no-store');
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('X-Robots-Tag')).toContain('noindex');
  expect(headers.get('Referrer-Policy')).toBe(path.startsWith('/my') ? 'same-origin' : 'no-referrer');
});

test('over TLS the session is bound to this host, for no script and for no other site', async () => {
  const { set } = await signIn('safe@customer.example');
  const [pair, ...flags] = set.split('; ');
  expect(pair).toMatch(/^__Host-session=pses_[\w-]{43}$/);
  expect(flags.filter((flag) => !flag.startsWith('Expires'))).toEqual([
    'Max-Age=2592000',
    'Path=/',
    'HttpOnly',
    'Secure',
    'SameSite=Lax',
  ]);
  const asked = await ask('/sign-in', OWN, { email: 'nobody@customer.example' });
  expect(asked.headers.getSetCookie().map((one) => one.replace(/=[^;]*/, ''))).toEqual([
    expect.stringMatching(/^__Host-asking; .*; HttpOnly; Secure; SameSite=Lax$/),
  ]);
});

test('where there is no TLS, too, no script reads it', async () => {
  const plain = await MyHouse.open();
  const answer = await fetch(`${plain.url}/sign-in`, {
    ...{ method: 'POST', redirect: 'manual', headers: OWN, body: new URLSearchParams({ email: 'a@b.example' }) },
  });
  expect(answer.headers.getSetCookie().map((one) => one.replace(/=[^;]*/, ''))).toEqual([
    expect.stringMatching(/^asking; .*; HttpOnly; SameSite=Lax$/),
  ]);
  await plain.close();
}, 60_000);

test('who signs in anew in a browser leaves no session behind', async () => {
  const { session: before } = await signIn('safe@customer.example');
  expect((await ask('/my/products', { Cookie: before })).status).toBe(200);
  const { session: after } = await signIn('safe@customer.example', before);
  expect((await ask('/my/products', { Cookie: before })).headers.get('Location')).toContain('/sign-in?');
  expect((await ask('/my/products', { Cookie: after })).status).toBe(200);
});

describe('a session that has ended', () => {
  const over = '__Host-session=pses_over000000000000000000';
  const { host } = new URL(PUBLIC);

  test('is said to have, and leads back to the page', async () => {
    const answer = await ask('/my/invoices?number=7', { Cookie: over });
    expect(answer.headers.get('Location')).toBe('/sign-in?next=%2Fmy%2Finvoices%3Fnumber%3D7&ended=look');
    const page = await (await ask('/sign-in?next=%2Fmy%2Finvoices&ended=look', { 'Accept-Language': 'en' })).text();
    expect(page).toContain('Your session has ended. Sign in, and you come back to the page.');
    expect(page).toContain('name="next" value="/my/invoices"');
    expect((await ask('/my/invoices')).headers.get('Location')).toBe('/sign-in?next=%2Fmy%2Finvoices');
  });

  test.each([
    ['/my/settings?said=set.saved&x=1', '/sign-in?next=%2Fmy%2Fsettings%3Fx%3D1&ended=form'],
    ['//evil.example/my/settings', '/sign-in?ended=form'],
    ['/p/token', '/sign-in?ended=form'],
  ])('a form that stood on %s leads to %s', async (from, to) => {
    const { host: own } = new URL(house.url);
    const Referer = from.startsWith('//') ? `http:${from}` : `http://${own}${from}`;
    const answer = await ask('/my/settings/contact', { ...OWN, Cookie: over, Referer }, { name: 'Anna' });
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, to]);
    expect(host).not.toBe(own);
  });

  test('what was sent is said not to be done nor kept', async () => {
    const page = await (await ask('/sign-in?ended=form', { 'Accept-Language': 'en' })).text();
    expect(page).toContain('What you sent was not done, and for your safety it was not kept.');
  });
});

test('the log knows pages by their patterns: no links, no names, no queries', async () => {
  house.lines.length = 0;
  const product = await house.record.takeOver({ account, name: 'secret-x.com', expiry: '2027-09-15T12:00:00.000Z' });
  const asked = [
    ['/my/products?q=secret-x', '/my/products'],
    [`/my/products/${product}`, '/my/products/:id'],
    [`/my/products/${product}/certificates`, '/my/products/:id/certificates'],
    ['/my/institution/domains/secret.example', '/my/institution/domains/:domain'],
    ['/my/secret-page', '/my'],
    ['/sign-in/psin_secret', '/sign-in/:token'],
    ['/sign-in?next=/my/secret', '/sign-in'],
    ['/change-address/padr_secret', '/change-address/:token'],
    ['/legal/secret/x', '/legal/:brand/:text'],
  ] as const;
  for (const [path] of asked) await ask(path, { Cookie: session, 'X-Request-Id': 'req-7' });
  await until(() => house.lines.length === asked.length);
  expect(house.lines.map(({ facts }) => facts['path'])).toEqual(asked.map(([, pattern]) => pattern));
  expect(house.lines[1]).toEqual({
    facts: {
      ...{ requestId: 'req-7', method: 'GET', path: '/my/products/:id', status: 200, ms: expect.any(Number) },
      ...{ session: expect.stringMatching(/^ses_/), product, workflowId: `product/${product}` },
    },
    message: 'page',
  });
  expect(JSON.stringify(house.lines)).not.toContain('secret');
});

test('a page that cannot be shown bears the number under which it is written down', async () => {
  const broken = await MyHouse.open(PUBLIC);
  await broken.record.rows('ALTER TABLE sessions RENAME TO sessions_gone');
  const answer = await fetch(`${broken.url}/my/products`, {
    headers: { Cookie: session, 'X-Request-Id': 'req-8', 'Accept-Language': 'en' },
  });
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('If you write to us about it, please name this number: req-8');
  expect(broken.logged).toEqual([{ requestId: 'req-8', err: expect.any(Error) }]);
  await broken.close();
}, 60_000);

describe('who asks too often', () => {
  /** Asks until it is refused. @returns how often it was not */
  async function often(path: string, form?: Record<string, string>): Promise<number> {
    for (let times = 0; times < 500; times += 1) {
      if ((await ask(path, form ? OWN : {}, form)).status === 429) return times;
    }
    return Number.POSITIVE_INFINITY;
  }

  test('is heard ten times an hour about one address, and told nothing else', async () => {
    const email = 'often@customer.example';
    await house.record.account({ email });
    const { now } = house;
    const answers = new Set<string | null>();
    for (let i = 0; i < 15; i++) {
      if (i % 5 === 4) house.now = new Date(Date.parse(house.now) + 900_000).toISOString();
      answers.add((await ask('/sign-in', OWN, { email: i % 2 ? email : email.toUpperCase() })).headers.get('Location'));
    }
    house.now = now;
    expect([...answers]).toEqual(['/sign-in/sent']);
    expect(await house.record.rows('SELECT 1 FROM mails WHERE recipient = $1', [email])).toHaveLength(10);
  }, 60_000);

  test.each([
    ['/sign-in/psin_x', undefined, 60],
    ['/sign-in/%70sin_x', undefined, 60],
    ['/SIGN-IN/psin_x', undefined, 60],
    ['/change-address/padr_x', undefined, 60],
    ['/cancel', {}, 20],
    ['/cancel/confirmed', {}, 20],
    ['/withdraw', {}, 20],
    ['/withdraw/confirmed', {}, 20],
  ] as const)(
    'at %s is told so',
    async (path, form, most) => {
      expect(await often(path, form)).toBeLessThanOrEqual(most);
    },
    60_000,
  );

  test('still sees the form', async () => {
    await often('/sign-in/psin_x');
    expect((await ask('/sign-in')).status).toBe(200);
    expect((await ask('/sign-in/sent')).status).toBe(200);
  });
});
