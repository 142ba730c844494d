import { X509Certificate } from 'node:crypto';
import type { CertificateAnswer } from '../../../activities/certificate-ports';
import * as x509 from '../../../src/gateways/certificates/x509';
import { issue, type Opened, openDatabase } from './database';
import { newKey, orderOf } from './orders';

let database: Awaited<ReturnType<typeof openDatabase>>;
let ca: Opened;

beforeAll(async () => {
  database = await openDatabase();
  ca = await database.open();
});
afterAll(() => database.close());

const issuers = async () =>
  (await database.pool.query<{ name: string; certificate: Buffer }>('SELECT * FROM ca_issuers ORDER BY name')).rows;

function certificateIn(answer: CertificateAnswer): X509Certificate {
  return new X509Certificate(answer.kind === 'issued' ? answer.certificate.pem : '');
}

test('Processes that start at once on a new database make one root and one intermediate', async () => {
  const fresh = await openDatabase();
  try {
    const opened = await Promise.all([1, 2, 3, 4].map(() => fresh.open()));
    const roots = await Promise.all(opened.map(({ published }) => published.certificate('root')));
    expect(new Set(roots.map((der) => der?.toString('hex'))).size).toBe(1);
    const { rows } = await fresh.pool.query('SELECT name FROM ca_issuers ORDER BY name');
    expect(rows.map(({ name }) => name)).toEqual(['issuing-0', 'root']);
    for (const one of opened) {
      const { pem, chain } = await issue(one, orderOf());
      expect(new X509Certificate(pem).verify(new X509Certificate(chain[0] ?? '').publicKey)).toBe(true);
    }
  } finally {
    await fresh.close();
  }
});

test('Root and intermediate have the keys, the lives and the constraints of an authority', async () => {
  const root = new x509.X509Certificate((await ca.published.certificate('root')) ?? Buffer.of());
  const issuing = new x509.X509Certificate((await ca.published.certificate('issuing-0')) ?? Buffer.of());
  expect(await root.isSelfSigned()).toBe(true);
  expect(root.publicKey.algorithm).toMatchObject({ namedCurve: 'P-384' });
  expect(issuing.publicKey.algorithm).toMatchObject({ namedCurve: 'P-256' });
  expect([root.notBefore, root.notAfter, issuing.notAfter].map((at) => at.toISOString())).toEqual([
    '2027-01-01T00:00:00.000Z',
    '2046-12-31T23:59:59.000Z',
    '2031-12-31T23:59:59.000Z',
  ]);
  expect(root.getExtension(x509.BasicConstraintsExtension)).toMatchObject({ ca: true, critical: true });
  expect(issuing.getExtension(x509.BasicConstraintsExtension)).toMatchObject({ ca: true, pathLength: 0 });
  expect(issuing.getExtension(x509.AuthorityKeyIdentifierExtension)?.keyId).toBe(
    root.getExtension(x509.SubjectKeyIdentifierExtension)?.keyId,
  );
});

test('A certificate begins and ends to the second as ordered, on whatever clock', async () => {
  for (const [notBefore, notAfter] of [
    ['2027-03-01T10:00:01.000Z', '2027-06-08T10:00:01.000Z'],
    ['2029-12-31T23:59:59.000Z', '2030-02-14T23:59:58.000Z'],
    ['2041-02-28T00:00:00.000Z', '2041-04-15T12:34:56.000Z'],
  ] as const) {
    const certificate = await issue(ca, orderOf({ notBefore, notAfter }));
    expect([certificate.notBefore, certificate.notAfter]).toEqual([notBefore, notAfter]);
    expect(new Date(new X509Certificate(certificate.pem).validTo).toISOString()).toBe(notAfter);
  }
});

test('An intermediate signs for three years and outlives what it signed; what it cannot sign is refused', async () => {
  const last = await issue(ca, orderOf({ notBefore: '2029-12-31T23:59:59.000Z' }));
  const next = await issue(ca, orderOf({ notBefore: '2030-01-01T00:00:00.000Z' }));
  const [before, after] = [last, next].map(({ chain }) => new X509Certificate(chain[0] ?? ''));
  expect(before?.subject).toContain('Issuing 0');
  expect(after?.subject).toContain('Issuing 1');
  expect(Date.parse(before?.validTo ?? '')).toBeGreaterThan(Date.parse(last.notAfter) + 365 * 86_400_000);
  for (const [refused, why] of [
    [{ notBefore: '2026-12-31T23:59:59.000Z' }, 'its root is not valid then'],
    [{ notBefore: '2045-01-01T00:00:00.000Z' }, 'its root is not valid then'],
    [{ notAfter: '2033-01-01T00:00:00.000Z' }, 'ends at 2031-12-31T23:59:59.000Z, before the certificate'],
    [{ notAfter: '2027-01-15T09:30:17.000Z' }, 'cannot end before it begins'],
  ] as const) {
    const answer = await ca.authority.issue(orderOf(refused));
    expect(answer).toEqual({ kind: 'refused', detail: expect.stringContaining(why) });
  }
});

test('The same order gives the same certificate: again, at once, and in another process', async () => {
  const order = orderOf();
  const other = await database.open();
  const answers = await Promise.all([ca, other, ca, other, ca].map(({ authority }) => authority.issue(order)));
  answers.push(await ca.authority.issue({ ...order, notBefore: '2027-01-15T09:31:00.000Z' }));
  expect(new Set(answers.map((answer) => certificateIn(answer).fingerprint256)).size).toBe(1);
  const { rows } = await database.pool.query('SELECT serial FROM ca_certificates WHERE key = $1', [order.key]);
  expect(rows).toEqual([{ serial: certificateIn(answers[0] as CertificateAnswer).serialNumber.toLowerCase() }]);
});

/** A pool whose n-th statement from now on fails, before it was done or after. */
function cutPool(cut: { at: number; done: boolean }) {
  const query = database.pool.query.bind(database.pool) as (...given: unknown[]) => Promise<unknown>;
  const cutQuery = async (...given: unknown[]) => {
    cut.at -= 1;
    const result = cut.at !== 0 || cut.done ? await query(...given) : undefined;
    if (cut.at === 0) throw new Error('cut off');
    return result;
  };
  return new Proxy(database.pool, {
    get: (pool, name) => (name === 'query' ? cutQuery : Reflect.get(pool, name)),
  });
}

test('An order that is cut off anywhere and repeated has one certificate', async () => {
  for (const done of [false, true]) {
    // Issuing looks whether there is one, and keeps what was signed.
    for (const statement of [1, 2]) {
      const order = orderOf();
      const cut = { at: -1, done };
      const { authority } = await database.open({ pool: cutPool(cut) });
      cut.at = statement;
      await expect(authority.issue(order)).rejects.toThrow('cut off');
      const kept = await database.pool.query<{ der: Buffer }>('SELECT der FROM ca_certificates WHERE key = $1', [
        order.key,
      ]);
      expect(kept.rows).toHaveLength(done && statement === 2 ? 1 : 0);
      const again = [await authority.issue(order), await ca.authority.issue(order)].map(certificateIn);
      expect(new Set([...again.map(({ raw }) => raw), ...kept.rows.map(({ der }) => der)].map(String)).size).toBe(1);
    }
  }
});

test('A key of an order stands for its request alone', async () => {
  const order = orderOf();
  await issue(ca, order);
  for (const other of [{ names: ['other.example.com'] }, { publicKey: newKey('p256') }]) {
    const { kind } = await ca.authority.issue(orderOf({ ...other, key: order.key }));
    expect(kind).toBe('refused');
  }
});

test('Serial numbers have 134 bits of chance, are positive and do not repeat', async () => {
  const serials = await Promise.all(Array.from({ length: 200 }, async () => (await issue(ca, orderOf())).serial));
  expect(new Set(serials).size).toBe(200);
  for (const serial of serials) expect(serial).toMatch(/^[4-7][0-9a-f]{33}$/);
  // Each of the free bits is set about half the time.
  for (let bit = 0; bit < 134; bit += 1) {
    const set = serials.filter((serial) => (BigInt(`0x${serial}`) >> BigInt(bit)) & 1n).length;
    expect(set).toBeGreaterThan(50);
    expect(set).toBeLessThan(150);
  }
});

test('Private keys are in the database only in cipher, and open with the one master key', async () => {
  const kept = Buffer.concat(
    (await database.pool.query<{ sealed_key: Buffer }>('SELECT sealed_key FROM ca_issuers')).rows.map(
      (row) => row.sealed_key,
    ),
  );
  // What every private key in PKCS #8 has in plain text: the algorithm and the curve.
  for (const plain of ['06072a8648ce3d0201', '06082a8648ce3d030107', '06052b81040022', '0201010430', '0201010420'])
    expect(kept.includes(Buffer.from(plain, 'hex'))).toBe(false);
  const { rows } = await database.pool.query<{ dump: string }>('SELECT ca_issuers::text AS dump FROM ca_issuers');
  const dump = rows.map((row) => row.dump).join();
  expect(dump).not.toContain('PRIVATE');
  expect(dump).not.toContain(database.masterKey.toString('hex'));
  await expect(database.open({ masterKey: Buffer.alloc(32, 7) })).rejects.toThrow(/master key does not open/);
  await expect(database.open({ masterKey: Buffer.alloc(16) })).rejects.toThrow('32 bytes, not 16');
});

test('A key that was moved to another certificate does not open', async () => {
  const moved = await openDatabase();
  try {
    await moved.open();
    await moved.pool.query(
      `UPDATE ca_issuers SET sealed_key = (SELECT sealed_key FROM ca_issuers WHERE name = 'root')`,
    );
    await expect(moved.open()).rejects.toThrow(/master key does not open/);
  } finally {
    await moved.close();
  }
});

test('What is revoked stays so, with its first instant; foreign certificates are refused', async () => {
  const mine = await issue(ca, orderOf());
  const at = '2027-02-01T08:00:00.000Z';
  for (const [reason, when] of [
    ['superseded', at],
    ['requested', '2027-02-02T08:00:00.000Z'],
    ['key_compromised', '2027-02-03T08:00:00.000Z'],
    ['superseded', '2027-02-04T08:00:00.000Z'],
  ] as const)
    expect(await ca.authority.revoke(mine, reason, when)).toEqual({ kind: 'done' });
  const { rows } = await database.pool.query('SELECT revoked_at, reason FROM ca_certificates WHERE serial = $1', [
    mine.serial,
  ]);
  expect(rows).toEqual([{ revoked_at: at, reason: 'key_compromised' }]);
  const other = await issue(ca, orderOf());
  for (const foreign of [
    { serial: 'ff', pem: mine.pem },
    { serial: other.serial, pem: mine.pem },
  ])
    expect(await ca.authority.revoke(foreign, 'requested', at)).toMatchObject({ kind: 'refused' });
});

test('Intermediates are made only for times at which something was ordered', async () => {
  expect((await issuers()).map(({ name }) => name)).toEqual(['issuing-0', 'issuing-1', 'issuing-4', 'root']);
});
