import {
  contentOf,
  type DerNode,
  expectTag,
  MalformedDer,
  membersOf,
  oidOf,
  readDer,
  tags,
  wholeBytes,
  wholeOf,
} from './der';

/** A certification request (PKCS#10, RFC 2986), read but not judged. */
export interface Pkcs10 {
  /** what is signed, DER */
  signed: Buffer;
  publicKey: DerNode;
  /** of the subject; of it nothing else is used */
  commonNames: string[];
  /** the extensions asked for (RFC 2985, 5.4.2): the value by its OID */
  extensions: ReadonlyMap<string, DerNode>;
  signatureAlgorithm: DerNode;
  signature: Buffer;
}

const COMMON_NAME = '2.5.4.3';
const EXTENSION_REQUEST = '1.2.840.113549.1.9.14';
const ATTRIBUTES = 0xa0;

/** Throws MalformedDer. */
export function readPkcs10(der: Buffer): Pkcs10 {
  const [info, signatureAlgorithm, signature] = membersOf(readDer(der), 'the request', 3);
  const [version, subject, publicKey, attributes] = membersOf(info, 'what is signed', 3, 4);
  const versionBytes = contentOf(expectTag(version, tags.integer, 'the version'));
  if (versionBytes.length !== 1 || versionBytes[0] !== 0) throw new MalformedDer('its version is not 1');
  return {
    signed: wholeOf(expectTag(info, tags.sequence, 'what is signed')),
    publicKey: expectTag(publicKey, tags.sequence, 'the public key'),
    commonNames: readCommonNames(subject),
    extensions: readExtensions(attributes),
    signatureAlgorithm: expectTag(signatureAlgorithm, tags.sequence, 'the signature’s algorithm'),
    signature: wholeBytes(signature, 'the signature'),
  };
}

function readCommonNames(subject: DerNode | undefined): string[] {
  const names: string[] = [];
  for (const relative of expectTag(subject, tags.sequence, 'the subject').children) {
    for (const attribute of expectTag(relative, tags.set, 'a part of the subject').children) {
      const [type, value] = membersOf(attribute, 'a part of the subject', 2);
      if (value && oidOf(type, 'a type in the subject') === COMMON_NAME) names.push(readText(value));
    }
  }
  return names;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A DirectoryString (RFC 5280, 4.1.2.4). */
function readText(node: DerNode): string {
  const content = contentOf(node);
  switch (node.tag) {
    case tags.utf8String:
      try {
        return utf8.decode(content);
      } catch {
        throw new MalformedDer('a text in the subject is no UTF-8');
      }
    case tags.printableString:
    case tags.ia5String:
    case tags.teletexString:
      return content.toString('latin1');
    case tags.bmpString:
      if (content.length % 2 !== 0) throw new MalformedDer('a text in the subject is cut off');
      return Buffer.from(content).swap16().toString('utf16le');
    default:
      throw new MalformedDer('the common name is no text');
  }
}

function readExtensions(attributes: DerNode | undefined): Map<string, DerNode> {
  const extensions = new Map<string, DerNode>();
  if (!attributes) return extensions;
  let isAsked = false;
  for (const attribute of expectTag(attributes, ATTRIBUTES, 'the set of attributes').children) {
    const [type, values] = membersOf(attribute, 'an attribute', 2);
    const { children } = expectTag(values, tags.set, 'the values of an attribute');
    if (oidOf(type, 'the type of an attribute') !== EXTENSION_REQUEST) continue;
    if (isAsked || children.length !== 1) throw new MalformedDer('it asks for extensions more than once');
    isAsked = true;
    for (const extension of expectTag(children[0], tags.sequence, 'the list of extensions').children) {
      const { oid, value } = readExtension(extension);
      if (extensions.has(oid)) throw new MalformedDer(`it asks for the extension ${oid} twice`);
      extensions.set(oid, value);
    }
  }
  return extensions;
}

function readExtension(extension: DerNode): { oid: string; value: DerNode } {
  const parts = membersOf(extension, 'an extension', 2, 3);
  const oid = oidOf(parts[0], 'the type of an extension');
  const critical =
    parts.length === 3 ? contentOf(expectTag(parts[1], tags.boolean, `criticality of ${oid}`)) : undefined;
  // DER leaves out what is the default, and knows one way of writing true.
  if (critical && !(critical.length === 1 && critical[0] === 0xff))
    throw new MalformedDer(`criticality of ${oid} is wrong`);
  return { oid, value: expectTag(parts.at(-1), tags.octetString, `the value of extension ${oid}`) };
}
