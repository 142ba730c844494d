import { ECPrivateKey, PFX, PKCS8ShroudedKeyBag, PrivateKeyInfo, RSAPrivateKey } from 'pkijs';

/** Why a file gives no key. */
export class KeyFileFault extends Error {
  constructor(readonly code: 'unread' | 'encrypted' | 'password' | 'foreign') {
    super(code);
  }
}

const RSA = '1.2.840.113549.1.1.1';
const EC = '1.2.840.10045.2.1';

/**
 * The private key in a customer's own file: PEM as PKCS#8, PKCS#1 (RFC 8017) or SEC 1 (RFC 5915), or a PKCS#12 with its
 * password. @throws KeyFileFault
 */
export async function readKey(file: ArrayBuffer, password: string): Promise<ArrayBuffer> {
  const text = new TextDecoder('latin1').decode(file);
  const [, kind = '', body = ''] = /-----BEGIN ([A-Z ]*PRIVATE KEY)-----([^-]+)-----END/.exec(text) ?? [];
  if (kind === '') return ofPkcs12(file, password);
  if (kind === 'ENCRYPTED PRIVATE KEY' || /Proc-Type|DEK-Info/.test(body)) throw new KeyFileFault('encrypted');
  const der = Uint8Array.from(decoded(body), (char) => char.charCodeAt(0)).buffer;
  try {
    if (kind === 'RSA PRIVATE KEY') return enclosed(RSAPrivateKey.fromBER(der), RSA);
    if (kind === 'EC PRIVATE KEY') return enclosed(ECPrivateKey.fromBER(der), EC);
    PrivateKeyInfo.fromBER(der);
    return der;
  } catch {
    throw new KeyFileFault('unread');
  }
}

function decoded(base64: string): string {
  try {
    return atob(base64.replace(/\s/g, ''));
  } catch {
    throw new KeyFileFault('unread');
  }
}

/** In PKCS#8 (RFC 5958), as browsers read it. */
function enclosed(key: RSAPrivateKey | ECPrivateKey, algorithm: string): ArrayBuffer {
  const info = new PrivateKeyInfo();
  info.fromJSON({ ...(key.toJSON() as object), kty: algorithm === RSA ? 'RSA' : 'EC' });
  return info.toSchema().toBER(false);
}

async function ofPkcs12(file: ArrayBuffer, text: string): Promise<ArrayBuffer> {
  const password = new TextEncoder().encode(text).buffer as ArrayBuffer;
  let pfx: PFX;
  try {
    pfx = PFX.fromBER(file);
  } catch {
    throw new KeyFileFault('unread');
  }
  try {
    await pfx.parseInternalValues({ password, checkIntegrity: true });
    const safe = pfx.parsedValue?.authenticatedSafe;
    await safe?.parseInternalValues({ safeContents: (safe.safeContents ?? []).map(() => ({ password })) });
    const contents = (safe?.parsedValue?.safeContents ?? []) as { value: { safeBags: { bagValue: unknown }[] } }[];
    for (const { bagValue } of contents.flatMap(({ value }) => value.safeBags)) {
      if (bagValue instanceof PrivateKeyInfo) return bagValue.toSchema().toBER(false);
      if (!(bagValue instanceof PKCS8ShroudedKeyBag)) continue;
      // pkijs declares what a bag is read with for itself alone.
      await (bagValue as unknown as { parseInternalValues(with_: object): Promise<void> }).parseInternalValues({
        password,
      });
      if (bagValue.parsedValue) return bagValue.parsedValue.toSchema().toBER(false);
    }
  } catch {
    throw new KeyFileFault('password');
  }
  throw new KeyFileFault('unread');
}
