import type { Instant } from '../src/domain/calendar';
import { type Contract, contractOver, isContractOver, remindedOfContract } from '../src/domain/contract';
import { type ContractDue, describeContract, nameOfContractDue, nextOfContract } from '../src/domain/contract-plan';
import { contractChanged } from '../src/domain/contract-standing';
import { noteFact, outlivingOf, type Telling, tell, tellMissing } from './contract-news';
import type { ContractDesk, ContractStore } from './contract-ports';

/** The day itself (S7): no new certificates, reissues or renewals; what is issued stays valid. */
export async function terminate(telling: Telling, contract: Contract, reason?: string): Promise<Contract> {
  const { at, tx } = telling;
  const over = contractOver(contract, 'terminated', at);
  noteFact(telling, over, { type: 'contract_terminated', at, data: {} });
  const outliving = await outlivingOf(telling, over, at);
  const why = reason ?? contract.notice?.reason;
  await tell(telling, over, { kind: 'contract_terminated', at, outliving, ...(why !== undefined && { reason: why }) });
  await tx.tellCertificates(over.account, contractChanged(over, at));
  return over;
}

async function perform(telling: Telling, contract: Contract, due: ContractDue, until: Instant): Promise<Contract> {
  switch (due.do) {
    case 'terminate':
      return terminate(telling, contract);
    case 'remind_missing':
      await tellMissing(telling, contract);
      return remindedOfContract(contract, until);
    case 'remind_of_end':
      return remindOfEnd(telling, contract, due.days, until);
  }
}

async function remindOfEnd(telling: Telling, contract: Contract, days: number, until: Instant): Promise<Contract> {
  const { notice } = contract;
  if (!notice) return contract;
  const { effective, reminders } = notice;
  const left = reminders.filter((one) => one.days !== days);
  // After an outage only the last of several letters is written, and none beside that of the end itself (M7).
  if (effective > until && !left.some(({ at }) => at <= until)) {
    const outliving = await outlivingOf(telling, contract, effective);
    await tell(telling, contract, { kind: 'contract_end_reminder', daysBefore: days, effective, outliving });
  }
  return { ...contract, notice: { ...notice, reminders: left } };
}

/**
 * Does all that time has brought to a contract until `until`, each as of its own instant. Whoever changes a contract does
 * this first, so that what was due before comes before (T4).
 */
export async function broughtUpTo(
  { tx, desk }: Pick<Telling, 'tx' | 'desk'>,
  contract: Contract,
  until: Instant,
): Promise<Contract> {
  let next = contract;
  for (let due = nextOfContract(next); due && due.at <= until; due = nextOfContract(next)) {
    next = { ...(await perform({ tx, desk, at: due.at }, next, due, until)), clock: due.at, seq: next.seq + 1 };
  }
  return next;
}

/** Where a contract stands, as its workflow needs to know it. */
export interface ContractOutlook {
  over: boolean;
  state: Contract['state'];
  /** when time brings something next, and what; absent where only somebody's act can */
  next?: { at: Instant; what: string };
  words: string;
}

export type ContractActivities = ReturnType<typeof createContractActivities>;

export function createContractActivities({ store, desk }: { store: ContractStore; desk: ContractDesk }) {
  return {
    /** Does what is due of a contract at `now`, in one transaction; safe to repeat, because it begins with the record. */
    async carryOnContract({ contract: id, now }: { contract: string; now: Instant }): Promise<ContractOutlook> {
      const contract = await store.change(id, now, (tx, before) => broughtUpTo({ tx, desk }, before, now));
      const next = nextOfContract(contract);
      return {
        over: isContractOver(contract),
        state: contract.state,
        words: describeContract(contract),
        ...(next && { next: { at: next.at, what: nameOfContractDue(next) } }),
      };
    },
  };
}
