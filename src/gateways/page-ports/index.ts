import type { MakeCall } from '../../api/making';
import type { ApiPorts } from '../../api/ports';
import type { MyPorts } from '../../pages/my/ports';
import { addressChangePorts } from '../api-ports/address-changes';
import type { CommandKit } from '../api-ports/commands';
import { sessionPorts } from './sessions';
import { settingsPorts } from './settings';

/** What the customer pages need, made real. */
export function createPagePorts(kit: CommandKit, clock: ApiPorts['clock'], make: MakeCall): MyPorts {
  return {
    make,
    clock: { now: () => clock.now() },
    sessions: sessionPorts(kit),
    settings: settingsPorts(kit.pool),
    addressChanges: addressChangePorts(kit),
  };
}
