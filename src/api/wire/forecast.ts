import { z } from 'zod';
import type { ForecastFrame, ForecastItem } from '../ports';
import { money } from './money';
import { optional } from './optional';
import { instant, instantOut } from './time';

/** How far a forecast shall reach. */
export const until = optional(instant).meta({
  description: 'the last instant that is told of, at most 20 years ahead',
});

export const forecastItem: z.ZodType<ForecastItem> = z
  .object({
    product: z.string(),
    name: z.string(),
    at: instantOut,
    type: z.string().meta({ description: 'as on the timeline' }) as unknown as z.ZodType<ForecastItem['type']>,
    data: z.record(z.string(), z.unknown()).meta({
      description: 'as on the timeline, without what only the future names: ids and numbers of documents, references',
    }),
    balance: optional(money).meta({ description: "the account's balance afterwards, where this moves it" }),
  })
  .meta({ id: 'ForecastItem' });

export const frame = {
  asOf: instantOut,
  until: instantOut,
  assumptions: z.array(z.string()).meta({ description: 'what is taken for granted' }),
};

export const forecast: z.ZodType<ForecastFrame & { items: ForecastItem[] }> = z
  .object({ ...frame, items: z.array(forecastItem) })
  .meta({ id: 'Forecast' });

export const forecastPage: z.ZodType<ForecastFrame & { items: ForecastItem[]; next: string | null }> = z
  .object({ ...frame, items: z.array(forecastItem), next: z.string().nullable() })
  .meta({ id: 'ForecastPage' });
