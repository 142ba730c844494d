import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import { epoch, type Instant } from '../src/domain/calendar';

/**
 * One timer at a time, kept while its instant stays the same: a message that changes nothing about what comes next costs
 * no new timer in the history.
 */
export class Alarm {
  private at: Instant | undefined;
  private scope: CancellationScope | undefined;
  rung = false;

  constructor(private readonly now: () => number) {}

  set(at: Instant | undefined, summary: string): void {
    if (at === this.at && !this.rung) return;
    this.scope?.cancel();
    this.at = at;
    this.rung = false;
    this.scope = undefined;
    if (at === undefined) return;
    const scope = new CancellationScope();
    this.scope = scope;
    const ringing = scope.run(() => sleep(Math.max(1, epoch(at) - this.now()), { summary }));
    ringing.then(
      () => {
        if (this.scope === scope) {
          this.rung = true;
          this.scope = undefined;
        }
      },
      (error: unknown) => {
        if (!isCancellation(error)) throw error;
      },
    );
  }
}
