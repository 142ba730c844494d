import type { Answer } from './call';
import type { CommandResult } from './ports';
import { notFound, Problem, refused } from './problems';
import { etag, outdated } from './versions';

/** What a command came to, as an answer; what it did not come to, as a problem. */
export function outcome<T>(
  result: CommandResult<T>,
  done: { status: number; body?: (value: T) => unknown; location?: (value: T) => string },
): Answer {
  switch (result.kind) {
    case 'refused':
      throw refused(result.refusal);
    case 'not_found':
      throw notFound();
    case 'key_reused':
      throw new Problem('idempotency-mismatch', 'This Idempotency-Key belongs to another request. Use a new one.');
    case 'outdated':
      throw outdated();
    case 'accepted':
      return { status: 202, body: result.value };
    case 'done': {
      const { value, replayed } = result;
      const headers = {
        ...versionHeader(value),
        ...(done.location && { Location: done.location(value) }),
        ...(replayed && { 'Idempotency-Replayed': 'true' }),
      };
      return { status: done.status, headers, body: done.body ? done.body(value) : value };
    }
  }
}

/** A resource with a version carries it as its ETag. */
export function resource(value: unknown): Answer {
  return { status: 200, headers: versionHeader(value), body: value };
}

function versionHeader(value: unknown): Record<string, string> {
  const versioned = typeof value === 'object' && value !== null && 'version' in value;
  return versioned && typeof value.version === 'number' ? { ETag: etag(value.version) } : {};
}
