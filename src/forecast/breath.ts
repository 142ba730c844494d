/** Milliseconds of computing after which whatever else the process has to do gets its turn. */
const LONGEST = 8;

/** Keeps a long computation from holding up the process: requests are answered in between. */
export class Breath {
  private since = performance.now();

  async ifNeeded(): Promise<void> {
    if (performance.now() - this.since < LONGEST) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.since = performance.now();
  }
}
