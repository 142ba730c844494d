import { createHash } from 'node:crypto';

const FIRST_ROOM = 1 << 12;

/**
 * Which keys came before, and in which line: 64 bits of a hash and the line, 12 bytes a place, so that a million lines
 * need 24 MB at most. Two keys with the same 64 bits would be taken for one: among a million, once in 40 million files.
 */
export class Seen {
  private high = new Uint32Array(FIRST_ROOM);
  private low = new Uint32Array(FIRST_ROOM);
  private lines = new Uint32Array(FIRST_ROOM);
  private count = 0;

  /** Notes a key; answers the line in which it came first, if it is not this one. */
  note(key: string, line: number): number | undefined {
    if (this.count * 2 > this.lines.length) this.grow();
    const hash = createHash('sha1').update(key).digest();
    const [high, low] = [hash.readUInt32LE(0), hash.readUInt32LE(4)];
    const place = this.placeOf(high, low);
    const before = this.lines[place];
    if (before) return before;
    this.put(place, high, low, line);
    this.count += 1;
    return undefined;
  }

  private placeOf(high: number, low: number): number {
    const mask = this.lines.length - 1;
    for (let place = low & mask; ; place = (place + 1) & mask) {
      if (this.lines[place] === 0 || (this.high[place] === high && this.low[place] === low)) return place;
    }
  }

  private put(place: number, high: number, low: number, line: number): void {
    this.high[place] = high;
    this.low[place] = low;
    this.lines[place] = line;
  }

  private grow(): void {
    const { high, low, lines } = this;
    const room = lines.length * 2;
    this.high = new Uint32Array(room);
    this.low = new Uint32Array(room);
    this.lines = new Uint32Array(room);
    for (const [place, line] of lines.entries()) {
      if (line === 0) continue;
      const [h, l] = [high[place] ?? 0, low[place] ?? 0];
      this.put(this.placeOf(h, l), h, l, line);
    }
  }
}
