import { isIPv4, isIPv6 } from 'node:net';
import type { Answer } from 'dns-packet';
import { parseCaa } from '../../domain/caa';
import { type DnsRecord, isName } from './record';

/** bytes: what an index of the database takes beside a name */
const LONGEST_TEXT = 2_000;
const LONGEST_TTL = 604_800;
/** bytes of one piece of a TXT record */
const PIECE = 255;

/** What is wrong with a record that somebody wants to publish; undefined if nothing. */
export function recordFault({ name, type, value, ttl }: DnsRecord): string | undefined {
  if (!isName(name)) return 'This is no domain name.';
  if (!Number.isInteger(ttl) || ttl < 0 || ttl > LONGEST_TTL) return `A TTL is 0 to ${LONGEST_TTL} seconds.`;
  switch (type) {
    case 'A':
      return isIPv4(value) ? undefined : 'This is no IPv4 address.';
    case 'AAAA':
      return isIPv6(value) && !value.includes('%') ? undefined : 'This is no IPv6 address.';
    case 'CNAME':
    case 'NS':
      return isName(value) ? undefined : 'This is no domain name.';
    case 'CAA':
      return parseCaa(value) && isKept(value) ? undefined : 'Write it as 0 issue "ca.example".';
    case 'TXT':
      return isKept(value) ? undefined : `1 to ${LONGEST_TEXT} bytes, and no NUL.`;
    case 'SOA':
      return 'The start of a zone is made by its server.';
  }
}

function isKept(text: string): boolean {
  return text !== '' && Buffer.byteLength(text) <= LONGEST_TEXT && !text.includes('\0');
}

/** A record as a message carries it; undefined for what {@link recordFault} refuses. */
export function answerOf(record: DnsRecord): Answer | undefined {
  if (recordFault(record)) return undefined;
  const { name, type, value, ttl } = record;
  switch (type) {
    case 'A':
    case 'AAAA':
    case 'CNAME':
    case 'NS':
      return { name, type, ttl, data: value };
    case 'TXT':
      return { name, type, ttl, data: pieces(Buffer.from(value)) };
    case 'CAA': {
      const caa = parseCaa(value);
      if (!caa) return undefined;
      // The library's type knows three tags, its code any.
      const data = { flags: caa.critical ? 128 : 0, tag: caa.tag as 'issue', value: caa.value };
      return { name, type, ttl, data };
    }
    case 'SOA':
      return undefined;
  }
}

function pieces(text: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at < text.length; at += PIECE) found.push(text.subarray(at, at + PIECE));
  return found;
}
