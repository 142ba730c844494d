import { createHash, createPublicKey } from 'node:crypto';
import type { CsrFaultCode } from '../../../src/domain/certificate';
import type { OfferedNames } from '../../../src/domain/certificate-names';
import { examineCsr } from '../../../src/gateways/certificates/examine-csr';
import { type CsrParts, commonName, csrOf, csrPem, dnsName, extension, extensionRequest } from '../../support/csrs';
import { bitString, bytesOf, der, derNull, derTrue, integer, oid, sequence, set, utf8String } from '../../support/der';
import {
  ecSigner,
  edSigner,
  primeAfter,
  primeOf,
  pssSigner,
  rocaPrimes,
  rsaOf,
  rsaSigner,
  rsaSpki,
  type Signer,
} from '../../support/signers';

const p256 = ecSigner('P-256');

function pemOf(parts: CsrParts = {}, signer = p256): string {
  return csrPem(csrOf(signer, parts));
}

function faultsOf(text: string, offered: OfferedNames = 'multi', name?: string) {
  const examined = examineCsr(text, offered, name === undefined ? {} : { name });
  return examined.ok ? [] : examined.faults;
}

function codesOf(text: string, offered?: OfferedNames): CsrFaultCode[] {
  return faultsOf(text, offered).map(({ code }) => code);
}

function withoutNull(): Signer {
  return { ...rsaSigner(2048), algorithm: sequence(oid('1.2.840.113549.1.1.11')) };
}

describe('a good request is accepted (C3)', () => {
  test.each<[string, () => Signer, string, number]>([
    ['P-256', () => p256, 'p256', 256],
    ['P-256 with SHA-512', () => ecSigner('P-256', 'sha512'), 'p256', 256],
    ['P-384', () => ecSigner('P-384', 'sha384'), 'p384', 384],
    ['P-384 with SHA-256', () => ecSigner('P-384'), 'p384', 384],
    ['RSA 2048', () => rsaSigner(2048), 'rsa', 2048],
    ['RSA 3072 with SHA-384', () => rsaSigner(3072, 'sha384'), 'rsa', 3072],
    ['RSA 4096 with SHA-512', () => rsaSigner(4096, 'sha512'), 'rsa', 4096],
    ['RSA of eight primes, 8192', () => rsaOf(Array.from({ length: 8 }, () => primeOf(1024))), 'rsa', 8192],
    ['RSA with PSS, SHA-256', () => pssSigner('sha256', 32), 'rsa', 2048],
    ['RSA with PSS, SHA-384', () => pssSigner('sha384', 48), 'rsa', 2048],
    ['RSA with PSS, SHA-512', () => pssSigner('sha512', 64), 'rsa', 2048],
    ['RSA with PSS, its hash without NULL', () => pssSigner('sha256', 32, []), 'rsa', 2048],
    ['RSA without NULL after the algorithm', withoutNull, 'rsa', 2048],
  ])('%s', (_, make, algorithm, bits) => {
    const signer = make();
    const csr = csrOf(signer, { commonNames: [commonName('WWW.example.com')] });
    const examined = examineCsr(csrPem(csr), 'single', { name: 'www.example.com' });
    expect(examined).toEqual({
      ok: true,
      csr: {
        der: csr.toString('base64'),
        names: ['www.example.com'],
        algorithm,
        bits,
        spki: signer.spki.toString('base64'),
        keyFingerprint: createHash('sha256').update(signer.spki).digest('hex'),
      },
    });
    expect(createPublicKey({ key: signer.spki, format: 'der', type: 'spki' }).type).toBe('public');
  });

  test.each<[string, (pem: string) => string]>([
    ['with the older label', (pem) => pem.replaceAll('CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST')],
    ['with the line ends of Windows', (pem) => pem.replaceAll('\n', '\r\n')],
    ['with space around it', (pem) => `\ufeff \n${pem}\n\n`],
    ['with its base64 on one line', (pem) => pem.replace(/(?<=[A-Za-z0-9+/=])\n(?=[A-Za-z0-9+/=])/g, '')],
  ])('PEM %s', (_, change) => {
    expect(faultsOf(change(pemOf()))).toEqual([]);
  });

  test('names are in lower case and in the order of the request', () => {
    const names = ['b.Example.com', '*.example.com', 'xn--mnchen-3ya.de', 'EXAMPLE.co.uk', 'a.github.io'];
    expect(examineCsr(pemOf({ names }), 'multi')).toMatchObject({
      csr: { names: ['b.example.com', '*.example.com', 'xn--mnchen-3ya.de', 'example.co.uk', 'a.github.io'] },
    });
  });

  test('what else is asked for is passed over: a profile decides what a certificate has', () => {
    const extensions = [
      extension('2.5.29.19', sequence(), derTrue),
      extension('2.5.29.15', der(0x03, Buffer.from([5, 0b1010_0000])), derTrue),
      extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.1'), oid('1.3.6.1.5.5.7.3.2'))),
      extension('1.3.6.1.5.5.7.1.24', sequence(integer(5n))),
      extension('1.2.3.4', Buffer.from('anything, not even DER')),
    ];
    expect(faultsOf(pemOf({ extensions }))).toEqual([]);
    const challenge = sequence(oid('1.2.840.113549.1.9.7'), set(utf8String('secret')));
    const names = extensionRequest([extension('2.5.29.17', sequence(dnsName('www.example.com')))]);
    expect(faultsOf(pemOf({ attributes: [challenge, names] }))).toEqual([]);
  });

  test('a common name is compared whatever text it is written as', () => {
    const bmp = der(0x1e, Buffer.from('www.example.com', 'utf16le').swap16());
    const printable = der(0x13, Buffer.from('www.example.com'));
    expect(faultsOf(pemOf({ commonNames: [bmp, printable] }))).toEqual([]);
  });
});

describe('what was pasted is one request and nothing else', () => {
  const body = pemOf();
  const key = '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----\n';

  test.each<[string, string, CsrFaultCode, string]>([
    ['nothing', '', 'csr-malformed', 'no request in PEM'],
    ['words', 'please one certificate', 'csr-malformed', 'no request in PEM'],
    ['bare base64', body.replace(/-----.*-----\n/g, ''), 'csr-malformed', 'no request in PEM'],
    ['a certificate', body.replaceAll('CERTIFICATE REQUEST', 'CERTIFICATE'), 'csr-malformed', 'This is a certificate'],
    ['a public key', body.replaceAll('CERTIFICATE REQUEST', 'PUBLIC KEY'), 'csr-malformed', '“PUBLIC KEY”'],
    ['two requests', body + body, 'csr-malformed', '2 PEM blocks'],
    ['text before it', `subject=www\n${body}`, 'csr-malformed', 'before, after or inside'],
    ['text after it', `${body}Regards`, 'csr-malformed', 'before, after or inside'],
    ['headers in it', body.replace('-----\n', '-----\nProc-Type: 4\n\n'), 'csr-malformed', 'before, after or inside'],
    ['different labels', body.replace('-----BEGIN CERT', '-----BEGIN NEW CERT'), 'csr-malformed', 'cut off'],
    ['half of it', body.slice(0, 200), 'csr-malformed', 'cut off'],
    ['damaged base64', body.replace(/(MII?)(.)/, '$1=$2'), 'csr-malformed', 'base64'],
    ['no base64', body.replace(/-\n[^-]+-/, '-\n\n-'), 'csr-malformed', 'cannot be read'],
    ['16 KiB and one', body.padEnd(16 * 1024 + 1), 'csr-too-large', '16384'],
    ['a private key', key, 'private-key-disclosed', 'considered disclosed'],
    ['a private key besides', body + key, 'private-key-disclosed', 'considered disclosed'],
    ['an encrypted key of RSA', key.replaceAll('PRIVATE', 'ENCRYPTED PRIVATE'), 'private-key-disclosed', 'disclosed'],
    ['half a key', key.slice(key.indexOf('MC4')), 'private-key-disclosed', 'disclosed'],
    ['a key of OpenPGP', key.replaceAll('KEY', 'KEY BLOCK'), 'private-key-disclosed', 'disclosed'],
    ['words about a PRIVATE KEY', 'my PRIVATE KEY stays here', 'csr-malformed', 'no request in PEM'],
    ['a private key in much text', key.padStart(100_000), 'private-key-disclosed', 'make a new key'],
  ])('%s', (_, text, code, reason) => {
    expect(faultsOf(text)).toEqual([{ code, pointer: '/csr', detail: expect.stringContaining(reason) }]);
  });

  test('a private key is not repeated in the answer', () => {
    expect(JSON.stringify(faultsOf(key))).not.toContain('MC4CAQAw');
  });
});

describe('a request is DER', () => {
  const good = csrOf(p256);
  const longLength = Buffer.concat([
    Buffer.from([0x30, 0x82, 0x00, good[1] === 0x81 ? (good[2] ?? 0) : 0]),
    good.subarray(3),
  ]);
  const deep = Array.from({ length: 40 }).reduce<Buffer>((inner) => sequence(inner), derNull);
  const sans = (value: Buffer) => extension('2.5.29.17', value);

  test.each<[string, Buffer, string]>([
    ['empty', sequence(), 'the right parts'],
    ['another type', set(good), 'another type'],
    ['bytes after its end', Buffer.concat([good, Buffer.from([0])]), '1 bytes follow'],
    ['cut off', good.subarray(0, -1), 'beyond the end'],
    ['a length in more bytes than needed', longLength, 'not the shortest'],
    ['an indefinite length', Buffer.concat([Buffer.from([0x30, 0x80]), good, Buffer.from([0, 0])]), 'indefinite'],
    ['a length of 4 GB', Buffer.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff, 0]), 'too large'],
    ['a length of 2^1016', Buffer.concat([Buffer.from([0x30, 0xff]), Buffer.alloc(127, 0xff)]), 'too large'],
    ['only a type', Buffer.from([0x30]), 'a length is missing'],
    ['a type in two bytes', Buffer.from([0x3f, 0x81, 0x01, 0x00]), 'not of DER'],
    ['a constructed string', csrOf(p256, { commonNames: [der(0x2c, utf8String('a'))] }), 'not of DER'],
    ['a sequence that is not constructed', csrOf(p256, { commonNames: [der(0x10, utf8String('a'))] }), 'not of DER'],
    ['forty sequences in each other', csrOf(p256, { attributes: [deep] }), 'nested more than'],
    ['version 2', csrOf(p256, { version: 1n }), 'version'],
    ['a common name that is a number', csrOf(p256, { commonNames: [integer(5n)] }), 'no text'],
    ['a common name that is no UTF-8', csrOf(p256, { commonNames: [der(0x0c, Buffer.from([0xc3]))] }), 'no UTF-8'],
    ['half a letter', csrOf(p256, { commonNames: [der(0x1e, Buffer.from([0]))] }), 'cut off'],
    [
      'two requests for extensions',
      csrOf(p256, { attributes: [extensionRequest([]), extensionRequest([])] }),
      'more than once',
    ],
    [
      'the same extension twice',
      csrOf(p256, { extensions: [sans(sequence(dnsName('example.org')))] }),
      '2.5.29.17 twice',
    ],
    [
      'criticality written out as false',
      csrOf(p256, { extensions: [extension('1.2.3', derNull, der(1, Buffer.from([0])))] }),
      'criticality',
    ],
    [
      'an odd truth',
      csrOf(p256, { extensions: [extension('1.2.3', derNull, der(1, Buffer.from([1])))] }),
      'criticality',
    ],
    ['names that are no list', csrOf(p256, { names: [], extensions: [sans(dnsName('example.com'))] }), 'list of names'],
    [
      'names that are no DER',
      csrOf(p256, { names: [], extensions: [sans(Buffer.from('example.com'))] }),
      'cannot be read',
    ],
    ['a name of no kind', csrOf(p256, { generalNames: [der(0x89, Buffer.from('a'))] }), 'no kind that exists'],
    [
      'an OID that is cut off',
      csrOf(p256, { extensions: [sequence(der(6, Buffer.from([0x2a, 0x86])), der(4))] }),
      'cut off',
    ],
    [
      'an OID with leading zeros',
      csrOf(p256, { extensions: [sequence(der(6, Buffer.from([0x2a, 0x80, 0x01])), der(4))] }),
      'shortest',
    ],
    [
      'a key that is no whole bytes',
      csrOf(p256, { spki: sequence(sequence(oid('1.2.840.10045.2.1')), der(3, Buffer.from([1, 4]))) }),
      'whole number',
    ],
    [
      'a modulus below zero',
      csrOf(p256, { spki: rsaSpkiOf(der(2, Buffer.from([0x80])), integer(65_537n)) }),
      'no positive number',
    ],
    ['a modulus of zero', csrOf(p256, { spki: rsaSpkiOf(integer(0n), integer(65_537n)) }), 'is zero'],
    [
      'a modulus with zeros before it',
      csrOf(p256, { spki: rsaSpkiOf(der(2, Buffer.from([0, 1])), integer(65_537n)) }),
      'shortest',
    ],
    ['constraints of another type', csrOf(p256, { extensions: [extension('2.5.29.19', derNull)] }), 'basicConstraints'],
    ['usage of another type', csrOf(p256, { extensions: [extension('2.5.29.15', derNull)] }), 'keyUsage'],
  ])('%s', (_, csr, reason) => {
    expect(faultsOf(csrPem(csr))).toEqual([
      { code: 'csr-malformed', pointer: '/csr', detail: expect.stringContaining(reason) },
    ]);
  });
});

function rsaSpkiOf(...numbers: Buffer[]): Buffer {
  return sequence(sequence(oid('1.2.840.113549.1.1.1'), derNull), bitString(sequence(...numbers)));
}

describe('only a request signed by its own key, in a way that is still safe', () => {
  test.each<[string, () => Buffer, CsrFaultCode, string]>([
    [
      'another key’s signature',
      () => csrOf(p256, { spki: ecSigner('P-256').spki }),
      'signature-invalid',
      'not by its own key',
    ],
    ['another RSA key’s', () => csrOf(rsaSigner(2048), { spki: rsaSigner(2048).spki }), 'signature-invalid', 'own key'],
    ['a signature that is none', () => csrOf(p256, { signature: Buffer.alloc(70) }), 'signature-invalid', 'own key'],
    ['a name changed afterwards', () => changed(csrOf(p256)), 'signature-invalid', 'was changed'],
    ['MD5', () => csrOf(rsaSigner(2048, 'md5')), 'signature-algorithm', 'MD5'],
    ['SHA-1', () => csrOf(rsaSigner(2048, 'sha1')), 'signature-algorithm', 'SHA-1'],
    ['SHA-1 on P-256', () => csrOf(ecSigner('P-256', 'sha1')), 'signature-algorithm', 'SHA-1'],
    ['PSS with a short salt', () => csrOf(pssSigner('sha256', 20)), 'signature-algorithm', 'PSS'],
    [
      'an algorithm nobody knows',
      () => csrOf(p256, { algorithm: sequence(oid('1.2.3.4')) }),
      'signature-algorithm',
      '1.2.3.4',
    ],
    [
      'RSA’s on another key',
      () => csrOf(p256, { algorithm: rsaSigner(2048).algorithm }),
      'signature-algorithm',
      'fit the key',
    ],
  ])('%s', (_, make, code, reason) => {
    expect(faultsOf(csrPem(make()))).toEqual([{ code, pointer: '/csr', detail: expect.stringContaining(reason) }]);
  });

  function changed(csr: Buffer): Buffer {
    return Buffer.from(csr.toString('latin1').replace('www.example.com', 'www.example.org'), 'latin1');
  }
});

describe('only a key that is offered, and a strong one', () => {
  const p = primeOf(1024);
  const ecSpki = (parameters: Buffer, point: Buffer) =>
    sequence(sequence(oid('1.2.840.10045.2.1'), parameters), bitString(point));
  const named = oid('1.2.840.10045.3.1.7');
  const point = p256.spki.subarray(-65);
  const compressed = Buffer.concat([Buffer.from([2 + ((point.at(-1) ?? 0) & 1)]), point.subarray(1, 33)]);
  // Another writing of the same key, which would have another fingerprint.
  const hybrid = Buffer.concat([Buffer.from([6 + ((point.at(-1) ?? 0) & 1)]), point.subarray(1)]);
  const offCurve = Buffer.from(point.map((byte, at) => (at === 64 ? byte ^ 1 : byte)));

  test.each<[string, () => Buffer, CsrFaultCode[], string]>([
    ['RSA 1024', () => csrOf(rsaSigner(1024)), ['key-size'], '1024 bits'],
    ['RSA 2047', () => csrOf(rsaOf([p, primeOf(1023)])), ['key-size'], '2047 bits'],
    [
      'RSA 8200',
      () => csrOf(p256, { spki: rsaSpki(2n ** 8199n + 1n, 65_537n) }),
      ['key-size', 'signature-algorithm'],
      '8200',
    ],
    ['exponent 3', () => csrOf(rsaOf([primeOf(1024, 3n), primeOf(1024, 3n)], 3n)), ['key-exponent'], 'too small'],
    [
      'exponent 2',
      () => csrOf(rsaSigner(2048), { spki: rsaSpki(p * primeOf(1024), 2n) }),
      ['key-exponent', 'signature-invalid'],
      'even',
    ],
    [
      'exponent 2^64 + 13',
      () => csrOf(rsaOf([p, primeOf(1024, 2n ** 64n + 13n)], 2n ** 64n + 13n)),
      ['key-exponent'],
      'too large',
    ],
    [
      'an even modulus',
      () => csrOf(rsaSigner(2048), { spki: rsaSpki(2n * p * primeOf(1023), 65_537n) }),
      ['key-weak'],
      'by 2',
    ],
    ['a factor of 751', () => csrOf(rsaOf([751n, p, primeOf(1014)])), ['key-weak'], 'divisible by 751'],
    ['close primes', () => csrOf(rsaOf([p, primeAfter(p + 2n ** 500n)])), ['key-weak'], 'too close'],
    ['ROCA', () => csrOf(rsaOf(rocaPrimes(2))), ['key-weak'], 'ROCA'],
    [
      'RSA without NULL',
      () => csrOf(p256, { spki: sequence(sequence(oid('1.2.840.113549.1.1.1')), bitString(Buffer.alloc(9))) }),
      ['key-malformed'],
      'NULL',
    ],
    ['P-521', () => csrOf(ecSigner('P-521', 'sha512')), ['key-algorithm'], 'P-521'],
    ['P-224', () => csrOf(ecSigner('P-224')), ['key-algorithm'], 'P-224'],
    ['P-521 with SHA-1', () => csrOf(ecSigner('P-521', 'sha1')), ['key-algorithm', 'signature-algorithm'], 'P-521'],
    ['secp256k1', () => csrOf(ecSigner('secp256k1')), ['key-algorithm'], 'secp256k1'],
    ['Ed25519', () => csrOf(edSigner()), ['key-algorithm'], 'Ed25519'],
    ['an unknown curve', () => csrOf(p256, { spki: ecSpki(oid('1.2.3'), point) }), ['key-algorithm'], '1.2.3'],
    [
      'a curve written out',
      () => csrOf(p256, { spki: ecSpki(sequence(integer(1n)), point) }),
      ['key-algorithm'],
      'written out',
    ],
    ['no curve', () => csrOf(p256, { spki: ecSpki(derNull, point) }), ['key-algorithm'], 'named'],
    ['a compressed point', () => csrOf(p256, { spki: ecSpki(named, compressed) }), ['key-malformed'], 'uncompressed'],
    ['a point in hybrid form', () => csrOf(p256, { spki: ecSpki(named, hybrid) }), ['key-malformed'], 'uncompressed'],
    [
      'the point at infinity',
      () => csrOf(p256, { spki: ecSpki(named, Buffer.from([0])) }),
      ['key-malformed'],
      'no point',
    ],
    [
      'zero as a point',
      () => csrOf(p256, { spki: ecSpki(named, Buffer.alloc(65, 4).fill(0, 1)) }),
      ['key-malformed'],
      'no point',
    ],
    [
      'a point beside the curve',
      () => csrOf(p256, { spki: ecSpki(named, offCurve) }),
      ['key-malformed'],
      'no point on the curve',
    ],
  ])('%s', (_, make, codes, reason) => {
    const faults = faultsOf(csrPem(make()));
    expect(faults.map(({ code }) => code)).toEqual(codes);
    expect(faults[0]?.detail).toContain(reason);
  });
});

describe('only names that are legal, public and offered', () => {
  test.each<[string, CsrFaultCode, string]>([
    ['www.example.com\0.example.org', 'name-illegal', 'a zero byte'],
    ['www example.com', 'name-illegal', 'a space'],
    ['my_host.example.com', 'name-illegal', 'an underscore'],
    ['www.example.com.', 'name-illegal', 'dot at the end'],
    ['', 'name-illegal', 'empty'],
    ['xn--a.example.com', 'name-illegal', 'no valid A-label'],
    ['xn--99999999.com', 'name-illegal', 'no valid A-label'],
    [Buffer.from('www.münchen.de').toString('latin1'), 'name-not-ascii', 'write it as www.xn--mnchen-3ya.de'],
    ['*.m\u00fcnchen.de', 'name-not-ascii', 'write it as *.xn--mnchen-3ya.de'],
    ['\u00fc/..\u00fc', 'name-not-ascii', 'A-labels'],
    ['192.0.2.1', 'name-kind', 'IP address'],
    ['localhost', 'name-not-public', 'internal name'],
    ['server1', 'name-not-public', 'internal name'],
    ['www.example.test', 'name-not-public', 'internal name'],
    ['nas.local', 'name-not-public', 'internal name'],
    ['db.internal', 'name-not-public', 'internal name'],
    ['www.customer.example', 'name-not-public', 'internal name'],
    ['www.nosuchtld', 'name-not-public', 'internal name'],
    ['router.home.arpa', 'name-not-public', 'internal name'],
    ['1.2.0.192.in-addr.arpa', 'name-not-public', 'internal name'],
    ['2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion', 'name-not-public', 'internal name'],
    ['com', 'name-is-public-suffix', 'under which others'],
    ['co.uk', 'name-is-public-suffix', 'under which others'],
    ['*.com', 'name-is-public-suffix', 'all of a public suffix'],
    ['*.co.uk', 'name-is-public-suffix', 'all of a public suffix'],
    ['*.kobe.jp', 'name-is-public-suffix', 'all of a public suffix'],
    ['*', 'wildcard-illegal', 'first label'],
    ['*.*.example.com', 'wildcard-illegal', 'first label'],
    ['w*.example.com', 'wildcard-illegal', 'first label'],
  ])('%j', (name, code, reason) => {
    expect(faultsOf(pemOf({ names: [name] }))).toEqual([
      {
        code,
        pointer: '/csr',
        detail: expect.stringContaining(reason),
        ...(name !== '' && { about: expect.any(String) }),
      },
    ]);
  });

  test.each<[number, string]>([
    [0xa0, 'otherName'],
    [0x81, 'e-mail'],
    [0xa4, 'directory'],
    [0x86, 'URI'],
    [0x87, 'IP address'],
    [0x88, 'registered id'],
  ])('a name of type %i beside a good one is refused as %s', (tag, kind) => {
    const other = der(tag, ...(tag & 0x20 ? [derNull] : [Buffer.from([192, 0, 2, 1])]));
    expect(faultsOf(pemOf({ generalNames: [dnsName('www.example.com'), other] }))).toEqual([
      { code: 'name-kind', pointer: '/csr', detail: expect.stringContaining(kind) },
    ]);
  });

  test('the same name twice, whatever its case', () => {
    expect(codesOf(pemOf({ names: ['www.example.com', 'WWW.Example.com'] }))).toEqual(['name-repeated']);
  });

  test.each<[string, CsrParts]>([
    ['no extension', { names: [] }],
    ['no attributes', { attributes: [] }],
    ['an empty list', { names: [], extensions: [extension('2.5.29.17', sequence())] }],
  ])('no names but a common name: %s', (_, parts) => {
    expect(faultsOf(pemOf({ ...parts, commonNames: [commonName('www.example.com')] }))).toEqual([
      { code: 'names-missing', pointer: '/csr', detail: expect.stringContaining('such as “www.example.com”') },
    ]);
  });

  test.each(['example.com', 'www.example.com\0', 'Kunde GmbH', 'münchen.de', '', '\u212a.example.com'])(
    'a common name that is not among the names: %j',
    (name) => {
      expect(codesOf(pemOf({ names: ['www.example.com', 'k.example.com'], commonNames: [commonName(name)] }))).toEqual([
        'common-name-foreign',
      ]);
    },
  );

  test('a second common name counts as well, and a hundred are one fault', () => {
    const commonNames = [commonName('www.example.com'), ...Array(99).fill(commonName('bank.example.com'))];
    expect(faultsOf(pemOf({ commonNames }))).toEqual([
      {
        code: 'common-name-foreign',
        pointer: '/csr',
        detail: expect.stringContaining('and 96 more'),
        about: 'bank.example.com, bank.example.com, bank.example.com',
      },
    ]);
  });

  test.each<[OfferedNames, string[], CsrFaultCode[]]>([
    ['single', ['*.example.com'], ['names-not-offered']],
    ['single', ['example.com', 'www.example.com'], ['names-not-offered']],
    ['wildcard', ['*.example.com', 'example.com'], []],
    ['wildcard', ['www.example.com'], ['names-not-offered']],
    ['multi', ['*.example.com', 'example.org'], []],
    ['multi', Array.from({ length: 100 }, (_, n) => `${n}.example.com`), []],
    ['multi', Array.from({ length: 101 }, (_, n) => `${n}.example.com`), ['names-too-many']],
  ])('%s: %j', (offered, names, codes) => {
    expect(codesOf(pemOf({ names }), offered)).toEqual(codes);
  });

  test('the product’s name is among those of the request', () => {
    expect(faultsOf(pemOf(), 'single', 'www.example.com')).toEqual([]);
    expect(faultsOf(pemOf(), 'single', 'example.com')).toEqual([
      {
        code: 'product-name-absent',
        pointer: '/name',
        detail: expect.stringContaining('“example.com”'),
        about: 'example.com',
      },
    ]);
  });
});

describe('a request for an authority is refused', () => {
  test.each<[string, Buffer]>([
    ['CA', extension('2.5.29.19', sequence(derTrue), derTrue)],
    ['CA with a path length', extension('2.5.29.19', sequence(derTrue, integer(0n)))],
    ['keyCertSign', extension('2.5.29.15', der(0x03, Buffer.from([2, 0b0000_0100])))],
    ['cRLSign', extension('2.5.29.15', der(0x03, Buffer.from([1, 0b0000_0010])))],
  ])('%s', (_, asked) => {
    expect(codesOf(pemOf({ extensions: [asked] }))).toEqual(['authority-asked-for']);
  });
});

test('all faults are told at once, each with what to do', () => {
  const signer = rsaOf([primeOf(512, 3n), primeOf(512, 3n)], 3n);
  const text = pemOf(
    {
      names: ['www.example.com', 'my_host.example.com', 'nas.local', '*.com', 'WWW.example.com'],
      commonNames: [commonName('bank.example.com')],
      extensions: [extension('2.5.29.19', sequence(derTrue))],
      signature: bytesOf(7n),
    },
    signer,
  );
  expect(faultsOf(text, 'single', 'shop.example.com').map(({ code }) => code)).toEqual([
    'key-size',
    'key-exponent',
    'signature-invalid',
    'name-illegal',
    'name-not-public',
    'name-is-public-suffix',
    'name-repeated',
    'names-not-offered',
    'common-name-foreign',
    'product-name-absent',
    'authority-asked-for',
  ]);
});
