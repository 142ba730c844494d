import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createForecaster } from '../../../src/forecast/forecaster';
import { forecastPorts } from '../../../src/gateways/api-ports/forecasts';
import { forecastKit } from '../../../src/main/forecast-kit';
import { csrOf, csrPem } from '../../support/csrs';
import { oid, sequence } from '../../support/der';
import { openTestRecord, type TestRecord } from '../../support/record';
import type { Signer } from '../../support/signers';
import { answered, issue, pointersOf, type Served, serve } from './served';

let record: TestRecord;
let served: Served;

beforeAll(async () => {
  record = await openTestRecord();
  served = await serve(record);
});
afterAll(async () => {
  await served.stop();
  await record.close();
});
beforeEach(() => {
  served.now = NOW;
});

const NOW = '2026-12-01T09:00:00.000Z';
const noKey = { 'Content-Type': 'application/json' };
const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
type Pair = ReturnType<typeof newKey>;

const derOf = (key: KeyObject) => key.export({ format: 'der', type: 'spki' });
const fingerprintOf = ({ publicKey }: Pair) => createHash('sha256').update(derOf(publicKey)).digest('hex');

function csrBy({ publicKey, privateKey }: Pair, name: string): string {
  const signer: Signer = {
    spki: derOf(publicKey),
    algorithm: sequence(oid('1.2.840.10045.4.3.2')),
    sign: (bytes) => sign('sha256', bytes, privateKey),
  };
  return csrPem(csrOf(signer, { names: [name] }));
}

async function challenge(): Promise<string> {
  return (await served.post('/v1/key-compromises/challenges', undefined, noKey)).body.challenge;
}

function shown({ publicKey, privateKey }: Pair, text: string) {
  const signature = sign('sha256', Buffer.from(text), privateKey).toString('base64');
  return { challenge: text, publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(), signature };
}

const report = async (pair: Pair, text?: string) =>
  served.post('/v1/key-compromises', shown(pair, text ?? (await challenge())), noKey);

test('A challenge is for an hour, and of one use only: to show a key', async () => {
  const { status, body } = await served.post('/v1/key-compromises/challenges', undefined, noKey);
  expect(status).toBe(201);
  expect(body.expiresAt).toBe('2026-12-01T10:00:00.000Z');
  expect(body.challenge).toMatch(/^perennial-key-compromise\.\d{10}\.[\w-]{22}\.[\w-]{43}$/);
  expect(await challenge()).not.toBe(body.challenge);
});

test('Certificates for a key that is shown are revoked within a day, whoever has them; the key is barred', async () => {
  const pair = newKey();
  const anna = await record.account({ balance: 100_000 });
  const product = await issue(record, served, { account: anna, name: 'anna.com', csr: csrBy(pair, 'anna.com') });
  const other = await issue(record, served, { account: anna, name: 'else.com', csr: csrBy(newKey(), 'else.com') });
  served.now = '2026-12-05T09:00:00.000Z';
  const got = await report(pair);
  expect(got).toEqual({
    status: 201,
    body: { keyFingerprint: fingerprintOf(pair), reportedAt: '2026-12-05T09:00:00.000Z' },
  });
  await record.live(product, '2026-12-06T08:59:59.000Z');
  expect(await record.timeline(product)).not.toContainEqual(expect.stringContaining('certificate_revoked'));
  await record.live(product, '2026-12-06T09:00:00.000Z');
  expect(await record.timeline(product)).toContain('2026-12-06T09:00 certificate_revoked');
  const [revoked] = await record.rows('SELECT revoked_for FROM certificates WHERE product_id = $1', [product]);
  expect(revoked).toEqual({ revoked_for: 'key_compromised' });
  await record.live(other, '2026-12-06T09:00:00.000Z');
  expect(await record.timeline(other)).not.toContainEqual(expect.stringContaining('certificate_revoked'));
});

/** The letters to a holder since then, and until when each says that the certificate in force can be used. */
async function letters(product: string, since: string) {
  const found = await record.rows<{ at: string; facts: Record<string, unknown> }>(
    'SELECT at, facts FROM mails WHERE product_id = $1 AND at >= $2 ORDER BY id',
    [product, since],
  );
  return found.map(({ at, facts }) => {
    const { kind, again, validUntil, revokedBy, next, formerRevokedAt } = facts;
    const told = [kind, again && 'again', next, validUntil ?? revokedBy ?? formerRevokedAt];
    return [at.slice(0, 16), ...told.filter(Boolean).map((one) => String(one).replace(/:00\.000Z$/, ''))].join(' ');
  });
}

test('The holder is told at once, and asked for a request with another key at once; state and resource say what lies ahead', async () => {
  const pair = newKey();
  const account = await record.account({ balance: 100_000 });
  const product = await issue(record, served, { account, name: 'told.com', csr: csrBy(pair, 'told.com') });
  served.now = '2026-12-05T09:00:00.000Z';
  await report(pair);
  await report(pair);
  await record.live(product, served.now);
  expect(await letters(product, '2026-12-02')).toEqual([
    '2026-12-05T09:00 revocation_announced csr 2026-12-06T09:00',
    '2026-12-05T09:00 csr_requested 2026-12-06T09:00',
  ]);
  const ahead = { at: '2026-12-06T09:00:00.000Z', reason: 'key_compromised' };
  const state = await served.get(`/v1/products/${product}/certificates/state`);
  expect(state.body).toMatchObject({ missing: ['csr'], current: { toBeRevoked: ahead } });
  const resource = async () => (await served.get(`/v1/products/${product}/certificates`)).body[0];
  expect(await resource()).toMatchObject({ revoked: null, toBeRevoked: ahead });
  await record.live(product, '2026-12-09T00:00:00.000Z');
  expect(await resource()).toMatchObject({ revoked: ahead, toBeRevoked: null });
  expect(await letters(product, '2026-12-06')).toEqual([
    '2026-12-06T09:00 certificate_revoked',
    '2026-12-08T09:00 csr_requested again',
  ]);
  const at = '2026-12-09T08:00:00.000Z';
  served.now = at;
  const csr = csrBy(newKey(), 'told.com');
  const handedIn = served.put(`/v1/products/${product}/certificate-request`, { csr });
  expect((await answered(record, served, product, handedIn)).status).toBe(200);
  expect(await letters(product, '2026-12-09')).toEqual(['2026-12-09T08:00 certificate_issued 2026-12-06T09:00']);
});

test('A forecast promises no certificate for a key that is barred, but the revocation once, and says that it waits', async () => {
  const pair = newKey();
  const account = await record.account({ balance: 100_000 });
  const product = await issue(record, served, { account, name: 'waits.com', csr: csrBy(pair, 'waits.com') });
  const { kit } = record;
  const ports = forecastPorts({ ...forecastKit(kit), forecaster: createForecaster(kit.settings) });
  const foreseen = async (now: string) => {
    const found = await ports.product(product, now, '2027-11-01T00:00:00.000Z', new AbortController().signal);
    const types = found?.items.map(({ type }) => type) ?? [];
    return { types: types.filter((type) => type.startsWith('certificate_')), assumptions: found?.assumptions };
  };
  expect((await foreseen('2026-12-05T09:00:00.000Z')).types).toContain('certificate_issued');
  served.now = '2026-12-05T09:00:00.000Z';
  await report(pair);
  await record.live(product, served.now);
  const ahead = await foreseen('2026-12-05T09:00:00.000Z');
  expect(ahead.types).toEqual(['certificate_revoked']);
  expect(ahead.assumptions).toContainEqual(expect.stringContaining('waits for another request'));
  await record.live(product, '2026-12-07T09:00:00.000Z');
  expect((await foreseen('2026-12-07T09:00:00.000Z')).types).toEqual([]);
});

test('A key that nobody has is barred before anybody has it', async () => {
  const pair = newKey();
  expect((await report(pair)).status).toBe(201);
  const account = await record.account();
  const order = { account, offer: 'certificate-dv', name: 'new.com', csr: csrBy(pair, 'new.com') };
  const got = await served.post('/v1/orders', order);
  expect(pointersOf(got)).toEqual(['/csr']);
  expect(got.body.errors[0].detail).toMatch(/reported as compromised/);
});

test('The answer tells nothing of whose a key is; the same report again changes nothing', async () => {
  const [held, free] = [newKey(), newKey()];
  const account = await record.account({ balance: 100_000 });
  await issue(record, served, { account, name: 'held.com', csr: csrBy(held, 'held.com') });
  const answers = [await report(held), await report(free)];
  const text = await challenge();
  answers.push(await report(held, text), await report(held, text));
  for (const { status, body } of answers)
    expect({ status, fields: Object.keys(body), at: body.reportedAt }).toEqual({
      status: 201,
      fields: ['keyFingerprint', 'reportedAt'],
      at: NOW,
    });
  const bars = await record.rows('SELECT reported_by FROM barred_keys WHERE key_fingerprint = $1', [
    fingerprintOf(held),
  ]);
  expect(bars).toEqual([{ reported_by: 'proof' }]);
});

test('A certificate that was on its way while its key was barred is revoked like the others', async () => {
  const pair = newKey();
  const account = await record.account({ balance: 100_000 });
  const { authority } = record.ports.certificates;
  const willing = authority();
  let barred = false;
  record.ports.certificates.authority = () => ({
    ...willing,
    async issue(order) {
      barred = (await report(pair)).status === 201;
      return willing.issue(order);
    },
  });
  try {
    const product = await issue(record, served, { account, name: 'late.com', csr: csrBy(pair, 'late.com') });
    expect(barred).toBe(true);
    await record.live(product, '2026-12-02T09:00:00.000Z');
    expect(await record.timeline(product)).toEqual(
      expect.arrayContaining(['2026-12-01T09:00 certificate_issued', '2026-12-02T09:00 certificate_revoked']),
    );
  } finally {
    record.ports.certificates.authority = authority;
  }
});

describe('Nothing is barred by', () => {
  const pair = newKey();
  afterAll(async () => {
    const bars = await record.rows('SELECT 1 FROM barred_keys WHERE key_fingerprint = $1', [fingerprintOf(pair)]);
    expect(bars).toEqual([]);
  });

  const refused = async (json: unknown) => {
    const got = await served.post('/v1/key-compromises', json, noKey);
    expect(got.status).toBe(422);
    return pointersOf(got);
  };

  test("a challenge that has run out, or was changed, or is another's", async () => {
    const text = await challenge();
    served.now = '2026-12-01T10:00:00.000Z';
    expect(await refused(shown(pair, text))).toEqual(['/challenge']);
    served.now = NOW;
    const [purpose, end, random, mac] = text.split('.');
    for (const other of [
      `${purpose}.${Number(end) + 9}.${random}.${mac}`,
      `perennial-links.${end}.${random}.${mac}`,
      `${purpose}.${end}.${random}.`,
      `${purpose}.${end}.${random}`,
      'x',
      '.',
    ])
      expect(await refused(shown(pair, other))).toEqual(['/challenge']);
  });

  test("somebody else's signature, or one over another text", async () => {
    const text = await challenge();
    const { signature } = shown(newKey(), text);
    expect(await refused({ ...shown(pair, text), signature })).toEqual(['/signature']);
    expect(await refused({ ...shown(pair, `${text}\n`), challenge: text })).toEqual(['/signature']);
  });

  test('what is badly formed: every fault at once', async () => {
    expect(await refused({})).toEqual(['/challenge', '/publicKey', '/signature']);
    expect(await refused({ challenge: 'a\u0000', publicKey: 'b', signature: 'ü', account: 'acc' })).toEqual(
      expect.arrayContaining(['/challenge', '/publicKey', '/signature', '/account']),
    );
    expect(await refused({ challenge: 'x', publicKey: 'b', signature: 'AAAA' })).toEqual(['/challenge', '/publicKey']);
    const long = { challenge: 'x'.repeat(201), publicKey: 'x'.repeat(4097), signature: 'A'.repeat(2049) };
    expect(await refused(long)).toEqual(['/challenge', '/publicKey', '/signature']);
    const got = await served.post('/v1/key-compromises', { publicKey: 'x'.repeat(20_000) }, noKey);
    expect(got.status).toBe(413);
  });
});

test('Reports are limited per address', async () => {
  const few = await openTestRecord();
  const limited = await serve(few);
  const statuses: number[] = [];
  for (let i = 0; i < 61; i += 1)
    statuses.push((await limited.post('/v1/key-compromises/challenges', undefined, noKey)).status);
  expect(statuses.slice(0, 60).every((status) => status === 201)).toBe(true);
  expect(statuses[60]).toBe(429);
  await limited.stop();
  await few.close();
});
