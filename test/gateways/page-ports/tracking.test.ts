import { trackingPorts } from '../../../src/gateways/page-ports/tracking';
import type { Visitor } from '../../../src/pages/my/ports';
import { examinedCsr, openCertifiedRecord, takeOverCertificate } from '../../support/certified';
import { openTestRecord, type TestRecord } from '../../support/record';

const NOW = '2026-12-10T09:00:00.000Z';

let opened: Awaited<ReturnType<typeof openCertifiedRecord>>;
let record: TestRecord;
beforeAll(async () => {
  opened = await openCertifiedRecord();
  record = opened.record;
});
afterAll(() => opened?.close());

const at = (day: string) => `2026-12-${day}T09:00:00Z`;

/** A claim, a support request and a request for approval, as the API keeps them. */
async function others(account: string, product: string): Promise<void> {
  await record.rows(
    `INSERT INTO claims (id, product_id, account_id, reason, state, steps, at)
     VALUES ('claim_' || $1, $2, $1, 'key_lost', 'waiting_for_validation', $3, $4)`,
    [account, product, JSON.stringify([{ step: 'accepted', at: '2026-12-03T09:00:00.000Z' }]), at('03')],
  );
  await record.rows(
    `INSERT INTO support_requests (id, reference, account_id, kind, state, subject, brand, desk, desk_address, subject_prefix, created_at, changed_at)
     VALUES ('sup_' || $1, 'SR-' || $1, $1, 'contract', 'answered', 'A question', 'x', 'service_desk', 'desk@x.example', '', $2, $3)`,
    [account, at('02'), at('04')],
  );
  for (const [number, author] of ['customer', 'desk'].entries()) {
    await record.rows(
      `INSERT INTO support_messages (request_id, number, author, sender, words, at) VALUES ('sup_' || $1, $2, $3, '', 'words', $4)`,
      [account, number + 1, author, at(`0${number + 2}`)],
    );
  }
}

describe('what is tracked of an account', () => {
  let account: string;
  let product: string;
  beforeAll(async () => {
    account = await record.account();
    product = await takeOverCertificate(record, {
      account,
      at: '2026-12-01T09:00:00.000Z',
      expiry: '2027-12-01T09:00:00.000Z',
      csr: examinedCsr(['*.example.com']),
    });
    await others(account, product);
  });

  const seenBy = (id: string, person: Visitor['person'] = null) =>
    ({ account: { id }, person, now: NOW }) as unknown as Visitor;
  const list = (change = {}, person?: Visitor['person']) =>
    trackingPorts(record.kit).list(seenBy(account, person), { waiting: false, page: 1, ...change });

  test('what waits for the customer comes first, then the newest', async () => {
    const { items, waiting, more } = await list();
    expect(items.map(({ kind, waits, state }) => [kind, waits, state])).toEqual([
      ['request', 'answer', 'answered'],
      ['claim', null, 'waiting_for_validation'],
      ['order', null, 'active'],
    ]);
    expect({ waiting, more }).toEqual({ waiting: 1, more: false });
  });

  test('each has its steps with their instants', async () => {
    const { items } = await list();
    const steps = Object.fromEntries(items.map((one) => [one.kind, one.steps]));
    expect(steps['claim']).toEqual([
      { step: 'received', at: '2026-12-03T09:00:00.000Z', about: null },
      { step: 'accepted', at: '2026-12-03T09:00:00.000Z', about: null },
    ]);
    expect(steps['request']).toEqual([
      { step: 'wrote', at: '2026-12-02T09:00:00.000Z', about: 'customer' },
      { step: 'wrote', at: '2026-12-03T09:00:00.000Z', about: 'desk' },
    ]);
    expect(steps['order']?.[0]).toEqual({ step: 'imported', at: '2026-12-01T09:00:00.000Z', about: null });
  });

  test.each([
    [{ kind: 'claim' }, ['claim']],
    [{ waiting: true }, ['request']],
    [{ search: 'QUESTION' }, ['request']],
    [{ search: '%' }, []],
    [{ page: 2 }, []],
  ])('narrowed by %j', async (filter, expected) => {
    expect((await list(filter)).items.map(({ kind }) => kind)).toEqual(expected);
  });

  test('a validation that has run out, and is needed now, waits for the customer', async () => {
    const life = await record.life(product);
    const certificate = {
      ...life.certificate,
      queue: [
        {
          key: 'k',
          cause: 'replacement',
          askedAt: NOW,
          nextAt: NOW,
          attempts: 0,
          failing: false,
          missing: ['validation'],
        },
      ],
    };
    await record.rows('UPDATE products SET life = $2 WHERE id = $1', [product, { ...life, certificate }]);
    await record.rows(`UPDATE validations SET validated_at = '2026-01-01T00:00:00Z' WHERE product_id = $1`, [product]);
    const { items, waiting } = await list({ waiting: true });
    expect(items.map(({ kind, waits, name }) => [kind, waits, name])).toEqual([
      ['request', 'answer', 'A question'],
      ['validation', 'validation', '*.example.com'],
    ]);
    expect(waiting).toBe(2);
    await record.rows('UPDATE products SET life = $2 WHERE id = $1', [product, life]);
  });

  test('of what requesters have asked for, one sees his own, and who decides all', async () => {
    for (const person of ['per_rita', 'per_otto']) {
      await record.rows(
        `INSERT INTO approvals (id, account_id, kind, params, name, requested_by, requested_at, ends_at, state)
         VALUES ('apr_' || $2, $1, 'order', '{}', $2, $2, $3, '2027-06-01T00:00:00Z', 'pending')`,
        [account, person, NOW],
      );
    }
    const asked = async (person: Visitor['person']) =>
      (await list({ kind: 'approval' }, person)).items.map(({ name }) => name);
    const rita = { id: 'per_rita', name: 'Rita', locale: 'en' } as const;
    expect(await asked({ ...rita, role: 'requester' })).toEqual(['per_rita']);
    expect(await asked({ ...rita, role: 'administrator' })).toEqual(['per_rita', 'per_otto']);
    expect(await asked(null)).toEqual(['per_rita', 'per_otto']);
    await record.rows('DELETE FROM approvals');
  });

  test('nothing of it is another account’s', async () => {
    const other = await record.account();
    const ports = trackingPorts(record.kit);
    expect((await ports.list(seenBy(other), { waiting: false, page: 1 })).items).toEqual([]);
    expect(await ports.claim(other, `claim_${account}`)).toBeUndefined();
    expect(await ports.claim(account, `claim_${account}`)).toMatchObject({ state: 'waiting_for_validation' });
    expect(await ports.request(other, `sup_${account}`)).toBeUndefined();
    expect(await ports.product(other, product)).toBeUndefined();
  });
});

describe('changes are told of', () => {
  let own: TestRecord;
  beforeAll(async () => {
    own = await openTestRecord();
  });
  afterAll(() => own?.close());

  const event = (account: string, seq: number) =>
    own.rows(
      `INSERT INTO events (seq, about, account_id, type, at, recorded_at, data) OVERRIDING SYSTEM VALUE
       VALUES ($1, 'support/x', $2, 'support_replied', now(), now(), '{}')`,
      [seq, account],
    );
  const session = (id: string, account: string) =>
    own.rows(
      `INSERT INTO sessions (id, token_hash, email_key, account_id, browser, created_at, last_seen_at)
       VALUES ($1, $1, 'a@b.example', $2, '', $3, $3)`,
      [id, account, NOW],
    );

  test('once each, also those that were committed after later ones, and sessions that are over', async () => {
    const [anna, bert] = [await own.account({ email: 'a@b.example' }), await own.account()];
    await session('ses_1', anna);
    await session('ses_2', anna);
    const look = trackingPorts(own.kit).watch();
    await look([], NOW);
    await event(anna, 1_002);
    expect([...(await look(['ses_1'], NOW)).accounts]).toEqual([anna]);
    expect([...(await look(['ses_1'], NOW)).accounts]).toEqual([]);
    // Its number is lower, yet it came later.
    await event(bert, 1_001);
    expect([...(await look(['ses_1'], NOW)).accounts]).toEqual([bert]);
    await own.rows(`UPDATE sessions SET ended_at = now() WHERE id = 'ses_2'`);
    expect([...(await look(['ses_1', 'ses_2', 'ses_3'], NOW)).going]).toEqual([['ses_1', anna]]);
    expect((await look(['ses_1'], '2028-01-01T00:00:00.000Z')).going.size).toBe(0);
  });

  test('a session of a person who was removed, or of an account that has another address, does not go on', async () => {
    const account = await own.account({ email: 'a@b.example' });
    await own.rows(
      `INSERT INTO people (id, account_id, name, email, locale, role, state, invited_by, invited_at)
       VALUES ('per_r', $1, 'Rita', 'a@b.example', 'en', 'requester', 'active', 'key', $2)`,
      [account, NOW],
    );
    await session('ses_account', account);
    await session('ses_person', account);
    await own.rows(`UPDATE sessions SET person_id = 'per_r' WHERE id = 'ses_person'`);
    const look = trackingPorts(own.kit).watch();
    const going = async () => [...(await look(['ses_account', 'ses_person'], NOW)).going.keys()];
    expect(new Set(await going())).toEqual(new Set(['ses_account', 'ses_person']));
    await own.rows(`UPDATE people SET state = 'removed' WHERE id = 'per_r'`);
    expect(await going()).toEqual(['ses_account']);
    await own.rows(`UPDATE accounts SET email = 'other@b.example' WHERE id = $1`, [account]);
    expect(await going()).toEqual([]);
    await own.rows(`UPDATE sessions SET bound = true`);
    expect(await going()).toEqual(['ses_account']);
    await own.rows(`INSERT INTO erasures (account_id, at) VALUES ($1, $2)`, [account, NOW]);
    expect(await going()).toEqual([]);
  });
});
