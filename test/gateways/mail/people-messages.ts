import type { AddressChangeMail } from '../../../src/domain/address-change';
import type { PeopleMail } from '../../../src/domain/people-mail';
import type { SignInMail } from '../../../src/domain/sign-in-mail';
import type { Example } from './messages';

const at = '2027-03-01T10:00:00.000Z';
const invitation = {
  kind: 'invitation',
  name: 'Rita Requester',
  invitedBy: 'Anna Müller',
  institution: 'Universiteit Gent',
  renewal: false,
  endsAt: '2027-03-08T10:00:00.000Z',
} as const;
const { institution: _, ...toStaff } = invitation;
const approval = { approval: 'apr_01jz9x', product: 'www.shop-example.com' } as const;
const requested = { kind: 'approval_requested', requestedBy: 'Rita Requester', ...approval } as const;
const decided = { kind: 'approval_decided', decidedBy: 'Anna Müller', ...approval } as const;
const endsAt = '2027-03-31T10:00:00.000Z';

/** How somebody comes to act for an institution, and what becomes of what she asks for. */
export const peopleExamples: Record<
  PeopleMail['kind'] | SignInMail['kind'] | AddressChangeMail['kind'],
  Record<string, Example>
> = {
  invitation: {
    administrator: { at, facts: { ...invitation, role: 'administrator' } },
    requester: { at, facts: { ...invitation, role: 'requester' } },
    staff: { at, facts: { ...toStaff, role: 'staff' } },
    'key-lost': { at, facts: { ...invitation, role: 'requester', renewal: true } },
  },
  sign_in: { link: { at, facts: { kind: 'sign_in', endsAt: '2027-03-01T10:15:00.000Z' } } },
  address_confirm: {
    link: {
      at,
      facts: { kind: 'address_confirm', former: 'anna@customer.example', endsAt: '2027-03-02T10:00:00.000Z' },
    },
  },
  address_changed: { told: { at, facts: { kind: 'address_changed', address: 'neu@customer.example', changedAt: at } } },
  approval_requested: {
    order: { at, facts: { ...requested, asked: 'order', endsAt } },
    claim: { at, facts: { ...requested, asked: 'claim', endsAt } },
    revocation: { at, facts: { ...requested, asked: 'revocation', endsAt } },
  },
  approval_decided: {
    approved: { at, facts: { ...decided, asked: 'order', approved: true } },
    refused: {
      at,
      facts: { ...decided, asked: 'claim', approved: false, reason: 'The server is switched off in May.' },
    },
  },
};
