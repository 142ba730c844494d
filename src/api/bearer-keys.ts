import { createHash, randomBytes } from 'node:crypto';
import type { ApiKeyRecord, ApiPorts } from './ports';

/** Milliseconds for which a key is taken to be what it was: a key revoked elsewhere works no longer than that. */
const REMEMBERED = 30_000;
const MOST_REMEMBERED = 10_000;
const LONGEST_SECRET = 200;

export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** 256 bits of chance need no slow hash: what is stored cannot be guessed back. */
export function newSecret(): string {
  return `pk_${randomBytes(32).toString('base64url')}`;
}

/** Who calls, by the key in the Authorization header. */
export class BearerKeys {
  private readonly known = new Map<string, { key: ApiKeyRecord; until: number }>();

  constructor(private readonly keys: ApiPorts['keys']) {}

  async holderOf(authorization: string | undefined): Promise<ApiKeyRecord | undefined> {
    const secret = /^Bearer +([\x21-\x7e]+) *$/i.exec(authorization ?? '')?.[1];
    if (secret === undefined || secret.length > LONGEST_SECRET) return undefined;
    const hash = hashOf(secret);
    const remembered = this.known.get(hash);
    if (remembered && remembered.until > Date.now()) return remembered.key;
    // Only keys that exist are remembered, so that a new one works at once.
    const key = await this.keys.find(hash);
    this.known.delete(hash);
    if (key) this.remember(hash, key);
    return key;
  }

  /** A key revoked through this process ends at once. */
  forget(id: string): void {
    for (const [hash, { key }] of this.known) if (key.id === id) this.known.delete(hash);
  }

  /** What a person may do has changed. */
  forgetPerson(id: string): void {
    for (const [hash, { key }] of this.known) if (key.person?.id === id) this.known.delete(hash);
  }

  private remember(hash: string, key: ApiKeyRecord): void {
    const oldest = this.known.keys().next();
    if (this.known.size >= MOST_REMEMBERED && !oldest.done) this.known.delete(oldest.value);
    this.known.set(hash, { key, until: Date.now() + REMEMBERED });
  }
}
