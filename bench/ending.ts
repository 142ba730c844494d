/** What was started, to be ended once, the latest first, whatever fails on the way. */
export class Ending {
  private readonly steps: (() => Promise<unknown>)[] = [];
  private ended: Promise<void> | undefined;

  defer(step: () => Promise<unknown>): void {
    this.steps.push(step);
  }

  end(): Promise<void> {
    this.ended ??= this.unwind();
    return this.ended;
  }

  private async unwind(): Promise<void> {
    for (const step of this.steps.reverse()) {
      await step().catch((error: Error) => process.stderr.write(`bench: ending: ${error.message}\n`));
    }
  }
}
