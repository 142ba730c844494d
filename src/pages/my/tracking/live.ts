import type { Response } from 'express';
import type { MySettings } from '../page-settings';
import type { MyPorts, Visitor } from '../ports';

/** Milliseconds between two looks for everybody who listens, and between two signs of life to each. */
const LOOKED_EVERY = 1_000;
const HEARTBEAT = 20_000;

/** A page too many is not told anything; reloading it does as well. */
const MOST_PER_SESSION = 8;

/** Milliseconds in which a page is surely read. */
const JUST_NOW = 10_000;

const CHANGED = 'event: changed\ndata:\n\n';

interface Listener {
  session: string;
  account: string;
  response: Response;
}

/**
 * Tells open pages that something of their account has changed, and nothing of what it is: they read themselves anew
 * (server-sent events). All of this process are served by one look a second, and by none while nobody listens.
 */
export class Live {
  private readonly listeners = new Set<Listener>();
  /** when accounts were last told of, epoch milliseconds */
  private readonly told = new Map<string, number>();
  private look: ReturnType<MyPorts['tracking']['watch']> | undefined;

  constructor(
    private readonly ports: MyPorts,
    private readonly log: MySettings['log'],
  ) {}

  /** @returns false where the session has enough pages open that listen */
  listen({ session, account }: Visitor, response: Response): boolean {
    const same = [...this.listeners].filter((one) => one.session === session.id);
    if (same.length >= MOST_PER_SESSION) return false;
    // Who is gone already closes nothing any more.
    if (response.destroyed) return true;
    const listener: Listener = { session: session.id, account: account.id, response };
    response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
    response.flushHeaders();
    response.write('retry: 5000\n\n');
    const beat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT).unref();
    response.on('close', () => {
      clearInterval(beat);
      this.listeners.delete(listener);
    });
    this.listeners.add(listener);
    // It may have happened while the page was on its way.
    if ((this.told.get(account.id) ?? 0) > Date.now() - JUST_NOW) response.write(CHANGED);
    if (!this.look) {
      this.look = this.ports.tracking.watch();
      void this.tell();
    }
    return true;
  }

  private lookAgain(): void {
    setTimeout(() => void this.tell(), LOOKED_EVERY).unref();
  }

  private async tell(): Promise<void> {
    if (!this.look || this.listeners.size === 0) {
      this.look = undefined;
      return;
    }
    try {
      const sessions = new Set([...this.listeners].map(({ session }) => session));
      const now = Date.now();
      const { accounts, going } = await this.look([...sessions], await this.ports.clock.now());
      for (const account of accounts) this.told.set(account, now);
      for (const [account, at] of this.told) if (at < now - JUST_NOW) this.told.delete(account);
      for (const { session, account, response } of this.listeners) {
        const stands = going.get(session);
        if (stands === undefined) response.end('event: over\ndata:\n\n');
        // It looks at another account by now: the browser listens anew.
        else if (stands !== account) response.end();
        else if (accounts.has(account)) response.write(CHANGED);
      }
    } catch (error) {
      // The next look tells of everything since.
      this.log.error({ err: error }, 'no look for changes');
    }
    this.lookAgain();
  }
}
