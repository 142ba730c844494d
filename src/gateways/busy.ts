/** More is asked for than this process does at once: nothing was done, and later it can be. */
export class Busy extends Error {
  readonly code = 'EBUSY';
}
