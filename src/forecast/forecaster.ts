import type { ForecastSettings } from './future-record';
import { assumptions } from './outside';
import type { Snapshot } from './snapshot';
import { type Moment, type Unfolding, unfold } from './unfold';
import { known } from './unknown';
import { Comparing, type WhatIf } from './what-if';

export type Forecaster = ReturnType<typeof createForecaster>;

/** Forecasts with what is the same for all of them in an installation. */
export function createForecaster(settings: ForecastSettings) {
  return {
    assumptions,
    known,
    unfold(snapshot: Snapshot, asked: Omit<Unfolding, 'settings' | 'messages'>): AsyncGenerator<Moment> {
      return unfold(snapshot, { ...asked, settings });
    },
    compare(whatIf: WhatIf, asked: Omit<Unfolding, 'settings' | 'messages'>): Comparing {
      return new Comparing(whatIf, { ...asked, settings });
    },
  };
}
