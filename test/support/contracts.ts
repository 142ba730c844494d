import type { Contract } from '../../src/domain/contract';
import type { ContractAct } from '../../src/domain/contract-acts';
import { contractTx, insertContract, readContract, saveContract } from '../../src/gateways/postgres/contracts';
import { newId } from '../../src/gateways/postgres/ids';
import { inTransaction } from '../../src/gateways/postgres/pool';
import { PgTx } from '../../src/gateways/postgres/tx';
import { contractKit } from '../../src/main/contracts';
import type { TestRecord } from './record';

/** When contracts of tests are in force, unless a test says otherwise. */
const BEGUN = '2025-05-01T08:00:00.000Z';

export type TestContracts = ReturnType<typeof contractsOf>;

/** Contracts over a test's record, changed as the API changes them. */
export function contractsOf(record: TestRecord) {
  const { pool, settings } = record.kit;
  const { contracting, desk } = contractKit(record.config, pool, async () => Buffer.alloc(0));

  /** @param beforeCommit what is done while others see nothing of it yet */
  function act(id: string, what: ContractAct, when: string, beforeCommit = async () => {}): Promise<Contract> {
    return inTransaction(pool, async (db) => {
      const tx = new PgTx(db, settings, when);
      const before = await readContract(db, id, true);
      if (!before) throw new Error('no contract');
      const after = await contracting.change(contractTx(db, tx), before, what, when);
      await tx.finish();
      await saveContract(db, after);
      await beforeCommit();
      return after;
    });
  }

  async function requested(account: string, at = BEGUN): Promise<string> {
    const id = newId('ctr');
    await inTransaction(pool, async (db) => {
      const tx = new PgTx(db, settings, at);
      const asked = { id, account, acronym: id, zone: 'Europe/Berlin', requestedAt: at, isCustomer: true, asked: [] };
      const contract = await contracting.request(contractTx(db, tx), asked);
      expect(await insertContract(db, contract)).toBeUndefined();
      await tx.finish();
    });
    return id;
  }

  return {
    desk,
    act,
    requested,
    /** in force from `at` on */
    async active(account: string, at = BEGUN): Promise<string> {
      const id = await requested(account, at);
      await act(id, { do: 'receive_copy' }, at);
      await act(id, { do: 'receive_copy' }, at);
      return id;
    },
  };
}
