/** The types that are asked for here or served. */
export const dnsTypes = ['A', 'AAAA', 'CAA', 'CNAME', 'NS', 'SOA', 'TXT'] as const;
export type DnsType = (typeof dnsTypes)[number];

/** A record with its value as text: an address, a name, `0 issue "ca.example"`, or the whole text of a TXT. */
export interface DnsRecord {
  /** lower case, without the last dot; empty for the root */
  name: string;
  type: DnsType;
  value: string;
  /** seconds */
  ttl: number;
}

export function normalName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

const LONGEST_NAME = 253;

/** Whether a name can be asked for: labels of 1 to 63 printable characters (RFC 1035). */
export function isName(name: string): boolean {
  return name.length <= LONGEST_NAME && name.split('.').every((label) => /^[!-~]{1,63}$/.test(label));
}

/** The next name up; undefined above a top-level domain. */
export function parentOf(name: string): string | undefined {
  const dot = name.indexOf('.');
  return dot < 0 ? undefined : name.slice(dot + 1);
}

export function isWithin(name: string, zone: string): boolean {
  return zone === '' || name === zone || name.endsWith(`.${zone}`);
}
