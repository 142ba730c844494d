import { z } from 'zod';
import { call } from '../call';
import { fault } from '../faults';
import { listed, pageOf, paging } from '../listing';
import { outcome, resource } from '../outcomes';
import { visible, visibleAccount } from '../tenancy';
import { account, accountChange, balance, newAccount } from '../wire/account';
import { optional } from '../wire/optional';
import { cardTopUp, newCardTopUp, newTopUp, payment } from '../wire/payment';
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
    run: (visit, { query }) => listed(visit, query, (paging, filter) => visit.ports.accounts.list(filter, paging)),
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
      return listed(visit, query, (paging) => visit.ports.accounts.balance(id, paging));
    },
  }),
  call({
    method: 'post',
    path: '/v1/accounts/{id}/balance/top-ups',
    tag,
    summary: 'Reports money that grows the balance',
    description:
      "An operator's own booking: the customer gets no mail of it, as of what a bank reports (`POST /v1/payments`).",
    who: 'operator',
    body: newTopUp,
    answers: { 201: payment },
    async run(visit, { body }) {
      const result = await visit.ports.accounts.topUp(await visit.command(), visit.id(), body);
      return outcome(result, { status: 201 });
    },
  }),
  call({
    method: 'post',
    path: '/v1/accounts/{id}/balance/card-top-ups',
    tag,
    summary: "Grows the balance by the account's card",
    description: 'With an Idempotency-Key the card is charged once, whatever is repeated or dies meanwhile.',
    who: 'account',
    body: newCardTopUp,
    answers: { 201: cardTopUp, 202: cardTopUp },
    async run(visit, { body }) {
      const id = visibleAccount(visit, visit.id());
      return outcome(await visit.ports.accounts.topUpByCard(await visit.command(), id, body.amount), { status: 201 });
    },
  }),
];
