/**
 * A strict reader of DER (X.690). Written for requests of strangers: of a library for ASN.1 we would use the object
 * model least, and those looked at read BER as well, follow any depth, and take longer than verifying a signature.
 */
export interface DerNode {
  source: Buffer;
  /** identifier octet: class, constructed or not, number */
  tag: number;
  /** where the identifier stands */
  header: number;
  /** the contents, from the first byte to before the last */
  start: number;
  end: number;
  /** of a constructed type; otherwise empty */
  children: readonly DerNode[];
}

export class MalformedDer extends Error {}

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const;

const CONSTRUCTED = 0x20;
const UNIVERSAL_LIMIT = 0x40;
/** A request needs eight, and what it may carry along a few more. */
const DEEPEST = 16;
const none: readonly DerNode[] = [];

/** The one value that fills all of the bytes; throws MalformedDer. */
export function readDer(source: Buffer): DerNode {
  const node = readNode(source, 0, source.length, 0);
  if (node.end !== source.length) throw new MalformedDer(`${source.length - node.end} bytes follow after its end`);
  return node;
}

function readNode(source: Buffer, header: number, limit: number, depth: number): DerNode {
  if (depth > DEEPEST) throw new MalformedDer(`it is nested more than ${DEEPEST} deep`);
  const tag = source[header];
  if (tag === undefined || header >= limit) throw new MalformedDer(`a value is missing at byte ${header}`);
  checkTag(tag, header);
  const { start, length } = readLength(source, header + 1, limit);
  const end = start + length;
  if (end > limit) throw new MalformedDer(`the length at byte ${header + 1} leads beyond the end`);
  const children = (tag & CONSTRUCTED) === 0 ? none : readChildren(source, start, end, depth + 1);
  return { source, tag, header, start, end, children };
}

function readChildren(source: Buffer, start: number, end: number, depth: number): DerNode[] {
  const children: DerNode[] = [];
  for (let at = start; at < end; ) {
    const child = readNode(source, at, end, depth);
    children.push(child);
    at = child.end;
  }
  return children;
}

/** No numbers above 30, which nothing here uses, and of the universal types only sequences and sets are constructed. */
function checkTag(tag: number, at: number): void {
  const isStructure = (tag | CONSTRUCTED) === tags.sequence || (tag | CONSTRUCTED) === tags.set;
  const isRightForm = tag >= UNIVERSAL_LIMIT || isStructure === ((tag & CONSTRUCTED) !== 0);
  if ((tag & 0x1f) === 0x1f || tag === 0 || !isRightForm)
    throw new MalformedDer(`the type at byte ${at} is not of DER`);
}

function readLength(source: Buffer, at: number, limit: number): { start: number; length: number } {
  const first = source[at];
  if (first === undefined || at >= limit) throw new MalformedDer(`a length is missing at byte ${at}`);
  if (first < 0x80) return { start: at + 1, length: first };
  const count = first & 0x7f;
  const start = at + 1 + count;
  // More than two bytes of length cannot be: the whole is capped at 16 KiB.
  const isDefinite = count === 1 || count === 2;
  if (!isDefinite || start > limit) throw new MalformedDer(`the length at byte ${at} is indefinite or too large`);
  const length = source.readUIntBE(at + 1, count);
  if (length < (count === 1 ? 0x80 : 0x100)) throw new MalformedDer(`the length at byte ${at} is not the shortest`);
  return { start, length };
}

export function contentOf(node: DerNode): Buffer {
  return node.source.subarray(node.start, node.end);
}

/** With identifier and length. */
export function wholeOf(node: DerNode): Buffer {
  return node.source.subarray(node.header, node.end);
}

/** The node if it is there and of that type. */
export function expectTag(node: DerNode | undefined, tag: number, what: string): DerNode {
  if (node?.tag !== tag) throw new MalformedDer(`${what} is missing or of another type`);
  return node;
}

/** The members of a sequence of at least `least` and at most `most`. */
export function membersOf(node: DerNode | undefined, what: string, least: number, most = least): readonly DerNode[] {
  const { children } = expectTag(node, tags.sequence, what);
  if (children.length < least || children.length > most) throw new MalformedDer(`${what} has not the right parts`);
  return children;
}

/** A positive INTEGER's bytes without the sign's. */
export function positiveInteger(node: DerNode | undefined, what: string): Buffer {
  const content = contentOf(expectTag(node, tags.integer, what));
  const [first, second] = content;
  if (first === undefined || first > 0x7f) throw new MalformedDer(`${what} is no positive number`);
  if (first !== 0) return content;
  if (second === undefined || second < 0x80) throw new MalformedDer(`${what} is zero, or not written the shortest way`);
  return content.subarray(1);
}

/** A BIT STRING of whole bytes. */
export function wholeBytes(node: DerNode | undefined, what: string): Buffer {
  const content = contentOf(expectTag(node, tags.bitString, what));
  if (content[0] !== 0) throw new MalformedDer(`${what} has not a whole number of bytes`);
  return content.subarray(1);
}

/** An OBJECT IDENTIFIER with dots. */
export function oidOf(node: DerNode | undefined, what: string): string {
  const content = contentOf(expectTag(node, tags.oid, what));
  const arcs: number[] = [];
  let arc = 0;
  let isFirstByte = true;
  for (const byte of content) {
    if (isFirstByte && byte === 0x80) throw new MalformedDer(`${what} is not written the shortest way`);
    arc = arc * 128 + (byte & 0x7f);
    isFirstByte = byte < 0x80;
    if (!isFirstByte) continue;
    if (arcs.length === 0) {
      const root = Math.min(Math.trunc(arc / 40), 2);
      arcs.push(root);
      arc -= root * 40;
    }
    arcs.push(arc);
    arc = 0;
  }
  if (!isFirstByte || arcs.length === 0) throw new MalformedDer(`${what} is cut off`);
  return arcs.join('.');
}
