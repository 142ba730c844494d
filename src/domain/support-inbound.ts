import type { SupportSide } from './support';
import type { AttachmentFault } from './support-content';

/** A mail as far as it could be read: texts are harmless, attachments sorted, nothing was opened. */
export interface ReadMail {
  /** SHA-256 of its source, hexadecimal; none where the source was not kept */
  digest?: string;
  /** with its angle brackets; made of its bytes where it has none */
  messageId: string;
  inReplyTo?: string;
  references: string[];
  /** addresses in lower case; `from` is what it calls itself */
  from: string;
  /** every address that it was given to, as its headers say */
  recipients: string[];
  /** it has no return path: a bounce (RFC 5321, 4.5.5) */
  bounce: boolean;
  /** a program wrote it (RFC 3834), or a list sent it on */
  automatic: boolean;
  subject: string;
  words: string;
  attachments: { name: string; bytes: Uint8Array }[];
  refused: { name: string; reason: AttachmentFault }[];
  /** why not all of it was read */
  cut?: 'too_large' | 'unreadable';
}

/** By which address a thread is reached, and from which end. */
export interface SupportToken {
  reference: string;
  side: SupportSide;
}

export const quarantineReasons = ['no_token', 'forged_token', 'several_threads', 'unknown_thread'] as const;
export type QuarantineReason = (typeof quarantineReasons)[number];

/** Where a mail belongs. Only a token that was made here says so; what else it names anybody could have written. */
export type Placing = ({ kind: 'thread' } & SupportToken) | { kind: 'quarantine'; reason: QuarantineReason };

/**
 * @param addressed what stands between `+` and `@` of each address of ours that it was sent to
 * @param tokenOf the token behind that, if it was made here
 */
export function placeOf(addressed: readonly string[], tokenOf: (text: string) => SupportToken | undefined): Placing {
  const tokens = addressed.flatMap((text) => tokenOf(text) ?? []);
  const [first] = tokens;
  if (!first) return { kind: 'quarantine', reason: addressed.length > 0 ? 'forged_token' : 'no_token' };
  const same = tokens.every(({ reference, side }) => reference === first.reference && side === first.side);
  return same ? { kind: 'thread', ...first } : { kind: 'quarantine', reason: 'several_threads' };
}

/** Why what came is kept but passed on to nobody: answering machines would answer each other for ever (RFC 3834). */
export const withheldFor = ['bounce', 'automatic', 'too_many'] as const;
export type Withheld = (typeof withheldFor)[number];
