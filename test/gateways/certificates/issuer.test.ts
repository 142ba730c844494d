import { X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import type { CertificateOrder } from '../../../activities/certificate-ports';
import { createIssuer, type Material } from '../../../src/gateways/certificates/embedded/issuer';
import { makeIssuing, makeRoot } from '../../../src/gateways/certificates/embedded/making';
import { recheck } from '../../../src/gateways/certificates/embedded/recheck';
import { subjectFault } from '../../../src/gateways/certificates/embedded/subject';
import * as x509 from '../../../src/gateways/certificates/x509';
import { contentOf, orderOf } from './orders';

const look = { brand: 'Perennial', publicUrl: 'http://ca.example' };
let material: Material;

beforeAll(async () => {
  const root = await makeRoot(look, '2027-01-01T00:00:00.000Z');
  material = { ...(await makeIssuing(root, 0, look)), name: 'issuing-0', publicUrl: look.publicUrl };
});

/** The same certificate as the library builds it by itself, from the specification and not from our parts. */
async function byTheLibrary({ csr, profile, organisation, notBefore, notAfter }: CertificateOrder, serial: string) {
  const issuer = new x509.X509Certificate(material.certificate.raw);
  const subject: x509.JsonNameParams = [];
  if (profile === 'ov' && organisation) {
    subject.push({ C: [{ printableString: organisation.country }] });
    if (organisation.locality !== undefined) subject.push({ L: [{ utf8String: organisation.locality }] });
    subject.push({ O: [{ utf8String: organisation.name }] });
  }
  const [first = ''] = csr.names;
  if (first.length <= 64) subject.push({ CN: [{ utf8String: first }] });
  const { subtle } = globalThis.crypto;
  const pkcs8 = material.privateKey.export({ format: 'der', type: 'pkcs8' });
  const { digitalSignature, keyEncipherment } = x509.KeyUsageFlags;
  return x509.X509CertificateGenerator.create({
    serialNumber: serial,
    subject: new x509.Name(subject),
    issuer: issuer.subjectName,
    notBefore: new Date(notBefore),
    notAfter: new Date(notAfter),
    publicKey: new x509.PublicKey(Buffer.from(csr.spki, 'base64')),
    signingKey: await subtle.importKey('pkcs8', pkcs8, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']),
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
    extensions: [
      new x509.KeyUsagesExtension(
        csr.algorithm === 'rsa' ? digitalSignature | keyEncipherment : digitalSignature,
        true,
      ),
      new x509.ExtendedKeyUsageExtension(['1.3.6.1.5.5.7.3.1']),
      new x509.BasicConstraintsExtension(false, undefined, true),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
      new x509.AuthorityInfoAccessExtension({
        ocsp: 'http://ca.example/ocsp',
        caIssuers: 'http://ca.example/ca/issuing-0.cer',
      }),
      new x509.CRLDistributionPointsExtension(['http://ca.example/ca/issuing-0.crl']),
      new x509.CertificatePolicyExtension([profile === 'dv' ? '2.23.140.1.2.1' : '2.23.140.1.2.2']),
      new x509.SubjectAlternativeNameExtension(
        csr.names.map((value) => ({ type: 'dns' as const, value })),
        subject.length === 0,
      ),
    ],
  });
}

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$/);
const name = fc
  .tuple(fc.boolean(), fc.array(label, { minLength: 2, maxLength: 5 }))
  .map(([wildcard, labels]) => `${wildcard ? '*.' : ''}${labels.join('.')}`);
const second = fc.integer({ min: Date.UTC(2027, 0, 1) / 1000, max: Date.UTC(2055, 0, 1) / 1000 });
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 15 });

const orders = fc
  .record({
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 100 }),
    algorithm: fc.constantFrom('rsa', 'p256', 'p384'),
    start: second,
    seconds: fc.integer({ min: 1, max: 200 * 86_400 }),
    profile: fc.constantFrom('dv', 'ov'),
    organisation: fc.record(
      { name: words, country: fc.constantFrom('DE', 'NL', 'FR'), locality: words },
      { requiredKeys: ['name', 'country'] },
    ),
  })
  .map(({ start, seconds, ...rest }) =>
    orderOf({
      ...rest,
      notBefore: new Date(start * 1000).toISOString(),
      notAfter: new Date((start + seconds) * 1000).toISOString(),
    }),
  )
  .filter((order) => subjectFault(order) === undefined);

test('Whatever is ordered: the content that is signed is byte for byte the one that the library would sign', async () => {
  const issuer = createIssuer(material);
  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      const { certificate, serial } = issuer.sign(order);
      const parsed = new x509.X509Certificate(certificate.raw);
      const expected = await byTheLibrary(order, serial);
      expect(contentOf(parsed).equals(contentOf(expected))).toBe(true);
      expect(
        await parsed.verify({
          publicKey: new x509.X509Certificate(material.certificate.raw).publicKey,
          signatureOnly: true,
        }),
      ).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('A first name that is too long for a common name leaves the subject empty, and the names are critical', () => {
  const long = `${'a'.repeat(60)}.example.com`;
  const { certificate } = createIssuer(material).sign(orderOf({ names: [long] }));
  expect(certificate.subject ?? '').toBe('');
  const parsed = new x509.X509Certificate(certificate.raw);
  expect(parsed.getExtension(x509.SubjectAlternativeNameExtension)?.critical).toBe(true);
});

test.each([
  ['another name', { csr: orderOf({ names: ['evil.example.com'] }).csr }, 'its key or its names'],
  ['another key', { csr: orderOf({ algorithm: 'p384' }).csr }, 'its key or its names'],
  ['another beginning', { notBefore: '2027-01-15T09:30:18.000Z' }, 'its beginning'],
  ['another end', { notAfter: '2027-01-16T09:30:18.000Z' }, 'its end'],
])('A certificate with %s than ordered is thrown away', (_, change, what) => {
  const order = orderOf();
  const { certificate, serial } = createIssuer(material).sign(order);
  expect(() => recheck(certificate.raw, order, serial, material.certificate)).not.toThrow();
  expect(() => recheck(certificate.raw, { ...order, ...change }, serial, material.certificate)).toThrow(what);
});

test('A certificate with a wrong signature, issuer or serial, or that is an authority itself, is thrown away', async () => {
  const order = orderOf();
  const { certificate, serial } = createIssuer(material).sign(order);
  const forged = Buffer.from(certificate.raw);
  forged[forged.length - 1] = (forged.at(-1) ?? 0) ^ 1;
  expect(() => recheck(forged, order, serial, material.certificate)).toThrow('its signature');
  expect(() => recheck(certificate.raw, order, '40', material.certificate)).toThrow('its serial number');
  const stranger = await makeRoot(look, '2027-01-01T00:00:00.000Z');
  expect(() => recheck(certificate.raw, order, serial, stranger.certificate)).toThrow('its signature');
  const raw = new X509Certificate(stranger.certificate.raw);
  expect(() => recheck(raw.raw, order, serial, stranger.certificate)).toThrow(/its constraints/);
});

test.each([
  [{ profile: 'ov' } as const, 'validated name'],
  [{ profile: 'ov', organisation: { name: 'A', country: 'Deutschland' } } as const, 'ISO 3166'],
  [{ profile: 'ov', organisation: { name: 'A'.repeat(65), country: 'DE' } } as const, '1 to 64'],
  [{ profile: 'ov', organisation: { name: 'A', country: 'DE', locality: '' } } as const, '1 to 128'],
  [{ names: [] as string[] }, 'no names'],
])('A subject that cannot be written is a fault: %j', (change, why) => {
  expect(subjectFault(orderOf(change))).toContain(why);
});
