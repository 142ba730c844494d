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
  if (window) return instantOf(Math.floor(epoch(window.start) + (epoch(window.end) - epoch(window.start)) * share));
  const [begin, end] = [epoch(validity.notBefore), epoch(validity.notAfter)];
  return inSeconds(instantOf(begin + ((end - begin) * 2) / 3));
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
