import { wordsOf } from '../outbound/exchange';
import { ask } from './ask';
import { LookupError } from './lookup-error';
import { codeName, type Reply } from './message';
import type { DnsRecord, DnsType } from './record';
import { type AskResolver, type DnsSettings, NXDOMAIN } from './resolver';
import { replyText, shortened, type Transcript } from './transcript';
import { findZoneServers } from './zone-servers';

const DNS_PORT = 53;

interface Voice {
  server: string;
  records: DnsRecord[];
}

/**
 * Asks every name server of the zone directly, without a cache in between; all that answer must say the same.
 * @throws if none answers, or if they do not agree
 */
export async function askAuthoritative(
  name: string,
  type: DnsType,
  kit: { settings: DnsSettings; askResolver: AskResolver; transcript: Transcript; late: AbortSignal },
): Promise<DnsRecord[]> {
  const { settings, askResolver, transcript, late } = kit;
  const { timeout, port = DNS_PORT, allowed } = settings;
  const { zone, servers } = await findZoneServers(name, askResolver, settings);

  async function hear(server: { name: string; address: string }): Promise<Voice[]> {
    const question = `${type} ${name} @ ${server.name} (${server.address})`;
    try {
      const reply = await ask({ address: server.address, port }, { name, type, recursive: false, timeout, late });
      const fault = faultOf(reply);
      transcript.note(question, fault ?? replyText(reply, (address) => !allowed(address)));
      const records = reply.answers.filter((it) => it.name === name && (it.type === type || it.type === 'CNAME'));
      return fault === undefined ? [{ server: server.name, records }] : [];
    } catch (error) {
      transcript.note(question, wordsOf(error));
      return [];
    }
  }

  const voices = (await Promise.all(servers.map(hear))).flat();
  const groups = new Map<string, Voice[]>();
  for (const one of voices) groups.set(said(one.records), [...(groups.get(said(one.records)) ?? []), one]);
  const [most, other] = [...groups.values()].sort((a, b) => b.length - a.length);
  const [voice] = most ?? [];
  if (!voice) throw new LookupError('silent', `no name server of ${zone} answered`);
  const [contrary] = other ?? [];
  // Addresses are handed out in turns and by place; everything else has one truth.
  if (contrary && type !== 'A' && type !== 'AAAA') {
    const words = ({ server, records }: Voice) => `${server} says ${shortened(said(records) || 'no such record', 120)}`;
    throw new LookupError('disagree', `the name servers of ${zone} do not agree: ${words(voice)}, ${words(contrary)}`);
  }
  return voice.records;
}

/** Why a reply counts for nothing: a server that does not hold the zone must not speak for it. */
function faultOf({ code, authoritative }: Reply): string | undefined {
  if (code !== 0 && code !== NXDOMAIN) return codeName(code);
  return authoritative ? undefined : 'an answer without authority over the zone';
}

/** The same for the same records in any order. */
function said(records: readonly DnsRecord[]): string {
  return records
    .map(({ type, value }) => `${type} ${value}`)
    .sort()
    .join(', ');
}
