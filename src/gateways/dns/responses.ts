import {
  type Answer,
  AUTHORITATIVE_ANSWER,
  type DecodedPacket,
  decode,
  encode,
  type Packet,
  type Question,
  RECURSION_DESIRED,
  TRUNCATED_RESPONSE,
} from 'dns-packet';
import { answerOf } from './presentation';
import { type DnsRecord, isName, isWithin, normalName } from './record';

/** What stands at a name. */
export interface Standing {
  records: DnsRecord[];
  /** something stands at the name or below it: a name in between exists, though it has no records (RFC 8020) */
  exists: boolean;
}

export interface Zone {
  /** its top; empty where every name is in it */
  zone: string;
  find(name: string): Promise<Standing>;
}

const REFUSED = 5;
const SERVER_FAILURE = 2;
const NOT_IMPLEMENTED = 4;
const NXDOMAIN = 3;

/** seconds that the absence of a record may be remembered: somebody is about to publish it */
const NEGATIVE_TTL = 5;

const PLAIN_UDP = 512;
const MOST_UDP = 1_232;
const MOST_TCP = 65_535;

/** The response to one message; undefined for what is no question. Never throws. */
export async function responseTo(message: Buffer, zone: Zone, over: 'udp' | 'tcp'): Promise<Buffer | undefined> {
  try {
    const query = decode(message);
    return query.flag_qr ? undefined : await written(query, zone, over);
  } catch {
    return undefined;
  }
}

async function written(query: DecodedPacket, zone: Zone, over: 'udp' | 'tcp'): Promise<Buffer> {
  const edns = query.additionals?.find((record) => record.type === 'OPT');
  const room = over === 'tcp' ? MOST_TCP : Math.min(Math.max(edns?.udpPayloadSize ?? 0, PLAIN_UDP), MOST_UDP);
  const { code, ...sections } = await answered(query, zone).catch(() => ({ code: SERVER_FAILURE }));
  const flags = code | AUTHORITATIVE_ANSWER | ((query.flags ?? 0) & RECURSION_DESIRED);
  const packet: Packet = {
    type: 'response',
    ...(query.id !== undefined && { id: query.id }),
    flags,
    questions: query.questions ?? [],
    ...sections,
    additionals: edns
      ? [{ ...edns, udpPayloadSize: MOST_UDP, extendedRcode: 0, ednsVersion: 0, flags: 0, options: [] }]
      : [],
  };
  const bytes = encode(packet);
  if (bytes.length <= room) return bytes;
  return encode({ ...packet, flags: flags | TRUNCATED_RESPONSE, answers: [], authorities: [] });
}

interface Answered {
  code: number;
  answers?: Answer[];
  authorities?: Answer[];
}

const OPCODE = 0x7800;

async function answered(query: DecodedPacket, { zone, find }: Zone): Promise<Answered> {
  const [question, ...others] = query.questions ?? [];
  if (((query.flags ?? 0) & OPCODE) !== 0 || !question || others.length > 0) return { code: NOT_IMPLEMENTED };
  const name = normalName(question.name);
  if (question.class !== 'IN' || !isWithin(name, zone) || !(name === '' || isName(name))) return { code: REFUSED };
  const { records, exists } = await find(name);
  const answers = [...records.flatMap((record) => answerOf(record) ?? []), ...ofTheZone(name, zone)];
  const wanted = answers.filter((answer) => isWanted(answer, question));
  if (wanted.length > 0) return { code: 0, answers: wanted };
  return { code: exists || name === zone ? 0 : NXDOMAIN, authorities: [startOf(zone)] };
}

/** An alias stands for every type. */
function isWanted({ type }: Answer, question: Question): boolean {
  return type === question.type || type === 'CNAME';
}

/** What every zone has at its top. */
function ofTheZone(name: string, zone: string): Answer[] {
  if (name !== zone) return [];
  return [startOf(zone), { name: zone || '.', type: 'NS', ttl: NEGATIVE_TTL, data: serverOf(zone) }];
}

const serverOf = (zone: string) => (zone === '' ? 'ns.invalid' : `ns.${zone}`);

function startOf(zone: string): Answer {
  return {
    name: zone || '.',
    type: 'SOA',
    ttl: NEGATIVE_TTL,
    data: {
      mname: serverOf(zone),
      rname: `hostmaster.${zone || 'invalid'}`,
      serial: 1,
      refresh: 3_600,
      retry: 600,
      expire: 86_400,
      minimum: NEGATIVE_TTL,
    },
  };
}
