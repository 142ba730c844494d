import { PageTrouble } from '../../trouble';
import type { MyPorts } from '../ports';
import type { Visit } from '../visit';
import type { CertificateView } from './ports';

/** The certificate product of the address. @throws PageTrouble where it is none, or another account's */
export async function viewed({ certificates }: MyPorts, visit: Visit): Promise<CertificateView> {
  const { account, now } = visit.visitor;
  const found = await certificates.view(account.id, visit.param('id'), now);
  if (!found) throw new PageTrouble(404, 'not_found');
  return found;
}
