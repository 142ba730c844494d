import type { Instant } from '../src/domain/calendar';
import type { Contract, NewContract } from '../src/domain/contract';
import type { ContractAct } from '../src/domain/contract-acts';
import type { Note } from '../src/domain/operator-actions';
import type { Telling } from './contract-news';
import type { ContractDesk, ContractTx } from './contract-ports';
import {
  acceptPolicy,
  end,
  giveNotice,
  receiveCopy,
  rejectCopy,
  request,
  resume,
  setEligible,
  suspend,
  withdraw,
  withdrawNotice,
} from './contract-requests';
import { broughtUpTo } from './contracts';

export type Contracting = ReturnType<typeof createContracting>;

/** How contracts begin and are changed by people, in the transaction of who asks. */
export function createContracting(desk: ContractDesk) {
  return {
    request(tx: ContractTx, asked: NewContract, note?: Note): Promise<Contract> {
      return request({ tx, desk, at: asked.requestedAt, note }, asked);
    },

    /** Does one thing to a contract, after all that was due before it (T4). @throws Refused */
    async change(tx: ContractTx, before: Contract, act: ContractAct, at: Instant, note?: Note): Promise<Contract> {
      const contract = await broughtUpTo({ tx, desk }, before, at);
      const changed = await done({ tx, desk, at, note }, contract, act);
      return changed === contract ? contract : { ...changed, clock: at, seq: contract.seq + 1 };
    },
  };
}

async function done(telling: Telling, contract: Contract, act: ContractAct): Promise<Contract> {
  switch (act.do) {
    case 'set_eligible':
      return setEligible(telling, contract, act.isCustomer);
    case 'accept_policy': {
      const { policy, version, person } = act;
      return acceptPolicy(telling, contract, { policy, version, person, at: telling.at });
    }
    case 'receive_copy':
      return receiveCopy(telling, contract, act.copy, act.scan);
    case 'reject_copy':
      return rejectCopy(telling, contract, act.copy, act.reason);
    case 'suspend':
      return suspend(telling, contract, act.reason);
    case 'resume':
      return resume(telling, contract);
    case 'end':
      return end(telling, contract, act.reason, act.effective);
    case 'give_notice': {
      const { by, registeredLetter, deliveredAt } = act;
      return giveNotice(telling, contract, { by, registeredLetter, deliveredAt });
    }
    case 'withdraw_notice':
      return withdrawNotice(telling, contract, act.consentBy);
    case 'withdraw':
      return withdraw(telling, contract);
  }
}
