import type { Instant } from '../src/domain/calendar';
import {
  type Acceptance,
  type Contract,
  type ContractNotice,
  type ContractParty,
  contractActivated,
  contractOver,
  contractRequested,
  contractResumed,
  contractSuspended,
  missingOf,
  type NewContract,
  noticeGiven,
  noticeWithdrawn,
  openCopies,
  type SignedCopy,
  withdrawableNotice,
} from '../src/domain/contract';
import { effectiveInstant } from '../src/domain/contract-notice';
import {
  checkActive,
  checkCopy,
  checkEnding,
  checkLiving,
  checkNotice,
  checkRejection,
  checkRequested,
  checkSuspended,
  checkWithdrawal,
} from '../src/domain/contract-rules';
import { contractChanged } from '../src/domain/contract-standing';
import { type Refusal, Refused } from '../src/domain/refusal';
import { missingIn, noteFact, outlivingOf, type Telling, tell } from './contract-news';
import { terminate } from './contracts';

function must(refusal: Refusal | undefined): void {
  if (refusal) throw new Refused(refusal);
}

/** An institution asks for a contract (S2): it is told what is missing, with the document to sign. */
export async function request(telling: Telling, asked: NewContract): Promise<Contract> {
  const contract = contractRequested(asked);
  const { acronym, requestedAt: at } = contract;
  noteFact(telling, contract, { type: 'contract_requested', at, data: { acronym } });
  const news = { kind: 'contract_requested' as const, ...missingIn(telling, contract) };
  await tell(telling, contract, news, { withDocument: true });
  return contract;
}

/** Once nothing is missing any more, the contract is in force (S3). */
async function activatedIfComplete(telling: Telling, contract: Contract): Promise<Contract> {
  if (contract.state !== 'requested' || missingOf(contract).length > 0) return contract;
  const { at } = telling;
  const active = contractActivated(contract, at);
  const firstPeriodEnd = String(active.firstPeriodEnd);
  noteFact(telling, active, { type: 'contract_activated', at, data: { firstPeriodEnd } });
  await tell(telling, active, { kind: 'contract_activated', activatedAt: at, firstPeriodEnd });
  // Certificates of an earlier contract that has ended go on under this one.
  await telling.tx.tellCertificates(active.account, contractChanged(active, at));
  return active;
}

/** The operator says whether the institution is its customer (S2). */
export async function setEligible(telling: Telling, contract: Contract, isCustomer: boolean): Promise<Contract> {
  must(checkRequested(contract));
  if (contract.isCustomer === isCustomer) return contract;
  return activatedIfComplete(telling, { ...contract, isCustomer });
}

/** The same version by the same person again changes nothing. */
export async function acceptPolicy(telling: Telling, contract: Contract, accepted: Acceptance): Promise<Contract> {
  must(checkLiving(contract));
  const { policy, version, person, at } = accepted;
  const known = contract.acceptances.some(
    (one) => one.policy === policy && one.version === version && one.person === person,
  );
  if (known) return contract;
  noteFact(telling, contract, { type: 'policy_accepted', at, data: { policy, version } });
  return activatedIfComplete(telling, { ...contract, acceptances: [...contract.acceptances, accepted] });
}

/** A signed copy has arrived (S3). @param copy its number; the first that is missing unless given */
export async function receiveCopy(
  telling: Telling,
  contract: Contract,
  copy: number | undefined,
  scan: SignedCopy['scan'],
): Promise<Contract> {
  must(checkCopy(contract, copy, scan));
  const { at } = telling;
  const received = { copy: copy ?? openCopies(contract)[0] ?? 0, at, ...(scan && { scan }) };
  noteFact(telling, contract, { type: 'signed_copy_received', at, data: { copy: received.copy } });
  return activatedIfComplete(telling, { ...contract, copies: [...contract.copies, received] });
}

/** An incomplete copy is sent anew (S3). */
export async function rejectCopy(
  telling: Telling,
  contract: Contract,
  copy: number,
  reason: string,
): Promise<Contract> {
  must(checkRejection(contract, copy));
  const { at, desk } = telling;
  noteFact(telling, contract, { type: 'signed_copy_rejected', at, data: { copy, reason } });
  const { team, lines } = desk;
  const news = { kind: 'contract_copy_rejected' as const, copy, reason, sendTo: { team, lines } };
  await tell(telling, contract, news, { to: ['institution'], withDocument: true });
  const copies = contract.copies.map((one) =>
    one.copy === copy && !one.rejected ? { ...one, rejected: { at, reason } } : one,
  );
  return { ...contract, copies };
}

/** No new certificates until it is resumed (S2). */
export async function suspend(telling: Telling, contract: Contract, reason: string): Promise<Contract> {
  must(checkActive(contract));
  const { at, tx } = telling;
  const next = contractSuspended(contract, reason, at);
  noteFact(telling, next, { type: 'contract_suspended', at, data: {} });
  await tell(telling, next, { kind: 'contract_suspended', reason });
  await tx.tellCertificates(next.account, contractChanged(next, at));
  return next;
}

export async function resume(telling: Telling, contract: Contract): Promise<Contract> {
  must(checkSuspended(contract));
  const { at, tx } = telling;
  const next = contractResumed(contract);
  noteFact(telling, next, { type: 'contract_resumed', at, data: {} });
  await tell(telling, next, { kind: 'contract_resumed' });
  await tx.tellCertificates(next.account, contractChanged(next, at));
  return next;
}

/** A party's notice by registered letter (S5, S6). What it ends, and when, is confirmed to both (S7). */
export async function giveNotice(
  telling: Telling,
  contract: Contract,
  letter: { by: ContractParty; registeredLetter: string; deliveredAt: Instant },
): Promise<Contract> {
  must(checkNotice(contract, letter.deliveredAt));
  return announced(telling, contract, { ...letter, effective: effectiveInstant(letter.deliveredAt, contract.zone) });
}

async function announced(
  telling: Telling,
  contract: Contract,
  notice: Omit<ContractNotice, 'givenAt' | 'reminders'>,
): Promise<Contract> {
  const { at } = telling;
  const next = noticeGiven(contract, { ...notice, givenAt: at });
  const { by, effective, registeredLetter, deliveredAt } = notice;
  const letter = { ...(registeredLetter !== undefined && { registeredLetter }), ...(deliveredAt && { deliveredAt }) };
  noteFact(telling, next, { type: 'notice_given', at, data: { effective, by, ...letter } });
  const outliving = await outlivingOf(telling, next, effective);
  await tell(telling, next, { kind: 'contract_notice', ...notice, outliving });
  // Told ahead, so that on the day nothing comes before the word of it does.
  await telling.tx.tellCertificates(next.account, contractChanged(next, at));
  return next;
}

/** With the consent of who received it, before it takes effect (S6); what the operator has decided beside it stays. */
export async function withdrawNotice(
  telling: Telling,
  contract: Contract,
  consentBy: ContractParty,
): Promise<Contract> {
  must(checkWithdrawal(contract, consentBy));
  const notice = withdrawableNotice(contract);
  if (!notice) return contract;
  const next = noticeWithdrawn(contract, telling.at);
  noteFact(telling, next, { type: 'notice_withdrawn', at: telling.at, data: {} });
  const { by, effective } = notice;
  const still = next.notice && { endsAt: next.notice.effective };
  await tell(telling, next, { kind: 'contract_notice_withdrawn', by, effective, ...still });
  await telling.tx.tellCertificates(next.account, contractChanged(next, telling.at));
  return next;
}

/** The operator ends it for a reason (S2): at once, or on a day that he names. */
export async function end(
  telling: Telling,
  contract: Contract,
  reason: string,
  effective: Instant = telling.at,
): Promise<Contract> {
  must(checkEnding(contract, effective));
  if (effective <= telling.at) return terminate(telling, contract, reason);
  return announced(telling, contract, { by: 'operator', reason, effective });
}

/** A request that nobody wants any more. */
export async function withdraw(telling: Telling, contract: Contract): Promise<Contract> {
  must(checkRequested(contract));
  const { at } = telling;
  noteFact(telling, contract, { type: 'contract_terminated', at, data: { withdrawn: true } });
  await tell(telling, contract, { kind: 'contract_withdrawn' });
  return contractOver(contract, 'withdrawn', at);
}
