import type { Instant } from '../../../domain/calendar';

/**
 * DER (X.690) as far as signing needs it in a hurry: lengths are put around parts that are ready. What is built once, and
 * all that is read, is left to the ASN.1 library.
 */
export function tlv(tag: number, ...parts: Uint8Array[]): Buffer {
  let length = 0;
  for (const part of parts) length += part.length;
  return Buffer.concat([headOf(tag, length), ...parts]);
}

function headOf(tag: number, length: number): Buffer {
  if (length < 0x80) return Buffer.from([tag, length]);
  if (length < 0x100) return Buffer.from([tag, 0x81, length]);
  if (length < 0x10000) return Buffer.from([tag, 0x82, length >> 8, length & 0xff]);
  return Buffer.from([tag, 0x84, length >>> 24, (length >> 16) & 0xff, (length >> 8) & 0xff, length & 0xff]);
}

export function sequence(...parts: Uint8Array[]): Buffer {
  return tlv(0x30, ...parts);
}

/** Of bytes that are a positive number already: the first has its top bit clear and is not zero, unless it stands alone. */
export function integer(bytes: Uint8Array): Buffer {
  return tlv(0x02, bytes);
}

/** A count from 0 to 2³¹ − 1. */
export function count(value: number): Buffer {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return integer((bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
}

/** Without unused bits, as signatures are. */
export function bitString(bytes: Uint8Array): Buffer {
  return tlv(0x03, Buffer.of(0), bytes);
}

/** Times are signed without fractions of a second (RFC 5280, 4.1.2.5; RFC 6960, 4.2.2.1): the library would write them. */
export function toTheSecond(at: Instant): Date {
  return new Date(Math.floor(Date.parse(at) / 1_000) * 1_000);
}

/** Whole seconds; in two digits of the year through 2049 (RFC 5280, 4.1.2.5). */
export function time(at: Instant): Buffer {
  const digits = `${at.slice(0, 4)}${at.slice(5, 7)}${at.slice(8, 10)}${at.slice(11, 13)}${at.slice(14, 16)}${at.slice(17, 19)}Z`;
  return at < '2050' ? tlv(0x17, Buffer.from(digits.slice(2), 'latin1')) : tlv(0x18, Buffer.from(digits, 'latin1'));
}
