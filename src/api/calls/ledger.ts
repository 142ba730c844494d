import { call } from '../call';
import { ledgerVerification } from '../wire/ledger';

export const ledgerCalls = [
  call({
    method: 'get',
    path: '/v1/ledger/verification',
    tag: 'ledger',
    summary: 'Proves the books: sums, balances, invoices, payments, numbers',
    description: 'Adds up every movement anew, as of one instant. It takes as long as the books are large.',
    who: 'operator',
    answers: { 200: ledgerVerification },
    async run(visit) {
      return { status: 200, body: await visit.ports.ledger.verify(await visit.now()) };
    },
  }),
];
