import type { X509Certificate } from 'node:crypto';
import type { LookupAddress } from 'node:dns';
import net, { isIP } from 'node:net';
import { Duplex, Transform } from 'node:stream';
import tls from 'node:tls';
import type { EndpointPort, ServingPlace } from '../../../activities/certificate-ports';
import type { Look, ServedCertificate } from '../../domain/installation';
import { addressesOf } from '../dns/addresses';
import type { NameServer } from '../dns/ask';
import { openEnquiry } from '../dns/enquiry';
import { openTranscript, shortened } from '../dns/transcript';
import { isPublic } from '../outbound/addresses';
import { toThese, wordsOf } from '../outbound/exchange';

export interface TlsLookOptions {
  /** asked in this order; without: the resolvers of the system */
  resolvers?: readonly NameServer[];
  /** addresses inside may be looked at too */
  allowPrivate: boolean;
  /** milliseconds for all of it: name, connection, handshake */
  timeout?: number;
}

/** A little less than the five seconds that the quick way of a workflow has. */
const TIMEOUT = 4_500;
const QUERY_TIMEOUT = 1_500;
/** Bytes that a server may send: many times what chains have. */
const MOST_READ = 65_536;
const MOST_NAMES = 100;
/** A server that does not understand a greeting often says so in its own protocol. */
const HTTP = Buffer.from('HTTP/');

/** Connects as a browser does, and takes down which certificate is presented: no more is asked or sent. */
export function createTlsLook({ resolvers, allowPrivate, timeout = TIMEOUT }: TlsLookOptions): EndpointPort {
  const allowed = (address: string) => allowPrivate || isPublic(address);
  const dns = { ...(resolvers && { resolvers }), authoritative: false, timeout: QUERY_TIMEOUT, allowed };

  return {
    async look(place): Promise<Look> {
      const late = AbortSignal.timeout(timeout);
      const found = await addressesOf(place.host, openEnquiry(dns, openTranscript(), late));
      if ('reason' in found) return { kind: 'unreachable', reason: shortened(found.reason) };
      if (!found.every(({ address }) => allowed(address))) {
        // Which one is nobody's business who can only name it.
        return { kind: 'unreachable', reason: `${place.host} leads to an address that is not on the public internet` };
      }
      try {
        return { kind: 'served', certificate: facts(await presented(place, found, late)) };
      } catch (error) {
        const reason = late.aborted ? `no answer within ${timeout / 1_000} s` : shortened(wordsOf(error));
        return { kind: 'unreachable', reason };
      }
    },
  };
}

/** The connection goes to the very addresses that were looked at. @throws if no certificate comes */
function presented(place: ServingPlace, addresses: LookupAddress[], late: AbortSignal): Promise<X509Certificate> {
  const { host, port } = place;
  const plain = net.connect({ host, port, lookup: toThese(addresses) });
  let came = 0;
  let speaksHttp = false;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, pass) {
      if (came === 0) speaksHttp = chunk.subarray(0, HTTP.length).equals(HTTP);
      came += chunk.length;
      if (speaksHttp) return pass(new Error('HTTP is spoken on this port, not TLS: the port of https is meant'));
      if (came > MOST_READ) pass(new Error('more was sent than any certificate needs'));
      else pass(null, chunk);
    },
  });
  const both = Duplex.from({ readable: plain.pipe(counted), writable: plain });
  const name = serverName(place);
  // Whether browsers would trust it is another question than which one it is.
  const secure = tls.connect({ socket: both, rejectUnauthorized: false, ...(name && { servername: name }) });
  return new Promise<X509Certificate>((resolve, reject) => {
    for (const stream of [plain, counted, both, secure]) stream.on('error', reject);
    plain.on('close', () => reject(new Error('the connection was closed without a certificate')));
    late.addEventListener('abort', () => reject(late.reason), { once: true });
    secure.on('secureConnect', () => {
      const certificate = secure.getPeerX509Certificate();
      if (certificate) resolve(certificate);
      else reject(new Error('no certificate was presented'));
    });
  }).finally(() => {
    plain.destroy();
    secure.destroy();
  });
}

/** An address is never asked for by its name (RFC 6066, 3): there, by the first name of the certificate. */
function serverName({ host, names }: ServingPlace): string | undefined {
  if (isIP(host) === 0) return host;
  return names.find((name) => !name.startsWith('*.')) ?? names[0]?.slice(2);
}

function facts(certificate: X509Certificate): ServedCertificate {
  return {
    serial: certificate.serialNumber.toLowerCase(),
    fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    names: namesIn(certificate.subjectAltName ?? ''),
    notAfter: new Date(certificate.validTo).toISOString(),
  };
}

/** `DNS:a.example, DNS:b.example, IP Address:192.0.2.1`; what needs quoting is no name of a host. */
function namesIn(alternatives: string): string[] {
  const names = alternatives.split(', ').flatMap((one) => /^(?:DNS|IP Address):([^\s"]{1,253})$/.exec(one)?.[1] ?? []);
  return names.slice(0, MOST_NAMES).map((name) => shortened(name, 253));
}
