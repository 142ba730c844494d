import { earliest, epoch, type Instant, instantOf, plusMilliseconds } from './calendar';
import { DAY, inForce, type Regulations } from './regulations';

/** An instant without fractions of a second: certificates know none. */
function inSeconds(at: Instant): Instant {
  return instantOf(Math.floor(epoch(at) / 1000) * 1000);
}

/** When a certificate ends that is issued at `notBefore` inside a paid term: as late as allowed, never after the term (C1). */
export function certificateEnd(notBefore: Instant, termEnd: Instant, regulations: Regulations): Instant {
  const { use, max } = inForce(regulations.tlsCertificateValidityDays, notBefore);
  return inSeconds(earliest(termEnd, plusMilliseconds(inSeconds(notBefore), (use ?? max) * DAY)));
}

export interface Validity {
  notBefore: Instant;
  notAfter: Instant;
}

/** Whether a certificate ends with the paid term, but for a fraction of a second: then it is not replaced inside it (C2). */
export function endsWithTerm({ notAfter }: Validity, termEnd: Instant): boolean {
  return notAfter >= inSeconds(termEnd);
}

/**
 * When a certificate is replaced inside the paid term: at an instant in the authority's window where it has one,
 * otherwise at two thirds of its time, in whole seconds; undefined where it ends with the term (C2).
 * @param window of ARI, RFC 9773
 * @param share where in the window, 0 to 1
 */
export function replacementAt(
  validity: Validity,
  termEnd: Instant,
  window?: { start: Instant; end: Instant },
  share = 0,
): Instant | undefined {
  if (endsWithTerm(validity, termEnd)) return undefined;
  if (window) return instantIn(window, share);
  const [begin, end] = [epoch(validity.notBefore), epoch(validity.notAfter)];
  return inSeconds(instantOf(begin + ((end - begin) * 2) / 3));
}

/**
 * Where a replacement moves by the window that its authority names now; undefined if it stays (RFC 9773, 4.2). A window
 * that has begun says "now" (C2).
 * @param replaceAt as it was planned; undefined of a certificate that ends with the paid term
 * @param before the window that was named the last time; undefined if none was
 * @param share where in the window, 0 to 1
 */
export function movedReplacement(
  { replaceAt, notAfter }: { replaceAt?: Instant; notAfter: Instant },
  window: { start: Instant; end: Instant },
  before: { start: Instant; end: Instant } | undefined,
  now: Instant,
  share: number,
): Instant | undefined {
  if (window.start >= notAfter) return undefined;
  const begun = window.start <= now;
  // The usual window of one that ends with the term begins some day, too: only one that was moved to the past says "now".
  if (replaceAt === undefined) return begun && before !== undefined && window.start < before.start ? now : undefined;
  if (replaceAt <= now || (window.start <= replaceAt && replaceAt <= window.end)) return undefined;
  if (begun) return now;
  return earliest(notAfter, instantIn(window, share));
}

function instantIn({ start, end }: { start: Instant; end: Instant }, share: number): Instant {
  return instantOf(Math.floor(epoch(start) + (epoch(end) - epoch(start)) * share));
}

/** Until when a validation of a domain can be used for an issue at `at`, by what is in force then (2.1). */
export function validationEnd(validatedAt: Instant, at: Instant, regulations: Regulations): Instant {
  return plusMilliseconds(validatedAt, inForce(regulations.dcvReuseDays, at).max * DAY);
}

/** The same of an organisation's identity. */
export function identityEnd(validatedAt: Instant, at: Instant, regulations: Regulations): Instant {
  return plusMilliseconds(validatedAt, inForce(regulations.identityReuseDays, at).max * DAY);
}

/** The certificates that a term will take if it begins at `start` and nothing else comes in between (C1). */
export function certificatesOfTerm(start: Instant, end: Instant, regulations: Regulations): Validity[] {
  const all: Validity[] = [];
  for (let at: Instant | undefined = start; at !== undefined && at < end; ) {
    const validity: Validity = { notBefore: at, notAfter: certificateEnd(at, end, regulations) };
    all.push(validity);
    at = replacementAt(validity, end);
  }
  return all;
}
