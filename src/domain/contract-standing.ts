import type { Instant } from './calendar';
import { type Contract, isContractOver } from './contract';
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
  /** it is to end then, as far as was told: from then on it counts as over, though the word of its end has not come yet */
  endsFrom?: Instant;
  /** the renewal option that the end of the contract has replaced */
  optionBefore?: Pick<Life, 'option' | 'optionYears'>;
}

/** Compares as text: of one contract by its changes, of two by their age. */
function stampOf({ id, seq }: Contract): string {
  return `${id}/${String(seq).padStart(6, '0')}`;
}

/** When a contract that lives is to end; nothing where no end lies ahead. */
function endAhead(contract: Contract): { endsFrom?: Instant } {
  const { notice } = contract;
  return notice && !isContractOver(contract) ? { endsFrom: notice.effective } : {};
}

/** What every certificate of the account is told; a repetition, or a word that another has overtaken, changes nothing. */
export function contractChanged(contract: Contract, at: string): Extract<Message, { type: 'contractChanged' }> {
  const { state } = contract;
  const standing = state === 'active' || state === 'suspended' ? state : 'ended';
  const stamp = stampOf(contract);
  return { type: 'contractChanged', id: stamp, at, standing, stamp, ...endAhead(contract) };
}

/**
 * What a certificate that begins under a contract knows of it: its end, if one lies ahead. The others were told of it with
 * the last change, before this one was there.
 */
export function knownAtBeginning(contract: Contract | undefined): LifeContract | undefined {
  if (contract?.state !== 'active' || !contract.notice) return undefined;
  return { standing: 'active', stamp: stampOf({ ...contract, seq: contract.seq - 1 }), ...endAhead(contract) };
}

/** Whether a word about a contract is later than the last one heard. */
export function isNews({ contract }: Life, { stamp }: { stamp: string }): boolean {
  return contract === undefined || stamp > contract.stamp;
}

/** The contract is suspended: what its certificates would get waits, and comes at the resumption. */
export function isHeldByContract({ contract }: Life): boolean {
  return contract?.standing === 'suspended';
}

/** The contract is over at an instant: nothing is issued or renewed any more; what is issued stays valid (S7). */
export function isOutOfContract(life: Pick<Life, 'contract'>, at: Instant): boolean {
  return life.contract?.standing === 'ended' || endHasCome(life, at);
}

/** The end that was told ahead has come, and the word of it may not have. */
export function endHasCome({ contract }: Pick<Life, 'contract'>, at: Instant): boolean {
  return contract?.endsFrom !== undefined && contract.endsFrom <= at;
}

/** What a certificate cannot be asked for under a contract that is not in force. */
export function checkContractOf(life: Life, at: Instant): Refusal | undefined {
  if (isOutOfContract(life, at)) {
    return refuse('contract-required', 'Certificates are issued only under a contract that is in force.');
  }
  return isHeldByContract(life)
    ? refuse('contract-suspended', 'The contract is suspended: no certificate is issued until it is resumed.')
    : undefined;
}
