import { Problem } from './problems';

/** The entity tag of a resource that people edit. */
export function etag(version: number): string {
  return `"${version}"`;
}

/** The version that a caller believes to be the latest; undefined if any will do. */
export function versionOf(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  const version = /^"(\d{1,15})"$/.exec(ifMatch.trim())?.[1];
  if (version === undefined) throw outdated('If-Match must be one ETag, as the last answer gave it.');
  return Number(version);
}

export function outdated(detail = 'It has been changed since; read it again.'): Problem {
  return new Problem('precondition-failed', detail);
}
