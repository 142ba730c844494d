import { type Instant, latest } from './calendar';
import {
  type Contract,
  type ContractParty,
  type ContractState,
  isContractOver,
  noticeByLetter,
  openCopies,
  SIGNED_COPIES,
  type SignedCopy,
  standingCopy,
  withdrawableNotice,
} from './contract';
import { earliestNoticeDay, effectiveInstant, isInFirstPeriod } from './contract-notice';
import { type Refusal, refuse } from './refusal';

/** What a contract's state refuses, whatever is asked. */
function checkState(contract: Contract, ...allowed: ContractState[]): Refusal | undefined {
  const { state } = contract;
  if (isContractOver(contract)) return refuse('contract-ended', `The contract is ${state}.`, { state });
  if (allowed.includes(state)) return undefined;
  return refuse('contract-state', `The contract is ${state}; this is for one that is ${allowed.join(' or ')}.`, {
    state,
    allowed,
  });
}

export const checkRequested = (contract: Contract) => checkState(contract, 'requested');
export const checkActive = (contract: Contract) => checkState(contract, 'active');
export const checkSuspended = (contract: Contract) => checkState(contract, 'suspended');
export const checkLiving = (contract: Contract) => checkState(contract, 'requested', 'active', 'suspended');

/**
 * Two copies are signed: a third one, or the same one twice, is somebody's mistake (S3). The same scan is the same copy,
 * whatever number is said to be its.
 */
export function checkCopy(
  contract: Contract,
  copy: number | undefined,
  scan?: SignedCopy['scan'],
): Refusal | undefined {
  if (isContractOver(contract)) return checkRequested(contract);
  const same = copyOfScan(contract, scan);
  if (same) {
    const detail = `This scan has been received already, as copy ${same.copy}.`;
    return refuse('copy-received', detail, { copy: same.copy, missing: openCopies(contract) });
  }
  if (copy !== undefined && copy <= SIGNED_COPIES && standingCopy(contract, copy)) {
    return refuse('copy-received', `Copy ${copy} has been received already.`, { missing: openCopies(contract) });
  }
  if (openCopies(contract).length === 0 || (copy !== undefined && copy > SIGNED_COPIES)) {
    const detail = `A contract has ${SIGNED_COPIES} signed copies.`;
    return refuse('too-many-copies', detail, { missing: openCopies(contract) });
  }
  return checkRequested(contract);
}

/** One that was rejected may come again as it is: rejecting it may have been the mistake. */
function copyOfScan({ copies }: Contract, scan: SignedCopy['scan']): SignedCopy | undefined {
  const digest = scan?.digest;
  if (digest === undefined) return undefined;
  return copies.find((one) => one.rejected === undefined && one.scan?.digest === digest);
}

export function checkRejection(contract: Contract, copy: number): Refusal | undefined {
  const refusal = checkRequested(contract);
  if (refusal || standingCopy(contract, copy)) return refusal;
  return refuse('copy-not-received', `Copy ${copy} has not been received.`);
}

/** Whether a notice can be given (S5, S6): to a contract in force, once, after its first period. */
export function checkNotice(contract: Contract, deliveredAt: Instant): Refusal | undefined {
  const refusal = checkState(contract, 'active', 'suspended');
  if (refusal) return refusal;
  const { firstPeriodEnd, zone, notice } = contract;
  // What the operator has decided does not take a party's right to end it sooner.
  if (noticeByLetter(contract) || (notice && notice.effective <= effectiveInstant(deliveredAt, zone)))
    return noticeThere(contract);
  if (firstPeriodEnd === undefined || !isInFirstPeriod(deliveredAt, firstPeriodEnd, zone)) return undefined;
  const earliest = earliestNoticeDay(firstPeriodEnd, zone);
  return refuse('first-period', `The first period lasts until ${firstPeriodEnd}: notice from ${earliest} on.`, {
    earliest,
    firstPeriodEnd,
  });
}

function noticeThere({ notice }: Contract): Refusal {
  return refuse('notice-given', `Notice was given already: the contract ends at ${notice?.effective}.`, {
    effective: notice?.effective,
    by: notice?.by,
  });
}

/** What is wrong with the day of a letter, in words: it lies ahead, or before there was a contract. */
export function faultOfDelivery(
  contract: Pick<Contract, 'activatedAt'>,
  deliveredAt: Instant,
  now: Instant,
): string | undefined {
  if (deliveredAt > now) return 'The letter is delivered in the future: record it when it has arrived.';
  const { activatedAt } = contract;
  if (activatedAt !== undefined && deliveredAt < activatedAt) {
    return `The letter was delivered before there was a contract, which began at ${activatedAt}.`;
  }
  return undefined;
}

/** A notice is withdrawn only with the consent of who received it, before it takes effect (S6). */
export function checkWithdrawal(contract: Contract, consentBy: ContractParty): Refusal | undefined {
  const refusal = checkState(contract, 'active', 'suspended');
  if (refusal) return refusal;
  const notice = withdrawableNotice(contract);
  if (!notice) return refuse('no-notice', 'No notice was given.');
  if (notice.by !== consentBy) return undefined;
  const other = notice.by === 'operator' ? 'institution' : 'operator';
  return refuse('consent-needed', `The ${notice.by} gave the notice: the ${other} must consent.`, { consentOf: other });
}

/** The operator ends a contract for a reason (S2); one that ends by then anyway need not be ended. */
export function checkEnding(contract: Contract, effective: Instant): Refusal | undefined {
  const refusal = checkState(contract, 'active', 'suspended');
  if (refusal) return refusal;
  const { notice, clock } = contract;
  return notice && notice.effective <= latest(effective, clock) ? noticeThere(contract) : undefined;
}

/**
 * Whether an account may be issued certificates (S3): under its contract in force. Who never had a contract needs none,
 * unless the offer says so.
 * @param standing of its living contract, else of its last one that was more than a request
 */
export function checkCovered(standing: ContractState | undefined, isRequired: boolean): Refusal | undefined {
  if (standing === 'active' || (standing === undefined && !isRequired)) return undefined;
  if (standing === 'suspended') {
    return refuse('contract-suspended', 'The contract is suspended: no certificate is issued until it is resumed.');
  }
  return refuse('contract-required', 'Certificates are issued only under a contract that is in force.', {
    contract: standing ?? null,
  });
}
