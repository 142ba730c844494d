import { type Answer, AUTHENTIC_DATA, decode, encode, RECURSION_DESIRED } from 'dns-packet';
import { caaText } from '../../domain/caa';
import { type DnsRecord, type DnsType, dnsTypes, normalName } from './record';

export interface DnsQuestion {
  id: number;
  name: string;
  type: DnsType;
  /** asks a resolver to find it; otherwise the server is asked for what it has itself */
  recursive: boolean;
}

/** What a server answered. */
export interface Reply {
  /** 0 no error, 2 SERVFAIL, 3 NXDOMAIN, 5 REFUSED (RFC 1035, RFC 6895) */
  code: number;
  authoritative: boolean;
  /** the resolver says that it validated the answer (DNSSEC) */
  authentic: boolean;
  truncated: boolean;
  answers: DnsRecord[];
  authorities: DnsRecord[];
}

/** More than anybody needs to answer one question. */
const MOST_RECORDS = 200;

/** Fits every path (DNS flag day 2020). */
const UDP_PAYLOAD = 1_232;

const HEADER = 12;
const BAD_EXTENSION = 16;

export function questionBytes({ id, name, type, recursive }: DnsQuestion): Buffer {
  return encode({
    type: 'query',
    id,
    // A resolver that validates says so only to who shows interest (RFC 6840 section 5.7).
    flags: recursive ? RECURSION_DESIRED | AUTHENTIC_DATA : 0,
    questions: [{ name, type }],
    additionals: [
      {
        type: 'OPT',
        name: '.',
        udpPayloadSize: UDP_PAYLOAD,
        extendedRcode: 0,
        ednsVersion: 0,
        flags: 0,
        flag_do: false,
        options: [],
      },
    ],
  });
}

/**
 * Reads what came from a server.
 * @returns undefined if it does not answer this question: it is somebody else's, or forged
 * @throws if it answers the question with something that cannot be read
 */
export function readReply(bytes: Buffer, question: DnsQuestion): Reply | undefined {
  if (!answers(bytes, question)) return undefined;
  const [inAnswer, inAuthority, beside] = [bytes.readUInt16BE(6), bytes.readUInt16BE(8), bytes.readUInt16BE(10)];
  const truncated = (bytes.readUInt16BE(2) & 0x0200) !== 0;
  // What was cut off is asked for again, over TCP.
  if (truncated) {
    return { code: 0, authoritative: false, authentic: false, truncated, answers: [], authorities: [] };
  }
  // Counted before anything is taken apart: the counts are the sender's word.
  if (inAnswer + inAuthority + beside > MOST_RECORDS) {
    throw new Error(
      `an answer of ${inAnswer + inAuthority + beside} records, of which at most ${MOST_RECORDS} are read`,
    );
  }
  try {
    const packet = decode(bytes);
    // The library reads on where a record is cut off, and a value that lost its end may mean something else.
    if (decode.bytes !== bytes.length) throw new RangeError();
    return {
      code: ((packet.flags ?? 0) & 0xf) + BAD_EXTENSION * extendedCode(packet.additionals ?? []),
      authoritative: packet.flag_aa,
      authentic: packet.flag_ad,
      truncated,
      answers: (packet.answers ?? []).flatMap(recordOf),
      authorities: (packet.authorities ?? []).flatMap(recordOf),
    };
  } catch {
    throw new Error('an answer that cannot be read');
  }
}

/** By the number and by the question, which a server repeats. */
function answers(bytes: Buffer, { id, name, type }: DnsQuestion): boolean {
  if (bytes.length < HEADER || bytes.readUInt16BE(0) !== id) return false;
  try {
    const head = Buffer.from(bytes);
    head.fill(0, 6, HEADER);
    if (head.readUInt16BE(4) !== 1) return false;
    const { flag_qr, questions = [] } = decode(head);
    const [asked] = questions;
    return flag_qr && asked?.type === type && asked.class === 'IN' && normalName(asked.name) === name;
  } catch {
    return false;
  }
}

/** The upper bits of the code, without which a server that dislikes the extension looks as if it had no records. */
function extendedCode(additionals: Answer[]): number {
  return additionals.reduce((code, record) => (record.type === 'OPT' ? record.extendedRcode : code), 0);
}

function recordOf(answer: Answer): DnsRecord[] {
  if (!('ttl' in answer) || answer.class !== 'IN') return [];
  const type = dnsTypes.find((known) => known === answer.type);
  const value = textOf(answer);
  if (type === undefined || value === undefined) return [];
  return [{ name: normalName(answer.name), type, value, ttl: answer.ttl ?? 0 }];
}

function textOf(answer: Answer): string | undefined {
  switch (answer.type) {
    case 'A':
    case 'AAAA':
      return answer.data;
    case 'CNAME':
    case 'NS':
      return normalName(answer.data);
    case 'SOA':
      return normalName(answer.data.mname);
    case 'CAA':
      return caaText(answer.data.flags ?? 0, answer.data.tag, answer.data.value);
    case 'TXT':
      // One text may come in several pieces of at most 255 bytes.
      return [answer.data].flat().map(String).join('');
    default:
      return undefined;
  }
}

const names = ['NOERROR', 'FORMERR', 'SERVFAIL', 'NXDOMAIN', 'NOTIMP', 'REFUSED'];

export function codeName(code: number): string {
  return names[code] ?? `error ${code}`;
}
