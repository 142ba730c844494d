import { hashOf } from '../../src/api/bearer-keys';
import { newId } from '../../src/gateways/postgres/ids';
import { type House, openHouse } from './house';

let house: House;
let account: string;
let requester: { PERENNIAL_API_KEY: string; PERENNIAL_URL: string };
beforeAll(async () => {
  house = await openHouse();
  account = await house.record.account();
});
afterAll(() => house?.close());

const run = (...words: string[]) => house.run(words);

/** Somebody who has accepted, by a key that the test knows. */
async function keyOf(person: string, role: string): Promise<{ PERENNIAL_API_KEY: string; PERENNIAL_URL: string }> {
  const secret = `pk_${role}`;
  await house.record.rows(`UPDATE people SET state = 'active' WHERE id = $1`, [person]);
  await house.record.rows(
    `INSERT INTO api_keys (id, hash, label, scope, account_id, person_id, created_at) VALUES ($1, $2, $3, 'account', $4, $5, now())`,
    [newId('key'), hashOf(secret), role, account, person],
  );
  return { PERENNIAL_API_KEY: secret, PERENNIAL_URL: house.url };
}

test('People are invited, listed, given another role, invited again and removed', async () => {
  const invite = ['people', 'invite', '--account', account, '--email', 'rita@uni.example', '--name', 'Rita R.'];
  const { json } = await run(...invite, '--role', 'requester', '--language', 'fr', '--json');
  expect(json).toMatchObject({ account, role: 'requester', state: 'invited', locale: 'fr' });
  expect(await run(...invite, '--role', 'requester')).toMatchObject({
    status: 1,
    err: expect.stringContaining('address'),
  });
  expect((await run('people', '--account', account)).out).toMatch(
    /Rita R\. +rita@uni\.example +requester +invited +first operator key/,
  );
  const again = await run('people', 'invite-again', json.id, '--account', account);
  expect(again.out).toMatch(/Rita R\.: requester, invited; the link is taken until .* UTC/);
  expect((await run('people', 'role', json.id, '--account', account, '--role', 'administrator')).out).toContain(
    'administrator',
  );
  expect((await run('people', 'remove', json.id, '--account', account)).out).toContain('is removed');
  expect((await run('people', '--account', account)).err).toContain('No people.');
  expect((await run('people', 'invite', '--staff', '--email', 'o@o.example', '--name', 'Olaf')).out).toContain(
    'Olaf: staff',
  );
  expect((await run('people', '--staff')).out).toContain('Olaf');
  expect((await run('people')).status).toBe(2);
});

test('What a requester asks for is listed, shown, refused and withdrawn', async () => {
  const invite = ['people', 'invite', '--account', account, '--email', 'ron@uni.example', '--name', 'Ron'];
  const { json: ron } = await run(...invite, '--role', 'requester', '--json');
  requester = await keyOf(ron.id, 'requester');
  const order = async (name: string) => {
    const response = await fetch(`${house.url}/v1/orders`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${requester.PERENNIAL_API_KEY}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ account, offer: 'domain-com', name }),
    });
    expect(response.status).toBe(202);
    return ((await response.json()) as { id: string }).id;
  };
  const [first, second] = [await order('eins.com'), await order('zwei.com')];
  expect((await run('approvals')).out).toMatch(new RegExp(`${first} +order +eins\\.com +Ron +pending`));
  const shown = await run('approvals', 'show', first);
  expect(shown.out).toContain(`${first} is pending: order of eins.com, asked for by Ron`);
  expect(shown.out).toContain('"name": "eins.com"');
  expect((await run('approvals', 'refuse', first, '--reason', 'not needed')).out).toContain('refused');
  expect((await house.run(['approvals', 'withdraw', second], requester)).out).toContain('withdrawn');
  expect((await house.run(['approvals', 'approve', second], requester)).status).toBe(4);
  expect((await run('approvals')).err).toContain('No requests.');
  expect((await run('approvals', '--state', 'refused')).out).toMatch(/refused +first operator key/);
});
