import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** Keys of 32 bytes outside the database: the first seals, every one of them opens. One alone, unless it is being changed. */
export type MasterKeys = Buffer | readonly [Buffer, ...Buffer[]];

/** What a vault keeps: secrets of one purpose cannot be opened as those of another. */
export type VaultPurpose =
  | 'perennial certificate authority private keys'
  | 'perennial acme account keys'
  | 'perennial account keys';

/**
 * Keeps secrets so that the database alone betrays none: AES-256-GCM under a key derived from a master key (HKDF, SHA-256).
 * A sealed secret is the version, the IV, the tag and the ciphertext, and opens only for what it was sealed for.
 */
export class Vault {
  private readonly keys: Buffer[];

  constructor(
    masterKeys: MasterKeys,
    private readonly purpose: VaultPurpose,
  ) {
    const all = Buffer.isBuffer(masterKeys) ? [masterKeys] : masterKeys;
    for (const { length } of all)
      if (length !== KEY_BYTES) throw new Error(`A master key has ${KEY_BYTES} bytes, not ${length}.`);
    this.keys = all.map((key) => Buffer.from(hkdfSync('sha256', key, '', purpose, KEY_BYTES)));
  }

  /** @param owner what the secret belongs to, such as a key's certificate */
  seal(secret: Buffer, owner: Buffer): Buffer {
    const [key] = this.keys as [Buffer];
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(owner);
    const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), sealed]);
  }

  /** @throws Error where no master key is the one it was sealed with, or what is kept was changed */
  open(sealed: Buffer, owner: Buffer): Buffer {
    return this.opened(sealed, owner).secret;
  }

  /** The same secret under the first master key; nothing where that is the one it is sealed with. @throws as `open` */
  resealed(sealed: Buffer, owner: Buffer): Buffer | undefined {
    const { secret, place } = this.opened(sealed, owner);
    return place === 0 ? undefined : this.seal(secret, owner);
  }

  private opened(sealed: Buffer, owner: Buffer): { secret: Buffer; place: number } {
    if (sealed[0] !== VERSION) throw new Error(`A secret is sealed in an unknown way (${this.purpose}).`);
    for (const [place, key] of this.keys.entries()) {
      const secret = opened(key, sealed, owner);
      if (secret) return { secret, place };
    }
    throw new Error(
      `The master key does not open what is kept in this database (${this.purpose}): it was sealed with another master key. Start with that one, or bring it back from a backup.`,
    );
  }
}

function opened(key: Buffer, sealed: Buffer, owner: Buffer): Buffer | undefined {
  const iv = sealed.subarray(1, 1 + IV_BYTES);
  const tag = sealed.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
    decipher.setAAD(owner).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(1 + IV_BYTES + TAG_BYTES)), decipher.final()]);
  } catch {
    return undefined;
  }
}
