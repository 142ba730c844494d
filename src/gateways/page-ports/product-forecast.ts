import type { ForecastItem } from '../../api/ports';
import { usualReach } from '../../domain/forecast-reach';
import type { ProductPorts } from '../../pages/my/products/ports';
import { type ForecastKit, itemsOf } from '../api-ports/forecasts';

/** Other products that share a balance with the one that is looked at are led through their terms beside it, up to so many. */
const MOST_OTHERS = 20;

/** What will come of a product, read by one statement; with it others of its account, as long as these are few. */
export function productForecast({ forecaster, shown: read, turns }: ForecastKit): ProductPorts['forecast'] {
  return (account, id, now) =>
    turns.small.during(async () => {
      const shown = await read({ account, product: id, mostOthers: MOST_OTHERS });
      const life = shown?.snapshot.standings.find((standing) => standing.life.product === id)?.life;
      if (!shown || !life) return undefined;
      const until = usualReach(life, now);
      const items: ForecastItem[] = [];
      for await (const item of itemsOf(forecaster, shown.snapshot, { now, until })) {
        if (item.product === id) items.push(item);
      }
      return { product: { id, name: life.name }, items, until, alone: shown.alone };
    });
}
