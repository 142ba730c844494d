import type { Instant } from '../src/domain/calendar';
import type { CarriedOn } from '../src/domain/carried-on';
import { replacedAndRevoked } from '../src/domain/certificate-transitions';
import { isOver } from '../src/domain/life';
import {
  lookAgainIn,
  type MassRevocation,
  type MassRevocationReason,
  paceOf,
  type ToRevoke,
} from '../src/domain/mass-revocation';
import type { RecordPort } from './ports';

export interface MassRevocationPorts {
  record: RecordPort;
  store: {
    find(id: string): Promise<MassRevocation | undefined>;
    /** certificates of products that have ended, which no message reaches, not revoked and not over */
    ofEnded(id: string, now: Instant): Promise<ToRevoke[]>;
    /**
     * Tells the next products in order, each once, in one transaction.
     * @param most how many may be told within so many milliseconds
     * @returns how many are left to tell
     */
    tellNext(revocation: MassRevocation, now: Instant, most: { batch: number; pause: number }): Promise<number>;
    /** how many are neither revoked nor over by themselves */
    open(id: string, now: Instant): Promise<number>;
    finish(id: string, now: Instant): Promise<void>;
  };
  clock: { now(): Promise<Instant> };
}

export type MassRevocationActivities = ReturnType<typeof createMassRevocationActivities>;

export function createMassRevocationActivities({ record, store, clock }: MassRevocationPorts) {
  /** A life that is over begins once more, for its revocation alone: at once, because nobody waits for a successor. */
  async function revokeOfEnded({ product, serial, revokeBy, at }: ToRevoke, reason: MassRevocationReason) {
    const life = await record.readLife(product);
    if (!isOver(life)) return;
    await record.step(life, at, async (tx) => {
      const order = { serial, replaceAt: at, reason, by: revokeBy, grace: 0 };
      const revoking = replacedAndRevoked({ ...life, clock: at }, order, at);
      await tx.startLife(revoking);
      return revoking;
    });
  }

  return {
    /** Does what is to be done of a mass revocation now; safe to repeat, because it begins with the record. */
    async carryOnMassRevocation(id: string): Promise<CarriedOn> {
      const revocation = await store.find(id);
      if (!revocation || revocation.over) return { kind: 'over' };
      const now = await clock.now();
      for (const one of await store.ofEnded(id, now)) await revokeOfEnded(one, revocation.reason);
      const pace = paceOf(revocation.perMinute);
      const left = await store.tellNext(revocation, now, pace);
      if (left > 0) return { kind: 'waiting', pause: pace.pause, words: `${left} products to tell` };
      const open = await store.open(id, now);
      if (open > 0) {
        const pause = lookAgainIn(revocation.createdAt, now);
        return { kind: 'waiting', pause, words: `all told, ${open} certificates to revoke` };
      }
      await store.finish(id, now);
      return { kind: 'over' };
    },
  };
}
