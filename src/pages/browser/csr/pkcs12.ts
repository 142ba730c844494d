import {
  Attribute,
  AuthenticatedSafe,
  CertBag,
  Certificate,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeBag,
  SafeContents,
} from 'pkijs';

/** id-PKCS8ShroudedKeyBag (RFC 7292, 4.2.2) */
const SHROUDED_KEY = '1.2.840.113549.1.12.10.1.2';
/** id-CertBag (RFC 7292, 4.2.3) */
const CERTIFICATE = '1.2.840.113549.1.12.10.1.3';
/** localKeyId (RFC 2985, 5.5.2) with the value 1, as DER: by it programs find the certificate of the key. */
const SAME_KEY = [0x30, 0x10, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 0x15, 0x31, 3, 4, 1, 1];
const KEY_ITERATIONS = 100_000;
/** As OpenSSL does it: these are counted by hand, and the password's strength does not hang on them alone. */
const MAC_ITERATIONS = 2_048;
const BY_PASSWORD = 0;

/**
 * A key as PKCS#12 (RFC 7292), encrypted by AES-256 under a password (PBES2), with its certificate and chain if they are
 * there; these are public, and not encrypted.
 * @param password printable ASCII: beyond it programs differ in how it is read
 * @param certificates DER, that of the key first
 */
export async function pkcs12(
  pkcs8: ArrayBuffer,
  password: string,
  certificates: readonly ArrayBuffer[] = [],
): Promise<ArrayBuffer> {
  const secret = new TextEncoder().encode(password).buffer as ArrayBuffer;
  const key = new PKCS8ShroudedKeyBag({ parsedValue: PrivateKeyInfo.fromBER(pkcs8) });
  await key.makeInternalValues({
    password: secret,
    contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256, iv: crypto.getRandomValues(new Uint8Array(16)) },
    hmacHashAlgorithm: 'SHA-256',
    iterationCount: KEY_ITERATIONS,
  });
  const safe = new AuthenticatedSafe({
    parsedValue: {
      safeContents: [
        {
          privacyMode: 0,
          value: new SafeContents({
            safeBags: [
              new SafeBag({
                bagId: SHROUDED_KEY,
                bagValue: key,
                ...(certificates.length > 0 && { bagAttributes: [sameKey()] }),
              }),
              ...certificates.map(certificateBag),
            ],
          }),
        },
      ],
    },
  });
  await safe.makeInternalValues({ safeContents: [{}] });
  const pfx = new PFX({ parsedValue: { integrityMode: BY_PASSWORD, authenticatedSafe: safe } });
  await pfx.makeInternalValues({
    password: secret,
    iterations: MAC_ITERATIONS,
    pbkdf2HashAlgorithm: 'SHA-256',
    hmacHashAlgorithm: 'SHA-256',
  });
  return pfx.toSchema().toBER(false);
}

const sameKey = () => Attribute.fromBER(new Uint8Array(SAME_KEY).buffer);

function certificateBag(der: ArrayBuffer, place: number): SafeBag {
  const bagValue = new CertBag({ parsedValue: Certificate.fromBER(der) });
  return new SafeBag({ bagId: CERTIFICATE, bagValue, ...(place === 0 && { bagAttributes: [sameKey()] }) });
}
