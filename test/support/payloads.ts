import type { Client } from '@temporalio/client';
import type { Payload } from '@temporalio/common';

/** What a payload of a history says, to those who have the keys. */
export async function readPayload<T>(client: Client, payload: Payload | null | undefined): Promise<T> {
  const { payloadCodecs, payloadConverter } = client.options.loadedDataConverter;
  const [codec] = payloadCodecs;
  const [read] = codec ? await codec.decode([payload ?? {}]) : [payload];
  return payloadConverter.fromPayload<T>(read ?? {});
}
