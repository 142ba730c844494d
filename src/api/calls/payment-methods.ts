import { z } from 'zod';
import { call } from '../call';
import { listed, pageOf, paging } from '../listing';
import { outcome, resource } from '../outcomes';
import { notFound, Problem } from '../problems';
import { visibleAccount } from '../tenancy';
import { outdated } from '../versions';
import {
  keptMandate,
  mandateSignature,
  newMandate,
  paymentMethods,
  paymentMethodsChange,
} from '../wire/payment-methods';

const tag = 'accounts';
const path = '/v1/accounts/{id}/payment-methods';

export const paymentMethodCalls = [
  call({
    method: 'get',
    path,
    tag,
    summary: 'How the account pays',
    who: 'account',
    answers: { 200: paymentMethods },
    async run(visit) {
      const found = await visit.ports.accounts.paymentMethods(visibleAccount(visit, visit.id()));
      if (!found) throw notFound();
      return resource(found);
    },
  }),
  call({
    method: 'put',
    path,
    tag,
    summary: 'Sets how the account pays',
    description:
      'A card or mandate that is left out stays as it is. Only an operator can say here that a mandate is signed; who has an account signs one under `/mandate/sign`.',
    who: 'account',
    body: paymentMethodsChange,
    answers: { 200: paymentMethods },
    async run(visit, { body }) {
      const id = visibleAccount(visit, visit.id());
      // They bear no version, so nothing that is named here can be the latest.
      if (visit.version !== undefined) throw outdated('Payment methods have no ETag.');
      const { mandate } = body;
      if (visit.caller.scope === 'account' && mandate && (mandate.state !== 'pending' || mandate.signedAt !== null)) {
        throw new Problem('forbidden', 'Only an operator can say that a mandate is signed.');
      }
      return outcome(await visit.ports.accounts.setPaymentMethods(await visit.command(), id, body), { status: 200 });
    },
  }),
  call({
    method: 'delete',
    path: `${path}/card`,
    tag,
    summary: 'Takes the card away',
    description: 'Where it was the automatic method, nothing is collected automatically any more.',
    who: 'account',
    answers: { 200: paymentMethods },
    async run(visit) {
      const id = visibleAccount(visit, visit.id());
      return outcome(await visit.ports.accounts.removeCard(await visit.command(), id), { status: 200 });
    },
  }),
  call({
    method: 'get',
    path: `${path}/mandates`,
    tag,
    summary: 'All mandates that the account ever gave, the latest first',
    description: 'One that is replaced, revoked or has lapsed stays in the list, as it ended.',
    who: 'account',
    query: z.strictObject(paging),
    answers: { 200: pageOf(keptMandate) },
    run(visit, { query }) {
      const id = visibleAccount(visit, visit.id());
      return listed(visit, query, (where) => visit.ports.accounts.mandates(id, where));
    },
  }),
  call({
    method: 'post',
    path: `${path}/mandate`,
    tag,
    summary: 'Prepares a SEPA direct debit mandate',
    description: 'It gets its reference, and waits for its signature. One that is in force is revoked first.',
    who: 'account',
    body: newMandate,
    answers: { 201: paymentMethods },
    async run(visit, { body }) {
      const id = visibleAccount(visit, visit.id());
      return outcome(await visit.ports.accounts.offerMandate(await visit.command(), id, body.iban), { status: 201 });
    },
  }),
  call({
    method: 'post',
    path: `${path}/mandate/sign`,
    tag,
    summary: 'Signs the mandate that waits',
    description:
      'The account is cleared for direct debit from then on, and pays by it automatically. A copy goes to its address; the text in it is the one that was read, or ours of today in the language of the account.',
    who: 'account',
    body: mandateSignature,
    answers: { 200: paymentMethods },
    async run(visit, { body }) {
      const id = visibleAccount(visit, visit.id());
      const result = await visit.ports.accounts.signMandate(await visit.command(), id, body);
      return outcome(result, { status: 200 });
    },
  }),
  call({
    method: 'delete',
    path: `${path}/mandate`,
    tag,
    summary: 'Revokes the mandate',
    description:
      'A debit that was asked for already goes on; none is asked for any more. One that was in force is confirmed by a mail.',
    who: 'account',
    answers: { 200: paymentMethods },
    async run(visit) {
      const id = visibleAccount(visit, visit.id());
      return outcome(await visit.ports.accounts.revokeMandate(await visit.command(), id), { status: 200 });
    },
  }),
];
