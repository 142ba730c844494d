import { OCSPResponse, OCSPResponseStatus } from '@peculiar/asn1-ocsp';
import { AsnConvert } from '@peculiar/asn1-schema';
import { CRLNumber } from '@peculiar/asn1-x509';
import { makeRoot } from '../../../src/gateways/certificates/embedded/making';
import { type Revoked, signList } from '../../../src/gateways/certificates/embedded/revocation-list';
import * as x509 from '../../../src/gateways/certificates/x509';
import { issue, type Opened, openDatabase } from './database';
import { contentOf, orderOf } from './orders';

let database: Awaited<ReturnType<typeof openDatabase>>;
let ca: Opened;

beforeEach(async () => {
  database = await openDatabase();
  ca = await database.open();
});
afterEach(() => database.close());

async function list(from: Opened = ca) {
  const found = await from.published.revocationList('issuing-0');
  const der = found?.der ?? Buffer.of();
  return { number: found?.number, der, crl: new x509.X509Crl(der) };
}

test('A list is signed once, and again when something was revoked and when half of its life has passed', async () => {
  const other = await database.open();
  const lists = await Promise.all([list(), list(other), list(), list(other)]);
  expect(new Set(lists.map(({ der }) => der.toString('hex'))).size).toBe(1);
  expect(lists[0]?.number).toBe(1);
  database.setNow('2027-01-04T11:59:59.000Z');
  expect((await list()).number).toBe(1);
  database.setNow('2027-01-04T12:00:00.000Z');
  const { crl, number } = await list();
  expect(number).toBe(2);
  expect([crl.thisUpdate, crl.nextUpdate].map((at) => at?.toISOString())).toEqual([
    '2027-01-04T12:00:00.000Z',
    '2027-01-11T12:00:00.000Z',
  ]);
  const certificate = await issue(ca, orderOf());
  expect((await list()).number).toBe(2);
  await other.authority.revoke(certificate, 'superseded', '2027-01-04T13:00:00.000Z');
  const after = await list();
  expect(after.number).toBe(3);
  expect(after.crl.findRevoked(certificate.serial)).toMatchObject({
    reason: x509.X509CrlReason.superseded,
    revocationDate: new Date('2027-01-04T13:00:00.000Z'),
  });
});

test('What nobody gave a reason for is listed without one, and leaves the list when it has long run out', async () => {
  const certificate = await issue(ca, orderOf({ notAfter: '2027-01-20T00:00:00.000Z' }));
  await ca.authority.revoke(certificate, 'requested', '2027-01-16T00:00:00.000Z');
  expect((await list()).crl.findRevoked(certificate.serial)?.extensions).toEqual([]);
  database.setNow('2027-01-26T23:00:00.000Z');
  expect((await list()).crl.entries).toHaveLength(1);
  database.setNow('2027-01-31T00:00:00.000Z');
  expect((await list()).crl.entries).toHaveLength(0);
});

// Entries without a reason are left out: for them the library writes an empty sequence, which RFC 5280 does not allow.
test('What is signed of a list is byte for byte what the library would sign', async () => {
  const root = await makeRoot({ brand: 'Perennial', publicUrl: 'http://ca.example' }, '2027-01-01T00:00:00.000Z');
  const pkcs8 = root.privateKey.export({ format: 'der', type: 'pkcs8' });
  const issuer = new x509.X509Certificate(root.certificate.raw);
  const revoked: Revoked[] = [
    { serial: '40ff', at: '2027-01-02T03:04:05.000Z', reason: 'key_compromised' },
    { serial: '7f00000000000000000000000000000001', at: '2049-12-31T23:59:59.000Z', reason: 'superseded' },
    { serial: '55', at: '2050-01-01T00:00:00.000Z', reason: 'superseded' },
  ];
  for (const number of [1, 127, 128, 255, 256, 70_000]) {
    for (const some of [[], revoked]) {
      const [thisUpdate, nextUpdate] = ['2027-05-01T00:00:00.000Z', '2027-05-08T00:00:00.000Z'] as const;
      const ours = new x509.X509Crl(signList(root, { number, thisUpdate, nextUpdate, revoked: some }));
      const theirs = await x509.X509CrlGenerator.create({
        issuer: issuer.subjectName,
        thisUpdate: new Date(thisUpdate),
        nextUpdate: new Date(nextUpdate),
        entries: some.map(({ serial, at, reason }) => ({
          serialNumber: serial,
          revocationDate: new Date(at),
          reason: x509.X509CrlReason[reason === 'superseded' ? 'superseded' : 'keyCompromise'],
        })),
        extensions: [
          await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
          new x509.Extension('2.5.29.20', false, AsnConvert.serialize(new CRLNumber(number))),
        ],
        signingAlgorithm: { name: 'ECDSA', hash: 'SHA-384' },
        signingKey: await crypto.subtle.importKey('pkcs8', pkcs8, { name: 'ECDSA', namedCurve: 'P-384' }, false, [
          'sign',
        ]),
      });
      expect(contentOf(ours).toString('hex')).toBe(contentOf(theirs).toString('hex'));
      expect(await ours.verify({ publicKey: issuer.publicKey })).toBe(true);
    }
  }
});

test('A list of 100,000 certificates is signed in seconds, and names them all', async () => {
  await database.pool.query(
    `INSERT INTO ca_certificates (key, serial, issuer, der, not_after, revoked_at, reason)
     SELECT 'k' || n, '5' || lpad(to_hex(n), 33, '0'), 'issuing-0', '\\x', '2027-06-01Z', '2027-01-01Z', 'key_compromised'
     FROM generate_series(1, 100000) n`,
  );
  await database.pool.query('UPDATE ca_issuers SET revocations = 100000');
  const before = performance.now();
  const der = (await ca.published.revocationList('issuing-0'))?.der ?? Buffer.of();
  expect(performance.now() - before).toBeLessThan(20_000);
  expect(der.length).toBeGreaterThan(4_000_000);
  for (const n of [1, 50_000, 100_000])
    expect(der.includes(Buffer.from(`0211${`5${n.toString(16).padStart(33, '0')}`}`, 'hex'))).toBe(true);
});

test('The responder answers what cannot be answered with an error, and never throws', async () => {
  const chaff = Array.from({ length: 50 }, (_, length) => Buffer.from([...Array(length).keys()]));
  const deep = Buffer.concat(Array(2_000).fill(Buffer.from('3080', 'hex')));
  for (const bytes of [Buffer.alloc(0), Buffer.alloc(5_000), Buffer.from('3000', 'hex'), deep, ...chaff]) {
    const { der, repeatableUntil } = await ca.published.ocsp(bytes);
    expect(AsnConvert.parse(der, OCSPResponse).responseStatus).toBe(OCSPResponseStatus.malformedRequest);
    expect(repeatableUntil).toBeUndefined();
  }
});

test('Nothing is published of an issuer that is not there', async () => {
  expect(await ca.published.certificate('issuing-9')).toBeUndefined();
  expect(await ca.published.revocationList('issuing-9')).toBeUndefined();
});
