import { csrOf, csrPem } from '../../support/csrs';
import { ecSigner } from '../../support/signers';
import { good, type Institution, openInstitution } from './institution';
import { issue } from './served';

let one: Institution;
beforeAll(async () => {
  one = await openInstitution();
});
afterAll(() => one.close());

const code = ({ body }: { body: { type: string } }) => body.type.split('/').at(-1);
const orderOf = (name: string, change = {}) => ({ account: one.account, offer: 'domain-com', name, ...change });
const ask = (name: string, who = one.rita) => who.call('POST', '/v1/orders', orderOf(name));
const approve = (id: string, who = one.anna) => who.call('POST', `/v1/approvals/${id}/approve`);
const productsOf = async (name: string) => one.house.record.rows('SELECT id FROM products WHERE name = $1', [name]);
const letters = (approval: string) =>
  one.house.record.rows<{ recipient: string; kind: string }>(
    `SELECT recipient, facts->>'kind' AS kind FROM mails WHERE about = $1 ORDER BY id`,
    [`approval/${approval}`],
  );

/** Lets the workflow of a product answer while somebody waits for it. */
async function answered<T>(product: string, waiting: Promise<T>): Promise<T> {
  let isDone = false;
  const done = waiting.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await one.house.record.live(product, one.served.now);
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 10))]);
  }
  return done;
}

test('An order of a requester does nothing until it is approved; then the timeline names both', async () => {
  const asked = await ask('eins.com');
  expect(asked.status).toBe(202);
  const { id } = asked.body;
  expect(asked.body).toMatchObject({
    kind: 'order',
    state: 'pending',
    name: 'eins.com',
    requestedBy: { id: one.rita.id, name: 'Rita' },
    asked: orderOf('eins.com'),
    endsAt: '2026-12-31T09:00:00.000Z',
  });
  expect(await productsOf('eins.com')).toEqual([]);
  expect((await letters(id)).map(({ kind }) => kind)).toEqual(['approval_requested', 'approval_requested']);

  const approved = good(await approve(id));
  expect(approved).toMatchObject({ state: 'approved', decidedBy: { id: one.anna.id, name: 'Anna' }, problem: null });
  const [product] = (await productsOf('eins.com')) as { id: string }[];
  expect(approved.result).toBe(String(product?.id).replace('prod_', 'ord_'));
  for (const reader of [one.rita.call, one.served.as('pk_operator')]) {
    const { items } = good(await reader('GET', `/v1/products/${product?.id}/events`));
    expect(items[0]).toMatchObject({
      type: 'order_placed',
      requestedBy: { id: one.rita.id, name: 'Rita' },
      approvedBy: { id: one.anna.id, name: 'Anna' },
    });
  }
  const [fact] = await one.house.record.rows(
    `SELECT data FROM events WHERE product_id = $1 AND type = 'order_placed'`,
    [product?.id],
  );
  expect(fact).toEqual({ data: { offer: 'domain-com', name: 'eins.com', years: 1 } });
  expect((await letters(id)).map(({ kind }) => kind)).toContain('approval_decided');
});

test('Approved twice it is done once: by the same person the answer is the same, for another it is decided', async () => {
  const { id } = good(await ask('zwei.com'));
  const first = good(await approve(id));
  expect(good(await approve(id))).toEqual(first);
  expect((await approve(id, one.bert)).body).toMatchObject({ status: 409, state: 'approved' });
  expect(await productsOf('zwei.com')).toHaveLength(1);
});

test('Of two administrators who approve at once, one does it', async () => {
  for (let i = 0; i < 5; i++) {
    const { id } = good(await ask(`beide-${i}.com`));
    const both = await Promise.all([approve(id, one.anna), approve(id, one.bert), approve(id, one.anna)]);
    expect(await productsOf(`beide-${i}.com`)).toHaveLength(1);
    expect(both.some(({ status }) => status === 200)).toBe(true);
    const by = good(await one.anna.call('GET', `/v1/approvals/${id}`)).decidedBy.id;
    const refused = by === one.anna.id ? both[1] : both[0];
    expect(refused?.status).toBe(409);
    expect((await letters(id)).filter(({ kind }) => kind === 'approval_decided')).toHaveLength(1);
  }
});

test('A crash before the commit leaves neither an order nor an approval', async () => {
  const { id } = good(await ask('absturz.com'));
  await one.house.record.rows(
    `CREATE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'crash'; END $$`,
  );
  await one.house.record.rows(`CREATE TRIGGER crash BEFORE INSERT ON mails FOR EACH ROW EXECUTE FUNCTION crash()`);
  expect((await approve(id)).status).toBe(500);
  await one.house.record.rows('DROP TRIGGER crash ON mails');
  expect(await productsOf('absturz.com')).toEqual([]);
  expect(good(await one.anna.call('GET', `/v1/approvals/${id}`))).toMatchObject({ state: 'pending', decidedBy: null });
  good(await approve(id));
  expect(await productsOf('absturz.com')).toHaveLength(1);
});

test('What the rules refuse by then stands with the request, which stays open', async () => {
  const { id } = good(await ask('weg.com'));
  const taken = good(await one.served.post('/v1/orders', orderOf('weg.com')));
  expect(code(await approve(id))).toBe('name-taken');
  const held = good(await one.rita.call('GET', `/v1/approvals/${id}`));
  expect(held).toMatchObject({ state: 'pending', problem: { code: 'name-taken', at: one.served.now } });
  await one.house.record.rows('UPDATE products SET name_key = NULL WHERE id = $1', [taken.product.id]);
  expect(good(await approve(id))).toMatchObject({ state: 'approved', problem: null });
});

test('Nothing is asked for that the rules refuse already, and a rehearsal leaves nothing behind', async () => {
  const count = async () =>
    one.house.record.rows(
      `SELECT (SELECT count(*) FROM products) AS products, (SELECT count(*) FROM invoices) AS invoices,
         (SELECT max(last) FROM number_series) AS number, (SELECT count(*) FROM mails WHERE product_id IS NOT NULL) AS mails`,
    );
  const before = await count();
  good(await ask('probe.com'));
  expect(await count()).toEqual(before);
  good(await one.served.post('/v1/orders', orderOf('vergeben.com')));
  expect(code(await ask('vergeben.com'))).toBe('name-taken');
  expect((await one.rita.call('POST', '/v1/orders', orderOf('x', { years: 99 }))).body.errors).toHaveLength(2);
});

test('The same request again, under its Idempotency-Key, is the one request; also once it is approved', async () => {
  const headers = { 'Idempotency-Key': 'k1' };
  const place = () => one.rita.call('POST', '/v1/orders', orderOf('nochmal.com'), headers);
  const first = good(await place());
  expect(good(await place())).toEqual(first);
  good(await approve(first.id));
  expect(good(await place()).id).toBe(first.id);
  expect((await one.rita.call('POST', '/v1/orders', orderOf('anders.com'), headers)).status).toBe(422);
});

test('Nobody approves his own, also not after he was made an administrator; another does', async () => {
  const eva = await one.join('Eva', 'requester');
  const { id } = good(await ask('selbst.com', eva));
  expect((await approve(id, eva)).status).toBe(403);
  good(await one.anna.call('PATCH', `/v1/accounts/${one.account}/people/${eva.id}`, { role: 'administrator' }));
  expect(code(await approve(id, eva))).toBe('own-request');
  expect(code(await eva.call('POST', `/v1/approvals/${id}/refuse`, { reason: 'not needed' }))).toBe('own-request');
  good(await approve(id));
});

test('Refused with a reason, withdrawn, or expired after thirty days, a request is over', async () => {
  const [refused, withdrawn, expired] = await Promise.all(
    ['r.com', 'w.com', 'e.com'].map(async (name) => good(await ask(`ende-${name}`)).id),
  );
  expect((await one.anna.call('POST', `/v1/approvals/${refused}/refuse`, {})).status).toBe(422);
  expect(good(await one.anna.call('POST', `/v1/approvals/${refused}/refuse`, { reason: 'too dear' }))).toMatchObject({
    state: 'refused',
    reason: 'too dear',
    decidedBy: { id: one.anna.id },
  });
  expect((await one.anna.call('POST', `/v1/approvals/${withdrawn}/withdraw`)).status).toBe(409);
  expect(good(await one.rita.call('POST', `/v1/approvals/${withdrawn}/withdraw`)).state).toBe('withdrawn');
  const was = one.served.now;
  one.served.now = '2026-12-31T09:00:00.000Z';
  expect((await approve(expired)).body).toMatchObject({ status: 409, state: 'expired' });
  const listed = good(await one.anna.call('GET', '/v1/approvals?state=expired&limit=200')).items;
  expect(listed.map(({ id }: { id: string }) => id)).toContain(expired);
  one.served.now = was;
  for (const id of [refused, withdrawn]) expect(code(await approve(id))).toBe('approval-closed');
  expect(await productsOf('ende-e.com')).toEqual([]);
});

test('With a person what she asked for goes; an administrator who is gone decides nothing, whatever another process remembers', async () => {
  const [kim, leo] = [await one.join('Kim', 'requester'), await one.join('Leo', 'administrator')];
  const { id } = good(await ask('kim.com', kim));
  const people = `/v1/accounts/${one.account}/people`;
  expect((await one.anna.call('DELETE', `${people}/${kim.id}`)).status).toBe(204);
  expect((await approve(id)).body).toMatchObject({ status: 409, state: 'withdrawn' });
  expect((await kim.call('GET', '/v1/approvals')).status).toBe(401);

  const next = good(await ask('leo.com'));
  expect((await leo.call('GET', '/v1/approvals')).status).toBe(200);
  // Removed by another process: this one remembers the key for half a minute.
  await one.house.record.rows(`UPDATE people SET state = 'removed' WHERE id = $1`, [leo.id]);
  expect(code(await approve(next.id, leo))).toBe('not-administrator');
  expect(await productsOf('leo.com')).toEqual([]);
});

test('Requests of one account are not there for another', async () => {
  const { id } = good(await ask('fremd.com'));
  const stranger = await one.join('Stranger', 'administrator', await one.house.record.account());
  for (const call of ['approve', 'withdraw'])
    expect((await stranger.call('POST', `/v1/approvals/${id}/${call}`)).status).toBe(404);
  expect((await stranger.call('GET', `/v1/approvals/${id}`)).status).toBe(404);
  expect(good(await stranger.call('GET', '/v1/approvals')).items).toEqual([]);
});

test('No more wait at once than somebody reads', async () => {
  const max = await one.join('Max', 'requester');
  await one.house.record.rows(
    `INSERT INTO approvals (id, account_id, kind, params, name, requested_by, requested_at, ends_at)
     SELECT 'apr_many' || n, $1, 'order', '{}', 'x', $2, now(), '2099-01-01' FROM generate_series(1, 50) n`,
    [one.account, max.id],
  );
  expect(code(await ask('viele.com', max))).toBe('too-many-requests');
});

test('Claims and revocations are asked for in the same way, and the timeline names both of each', async () => {
  const name = 'www.example.com';
  const csr = () => csrPem(csrOf(ecSigner('prime256v1')));
  const offer = 'certificate-dv-insured';
  const product = await issue(one.house.record, one.served, { account: one.account, offer, name, csr: csr() });
  const about = `/v1/products/${product}`;
  const claim = { reason: 'key_lost', csr: csr() };
  const bad = await one.rita.call('POST', `${about}/claims`, { reason: 'bored', csr: 'x' });
  expect(bad.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(['/csr', '/reason']);

  const claimed = good(await one.rita.call('POST', `${about}/claims`, claim));
  expect(await one.house.record.rows('SELECT 1 FROM claims WHERE product_id = $1', [product])).toEqual([]);
  expect(claimed).toMatchObject({ kind: 'claim', product, name });
  const done = good(await answered(product, approve(claimed.id, one.bert)));
  expect(done).toMatchObject({ state: 'approved', result: expect.stringMatching(/^claim_/) });

  const [serial] = good(await one.rita.call('GET', `${about}/certificates`)).map(
    (each: { serial: string }) => each.serial,
  );
  const revoking = good(await one.rita.call('POST', `${about}/certificates/${serial}/revoke`));
  good(await answered(product, approve(revoking.id)));
  await one.house.record.live(product, one.served.now);
  const { items } = good(await one.rita.call('GET', `${about}/events?limit=200`));
  const who = (type: string) => items.find((each: { type: string }) => each.type === type);
  expect(who('claim_accepted')).toMatchObject({ requestedBy: { name: 'Rita' }, approvedBy: { name: 'Bert' } });
  expect(who('certificate_revoked')).toMatchObject({
    data: { serial, reason: 'requested' },
    requestedBy: { name: 'Rita' },
    approvedBy: { name: 'Anna' },
  });
});

test('A claim that the rules refuse is refused to the requester at once, and not kept', async () => {
  const name = 'plain.example.com';
  const csr = () => csrPem(csrOf(ecSigner('prime256v1'), { names: [name] }));
  const product = await issue(one.house.record, one.served, { account: one.account, name, csr: csr() });
  const refused = await one.rita.call('POST', `/v1/products/${product}/claims`, { reason: 'key_lost', csr: csr() });
  expect(code(refused)).toBe('insurance-required');
  expect(await one.house.record.rows('SELECT 1 FROM claims WHERE product_id = $1', [product])).toEqual([]);
});
