import { createForecaster } from '../forecast/forecaster';
import type { CommandKit } from '../gateways/api-ports/commands';
import type { ForecastKit } from '../gateways/api-ports/forecasts';
import { createSnapshots } from '../gateways/postgres/snapshots';
import { createSandboxBank } from '../gateways/sandbox/bank';

/** What forecasts are made with: the record as it is, and the activities of the workers on a record in memory. */
export function forecastKit({ pool, settings }: CommandKit): ForecastKit {
  return {
    snapshots: createSnapshots(pool, {
      sellerCountry: settings.seller.country,
      debits: createSandboxBank(pool),
    }),
    forecaster: createForecaster(settings),
  };
}
