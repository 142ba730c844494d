import { createHash, X509Certificate } from 'node:crypto';
import { CertID, OCSPRequest, Request, TBSRequest } from '@peculiar/asn1-ocsp';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { subjectOf } from '../../../src/gateways/certificates/embedded/extensions';
import { issue, openDatabase } from './database';
import { orderOf } from './orders';

/** Every time in a DER text, as it stands there; what an octet string holds is read too. */
function timesIn(der: Buffer): string[] {
  const found: string[] = [];
  for (let at = 0; at < der.length; ) {
    const tag = der[at] ?? 0;
    const first = der[at + 1] ?? 0;
    const more = first < 0x80 ? 0 : first - 0x80;
    const length = more === 0 ? first : der.readUIntBE(at + 2, more);
    const content = der.subarray(at + 2 + more, at + 2 + more + length);
    if (tag === 0x17 || tag === 0x18) found.push(content.toString('latin1'));
    const holdsMore = (tag & 0x20) !== 0 || (tag === 0x04 && content[0] === 0x30);
    if (holdsMore) found.push(...timesIn(content));
    at += 2 + more + length;
  }
  return found;
}

function question(issuer: X509Certificate, serial: string): Buffer {
  const hashed = (bytes: Buffer) => new OctetString(Uint8Array.from(createHash('sha1').update(bytes).digest()));
  const reqCert = new CertID({
    hashAlgorithm: new AlgorithmIdentifier({ algorithm: '1.3.14.3.2.26', parameters: null }),
    issuerNameHash: hashed(subjectOf(issuer)),
    issuerKeyHash: hashed(issuer.publicKey.export({ format: 'der', type: 'spki' }).subarray(-65)),
    serialNumber: Uint8Array.from(Buffer.from(serial, 'hex')).buffer,
  });
  const request = new OCSPRequest({ tbsRequest: new TBSRequest({ requestList: [new Request({ reqCert })] }) });
  return Buffer.from(AsnConvert.serialize(request));
}

// From 2050 on times are of the type that could hold fractions of a second.
test.each(['2027-01-01T00:00:00.789Z', '2051-01-01T00:00:00.789Z'])(
  'On a clock that stands at %s nothing that is signed tells a fraction of a second',
  async (now) => {
    const database = await openDatabase();
    try {
      database.setNow(now);
      const ca = await database.open();
      const notAfter = `${now.slice(0, 4)}-06-01T00:00:00.456Z`;
      const good = await issue(ca, orderOf({ notBefore: now, notAfter }));
      const bad = await issue(ca, orderOf({ notBefore: now, notAfter }));
      await ca.authority.revoke(bad, 'key_compromised', now);
      const issuer = new X509Certificate(good.chain[0] ?? '');
      const answer = async (serial: string) => (await ca.published.ocsp(question(issuer, serial))).der;
      const signed = {
        root: [await ca.published.certificate('root'), 2],
        intermediate: [issuer.raw, 2],
        certificate: [new X509Certificate(good.pem).raw, 2],
        'revocation list': [(await ca.published.revocationList('issuing-0'))?.der, 3],
        'OCSP, good': [await answer(good.serial), 3],
        'OCSP, revoked': [await answer(bad.serial), 4],
        'OCSP, unknown': [await answer('4711'), 3],
      } as const;
      for (const [what, [der, count]] of Object.entries(signed)) {
        const times = timesIn(der ?? Buffer.of());
        expect([what, times]).toEqual([what, Array(count).fill(expect.stringMatching(/^(\d{2}|\d{4})\d{10}Z$/))]);
      }
    } finally {
      await database.close();
    }
  },
);
