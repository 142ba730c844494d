import type { Connection } from '@temporalio/client';

/** What running products can be searched by in Temporal; few, because each change of one is a write of its own. */
export const SEARCH_ATTRIBUTES = {
  PerennialKind: 'Keyword',
  PerennialAccount: 'Keyword',
  PerennialState: 'Keyword',
  PerennialOption: 'Keyword',
  PerennialExpiry: 'Datetime',
  PerennialTrouble: 'Keyword',
} as const;

/** `temporal.api.enums.v1.IndexedValueType` */
const TYPE_NUMBERS = { Keyword: 2, Datetime: 6 } as const;

/** Registers on a server that is not ours what it does not know yet. */
export async function ensureSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  const missing = await missingSearchAttributes(connection, namespace);
  const known = Object.keys(SEARCH_ATTRIBUTES).filter((name) => !missing.includes(name));
  await addSearchAttributes(connection, namespace, known);
}

export async function missingSearchAttributes(connection: Connection, namespace: string): Promise<string[]> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  return Object.keys(SEARCH_ATTRIBUTES).filter((name) => !(name in customAttributes));
}

/** Registers them without asking first: a time-skipping test server cannot list what it knows. */
export async function addSearchAttributes(
  connection: Connection,
  namespace: string,
  known: string[] = [],
): Promise<void> {
  const missing = Object.entries(SEARCH_ATTRIBUTES).filter(([name]) => !known.includes(name));
  if (missing.length === 0) return;
  await connection.operatorService.addSearchAttributes({
    namespace,
    searchAttributes: Object.fromEntries(missing.map(([name, type]) => [name, TYPE_NUMBERS[type]])),
  });
}
