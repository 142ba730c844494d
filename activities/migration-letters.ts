import type { Instant } from '../src/domain/calendar';
import type { DomainTask, MigrationMailFacts } from '../src/domain/migration-mail';
import { type CertificateOutlook, isShown, type MovingDomain, missingThings } from '../src/domain/migration-plan';
import { type DomainAtRisk, type DueReminder, urgencyOf } from '../src/domain/migration-reminders';
import type { MigrationPorts, MigrationTx, Moving } from './migration-ports';

/** More would bury what a letter says; the API names all. */
const MOST_NAMED = 50;

const subjectOf = ({ migration }: Moving) => ({ account: migration.account, about: `migration/${migration.id}` });

function common(ports: MigrationPorts, { migration, customer }: Moving) {
  const titleOf = (name: string) => ports.provider(name)?.title ?? name;
  return {
    institution: customer.address.name,
    from: titleOf(migration.from),
    to: titleOf(migration.to),
    documentation: ports.provider(migration.to)?.documentation ?? [],
  };
}

type Own<K extends MigrationMailFacts['kind']> = Omit<
  Extract<MigrationMailFacts, { kind: K }>,
  'institution' | 'from' | 'to' | 'documentation'
>;
type OwnFacts = { [K in MigrationMailFacts['kind']]: Own<K> }[MigrationMailFacts['kind']];

/** Writes to the institution, in its language. */
export function write(tx: MigrationTx, ports: MigrationPorts, moving: Moving, facts: OwnFacts, at: Instant): void {
  const { email: to, locale, timeZone } = moving.customer;
  tx.mail({
    ...subjectOf(moving),
    to,
    locale,
    timeZone,
    at,
    facts: { ...common(ports, moving), ...facts } as MigrationMailFacts,
  });
}

export function writeToOperator(
  tx: MigrationTx,
  ports: MigrationPorts,
  moving: Moving,
  facts: OwnFacts,
  at: Instant,
): void {
  const { email: to, locale, timeZone } = ports.operator;
  tx.mail({
    ...subjectOf(moving),
    to,
    locale,
    timeZone,
    at,
    facts: { ...common(ports, moving), ...facts } as MigrationMailFacts,
  });
}

function named<T>(all: readonly T[]): { some: T[]; more: number } {
  return { some: all.slice(0, MOST_NAMED), more: Math.max(0, all.length - MOST_NAMED) };
}

/** What an institution has to do by itself, domain by domain: each wildcard too, which is never carried over (S10, S11). */
export function everyTask(moving: Moving, risks: readonly DomainAtRisk[]) {
  const { domains, eachName, now } = moving;
  const own = domains.flatMap((one): DomainTask[] => {
    const risk = risks.find(({ domain }) => domain === one.domain);
    const missing = missingThings.filter((thing) =>
      thing === 'wildcard' ? one.wildcardAt === undefined : isLeft(one, risk, eachName, now),
    );
    return missing.length === 0
      ? []
      : [taskOf(moving, { ...(risk ?? { domain: one.domain, certificates: 0 }), missing })];
  });
  const names = risks.filter(({ domain }) => !domains.some((one) => one.domain === domain));
  const { some, more } = named([...own, ...names.map((risk) => taskOf(moving, risk))]);
  return { tasks: some, more };
}

/** Where the provider looks at every name, only names of certificates need anything. */
function isLeft(domain: MovingDomain, risk: DomainAtRisk | undefined, eachName: boolean, now: Instant): boolean {
  return eachName ? risk?.missing.includes('validation') === true : !isShown(domain, now);
}

export function tasksAtRisk(moving: Moving, risks: readonly DomainAtRisk[]) {
  const { some, more } = named(risks);
  return { tasks: some.map((risk) => taskOf(moving, risk)), more };
}

function taskOf(
  { publishFor }: Moving,
  { domain, missing, endsAt, certificates }: Omit<DomainTask, 'publish'>,
): DomainTask {
  const publish = missing.includes('validation') ? publishFor(domain) : [];
  return { domain, missing, ...(endsAt !== undefined && { endsAt }), certificates, publish };
}

/** The reminders of one day are one letter, as urgent as the most urgent of them. */
export function reminderOf(moving: Moving, due: readonly DueReminder[]): OwnFacts {
  const days = Math.min(...due.map((one) => one.days));
  return { kind: 'migration_reminder', urgency: urgencyOf(days), ...tasksAtRisk(moving, due) };
}

type Ending = CertificateOutlook & { endsAt: Instant };

/** An order that waits has none: whoever ordered is reminded of it by the order itself (C8). */
export function hasEnd(one: CertificateOutlook): one is Ending {
  return one.endsAt !== undefined;
}

export function riskListOf({ migration }: Moving, risky: readonly Ending[]): OwnFacts {
  const { some, more } = named(risky);
  const certificates = some.map(({ name, lacks, endsAt }) => ({
    name,
    domains: lacks.map(({ domain }) => domain),
    endsAt,
  }));
  return { kind: 'migration_at_risk', migration: migration.id, certificates, more };
}
