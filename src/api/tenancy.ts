import type { Visit } from './call';
import type { ApiKeyRecord } from './ports';
import { notFound } from './problems';

/** Whether a caller may see what belongs to an account. */
function mayLookAt(caller: ApiKeyRecord, account: string): boolean {
  return caller.scope === 'operator' || caller.account === account;
}

/** What was found, if it is the caller's to see; else it is not found. */
export function visible<T>({ caller }: Visit, found: T | undefined, accountOf: (thing: T) => string): T {
  if (found === undefined || !mayLookAt(caller, accountOf(found))) throw notFound();
  return found;
}

/** The id of an account that the caller may see; that it exists is the port's to say. */
export function visibleAccount({ caller }: Visit, id: string): string {
  if (!mayLookAt(caller, id)) throw notFound();
  return id;
}

/**
 * A filter of a list, narrowed to the caller's own account; undefined if nothing can be in it, because it asks for
 * another's.
 */
export function narrowed<F extends { account?: string }>({ caller }: Visit, filter: F): F | undefined {
  if (caller.scope === 'operator') return filter;
  if (caller.account === null) return undefined;
  if (filter.account !== undefined && filter.account !== caller.account) return undefined;
  return { ...filter, account: caller.account };
}
