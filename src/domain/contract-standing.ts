import type { Contract } from './contract';
import type { Life } from './life';
import type { Message } from './messages';
import { type Refusal, refuse } from './refusal';

/** What a contract means to the certificates under it (S3, S7). */
export const contractStandings = ['active', 'suspended', 'ended'] as const;
export type ContractStanding = (typeof contractStandings)[number];

/** The contract as one of its certificates knows it. */
export interface LifeContract {
  standing: ContractStanding;
  stamp: string;
  /** the renewal option that the end of the contract has replaced */
  optionBefore?: Pick<Life, 'option' | 'optionYears'>;
}

/** Compares as text: of one contract by its changes, of two by their age. */
function stampOf({ id, seq }: Contract): string {
  return `${id}/${String(seq).padStart(6, '0')}`;
}

/** What every certificate of the account is told; a repetition, or a word that another has overtaken, changes nothing. */
export function contractChanged(contract: Contract, at: string): Extract<Message, { type: 'contractChanged' }> {
  const { state } = contract;
  const standing = state === 'active' || state === 'suspended' ? state : 'ended';
  const stamp = stampOf(contract);
  return { type: 'contractChanged', id: stamp, at, standing, stamp };
}

/** Whether a word about a contract is later than the last one heard. */
export function isNews({ contract }: Life, { stamp }: { stamp: string }): boolean {
  return contract === undefined || stamp > contract.stamp;
}

/** The contract is suspended: what its certificates would get waits, and comes at the resumption. */
export function isHeldByContract({ contract }: Life): boolean {
  return contract?.standing === 'suspended';
}

/** The contract is over: nothing is issued or renewed any more; what is issued stays valid (S7). */
export function isOutOfContract({ contract }: Life): boolean {
  return contract?.standing === 'ended';
}

/** What a certificate cannot be asked for under a contract that is not in force. */
export function checkContractOf(life: Life): Refusal | undefined {
  if (isHeldByContract(life)) {
    return refuse('contract-suspended', 'The contract is suspended: no certificate is issued until it is resumed.');
  }
  return isOutOfContract(life)
    ? refuse('contract-required', 'Certificates are issued only under a contract that is in force.')
    : undefined;
}
