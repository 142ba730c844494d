import { createHash } from 'node:crypto';
import { getDomain } from 'tldts';
import type { DcvContext } from '../../domain/dcv';

/** SHA-256 in lower-case hexadecimal, as the rules of validation want it. */
export const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** What the rules need to say what shall be published (C4): how the deployment is known, and what only libraries know. */
export function dcvContext(known: Omit<DcvContext, 'digest' | 'registrable'>): DcvContext {
  // The whole list of public suffixes: who rents a name below a private one did not register that one.
  return { ...known, digest, registrable: (domain) => getDomain(domain, { allowPrivateDomains: true }) ?? undefined };
}
