import type { ContractParty } from '../../../src/domain/contract';
import type { ContractMail } from '../../../src/domain/contract-mail';
import type { FactsOf } from '../../../src/gateways/mail/letter';
import type { Example } from './messages';

const about = { contract: 'ctr_01JZ9W', acronym: 'UNIV', institution: 'Université de Saint-Exemple' } as const;
const title = {
  de: 'Regeln zur zulässigen Nutzung',
  en: 'Acceptable use policy',
  fr: 'Politique d’utilisation acceptable',
  nl: 'Beleid voor aanvaardbaar gebruik',
};
const sendTo = { team: 'Équipe certificats', lines: ['Boulevard Simon Bolivar 30', '1000 Bruxelles'] };
const effective = '2026-12-31T23:00:00.000Z';
const outliving = {
  count: 3,
  first: [
    { name: 'www.univ.example', serial: '0a1b', notAfter: '2027-02-03T10:00:00.000Z' },
    { name: '*.lab.univ.example', serial: '0c2d', notAfter: '2027-03-20T10:00:00.000Z' },
  ],
};

type Kind = ContractMail['kind'];

/** The same to both sides. */
function both<K extends Kind>(at: string, news: (side: ContractParty) => FactsOf<K>) {
  return {
    institution: { at, facts: news('institution') },
    operator: { at, facts: news('operator') },
  } satisfies Record<string, Example>;
}

/** A contract from its request on 1 May 2025 to its end. */
export const contractExamples: Record<Kind, Record<string, Example>> = {
  contract_requested: both('2025-05-01T08:00:00.000Z', (side) => ({
    kind: 'contract_requested',
    ...about,
    side,
    missing: [
      { code: 'not-eligible' },
      { code: 'policy-not-accepted', policy: 'acceptable-use', title, url: 'https://policies.example/aup-2.pdf' },
      { code: 'signed-copy', copy: 1 },
      { code: 'signed-copy', copy: 2 },
    ],
    sendTo,
  })),
  contract_missing: both('2025-05-08T08:00:00.000Z', (side) => ({
    kind: 'contract_missing',
    ...about,
    side,
    missing: [{ code: 'signed-copy', copy: 2 }],
    sendTo,
  })),
  contract_copy_rejected: {
    unsigned: {
      at: '2025-05-09T08:00:00.000Z',
      facts: {
        kind: 'contract_copy_rejected',
        ...about,
        side: 'institution',
        copy: 2,
        reason: 'the second page is not signed',
        sendTo,
      },
    },
  },
  contract_activated: both('2025-05-10T10:00:00.000Z', (side) => ({
    kind: 'contract_activated',
    ...about,
    side,
    activatedAt: '2025-05-10T10:00:00.000Z',
    firstPeriodEnd: '2026-05-10T10:00:00.000Z',
  })),
  contract_suspended: both('2025-09-01T10:00:00.000Z', (side) => ({
    kind: 'contract_suspended',
    ...about,
    side,
    reason: 'the connection to the network was cancelled',
  })),
  contract_resumed: both('2025-09-02T10:00:00.000Z', (side) => ({ kind: 'contract_resumed', ...about, side })),
  contract_withdrawn: both('2025-05-03T10:00:00.000Z', (side) => ({ kind: 'contract_withdrawn', ...about, side })),
  contract_notice: {
    ...both('2026-09-30T09:00:00.000Z', (side) => ({
      kind: 'contract_notice',
      ...about,
      side,
      by: 'institution',
      registeredLetter: 'RR123456785BE',
      deliveredAt: '2026-09-30T09:00:00.000Z',
      effective,
      outliving,
    })),
    'by-the-operator': {
      at: '2026-09-30T09:00:00.000Z',
      facts: {
        kind: 'contract_notice',
        ...about,
        side: 'institution',
        by: 'operator',
        reason: 'no customer any more',
        effective,
        outliving: { count: 0, first: [], waiting: 1 },
      },
    },
  },
  contract_notice_withdrawn: {
    ...both('2026-10-05T09:00:00.000Z', (side) => ({
      kind: 'contract_notice_withdrawn',
      ...about,
      side,
      by: 'institution',
      effective,
    })),
    'ends-all-the-same': {
      at: '2026-10-05T09:00:00.000Z',
      facts: {
        kind: 'contract_notice_withdrawn',
        ...about,
        side: 'institution',
        by: 'institution',
        effective,
        endsAt: '2026-11-30T23:00:00.000Z',
      },
    },
  },
  contract_end_reminder: both('2026-12-01T23:00:00.000Z', (side) => ({
    kind: 'contract_end_reminder',
    ...about,
    side,
    daysBefore: 30,
    effective,
    outliving,
  })),
  contract_terminated: both(effective, (side) => ({
    kind: 'contract_terminated',
    ...about,
    side,
    at: effective,
    reason: 'no customer any more',
    outliving: { count: 1, first: outliving.first.slice(0, 1) },
  })),
};
