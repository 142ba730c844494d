import { holdsPrivateKey, withoutPrivateKeys } from './private-keys';

/** Characters of one message that are kept; nobody reads more. */
export const MOST_WORDS = 50_000;

export const MOST_ATTACHMENTS = 10;
/** bytes of one attachment, and of all of one message */
export const LARGEST_ATTACHMENT = 8 * 1024 * 1024;
export const LARGEST_TOGETHER = 12 * 1024 * 1024;

const LONGEST_NAME = 120;

/** What cannot be seen and changes what can: marks and overrides of direction, zero width, tags (Unicode TR 36, 3.2). */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]/gu;

/**
 * What somebody wrote, as lines that are what they seem to be: no control characters, nothing that hides or reorders,
 * and no private key, which nobody but its owner may have.
 */
export function plainWords(text: string): string {
  const plain = [...text.slice(0, MOST_WORDS * 2).replace(/\p{Surrogate}/gu, '\ufffd')]
    .slice(0, MOST_WORDS)
    .join('')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\t', '    ').replace(CONTROLS, '').replace(INVISIBLE, '').trimEnd())
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n');
  return withoutPrivateKeys(plain).replace(/^\n+|\s+$/g, '');
}

/** One line of somebody's: a subject, a name. */
export function plainLine(text: string, most: number): string {
  const line = text
    .slice(0, most * 8)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(CONTROLS, ' ')
    .replace(INVISIBLE, '');
  return [...line.replace(/\s+/g, ' ').trim()].slice(0, most).join('').trim();
}

/** A file name that is nothing but a name, wherever it is saved: no folders, no devices, no hidden files, one line. */
export function attachmentName(given: string | undefined, place: number): string {
  const unseparated = plainLine(given ?? '', 1_000).replace(/[/\\:*?"<>|]/g, '_');
  const bare = unseparated.replace(/^[.\s_-]+|[.\s]+$/g, '');
  if (bare === '' || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(bare)) return `attachment-${place}`;
  const characters = [...bare];
  if (characters.length <= LONGEST_NAME) return bare;
  // What a program goes by is the ending.
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(bare)?.[0] ?? '';
  return `${characters.slice(0, LONGEST_NAME - ending.length).join('')}${ending}`;
}

/** Why an attachment is not kept. */
export const attachmentFaults = ['too_large', 'too_large_together', 'too_many', 'program', 'private_key'] as const;
export type AttachmentFault = (typeof attachmentFaults)[number];

/** What runs when it is opened, on one system or another, or brings what does. */
const PROGRAM =
  /\.(ade|adp|apk|app|appx|bat|chm|cmd|com|cpl|dll|dmg|exe|gadget|hta|html?|iso|jar|jse?|lnk|mde|msc|msi|msix|msp|mst|nsh|pif|ps1|reg|scf|scr|sct|svg|sys|vb[es]?|vhdx?|vxd|ws[cfh]?|xhtml|xll)$/i;

const startsWith = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, i) => bytes[i] === byte);

/** By its beginning: PE, ELF, Mach-O. */
function isProgram(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, 0x4d, 0x5a) ||
    startsWith(bytes, 0x7f, 0x45, 0x4c, 0x46) ||
    startsWith(bytes, 0xcf, 0xfa, 0xed, 0xfe) ||
    startsWith(bytes, 0xce, 0xfa, 0xed, 0xfe)
  );
}

/** What is wrong with one attachment by itself; nobody opens or unpacks it to find out. */
export function attachmentFault(name: string, bytes: Uint8Array): AttachmentFault | undefined {
  if (bytes.length > LARGEST_ATTACHMENT) return 'too_large';
  if (PROGRAM.test(name) || isProgram(bytes)) return 'program';
  return holdsPrivateKey(latin1(bytes)) ? 'private_key' : undefined;
}

/** Bytes as characters, one each: keys in PEM are ASCII. */
function latin1(bytes: Uint8Array): string {
  const CHUNK = 8_192;
  let text = '';
  for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return text;
}

/** As what an attachment is given out: by its beginning, never by what was claimed; all else is bytes. */
export function servedAs(name: string, bytes: Uint8Array): string {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (/\.(txt|log|csv|pem|crt|csr)$/i.test(name) && bytes.every(isText)) return 'text/plain; charset=us-ascii';
  return 'application/octet-stream';
}

const isText = (byte: number) => (byte >= 0x20 && byte <= 0x7e) || byte === 0x09 || byte === 0x0a || byte === 0x0d;

export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/** A message's attachments that are kept, and those that are not, each with the reason; in the order given. */
export function sortAttachments<T extends NamedBytes>(
  given: readonly T[],
): { kept: T[]; refused: { name: string; reason: AttachmentFault }[] } {
  const kept: T[] = [];
  const refused: { name: string; reason: AttachmentFault }[] = [];
  let together = 0;
  for (const one of given) {
    const reason = attachmentFault(one.name, one.bytes) ?? beside(one);
    if (reason === undefined) {
      kept.push(one);
      together += one.bytes.length;
    } else refused.push({ name: one.name, reason });
  }
  return { kept, refused };

  function beside({ bytes }: T): AttachmentFault | undefined {
    if (kept.length >= MOST_ATTACHMENTS) return 'too_many';
    return together + bytes.length > LARGEST_TOGETHER ? 'too_large_together' : undefined;
  }
}
