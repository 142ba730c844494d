import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Keeps private keys so that the database alone betrays none: AES-256-GCM under a key derived from the master key (HKDF,
 * SHA-256). A sealed key is the version, the IV, the tag and the ciphertext, and opens only for what it was sealed for.
 */
export class Vault {
  private readonly key: Buffer;

  /** @param masterKey 32 bytes of chance */
  constructor(masterKey: Buffer) {
    if (masterKey.length !== 32) throw new Error(`A master key has 32 bytes, not ${masterKey.length}.`);
    this.key = Buffer.from(hkdfSync('sha256', masterKey, '', 'perennial certificate authority private keys', 32));
  }

  /** @param owner what the key belongs to: its certificate */
  seal(secret: Buffer, owner: Buffer): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv).setAAD(owner);
    const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), sealed]);
  }

  /** @throws Error where the master key is another one, or what is kept was changed */
  open(sealed: Buffer, owner: Buffer): Buffer {
    if (sealed[0] !== VERSION) throw new Error(`A key of the certificate authority is sealed in an unknown way.`);
    const iv = sealed.subarray(1, 1 + IV_BYTES);
    const tag = sealed.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.key, iv, { authTagLength: TAG_BYTES });
    decipher.setAAD(owner).setAuthTag(tag);
    try {
      return Buffer.concat([decipher.update(sealed.subarray(1 + IV_BYTES + TAG_BYTES)), decipher.final()]);
    } catch (cause) {
      const what = 'The master key does not open the private keys of the certificate authority in this database';
      throw new Error(`${what}: start with the key that they were made with, or bring it back from a backup.`, {
        cause,
      });
    }
  }
}
