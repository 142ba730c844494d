import { BlockList, isIP } from 'node:net';
import type { CheckReport, DomainControlPort } from '../../../activities/certificate-ports';
import type { NameServer } from '../dns/ask';
import { type Enquiry, openEnquiry } from '../dns/enquiry';
import type { DnsSettings } from '../dns/resolver';
import { openTranscript, type Transcript } from '../dns/transcript';
import { isPublic } from '../outbound/addresses';
import { wordsOf } from '../outbound/exchange';
import { checkCaa } from './check-caa';
import { checkChallenge, checkPersistent, type Verdict } from './check-dns';
import { checkFile } from './check-http';
import { digest } from './context';

export interface LookupOptions {
  /** asked in this order; without: the resolvers of the system */
  resolvers?: readonly NameServer[];
  /** false takes the resolvers' word instead of asking the servers of the zone; default true */
  authoritative?: boolean;
  /** of the servers of the zone; default 53 */
  nameServerPort?: number;
  /** networks (`127.0.0.1/32`) to which checks may go though they are not public */
  allowPrivate?: readonly string[];
  /** milliseconds: one question to one name server, all look-ups of a check, all of an HTTP check */
  timeouts?: { query?: number; dns?: number; http?: number };
}

export interface DomainControlOptions extends LookupOptions {
  /** the domain name by which the issuer is known in persistent records */
  issuerDomain: string;
  /** an account's URI begins with it and ends with the account's id */
  accountUriBase: string;
  /** a zone whose name server is the engine's own: aliases into it show control too */
  zone?: string;
  /** where the world's ports 80 and 443 are reached; default those */
  httpPorts?: { http: number; https: number };
}

const TIMEOUTS = { query: 2_000, dns: 20_000, http: 5_000 };

/** How names are looked up for somebody else: never at addresses inside, unless it is said so. */
function dnsSettings(options: LookupOptions): DnsSettings {
  return {
    ...(options.resolvers && { resolvers: options.resolvers }),
    ...(options.nameServerPort !== undefined && { port: options.nameServerPort }),
    authoritative: options.authoritative ?? true,
    timeout: options.timeouts?.query ?? TIMEOUTS.query,
    allowed: allowing(options.allowPrivate ?? []),
  };
}

/** Where the alias at a name leads, without what lies behind it. @throws where the look-up fails */
export function createAliasLookup(options: LookupOptions): (name: string) => Promise<string | undefined> {
  const dns = dnsSettings(options);
  return async (name) => {
    const late = AbortSignal.timeout(options.timeouts?.dns ?? TIMEOUTS.dns);
    const found = await openEnquiry(dns, openTranscript(), late).lookup(name, 'CNAME');
    if (found.kind === 'failed') throw new Error(found.reason);
    return found.kind === 'records' ? found.records[0]?.value : undefined;
  };
}

/** Checks the control of domains and their CAA records against the world (C4, C5). */
export function createDomainControl(options: DomainControlOptions): DomainControlPort {
  const { httpPorts: ports = { http: 80, https: 443 } } = options;
  const timeouts = { ...TIMEOUTS, ...options.timeouts };
  const known = { ...options, digest };
  const dns = dnsSettings(options);
  const { allowed } = dns;

  async function report(
    time: number,
    work: (enquiry: Enquiry, transcript: Transcript, late: AbortSignal) => Promise<Verdict>,
  ): Promise<CheckReport> {
    const transcript = openTranscript();
    const late = AbortSignal.timeout(time);
    let verdict: Verdict;
    try {
      verdict = await work(openEnquiry(dns, transcript, late), transcript, late);
    } catch (error) {
      verdict = { passed: false, reason: wordsOf(error) };
    }
    return { ...verdict, asked: transcript.lines };
  }

  return {
    check(question, at) {
      const { within = Number.POSITIVE_INFINITY } = question;
      const [patience, patienceOverHttp] = [Math.min(timeouts.dns, within), Math.min(timeouts.http, within)];
      switch (question.method) {
        case 'dns-persistent':
          return report(patience, (enquiry) => checkPersistent(question, at, known, enquiry));
        case 'dns':
          return report(patience, (enquiry) => checkChallenge(question, known, enquiry));
        case 'http':
          return report(patienceOverHttp, (enquiry, transcript, late) =>
            checkFile(question, known, { enquiry, transcript, ports, allowed, late }),
          );
        case 'email':
          return Promise.resolve({
            passed: false,
            reason: 'shown by the code in the mail, not by a look-up',
            asked: [],
          });
      }
    },

    permits: (domain, wildcard, caaIdentities) =>
      report(timeouts.dns, (enquiry) => checkCaa(domain, wildcard, caaIdentities, enquiry)),
  };
}

/** Public addresses, and those of some networks. @throws for what is no network */
function allowing(networks: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix = ''] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === '') list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return (address) =>
    isPublic(address) || (isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'));
}
