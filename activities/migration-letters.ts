import type { Instant } from '../src/domain/calendar';
import type { DomainTask, MigrationMailFacts } from '../src/domain/migration-mail';
import { type CertificateOutlook, isShown, type MissingThing } from '../src/domain/migration-plan';
import { type DomainAtRisk, type DueReminder, urgencyOf } from '../src/domain/migration-reminders';
import type { DomainToMove, MigrationPorts, MigrationTx, Moving } from './migration-ports';

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
export function everyTask(domains: readonly DomainToMove[], risks: readonly DomainAtRisk[], at: Instant) {
  const tasks = domains.flatMap((one): DomainTask[] => {
    const risk = risks.find(({ domain }) => domain === one.domain);
    const missing: MissingThing[] = [
      ...(one.wildcardAt === undefined ? (['wildcard'] as const) : []),
      ...(isShown(one, at) ? [] : (['validation'] as const)),
    ];
    return missing.length === 0 ? [] : [taskOf(one, { missing, risk })];
  });
  const known = new Set(domains.map(({ domain }) => domain));
  const strange = risks
    .filter(({ domain }) => !known.has(domain))
    .map((risk) => taskOf(undefined, { missing: risk.missing, risk }));
  const { some, more } = named([...tasks, ...strange]);
  return { tasks: some, more };
}

export function tasksAtRisk(domains: readonly DomainToMove[], risks: readonly DomainAtRisk[]) {
  const { some, more } = named(risks);
  const of = (risk: DomainAtRisk) => domains.find(({ domain }) => domain === risk.domain);
  return { tasks: some.map((risk) => taskOf(of(risk), { missing: risk.missing, risk })), more };
}

function taskOf(
  domain: DomainToMove | undefined,
  { missing, risk }: { missing: MissingThing[]; risk: DomainAtRisk | undefined },
): DomainTask {
  return {
    domain: domain?.domain ?? risk?.domain ?? '',
    missing,
    ...(risk && { endsAt: risk.endsAt }),
    certificates: risk?.certificates ?? 0,
    publish: missing.includes('validation') ? (domain?.publish ?? []) : [],
  };
}

/** The reminders of one day are one letter, as urgent as the most urgent of them. */
export function reminderOf(domains: readonly DomainToMove[], due: readonly DueReminder[]): OwnFacts {
  const days = Math.min(...due.map((one) => one.days));
  return { kind: 'migration_reminder', urgency: urgencyOf(days), ...tasksAtRisk(domains, due) };
}

export function riskListOf({ migration }: Moving, risky: readonly CertificateOutlook[]): OwnFacts {
  const { some, more } = named(risky);
  const certificates = some.map(({ name, lacks, endsAt }) => ({
    name,
    domains: lacks.map(({ domain }) => domain),
    endsAt,
  }));
  return { kind: 'migration_at_risk', migration: migration.id, certificates, more };
}
