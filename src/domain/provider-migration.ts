import type { Instant } from './calendar';
import { type Refusal, refuse } from './refusal';

/** How far the move of one institution to another certificate provider is (4.3). */
export const migrationStates = ['preparing', 'moving', 'paused', 'rolled_back', 'finished'] as const;
export type MigrationState = (typeof migrationStates)[number];

/**
 * Why it is finished: every certificate in force comes from the new provider, an operator says so, or the institution's
 * contract was over before the cut-over, so that no certificate will come from there.
 */
export const migrationEnds = ['complete', 'operator', 'contract_ended'] as const;
export type MigrationEnd = (typeof migrationEnds)[number];

/** What decides what comes next of a migration. `from` and `to` are names of certificate providers. */
export interface ProviderMigration {
  id: string;
  account: string;
  wave: string;
  from: string;
  to: string;
  startedAt: Instant;
  /** from then on certificates come from the new provider */
  cutOverAt: Instant;
  pricesFrozenUntil?: Instant;
  /** when its products were told; absent before */
  cutOverDoneAt?: Instant;
  pausedAt?: Instant;
  rolledBackAt?: Instant;
  finishedAt?: Instant;
  finishedBy?: MigrationEnd;
}

export function stateOf({ rolledBackAt, finishedAt, pausedAt, cutOverDoneAt }: ProviderMigration): MigrationState {
  if (rolledBackAt !== undefined) return 'rolled_back';
  if (finishedAt !== undefined) return 'finished';
  if (pausedAt !== undefined) return 'paused';
  return cutOverDoneAt === undefined ? 'preparing' : 'moving';
}

export function isUnderWay({ rolledBackAt, finishedAt }: ProviderMigration): boolean {
  return rolledBackAt === undefined && finishedAt === undefined;
}

/** A wave as it is asked for: institutions that are moved together. */
export interface WavePlan {
  from: string;
  to: string;
  cutOverAt: Instant;
  pricesFrozenUntil?: Instant;
}

export interface WaveFault {
  field: 'from' | 'to' | 'cutOverAt' | 'pricesFrozenUntil';
  detail: string;
}

/** Everything wrong with a wave, whoever is to be moved. @param known names of the configured providers */
export function faultsOfWave(plan: WavePlan, known: readonly string[], now: Instant): WaveFault[] {
  const { from, to, cutOverAt, pricesFrozenUntil } = plan;
  const faults: WaveFault[] = [];
  const unknown = (name: string) => `There is no provider ${name}; configured: ${known.join(', ')}.`;
  if (!known.includes(from)) faults.push({ field: 'from', detail: unknown(from) });
  if (!known.includes(to)) faults.push({ field: 'to', detail: unknown(to) });
  if (from === to) faults.push({ field: 'to', detail: 'A migration goes to another provider than it comes from.' });
  if (cutOverAt <= now) faults.push({ field: 'cutOverAt', detail: `The cut-over must lie ahead; it is ${now}.` });
  if (pricesFrozenUntil !== undefined && pricesFrozenUntil < cutOverAt) {
    faults.push({ field: 'pricesFrozenUntil', detail: 'Prices are frozen at least until the cut-over.' });
  }
  return faults;
}

/** An institution as a wave finds it. */
export interface Candidate {
  account: string;
  /** its certificate provider now */
  provider: string;
  /** of a migration that is under way */
  migration?: string;
  /** its contract gives no new certificates any more (S2, S7) */
  contractOver?: boolean;
}

/** Why an institution cannot be moved; nothing if it can. One without certificates or domains can: its next come from there. */
export function whyNotMoved(candidate: Candidate, from: string): string | undefined {
  const { account, provider, migration, contractOver = false } = candidate;
  if (migration !== undefined) return `${account} is being moved already, by ${migration}.`;
  if (provider !== from) return `${account} has its certificates from ${provider}, not from ${from}.`;
  return contractOver ? `The contract of ${account} gives no new certificates: there is nothing to move.` : undefined;
}

/** What an operator may do to a migration. */
export const migrationActions = ['pause', 'resume', 'rollback', 'finish'] as const;
export type MigrationAction = (typeof migrationActions)[number];

/**
 * Whether an act fits how far it is. Paused it tells nobody anything and its cut-over waits; what was cut over stays.
 * @param newCertificates how many of its certificates the new provider has issued (S14)
 */
export function checkAction(
  action: MigrationAction,
  migration: ProviderMigration,
  newCertificates: number,
): Refusal | undefined {
  const state = stateOf(migration);
  if (!isUnderWay(migration)) return refuse('migration-over', `The migration is ${words(state)}.`, { state });
  switch (action) {
    case 'pause':
      return state === 'paused' ? refuse('migration-paused', 'The migration is paused already.', { state }) : undefined;
    case 'resume':
      return state === 'paused' ? undefined : refuse('migration-running', 'The migration is not paused.', { state });
    case 'rollback': {
      if (newCertificates === 0) return undefined;
      const detail =
        'The new provider has issued a certificate already: a migration can be rolled back only before that.';
      return refuse('too-late', detail, { newCertificates });
    }
    case 'finish': {
      if (migration.cutOverDoneAt !== undefined) return undefined;
      const detail = 'Before the cut-over there is nothing to finish; a migration that is not wanted is rolled back.';
      return refuse('migration-running', detail, { state });
    }
  }
}

const words = (state: MigrationState) => state.replace('_', ' ');
