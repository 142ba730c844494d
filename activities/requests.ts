import { latest } from '../src/domain/calendar';
import { triedAgain } from '../src/domain/certificate-transitions';
import { cardTries, hasValidCard, usableMethod } from '../src/domain/collection';
import { checkExtension } from '../src/domain/deadlines';
import { checkEnd, checkRestore, decideLateArrival } from '../src/domain/endings';
import type { Seller } from '../src/domain/invoice-document';
import { debitIsUnderWay, type Life } from '../src/domain/life';
import type { Message } from '../src/domain/messages';
import type { Note, OperatorRequest } from '../src/domain/operator-actions';
import { paused, resumed } from '../src/domain/pauses';
import type { Refusal } from '../src/domain/refusal';
import { checkOptionChange, invoiceFits } from '../src/domain/renewal-options';
import type { FactData } from '../src/domain/timeline';
import { cancelledByRequest, endDeclared, ended, invoicePaid, optionChosen, replan } from '../src/domain/transitions';
import { answerCertificate } from './certificate-requests';
import { refuseWaiting } from './claim-outcomes';
import { followContract } from './contract-changes';
import { declareEnding } from './early-ends';
import { extendDeadline } from './extensions';
import { cancelInvoice, issueInvoice } from './invoicing';
import type { Outcome, Ports, Tx } from './ports';

/** What an answer may need beside the record. */
export type AnswerPorts = Pick<Ports, 'seller' | 'certificates'>;

type Of<T extends Message['type']> = Extract<Message, { type: T }>;

/** How many answered messages a life remembers: a repetition comes within seconds, if at all. */
const REMEMBERED = 8;

/** Answers what came in, once, by the rules that the API asked before it signalled. */
export async function answerMessage(tx: Tx, life: Life, message: Message, ports: AnswerPorts): Promise<Life> {
  const { id } = message;
  if (id === undefined) return answer(tx, life, message, ports);
  if (life.answered.includes(id)) return life;
  const after = await answer(tx, await hearOfPayment(tx, life), message, ports);
  return { ...after, answered: [...after.answered, id].slice(-REMEMBERED) };
}

/** A payment that the record has booked counts, even where this message has overtaken the one that tells of it (P5). */
async function hearOfPayment(tx: Tx, life: Life): Promise<Life> {
  if (!life.invoice || life.invoice.paid) return life;
  await tx.lockCustomer(life.account);
  const { paidAt } = await tx.invoice(life.invoice.id);
  return paidAt === undefined ? life : invoicePaid(life, paidAt);
}

async function answer(tx: Tx, life: Life, message: Message, ports: AnswerPorts): Promise<Life> {
  switch (message.type) {
    case 'paymentReceived':
      return life;
    case 'optionChanged':
      return changeOption(tx, life, message);
    case 'restoreRequested':
      return restore(tx, life, message, ports);
    case 'cancelRequested':
    case 'transferredAway':
      return end(tx, life, message);
    case 'endingDeclared':
      return declareEnding(tx, life, message);
    case 'paidBeforeLapse':
      return renewLate(tx, life, message, ports);
    case 'settingsChanged':
      return moveToZone(tx, life, message.at);
    case 'paymentMethodChanged':
      return message.card ? chargeCard(tx, life, message.at) : useNewMethod(tx, life, message.at);
    case 'retryNow':
      return retryNow(life, message.at);
    case 'operatorRequested':
      return operate(tx, life, message, ports.seller);
    case 'contractChanged':
      return followContract(tx, life, message);
    default:
      return answerCertificate(tx, life, message, ports);
  }
}

function outcomeOf(refusal: Refusal | undefined): Outcome {
  return refusal ? { ok: false, refusal } : { ok: true };
}

async function changeOption(tx: Tx, life: Life, message: Of<'optionChanged'>): Promise<Life> {
  const { option, years, at, by, id } = message;
  // A later choice has overtaken this one on its way: the last word counts, not the last to arrive.
  const overtaken = life.optionSetAt !== undefined && at < life.optionSetAt;
  if (overtaken || (life.option === option && life.optionYears === years)) {
    await tx.answer(id, { ok: true });
    return life;
  }
  const { offer } = await tx.product(life.product);
  const refusal = checkOptionChange(life, offer, { option, years, at });
  const note = await tx.answer(id, outcomeOf(refusal));
  if (refusal) return life;
  const data = { from: life.option, to: option, years, by };
  tx.fact({ product: life.product, account: life.account }, { type: 'renewal_option_changed', at, data }, note);
  const unfit = life.invoice && !life.invoice.paid && !invoiceFits(life, { option, years, at });
  const kept = unfit ? await cancelInvoice(tx, life, 'option_changed', at) : life;
  const chosen = optionChosen(kept, option, years, at);
  return message.declared ? endDeclared(chosen, at) : chosen;
}

async function restore(tx: Tx, life: Life, message: Of<'restoreRequested'>, { seller }: AnswerPorts): Promise<Life> {
  const { at, id } = message;
  const refusal = checkRestore(life, at);
  await tx.answer(id, outcomeOf(refusal));
  // An open restore invoice stays the one to pay: a second one would be paid twice.
  if (refusal || life.invoice || !life.recoverableUntil) return life;
  return issueInvoice(tx, life, { purpose: 'restore', years: 1, at, limit: life.recoverableUntil }, seller);
}

async function end(tx: Tx, life: Life, message: Of<'cancelRequested'> | Of<'transferredAway'>): Promise<Life> {
  const { at, id } = message;
  const refusal = checkEnd(life);
  const note = await tx.answer(id, outcomeOf(refusal));
  if (refusal) return life;
  if (life.invoice) await cancelInvoice(tx, life, 'product_ended', at);
  const left = await refuseWaiting(tx, life, 'product-ended', at);
  const cancelled = message.type === 'cancelRequested';
  tx.fact(
    { product: life.product, account: life.account },
    { type: cancelled ? 'cancelled' : 'transferred', at, data: {} },
    note,
  );
  return cancelled ? cancelledByRequest(left, at) : { ...ended(left, 'transferred'), tasks: [] };
}

/** The bank had the money before the deadline: what a transfer in time would have brought is done now (P6). */
async function renewLate(tx: Tx, life: Life, message: Of<'paidBeforeLapse'>, { seller }: AnswerPorts): Promise<Life> {
  const { at } = message;
  const latest = await tx.latestInvoice(life.product);
  if (latest?.id !== message.invoice) return life;
  if (decideLateArrival(life, at) === 'ask_operator') return { ...life, needsPerson: 'paid_before_lapse' };
  const limit = life.phase === 'active' ? life.lastSafe : life.recoverableUntil;
  const renewing = await issueInvoice(
    tx,
    life,
    { purpose: 'renewal', years: latest.years, at, ...(limit && { limit }) },
    seller,
  );
  // Only the money that came is used: nobody asked for a charge.
  return renewing.invoice ? { ...renewing, invoice: { ...renewing.invoice, tries: [], tryNow: false } } : renewing;
}

/** A new time zone moves what lies ahead, the card's tries too; the deadline and the end of the term stay (T2). */
async function moveToZone(tx: Tx, life: Life, at: string): Promise<Life> {
  const moved = replan(life, (await tx.customer(life.account)).timeZone);
  const { invoice } = moved;
  if (!invoice || invoice.tries.length === 0) return moved;
  const { issuedAt } = await tx.invoice(invoice.id);
  const tries = cardTries(issuedAt, invoice.deadline, latest(at, life.clock), moved.zone);
  return { ...moved, invoice: { ...invoice, tries } };
}

/** A new card or mandate adds one try at once; without a usable method the tries end, but no debit under way does (P7). */
async function useNewMethod(tx: Tx, life: Life, at: string): Promise<Life> {
  const { invoice } = life;
  if (!invoice || invoice.paid) return life;
  const { means } = await tx.customer(life.account);
  const method = usableMethod(means, at, life.zone);
  const { issuedAt } = await tx.invoice(invoice.id);
  const tries = method === 'card' ? cardTries(issuedAt, invoice.deadline, latest(at, life.clock), life.zone) : [];
  return { ...life, invoice: { ...invoice, tries, tryNow: method !== null && !debitIsUnderWay(life) } };
}

/** Somebody pays by card now: one try beside those that are planned (A10). */
async function chargeCard(tx: Tx, life: Life, at: string): Promise<Life> {
  const { invoice } = life;
  if (!invoice || invoice.paid || debitIsUnderWay(life)) return life;
  const { means } = await tx.customer(life.account);
  if (!hasValidCard(means, at, life.zone)) return life;
  return { ...life, invoice: { ...invoice, tryNow: true, byCard: true } };
}

/** The provider or the authority is back, or a person wants it tried again: no need to wait for the next try. */
function retryNow(life: Life, at: string): Life {
  const [first, ...others] = life.tasks;
  return triedAgain(first ? { ...life, tasks: [{ ...first, nextAt: at }, ...others] } : life, at);
}

async function operate(tx: Tx, life: Life, message: Of<'operatorRequested'>, seller: Seller): Promise<Life> {
  const { request, at, id } = message;
  const refusal = refusalOf(life, request, at);
  const note = await tx.answer(id, outcomeOf(refusal));
  if (refusal) return life;
  switch (request.do) {
    case 'pause':
      if (life.pausedSince !== undefined) return life;
      noteAction(tx, life, { action: 'pause' }, at, note);
      return paused(life, at);
    case 'resume':
      if (life.pausedSince === undefined) return life;
      noteAction(tx, life, { action: 'resume' }, at, note);
      return resumed(life, at);
    case 'extend_deadline':
      return extendDeadline({ tx, seller, at }, life, request, note);
  }
}

function refusalOf(life: Life, request: OperatorRequest, at: string): Refusal | undefined {
  return request.do === 'extend_deadline'
    ? checkExtension(life, request.invoice, request.deadline, at)
    : checkEnd(life);
}

function noteAction(tx: Tx, life: Life, data: FactData['operator_action'], at: string, note: Note | undefined): void {
  tx.fact({ product: life.product, account: life.account }, { type: 'operator_action', at, data }, note);
}
