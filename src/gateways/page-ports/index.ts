import type { MakeCall } from '../../api/making';
import type { ApiPorts } from '../../api/ports';
import type { MyPorts } from '../../pages/my/ports';
import type { CertificateKit } from '../api-ports/certificates';
import type { CommandKit } from '../api-ports/commands';
import { certificatePagePorts } from './certificates';
import { sessionPorts } from './sessions';
import { trackingPorts } from './tracking';

/** What the customer pages need, made real. */
export function createPagePorts(
  kit: CommandKit,
  clock: ApiPorts['clock'],
  make: MakeCall,
  certificates: CertificateKit,
): MyPorts {
  return {
    make,
    clock: { now: () => clock.now() },
    sessions: sessionPorts(kit),
    tracking: trackingPorts(kit),
    certificates: certificatePagePorts(kit, certificates),
  };
}
