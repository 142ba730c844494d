import { createHash, verify } from 'node:crypto';
import { holdsPrivateKey } from '../../domain/private-keys';
import { MalformedDer, readDer, wholeOf } from './der';
import { readKey } from './public-keys';

/** What shows that somebody has a key: its public half, and a signature by it over a text that was set for that. */
export interface ShownPossession {
  /** SubjectPublicKeyInfo as PEM */
  publicKey: string | undefined;
  /** base64: RSA PKCS#1 v1.5 or ECDSA (DER), with SHA-256 */
  signature: string | undefined;
  text: string | undefined;
}

export interface PossessionFault {
  pointer: '/publicKey' | '/signature';
  detail: string;
}

/** With the fingerprint where possession is shown: SHA-256 over the SubjectPublicKeyInfo, lower-case hexadecimal. */
export interface PossessionReading {
  faults: PossessionFault[];
  keyFingerprint?: string;
}

const whole = /^-----BEGIN PUBLIC KEY-----\s([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----$/;

const howToMake = 'Write it with: openssl pkey -in key.pem -pubout';

/**
 * Whether a text was signed by the key that is shown. Keys that are too weak to be certified can be shown all the same:
 * an older rule may have let them in. All faults at once; never throws.
 */
export function readPossession({ publicKey, signature, text }: ShownPossession): PossessionReading {
  const key = publicKey === undefined ? undefined : readPublicKey(publicKey);
  const faults: PossessionFault[] = key?.fault === undefined ? [] : [{ pointer: '/publicKey', detail: key.fault }];
  if (!key?.verifier || signature === undefined || text === undefined) return { faults };
  const bytes = Buffer.from(signature, 'base64');
  if (!verify('sha256', Buffer.from(text), key.verifier, bytes)) {
    const detail =
      'The signature is not by this key over exactly the challenge, without a line break. Sign it with: printf %s "$CHALLENGE" | openssl dgst -sha256 -sign key.pem | openssl base64 -A';
    return { faults: [{ pointer: '/signature', detail }] };
  }
  return { faults: [], keyFingerprint: key.keyFingerprint };
}

function readPublicKey(pem: string) {
  if (holdsPrivateKey(pem)) {
    return {
      fault: `This contains a private key. It was not kept, and it is not needed: send the public key. ${howToMake}`,
    };
  }
  const body = whole.exec(pem.trim())?.[1];
  if (body === undefined) return { fault: `This is no public key as one PEM block. ${howToMake}` };
  const der = Buffer.from(body.replace(/\s+/g, ''), 'base64');
  try {
    const spki = readDer(der);
    const { key, fault } = readKey(spki);
    if (fault) return { fault: fault.detail };
    if (!key.verifier) return { fault: 'No signature can be verified with a key of these numbers.' };
    return { verifier: key.verifier, keyFingerprint: createHash('sha256').update(wholeOf(spki)).digest('hex') };
  } catch (error) {
    if (!(error instanceof MalformedDer)) throw error;
    return { fault: `The public key cannot be read: ${error.message}. ${howToMake}` };
  }
}
