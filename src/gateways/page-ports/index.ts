import type { MakeCall } from '../../api/making';
import type { ApiPorts } from '../../api/ports';
import type { MyPorts } from '../../pages/my/ports';
import type { CommandKit } from '../api-ports/commands';
import { type InstitutionKit, institutionPorts } from './institution';
import { invoicePagePorts } from './invoices';
import { productPagePorts } from './products';
import { sessionPorts } from './sessions';

/** What the customer pages need, made real. */
export function createPagePorts(
  kit: CommandKit,
  clock: ApiPorts['clock'],
  make: MakeCall,
  institution: InstitutionKit,
): MyPorts {
  return {
    make,
    clock: { now: () => clock.now() },
    sessions: sessionPorts(kit),
    products: productPagePorts(kit),
    invoices: invoicePagePorts(kit.pool),
    institution: institutionPorts(kit, institution),
  };
}
