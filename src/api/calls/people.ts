import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { accountRoles, permissionOf, personStates } from '../../domain/roles';
import { whoMay } from '../acts';
import { hashOf } from '../bearer-keys';
import { call, type Visit } from '../call';
import { listed, pageOf, paging } from '../listing';
import { outcome, resource } from '../outcomes';
import type { InvitationLink, NewPerson, PersonChange } from '../people-ports';
import { notFound, Problem } from '../problems';
import { visibleAccount } from '../tenancy';
import { optional } from '../wire/optional';
import { newPerson, newStaff, person, personChange, staffChange } from '../wire/people';

/** 256 bits of chance, of a form by which logs are kept free of it. */
function newLink(): InvitationLink {
  const token = `pinv_${randomBytes(32).toString('base64url')}`;
  return { token, hash: hashOf(token) };
}

const states = optional(z.enum(personStates)).meta({ description: 'all but removed ones if it is left out' });

/** People who act for an account, each with a role, a key of its own, and an invitation by mail; and the operators' own. */
export const peopleCalls = [
  ...calls({
    base: '/v1/accounts/{id}/people',
    tag: 'people',
    who: 'account',
    of: (visit) => visibleAccount(visit, visit.id()),
    located: (account, id) => `/v1/accounts/${account}/people/${id}`,
    filters: { role: optional(z.enum(accountRoles)) },
    invitation: newPerson,
    invited: (body) => body,
    change: personChange,
    words: {
      list: 'The people of an account, with their roles',
      invite: 'Invites somebody by mail; the link is taken for seven days, once',
      change: 'Changes the role, name or language of somebody of an account',
      changing: 'The last administrator stays one. Requesters change their own language, and nothing else.',
      one: 'somebody of an account',
    },
  }),
  ...calls({
    base: '/v1/staff',
    tag: 'staff',
    who: 'operator',
    of: () => null,
    located: (_, id) => `/v1/staff/${id}`,
    filters: {},
    invitation: newStaff,
    invited: (body) => ({ ...body, role: 'staff' as const }),
    change: staffChange,
    words: {
      list: "The operators' staff",
      invite: 'Invites somebody to the staff; the key that comes of it is an operator’s',
      change: 'Changes the name or language of somebody of the staff',
      one: 'somebody of the staff',
    },
  }),
];

/** Whose people calls are about, and what is different for that. */
interface Whose<N, C> {
  base: string;
  tag: string;
  who: 'account' | 'operator';
  /** the account; null: the operators' staff */
  of(visit: Visit): string | null;
  located(account: string | null, person: string): string;
  filters: z.ZodRawShape;
  invitation: z.ZodType<N>;
  invited(body: N): NewPerson;
  change: z.ZodType<C>;
  words: { list: string; invite: string; change: string; changing?: string; one: string };
}

/** A requester chooses the language in which he himself is written to; the rest is for administrators. */
function mayChange({ caller: { person } }: Visit, id: string, { role, name }: PersonChange): boolean {
  if (!person || permissionOf(person.role, 'manage_people') === 'yes') return true;
  return id === person.id && role === undefined && name === undefined;
}

function calls<N, C extends PersonChange>(whose: Whose<N, C>) {
  const { base, tag, who, of, located, words } = whose;
  return [
    call({
      method: 'get',
      path: base,
      tag,
      summary: words.list,
      who,
      query: z.strictObject({ ...paging, state: states, ...whose.filters }),
      answers: { 200: pageOf(person) },
      run(visit, { query }) {
        const account = of(visit);
        return listed(visit, query, (paging, filter) => visit.ports.people.list(account, filter, paging));
      },
    }),
    call({
      method: 'post',
      path: base,
      tag,
      summary: words.invite,
      who,
      body: whose.invitation,
      answers: { 201: person },
      async run(visit, { body }) {
        const account = of(visit);
        const result = await visit.ports.people.invite(await visit.command(), account, whose.invited(body), newLink());
        return outcome(result, { status: 201, location: ({ id }) => located(account, id) });
      },
    }),
    call({
      method: 'patch',
      path: `${base}/{person}`,
      tag,
      summary: words.change,
      ...(words.changing !== undefined && { description: words.changing }),
      who,
      body: whose.change,
      answers: { 200: person },
      async run(visit, { body }) {
        const id = visit.id('person');
        const account = of(visit);
        if (!mayChange(visit, id, body)) throw new Problem('forbidden', whoMay(visit.caller));
        const result = await visit.ports.people.change(await visit.command(), account, id, body, visit.version);
        visit.forgetPerson(id);
        return outcome(result, { status: 200 });
      },
    }),
    call({
      method: 'get',
      path: `${base}/{person}`,
      tag,
      summary: `One person: ${words.one}`,
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
      summary: `Removes ${words.one}: keys, invitations and open requests end at once`,
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
      summary: `Sends ${words.one} another link; the one before ends`,
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
