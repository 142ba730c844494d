import type { ProductPorts } from '../../pages/my/products/ports';
import type { CommandKit } from '../api-ports/commands';
import type { ForecastKit } from '../api-ports/forecasts';
import { readTimeline } from '../api-ports/timelines';
import { productForecast } from './product-forecast';
import { readList } from './product-list';
import { readView } from './product-view';

/** Facts of a timeline on one page. */
const EVENTS_AT_ONCE = 20;

/** What the product pages read: two statements a page, both made for it. */
export function productPagePorts({ pool, settings }: CommandKit, forecast: ForecastKit): ProductPorts {
  return {
    list: (wish) => readList(pool, settings, wish),
    view: (account, id, now) => readView(pool, settings, { account, id, now }),
    forecast: productForecast(forecast),
    events(id, before) {
      const paging = { limit: EVENTS_AT_ONCE, ...(before !== undefined && { after: before }) };
      return readTimeline(pool, { product: id }, paging, false, 'latest_first');
    },
  };
}
