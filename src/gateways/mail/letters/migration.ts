import type { DomainTask, MigrationMailFacts } from '../../../domain/migration-mail';
import { attention, type Block, type Desk, type FactsOf, good, type Letter, link, rows, text, title } from '../letter';

/** The move of an institution to another certificate provider, in letters to it and to the operator (4.3). */
export function migrationLetter(facts: MigrationMailFacts, desk: Desk): Letter {
  switch (facts.kind) {
    case 'migration_started':
      return started(facts, desk);
    case 'migration_reminder':
      return reminder(facts, desk);
    case 'migration_cut_over':
      return cutOver(facts, desk);
    case 'migration_finished':
      return short(facts, desk, 'finished', { replaced: facts.replaced });
    case 'migration_rolled_back':
      return short(facts, desk, 'back', {});
    case 'migration_contract_ended':
      return short(facts, desk, 'contract', {});
    case 'migration_at_risk':
      return riskList(facts, desk);
    case 'migration_over':
      return over(facts, desk);
  }
}

const namesOf = ({ institution, from, to }: MigrationMailFacts) => ({ institution, from, to });

function started(facts: FactsOf<'migration_started'>, desk: Desk): Letter {
  const { book } = desk;
  const { say } = book;
  const { cutOverAt, pricesFrozenUntil, transferred, tasks, more, certificates } = facts;
  const values = { ...namesOf(facts), cutOver: book.moment(cutOverAt), count: tasks.length + more };
  return {
    subject: say('migration.startedSubject', values),
    blocks: [
      text(say('migration.startedLead', values)),
      text(say('migration.stays', values)),
      rows(
        [say('label.cutOver'), book.moment(cutOverAt)],
        [say('label.certificates'), String(certificates)],
        pricesFrozenUntil !== undefined && [say('label.pricesFrozen'), book.moment(pricesFrozenUntil)],
        transferred.length > 0 && [say('label.carriedOver'), transferred.join(', ')],
      ),
      ...(tasks.length === 0
        ? [good(say('migration.nothing'))]
        : [text(say('migration.only')), ...todo(tasks, more, desk)]),
      ...documentation(facts),
    ],
    footnotes: [],
  };
}

function reminder(facts: FactsOf<'migration_reminder'>, desk: Desk): Letter {
  const { book } = desk;
  const { say } = book;
  const { urgency, tasks, more } = facts;
  const ends = tasks.flatMap(({ endsAt }) => (endsAt === undefined ? [] : [endsAt])).sort();
  const day = ends[0] === undefined ? '' : book.dayShort(ends[0]);
  const values = { ...namesOf(facts), urgency, count: tasks.length + more, day };
  return {
    subject: say('migration.reminderSubject', values),
    blocks: [
      text(say('migration.reminderLead', values)),
      attention(say('migration.effect')),
      ...todo(tasks, more, desk),
      ...documentation(facts),
    ],
    footnotes: [],
  };
}

function cutOver(facts: FactsOf<'migration_cut_over'>, desk: Desk): Letter {
  const { book } = desk;
  const { say } = book;
  const { tasks, more } = facts;
  const values = namesOf(facts);
  const left = [attention(say('migration.notReady')), ...todo(tasks, more, desk), text(say('migration.effect'))];
  return {
    subject: say('migration.cutOverSubject', values),
    blocks: [
      text(say('migration.cutOverLead', values)),
      ...(tasks.length === 0 ? [good(say('migration.ready'))] : left),
      ...documentation(facts),
    ],
    footnotes: [],
  };
}

function short(
  facts: MigrationMailFacts,
  { book }: Desk,
  what: 'finished' | 'back' | 'contract',
  more: Record<string, number>,
): Letter {
  const values = { ...namesOf(facts), ...more };
  const blocks = [text(book.say(`migration.${what}Lead`, values))];
  return { subject: book.say(`migration.${what}Subject`, values), blocks, footnotes: [] };
}

function riskList(facts: FactsOf<'migration_at_risk'>, { book }: Desk): Letter {
  const { say } = book;
  const { certificates, more, migration } = facts;
  const values = { ...namesOf(facts), count: certificates.length + more };
  const entry = ({ domains, endsAt }: (typeof certificates)[number]) =>
    say('migration.riskEntry', { domains: domains.join(', '), at: book.moment(endsAt) });
  return {
    subject: say('migration.riskSubject', values),
    blocks: [
      attention(say('migration.riskLead', values)),
      rows(...certificates.map((one) => [one.name, entry(one)] as const)),
      ...(more > 0 ? [text(say('migration.riskMore', { more }))] : []),
      text(say('migration.riskList', { migration })),
    ],
    footnotes: [],
  };
}

function over(facts: FactsOf<'migration_over'>, { book }: Desk): Letter {
  const { say } = book;
  const { outcome, replaced, left, migration } = facts;
  const values = { ...namesOf(facts), outcome, replaced, left };
  return {
    subject: say('migration.overSubject', values),
    blocks: [text(say('migration.overLead', values)), rows([say('label.migration'), migration])],
    footnotes: [],
  };
}

/** Domain by domain: what is to be done, the record to publish, and how long there is time. */
function todo(tasks: readonly DomainTask[], more: number, { book, links }: Desk): Block[] {
  const { say } = book;
  const publishes = tasks.some(({ publish }) => publish.length > 0);
  return [
    title(say('next.todo')),
    ...tasks.flatMap(({ domain, missing, endsAt, publish }) => [
      rows(
        [say('label.migrationDomain'), domain],
        [say('label.migrationTodo'), say('migration.task', { domain, both: which(missing) })],
        endsAt !== undefined && [say('label.migrationEnds'), book.moment(endsAt)],
      ),
      // A record is longer than a line of a table.
      ...publish.map(({ name, type, value }) =>
        text(`${say('label.migrationPublish')}${say('colon')} ${name} ${type} ${value}`),
      ),
    ]),
    ...(more > 0 ? [text(say('migration.more', { more }))] : []),
    ...(publishes ? [text(say('migration.publishOnce'))] : []),
    text(say('migration.where')),
    link(say('link.domains'), links.page),
  ];
}

function which(missing: DomainTask['missing']): string {
  if (missing.length > 1) return 'true';
  return missing[0] === 'wildcard' ? 'wildcard' : 'validation';
}

/** Of the new provider, wherever the institution has to act (S15). */
function documentation({ documentation }: MigrationMailFacts): Block[] {
  return documentation.map(({ title: words, url }) => link(words, url));
}
