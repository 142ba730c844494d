import { z } from 'zod';
import { call } from '../call';
import { fault } from '../faults';
import { pageAnswer, pageOf, paging, read, splitPaging } from '../listing';
import { outcome, resource } from '../outcomes';
import { notFound } from '../problems';
import { visible, visibleAccount } from '../tenancy';
import { account, accountChange, balance, newAccount } from '../wire/account';
import { optional } from '../wire/optional';
import { newTopUp, payment } from '../wire/payment';
import { email } from '../wire/text';

const tag = 'accounts';

/** Whoever reads mails to the address can sign in. */
const BY_LINK = 'A new address is confirmed by a link first: POST /v1/accounts/{id}/address-change.';

export const accountCalls = [
  call({
    method: 'post',
    path: '/v1/accounts',
    tag,
    summary: 'Opens an account',
    who: 'operator',
    body: newAccount,
    answers: { 201: account },
    async run(visit, { body }) {
      const result = await visit.ports.accounts.create(await visit.command(), body);
      return outcome(result, { status: 201, location: ({ id }) => `/v1/accounts/${id}` });
    },
  }),
  call({
    method: 'get',
    path: '/v1/accounts',
    tag,
    summary: 'All accounts',
    who: 'operator',
    query: z.strictObject({ ...paging, email: optional(email) }),
    answers: { 200: pageOf(account) },
    async run(visit, { query }) {
      const { paging: where, filter } = splitPaging(query);
      return pageAnswer(visit, await read(where, (paging) => visit.ports.accounts.list(filter, paging)));
    },
  }),
  call({
    method: 'get',
    path: '/v1/accounts/{id}',
    tag,
    summary: 'One account',
    who: 'account',
    answers: { 200: account },
    async run(visit) {
      const id = visibleAccount(visit, visit.id());
      return resource(visible(visit, await visit.ports.accounts.get(id), (found) => found.id));
    },
  }),
  call({
    method: 'patch',
    path: '/v1/accounts/{id}',
    tag,
    summary: 'Changes address and settings',
    description: 'What is left out stays; `null` removes what an account can be without.',
    who: 'account',
    body: accountChange,
    answers: { 200: account },
    examine: async ({ caller }, sound: { brand?: unknown; accountManager?: unknown; email?: unknown }) => ({
      faults: (['brand', 'accountManager', 'email'] as const)
        .filter((field) => caller.scope !== 'operator' && sound[field] !== undefined)
        .map((field) => fault(`/${field}`, field === 'email' ? BY_LINK : 'Only an operator sets this.')),
      found: undefined,
    }),
    async run(visit, { body }) {
      const id = visibleAccount(visit, visit.id());
      const result = await visit.ports.accounts.change(await visit.command(), id, body, visit.version);
      return outcome(result, { status: 200 });
    },
  }),
  call({
    method: 'get',
    path: '/v1/accounts/{id}/balance',
    tag,
    summary: 'The balance, and what moved it',
    who: 'account',
    query: z.strictObject(paging),
    answers: { 200: balance },
    async run(visit, { query }) {
      const id = visibleAccount(visit, visit.id());
      const { paging: where } = splitPaging(query);
      const found = await read(where, (paging) => visit.ports.accounts.balance(id, paging));
      if (!found) throw notFound();
      return pageAnswer(visit, found);
    },
  }),
  call({
    method: 'post',
    path: '/v1/accounts/{id}/balance/top-ups',
    tag,
    summary: 'Reports money that grows the balance',
    who: 'operator',
    body: newTopUp,
    answers: { 201: payment },
    async run(visit, { body }) {
      const result = await visit.ports.accounts.topUp(await visit.command(), visit.id(), body);
      return outcome(result, { status: 201 });
    },
  }),
];
