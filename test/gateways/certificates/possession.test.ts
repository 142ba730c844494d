import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { readPossession } from '../../../src/gateways/certificates/possession';

const text = 'perennial-key-compromise.1.x.y';

const keys = {
  'RSA 2048': generateKeyPairSync('rsa', { modulusLength: 2048 }),
  'RSA 1024, too weak for a certificate': generateKeyPairSync('rsa', { modulusLength: 1024 }),
  'P-256': generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'P-384': generateKeyPairSync('ec', { namedCurve: 'P-384' }),
};
const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const pemOf = (key: KeyObject) => key.export({ format: 'pem', type: 'spki' }).toString();
const signed = (key: KeyObject, what = text) => sign('sha256', Buffer.from(what), key).toString('base64');

test.each(Object.entries(keys))('Who signs the text with it shows that he has a key: %s', (_name, key) => {
  const der = key.publicKey.export({ format: 'der', type: 'spki' });
  const keyFingerprint = createHash('sha256').update(der).digest('hex');
  const signature = signed(key.privateKey);
  const lines = signature.replace(/.{40}/g, '$&\n');
  for (const one of [signature, lines])
    expect(readPossession({ publicKey: pemOf(key.publicKey), signature: one, text })).toEqual({
      faults: [],
      keyFingerprint,
    });
});

describe.each(Object.entries(keys))('Of %s', (_name, { publicKey, privateKey }) => {
  test.each([
    ['another key', signed(other.privateKey)],
    ['another text', signed(privateKey, `${text}\n`)],
    ['another hash', sign('sha512', Buffer.from(text), privateKey).toString('base64')],
    ['nothing', ''],
    ['something else', 'AAAA'],
  ])('a signature over or by %s shows nothing', (_what, signature) => {
    const read = readPossession({ publicKey: pemOf(publicKey), signature, text });
    expect(read.keyFingerprint).toBeUndefined();
    expect(read.faults.map(({ pointer }) => pointer)).toEqual(['/signature']);
  });
});

const compressed = Buffer.concat([
  Buffer.from('3039301306072a8648ce3d020106082a8648ce3d030107032200', 'hex'),
  Buffer.from([2]),
  Buffer.alloc(32, 1),
]);
const pem = (label: string, body: string) => `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;

test.each([
  ['a private key', keys['P-256'].privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), /private key/],
  [
    'PKCS#1',
    keys['RSA 2048'].publicKey.export({ format: 'pem', type: 'pkcs1' }).toString(),
    /openssl pkey -in key.pem -pubout/,
  ],
  ['Ed25519', pemOf(generateKeyPairSync('ed25519').publicKey), /Ed25519/],
  ['P-521', pemOf(generateKeyPairSync('ec', { namedCurve: 'P-521' }).publicKey), /P-521/],
  ['a compressed point', pem('PUBLIC KEY', compressed.toString('base64')), /uncompressed/],
  ['damaged DER', pem('PUBLIC KEY', 'MAAA'), /cannot be read/],
  ['two keys', pemOf(keys['P-256'].publicKey) + pemOf(other.publicKey), /one PEM block/],
  ['a word', 'hello', /no public key/],
])('What is no public key that is offered is a fault of it alone: %s', (_what, publicKey, words) => {
  const { faults, ...rest } = readPossession({ publicKey, signature: 'AAAA', text });
  expect(rest).toEqual({});
  expect(faults).toEqual([{ pointer: '/publicKey', detail: expect.stringMatching(words) }]);
});

test('A key without a signature shows nothing', () => {
  expect(readPossession({ publicKey: pemOf(keys['P-256'].publicKey), signature: undefined, text })).toEqual({
    faults: [],
  });
});
