import { AuthenticatedSafe, PFX, PKCS8ShroudedKeyBag, PrivateKeyInfo, SafeBag, SafeContents } from 'pkijs';

/** id-PKCS8ShroudedKeyBag (RFC 7292, 4.2.2) */
const SHROUDED_KEY = '1.2.840.113549.1.12.10.1.2';
const KEY_ITERATIONS = 100_000;
/** As OpenSSL does it: these are counted by hand, and the password's strength does not hang on them alone. */
const MAC_ITERATIONS = 2_048;
const BY_PASSWORD = 0;

/**
 * A key as PKCS#12 (RFC 7292), encrypted by AES-256 under a password (PBES2).
 * @param password printable ASCII: beyond it programs differ in how it is read
 */
export async function pkcs12(pkcs8: ArrayBuffer, password: string): Promise<ArrayBuffer> {
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
          value: new SafeContents({ safeBags: [new SafeBag({ bagId: SHROUDED_KEY, bagValue: key })] }),
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
