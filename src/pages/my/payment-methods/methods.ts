import type { PaymentMethodsResource } from '../../../api/ports';
import { PageTrouble } from '../../trouble';
import type { Visit } from '../visit';

export const call = '/v1/accounts/{id}/payment-methods';
export const own = (visit: Visit) => ({ params: { id: visit.visitor.account.id } });

/** How the account pays, as the API tells it. */
export async function methodsOf(visit: Visit): Promise<PaymentMethodsResource> {
  const { answer, problem } = await visit.make(`get ${call}`, own(visit));
  if (!answer) throw problem ?? new PageTrouble(404, 'not_found');
  return answer.body as PaymentMethodsResource;
}
