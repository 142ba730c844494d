import type { MakeCall } from '../../api/making';
import type { ApiPorts } from '../../api/ports';
import type { MyPorts } from '../../pages/my/ports';
import type { CommandKit } from '../api-ports/commands';
import { invoicePagePorts } from './invoices';
import { productPagePorts } from './products';
import { sessionPorts } from './sessions';

/** What the customer pages need, made real. */
export function createPagePorts(kit: CommandKit, clock: ApiPorts['clock'], make: MakeCall): MyPorts {
  return {
    make,
    clock: { now: () => clock.now() },
    sessions: sessionPorts(kit),
    products: productPagePorts(kit),
    invoices: invoicePagePorts(kit.pool),
  };
}
