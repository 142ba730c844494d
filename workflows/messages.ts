import { defineQuery, defineSignal } from '@temporalio/workflow';
import type { Instant } from '../src/domain/calendar';
import type { ContractState } from '../src/domain/contract';
import type { Phase, Term } from '../src/domain/life';
import type { Message } from '../src/domain/messages';
import type { RenewalOption } from '../src/domain/offer';

type MessageOf<T extends Message['type']> = Extract<Message, { type: T }>;

export const paymentReceivedSignal = defineSignal<[MessageOf<'paymentReceived'>]>('paymentReceived');
export const optionChangedSignal = defineSignal<[MessageOf<'optionChanged'>]>('optionChanged');
export const settingsChangedSignal = defineSignal<[MessageOf<'settingsChanged'>]>('settingsChanged');
export const paymentMethodChangedSignal = defineSignal<[MessageOf<'paymentMethodChanged'>]>('paymentMethodChanged');
export const cancelRequestedSignal = defineSignal<[MessageOf<'cancelRequested'>]>('cancelRequested');
export const transferredAwaySignal = defineSignal<[MessageOf<'transferredAway'>]>('transferredAway');
export const restoreRequestedSignal = defineSignal<[MessageOf<'restoreRequested'>]>('restoreRequested');
export const paidBeforeLapseSignal = defineSignal<[MessageOf<'paidBeforeLapse'>]>('paidBeforeLapse');
export const retryNowSignal = defineSignal<[MessageOf<'retryNow'>]>('retryNow');
export const domainValidatedSignal = defineSignal<[MessageOf<'domainValidated'>]>('domainValidated');
export const providerChangedSignal = defineSignal<[MessageOf<'providerChanged'>]>('providerChanged');
export const identityValidatedSignal = defineSignal<[MessageOf<'identityValidated'>]>('identityValidated');
export const csrProvidedSignal = defineSignal<[MessageOf<'csrProvided'>]>('csrProvided');
export const insuranceChosenSignal = defineSignal<[MessageOf<'insuranceChosen'>]>('insuranceChosen');
export const reissueClaimedSignal = defineSignal<[MessageOf<'reissueClaimed'>]>('reissueClaimed');
export const keyCompromisedSignal = defineSignal<[MessageOf<'keyCompromised'>]>('keyCompromised');
export const revocationRequestedSignal = defineSignal<[MessageOf<'revocationRequested'>]>('revocationRequested');
export const replacementMovedSignal = defineSignal<[MessageOf<'replacementMoved'>]>('replacementMoved');
export const endpointChosenSignal = defineSignal<[MessageOf<'endpointChosen'>]>('endpointChosen');
export const operatorRequestedSignal = defineSignal<[MessageOf<'operatorRequested'>]>('operatorRequested');

export const endingDeclaredSignal = defineSignal<[MessageOf<'endingDeclared'>]>('endingDeclared');

export const contractChangedSignal = defineSignal<[MessageOf<'contractChanged'>]>('contractChanged');

/** Everything that can reach a product; a signal's name is its message's type. */
export const signals = [
  paymentReceivedSignal,
  optionChangedSignal,
  settingsChangedSignal,
  paymentMethodChangedSignal,
  cancelRequestedSignal,
  transferredAwaySignal,
  restoreRequestedSignal,
  paidBeforeLapseSignal,
  retryNowSignal,
  domainValidatedSignal,
  providerChangedSignal,
  identityValidatedSignal,
  csrProvidedSignal,
  insuranceChosenSignal,
  reissueClaimedSignal,
  keyCompromisedSignal,
  revocationRequestedSignal,
  replacementMovedSignal,
  endpointChosenSignal,
  operatorRequestedSignal,
  contractChangedSignal,
  endingDeclaredSignal,
] as const;

/** What a product's workflow says of itself. */
export interface LifecycleStatus {
  /** waiting, with nothing in hand */
  idle: boolean;
  now: Instant;
  /** the instant of the next thing that time brings */
  wakeAt?: Instant;
  /** what that is, in words */
  next?: string;
  /** absent until the run has read the record */
  phase?: Phase;
  option?: RenewalOption;
  term?: Term;
  inbox: number;
}

export const statusQuery = defineQuery<LifecycleStatus>('status');

export interface LifecycleInput {
  product: string;
  /** messages that a former run had not answered yet */
  inbox?: Message[];
  /** milliseconds between the server's clock and the product's: not 0 where time is moved (scenarios) */
  clockOffset?: number;
  /** the whole life in one run, for test clocks, with which continue-as-new does not go together */
  oneRun?: boolean;
}

/** Something has changed: the record says what. */
export const contractWakeSignal = defineSignal('wake');

/** What a contract's workflow says of itself. */
export interface ContractStatus {
  /** waiting, with nothing in hand */
  idle: boolean;
  now: Instant;
  /** the instant of the next thing that time brings */
  wakeAt?: Instant;
  /** what that is, in words */
  next?: string;
  /** absent until the run has read the record */
  phase?: ContractState;
}

export const contractStatusQuery = defineQuery<ContractStatus>('status');

export interface ContractInput {
  contract: string;
  /** milliseconds between the server's clock and the contract's: not 0 where time is moved */
  clockOffset?: number;
  /** the whole life in one run, for test clocks */
  oneRun?: boolean;
}
