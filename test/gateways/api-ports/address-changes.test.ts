import { hashOf } from '../../../src/api/bearer-keys';
import { accountPorts } from '../../../src/gateways/api-ports/accounts';
import { addressChangePorts } from '../../../src/gateways/api-ports/address-changes';
import { openTestRecord, type TestRecord } from '../../support/record';

const AT = '2027-03-01T10:00:00.000Z';

let record: TestRecord;
beforeAll(async () => {
  record = await openTestRecord();
});
afterAll(() => record.close());

const ports = () => addressChangePorts(record.kit);
const wish = (email: string, token: string) => ({ email, token, hash: hashOf(token) });

async function emailOf(account: string): Promise<string> {
  const { rows } = await record.kit.pool.query<{ email: string }>('SELECT email FROM accounts WHERE id = $1', [
    account,
  ]);
  return rows[0]?.email ?? '';
}

async function mailsAbout(account: string) {
  const { rows } = await record.kit.pool.query<{ recipient: string; kind: string }>(
    `SELECT recipient, facts->>'kind' AS kind FROM mails WHERE account_id = $1 AND facts->>'kind' LIKE 'address_%' ORDER BY id`,
    [account],
  );
  return rows.map(({ recipient, kind }) => `${kind} to ${recipient}`);
}

test('an address counts once it is confirmed, and sessions go on for this account alone', async () => {
  const account = await record.account({ email: 'Anna@one.example' });
  const { pool } = record.kit;
  const session = (id: string, person: string | null, key: string) =>
    pool.query(
      `INSERT INTO sessions (id, token_hash, email_key, account_id, person_id, browser, created_at, last_seen_at)
       VALUES ($1, $1, $2, $3, $4, '', $5, $5)`,
      [id, key, account, person, AT],
    );
  await session('ses_own', null, 'anna@one.example');
  await session('ses_person', 'per_1', 'anna@one.example');
  await session('ses_former', null, 'before@one.example');
  await ports().ask({ at: AT }, account, wish('New@one.example', 'padr_one'));
  expect(await emailOf(account)).toBe('Anna@one.example');
  expect(await ports().confirm({ at: AT }, hashOf('padr_one'))).toMatchObject({ kind: 'done' });
  expect(await emailOf(account)).toBe('New@one.example');
  const { rows } = await pool.query('SELECT id, email_key, bound FROM sessions WHERE account_id = $1 ORDER BY id', [
    account,
  ]);
  expect(rows).toEqual([
    { id: 'ses_former', email_key: 'before@one.example', bound: false },
    { id: 'ses_own', email_key: 'anna@one.example', bound: true },
    { id: 'ses_person', email_key: 'anna@one.example', bound: false },
  ]);
  expect(await mailsAbout(account)).toEqual([
    'address_confirm to New@one.example',
    'address_changed to Anna@one.example',
  ]);
  expect(await ports().confirm({ at: AT }, hashOf('padr_one'))).toEqual({ kind: 'not_found' });
  expect((await ports().link(hashOf('padr_one'), AT))?.state).toBe('used');
});

test('a link ends with the next one, with a withdrawal, and after a day', async () => {
  const account = await record.account({ email: 'bert@two.example' });
  await ports().ask({ at: AT }, account, wish('a@two.example', 'padr_a'));
  await ports().ask({ at: AT }, account, wish('b@two.example', 'padr_b'));
  expect((await ports().link(hashOf('padr_a'), AT))?.state).toBe('withdrawn');
  expect((await ports().link(hashOf('padr_b'), '2027-03-02T10:00:00.000Z'))?.state).toBe('expired');
  expect(await ports().withdraw({ at: AT }, account)).toMatchObject({
    kind: 'done',
    value: { email: 'b@two.example' },
  });
  expect(await ports().withdraw({ at: AT }, account)).toEqual({ kind: 'not_found' });
  expect(await ports().confirm({ at: AT }, hashOf('padr_b'))).toEqual({ kind: 'not_found' });
  expect(await emailOf(account)).toBe('bert@two.example');
});

test('two who press at once change it once', async () => {
  const account = await record.account({ email: 'carl@three.example' });
  await ports().ask({ at: AT }, account, wish('new@three.example', 'padr_c'));
  const pressed = await Promise.all([1, 2].map(() => ports().confirm({ at: AT }, hashOf('padr_c'))));
  expect(pressed.map(({ kind }) => kind).sort()).toEqual(['done', 'not_found']);
  expect(await mailsAbout(account)).toHaveLength(2);
});

test('strangers are not written to without end', async () => {
  const account = await record.account({ email: 'dora@four.example' });
  const ask = (at: string, i: number) => ports().ask({ at }, account, wish('x@four.example', `padr_d${i}`));
  for (let i = 0; i < 5; i++) expect(await ask(AT, i)).toMatchObject({ kind: 'done' });
  expect(await ask(AT, 5)).toMatchObject({ kind: 'refused', refusal: { code: 'too-many-mails' } });
  expect(await ask('2027-03-01T11:00:00.001Z', 6)).toMatchObject({ kind: 'done' });
});

test('an operator who changes the address signs the account out, and nobody else', async () => {
  const account = await record.account({ email: 'eva@five.example' });
  for (const person of [null, 'per_eva']) {
    await record.rows(
      `INSERT INTO sessions (id, token_hash, email_key, account_id, person_id, bound, browser, created_at, last_seen_at)
       VALUES ($1, $1, 'eva@five.example', $2, $3, $4, '', $5, $5)`,
      [`ses_${person}`, account, person, person === null, AT],
    );
  }
  const going = async () => {
    const open = 'SELECT id FROM sessions WHERE account_id = $1 AND ended_at IS NULL ORDER BY id';
    return (await record.rows<{ id: string }>(open, [account])).map(({ id }) => id);
  };
  const change = (email: string) => accountPorts(record.kit).change({ at: AT }, account, { email }, undefined);
  await change('EVA@five.example');
  expect(await going()).toEqual(['ses_null', 'ses_per_eva']);
  await change('other@five.example');
  expect(await going()).toEqual(['ses_per_eva']);
});
