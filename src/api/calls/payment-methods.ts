import { call } from '../call';
import { outcome, resource } from '../outcomes';
import { notFound, Problem } from '../problems';
import { visibleAccount } from '../tenancy';
import { outdated } from '../versions';
import { paymentMethods, paymentMethodsChange } from '../wire/payment-methods';

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
      'A card or mandate that is left out stays as it is. Only an operator can say that a mandate is signed.',
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
];
