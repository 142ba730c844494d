import type { CivilDate, Instant } from './calendar';
import { type DcvMethod, type DcvProof, dcvMethods } from './certificate';
import { persistentRecord, type Reliance } from './persistent-record';
import { constructedAddresses } from './validation-mail';

/** What the rules from outside say of a method (`data/regulations.json`). */
export interface DcvRegulation {
  method: string;
  wildcard: boolean;
  /** the first day, in UTC, on which it is no longer allowed */
  endsOn?: CivilDate;
  /** local parts of the addresses to which a code may be sent */
  addresses?: readonly string[];
}

const LONGEST_NAME = 253;

const labels = { persistent: '_validation-persist', challenge: '_perennial-challenge', alias: '_acme-challenge' };

/** The methods by which control of a domain can be shown at an instant, the ones to prefer first (C4). */
export function methodsFor(
  domain: string,
  wildcard: boolean,
  at: Instant,
  regulations: readonly DcvRegulation[],
): DcvMethod[] {
  return dcvMethods.filter((method) => {
    const rule = regulations.find((regulation) => regulation.method === method);
    if (!rule || (wildcard && !rule.wildcard)) return false;
    if (rule.endsOn !== undefined && at >= `${rule.endsOn}T00:00:00.000Z`) return false;
    // A long name leaves no room for the label before it.
    if (method === 'dns-persistent') return `${labels.persistent}.${domain}`.length <= LONGEST_NAME;
    return method !== 'dns' || `${labels.challenge}.${domain}`.length <= LONGEST_NAME;
  });
}

/** One domain and the proof that somebody shall publish for it. */
export interface ToShow {
  /** in A-labels, without `*.` */
  domain: string;
  wildcard: boolean;
  method: DcvMethod;
  proof: DcvProof;
}

/** How this deployment is known, and what the rules need of the world beside it. */
export interface DcvContext {
  /** the domain name by which the issuer is known in records */
  issuerDomain: string;
  /** an account's URI begins with it and ends with the account's id */
  accountUriBase: string;
  /** a zone whose name server is the engine's own */
  zone?: string;
  /** the last instant at which a persistent record shall count; without: for good */
  persistUntil?: Instant;
  /** of the constructed mail addresses, such as `admin` */
  localParts: readonly string[];
  /** SHA-256 in lower-case hexadecimal */
  digest(text: string): string;
  /** the domain that was registered; undefined where the name is a public suffix itself */
  registrable(domain: string): string | undefined;
}

/** What is to be published or sent; of several one is enough. */
export type Instruction =
  | { kind: 'record'; name: string; type: 'CNAME' | 'TXT'; value: string }
  | { kind: 'file'; url: string; content: string }
  | { kind: 'mail'; addresses: string[] };

/** What shows control of a domain by one method, the preferred way first; empty where there is none. */
export function instructions(question: ToShow, context: DcvContext): Instruction[] {
  const { domain, wildcard, method } = question;
  switch (method) {
    case 'dns-persistent': {
      const value = persistentRecord(relianceOf(question, context), context.persistUntil);
      return [{ kind: 'record', name: `${labels.persistent}.${domain}`, type: 'TXT', value }];
    }
    case 'dns': {
      const text = challengeText(question, context);
      const alias = challengeAlias(question, context);
      return [
        ...(alias ? [{ kind: 'record' as const, type: 'CNAME' as const, ...alias }] : []),
        { kind: 'record', type: 'TXT', ...text },
      ];
    }
    case 'http':
      return wildcard ? [] : [{ kind: 'file', ...challengeFile(question, context) }];
    case 'email': {
      const registrable = context.registrable(domain);
      if (registrable === undefined) return [];
      return [{ kind: 'mail', addresses: constructedAddresses(domain, registrable, context.localParts) }];
    }
  }
}

type Known = Pick<DcvContext, 'issuerDomain' | 'accountUriBase'>;
type Digest = Pick<DcvContext, 'digest'>;

/** Where a persistent record stands. */
export const persistentName = (domain: string) => `${labels.persistent}.${domain}`;

/** Who relies on the persistent record of a question (BR 3.2.2.4.22). */
export function relianceOf({ wildcard, proof }: ToShow, { issuerDomain, accountUriBase }: Known): Reliance {
  return { issuerDomain, accountUri: `${accountUriBase}${proof.account}`, wildcard };
}

/** The TXT record that shows control (BR 3.2.2.4.7). */
export function challengeText(question: ToShow, { digest }: Digest): { name: string; value: string } {
  return { name: `${labels.challenge}.${question.domain}`, value: secretOf(question, 'value', digest) };
}

/**
 * The alias that leads into the engine's own zone: its label is the value (BR 3.2.2.4.7), and what stands there the
 * engine can change for an authority that asks by itself.
 */
export function challengeAlias(
  question: ToShow,
  { digest, zone }: Digest & Pick<DcvContext, 'zone'>,
): { name: string; value: string } | undefined {
  if (zone === undefined) return undefined;
  const label = secretOf(question, 'label', digest).slice(0, 40);
  return { name: `${labels.alias}.${question.domain}`, value: `${label}.${zone}` };
}

/** The file that shows control; its name tells nothing of its content, as it must be (BR 3.2.2.4.18). */
export function challengeFile(question: ToShow, { digest }: Digest): { url: string; content: string } {
  const name = secretOf(question, 'file', digest).slice(0, 32);
  return {
    url: `http://${question.domain}/.well-known/pki-validation/${name}.txt`,
    content: secretOf(question, 'value', digest),
  };
}

/** Different for every use of the token, which itself is never shown. */
function secretOf({ domain, proof }: ToShow, use: 'value' | 'label' | 'file', digest: DcvContext['digest']): string {
  return digest(JSON.stringify([use, proof.account, domain, proof.token]));
}
