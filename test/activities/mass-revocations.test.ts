import { createMassRevocationActivities } from '../../activities/mass-revocations';
import type { NewMassRevocation } from '../../src/api/mass-revocation-ports';
import { plusMilliseconds } from '../../src/domain/calendar';
import type { ExaminedCsr } from '../../src/domain/certificate';
import { massRevocationPorts } from '../../src/gateways/api-ports/mass-revocations';
import { measurements } from '../../src/gateways/api-ports/measurements';
import { insertCsr } from '../../src/gateways/postgres/certificates';
import { createMassRevocationStore } from '../../src/gateways/postgres/mass-revocations';
import { examinedCsr, newSpki, openCertifiedRecord, takeOverCertificate } from '../support/certified';
import type { TestRecord } from '../support/record';

const ISSUED = '2027-01-10T09:00:00.000Z';
const EXPIRY = '2028-01-10T09:00:00.000Z';
const AT = '2027-02-01T09:00:00.000Z';
const command = { at: AT, note: { actor: 'key_1', reason: 'a drill' } };
const DAY = 86_400_000;

let record: TestRecord;
let close: () => Promise<void>;
let account: string;
beforeEach(async () => {
  ({ record, close } = await openCertifiedRecord());
  account = await record.account();
});
afterEach(() => close());

const everyone: NewMassRevocation = {
  selection: { issuer: 'embedded' },
  reason: 'superseded',
  hours: 120,
  perMinute: 60,
  graceHours: 0,
};

async function certified(csr: ExaminedCsr, more: { reuseCsr?: boolean } = {}): Promise<string> {
  const product = await takeOverCertificate(record, { account, at: ISSUED, expiry: EXPIRY, csr, ...more });
  await record.live(product, ISSUED);
  return product;
}

async function started(asked: Partial<NewMassRevocation> = {}) {
  const answer = await massRevocationPorts(record.kit).start(command, { ...everyone, ...asked });
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer));
  return answer.value;
}

/** As its workflow does, with a clock that is moved. */
function carrier() {
  let now = AT;
  const { carryOnMassRevocation } = createMassRevocationActivities({
    record: record.kit.record,
    store: createMassRevocationStore(record.kit.pool, record.kit.time),
    clock: { now: async () => now },
  });
  return {
    carryOn: carryOnMassRevocation,
    now: () => now,
    pass(milliseconds: number) {
      now = plusMilliseconds(now, milliseconds);
    },
  };
}

const signalled = () =>
  record.rows<{ serial: string }>(
    `SELECT payload->'message'->>'serial' AS serial FROM graphile_worker._private_jobs
     WHERE payload->'message'->>'type' = 'replacementMoved' ORDER BY id`,
  );

const standing = async (id: string, at: string) => {
  const found = await massRevocationPorts(record.kit).get(id, at);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

test('Fifty certificates are replaced and revoked, each exactly once, the riskiest told first, at the rate', async () => {
  const products: string[] = [];
  for (let n = 0; n < 50; n += 1) {
    const name = `site-${n}.example.com`;
    products.push(await certified(examinedCsr(n % 10 === 7 ? [`*.${name}`, name] : [name])));
  }
  const { id, total, standing: before } = await started();
  expect({ total, toTell: before.to_tell }).toEqual({ total: 50, toTell: 50 });
  const { carryOn, pass, now } = carrier();
  const told: number[] = [];
  for (let step = 0; step < 20; step += 1) {
    const state = await carryOn(id);
    told.push((await record.rows(`SELECT 1 FROM mass_revocation_certificates WHERE told_at IS NOT NULL`)).length);
    for (const product of products) await record.live(product, now());
    if (state.kind === 'over') break;
    pass(state.pause);
  }
  // Ten in ten seconds; the first five are the wildcards.
  expect(told.slice(0, 6)).toEqual([10, 20, 30, 40, 50, 50]);
  const first = await record.rows<{ names: string[] }>(
    `SELECT r.csr->'names' AS names FROM mass_revocation_certificates m JOIN certificates c USING (issuer, serial)
     JOIN certificate_requests r ON r.id = c.request_id ORDER BY place LIMIT 6`,
  );
  expect(first.map(({ names }) => String(names[0]).startsWith('*.'))).toEqual([true, true, true, true, true, false]);
  expect(await standing(id, now())).toMatchObject({
    state: 'finished',
    total: 50,
    replaced: 50,
    standing: { revoked: 50 },
    overdue: 0,
    estimatedEnd: null,
  });
  const each = await record.rows(
    `SELECT count(*) FILTER (WHERE type = 'certificate_issued')::int AS issued, count(*) FILTER (WHERE type = 'certificate_revoked')::int AS revoked,
       (SELECT count(*)::int FROM certificates c WHERE c.product_id = e.product_id AND revoked_at IS NULL) AS live
     FROM events e GROUP BY product_id`,
  );
  expect(each).toHaveLength(50);
  expect(new Set(each.map((one) => JSON.stringify(one)))).toEqual(new Set(['{"issued":2,"revoked":1,"live":1}']));
  const [authority] = await record.rows(
    'SELECT count(*)::int AS revoked FROM ca_certificates WHERE revoked_at IS NOT NULL',
  );
  expect(authority).toEqual({ revoked: 50 });
  const mails = await record.rows<{ kind: string; n: number }>(
    `SELECT facts->>'kind' AS kind, count(*)::int AS n FROM mails WHERE at >= $1 GROUP BY 1 ORDER BY 1`,
    [AT],
  );
  expect(mails).toEqual([
    { kind: 'certificate_issued', n: 50 },
    { kind: 'certificate_revoked', n: 50 },
  ]);
}, 120_000);

test('Whoever carries it on at the same time, or once more, tells nobody twice and no more than the rate', async () => {
  for (let n = 0; n < 6; n += 1) await certified(examinedCsr([`site-${n}.example.com`]));
  const { id } = await started({ perMinute: 12 });
  const { carryOn, pass } = carrier();
  await Promise.all([carryOn(id), carryOn(id), carryOn(id)]);
  expect(await signalled()).toHaveLength(2);
  await carryOn(id);
  expect(await signalled()).toHaveLength(2);
  for (let step = 0; step < 4; step += 1) {
    pass(10_000);
    await Promise.all([carryOn(id), carryOn(id)]);
  }
  const serials = (await signalled()).map(({ serial }) => serial);
  expect(serials).toHaveLength(6);
  expect(new Set(serials).size).toBe(6);
});

test('A compromised key is barred: the customer is asked for another request at once, and the certificate goes at the deadline regardless', async () => {
  const spki = newSpki();
  const weak = examinedCsr(['weak.example.com'], spki);
  const waiting = await certified(weak);
  const quick = await certified(examinedCsr(['quick.example.com'], spki));
  await certified(examinedCsr(['other.example.com']));
  const keys = { selection: { keyFingerprints: [weak.keyFingerprint] }, reason: 'key_compromised' as const, hours: 24 };
  const { id, deadline, total } = await started(keys);
  expect({ deadline, total }).toEqual({ deadline: '2027-02-02T09:00:00.000Z', total: 2 });
  const { carryOn, now, pass } = carrier();
  await carryOn(id);
  for (const product of [waiting, quick]) await record.live(product, now());
  expect(await standing(id, now())).toMatchObject({
    standing: { waiting_for_csr: 2 },
    estimatedEnd: deadline,
    replaced: 0,
  });
  const asked = await record.rows<{ facts: { validUntil: string } }>(
    `SELECT facts FROM mails WHERE facts->>'kind' = 'csr_requested' ORDER BY facts->>'validUntil'`,
  );
  expect(asked.map(({ facts }) => facts.validUntil)).toEqual(['2027-02-02T08:44:59.000Z', '2027-02-02T08:45:00.000Z']);

  pass(3_600_000);
  const fresh = examinedCsr(['quick.example.com']);
  await insertCsr(record.kit.pool, { id: 'csr_fresh', product: quick, account, csr: fresh, at: now() }, []);
  await record.tell(quick, { type: 'csrProvided', at: now(), id: 'req_1', csr: 'csr_fresh', reuse: true });
  await record.live(quick, now());
  expect((await record.timeline(quick)).slice(-2)).toEqual([
    '2027-02-01T10:00 certificate_issued',
    '2027-02-01T10:00 certificate_revoked',
  ]);

  await record.live(waiting, '2027-02-02T08:44:58.000Z');
  expect((await standing(id, '2027-02-02T08:44:58.000Z')).standing).toMatchObject({ waiting_for_csr: 1, revoked: 1 });
  await record.live(waiting, deadline);
  expect((await record.timeline(waiting)).at(-1)).toMatch(/^2027-02-02T08:4[45] certificate_revoked$/);
  const reasons = await record.rows('SELECT DISTINCT revoked_for FROM certificates WHERE revoked_at IS NOT NULL');
  expect(reasons).toEqual([{ revoked_for: 'key_compromised' }]);
  pass(DAY);
  expect(await carryOn(id)).toEqual({ kind: 'over' });
});

test('With time for its installation, a successor leaves the old one in force so long, and never past the deadline', async () => {
  const product = await certified(examinedCsr(['site.example.com']));
  const { id } = await started({ graceHours: 6 });
  const { carryOn, now } = carrier();
  await carryOn(id);
  await record.live(product, now());
  expect((await standing(id, now())).standing).toMatchObject({ replaced: 1, revoked: 0 });
  await record.live(product, '2027-02-01T16:00:00.000Z');
  expect((await record.timeline(product)).slice(-2)).toEqual([
    '2027-02-01T09:00 certificate_issued',
    '2027-02-01T15:00 certificate_revoked',
  ]);
});

test('The certificate of a product that has ended is revoked at once; one that its owner has revoked is left alone', async () => {
  const [ended, own] = [
    await certified(examinedCsr(['ended.example.com'])),
    await certified(examinedCsr(['own.example.com'])),
  ];
  await record.tell(ended, { type: 'cancelRequested', at: AT, id: 'req_1', by: 'customer' });
  await record.live(ended, AT);
  const { id, total } = await started();
  expect(total).toBe(2);
  const { serial } = (await record.life(own)).certificate?.current ?? { serial: '' };
  await record.tell(own, { type: 'revocationRequested', at: AT, id: 'req_2', serial });
  await record.live(own, AT);
  const { carryOn, now, pass } = carrier();
  await carryOn(id);
  for (const product of [ended, own]) await record.live(product, now());
  for (const product of [ended, own]) {
    const revoked = (await record.timeline(product)).filter((line) => line.endsWith('certificate_revoked'));
    expect(revoked).toHaveLength(1);
  }
  pass(60_000);
  expect(await carryOn(id)).toEqual({ kind: 'over' });
  expect((await record.life(ended)).phase).toBe('cancelled');
});

test('The certificate of a paused product is revoked at the deadline, and replaced once it is resumed', async () => {
  const product = await certified(examinedCsr(['disputed.example.com']));
  const operate = (id: string, at: string, request: 'pause' | 'resume') =>
    record.tell(product, { type: 'operatorRequested', id, at, request: { do: request } });
  await operate('req_1', '2027-01-20T09:00:00.000Z', 'pause');
  await record.live(product, '2027-01-20T09:00:00.000Z');
  const { id, deadline } = await started();
  const { carryOn, now } = carrier();
  await carryOn(id);
  await record.live(product, now());
  expect((await standing(id, now())).standing).toMatchObject({ paused: 1 });
  await record.live(product, deadline);
  expect((await standing(id, deadline)).standing).toMatchObject({ revoked: 1 });
  const after = async () =>
    (await record.timeline(product)).filter((line) => line > '2027-02' && !/operator/.test(line));
  expect(await after()).toEqual(['2027-02-06T08:45 certificate_revoked']);
  await operate('req_2', '2027-02-10T09:00:00.000Z', 'resume');
  await record.live(product, '2027-02-10T09:00:00.000Z');
  expect((await after()).map((line) => line.split(' ')[1])).toEqual(['certificate_revoked', 'certificate_issued']);
});

test('Stopped it tells nobody; it goes on to the same deadline, and a deadline that passes is measured', async () => {
  await certified(examinedCsr(['site.example.com']));
  const { id, deadline } = await started();
  const api = massRevocationPorts(record.kit);
  await api.stop({ ...command, at: AT }, id);
  const { carryOn } = carrier();
  expect(await carryOn(id)).toEqual({ kind: 'over' });
  expect(await signalled()).toEqual([]);
  const overdue = async (at: string) =>
    (await measurements(record.kit.pool, at, [])).find(({ name }) => name === 'perennial_revocations_overdue')?.value;
  expect(await overdue(deadline)).toBe(0);
  const late = plusMilliseconds(deadline, 1);
  expect(await overdue(late)).toBe(1);
  expect(await standing(id, late)).toMatchObject({ state: 'stopped', overdue: 1, estimatedEnd: null });
  await api.resume({ ...command, at: AT }, id);
  await carryOn(id);
  expect(await signalled()).toHaveLength(1);
  const [wakes] = await record.rows(
    `SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE task_identifier = 'mass_revocation'`,
  );
  expect(wakes).toEqual({ n: 3 });
});

test('A dry run counts what is meant, by issuing certificate and by the time of issue, and changes nothing', async () => {
  await certified(examinedCsr(['*.wild.example.com']));
  await certified(examinedCsr(['site.example.com']));
  const { plan } = massRevocationPorts(record.kit);
  const [signer] = await record.rows<{ issuer: string }>('SELECT DISTINCT issuer FROM ca_certificates');
  const totals = async (selection: NewMassRevocation['selection']) =>
    (await plan({ ...everyone, selection }, AT)).total;
  expect(await totals({ issuer: signer?.issuer ?? '' })).toBe(2);
  expect(await totals({ issuer: 'issuing-99' })).toBe(0);
  expect(await totals({ issuer: 'embedded', issuedFrom: ISSUED })).toBe(2);
  expect(await totals({ issuer: 'embedded', issuedBefore: ISSUED })).toBe(0);
  expect(await plan({ ...everyone, perMinute: 1 }, AT)).toMatchObject({
    total: 2,
    products: 2,
    accounts: 1,
    wildcards: 1,
    allTold: '2027-02-01T09:01:00.000Z',
  });
  expect(await record.rows('SELECT 1 FROM mass_revocations')).toEqual([]);
});

test('The latest instant of a revocation is the product’s own where that is sooner', async () => {
  const csr = examinedCsr(['sooner.example.com']);
  const product = await certified(csr);
  const other = await certified(examinedCsr(['other.example.com']));
  const { id, deadline } = await started();
  const sooner = plusMilliseconds(AT, DAY);
  await record.tell(product, { type: 'keyCompromised', at: AT, keyFingerprint: csr.keyFingerprint, revokeAt: sooner });
  await record.live(product, AT);
  const { items } = await massRevocationPorts(record.kit).certificates(id, {}, { limit: 10 }, AT);
  const by = Object.fromEntries(items.map((one) => [one.product, one.revokeBy]));
  expect(by[product]).toBe(sooner);
  // Its own in the order of risk, with a quarter of an hour left for what fails.
  expect(Date.parse(by[other] ?? '')).toBeGreaterThan(Date.parse(sooner));
  expect(Date.parse(by[other] ?? '')).toBeLessThanOrEqual(Date.parse(deadline) - 15 * 60_000);
});
