import { hashOf } from '../../../src/api/bearer-keys';
import { invitationPorts } from '../../../src/gateways/api-ports/invitations';
import { good, type Institution, openInstitution } from './institution';

let one: Institution;
let people: string;
beforeAll(async () => {
  one = await openInstitution();
  people = `/v1/accounts/${one.account}/people`;
});
afterAll(() => one.close());

const code = ({ body }: { body: { type: string } }) => body.type.split('/').at(-1);
const accept = (token: string) => one.served.as(null)('POST', `/v1/invitations/${token}/accept`);

test('An invitation is a letter with a link; its token is kept by its hash alone, and works once', async () => {
  const invited = good(
    await one.anna.call('POST', people, { name: 'Olga', role: 'requester', email: 'Olga@Uni.Example', locale: 'fr' }),
  );
  expect(invited).toMatchObject({
    account: one.account,
    role: 'requester',
    state: 'invited',
    invitedBy: { id: one.anna.id, name: 'Anna' },
    invitationEndsAt: '2026-12-08T09:00:00.000Z',
    acceptedAt: null,
  });
  const [mail] = await one.house.record.rows('SELECT recipient, locale, facts, secret FROM mails WHERE about = $1', [
    `person/${invited.id}`,
  ]);
  const token = await one.tokenOf(invited.id);
  expect(token).toMatch(/^pinv_[\w-]{43}$/);
  expect(mail).toMatchObject({
    recipient: 'Olga@Uni.Example',
    locale: 'fr',
    facts: { kind: 'invitation', invitedBy: 'Anna' },
  });
  expect(JSON.stringify(mail?.['facts'])).not.toContain(token);
  expect(await one.house.record.rows('SELECT 1 FROM invitations WHERE token_hash = $1', [token])).toEqual([]);

  const [first, second] = await Promise.all([accept(token), accept(token)]);
  expect(new Set([first.status, second.status])).toEqual(new Set([201, 409]));
  const { person, key } = [first, second].find(({ status }) => status === 201)?.body ?? {};
  expect(person).toMatchObject({ id: invited.id, state: 'active', acceptedAt: one.served.now, invitationEndsAt: null });
  expect((await one.served.as(key.secret)('GET', `/v1/accounts/${one.account}`)).status).toBe(200);
  expect(code(await accept(token))).toBe('invitation-over');
  expect((await accept('pinv_nothing')).status).toBe(404);
});

test('An invitation is in the account’s language unless another is asked for, and names people or houses, never keys', async () => {
  const { record } = one.house;
  await record.rows(`UPDATE accounts SET locale = 'nl', name = 'Uni' WHERE id = $1`, [one.account]);
  const sent = async (id: string) =>
    (await record.rows('SELECT locale, facts FROM mails WHERE about = $1 ORDER BY id', [`person/${id}`])).at(-1);
  const asked = { name: 'Joris', role: 'requester' };
  const byAnna = good(await one.anna.call('POST', people, { ...asked, email: 'joris@uni.example' }));
  expect(byAnna.locale).toBe('nl');
  expect(await sent(byAnna.id)).toMatchObject({ locale: 'nl', facts: { invitedBy: 'Anna' } });
  const operator = one.served.as('pk_operator');
  const byHouse = good(await operator('POST', people, { ...asked, email: 'jan@uni.example' }));
  expect(await sent(byHouse.id)).toMatchObject({ locale: 'nl', facts: { invitedBy: '' } });
  const shown = await invitationPorts(record.kit).invitation(hashOf(await one.tokenOf(byHouse.id)), one.served.now);
  expect(shown?.invitedBy).toBeNull();
});

test('Which policies somebody was shown stands with the invitation, and in the account’s list with person and instant', async () => {
  const asked = { name: 'Petra', role: 'requester', email: 'petra@uni.example' };
  const { id } = good(await one.anna.call('POST', people, asked));
  const { record } = one.house;
  const ports = invitationPorts(record.kit);
  const shown = [
    { policy: 'geant-tcs', version: '2.0' },
    { policy: 'personal-data', version: '1.0' },
  ];
  const hash = hashOf(await one.tokenOf(id));
  await ports.accept({ at: one.served.now }, hash, hashOf('pk_petra'), shown);
  expect(await record.rows('SELECT policies FROM invitations WHERE person_id = $1', [id])).toEqual([
    { policies: shown },
  ]);
  const person = 'Petra <petra@uni.example>';
  expect(
    await record.rows(
      'SELECT policy, version, person, at FROM policy_acknowledgements WHERE account_id = $1 ORDER BY policy',
      [one.account],
    ),
  ).toEqual(shown.map((policy) => ({ ...policy, person, at: one.served.now })));
});

test('An address is invited once to an account, however it is written, and again after its removal', async () => {
  const asked = { name: 'Ole', role: 'requester', email: 'ole@uni.example' };
  const { id } = good(await one.anna.call('POST', people, asked));
  expect(code(await one.anna.call('POST', people, { ...asked, email: 'OLE@uni.example' }))).toBe('person-exists');
  const other = await one.house.record.account();
  good(await one.served.post(`/v1/accounts/${other}/people`, asked));
  const token = await one.tokenOf(id);
  await one.house.record.rows(
    `INSERT INTO sessions (id, token_hash, email_key, account_id, person_id, browser, created_at, last_seen_at)
     VALUES ('ses_ole', 'ses_ole', 'ole@uni.example', $1, $2, '', now(), now())`,
    [one.account, id],
  );
  expect((await one.anna.call('DELETE', `${people}/${id}`)).status).toBe(204);
  expect(await one.house.record.rows(`SELECT ended_at FROM sessions WHERE id = 'ses_ole'`)).toEqual([
    { ended_at: one.served.now },
  ]);
  expect((await accept(token)).body).toMatchObject({ status: 409, state: 'withdrawn' });
  good(await one.anna.call('POST', people, asked));
  const { items } = good(await one.anna.call('GET', `${people}?state=removed`));
  expect(items.map((person: { id: string }) => person.id)).toContain(id);
});

test('A link ends after seven days, and when another one is sent; who has lost the key gets a new one, and the old one ends', async () => {
  const { id } = good(
    await one.anna.call('POST', people, { name: 'Uli', role: 'requester', email: 'uli@uni.example' }),
  );
  const first = await one.tokenOf(id);
  good(await one.anna.call('POST', `${people}/${id}/invite-again`));
  const latest = await one.tokenOf(id);
  expect((await accept(first)).body).toMatchObject({ status: 409, state: 'withdrawn' });
  const was = one.served.now;
  one.served.now = '2026-12-08T09:00:00.000Z';
  expect((await accept(latest)).body).toMatchObject({ status: 409, state: 'expired' });
  one.served.now = '2026-12-08T08:59:59.999Z';
  const { key } = good(await accept(latest));
  one.served.now = was;
  expect((await one.served.as(key.secret)('GET', '/v1/products')).status).toBe(200);

  good(await one.anna.call('POST', `${people}/${id}/invite-again`));
  expect((await one.served.as(key.secret)('GET', '/v1/products')).status).toBe(200);
  const renewed = good(await accept(await one.tokenOf(id)));
  expect(renewed.person.state).toBe('active');
  expect((await one.served.as(key.secret)('GET', '/v1/products')).status).toBe(401);
  expect((await one.served.as(renewed.key.secret)('GET', '/v1/products')).status).toBe(200);
});

test('The last administrator stays one, also when two go at once; a removed one is let in no more', async () => {
  const account = await one.house.record.account();
  const path = `/v1/accounts/${account}/people`;
  const [a, b] = [await one.join('A', 'administrator', account), await one.join('B', 'administrator', account)];
  const gone = await Promise.all([
    one.served.as('pk_operator')('DELETE', `${path}/${a.id}`),
    one.served.as('pk_operator')('PATCH', `${path}/${b.id}`, { role: 'requester' }),
  ]);
  expect(gone.map(({ status }) => status).filter((status) => status === 409)).toHaveLength(1);
  const [left] = good(await one.served.get(`${path}?role=administrator`)).items;
  expect(code(await one.served.as('pk_operator')('DELETE', `${path}/${left.id}`))).toBe('last-administrator');

  const invited = good(await one.served.post(path, { name: 'C', role: 'administrator', email: 'c@uni.example' }));
  expect(code(await one.served.as('pk_operator')('DELETE', `${path}/${left.id}`))).toBe('last-administrator');
  good(await accept(await one.tokenOf(invited.id)));
  expect((await one.served.as('pk_operator')('DELETE', `${path}/${left.id}`)).status).toBe(204);
  expect((await (left.id === a.id ? a : b).call('GET', '/v1/products')).status).toBe(401);
});

test('A requester chooses the own language, and nothing else, and of nobody else', async () => {
  const person = await one.join('Yves', 'requester');
  const other = await one.join('Zoe', 'requester');
  const own = `${people}/${person.id}`;
  expect(good(await person.call('PATCH', own, { locale: 'fr' })).locale).toBe('fr');
  for (const change of [{ role: 'administrator' }, { name: 'Yves A.' }, { locale: 'nl', role: 'administrator' }])
    expect((await person.call('PATCH', own, change)).status).toBe(403);
  expect((await person.call('PATCH', `${people}/${other.id}`, { locale: 'fr' })).status).toBe(403);
  expect(good(await one.anna.call('GET', own))).toMatchObject({ locale: 'fr', role: 'requester', name: 'Yves' });
});

test('A role counts at once', async () => {
  const person = await one.join('Vera', 'requester');
  const invite = { name: 'W', role: 'requester', email: 'w@uni.example' };
  expect((await person.call('POST', people, invite)).status).toBe(403);
  good(await one.anna.call('PATCH', `${people}/${person.id}`, { role: 'administrator' }));
  expect((await person.call('POST', people, invite)).status).toBe(201);
});

test('Staff have operators’ keys, by which notes name them; nobody sees people of another account', async () => {
  const { id } = good(await one.served.post('/v1/staff', { name: 'Olaf', email: 'olaf@operator.example' }));
  const [mail] = await one.house.record.rows('SELECT account_id, time_zone FROM mails WHERE about = $1', [
    `person/${id}`,
  ]);
  expect(mail).toEqual({ account_id: null, time_zone: 'Europe/Berlin' });
  const { key } = good(await accept(await one.tokenOf(id)));
  const olaf = one.served.as(key.secret);
  const product = await one.house.record.takeOver({ account: one.account, expiry: '2027-06-15T12:00:00.000Z' });
  good(await olaf('POST', `/v1/products/${product}/retry`, { reason: 'asked by phone' }));
  const { items } = good(await olaf('GET', `/v1/products/${product}/events`));
  expect(items.at(-1)).toMatchObject({
    type: 'operator_action',
    data: { action: 'retry', reason: 'asked by phone', actor: key.id },
    by: { id, name: 'Olaf' },
  });
  expect((await one.anna.call('GET', `/v1/accounts/${await one.house.record.account()}/people`)).status).toBe(404);
  expect((await one.anna.call('GET', `${people}/${id}`)).status).toBe(404);
  expect((await olaf('GET', `/v1/staff/${one.anna.id}`)).status).toBe(404);
  expect((await one.anna.call('GET', '/v1/staff')).status).toBe(403);
});
