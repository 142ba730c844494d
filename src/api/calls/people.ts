import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { accountRoles, personStates } from '../../domain/roles';
import { hashOf } from '../bearer-keys';
import { call, type Visit } from '../call';
import { pageAnswer, pageOf, paging, read, splitPaging } from '../listing';
import { outcome, resource } from '../outcomes';
import type { InvitationLink } from '../people-ports';
import { notFound } from '../problems';
import { visibleAccount } from '../tenancy';
import { optional } from '../wire/optional';
import { newPerson, newStaff, person, personChange, staffChange } from '../wire/people';

/** 256 bits of chance, of a form by which logs are kept free of it. */
function newLink(): InvitationLink {
  const token = `pinv_${randomBytes(32).toString('base64url')}`;
  return { token, hash: hashOf(token) };
}

const people = '/v1/accounts/{id}/people';
const staff = '/v1/staff';

const states = optional(z.enum(personStates)).meta({ description: 'all but removed ones if it is left out' });

/** Whose people a call is about: an account's, or the operators' own (null). */
const ofAccount = (visit: Visit) => visibleAccount(visit, visit.id());
const ofStaff = () => null;

/** People who act for an account, each with a role, a key of its own, and an invitation by mail. */
export const peopleCalls = [
  ...calls({ base: people, tag: 'people', who: 'account', of: ofAccount, one: 'somebody of an account' }),
  ...calls({ base: staff, tag: 'staff', who: 'operator', of: ofStaff, one: 'somebody of the staff' }),
  call({
    method: 'get',
    path: people,
    tag: 'people',
    summary: 'The people of an account, with their roles',
    who: 'account',
    query: z.strictObject({ ...paging, state: states, role: optional(z.enum(accountRoles)) }),
    answers: { 200: pageOf(person) },
    run: (visit, { query }) => listOf(visit, ofAccount(visit), query),
  }),
  call({
    method: 'get',
    path: staff,
    tag: 'staff',
    summary: "The operators' staff",
    who: 'operator',
    query: z.strictObject({ ...paging, state: states }),
    answers: { 200: pageOf(person) },
    run: (visit, { query }) => listOf(visit, ofStaff(), query),
  }),
  call({
    method: 'post',
    path: people,
    tag: 'people',
    summary: 'Invites somebody by mail; the link is taken for seven days, once',
    who: 'account',
    body: newPerson,
    answers: { 201: person },
    async run(visit, { body }) {
      const account = ofAccount(visit);
      const result = await visit.ports.people.invite(await visit.command(), account, body, newLink());
      return outcome(result, { status: 201, location: ({ id }) => `/v1/accounts/${account}/people/${id}` });
    },
  }),
  call({
    method: 'post',
    path: staff,
    tag: 'staff',
    summary: 'Invites somebody to the staff; the key that comes of it is an operator’s',
    who: 'operator',
    body: newStaff,
    answers: { 201: person },
    async run(visit, { body }) {
      const invited = { ...body, role: 'staff' } as const;
      const result = await visit.ports.people.invite(await visit.command(), null, invited, newLink());
      return outcome(result, { status: 201, location: ({ id }) => `${staff}/${id}` });
    },
  }),
  call({
    method: 'patch',
    path: `${people}/{person}`,
    tag: 'people',
    summary: 'Changes the role, name or language of somebody of an account',
    description: 'The last administrator stays one.',
    who: 'account',
    body: personChange,
    answers: { 200: person },
    async run(visit, { body }) {
      const id = visit.id('person');
      const result = await visit.ports.people.change(await visit.command(), ofAccount(visit), id, body, visit.version);
      visit.forgetPerson(id);
      return outcome(result, { status: 200 });
    },
  }),
  call({
    method: 'patch',
    path: `${staff}/{person}`,
    tag: 'staff',
    summary: 'Changes the name or language of somebody of the staff',
    who: 'operator',
    body: staffChange,
    answers: { 200: person },
    async run(visit, { body }) {
      const id = visit.id('person');
      return outcome(await visit.ports.people.change(await visit.command(), null, id, body, visit.version), {
        status: 200,
      });
    },
  }),
];

interface Whose {
  base: string;
  tag: string;
  who: 'account' | 'operator';
  of(visit: Visit): string | null;
  one: string;
}

/** What is the same of an account's people and of the staff. */
function calls({ base, tag, who, of, one }: Whose) {
  return [
    call({
      method: 'get',
      path: `${base}/{person}`,
      tag,
      summary: `One person: ${one}`,
      who,
      answers: { 200: person },
      async run(visit) {
        const found = await visit.ports.people.get(of(visit), visit.id('person'));
        if (!found) throw notFound();
        return resource(found);
      },
    }),
    call({
      method: 'delete',
      path: `${base}/{person}`,
      tag,
      summary: `Removes ${one}: keys, invitations and open requests end at once`,
      who,
      answers: { 204: null },
      async run(visit) {
        const id = visit.id('person');
        const result = await visit.ports.people.remove(await visit.command(), of(visit), id);
        visit.forgetPerson(id);
        return outcome(result, { status: 204, body: () => undefined });
      },
    }),
    call({
      method: 'post',
      path: `${base}/{person}/invite-again`,
      tag,
      summary: `Sends ${one} another link; the one before ends`,
      description: 'Also for who has lost the key: once the link is taken, the former key ends.',
      who,
      answers: { 200: person },
      async run(visit) {
        const id = visit.id('person');
        return outcome(await visit.ports.people.inviteAgain(await visit.command(), of(visit), id, newLink()), {
          status: 200,
        });
      },
    }),
  ];
}

async function listOf(
  visit: Visit,
  account: string | null,
  query: Parameters<typeof splitPaging>[0] & Parameters<Visit['ports']['people']['list']>[1],
) {
  const { paging: where, filter } = splitPaging(query);
  const page = await read(where, (paging) => visit.ports.people.list(account, filter, paging));
  if (!page) throw notFound();
  return pageAnswer(visit, page);
}
