import { createDnsRecords } from '../../src/gateways/dns/records';
import { newId } from '../../src/gateways/postgres/ids';
import { examinedCsr, takeOverCertificate } from '../support/certified';
import { command, startWave } from '../support/moving';
import { type InstitutionHouse, openInstitutionHouse } from './institution-house';

const ISSUED = '2027-01-10T09:00:00.000Z';
const CUT_OVER = '2027-03-01T08:00:00.000Z';

let house: InstitutionHouse;
let account: string;
let cookie: string;
beforeAll(async () => {
  house = await openInstitutionHouse();
  account = await house.record.account({ time_zone: 'Europe/Brussels' });
  cookie = await house.signedIn(account);
  for (const name of ['uni.example.com', 'lab.example.com']) {
    await house.domains.register({ ...command, at: ISSUED }, account, name, 'operator');
  }
  await house.domains.addWildcard({ ...command, at: ISSUED }, account, 'lab.example.com', 'embedded');
  for (const names of [['www.uni.example.com'], ['*.lab.example.com']]) {
    const product = await takeOverCertificate(house.record, {
      ...{ account, at: ISSUED, expiry: '2028-01-10T09:00:00.000Z', csr: examinedCsr(names) },
    });
    await house.record.live(product, ISSUED);
  }
});
afterAll(() => house.close());

const WAYS = ['', '/domains', '/domains/uni.example.com', '/move', '/requests', '/people'];

test.each(WAYS)('%s is read by three statements at most, and is small', async (way) => {
  const { status, text, queries } = await house.see(cookie, way);
  expect([status, house.errors]).toEqual([200, []]);
  expect(queries.length).toBeLessThanOrEqual(3);
  expect(Buffer.byteLength(text)).toBeLessThan(50_000);
  expect(text).not.toMatch(/undefined|\[object|\{\w+,/);
});

test('a change of provider shows what is to be done until it is done, and what comes of each certificate', async () => {
  const { of } = await startWave(house, { cutOverAt: CUT_OVER, pricesFrozenUntil: '2028-01-01T00:00:00.000Z' });
  const id = of.get(account) ?? '';
  const { carryOn, to, now } = house.carrier();
  await carryOn(id);
  const { text, queries } = await house.see(cookie, '/move');
  expect(queries).toHaveLength(3);
  for (const words of ['Wechsel zu New CA', '0 von 2 Domains validiert', 'FAQ of New CA', 'Gefährdet']) {
    expect(text).toContain(words);
  }
  expect(text).toContain('Die Wildcard-Version *.lab.example.com hinzufügen');
  expect(text).not.toContain('Die Wildcard-Version *.uni.example.com hinzufügen');
  expect((await house.see(cookie, '')).text).toContain('Wechsel zu New CA');

  const { domains } = (await house.api.get(id, now())) ?? { domains: [] };
  const records = createDnsRecords(house.record.kit.pool);
  for (const one of domains.flatMap(({ publish }) => publish)) {
    await records.publish({ ...one, type: one.type as 'TXT', ttl: 1 });
  }
  await house.domains.addWildcard(command, account, 'lab.example.com', 'other');
  to('2027-02-02T09:00:00.000Z');
  house.to('2027-02-02T09:00:00.000Z');
  await carryOn(id);
  const done = (await house.see(cookie, '/move')).text;
  expect(done).toContain('2 von 2 Domains validiert');
  expect(done).toContain('Es ist schon alles vorhanden');
  expect(done).not.toContain('Gefährdet');
});

test('a certificate near its end says whether its domain is validated where the next one comes from', async () => {
  const [last] = await house.record.rows<{ end: string }>('SELECT max(not_after) AS end FROM certificates');
  house.to(new Date(Date.parse(last?.end ?? '') - 5 * 86_400_000).toISOString());
  cookie = await house.signedIn(account);
  const { text, queries } = await house.see(cookie, '');
  expect(queries).toHaveLength(3);
  expect(text).toContain('von New CA');
  expect(text.match(/Alles vorhanden/g)).toHaveLength(2);
  await house.record.rows(
    `UPDATE domain_validations SET validated_at = NULL, method = NULL WHERE domain = 'uni.example.com'`,
  );
  const after = (await house.see(cookie, '')).text;
  expect(after).toContain('Validierung von uni.example.com');
  expect(after.match(/Alles vorhanden/g)).toHaveLength(1);
});

test('what belongs to another institution is not there', async () => {
  const other = await house.signedIn(await house.record.account());
  for (const way of ['/domains/uni.example.com', '/domains/uni.example.com/remove', '/requests/apr_1', '/people/per_1'])
    expect((await house.see(other, way)).status).toBe(404);
  expect((await house.see(other, '/domains')).text).not.toContain('uni.example.com');
});

test('a requester sees neither forms nor what others have asked for', async () => {
  const people = ['administrator', 'requester', 'requester'].map((role) => ({ id: newId('per'), role }));
  for (const { id, role } of people) {
    await house.record.rows(
      `INSERT INTO people (id, account_id, role, email, email_key, name, locale, state, invited_by, invited_at, accepted_at)
       VALUES ($1, $2, $3, $1 || '@uni.example', $1, '\u202eName <b>of</b> ' || $1, 'nl', 'active', 'key', now(), now())`,
      [id, account, role],
    );
  }
  const [admin, rita, rob] = people.map(({ id }) => id);
  const ask = (by: string | undefined, name: string) =>
    house.record.rows(
      `INSERT INTO approvals (id, account_id, kind, params, body, name, requested_by, requested_at, ends_at)
       VALUES ($1, $2, 'order', '{}', $3, $4, $5, '2027-02-01T09:00:00Z', '2029-01-01T09:00:00Z')`,
      [newId('apr'), account, { account, offer: 'certificate-dv', name, years: 2 }, name, by],
    );
  await ask(rita, 'www.uni.example.com');
  await ask(rob, 'other.uni.example.com');
  const asRita = await house.signedIn(account, rita);
  const own = (await house.see(asRita, '/requests')).text;
  expect(own).toContain('www.uni.example.com');
  expect(own).not.toContain('other.uni.example.com');
  for (const way of WAYS) {
    expect(
      (await house.see(asRita, way)).text.replace(/action="\/(sign-out|my\/institution\/read)"/g, ''),
    ).not.toContain('action=');
  }
  for (const way of ['/domains/uni.example.com/remove', `/people/${rob}/remove`])
    expect((await house.see(asRita, way)).status).toBe(404);
  const seen = (await house.see(await house.signedIn(account, admin), '/requests')).text;
  expect(seen).toContain('other.uni.example.com');
  expect(seen).toContain('&lt;b&gt;of&lt;/b&gt;');
  expect(seen).not.toContain('\u202e');
  const [, link = ''] = /institution(\/requests\/apr_\w+)/.exec(seen) ?? [];
  const one = await house.see(await house.signedIn(account, admin), link);
  expect(one.queries.length).toBeLessThanOrEqual(3);
  // 20.00 a year, twice, with German VAT.
  expect(one.text).toContain('47,60');

  // Whoever is signed in as the account itself is named by it.
  await house.record.rows(
    `UPDATE approvals SET state = 'refused', decided_at = now(), reason = 'no', decided_by =
       (SELECT id FROM sessions WHERE account_id = $1 AND person_id IS NULL LIMIT 1) WHERE requested_by = $2`,
    [account, rita],
  );
  const [, refused = ''] = /institution(\/requests\/apr_\w+)/.exec((await house.see(asRita, '/requests')).text) ?? [];
  expect((await house.see(asRita, refused)).text).toContain('<dd>Anna Musterfrau</dd>');
});
