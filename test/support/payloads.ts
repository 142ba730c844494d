import type { Client } from '@temporalio/client';
import type { Payload } from '@temporalio/common';

/** What a payload of a history says, to those who have the keys. */
export async function readPayload<T>(client: Client, payload: Payload | null | undefined): Promise<T> {
  const { payloadCodecs, payloadConverter } = client.options.loadedDataConverter;
  const [codec] = payloadCodecs;
  const [read] = codec ? await codec.decode([payload ?? {}]) : [payload];
  return payloadConverter.fromPayload<T>(read ?? {});
}

/** Every payload in a history, wherever it is. */
export function payloadsOf(part: unknown): Payload[] {
  if (typeof part !== 'object' || part === null || part instanceof Uint8Array) return [];
  const { metadata } = part as Payload;
  if (metadata?.['encoding'] instanceof Uint8Array) return [part as Payload];
  return Object.values(part).flatMap(payloadsOf);
}
