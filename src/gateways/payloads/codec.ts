import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Payload, PayloadCodec, SerializationContext } from '@temporalio/common';
import { temporal } from '@temporalio/proto';
import { KEY_ID_BYTES, KeyDestroyed, type PayloadKey, type PayloadKeys } from './keys';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + KEY_ID_BYTES;
const LEAST_BYTES = HEAD_BYTES + NONCE_BYTES + TAG_BYTES;

/** As Temporal's own samples name it. */
const ENCODING = Buffer.from('binary/encrypted');
const JSON_PLAIN = Buffer.from('json/plain');

/** Bits of the first byte: the text is only the data of a JSON payload, as nearly every payload is; it is deflated. */
const IS_JSON = 1;
const IS_DEFLATED = 2;

/** Bytes from which deflating saves more than it costs. */
const WORTH_DEFLATING = 160;

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
      return { id: randomBytes(KEY_ID_BYTES).toString('base64url'), owner: '', key: createSecretKey(randomBytes(32)) };
    }
  }
}

/** It says that it is encrypted, and was cut short or changed since. */
export class PayloadDamaged extends Error {}

/** The id of the key that a payload is encrypted with; nothing where it is not. @throws PayloadDamaged where it is too short */
export function keyIdOf(payload: Payload): string | undefined {
  if (!isEncrypted(payload)) return undefined;
  const { data } = payload;
  if ((data?.length ?? 0) < LEAST_BYTES) throw new PayloadDamaged('An encrypted payload is too short.');
  return Buffer.from(data?.subarray(1, HEAD_BYTES) ?? []).toString('base64url');
}

export function isEncrypted({ metadata }: Payload): boolean {
  const encoding = metadata?.['encoding'];
  return encoding != null && ENCODING.equals(encoding);
}

/** Format, key id, nonce, text, tag: hundreds of these are in a history, most of them short. */
function encrypted(payload: Payload, { id, key }: PayloadKey): Payload {
  const isJson = hasOnlyJson(payload);
  const text = isJson ? (payload.data ?? new Uint8Array()) : ProtoPayload.encode(payload).finish();
  const isLong = text.length >= WORTH_DEFLATING;
  const head = Buffer.concat([
    Buffer.of((isJson ? IS_JSON : 0) | (isLong ? IS_DEFLATED : 0)),
    Buffer.from(id, 'base64url'),
  ]);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(head);
  const body = [cipher.update(isLong ? deflateRawSync(text) : text), cipher.final()];
  return { metadata: { encoding: ENCODING }, data: Buffer.concat([head, nonce, ...body, cipher.getAuthTag()]) };
}

/** @throws PayloadDamaged where it was changed since */
function decrypted({ data }: Payload, { key }: PayloadKey): Payload {
  const sealed = Buffer.from(data ?? []);
  const head = sealed.subarray(0, HEAD_BYTES);
  const begin = HEAD_BYTES + NONCE_BYTES;
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(HEAD_BYTES, begin), { authTagLength: TAG_BYTES });
  decipher.setAAD(head).setAuthTag(sealed.subarray(end));
  const opened = authentic(() => Buffer.concat([decipher.update(sealed.subarray(begin, end)), decipher.final()]));
  const [format = 0] = head;
  const text = format & IS_DEFLATED ? inflateRawSync(opened) : opened;
  return format & IS_JSON ? { metadata: { encoding: JSON_PLAIN }, data: text } : ProtoPayload.decode(text);
}

function authentic(open: () => Buffer): Buffer {
  try {
    return open();
  } catch (cause) {
    throw new PayloadDamaged('An encrypted payload was changed.', { cause });
  }
}

function hasOnlyJson({ metadata = {} }: Payload): boolean {
  const { encoding, ...others } = metadata ?? {};
  return encoding !== undefined && JSON_PLAIN.equals(encoding) && Object.keys(others).length === 0;
}
