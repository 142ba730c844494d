import type { MigrationMailFacts } from '../../../src/domain/migration-mail';
import type { Example } from './messages';

const move = {
  institution: 'Universität Nordlicht',
  from: 'Old CA',
  to: 'New CA',
  documentation: [
    { title: 'Technical FAQ', url: 'https://new-ca.example/faq' },
    { title: 'Manual', url: 'https://new-ca.example/manual' },
  ],
};

const publish = [
  {
    name: '_validation-persist.shop-example.com',
    type: 'TXT',
    value: 'new-ca.example; accounturi=https://nordlicht.example/accounts/acc_1; token=0123',
  },
];

const endsAt = '2027-06-09T12:00:00.000Z';
const tasks = [
  {
    domain: 'shop-example.com',
    missing: ['wildcard' as const, 'validation' as const],
    endsAt,
    certificates: 3,
    publish,
  },
  { domain: 'shop-example.be', missing: ['wildcard' as const], certificates: 0, publish: [] },
];
const cutOverAt = '2027-04-01T08:00:00.000Z';

export const migrationExamples: Record<MigrationMailFacts['kind'], Record<string, Example>> = {
  migration_started: {
    'with-tasks': {
      at: '2027-03-01T09:00:00.000Z',
      facts: {
        kind: 'migration_started',
        ...move,
        cutOverAt,
        pricesFrozenUntil: '2027-12-31T23:00:00.000Z',
        transferred: ['shop-example.com', 'shop-example.be'],
        tasks,
        more: 3,
        certificates: 40,
      },
    },
    'nothing-to-do': {
      at: '2027-03-01T09:00:00.000Z',
      facts: { kind: 'migration_started', ...move, cutOverAt, transferred: [], tasks: [], more: 0, certificates: 0 },
    },
  },
  migration_reminder: {
    early: {
      at: '2027-04-10T12:00:00.000Z',
      facts: { kind: 'migration_reminder', ...move, urgency: 'early', tasks: tasks.slice(0, 1), more: 0 },
    },
    soon: {
      at: '2027-05-10T12:00:00.000Z',
      facts: { kind: 'migration_reminder', ...move, urgency: 'soon', tasks: tasks.slice(0, 1), more: 2 },
    },
    urgent: {
      at: '2027-06-02T12:00:00.000Z',
      facts: { kind: 'migration_reminder', ...move, urgency: 'urgent', tasks: tasks.slice(0, 1), more: 0 },
    },
    last: {
      at: '2027-06-08T12:00:00.000Z',
      facts: { kind: 'migration_reminder', ...move, urgency: 'last', tasks: tasks.slice(0, 1), more: 0 },
    },
  },
  migration_cut_over: {
    'something-left': {
      at: cutOverAt,
      facts: { kind: 'migration_cut_over', ...move, tasks: tasks.slice(0, 1), more: 0, certificates: 40 },
    },
    ready: { at: cutOverAt, facts: { kind: 'migration_cut_over', ...move, tasks: [], more: 0, certificates: 40 } },
  },
  migration_finished: {
    replaced: { at: '2027-09-01T08:00:00.000Z', facts: { kind: 'migration_finished', ...move, replaced: 40 } },
  },
  migration_rolled_back: {
    'before-the-first': { at: '2027-04-02T08:00:00.000Z', facts: { kind: 'migration_rolled_back', ...move } },
  },
  migration_contract_ended: {
    'before-the-cut-over': { at: cutOverAt, facts: { kind: 'migration_contract_ended', ...move } },
  },
  migration_at_risk: {
    two: {
      at: '2027-05-10T12:00:00.000Z',
      facts: {
        kind: 'migration_at_risk',
        ...move,
        migration: 'mig_01JZ8Q',
        certificates: [
          { name: 'www.shop-example.com', domains: ['shop-example.com'], endsAt },
          { name: 'mail.shop-example.be', domains: ['shop-example.be'], endsAt },
        ],
        more: 1,
      },
    },
  },
  migration_over: {
    complete: {
      at: '2027-09-01T08:00:00.000Z',
      facts: { kind: 'migration_over', ...move, migration: 'mig_01JZ8Q', outcome: 'complete', replaced: 40, left: 0 },
    },
    'contract-over': {
      at: cutOverAt,
      facts: {
        kind: 'migration_over',
        ...move,
        migration: 'mig_01JZ8Q',
        outcome: 'contract_ended',
        replaced: 0,
        left: 4,
      },
    },
    'by-the-operator': {
      at: '2027-09-01T08:00:00.000Z',
      facts: { kind: 'migration_over', ...move, migration: 'mig_01JZ8Q', outcome: 'operator', replaced: 38, left: 2 },
    },
  },
};
