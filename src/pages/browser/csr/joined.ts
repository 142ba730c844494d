// @peculiar/x509 needs the metadata of reflect-metadata before its own first line.
import 'reflect-metadata';
import { PemConverter, X509Certificate } from '@peculiar/x509';
import { KeyFileFault, readKey } from './key-file';
import { pkcs12 } from './pkcs12';

/**
 * A key from the customer's own file and what was issued for it, as one PKCS#12. Nothing is sent anywhere.
 * @param chain PEM, the certificate of the key first
 * @param password of the new file, and of a PKCS#12 that the key comes in
 * @throws KeyFileFault also where the key is another certificate's
 */
export async function joined(file: ArrayBuffer, chain: string, password: string): Promise<ArrayBuffer> {
  const key = await readKey(file, password);
  const certificates = PemConverter.decode(chain);
  const [own] = certificates;
  if (!own || !(await isOf(key, own))) throw new KeyFileFault('foreign');
  return pkcs12(key, password, certificates);
}

async function isOf(pkcs8: ArrayBuffer, certificate: ArrayBuffer): Promise<boolean> {
  const { publicKey } = new X509Certificate(certificate);
  const algorithm =
    publicKey.algorithm.name === 'ECDSA' ? publicKey.algorithm : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  try {
    const key = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm as EcKeyImportParams, true, ['sign']);
    const issued = await crypto.subtle.importKey('spki', publicKey.rawData, algorithm as EcKeyImportParams, true, [
      'verify',
    ]);
    const [own, theirs] = await Promise.all([key, issued].map((one) => crypto.subtle.exportKey('jwk', one)));
    return own?.n === theirs?.n && own?.x === theirs?.x && own?.y === theirs?.y;
  } catch {
    // Of another kind than the certificate's.
    return false;
  }
}
