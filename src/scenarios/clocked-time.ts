import type { Client } from '@temporalio/client';
import { contractWorkflowId, productWorkflowId } from '../../workflows/ids';
import { contractStatusQuery, statusQuery } from '../../workflows/messages';
import { epoch, type Instant, instantOf, latest } from '../domain/calendar';
import { type Contract, isContractOver } from '../domain/contract';
import { isOver, type Life } from '../domain/life';
import type { Queryable } from '../gateways/postgres/pool';
import { type AccountTime, aheadAt, shownBy } from '../gateways/test-clocks/account-time';
import type { StageTime } from './play';

const POLL = 20;
const PATIENCE = 60_000;

export type Caller = (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>;

/** The time of a play on a real server: a test clock for each account, moved over the API like anybody would (5.3). */
export class ClockedTime implements StageTime {
  /** the clocks run on meanwhile, and a step is over once they have come to it */
  readonly close = 2_000;
  private clocks: string[] = [];
  private ahead = 0;
  private frozenAt: Instant | undefined;

  constructor(
    private readonly db: Queryable,
    private readonly client: Client,
    private readonly call: Caller,
  ) {}

  async begin(start: number): Promise<void> {
    this.clocks = [];
    this.ahead = aheadAt(instantOf(start));
  }

  async adopt(account: string): Promise<void> {
    const clock = await this.call('POST', '/v1/test-clocks', { accountId: account, now: shownBy(this.ahead) });
    this.clocks.push(String(clock['id']));
  }

  freeze(at: number | undefined): void {
    this.frozenAt = at === undefined ? undefined : instantOf(at);
  }

  /** An account's time for what comes in during a step of the play: the step's own instant. */
  frozen(time: AccountTime): AccountTime {
    return { ...time, now: async (db, whose, at) => this.frozenAt ?? (await time.now(db, whose, at)) };
  }

  async sleepUntil(at: number): Promise<void> {
    const to = instantOf(at);
    if (to <= shownBy(this.ahead)) return;
    for (const clock of this.clocks) {
      const { now } = await this.call('GET', `/v1/test-clocks/${clock}`);
      if (to <= String(now)) continue;
      await this.call('POST', `/v1/test-clocks/${clock}/advance`, { to });
      await this.arrived(clock);
    }
    this.ahead = Math.max(this.ahead, aheadAt(to));
  }

  private async arrived(clock: string): Promise<void> {
    for (;;) {
      const { status, trouble } = await this.call('GET', `/v1/test-clocks/${clock}`);
      if (status === 'ready') return;
      if (status === 'stuck') throw new Error(String(trouble));
      await pause();
    }
  }

  async untilQuiet(): Promise<number | undefined> {
    for (const deadline = Date.now() + PATIENCE; ; await pause()) {
      const wakes = await this.wakes();
      if (wakes !== undefined) return wakes.length === 0 ? undefined : Math.min(...wakes);
      if (Date.now() > deadline) throw new Error(`not quiet after ${PATIENCE / 1_000} s`);
    }
  }

  /** When each life wakes next; nothing while something is under way. */
  private async wakes(): Promise<number[] | undefined> {
    if (await this.hasJobs()) return undefined;
    const before = await this.lives();
    const wakes: number[] = [];
    for (const life of before) {
      if (isOver(life)) continue;
      const status = await this.client.workflow.getHandle(productWorkflowId(life.product)).query(statusQuery);
      const now = latest(status.now, shownBy(this.ahead));
      if (!status.idle || (status.wakeAt !== undefined && status.wakeAt <= now)) return undefined;
      if (status.wakeAt !== undefined) wakes.push(epoch(status.wakeAt));
    }
    const contracts = await this.contracts();
    for (const contract of contracts) {
      if (isContractOver(contract)) continue;
      const handle = this.client.workflow.getHandle(contractWorkflowId(contract.id));
      const status = await handle.query(contractStatusQuery);
      const now = latest(status.now, shownBy(this.ahead));
      if (!status.idle || (status.wakeAt !== undefined && status.wakeAt <= now)) return undefined;
      if (status.wakeAt !== undefined) wakes.push(epoch(status.wakeAt));
    }
    if ((await this.contracts()).some(({ seq }, index) => seq !== contracts[index]?.seq)) return undefined;
    const after = await this.lives();
    const moved = after.length !== before.length || after.some(({ seq }, index) => seq !== before[index]?.seq);
    return moved || (await this.hasJobs()) ? undefined : wakes;
  }

  private async lives(): Promise<Life[]> {
    return (await this.db.query<{ life: Life }>('SELECT life FROM products ORDER BY id')).rows.map(({ life }) => life);
  }

  private async contracts(): Promise<Contract[]> {
    const { rows } = await this.db.query<{ contract: Contract }>('SELECT contract FROM contracts ORDER BY id');
    return rows.map(({ contract }) => contract);
  }

  private async hasJobs(): Promise<boolean> {
    return (await this.db.query('SELECT 1 FROM graphile_worker._private_jobs LIMIT 1')).rows.length > 0;
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, POLL));
}
