import { type Instant, latest } from '../src/domain/calendar';
import type { Issuance, Revocation } from '../src/domain/certificate';
import { replacementOf } from '../src/domain/certificate-transitions';
import type { Life, ProviderTask } from '../src/domain/life';
import type { LifePatch } from '../src/domain/patches';
import { clockAfter } from '../src/domain/pauses';
import { type Due, type Step, taken } from '../src/domain/plan';
import { providerTaken } from '../src/domain/provider-change';
import { invoicePaid } from '../src/domain/transitions';
import { askOutside, beginCollection, noteCollection } from './collecting';
import { noteDebit } from './debits';
import { tellOfDeclaredEnd } from './declared-ends';
import { lookAtEndpoint, noteSighting } from './installing';
import { issueInvoice } from './invoicing';
import { giveUp, notePrepared, noteRevocation, noteTry, remindOfMissing } from './issued';
import { lookAhead, tryIssue } from './issuing';
import { passDeadline, passMark } from './lapses';
import { withOwnPayments } from './own-payments';
import type { DebitState, Ports, ProviderAnswer, Tx } from './ports';
import { noteAnswer, providerRequest } from './provisioning';
import { notifyRegistrant, remind } from './reminders';
import { answerMessage } from './requests';

export interface WakeUp {
  life: Life;
  step: Extract<Step, { kind: 'dues' | 'message' }>;
  /** when it is really done (T1) */
  recordedAt: Instant;
}

export interface OutsideCall {
  life: Life;
  at: Instant;
  recordedAt: Instant;
}

/** After a returned debit renewals wait until the balance is even (A9). */
const waitsForBalance: ProviderAnswer = { kind: 'pending', detail: 'the balance is below zero' };

export type Activities = ReturnType<typeof createActivities>;

/** Every effect of a product's workflow. Each is one transaction, done once however often it is repeated. */
export function createActivities(ports: Ports) {
  const { record, seller, certificates } = ports;

  function step(life: Life, recordedAt: Instant, work: (tx: Tx) => Promise<Life>): Promise<LifePatch | null> {
    return record.step(life, recordedAt, (tx) => withOwnPayments(tx, life.product, work));
  }

  async function perform(tx: Tx, life: Life, due: Due, recordedAt: Instant, debitStates: DebitState[]): Promise<Life> {
    const { at } = due;
    switch (due.do) {
      case 'deadline':
        return passDeadline(tx, life, at);
      case 'issue_renewal':
        return issueInvoice(
          tx,
          life,
          { purpose: 'renewal', years: life.optionYears, at, limit: life.lastSafe },
          seller,
        );
      case 'debit': {
        const state = debitStates.shift();
        return state ? noteDebit({ tx, seller, at }, life, due.debit, state) : life;
      }
      case 'mark':
        if (due.mark.do === 'reminder') return remind(tx, life, due.mark.days, at, recordedAt);
        if (due.mark.do === 'registrant_notice') return notifyRegistrant(tx, life, due.mark, at);
        if (due.mark.do === 'declared_end') return tellOfDeclaredEnd(tx, life, due.mark, at, recordedAt);
        return passMark(tx, life, due.mark, at);
      case 'remind_missing':
        return remindOfMissing(tx, life, at, recordedAt, certificates);
      case 'give_up':
        return giveUp(tx, life, at);
      case 'change_provider':
        return providerTaken(life, at);
      default:
        return life;
    }
  }

  return {
    /** The life as the record has it: where a run begins, the first one, a new term's, or that of a life started again. */
    async readLife(product: string): Promise<Life> {
      const life = await record.readLife(product);
      const { invoice } = life;
      if (!invoice || invoice.paid) return life;
      const { paidAt } = await record.transaction(life.clock, (tx) => tx.invoice(invoice.id));
      // A payment that only an earlier run had heard of.
      return paidAt === undefined ? life : invoicePaid(life, paidAt);
    },

    /** Does all that is due at one instant, or answers one message, in one transaction. */
    async wakeUp({ life, step: due, recordedAt }: WakeUp): Promise<LifePatch | null> {
      if (due.kind === 'message') {
        return step(life, recordedAt, (tx) => answerMessage(tx, { ...life, clock: due.at }, due.message, ports));
      }
      const debits = due.dues.flatMap((one) => (one.do === 'debit' ? [one.debit] : []));
      const states = await Promise.all(debits.map((debit) => ports.debits.state(debit.key, due.at)));
      // The workflow takes the dues off by itself, so that the patch does not say it again.
      const begun = taken(life, due.dues, due.at);
      return step(begun, recordedAt, async (tx) => {
        let next = begun;
        for (const one of due.dues)
          next = await withOwnPayments(tx, life.product, (own) => perform(own, next, one, recordedAt, states));
        return next;
      });
    },

    /** Collects by the account's automatic method: first writes down what will be asked, then asks (P3, P7, A6). */
    async collect({ life, at, recordedAt }: OutsideCall): Promise<LifePatch | null> {
      const { attempt } = life;
      if (!attempt) return step(life, recordedAt, (tx) => beginCollection({ tx, seller, at }, life, ports.debits));
      const answer = await askOutside(attempt, life.account, at, ports);
      return step(life, recordedAt, (tx) => noteCollection({ tx, seller, at }, life, attempt, answer));
    },

    /** Asks the provider what the first task says, once; a failure is part of the plan, not an error (P8). */
    async askProvider({ life, at, task, recordedAt }: OutsideCall & { task: ProviderTask }): Promise<LifePatch | null> {
      const { product, owes } = await record.transaction(recordedAt, async (tx) => ({
        product: await tx.product(life.product),
        owes: task.operation === 'renew' && (await tx.customer(life.account)).balance < 0,
      }));
      const answer = owes ? waitsForBalance : await ports.provider.ask(providerRequest(life, task, product, at));
      return step(life, recordedAt, (tx) =>
        noteAnswer(tx, { ...life, clock: latest(at, life.clock) }, task, answer, at),
      );
    },

    /** Issues the next certificate, once: by its key the authority knows a repetition (C1 to C7). */
    async issue({ life, at, issuance, recordedAt }: OutsideCall & { issuance: Issuance }): Promise<LifePatch | null> {
      const tried = await tryIssue(life, issuance, at, record, certificates);
      return step(life, recordedAt, (tx) => noteTry(tx, life, issuance, tried, at, certificates.regulations));
    },

    /** Looks, while there is time, whether the coming replacement will lack something (2.1). */
    async prepare({ life, at, recordedAt }: OutsideCall): Promise<LifePatch | null> {
      const replaceAt = replacementOf(life)?.nextAt ?? at;
      const look = await lookAhead(life, replaceAt, at, record, certificates);
      return step(life, recordedAt, (tx) => notePrepared(tx, { ...life, clock: latest(at, life.clock) }, look, at));
    },

    /** Looks whether the customer has installed the certificate; a server that does not answer is no error. */
    async checkInstalled({ life, at, recordedAt }: OutsideCall): Promise<LifePatch | null> {
      const look = await lookAtEndpoint(life, certificates);
      return step(life, recordedAt, (tx) => noteSighting(tx, { ...life, clock: latest(at, life.clock) }, look, at));
    },

    /** Has a certificate revoked by the authority that issued it (I6, I11). */
    async revoke(call: OutsideCall & { revocation: Revocation }): Promise<LifePatch | null> {
      const { life, at, recordedAt } = call;
      const { serial, reason } = call.revocation;
      const certificate = await record.transaction(recordedAt, (tx) => tx.certificates.find(life.product, serial));
      const answer = certificate
        ? await certificates.authority(certificate.issuer).revoke(certificate, reason, at)
        : ({ kind: 'refused', detail: 'no such certificate' } as const);
      return step(life, recordedAt, (tx) =>
        noteRevocation(tx, { ...life, clock: clockAfter(life, at) }, serial, answer, at),
      );
    },
  };
}
