import type { Payload } from '@temporalio/common';
import { type AccountCodec, keyIdOf, PayloadDamaged } from './codec';
import { KeyDestroyed, type PayloadKeys } from './keys';

interface PayloadJson {
  metadata?: Record<string, string> | undefined;
  data?: string | undefined;
}

/** What people see in the place of what nobody can read any more. */
const ERASED = sentence('erased: the key of this account was destroyed');
const DAMAGED = sentence('cannot be read: it was changed since it was encrypted');

function sentence(words: string): Payload {
  return { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from(JSON.stringify(words)) };
}

/** Payloads as Temporal's JSON writes them, in clear and back, for people (the codec server). */
export function createPayloadReader(codec: AccountCodec, keys: PayloadKeys) {
  return {
    async decode(payloads: PayloadJson[]): Promise<{ payloads: PayloadJson[]; owners: string[] }> {
      const owners = new Set<string>();
      const read = async (payload: Payload): Promise<Payload> => {
        try {
          const id = keyIdOf(payload);
          if (id === undefined) return payload;
          owners.add((await keys.named(id)).owner);
          const [clear = ERASED] = await codec.decode([payload]);
          return clear;
        } catch (error) {
          if (error instanceof KeyDestroyed) return ERASED;
          if (error instanceof PayloadDamaged) return DAMAGED;
          throw error;
        }
      };
      const clear = await Promise.all(payloads.map((payload) => read(fromJson(payload))));
      return { payloads: clear.map(toJson), owners: [...owners] };
    },

    /** Whose workflow it is for is not told: what an operator sends by the UI is under the installation's key. */
    async encode(payloads: PayloadJson[]): Promise<PayloadJson[]> {
      return (await codec.encode(payloads.map(fromJson))).map(toJson);
    },
  };
}

function fromJson({ metadata = {}, data = '' }: PayloadJson): Payload {
  const bytes = (text: string) => Buffer.from(text, 'base64');
  return {
    metadata: Object.fromEntries(Object.entries(metadata).map(([name, text]) => [name, bytes(text)])),
    data: bytes(data),
  };
}

function toJson({ metadata, data }: Payload): PayloadJson {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  return {
    metadata: Object.fromEntries(Object.entries(metadata ?? {}).map(([name, bytes]) => [name, text(bytes)])),
    data: text(data ?? new Uint8Array()),
  };
}
