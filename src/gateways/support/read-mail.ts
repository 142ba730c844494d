import { createHash } from 'node:crypto';
import { type AttachmentStream, type Headers, MailParser, type MessageText, parseAddressHeader } from 'mailparser';
import {
  attachmentName,
  LARGEST_ATTACHMENT,
  MOST_ATTACHMENTS,
  MOST_WORDS,
  plainLine,
  plainWords,
  sortAttachments,
} from '../../domain/support-content';
import type { ReadMail } from '../../domain/support-inbound';

/** MIME parts that a mail may have, which is also how deep they can be nested. */
const MOST_PARTS = 100;
const LARGEST_HEAD = 256 * 1024;
/** Characters of HTML that are turned into text; more is no letter. */
const LONGEST_HTML = 500_000;
/** Message-IDs are longer only where somebody tries something (RFC 5322, 2.1.1). */
const LONGEST_ID = 250;
const MOST_IDS = 100;
const MOST_RECIPIENTS = 100;
/** Attachments that are looked at; the rest is only counted as too many. */
const MOST_LOOKED_AT = MOST_ATTACHMENTS + 10;

interface InboundMail {
  raw: Uint8Array;
  /** the envelope's sender, as the mail server says it; empty for a bounce */
  sender?: string;
  /** the envelope's recipient */
  recipient?: string;
  /** the mail goes on after its last byte here */
  cut?: boolean;
}

type Envelope = Omit<InboundMail, 'raw'>;

interface Parts {
  headers: Headers | undefined;
  /** as they were written, by name */
  lines: { key: string; line: string }[];
  text: string | undefined;
  /** of all parts that are HTML */
  html: string | undefined;
  files: { name: string | undefined; bytes: Buffer; whole: boolean }[];
  broken: boolean;
}

/**
 * Reads a mail from anybody. Never throws for what it holds: what cannot be parsed is kept as the words of its source.
 * HTML is only ever turned into text, attachments are never opened, embedded mails are attachments.
 */
export async function readMail({ raw, ...envelope }: InboundMail): Promise<ReadMail> {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const parts = await wordsOf(bytes, await partsOf(bytes));
  const { headers, lines, files, broken } = parts;
  const named = files.map(({ name, bytes: content, whole }, i) => ({
    name: attachmentName(name, i + 1),
    bytes: content,
    whole: whole && !(envelope.cut && i === files.length - 1),
  }));
  const { kept, refused } = sortAttachments(named.filter(({ whole }) => whole));
  const cutOff = named.filter(({ whole }) => !whole).map(({ name }) => ({ name, reason: 'too_large' as const }));
  const cut = envelope.cut ? ('too_large' as const) : broken ? ('unreadable' as const) : undefined;
  const digest = sha256(bytes);
  const inReplyTo = idsIn(valuesOf(lines, 'in-reply-to'))[0];
  return {
    digest,
    messageId: idsIn(valuesOf(lines, 'message-id'))[0] ?? `<${digest}@without-message-id.invalid>`,
    ...(inReplyTo !== undefined && { inReplyTo }),
    references: idsIn(valuesOf(lines, 'references')),
    from: addressesIn(valuesOf(lines, 'from'))[0] ?? envelope.sender?.toLowerCase() ?? '',
    recipients: recipientsOf(lines, envelope),
    bounce: isBounce(lines, envelope),
    automatic: isAutomatic(lines, headers),
    subject: plainLine(subjectOf(headers), 200),
    words: parts.words,
    attachments: kept.map(({ name, bytes: content }) => ({ name, bytes: content })),
    refused: [...refused, ...cutOff],
    ...(cut !== undefined && { cut }),
  };
}

/** The parser sets HTML as text only where a mail is nothing else or has text beside; within other parts it is set here. */
async function wordsOf(bytes: Buffer, found: Parts): Promise<Parts & { words: string }> {
  const words = plainWords(found.text ?? '');
  if (words !== '') return { ...found, words };
  if (found.html !== undefined) {
    const head = 'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n';
    const { text, broken } = await partsOf(Buffer.from(head + found.html));
    return { ...found, words: plainWords(text ?? ''), broken: found.broken || broken };
  }
  if (!found.broken && (found.text !== undefined || found.files.length > 0)) return { ...found, words };
  const source = plainWords(sourceOf(bytes, found.lines));
  return { ...found, words: source, broken: found.broken || source !== '' };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Ends with what was read until the parser gave up, if it did. */
function partsOf(raw: Buffer): Promise<Parts> {
  const parts: Parts = { headers: undefined, lines: [], text: undefined, html: undefined, files: [], broken: false };
  return new Promise((resolve) => {
    const parser = new MailParser({
      maxChildNodes: MOST_PARTS,
      maxHeadSize: LARGEST_HEAD,
      maxHtmlLengthToParse: LONGEST_HTML,
      ignoreEmbedded: true,
      keepDeliveryStatus: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      checksumAlgo: false,
    });
    const give = (broken: boolean) => {
      parts.broken ||= broken;
      parser.destroy();
      resolve(parts);
    };
    parser.on('headers', (headers: Headers) => {
      parts.headers = headers;
    });
    parser.on('headerLines', (lines) => {
      parts.lines = [...lines];
    });
    parser.on('data', (data: AttachmentStream | MessageText) => {
      if (data.type === 'text') readText(data, parts);
      else collect(data, parts);
    });
    parser.once('error', () => give(true));
    parser.once('end', () => give(false));
    parser.end(raw);
  });
}

/** What is HTML alone and too strange to be set as text loses its tags, and nothing else. */
function readText({ text, html, textConversionError }: MessageText, parts: Parts): void {
  const stripped = textConversionError && html?.slice(0, LONGEST_HTML).replace(/<[^<>]*>/g, ' ');
  parts.text = (text || stripped)?.slice(0, MOST_WORDS * 2);
  parts.html = html?.slice(0, LONGEST_HTML);
  parts.broken ||= textConversionError !== undefined;
}

/** Holds no more of an attachment than may be kept; what is over is let go. */
function collect(attachment: AttachmentStream, parts: Parts): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const looked = parts.files.length < MOST_LOOKED_AT;
  attachment.content.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (looked && size <= LARGEST_ATTACHMENT) chunks.push(chunk);
  });
  attachment.content.once('end', () => {
    const whole = looked && size <= LARGEST_ATTACHMENT;
    if (looked) parts.files.push({ name: attachment.filename, bytes: whole ? Buffer.concat(chunks) : empty, whole });
    attachment.release?.();
  });
}

const empty = Buffer.alloc(0);

/** The values of a header as they were written, unfolded. */
function valuesOf(lines: Parts['lines'], name: string): string[] {
  return lines
    .filter(({ key }) => key === name)
    .map(({ line }) =>
      line
        .slice(line.indexOf(':') + 1)
        .replace(/\r?\n[ \t]+/g, ' ')
        .trim(),
    );
}

function idsIn(values: readonly string[]): string[] {
  const ids = values.flatMap(
    (value) => value.slice(0, LONGEST_ID * MOST_IDS).match(/<[\x21-\x3b\x3d\x3f-\x7e]{3,}>/g) ?? [],
  );
  return ids.filter((id) => id.length <= LONGEST_ID).slice(0, MOST_IDS);
}

/** As written, before any decoding: an address is ASCII, and what hides in an encoded-word is none (RFC 2047, 5). */
function addressesIn(values: readonly string[]): string[] {
  return values
    .flatMap((value) => parseAddressHeader(value.slice(0, 20_000), { flatten: true, decodePunycode: false }).value)
    .flatMap(({ address }) => (address ? [plainLine(address, 320).toLowerCase()] : []))
    .slice(0, MOST_RECIPIENTS);
}

/** The envelope says to whom it came; without it, the headers that mail servers write, and those of the sender. */
function recipientsOf(lines: Parts['lines'], { recipient }: Envelope): string[] {
  if (recipient !== undefined) return [recipient.toLowerCase()];
  const delivered = ['x-original-to', 'delivered-to', 'envelope-to'].flatMap((name) => valuesOf(lines, name));
  const named = ['to', 'cc'].flatMap((name) => valuesOf(lines, name));
  return [...new Set(addressesIn([...delivered, ...named]))];
}

function isBounce(lines: Parts['lines'], { sender }: Envelope): boolean {
  if (sender !== undefined) return /^(<>)?$/.test(sender) || /^mailer-daemon(@|$)/i.test(sender);
  return valuesOf(lines, 'return-path').some((path) => path === '<>') || isReport(lines);
}

const isReport = (lines: Parts['lines']) =>
  valuesOf(lines, 'content-type').some((type) => /^multipart\/report\b/i.test(type));

/** RFC 3834, and what older programs say instead. */
function isAutomatic(lines: Parts['lines'], headers: Headers | undefined): boolean {
  const submitted = valuesOf(lines, 'auto-submitted').some((value) => !/^no\b/i.test(value));
  const bulk = valuesOf(lines, 'precedence').some((value) => /^(bulk|junk|list|auto_reply)\b/i.test(value));
  const older = ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-loop'].some((name) => headers?.has(name));
  return submitted || bulk || older || isReport(lines);
}

function subjectOf(headers: Headers | undefined): string {
  const subject = headers?.get('subject');
  return typeof subject === 'string' ? subject : '';
}

/** The body as it stands in the source; all of it where nothing in it is a header that every mail has (RFC 5322, 3.6). */
function sourceOf(raw: Buffer, lines: Parts['lines']): string {
  const source = raw.subarray(0, MOST_WORDS * 4).toString('utf8');
  if (!lines.some(({ key }) => key === 'from')) return source;
  const begin = /\r?\n\r?\n/.exec(source);
  return begin ? source.slice(begin.index) : '';
}
