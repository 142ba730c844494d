import { X509Certificate } from 'node:crypto';
import { AsnConvert } from '@peculiar/asn1-schema';
import { AuthorityKeyIdentifier, Certificate, id_ce_authorityKeyIdentifier } from '@peculiar/asn1-x509';
import type { ReplacementWindow } from '../../../../activities/certificate-ports';
import { instantOf } from '../../../domain/calendar';
import { AcmeProblem } from './problems';

/** What an authority said, and how long that holds. */
export interface RenewalInfo {
  window: ReplacementWindow;
  /** milliseconds, of Retry-After */
  keepFor: number | undefined;
}

/**
 * How ARI names a certificate: key identifier of its authority and serial number, both base64url (RFC 9773, 4.1).
 * Undefined for one that names no such identifier.
 */
export function certificateId(pem: string): string | undefined {
  const { tbsCertificate } = AsnConvert.parse(new X509Certificate(pem).raw, Certificate);
  const extension = tbsCertificate.extensions?.find(({ extnID }) => extnID === id_ce_authorityKeyIdentifier);
  const authority = extension && AsnConvert.parse(extension.extnValue, AuthorityKeyIdentifier).keyIdentifier;
  if (!authority) return undefined;
  // With the zero that keeps a high first bit from meaning a negative number.
  return [authority.buffer, tbsCertificate.serialNumber]
    .map((bytes) => Buffer.from(bytes).toString('base64url'))
    .join('.');
}

/** @throws {AcmeProblem} for what is no window (RFC 9773, 4.2) */
export function readWindow(answer: unknown): ReplacementWindow {
  const { start, end } = (answer as { suggestedWindow?: Record<string, unknown> } | null)?.suggestedWindow ?? {};
  const [from, until] = [start, end].map((instant) => Date.parse(String(instant)));
  if (from === undefined || until === undefined || !(from < until)) {
    throw new AcmeProblem('unreachable', 'the renewal information holds no window');
  }
  return { start: new Date(from).toISOString(), end: new Date(until).toISOString() };
}

const SHORTEST = 60_000;
const USUAL = 6 * 3_600_000;
const LONGEST = 86_400_000;
const MOST_KEPT = 10_000;

/** Answers kept for as long as the authority says (RFC 9773, 4.3.2), within bounds; the oldest make room. */
export function keepWindows(): {
  fresh(id: string): ReplacementWindow | undefined;
  /** also what is overdue */
  last(id: string): ReplacementWindow | undefined;
  keep(id: string, info: RenewalInfo): ReplacementWindow;
} {
  const kept = new Map<string, { window: ReplacementWindow; until: number }>();
  return {
    fresh(id) {
      const one = kept.get(id);
      return one && one.until > Date.now() ? one.window : undefined;
    },
    last: (id) => kept.get(id)?.window,
    keep(id, { window, keepFor = USUAL }) {
      kept.delete(id);
      const until = Date.now() + Math.min(Math.max(keepFor, SHORTEST), LONGEST);
      const dated = { ...window, askAgainAt: instantOf(until) };
      kept.set(id, { window: dated, until });
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return dated;
    },
  };
}
