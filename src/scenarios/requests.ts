import { webcrypto } from 'node:crypto';
import { Pkcs10CertificateRequestGenerator, SubjectAlternativeNameExtension } from '../gateways/certificates/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** The keys of a scenario's customers, by their products: who has one makes requests with it. */
export class Requests {
  private readonly keys = new Map<string, webcrypto.CryptoKeyPair>();

  /**
   * A request for names, as PEM.
   * @param asked `generate`: with a new key; `same-key`: with the one of the last request
   */
  async make(product: string, names: readonly string[], asked: unknown): Promise<string> {
    const known = asked === 'same-key' ? this.keys.get(product) : undefined;
    const keys = known ?? (await webcrypto.subtle.generateKey(algorithm, false, ['sign', 'verify']));
    this.keys.set(product, keys);
    const request = await Pkcs10CertificateRequestGenerator.create({
      keys,
      signingAlgorithm: algorithm,
      extensions: [new SubjectAlternativeNameExtension(names.map((value) => ({ type: 'dns' as const, value })))],
    });
    return request.toString('pem');
  }
}
