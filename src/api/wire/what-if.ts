import { z } from 'zod';
import { productKinds } from '../../domain/offer';
import type { RefusalCode } from '../../domain/refusal';
import type { ByMonth, Tally } from '../../forecast/tally';
import type { ChangedProduct, Comparison } from '../../forecast/what-if';
import type { ForecastFrame, WhatIfLine } from '../ports';
import { acrossFields } from './across-fields';
import { frame, until } from './forecast';
import { offerChange } from './offer';
import { optional } from './optional';
import { optionChange } from './product';
import { reference } from './text';
import { instantOut } from './time';

const days = z.int().min(1).max(366);

const rules = z
  .strictObject({
    reminderDays: optional(
      z
        .array(days)
        .min(1)
        .max(20)
        .refine((all) => new Set(all).size === all.length, 'Each day once.'),
    ).meta({ description: 'days before the expiry; the last is the final reminder', example: [60, 14, 3] }),
    invoiceDays: optional(days).meta({ description: 'days from the renewal invoice to the last safe instant' }),
    paymentDays: optional(days).meta({ description: 'days from an invoice to its deadline' }),
  })
  .meta({ id: 'RuleChange' });

/** Most products that an answer in one piece lists; line by line all can be had. */
export const MOST_LISTED = 1_000;

const fields = {
  portfolio: z
    .strictObject({
      account: optional(reference),
      offer: optional(reference),
      kind: optional(z.enum(productKinds)),
    })
    .default({})
    .meta({ description: 'which products; all of them if it is left out' }),
  until,
  offers: z.record(reference, offerChange).default({}).meta({ description: 'by the id of the offer' }),
  rules: rules.default({}),
  option: optional(optionChange).meta({ description: 'chosen for every product where its rules allow it' }),
  applies: z.enum(['next_term', 'at_once']).default('next_term').meta({
    description: 'days and dates as for a changed offer, from the next term on; or as if the present one had begun so',
  }),
  products: z
    .int()
    .min(0)
    .max(1_000_000)
    .default(0)
    .meta({
      description: `most products to be listed that would fare otherwise; ${MOST_LISTED} in an answer in one piece`,
    }),
};

const somethingChanges = ({ offers, rules, option }: { offers: object; rules: object; option?: unknown }) =>
  Object.keys(offers).length + Object.keys(rules).length > 0 || option !== undefined;

export const whatIf = z
  .strictObject(fields)
  .check(
    acrossFields(['offers', 'rules', 'option'], somethingChanges, {
      error: 'Nothing would be different: name changed offers, rules or an option.',
    }),
  )
  .meta({ id: 'WhatIf' });

const count = z.int();

const byMonth: z.ZodType<ByMonth> = z
  .record(z.string(), z.record(z.string(), z.int()))
  .meta({ description: 'minor units by currency and month', example: { EUR: { '2027-06': 119_000 } } });

const tallied = {
  mails: count,
  mailsByKind: z.record(z.string(), count),
  reminders: count,
  invoices: count,
  cancellations: count,
  renewals: count,
  expiries: count,
  deletions: count,
  invoiced: byMonth,
  cash: byMonth,
};

const tally: z.ZodType<Tally> = z.object(tallied).meta({ id: 'FutureInNumbers' });

const future = z.object({ ...tallied, deadlines: z.array(instantOut) });

const refusal = z.string() as unknown as z.ZodType<RefusalCode>;

const changed = {
  product: z.string(),
  account: z.string(),
  name: z.string(),
  before: future,
  after: future,
  refused: optional(refusal).meta({ description: 'why the option would be refused' }),
};

const changedProduct: z.ZodType<ChangedProduct> = z.object(changed).meta({ id: 'ChangedFuture' });

const compared = {
  ...frame,
  products: count.meta({ description: 'those that were looked at' }),
  changed: count.meta({ description: 'those that would fare otherwise' }),
  before: tally,
  after: tally,
  difference: tally.meta({ description: 'after less before' }),
  deadlines: z.object({ earlier: count, later: count, added: count, dropped: count }),
  refused: z.record(z.string(), count).meta({ description: 'products that refuse the option, by the reason' }),
};

export const comparison: z.ZodType<ForecastFrame & Comparison & { changedProducts: ChangedProduct[] }> = z
  .object({ ...compared, changedProducts: z.array(changedProduct) })
  .meta({ id: 'Comparison' });

export const whatIfLine: z.ZodType<WhatIfLine> = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('progress'),
      done: count,
      of: count,
      secondsLeft: count.nullable().meta({ description: 'as far as can be told' }),
    }),
    z.object({ type: z.literal('product'), ...changed }),
    z.object({ type: z.literal('summary'), ...compared }),
  ])
  .meta({ id: 'WhatIfLine' });
