import { domainToUnicode } from 'node:url';
import { readableName } from '../domain/readable-name';

/** A product's name as customers read it; where it is copied or looked up it stays as it is. */
export function shownName(name: string): string {
  return readableName(name, domainToUnicode);
}
