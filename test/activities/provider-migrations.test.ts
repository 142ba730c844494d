import type { MigrationResource } from '../../src/api/migration-ports';
import { domainsOf } from '../../src/domain/certificate-transitions';
import { createDnsRecords } from '../../src/gateways/dns/records';
import { insertCsr } from '../../src/gateways/postgres/certificates';
import { newId } from '../../src/gateways/postgres/ids';
import { inTransaction } from '../../src/gateways/postgres/pool';
import { examinedCsr, takeOverCertificate } from '../support/certified';
import { BEGUN, command, type MovingRecord, openMovingRecord, startWave } from '../support/moving';
import { until } from '../support/until';

const ISSUED = '2027-01-10T09:00:00.000Z';
const EXPIRY = '2028-01-10T09:00:00.000Z';
const CUT_OVER = '2027-03-01T08:00:00.000Z';

let house: MovingRecord;
let account: string;
beforeEach(async () => {
  house = await openMovingRecord();
  account = await house.record.account();
});
afterEach(() => house.close());

async function registered(name: string, of = account): Promise<void> {
  await house.domains.register({ ...command, at: ISSUED }, of, name, 'operator');
}

async function certified(names: string[], of = account): Promise<string> {
  const product = await takeOverCertificate(house.record, {
    ...{ account: of, at: ISSUED, expiry: EXPIRY, csr: examinedCsr(names) },
  });
  await house.record.live(product, ISSUED);
  return product;
}

/** Paid from the balance, where there is one. */
async function ordered(name: string, at: string, { of = account, provider = 'embedded' } = {}): Promise<string> {
  const id = newId('csr');
  const certificate = { csr: id, names: [name], reuseCsr: true, insured: false, provider };
  const product = await house.record.order({ account: of, offer: 'certificate-dv', at, name, certificate });
  const csr = examinedCsr([name]);
  await insertCsr(house.record.kit.pool, { id, product, account: of, csr, at }, domainsOf([name]));
  await house.record.live(product, at);
  return product;
}

async function shown(id: string, at: string): Promise<MigrationResource> {
  const found = await house.api.get(id, at);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const eventsOf = async (id: string) =>
  (
    await house.record.rows<{ type: string; at: string }>('SELECT type, at FROM events WHERE about = $1 ORDER BY seq', [
      `migration/${id}`,
    ])
  ).map(({ type, at }) => `${at.slice(0, 16)} ${type}`);

const mails = async () =>
  house.record.rows<{ kind: string; recipient: string; facts: Record<string, unknown> }>(
    `SELECT facts->>'kind' AS kind, recipient, facts FROM mails WHERE about LIKE 'migration/%' ORDER BY id`,
  );

/** As the customer does it, in the sandbox's DNS. */
async function publish(one: { name: string; type: string; value: string }): Promise<void> {
  await createDnsRecords(house.record.kit.pool).publish({ ...one, type: one.type as 'TXT', ttl: 1 });
}

async function startedOne(change = {}): Promise<string> {
  const { of } = await startWave(house, { cutOverAt: CUT_OVER, ...change });
  return of.get(account) ?? '';
}

test('While an institution is moved nobody else chooses its provider, until all that the migration brings was told', async () => {
  await registered('uni.example.com');
  const id = await startedOne();
  const choose = (provider: string | null, of = account) => house.domains.chooseProvider(command, of, provider);
  const refusal = { code: 'migration-running', facts: { migration: id }, detail: expect.stringContaining(id) };
  const refused = { kind: 'refused', refusal };
  const { carryOn } = house.carrier();
  for (const provider of ['other', 'embedded', null]) expect(await choose(provider)).toMatchObject(refused);
  await carryOn(id);
  await house.api.act(command, id, 'pause');
  expect(await choose('other')).toMatchObject(refused);
  await house.api.act(command, id, 'rollback');
  // The products have not been told yet.
  expect(await choose('other')).toMatchObject(refused);
  await carryOn(id);
  expect(await choose('other')).toMatchObject({ kind: 'done', value: { account, provider: 'other' } });
  expect(await choose('other', 'acc_none')).toEqual({ kind: 'not_found' });
});

test('A wave that begins while another provider is chosen waits for that, and leaves the institution out', async () => {
  let answer: ReturnType<typeof house.api.start> | undefined;
  await inTransaction(house.record.kit.pool, async (db) => {
    await db.query("UPDATE accounts SET certificate_provider = 'other' WHERE id = $1", [account]);
    const asked = { name: 'first', from: 'embedded', to: 'other', cutOverAt: CUT_OVER, accounts: [account] };
    answer = house.api.start(command, asked);
    await until(async () => {
      const waiting = await house.record.rows(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return waiting.length > 0;
    });
  });
  expect(await answer).toMatchObject({ kind: 'refused', refusal: { code: 'migration-running' } });
});

test('An institution is moved: carried over, told, cut over at the instant, replaced at its own time, finished when nothing of the old provider is in force', async () => {
  await registered('uni.example.com');
  const product = await certified(['www.uni.example.com']);
  const id = await startedOne();
  const { carryOn, to, now, pass } = house.carrier();
  expect(await carryOn(id)).toMatchObject({ kind: 'waiting' });
  expect(await eventsOf(id)).toEqual(['2027-02-01T09:00 migration_started', '2027-02-01T09:00 domain_transferred']);
  const before = await shown(id, now());
  expect(before).toMatchObject({
    state: 'preparing',
    progress: {
      domains: { total: 1, transferred: 1, wildcards: 0, validated: 0 },
      certificates: { at_risk: 1, total: 1 },
    },
    documentation: [{ title: 'FAQ of New CA' }],
  });
  const [record] = before.domains[0]?.publish ?? [];
  if (!record) throw new Error('nothing to publish');
  const [letter] = await mails();
  expect(letter).toMatchObject({
    kind: 'migration_started',
    facts: { tasks: [{ domain: 'uni.example.com', missing: ['wildcard', 'validation'], publish: [record] }] },
  });

  // Published once and never reported: it is found.
  await publish(record);
  to('2027-02-02T09:00:00.000Z');
  await carryOn(id);
  expect((await shown(id, now())).progress).toMatchObject({
    domains: { validated: 1 },
    certificates: { ready: 1, at_risk: 0 },
  });
  await house.record.live(product, now());
  const current = (await house.record.life(product)).certificate?.current;
  expect((await shown(id, now())).state).toBe('preparing');

  to(CUT_OVER);
  await carryOn(id);
  expect((await shown(id, now())).state).toBe('moving');
  const [owner] = await house.record.rows('SELECT certificate_provider AS provider FROM accounts WHERE id = $1', [
    account,
  ]);
  expect(owner).toEqual({ provider: 'other' });
  await house.record.live(product, CUT_OVER);
  // Neither revoked nor copied: it stays until its replacement is due.
  expect((await house.record.life(product)).certificate?.current?.serial).toBe(current?.serial);

  const due = current?.replaceAt ?? '';
  // Day by day, because what was shown has to be seen again when it runs out.
  while (now() < due) {
    const state = await carryOn(id);
    if (state.kind === 'over') throw new Error('too early');
    pass(state.pause);
  }
  await house.record.live(product, due);
  const issued = await house.record.rows<{ issuer: string; cause: string; revoked_at: string | null }>(
    'SELECT issuer, cause, revoked_at FROM certificates WHERE product_id = $1 ORDER BY not_before',
    [product],
  );
  expect(issued).toEqual([
    { issuer: 'embedded', cause: 'migration', revoked_at: null },
    { issuer: 'other', cause: 'migration', revoked_at: null },
  ]);
  to(due);
  expect(await carryOn(id)).toMatchObject({ kind: 'waiting' });
  expect((await shown(id, now())).progress.certificates).toMatchObject({ replaced: 1, atOldProvider: 0 });
  to(current?.notAfter ?? '');
  expect(await carryOn(id)).toEqual({ kind: 'over' });
  expect((await eventsOf(id)).at(-1)).toMatch(/migration_finished$/);
  expect((await mails()).map(({ kind, recipient }) => [kind, recipient.split('@')[1]])).toEqual([
    ['migration_started', 'customer.example'],
    ['migration_cut_over', 'customer.example'],
    ['migration_finished', 'customer.example'],
    ['migration_over', 'shop.example'],
  ]);
  expect(await carryOn(id)).toEqual({ kind: 'over' });
  expect(await mails()).toHaveLength(4);
});

test('An institution whose contract ends before the cut-over is taken out, and is told so', async () => {
  let over = false;
  const own = await openMovingRecord({ contractOver: async () => over });
  try {
    const institution = await own.record.account();
    await own.domains.register({ ...command, at: ISSUED }, institution, 'uni.example.com', 'operator');
    const { of } = await startWave(own, { cutOverAt: CUT_OVER });
    const id = of.get(institution) ?? '';
    const { carryOn, to } = own.carrier();
    expect(await carryOn(id)).toMatchObject({ kind: 'waiting' });
    over = true;
    to(CUT_OVER);
    expect(await carryOn(id)).toEqual({ kind: 'over' });
    expect(await own.api.get(id, CUT_OVER)).toMatchObject({
      state: 'finished',
      finishedBy: 'contract_ended',
      cutOverDoneAt: null,
    });
    const sent = await own.record.rows(
      `SELECT facts->>'kind' AS kind, facts->>'outcome' AS outcome FROM mails ORDER BY id`,
    );
    expect(sent.filter(({ kind }) => String(kind).startsWith('migration'))).toEqual([
      { kind: 'migration_started', outcome: null },
      { kind: 'migration_contract_ended', outcome: null },
      { kind: 'migration_over', outcome: 'contract_ended' },
    ]);
    expect(await own.record.rows('SELECT certificate_provider AS provider FROM accounts')).toEqual([
      { provider: null },
    ]);
  } finally {
    await own.close();
  }
});

test('Who carries it on at the same time, or once more, does nothing twice', async () => {
  await registered('uni.example.com');
  await certified(['www.uni.example.com']);
  const id = await startedOne();
  const { carryOn, to } = house.carrier();
  await Promise.all([carryOn(id), carryOn(id), carryOn(id)]);
  to(CUT_OVER);
  await Promise.all([carryOn(id), carryOn(id)]);
  expect((await mails()).map(({ kind }) => kind)).toEqual(['migration_started', 'migration_cut_over']);
  const told = await house.record.rows(
    `SELECT 1 FROM graphile_worker._private_jobs WHERE payload->'message'->>'type' = 'providerChanged'`,
  );
  expect(told).toHaveLength(1);
});

test('Who does nothing is reminded ever more urgently, the operator is told, and in the end the certificate runs out and says so', async () => {
  await registered('uni.example.com');
  const product = await certified(['www.uni.example.com']);
  const end = (await house.record.life(product)).certificate?.current?.notAfter ?? '';
  const id = await startedOne();
  const { carryOn, pass, now } = house.carrier();
  for (;;) {
    const state = await carryOn(id);
    await house.record.live(product, now());
    if (state.kind === 'over' || now() > end) break;
    pass(state.pause);
  }
  const sent = await mails();
  const reminders = sent.filter(({ kind }) => kind === 'migration_reminder');
  expect(reminders.map(({ facts }) => facts['urgency'])).toEqual(['early', 'soon', 'urgent', 'urgent', 'last', 'last']);
  expect(sent.filter(({ kind }) => kind === 'migration_at_risk').length).toBeGreaterThanOrEqual(4);
  const { progress, state } = await shown(id, now());
  expect({ state, lapsed: progress.certificates.lapsed }).toEqual({ state: 'moving', lapsed: 1 });
  const risky = await house.api.certificates(id, { standing: 'lapsed' }, { limit: 10 }, now());
  expect(risky.items).toMatchObject([{ product, lacks: [{ domain: 'uni.example.com', missing: ['validation'] }] }]);
});

test('A wildcard is asked for until the institution has added it, and stands on the timeline of the migration', async () => {
  await registered('uni.example.com');
  // It counts at the old provider alone (S10).
  await house.domains.addWildcard({ ...command, at: ISSUED }, account, 'uni.example.com', 'embedded');
  await certified(['*.uni.example.com']);
  const id = await startedOne();
  const { carryOn, now } = house.carrier();
  await carryOn(id);
  const risky = await house.api.certificates(id, { standing: 'at_risk' }, { limit: 10 }, now());
  expect(risky.items[0]?.lacks).toEqual([{ domain: 'uni.example.com', missing: ['wildcard', 'validation'] }]);
  await house.domains.addWildcard({ ...command, at: '2027-02-03T09:00:00.000Z' }, account, 'uni.example.com', 'other');
  expect((await eventsOf(id)).at(-1)).toBe('2027-02-03T09:00 wildcard_added');
  const { progress } = await shown(id, now());
  expect(progress.domains.wildcards).toBe(1);
});

test('Paused it tells nobody anything and its cut-over waits; resumed it comes at once', async () => {
  await registered('uni.example.com');
  const product = await certified(['www.uni.example.com']);
  const id = await startedOne();
  const { carryOn, to, now } = house.carrier();
  await carryOn(id);
  const act = (action: 'pause' | 'resume', at: string) => house.api.act({ ...command, at }, id, action);
  expect(await act('pause', '2027-02-20T09:00:00.000Z')).toMatchObject({ kind: 'done', value: { state: 'paused' } });
  expect(await act('pause', '2027-02-20T09:00:00.000Z')).toMatchObject({ refusal: { code: 'migration-paused' } });
  to('2027-07-01T09:00:00.000Z');
  await carryOn(id);
  await house.record.live(product, '2027-03-02T09:00:00.000Z');
  expect((await mails()).map(({ kind }) => kind)).toEqual(['migration_started']);
  expect((await house.record.life(product)).certificate?.provider).toBeUndefined();
  await act('resume', now());
  expect(await act('resume', now())).toMatchObject({ refusal: { code: 'migration-running' } });
  await carryOn(id);
  expect((await shown(id, now())).cutOverDoneAt).toBe(now());
  expect((await eventsOf(id)).map((line) => line.split(' ')[1])).toEqual([
    'migration_started',
    'domain_transferred',
    'migration_paused',
    'migration_resumed',
  ]);
});

test('Rolled back before the first new certificate, products go back; after it no more', async () => {
  await registered('uni.example.com');
  const product = await certified(['www.uni.example.com']);
  const id = await startedOne({ pricesFrozenUntil: '2027-12-31T00:00:00.000Z' });
  const { carryOn, to, now } = house.carrier();
  await carryOn(id);
  to(CUT_OVER);
  await carryOn(id);
  await house.record.live(product, CUT_OVER);
  expect((await house.record.life(product)).certificate?.provider).toBe('other');
  to('2027-03-02T09:00:00.000Z');
  expect(await house.api.act({ ...command, at: now() }, id, 'rollback')).toMatchObject({ kind: 'done' });
  expect(await carryOn(id)).toEqual({ kind: 'over' });
  await house.record.live(product, now());
  expect((await house.record.life(product)).certificate?.provider).toBe('embedded');
  const [owner] = await house.record.rows(
    'SELECT certificate_provider AS provider, frozen_prices FROM accounts WHERE id = $1',
    [account],
  );
  expect(owner).toEqual({ provider: 'embedded', frozen_prices: null });
  expect((await mails()).map(({ kind }) => kind).slice(-2)).toEqual(['migration_rolled_back', 'migration_over']);
  expect(await house.api.act({ ...command, at: now() }, id, 'rollback')).toMatchObject({
    refusal: { code: 'migration-over' },
  });

  const { of } = await startWave(house, { cutOverAt: '2027-04-01T08:00:00.000Z', name: 'again' });
  const again = of.get(account) ?? '';
  await carryOn(again);
  const [record] = (await shown(again, now())).domains[0]?.publish ?? [];
  if (record) await publish(record);
  to('2027-04-01T08:00:00.000Z');
  await carryOn(again);
  await house.record.live(product, '2027-07-20T09:00:00.000Z');
  to('2027-07-20T09:00:00.000Z');
  expect(await house.api.act({ ...command, at: now() }, again, 'rollback')).toMatchObject({
    refusal: { code: 'too-late', facts: { newCertificates: 1 } },
  });
});

test('An institution is moved once at a time, from the provider that it has; one without certificates can be moved too', async () => {
  const empty = await house.record.account();
  const { of } = await startWave(house, { accounts: [empty] });
  const id = of.get(empty) ?? '';
  const { carryOn, to } = house.carrier();
  await carryOn(id);
  const wave = { name: 'x', from: 'embedded', to: 'other', cutOverAt: CUT_OVER, accounts: [empty, 'acc_none'] };
  expect(await house.api.hindrances(wave, BEGUN)).toEqual([
    { account: 'acc_none', reason: 'There is no account acc_none.' },
    { account: empty, reason: `${empty} is being moved already, by ${id}.` },
  ]);
  to(CUT_OVER);
  // Nothing of the old provider is in force; until the first of the new one it can be rolled back (S14).
  expect(await carryOn(id)).toMatchObject({ kind: 'waiting' });
  expect((await mails()).map(({ kind }) => kind)).toEqual(['migration_started', 'migration_cut_over']);
  expect(await house.api.act({ ...command, at: CUT_OVER }, id, 'rollback')).toMatchObject({ kind: 'done' });
  expect(await carryOn(id)).toEqual({ kind: 'over' });
  const [owner] = await house.record.rows('SELECT certificate_provider AS provider FROM accounts WHERE id = $1', [
    empty,
  ]);
  expect(owner).toEqual({ provider: 'embedded' });
});

test('An institution without certificates is moved once the new provider has issued its first', async () => {
  account = await house.record.account({ balance: 100_000 });
  await registered('uni.example.com');
  const id = await startedOne();
  const { carryOn, to, now } = house.carrier();
  await carryOn(id);
  const [record] = (await shown(id, now())).domains[0]?.publish ?? [];
  if (record) await publish(record);
  to(CUT_OVER);
  expect(await carryOn(id)).toMatchObject({ kind: 'waiting' });
  const product = await ordered('www.uni.example.com', CUT_OVER, { provider: 'other' });
  await house.record.live(product, CUT_OVER);
  expect(await carryOn(id)).toEqual({ kind: 'over' });
  expect((await eventsOf(id)).at(-1)).toMatch(/migration_finished$/);
});

test('A certificate that was taken over counts as one of the old provider until its expiry, a paid order waits at either', async () => {
  account = await house.record.account({ balance: 100_000 });
  await registered('uni.example.com');
  const expiry = '2027-05-20T09:00:00.000Z';
  const imported = await house.record.takeOver({
    ...{ account, at: ISSUED, expiry, offer: 'certificate-dv', name: 'alt.uni.example.com' },
    certificate: { names: [], reuseCsr: true, insured: false },
  });
  const waiting = await ordered('mail.example.net', ISSUED);
  const dropped = await house.record.takeOver({
    ...{ account, at: ISSUED, expiry, offer: 'certificate-dv', name: 'weg.uni.example.com' },
    certificate: { names: [], reuseCsr: true, insured: false },
  });
  await house.record.rows(`UPDATE products SET life = jsonb_set(life, '{phase}', '"deleted"') WHERE id = $1`, [
    dropped,
  ]);
  const expected = [
    {
      ...{ product: imported, names: ['alt.uni.example.com'], standing: 'at_risk', issuer: 'embedded', serial: null },
      ...{ endsAt: expiry, next: { by: 'renewal', at: expiry } },
      lacks: [{ domain: 'uni.example.com', missing: ['validation'] }],
    },
    {
      ...{ product: waiting, names: ['mail.example.net'], standing: 'at_risk', issuer: null, serial: null },
      ...{ endsAt: null, next: { by: 'order' }, lacks: [{ domain: 'mail.example.net', missing: ['validation'] }] },
    },
  ];
  const wave = { name: 'x', from: 'embedded', to: 'other', cutOverAt: CUT_OVER, accounts: [account] };
  const plan = await house.api.plan(wave, BEGUN);
  expect(plan.institutions[0]?.certificates).toMatchObject(expected);
  expect(plan.progress.certificates).toMatchObject({ total: 2, at_risk: 2, atOldProvider: 1 });
  const late = await house.api.plan({ ...wave, cutOverAt: '2027-12-01T08:00:00.000Z' }, BEGUN);
  expect(late.progress.certificates).toMatchObject({ before_cut_over: 1, at_risk: 1 });

  const id = await startedOne();
  const { carryOn, to, now } = house.carrier();
  await carryOn(id);
  const [letter] = await mails();
  expect(letter?.facts['tasks']).toMatchObject([
    { domain: 'uni.example.com', missing: ['wildcard', 'validation'], endsAt: expiry, certificates: 1 },
    { domain: 'mail.example.net', missing: ['validation'], certificates: 1 },
  ]);
  const first = await house.api.certificates(id, { standing: 'at_risk' }, { limit: 1 }, now());
  const second = await house.api.certificates(id, {}, { limit: 1, after: first.next ?? '' }, now());
  expect([...first.items, ...second.items]).toMatchObject(expected);

  to(CUT_OVER);
  expect(await carryOn(id)).toMatchObject({ kind: 'waiting' });
  to('2027-05-10T09:00:00.000Z');
  expect(await carryOn(id)).toMatchObject({ kind: 'waiting' });
  const sent = await mails();
  expect(sent.map(({ kind }) => kind)).toEqual([
    'migration_started',
    'migration_cut_over',
    'migration_reminder',
    'migration_at_risk',
  ]);
  expect(sent[1]?.facts['tasks']).toMatchObject([{ domain: 'uni.example.com' }, { domain: 'mail.example.net' }]);
  expect(sent[2]?.facts['tasks']).toMatchObject([{ domain: 'uni.example.com', certificates: 1 }]);
  expect(sent[3]?.facts['certificates']).toMatchObject([{ name: 'alt.uni.example.com' }]);
  const finish = await house.api.act({ ...command, at: now() }, id, 'finish');
  expect(finish).toMatchObject({ kind: 'done' });
  await carryOn(id);
  expect((await mails()).at(-1)?.facts).toMatchObject({ kind: 'migration_over', left: 1 });
});

test('A cut-over that has passed for a test clock alone is named with its account, and no other', async () => {
  const clocked = await house.record.account();
  const year = 365 * 86_400_000;
  await house.record.rows(
    `INSERT INTO test_clocks (id, account_id, ahead_ms, created_at) VALUES ('clock_1', $1, $2, now())`,
    [clocked, year],
  );
  const wave = { name: 'x', from: 'embedded', to: 'other', accounts: [account, clocked] };
  const reason = `The cut-over lies in the past of the test clock of ${clocked}.`;
  for (const cutOverAt of [CUT_OVER, ISSUED]) {
    expect(await house.api.hindrances({ ...wave, cutOverAt }, BEGUN)).toEqual([{ account: clocked, reason }]);
  }
});

test('A dry run says what will happen, by whom and when, and changes nothing', async () => {
  await registered('uni.example.com');
  await certified(['www.uni.example.com', 'elsewhere.example.net']);
  const wave = { name: 'x', from: 'embedded', to: 'other', cutOverAt: CUT_OVER };
  const plan = await house.api.plan(wave, BEGUN);
  expect(plan.institutions).toMatchObject([
    {
      account,
      refused: null,
      certificates: [
        {
          standing: 'at_risk',
          next: { by: 'replacement' },
          lacks: [
            { domain: 'uni.example.com', missing: ['validation'] },
            { domain: 'elsewhere.example.net', missing: ['validation'] },
          ],
        },
      ],
    },
  ]);
  const late = await house.api.plan({ ...wave, cutOverAt: '2027-12-01T08:00:00.000Z' }, BEGUN);
  expect(late.progress.certificates).toMatchObject({ before_cut_over: 1, at_risk: 0 });
  expect(await house.record.rows('SELECT 1 FROM provider_migrations')).toEqual([]);
  expect(await house.record.rows('SELECT 1 FROM domain_validations WHERE transferred_at IS NOT NULL')).toEqual([]);
});

test('An institution whose contract ends after the cut-over keeps its certificates to their end, and gets none; a new one is not begun', async () => {
  let isOver = false;
  const under = await openMovingRecord({
    contractOver: async () => isOver,
    outOfContract: () => isOver,
  });
  try {
    const owner = await under.record.account();
    const product = await takeOverCertificate(under.record, {
      ...{ account: owner, at: ISSUED, expiry: EXPIRY, csr: examinedCsr(['www.uni.example.com']) },
    });
    await under.record.live(product, ISSUED);
    const { of } = await startWave(under, { cutOverAt: CUT_OVER });
    const id = of.get(owner) ?? '';
    const { carryOn, to, now } = under.carrier();
    await carryOn(id);
    to(CUT_OVER);
    await carryOn(id);
    isOver = true;
    await carryOn(id);
    expect((await under.api.get(id, now()))?.progress.certificates).toMatchObject({ ends: 1, at_risk: 0 });
    to((await under.record.life(product)).certificate?.current?.notAfter ?? '');
    expect(await carryOn(id)).toEqual({ kind: 'over' });
    const reminders = await under.record.rows(`SELECT 1 FROM mails WHERE facts->>'kind' = 'migration_reminder'`);
    expect(reminders).toEqual([]);
    const wave = { name: 'x', from: 'other', to: 'embedded', cutOverAt: '2099-01-01T00:00:00.000Z', accounts: [owner] };
    expect((await under.api.hindrances(wave, now()))[0]?.reason).toContain('gives no new certificates');
  } finally {
    await under.close();
  }
});

test('Prices stay as they were at the beginning until the date, and the invoice says so', async () => {
  const product = await certified(['www.uni.example.com']);
  const id = await startedOne({ pricesFrozenUntil: '2029-01-01T00:00:00.000Z' });
  await house.record.rows(
    `UPDATE offers SET data = jsonb_set(data::jsonb, '{pricePerYear}', '99900') WHERE id = 'certificate-wildcard'`,
  );
  await house.record.live(product, '2028-01-05T09:00:00.000Z');
  const [invoice] = await house.record.rows<{
    document: { pricesFrozenUntil?: string; lines: { unitPrice: number }[] };
  }>('SELECT document FROM invoices WHERE product_id = $1', [product]);
  expect(invoice?.document.pricesFrozenUntil).toBe('2029-01-01T00:00:00.000Z');
  expect(invoice?.document.lines[0]?.unitPrice).toBeLessThan(99_900);
  await house.api.act({ ...command, at: BEGUN }, id, 'rollback');
  const [owner] = await house.record.rows('SELECT frozen_prices FROM accounts WHERE id = $1', [account]);
  expect(owner).toEqual({ frozen_prices: null });
});
