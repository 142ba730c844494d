import type { ApiPorts, ForecastFrame, ForecastItem, WhatIfLine, WhatIfRequest } from '../../api/ports';
import type { Instant } from '../../domain/calendar';
import { usualReach } from '../../domain/forecast-reach';
import type { Forecaster } from '../../forecast/forecaster';
import type { Snapshot } from '../../forecast/snapshot';
import type { readShownSnapshot, Shown } from '../postgres/shown-snapshot';
import type { Snapshots } from '../postgres/snapshots';
import { givingBack, type Turns } from './turns';

export interface ForecastKit {
  snapshots: Snapshots;
  /** one product, read for a page */
  shown(asked: Shown): ReturnType<typeof readShownSnapshot>;
  forecaster: Forecaster;
  /** of whole accounts and portfolios, which can take minutes, and of single products, which never wait for those */
  turns: Record<'large' | 'small', Turns>;
}

const CURRENCY = 'EUR';

export function forecastPorts({ snapshots, forecaster, turns }: ForecastKit): ApiPorts['forecasts'] {
  const frame = (asOf: Instant, until: Instant): ForecastFrame => ({
    asOf,
    until,
    assumptions: [...forecaster.assumptions],
  });

  const items = (snapshot: Snapshot, now: Instant, until: Instant) => itemsOf(forecaster, snapshot, { now, until });

  return {
    product(id, now, asked, gone) {
      return turns.small.during(async () => {
        const snapshot = await snapshots.product(id);
        if (!snapshot) return undefined;
        const life = snapshot.standings.find((standing) => standing.life.product === id)?.life;
        const until = asked ?? (life ? usualReach(life, now) : now);
        const own: ForecastItem[] = [];
        for await (const item of items(snapshot, now, until)) {
          if (gone.aborted) break;
          if (item.product === id) own.push(item);
        }
        return { ...frame(now, until), items: own };
      });
    },

    async account(id, now, until) {
      const giveBack = await turns.large.take();
      const snapshot = await snapshots.account(id).catch((error: unknown) => {
        giveBack();
        throw error;
      });
      if (snapshot.customers.length > 0)
        return { ...frame(now, until), items: givingBack(giveBack, items(snapshot, now, until)) };
      giveBack();
      return undefined;
    },

    async *whatIf(asked) {
      yield* givingBack(await turns.large.take(), compared(asked));
    },
  };

  async function* compared({ portfolio, whatIf, now, until }: WhatIfRequest): AsyncGenerator<WhatIfLine> {
    const comparing = forecaster.compare(whatIf, { now, until });
    const of = await snapshots.count(portfolio);
    const started = performance.now();
    let done = 0;
    yield { type: 'progress', done, of, secondsLeft: null };
    for await (const part of snapshots.parts(portfolio)) {
      for (const changed of await comparing.add(part)) yield { type: 'product', ...changed };
      done += part.counted.length;
      const seconds = (performance.now() - started) / 1_000;
      const secondsLeft = done === 0 ? null : Math.round((seconds / done) * Math.max(0, of - done));
      yield { type: 'progress', done, of, secondsLeft };
    }
    yield { type: 'summary', ...frame(now, until), ...comparing.result() };
  }
}

/** What comes of all products of a snapshot, in order of time. */
export async function* itemsOf(
  forecaster: Forecaster,
  snapshot: Snapshot,
  reach: { now: Instant; until: Instant },
): AsyncGenerator<ForecastItem> {
  const names = new Map(snapshot.standings.map(({ life }) => [life.product, life.name]));
  for await (const { facts, balance } of forecaster.unfold(snapshot, reach)) {
    for (const [index, { product, fact }] of facts.entries()) {
      const isLast = index === facts.length - 1;
      yield {
        product,
        name: names.get(product) ?? '',
        at: fact.at,
        type: fact.type,
        data: forecaster.known(fact.data),
        ...(isLast && balance !== undefined && { balance: { amount: balance, currency: CURRENCY } }),
      };
    }
  }
}
