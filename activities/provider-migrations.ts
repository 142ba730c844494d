import { epoch, type Instant, plusMilliseconds } from '../src/domain/calendar';
import type { CarriedOn } from '../src/domain/carried-on';
import { atRisk, type CertificateOutlook, outlookOf } from '../src/domain/migration-plan';
import { isComplete } from '../src/domain/migration-progress';
import { domainsAtRisk, nextReminderAt, remindersDue } from '../src/domain/migration-reminders';
import { isUnderWay, type MigrationEnd } from '../src/domain/provider-migration';
import { everyTask, hasEnd, reminderOf, riskListOf, tasksAtRisk, write, writeToOperator } from './migration-letters';
import { lookForControl } from './migration-looks';
import type { MigrationPorts, MigrationTx, Moving } from './migration-ports';

export type MigrationActivities = ReturnType<typeof createMigrationActivities>;

const DAY = 86_400_000;
/** The operator is told of certificates at risk that end so soon, and again a week later. */
const OPERATOR_TOLD_WITHIN = 30 * DAY;
const OPERATOR_TOLD_EVERY = 7 * DAY;

export function createMigrationActivities(ports: MigrationPorts) {
  return {
    /** Looks whether institutions have published what they were asked for; nothing else is needed of them. */
    async lookForControl(id: string): Promise<void> {
      await lookForControl(id, ports);
    },

    /** Does what is to be done of a migration now, in one transaction; safe to repeat, because it begins with the record. */
    async carryOnMigration(id: string): Promise<CarriedOn> {
      const pause = await ports.store.step(id, (moving, tx) => carryOn(moving, tx, ports));
      return pause ?? { kind: 'over' };
    },
  };
}

async function carryOn(found: Moving, tx: MigrationTx, ports: MigrationPorts): Promise<CarriedOn> {
  if (found.closed) return { kind: 'over' };
  if (!isUnderWay(found.migration)) return close(found, tx, ports);
  if (found.migration.pausedAt !== undefined) return rest(found, tx, 'paused');
  if (found.contractOver && found.migration.cutOverDoneAt === undefined)
    return finish(found, 'contract_ended', tx, ports);
  const moving = await transfer(found, tx);
  if (!found.announced) await announce(moving, tx, ports);
  const cut = await cutOver(moving, tx, ports);
  const outlooks = outlooksOf(cut);
  if (isComplete(outlooks, cut, cut.migration)) return finish(cut, 'complete', tx, ports);
  await remind(cut, outlooks, tx, ports);
  await tellOperator(cut, outlooks, tx, ports);
  return rest(cut, tx, wordsOf(cut, outlooks));
}

async function finish(moving: Moving, by: MigrationEnd, tx: MigrationTx, ports: MigrationPorts): Promise<CarriedOn> {
  const { now } = moving;
  await tx.finished(now, by);
  tx.fact(subject(moving), { type: 'migration_finished', at: now, data: { by } });
  return close({ ...moving, migration: { ...moving.migration, finishedAt: now, finishedBy: by } }, tx, ports);
}

const subject = ({ migration }: Moving) => ({ account: migration.account, about: `migration/${migration.id}` });

function outlooksOf(moving: Moving): CertificateOutlook[] {
  const { certificates, migration, now } = moving;
  return certificates.map((one) => outlookOf(one, moving, migration, now));
}

/** What is not carried over yet is now; a domain that was registered since the beginning, too (S9). */
async function transfer(moving: Moving, tx: MigrationTx): Promise<Moving> {
  const { domains, announced, now } = moving;
  const fresh = domains.filter(({ transferredAt }) => transferredAt === undefined);
  if (fresh.length > 0) await tx.transferDomains(now);
  // Of those that were carried over before, the timeline tells with the beginning.
  for (const { domain } of announced ? fresh : domains)
    tx.fact(subject(moving), { type: 'domain_transferred', at: now, data: { domain } });
  return { ...moving, domains: domains.map((one) => ({ transferredAt: now, ...one })) };
}

/** The institution is told what is done and what only it can do (S10, S11). */
async function announce(moving: Moving, tx: MigrationTx, ports: MigrationPorts): Promise<void> {
  const { migration, now, domains } = moving;
  const { startedAt, cutOverAt, pricesFrozenUntil } = migration;
  const outlooks = outlooksOf(moving);
  const facts = {
    kind: 'migration_started' as const,
    cutOverAt,
    ...(pricesFrozenUntil !== undefined && { pricesFrozenUntil }),
    transferred: domains.map(({ domain }) => domain),
    ...everyTask(moving, domainsAtRisk(outlooks)),
    certificates: outlooks.length,
  };
  write(tx, ports, moving, facts, startedAt);
  await tx.announced(now);
}

/** From the cut-over on certificates come from the new provider; one that a pause held up comes with its end. */
async function cutOver(moving: Moving, tx: MigrationTx, ports: MigrationPorts): Promise<Moving> {
  const { migration, now } = moving;
  const { id, to, cutOverAt, cutOverDoneAt } = migration;
  if (cutOverDoneAt !== undefined || cutOverAt > now) return moving;
  await tx.changeProvider({ provider: to, at: now, key: `${id}/cut-over` });
  await tx.cutOver(now);
  const next = { ...moving, migration: { ...migration, cutOverDoneAt: now } };
  const risks = domainsAtRisk(outlooksOf(next));
  const facts = {
    kind: 'migration_cut_over' as const,
    ...tasksAtRisk(next, risks),
    certificates: moving.certificates.length,
  };
  write(tx, ports, moving, facts, now);
  return next;
}

async function remind(
  moving: Moving,
  outlooks: readonly CertificateOutlook[],
  tx: MigrationTx,
  ports: MigrationPorts,
): Promise<void> {
  const { migration, reminded, now, customer } = moving;
  const due = remindersDue(domainsAtRisk(outlooks), reminded, migration.startedAt, now, customer.timeZone);
  if (due.length === 0) return;
  write(tx, ports, moving, reminderOf(moving, due), now);
  await tx.noteReminders(due, now);
}

/** The operator sees the list at any time; once it presses, it is sent (S12). */
async function tellOperator(
  moving: Moving,
  outlooks: readonly CertificateOutlook[],
  tx: MigrationTx,
  ports: MigrationPorts,
): Promise<void> {
  const { now, riskToldAt } = moving;
  const soon = plusMilliseconds(now, OPERATOR_TOLD_WITHIN);
  const pressing = atRisk(outlooks)
    .filter(hasEnd)
    .filter(({ endsAt }) => endsAt <= soon);
  const wasTold = riskToldAt !== undefined && plusMilliseconds(riskToldAt, OPERATOR_TOLD_EVERY) > now;
  if (pressing.length === 0 || wasTold) return;
  writeToOperator(tx, ports, moving, riskListOf(moving, pressing), now);
  await tx.riskTold(now);
}

/** Finished, taken out or rolled back: the products hear of it, and both sides are told. */
async function close(moving: Moving, tx: MigrationTx, ports: MigrationPorts): Promise<CarriedOn> {
  const { migration, now } = moving;
  const { id, from, cutOverDoneAt, rolledBackAt, finishedBy = 'complete' } = migration;
  const outlooks = outlooksOf(moving);
  const replaced = outlooks.filter(({ standing }) => standing === 'replaced').length;
  const left = moving.formerLive + outlooks.filter(({ standing }) => standing === 'lapsed').length;
  if (finishedBy === 'contract_ended') {
    // Who never heard of the move need not hear that there is none.
    if (moving.announced) write(tx, ports, moving, { kind: 'migration_contract_ended' }, now);
  } else if (rolledBackAt === undefined) write(tx, ports, moving, { kind: 'migration_finished', replaced }, now);
  else {
    if (cutOverDoneAt !== undefined) await tx.changeProvider({ provider: from, at: now, key: `${id}/rollback` });
    write(tx, ports, moving, { kind: 'migration_rolled_back' }, now);
  }
  const outcome = rolledBackAt === undefined ? finishedBy : 'rolled_back';
  writeToOperator(tx, ports, moving, { kind: 'migration_over', migration: id, outcome, replaced, left }, now);
  await tx.closed();
  return { kind: 'over' };
}

/** Until something is due; a day at most, because what is not told is found then. */
async function rest(moving: Moving, tx: MigrationTx, words: string): Promise<CarriedOn> {
  const { migration, certificates, now, customer } = moving;
  const isPaused = migration.pausedAt !== undefined;
  const ahead = [
    plusMilliseconds(now, DAY),
    ...(isPaused || migration.cutOverDoneAt !== undefined ? [] : [migration.cutOverAt]),
    ...(isPaused ? [] : [nextReminderAt(domainsAtRisk(outlooksOf(moving)), now, customer.timeZone)]),
    ...certificates.map(({ endsAt }) => endsAt),
  ].filter((at): at is Instant => at !== undefined && at > now);
  const wakeAt = ahead.reduce((a, b) => (a < b ? a : b));
  await tx.wakeAt(wakeAt);
  return { kind: 'waiting', pause: epoch(wakeAt) - epoch(now), words };
}

function wordsOf({ migration }: Moving, outlooks: readonly CertificateOutlook[]): string {
  const replaced = outlooks.filter(({ standing }) => standing === 'replaced').length;
  const risky = atRisk(outlooks).length;
  const when = migration.cutOverDoneAt === undefined ? `cut-over at ${migration.cutOverAt}` : 'cut over';
  return `${when}, ${replaced} of ${outlooks.length} certificates replaced, ${risky} at risk`;
}
