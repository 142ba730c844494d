import type { Asked } from '../../../activities/certificate-ports';
import { legible } from '../outbound/exchange';
import { codeName, type Reply } from './message';

const LONGEST_LINE = 300;
const MOST_VALUES = 4;
const MOST_LINES = 100;

/** What was asked in one check, as it is kept and shown (C4): legible, and no longer than somebody reads. */
export interface Transcript {
  lines: Asked[];
  note(question: string, answer: string): void;
}

export function openTranscript(): Transcript {
  const lines: Asked[] = [];
  return {
    lines,
    note(question, answer) {
      if (lines.length < MOST_LINES) lines.push({ question: shortened(question), answer: shortened(answer) });
      else if (lines.length === MOST_LINES) lines.push({ question: '…', answer: 'more was asked than is kept' });
    },
  };
}

export function shortened(text: string, longest = LONGEST_LINE): string {
  const line = legible(text).replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** A reply in one line. @param hidden what of an address nobody outside shall learn */
export function replyText(reply: Reply, hidden: (address: string) => boolean): string {
  if (reply.code !== 0) return codeName(reply.code);
  if (reply.answers.length === 0) return 'no such record';
  const shown = reply.answers.slice(0, MOST_VALUES).map(({ type, value, ttl }) => {
    const text = type === 'TXT' ? `"${value}"` : value;
    const address = type === 'A' || type === 'AAAA';
    return `${type} ${address && hidden(value) ? 'an address that is not on the public internet' : shortened(text, 200)} (TTL ${ttl})`;
  });
  const more = reply.answers.length - shown.length;
  const dnssec = reply.authentic ? ' [validated by DNSSEC]' : '';
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}${dnssec}`;
}
