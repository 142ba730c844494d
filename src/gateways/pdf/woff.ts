import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/**
 * The OpenType font inside a WOFF 1.0 file (W3C): its tables decompressed once, where the font reader would decompress
 * them for every glyph.
 */
export function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY);
  const tables: Buffer[] = [];
  writeHeader(directory, woff.readUInt32BE(4), count);
  let offset = directory.length;
  for (let index = 0; index < count; index += 1) {
    const entry = WOFF_HEADER + index * WOFF_ENTRY;
    const start = woff.readUInt32BE(entry + 4);
    const compressed = woff.readUInt32BE(entry + 8);
    const length = woff.readUInt32BE(entry + 12);
    const stored = woff.subarray(start, start + compressed);
    const table = Buffer.alloc(Math.ceil(length / 4) * 4); // tables begin at multiples of four
    (compressed < length ? inflateSync(stored) : stored).copy(table);

    const target = SFNT_HEADER + index * SFNT_ENTRY;
    woff.copy(directory, target, entry, entry + 4); // tag
    woff.copy(directory, target + 4, entry + 16, entry + 20); // checksum
    directory.writeUInt32BE(offset, target + 8);
    directory.writeUInt32BE(length, target + 12);
    tables.push(table);
    offset += table.length;
  }
  return Buffer.concat([directory, ...tables]);
}

/** The header's search fields follow from the number of tables (OpenType, table directory). */
function writeHeader(directory: Buffer, flavor: number, count: number): void {
  const power = Math.floor(Math.log2(count));
  directory.writeUInt32BE(flavor, 0);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(2 ** power * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE((count - 2 ** power) * 16, 10);
}
