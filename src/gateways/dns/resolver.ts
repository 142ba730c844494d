import dns from 'node:dns';
import { isIP, isIPv6 } from 'node:net';
import { wordsOf } from '../outbound/exchange';
import { ask, type NameServer } from './ask';
import { causeOf, type LookupCause, LookupError } from './lookup-error';
import { codeName, type Reply } from './message';
import type { DnsRecord, DnsType } from './record';
import { replyText, type Transcript } from './transcript';

export interface DnsSettings {
  /** asked in this order, the next one where one says nothing; without: those of the system */
  resolvers?: readonly NameServer[];
  /** false takes the resolvers' word, as where the resolver is the authoritative server itself */
  authoritative: boolean;
  /** milliseconds for one question to one server */
  timeout: number;
  /** of authoritative servers; 53 everywhere in the world */
  port?: number;
  /** whether a connection may go to an address */
  allowed(address: string): boolean;
}

export type Found =
  | { kind: 'records'; records: DnsRecord[] }
  | { kind: 'none' }
  | { kind: 'failed'; reason: string; cause: LookupCause };

export const NXDOMAIN = 3;

/** A recursive question; one that was answered is not asked again in the same check. */
export type AskResolver = (name: string, type: DnsType) => Promise<Reply>;

/**
 * Asks the configured resolvers. One that validates answers SERVFAIL where DNSSEC fails, so that this is final: the next
 * one may not validate. The answer function @throws if there is no answer, or one that tells of a failure
 */
export function createAskResolver(settings: DnsSettings, transcript: Transcript, late: AbortSignal): AskResolver {
  const { resolvers = systemResolvers(), timeout, allowed } = settings;
  const answered = new Map<string, Promise<Reply>>();

  async function first(name: string, type: DnsType): Promise<Reply> {
    let failure = new LookupError('other', 'no resolver is configured');
    for (const server of resolvers) {
      const question = `${type} ${name} @ resolver ${server.address}`;
      const reply = await ask(server, { name, type, recursive: true, timeout, late }).catch((error: unknown) => {
        failure = new LookupError(causeOf(error), wordsOf(error));
        transcript.note(question, failure.message);
      });
      if (!reply) continue;
      transcript.note(
        question,
        replyText(reply, (address) => !allowed(address)),
      );
      if (reply.code !== 0 && reply.code !== NXDOMAIN)
        throw new LookupError('failure', `the resolver answered ${codeName(reply.code)}`);
      return reply;
    }
    throw new LookupError(failure.trouble, `the resolver: ${failure.message}`);
  }

  return (name, type) => {
    const key = `${type} ${name}`;
    const reply = answered.get(key) ?? first(name, type);
    answered.set(key, reply);
    return reply;
  };
}

const DNS_PORT = 53;

/** `192.0.2.53`, `192.0.2.53:5300`, `2001:db8::53` or `[2001:db8::53]:5300`. @throws RangeError for anything else */
export function nameServer(text: string): NameServer {
  const [, v6 = '', v4 = '', port = String(DNS_PORT)] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const address = [text, v6].find(isIPv6) ?? v4;
  if (isIP(address) === 0 || Number(port) > 65_535) throw new RangeError(`${text} is no address of a name server`);
  return { address, port: Number(port) };
}

function systemResolvers(): NameServer[] {
  return dns.getServers().map(nameServer);
}
