// @peculiar/x509 needs the metadata of reflect-metadata before its own first line.
import 'reflect-metadata';
import { PemConverter, Pkcs10CertificateRequestGenerator, SubjectAlternativeNameExtension } from '@peculiar/x509';

/** A private key in both of the forms in which it is offered; never sent anywhere. */
export interface MadeKey {
  pkcs8: ArrayBuffer;
  /** PKCS#8 */
  pem: string;
}

export interface Made {
  /** PKCS#10, PEM */
  csr: string;
  key: MadeKey;
}

const rsa = (modulusLength: number) => ({
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength,
});

/** What is offered (C3): each with the hash by which the request is signed. */
const algorithms: Record<string, RsaHashedKeyGenParams | (EcKeyGenParams & { hash: string })> = {
  p256: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  p384: { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' },
  rsa2048: rsa(2048),
  rsa3072: rsa(3072),
  rsa4096: rsa(4096),
};

/** A new key and a request for the names, which stand in its SubjectAltName alone. */
export async function makeRequest(names: readonly string[], algorithm: string): Promise<Made> {
  const wanted = algorithms[algorithm] ?? algorithms['p256'];
  if (!wanted) throw new Error('no algorithm');
  const keys = (await crypto.subtle.generateKey(wanted, true, ['sign', 'verify'])) as CryptoKeyPair;
  const request = await Pkcs10CertificateRequestGenerator.create(
    {
      keys,
      signingAlgorithm: wanted,
      extensions: [new SubjectAlternativeNameExtension(names.map((value) => ({ type: 'dns' as const, value })))],
    },
    crypto,
  );
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { csr: `${request.toString('pem')}\n`, key: { pkcs8, pem: `${PemConverter.encode(pkcs8, 'PRIVATE KEY')}\n` } };
}
