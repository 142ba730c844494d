import type { CsrFault } from '../../domain/certificate';
import { shown } from '../../domain/certificate-names';
import { holdsPrivateKey } from '../../domain/private-keys';

/** In characters of PEM: a request with a key of 8192 bits and a hundred usual names has half of it. */
const LONGEST_TEXT = 16 * 1024;

const whole = /^-----BEGIN ((?:NEW )?CERTIFICATE REQUEST)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----$/;

/** More than anybody pastes, keys and chains with it, and searched in a few milliseconds. */
const SEARCHED = 256 * 1024;

export type CsrBytes = { der: Buffer; fault?: undefined } | { der?: undefined; fault: CsrFault };

/** The DER in the one PEM block (RFC 7468) of a request; what else is sent is refused, never guessed at. */
export function readCsrPem(text: string): CsrBytes {
  // Looked for first: a key that came over the wire is known to others whatever else is wrong.
  if (holdsPrivateKey(text.slice(0, SEARCHED))) {
    const detail =
      'This contains a private key, which belongs to nobody but you. It was not kept, but it must be considered disclosed: make a new key and send only the request for it, never the key.';
    return refused('private-key-disclosed', detail);
  }
  if (text.length > LONGEST_TEXT) {
    return refused('csr-too-large', `A request has at most ${LONGEST_TEXT} characters; this has ${text.length}.`);
  }
  const [, , body] = whole.exec(text.trim()) ?? [];
  if (body === undefined) return refused('csr-malformed', whatElse(text));
  const compact = body.replace(/\s+/g, '');
  const der = Buffer.from(compact, 'base64');
  // What the decoder passed over shows when it is encoded again.
  if (der.toString('base64') === compact) return { der };
  return refused('csr-malformed', 'The base64 of the request is damaged: copy it again, whole and unchanged.');
}

function refused(code: CsrFault['code'], detail: string): CsrBytes {
  return { fault: { code, detail, pointer: '/csr' } };
}

const wanted = 'from -----BEGIN CERTIFICATE REQUEST----- to -----END CERTIFICATE REQUEST-----';

function whatElse(text: string): string {
  const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,40})-----/g)].map(([, label = '']) => label);
  const [label] = labels;
  if (label === undefined) return `This is no request in PEM: paste it ${wanted}.`;
  if (labels.length > 1) return `There are ${labels.length} PEM blocks: send exactly one request, ${wanted}.`;
  if (label === 'CERTIFICATE') return 'This is a certificate: send the request for a new one (CSR) instead.';
  if (!label.endsWith('CERTIFICATE REQUEST')) return `This is ${shown(label)}: send a request, ${wanted}.`;
  return `The PEM block is cut off, or something stands before, after or inside it: paste it ${wanted}.`;
}
