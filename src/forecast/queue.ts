import type { Instant } from '../domain/calendar';

export interface Waiting {
  at: Instant;
  product: string;
}

/** Who is next: a binary heap by instant, then by product, because an account can have a hundred thousand of them. */
export class Queue {
  private readonly heap: Waiting[] = [];

  push(waiting: Waiting): void {
    const { heap } = this;
    let here = heap.push(waiting) - 1;
    while (here > 0) {
      const parent = (here - 1) >> 1;
      if (!this.isBefore(here, parent)) break;
      this.swap(here, parent);
      here = parent;
    }
  }

  pop(): Waiting | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    heap[0] = last;
    for (let here = 0; ; ) {
      const left = 2 * here + 1;
      const right = left + 1;
      let least = here;
      if (left < heap.length && this.isBefore(left, least)) least = left;
      if (right < heap.length && this.isBefore(right, least)) least = right;
      if (least === here) return first;
      this.swap(here, least);
      here = least;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const one = this.heap[a] as Waiting;
    const other = this.heap[b] as Waiting;
    return one.at < other.at || (one.at === other.at && one.product < other.product);
  }

  private swap(a: number, b: number): void {
    const one = this.heap[a] as Waiting;
    this.heap[a] = this.heap[b] as Waiting;
    this.heap[b] = one;
  }
}
