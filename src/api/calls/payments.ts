import { z } from 'zod';
import { call } from '../call';
import { ownListed, pageOf, paging } from '../listing';
import { outcome } from '../outcomes';
import { optional } from '../wire/optional';
import { debitReturn, newPayment, payment } from '../wire/payment';
import { reference } from '../wire/text';

const tag = 'payments';

export const paymentCalls = [
  call({
    method: 'post',
    path: '/v1/payments',
    tag,
    summary: 'Reports what a bank or PayPal received',
    description:
      'The same reference again changes nothing. Taken also while products stand still: no payment is lost. A transfer is matched by its creditor reference (A8). What grows the balance is confirmed to the customer by a mail.',
    who: 'operator',
    body: newPayment,
    answers: { 201: payment, 202: payment },
    async run(visit, { body }) {
      return outcome(await visit.ports.payments.report(await visit.command(), body), { status: 201 });
    },
  }),
  call({
    method: 'get',
    path: '/v1/payments',
    tag,
    summary: 'Payments',
    who: 'account',
    query: z.strictObject({ ...paging, account: optional(reference), product: optional(reference) }),
    answers: { 200: pageOf(payment) },
    run: (visit, { query }) => ownListed(visit, query, (paging, own) => visit.ports.payments.list(own, paging)),
  }),
  call({
    method: 'post',
    path: '/v1/payments/returns',
    tag,
    summary: 'Reports that a bank took a direct debit back',
    who: 'operator',
    body: debitReturn,
    answers: { 201: payment, 202: payment },
    async run(visit, { body }) {
      return outcome(await visit.ports.payments.debitReturned(await visit.command(), body), { status: 201 });
    },
  }),
];
