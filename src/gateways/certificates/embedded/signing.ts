import { type KeyObject, sign } from 'node:crypto';
import { bitString, sequence } from './der';

/** AlgorithmIdentifiers of ECDSA (RFC 5758, 3.2), by the curve of the key that signs. */
const algorithms: Record<string, { hash: 'sha256' | 'sha384'; der: Buffer }> = {
  prime256v1: { hash: 'sha256', der: Buffer.from('300a06082a8648ce3d040302', 'hex') },
  secp384r1: { hash: 'sha384', der: Buffer.from('300a06082a8648ce3d040303', 'hex') },
};

/** A key made ready to sign much: what X.509 signs is always the content, the algorithm and the signature. */
export class Signer {
  /** AlgorithmIdentifier, DER */
  readonly algorithm: Buffer;
  private readonly hash: string;

  constructor(private readonly key: KeyObject) {
    const curve = key.asymmetricKeyDetails?.namedCurve ?? '';
    const known = algorithms[curve];
    if (!known) throw new Error(`The authority does not sign with ${curve || key.asymmetricKeyType}.`);
    this.algorithm = known.der;
    this.hash = known.hash;
  }

  signature(content: Uint8Array): Buffer {
    return sign(this.hash, content, this.key);
  }

  /** A SEQUENCE of the content, its algorithm and its signature, as certificates and revocation lists are. */
  signed(content: Buffer): Buffer {
    return sequence(content, this.algorithm, bitString(this.signature(content)));
  }
}
