import type { DomainQuestion } from '../../../activities/certificate-ports';
import { challengeFile, type DcvContext } from '../../domain/dcv';
import { finding } from '../../domain/findings';
import { addressesOf } from '../dns/addresses';
import type { Enquiry } from '../dns/enquiry';
import { shortened, type Transcript } from '../dns/transcript';
import { hostOf } from '../outbound/addresses';
import { type Exchanged, exchange, wordsOf } from '../outbound/exchange';
import type { Verdict } from './check-dns';

export interface HttpKit {
  enquiry: Enquiry;
  transcript: Transcript;
  /** where the world's ports 80 and 443 are reached */
  ports: { http: number; https: number };
  allowed(address: string): boolean;
  /** ends all of it */
  late: AbortSignal;
}

const MOST_REDIRECTS = 4;
const MOST_READ = 2_048;
const LONGEST_URL = 2_000;

/** Those that BR 3.2.2.4.18 lets be followed. */
const redirects = [301, 302, 307, 308];

/** The file on the domain's own web server (BR 3.2.2.4.18). */
export async function checkFile(
  question: DomainQuestion,
  known: Pick<DcvContext, 'digest'>,
  kit: HttpKit,
): Promise<Verdict> {
  const refuse = (reason: string, ...found: Parameters<typeof finding>): Verdict => ({
    passed: false,
    reason,
    findings: [finding(...found)],
  });
  if (question.wildcard) return refuse('a file shows no control over a wildcard', 'file_wildcard');
  const { url: first, content } = challengeFile(question, known);
  let target = new URL(first);
  for (let followed = 0; followed <= MOST_REDIRECTS; followed++) {
    const url = shortened(target.href, 200);
    const got = await get(target, kit);
    if ('reason' in got) return refuse(`${url}: ${got.reason}`, 'file_unreachable', { url, cause: got.cause });
    const { status, headers, body, complete } = got;
    if (redirects.includes(status) && headers.location !== undefined) {
      if (!URL.canParse(headers.location, target.href))
        return refuse('redirected to what is no URL', 'file_redirect', { url });
      target = new URL(headers.location, target.href);
      continue;
    }
    if (status !== 200)
      return refuse(`${url} answered with status ${status}`, 'file_status', { url, status: `${status}` });
    if (!complete) return refuse(`${url} did not come to its end in time`, 'file_short', { url });
    if (body.trim() === content) return { passed: true };
    const held = shortened(body, 80);
    const values = { url, found: held, expected: content };
    return refuse(`${url} holds "${held}", not "${content}"`, 'file_content', values);
  }
  const values = { url: shortened(first, 200), most: `${MOST_REDIRECTS}` };
  return refuse(`more than ${MOST_REDIRECTS} redirects`, 'file_redirects', values);
}

/** Why nothing was fetched, as pages and mails have words for it. */
interface Unreached {
  reason: string;
  cause: 'timeout' | 'lookup' | 'no_address' | 'inside' | 'place' | 'closed' | 'other';
}

/** One request, noted with its answer. Never throws. */
async function get(target: URL, kit: HttpKit): Promise<Exchanged | Unreached> {
  const question = `GET ${target.href}`;
  const fault = faultOf(target);
  if (fault !== undefined) return noted({ reason: fault, cause: 'place' });
  const addresses = await addressesOf(hostOf(target), kit.enquiry);
  if ('reason' in addresses) return noted(addresses);
  if (!addresses.every(({ address }) => kit.allowed(address))) {
    // Which one is nobody's business who can only name it.
    const reason = `${target.hostname} leads to an address that is not on the public internet`;
    return noted({ reason, cause: 'inside' });
  }
  try {
    const got = await exchange(target, {
      method: 'GET',
      headers: { 'user-agent': 'Perennial-DCV/1', accept: '*/*', 'accept-encoding': 'identity' },
      addresses,
      port: target.protocol === 'https:' ? kit.ports.https : kit.ports.http,
      // Who asks for a certificate may have none that is valid, and the control of the name is shown by the file.
      verify: false,
      most: MOST_READ,
      late: kit.late,
    });
    const location = got.headers.location === undefined ? '' : ` to ${shortened(got.headers.location, 200)}`;
    kit.transcript.note(
      `${question} @ ${addresses.map(({ address }) => address).join(', ')}`,
      `status ${got.status}${location}: ${got.body}`,
    );
    return got;
  } catch (error) {
    if (kit.late.aborted) return noted({ reason: 'no answer in time', cause: 'timeout' });
    const isClosed = (error as NodeJS.ErrnoException).code === 'ECONNREFUSED';
    return noted({ reason: wordsOf(error), cause: isClosed ? 'closed' : 'other' });
  }

  function noted(failed: Unreached): Unreached {
    kit.transcript.note(question, failed.reason);
    return failed;
  }
}

/** What is wrong with a place to which a web server may send anybody. */
function faultOf(url: URL): string | undefined {
  if (url.href.length > LONGEST_URL) return `a URL of more than ${LONGEST_URL} characters`;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'neither http nor https';
  if (url.username !== '' || url.password !== '') return 'a URL with a user name or password';
  // The protocol's own port is left out by parsing.
  if (url.port !== '') return 'a port other than 80 for http and 443 for https';
  return undefined;
}
