import { createForecaster } from '../forecast/forecaster';
import type { CommandKit } from '../gateways/api-ports/commands';
import type { ForecastKit } from '../gateways/api-ports/forecasts';
import { Turns } from '../gateways/api-ports/turns';
import { readShownSnapshot } from '../gateways/postgres/shown-snapshot';
import { createSnapshots } from '../gateways/postgres/snapshots';
import { createSandboxBank } from '../gateways/sandbox/bank';

/** How long somebody waits until a forecast begins, milliseconds. */
const PATIENCE = 5_000;

/** What forecasts are made with: the record as it is, and the activities of the workers on a record in memory. */
export function forecastKit({ pool, settings }: CommandKit): ForecastKit {
  const reading = { sellerCountry: settings.seller.country, debits: createSandboxBank(pool) };
  return {
    snapshots: createSnapshots(pool, reading),
    shown: (asked) => readShownSnapshot(pool, asked, reading),
    forecaster: createForecaster(settings),
    turns: {
      large: new Turns({ atOnce: 2, waiting: 4, patience: PATIENCE }),
      small: new Turns({ atOnce: 2, waiting: 50, patience: PATIENCE }),
    },
  };
}
