import { addressChangePorts } from '../../../src/gateways/api-ports/address-changes';
import { sessionPorts } from '../../../src/gateways/page-ports/sessions';
import type { SessionPorts, Visitor } from '../../../src/pages/my/ports';
import { openTestRecord, type TestRecord } from '../../support/record';

const at = '2027-03-01T10:00:00.000Z';
const later = (minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();
const DAY = 24 * 60;

let record: TestRecord;
let sessions: SessionPorts;
let counter = 0;
beforeAll(async () => {
  record = await openTestRecord();
  sessions = sessionPorts(record.kit);
});
afterAll(() => record.close());

/** An address of its own for each test. */
const address = () => `person${++counter}@customer.example`;

async function ask(email: string, when = at): Promise<string> {
  const hash = `link ${email} ${when} ${++counter}`;
  await sessions.sendLink(when, { email, token: `psin_${hash}`, hash, browserHash: 'browser', next: undefined });
  return hash;
}

async function open(link: string, when = at, former?: string): Promise<string | undefined> {
  const hash = `session ${++counter}`;
  return (await sessions.open(when, link, { hash, browser: 'Mozilla/5.0 (X11)', former })) && hash;
}

async function signIn(email: string, when = at): Promise<Visitor> {
  const hash = await open(await ask(email, when), when);
  const visitor = hash === undefined ? undefined : await sessions.visitor(hash, when);
  if (!visitor) throw new Error('nobody is signed in');
  return visitor;
}

async function person(account: string, email: string, role: string, state = 'active'): Promise<string> {
  const id = `per_${++counter}`;
  await record.rows(
    `INSERT INTO people (id, account_id, role, email, email_key, name, locale, state, invited_by, invited_at)
     VALUES ($1, $2, $3, $4, $1, 'Rita', 'fr', $5, 'key', now())`,
    [id, account, role, email, state],
  );
  return id;
}

const mailsTo = async (to: string) =>
  record.rows<{ locale: string; facts: { kind: string; endsAt: string }; secret: string }>(
    'SELECT locale, facts, secret FROM mails WHERE recipient = $1',
    [to],
  );

test('a link goes to the address as it is kept, in the language of the account, and holds no more than a secret', async () => {
  const email = address();
  await record.account({ email: email.toUpperCase() });
  const hash = await ask(email);
  const [mail, ...more] = await mailsTo(email.toUpperCase());
  expect(more).toEqual([]);
  expect(mail?.facts).toEqual({ kind: 'sign_in', endsAt: later(15) });
  expect(mail?.secret).toBe(`psin_${hash}`);
  expect(await sessions.link(hash, at)).toEqual({ email, state: 'open', browserHash: 'browser' });
});

test('nobody is written to whom nobody knows, nor five times before the first link is over: one always works', async () => {
  const [unknown, email] = [address(), address()];
  await ask(unknown);
  expect(await mailsTo(unknown)).toEqual([]);
  await record.account({ email });
  await Promise.all(Array.from({ length: 8 }, () => ask(email)));
  expect(await mailsTo(email)).toHaveLength(5);
  const [link = ''] = (await mailsTo(email)).map(({ secret }) => secret.slice('psin_'.length));
  await ask(email, later(14.9));
  expect(await mailsTo(email)).toHaveLength(5);
  // Who is kept from asking, by whomever, signs in by a link that came.
  expect(await open(link, later(14.9))).toBeDefined();
  await ask(email, later(15));
  expect(await mailsTo(email)).toHaveLength(6);
});

test('a link is used once, also by many at once, and not when its time is over', async () => {
  const email = address();
  await record.account({ email });
  const link = await ask(email);
  const opened = await Promise.all(Array.from({ length: 8 }, () => open(link)));
  expect(opened.filter((one) => one !== undefined)).toHaveLength(1);
  expect(await open(link)).toBeUndefined();
  expect((await sessions.link(link, at))?.state).toBe('used');
  const late = await ask(email);
  expect(await open(late, later(15))).toBeUndefined();
  expect((await sessions.link(late, later(15)))?.state).toBe('expired');
  expect(await sessions.link('unheard of', at)).toBeUndefined();
});

test('a session ends a week after its last use, and a month after its beginning', async () => {
  const email = address();
  await record.account({ email });
  const hash = (await open(await ask(email))) ?? '';
  for (const day of [0, 6, 12, 18, 24, 29]) expect(await sessions.visitor(hash, later(day * DAY))).toBeDefined();
  expect(await sessions.visitor(hash, later(30 * DAY))).toBeUndefined();
  const idle = (await open(await ask(email))) ?? '';
  expect(await sessions.visitor(idle, later(7 * DAY))).toBeUndefined();
  // To have been asked for does not bring it back.
  expect(await sessions.visitor(idle, later(7 * DAY + 1))).toBeUndefined();
});

test('who signs in anew has one session in this browser, not two', async () => {
  const email = address();
  await record.account({ email });
  const first = (await open(await ask(email))) ?? '';
  const second = (await open(await ask(email), later(1), first)) ?? '';
  expect(await sessions.visitor(first, later(1))).toBeUndefined();
  const visitor = (await sessions.visitor(second, later(1))) as Visitor;
  expect((await sessions.list(visitor)).map(({ id }) => id)).toEqual([visitor.session.id]);
});

test('the session that looks was used just now, though use is noted only every five minutes', async () => {
  const email = address();
  await record.account({ email });
  const hash = (await open(await ask(email))) ?? '';
  await signIn(email);
  const visitor = (await sessions.visitor(hash, later(4))) as Visitor;
  expect((await sessions.list(visitor)).map(({ lastSeenAt }) => lastSeenAt)).toEqual([later(4), at]);
  const [row] = await record.rows('SELECT last_seen_at AS seen FROM sessions WHERE token_hash = $1', [hash]);
  expect(row).toEqual({ seen: at });
});

describe('once an account has taken another address', () => {
  const changes = () => addressChangePorts(record.kit);
  let eve: string;
  let [own, victim] = ['', ''];
  const standing = async (hash: string) => (await sessions.visitor(hash, at)) as Visitor;
  const named = address();
  beforeAll(async () => {
    const mine = address();
    own = await record.account({ email: mine });
    await record.account({ email: mine });
    victim = await record.account({ email: named });
    eve = (await open(await ask(mine))) ?? '';
    await changes().ask({ at }, own, { email: named, token: 'padr_eve', hash: 'padr_eve' });
    expect(await changes().confirm({ at }, 'padr_eve')).toMatchObject({ kind: 'done' });
  });

  test('its session is for it alone, whoever confirmed the address', async () => {
    const visitor = await standing(eve);
    expect(visitor.account.id).toBe(own);
    expect(visitor.session.email).toBeNull();
    expect(visitor.standpoints.map(({ account }) => account)).toEqual([own]);
    expect(await sessions.choose(visitor, victim, null)).toBe(false);
  });

  test('it neither sees nor ends sessions of the new address, which sees and ends it', async () => {
    const hers = await signIn(named);
    const visitor = await standing(eve);
    expect((await sessions.list(visitor)).map(({ id }) => id)).toEqual([visitor.session.id]);
    await sessions.end(visitor, hers.session.id);
    await sessions.end(visitor, undefined);
    expect((await sessions.list(hers)).map(({ id }) => id)).toEqual([hers.session.id, visitor.session.id]);
    await sessions.end(hers, visitor.session.id);
    expect(await sessions.visitor(eve, at)).toBeUndefined();
  });

  test('a link to the new address is for all that belongs to it', async () => {
    const visitor = await signIn(named);
    expect(visitor.standpoints.map(({ account }) => account)).toEqual([own, victim]);
  });
});

test('sessions are seen and ended: one, or all others', async () => {
  const email = address();
  await record.account({ email });
  const [first, second, third] = [await signIn(email), await signIn(email, later(1)), await signIn(email, later(2))];
  expect((await sessions.list(third)).map(({ id }) => id)).toEqual(
    [third, second, first].map(({ session }) => session.id),
  );
  await sessions.end(third, first.session.id);
  expect((await sessions.list(third)).map(({ id }) => id)).toEqual([third.session.id, second.session.id]);
  await sessions.end(second, undefined);
  expect((await sessions.list(second)).map(({ id }) => id)).toEqual([second.session.id]);
  const stranger = address();
  await record.account({ email: stranger });
  await sessions.end(await signIn(stranger), second.session.id);
  expect((await sessions.list(second)).map(({ id }) => id)).toEqual([second.session.id]);
});

test('an address with several accounts, and as a person, can be for each of them, and for no other', async () => {
  const email = address();
  const own = await record.account({ email });
  const other = await record.account({ email: address() });
  const requester = await person(other, email, 'requester');
  await person(await record.account({ email: address() }), email, 'administrator', 'invited');
  const hash = (await open(await ask(email))) ?? '';
  const visitor = (await sessions.visitor(hash, at)) as Visitor;
  // Ids sort by the time at which they were made.
  expect(visitor.account.id).toBe(own);
  expect(visitor.standpoints.map(({ account, person }) => [account, person?.role])).toEqual([
    [own, undefined],
    [other, 'requester'],
  ]);
  expect(await sessions.choose(visitor, other, requester)).toBe(true);
  expect((await sessions.visitor(hash, at))?.person).toEqual({
    id: requester,
    role: 'requester',
    name: 'Rita',
    locale: 'fr',
  });
  expect(await sessions.choose(visitor, other, null)).toBe(false);
  expect(await sessions.choose(visitor, 'acc_unknown', null)).toBe(false);
  await record.rows(`UPDATE people SET state = 'removed' WHERE id = $1`, [requester]);
  expect(await sessions.visitor(hash, at)).toBeUndefined();
});

test('an account that was erased is nobody to sign in as, though others have its placeholder of an address', async () => {
  const account = await record.account({ email: 'erased@erased.invalid' });
  await record.rows(`INSERT INTO erasures (account_id, at) VALUES ($1, $2)`, [account, at]);
  await ask('erased@erased.invalid');
  expect(await mailsTo('erased@erased.invalid')).toEqual([]);
});
