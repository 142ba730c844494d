const MINUTE = 60_000;
const LONGEST = 60 * MINUTE;

/** Milliseconds until a provider is asked again after its n-th failure: a minute, doubled, at most an hour (P8). */
export function retryDelay(attempts: number): number {
  return Math.min(LONGEST, MINUTE * 2 ** Math.min(attempts - 1, 6));
}
