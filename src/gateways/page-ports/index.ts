import type { MakeCall } from '../../api/making';
import type { ApiPorts } from '../../api/ports';
import type { MyPorts } from '../../pages/my/ports';
import { addressChangePorts } from '../api-ports/address-changes';
import type { CommandKit } from '../api-ports/commands';
import type { ForecastKit } from '../api-ports/forecasts';
import type { RetentionSettings } from '../personal-data/erasing';
import { certificatePagePorts } from './certificates';
import { type InstitutionKit, institutionPorts } from './institution';
import { invoicePagePorts } from './invoices';
import { productPagePorts } from './products';
import { sessionPorts } from './sessions';
import { settingsPorts } from './settings';
import { trackingPorts } from './tracking';

/** What the pages need beside the record. */
export interface PageKit extends InstitutionKit {
  forecast: ForecastKit;
  /** for how long invoices are kept */
  retention: RetentionSettings;
}

/** What the customer pages need, made real. */
export function createPagePorts(kit: CommandKit, clock: ApiPorts['clock'], make: MakeCall, services: PageKit): MyPorts {
  return {
    make,
    clock: { now: () => clock.now() },
    sessions: sessionPorts(kit),
    products: productPagePorts(kit, services.forecast),
    invoices: invoicePagePorts(kit.pool),
    institution: institutionPorts(kit, services),
    tracking: trackingPorts(kit),
    certificates: certificatePagePorts(kit, services.certificates),
    settings: settingsPorts(kit.pool, services.retention),
    addressChanges: addressChangePorts(kit),
  };
}
