import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Payload, PayloadCodec, SerializationContext } from '@temporalio/common';
import { temporal } from '@temporalio/proto';
import { KeyDestroyed, type PayloadKey, type PayloadKeys } from './keys';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** As Temporal's own samples name them. */
const ENCODING = Buffer.from('binary/encrypted');
const KEY_ID = 'encryption-key-id';

/** The first byte of what is encrypted: a payload as it is, or deflated. */
const PLAIN = 0;
const DEFLATED = 1;

/** Bytes from which deflating a payload saves more than it costs. */
const WORTH_DEFLATING = 200;

const { Payload: ProtoPayload } = temporal.api.common.v1;

/**
 * Encrypts payloads under the key of the account whose workflow they belong to (S17), so that a history is readable as long
 * as that key exists: AES-256-GCM over the whole payload. Payloads that are not encrypted pass, as histories hold them that
 * began before.
 */
export class AccountCodec implements PayloadCodec {
  constructor(private readonly keys: PayloadKeys) {}

  async encode(payloads: Payload[], context?: SerializationContext): Promise<Payload[]> {
    if (payloads.length === 0) return payloads;
    const key = await this.keyFor(context);
    return payloads.map((payload) => encrypted(payload, key));
  }

  decode(payloads: Payload[], context?: SerializationContext): Promise<Payload[]> {
    return Promise.all(
      payloads.map(async (payload) => {
        const id = keyIdOf(payload);
        return id === undefined ? payload : decrypted(payload, await this.keys.named(id, context?.workflowId));
      }),
    );
  }

  private async keyFor(context?: SerializationContext): Promise<PayloadKey> {
    try {
      return await this.keys.ofWorkflow(context?.workflowId);
    } catch (error) {
      if (!(error instanceof KeyDestroyed) || context?.type !== 'activity') throw error;
      // The last word of an activity that was under way when its account was erased: nobody can read it, and the worker
      // goes on, which a codec that throws here would bring down.
      return { id: 'destroyed', owner: '', key: createSecretKey(randomBytes(32)) };
    }
  }
}

/** The id of the key that a payload is encrypted with; nothing where it is not. */
export function keyIdOf({ metadata }: Payload): string | undefined {
  const encoding = metadata?.['encoding'];
  if (!encoding || !ENCODING.equals(encoding)) return undefined;
  return Buffer.from(metadata?.[KEY_ID] ?? []).toString();
}

function encrypted(payload: Payload, { id, key }: PayloadKey): Payload {
  const bytes = ProtoPayload.encode(payload).finish();
  const isLong = bytes.length >= WORTH_DEFLATING;
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(id));
  const parts = [
    cipher.update(Buffer.of(isLong ? DEFLATED : PLAIN)),
    cipher.update(isLong ? deflateRawSync(bytes) : bytes),
  ];
  const body = Buffer.concat([nonce, ...parts, cipher.final(), cipher.getAuthTag()]);
  return { metadata: { encoding: ENCODING, [KEY_ID]: Buffer.from(id) }, data: body };
}

/** @throws Error where it was changed since */
function decrypted({ data }: Payload, { id, key }: PayloadKey): Payload {
  const sealed = Buffer.from(data ?? []);
  const end = sealed.length - TAG_BYTES;
  if (end <= NONCE_BYTES) throw new Error('A payload says that it is encrypted and is too short for it.');
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(id)).setAuthTag(sealed.subarray(end));
  const opened = Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()]);
  const bytes = opened.subarray(1);
  return ProtoPayload.decode(opened[0] === DEFLATED ? inflateRawSync(bytes) : bytes);
}
