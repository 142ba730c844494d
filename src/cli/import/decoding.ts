import fs from 'node:fs';
import { exitCodes, Stop } from '../exit-codes';
import { countOf } from '../readable';

const CHUNK = 256 * 1024;

/** What --encoding takes; where it is left out, a file is UTF-8, or UTF-16 if it begins by saying so. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * Finds out how a file is written, before anything is done with it: its first bytes, and whether all of it can be read so.
 * @throws Stop that names what it most likely is instead, the first line at fault, and what to do
 */
export async function encodingOf(file: string, told: Encoding | undefined): Promise<Encoding> {
  const encoding = told ?? (await announced(file));
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  let before: Uint8Array = new Uint8Array();
  for await (const bytes of chunksOf(file)) {
    try {
      decoder.decode(bytes, { stream: true });
    } catch {
      throw undecodable(file, encoding, line, before, bytes);
    }
    for (const byte of bytes) if (byte === 10) line += 1;
    before = bytes;
  }
  try {
    decoder.decode();
  } catch {
    throw new Stop(exitCodes.usage, `${file} ends in the middle of a character: is it complete?`);
  }
  return encoding;
}

/** The text of a file, piece by piece, and how many bytes of it were read. */
export async function* textOf(file: string, encoding: Encoding, read: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const bytes of chunksOf(file)) {
    yield decoder.decode(bytes, { stream: true });
    read(bytes.length);
  }
  yield decoder.decode();
}

function chunksOf(file: string): AsyncIterable<Uint8Array> {
  return fs.createReadStream(file, { highWaterMark: CHUNK });
}

async function announced(file: string): Promise<Encoding> {
  const handle = await fs.promises.open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
  await handle.close();
  const start = buffer.subarray(0, bytesRead);
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) {
    throw new Stop(exitCodes.usage, `${file} is a workbook or an archive, not CSV: save it as “CSV UTF-8” first.`);
  }
  if (start.includes(0)) {
    const order = start[0] === 0 ? 'utf-16be' : 'utf-16le';
    throw new Stop(
      exitCodes.usage,
      `${file} looks like UTF-16 without its mark: say --encoding ${order}, or save it as UTF-8.`,
    );
  }
  return 'utf-8';
}

/** Names the line, and what stands there if it is read as the encoding that most likely was meant. */
function undecodable(file: string, encoding: Encoding, line: number, before: Uint8Array, bytes: Uint8Array): Stop {
  if (encoding !== 'utf-8') return new Stop(exitCodes.usage, `${file} is not ${encoding}: say another --encoding.`);
  const joined = Buffer.concat([before.subarray(-4), bytes]);
  const skipped = Math.min(4, before.length);
  const at = firstFault(joined, skipped);
  const fault = line + countLines(joined.subarray(skipped, at));
  const from = Math.max(joined.lastIndexOf(10, at - 1) + 1, at - 20);
  const piece = new TextDecoder('windows-1252').decode(joined.subarray(from, at + 12)).split(/[\r\n]/)[0];
  return new Stop(
    exitCodes.usage,
    `${file} is not UTF-8: line ${countOf(fault)} has a byte 0x${joined[at]?.toString(16).toUpperCase()} that cannot be there.
Most likely it is Windows-1252, as spreadsheets write on Windows; read so, there stands: ${piece}
Save it as “CSV UTF-8”, or say --encoding windows-1252.`,
    { facts: { line: fault } },
  );
}

/** The first byte that is not part of a character; looked for by halving, as the decoder does not say. */
function firstFault(bytes: Buffer, known: number): number {
  let [good, bad] = [known, bytes.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // A byte that begins a character is at fault when what follows does not go on with it.
  for (let back = 1; back <= 3; back += 1) {
    if (lengthOf(bytes[good - back] ?? 0) > back) return good - back;
  }
  return good;
}

/** How many bytes the character has that begins with this one; 0 where none does. */
function lengthOf(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** Whether it is text so far; a character may be cut off at its end, and one at its begin. */
function decodes(bytes: Buffer): boolean {
  let start = 0;
  while (start < 4 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start += 1;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start), { stream: true });
    return true;
  } catch {
    return false;
  }
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (const byte of bytes) if (byte === 10) lines += 1;
  return lines;
}
