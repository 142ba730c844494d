import type { MandateResource, Page, PaymentMethodsResource } from '../../../api/ports';
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

/** As many mandates as a page shows: few give more in their life. */
const MOST = 10;

/** The latest of those that the account ever gave. */
export async function mandatesOf(visit: Visit): Promise<Page<MandateResource>> {
  const { answer } = await visit.make(`get ${call}/mandates`, { ...own(visit), query: { limit: String(MOST) } });
  return (answer?.body ?? { items: [], next: null }) as Page<MandateResource>;
}
