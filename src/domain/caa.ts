import { parseIssueValue } from './issue-value';

/** One CAA record (RFC 8659): `0 issue "ca.example"`. */
export interface CaaRecord {
  /** who does not understand the property must not issue */
  critical: boolean;
  /** lower case */
  tag: string;
  value: string;
}

const CRITICAL = 128;

/**
 * What is understood here, so that a critical flag on it is no hindrance. Those beside issue and issuewild bind nobody who
 * issues certificates for servers (RFC 8659, RFC 9495, BR appendix A.1, VMC guidelines).
 */
const understood = ['issue', 'issuewild', 'iodef', 'contactemail', 'contactphone', 'issuemail', 'issuevmc'];

/** Reads what {@link caaText} writes. @returns undefined where the text is no CAA record */
export function parseCaa(text: string): CaaRecord | undefined {
  const [, flags = '', tag = '', value = ''] = /^(\d{1,3}) ([a-z0-9]{1,255}) "(.*)"$/is.exec(text) ?? [];
  if (tag === '' || Number(flags) > 255) return undefined;
  return { critical: (Number(flags) & CRITICAL) !== 0, tag: tag.toLowerCase(), value };
}

/** A CAA record as it stands in a zone file. */
export function caaText(flags: number, tag: string, value: string): string {
  return `${flags} ${tag} "${value}"`;
}

export type CaaDecision = { permitted: true } | { permitted: false; text: string };

/**
 * Whether one set of CAA records, as texts, permits somebody who is known by some domain names (C5, RFC 8659): for a
 * wildcard `issuewild` alone counts where there is one. What cannot be read permits nobody. Parameters are not looked at:
 * they say how and for whom the permitted one may issue.
 * @returns with a refusal the records that make it, as texts
 */
export function decideCaa(texts: readonly string[], wildcard: boolean, identities: readonly string[]): CaaDecision {
  const records = texts.map((text) => ({ text, record: parseCaa(text) }));
  const barring = records.find(({ record }) => !record || (record.critical && !understood.includes(record.tag)));
  if (barring) return { permitted: false, text: barring.text };
  const tagged = (tag: string) => records.filter(({ record }) => record?.tag === tag);
  const wild = wildcard ? tagged('issuewild') : [];
  const binding = wild.length > 0 ? wild : tagged('issue');
  if (binding.length === 0) return { permitted: true };
  const permitted = binding.some(({ record }) => {
    const issuer = parseIssueValue(record?.value ?? '')?.issuer;
    return issuer !== undefined && issuer !== '' && identities.some((identity) => identity.toLowerCase() === issuer);
  });
  return permitted ? { permitted } : { permitted, text: binding.map(({ text }) => text).join(', ') };
}
