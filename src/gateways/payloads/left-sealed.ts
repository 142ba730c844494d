import type { Payload, PayloadCodec } from '@temporalio/common';
import { isEncrypted } from './codec';

const BINARY_PLAIN = Buffer.from('binary/plain');

/**
 * For who lists workflows and asks for none of what they carry: encrypted payloads, such as the memo of a test clock, come
 * as their bytes. Without a codec the client cannot read a list that holds one at all; with the real one it would need the
 * master key, and the keys of accounts that are erased.
 */
export const leftSealed: PayloadCodec = {
  encode: async (payloads) => payloads,
  decode: async (payloads) => payloads.map(asBytes),
};

function asBytes(payload: Payload): Payload {
  if (!isEncrypted(payload)) return payload;
  return { metadata: { encoding: BINARY_PLAIN }, data: payload.data ?? new Uint8Array() };
}
