import { createHash } from 'node:crypto';

/** A set of ids in eight bytes each and some room: 64 bits of a hash. Two alike would hide a fault, never make one. */
export class Marks {
  private places = new BigUint64Array(1 << 12);
  size = 0;

  add(id: string): void {
    if (this.size * 2 > this.places.length) this.grow();
    const mark = markOf(id);
    const place = this.placeOf(mark);
    if (this.places[place] === mark) return;
    this.places[place] = mark;
    this.size += 1;
  }

  has(id: string): boolean {
    const mark = markOf(id);
    return this.places[this.placeOf(mark)] === mark;
  }

  private placeOf(mark: bigint): number {
    const mask = this.places.length - 1;
    let place = Number(mark & 0xffffffffn) & mask;
    while (this.places[place] !== 0n && this.places[place] !== mark) place = (place + 1) & mask;
    return place;
  }

  private grow(): void {
    const old = this.places;
    this.places = new BigUint64Array(old.length * 2);
    for (const mark of old) if (mark !== 0n) this.places[this.placeOf(mark)] = mark;
  }
}

function markOf(id: string): bigint {
  return createHash('sha1').update(id).digest().readBigUInt64LE(0) || 1n;
}
