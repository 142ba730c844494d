import type { SupportMail } from '../../../src/domain/support-mail';

const at = '2027-03-15T09:30:00.000Z';
const thread = {
  reference: 'SR-2027-4KX2P9QTM',
  subject: 'Zwischenzertifikat fehlt',
  words: [
    'Guten Tag,',
    '',
    'seit der letzten Erneuerung fehlt in der Kette ein Zwischenzertifikat, und ältere Geräte weisen uns ab.',
    '> openssl s_client -connect www.hochschule.example:443',
  ],
  attachments: ['kette.pem', 'fehler.png'],
  refused: [{ name: 'mitschnitt.iso', reason: 'too_large' as const }],
};
const deskSubject = 'NREN Belnet -Géant 184467 Zwischenzertifikat fehlt [SR-2027-4KX2P9QTM]';
const manager = { name: 'Jan Peeters', email: 'jan.peeters@nordlicht.example' };

/** Mails of support requests: two that the customer reads, two for a desk. */
export const supportExamples: {
  [K in SupportMail['kind']]: Record<string, { at: string; facts: Extract<SupportMail, { kind: K }> }>;
} = {
  support_ticket: {
    provider: {
      at,
      facts: {
        kind: 'support_ticket',
        supportKind: 'technical',
        ...thread,
        deskSubject,
        customer: 'Hochschule am Meer',
        person: 'Anna Muster <anna@hochschule.example>',
        account: 'acc_01',
        product: 'www.hochschule.example',
        serial: '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
        orderUrl: 'https://acme.example/order/184467',
      },
    },
    'service-desk': {
      at,
      facts: {
        kind: 'support_ticket',
        supportKind: 'contract',
        ...thread,
        attachments: [],
        refused: [],
        deskSubject: 'Zwischenzertifikat fehlt [SR-2027-4KX2P9QTM]',
        customer: 'Hochschule am Meer',
        account: 'acc_01',
        accountManager: manager,
        instead: 'Sectigo',
      },
    },
  },
  support_received: {
    provider: { at, facts: { kind: 'support_received', supportKind: 'technical', ...thread, desk: 'Sectigo' } },
    'service-desk': {
      at,
      facts: {
        kind: 'support_received',
        supportKind: 'contract',
        ...thread,
        attachments: [],
        refused: [],
        accountManager: manager,
        instead: 'Sectigo',
      },
    },
  },
  support_forwarded: {
    reply: { at, facts: { kind: 'support_forwarded', ...thread, deskSubject, customer: 'Hochschule am Meer' } },
  },
  support_answer: {
    desk: { at, facts: { kind: 'support_answer', ...thread, author: 'desk' } },
    operator: { at, facts: { kind: 'support_answer', ...thread, refused: [], author: 'operator' } },
  },
};
