import { z } from 'zod';
import { phases } from '../../domain/life';
import { productKinds, renewalOptions } from '../../domain/offer';
import type { EventResource, ProductResource } from '../ports';
import { acrossFields } from './across-fields';
import { optionalReason } from './attention';
import { money } from './money';
import { optional } from './optional';
import { actor } from './people';
import { instantOut } from './time';

const shape = {
  id: z.string(),
  account: z.string(),
  kind: z.enum(productKinds),
  name: z.string(),
  offer: z.string(),
  state: z.enum(phases),
  renewalOption: z.enum(renewalOptions),
  renewalYears: z.int(),
  term: z.object({ number: z.int(), start: instantOut, end: instantOut }).nullable(),
  endsEarlyAt: optional(instantOut).meta({ description: 'it ends before its term is over, as its customer declared' }),
  registrant: z.object({ email: z.string().nullable(), language: z.string().nullable() }),
  openInvoice: z.object({ id: z.string(), number: z.string(), open: money, deadline: instantOut }).nullable(),
  insurance: z
    .object({ insured: z.boolean(), insuredNextTerm: z.boolean() })
    .nullable()
    .meta({ description: 'issuance insurance of this term and of the next; null of what is no certificate' }),
  trouble: z.string().nullable().meta({ description: 'what an operator should look at' }),
  createdAt: instantOut,
  version: z.int(),
};

export const product: z.ZodType<ProductResource> = z.object(shape).meta({ id: 'Product' });

export const changedProduct: z.ZodType<ProductResource & { affectsNextTerm?: boolean }> = z
  .object({
    ...shape,
    affectsNextTerm: optional(z.boolean()).meta({
      description: 'a renewal is done and stays; the change is for the term after it',
    }),
  })
  .meta({ id: 'ChangedProduct' });

/** `multi_year` says how many, the others are for one year (1.3). */
export const optionChange = z
  .strictObject({
    renewalOption: z.enum(renewalOptions),
    years: optional(z.int().min(1).max(99)),
    reason: optionalReason,
  })
  .check(
    acrossFields(
      ['renewalOption', 'years'],
      ({ renewalOption, years }) => (renewalOption === 'multi_year' ? (years ?? 0) >= 2 : (years ?? 1) === 1),
      { path: ['years'], error: 'multi_year needs years, 2 or more; the other options take none.' },
    ),
  )
  .meta({ id: 'OptionChange' });

export const event: z.ZodType<EventResource> = z
  .object({
    id: z.string(),
    type: z.string(),
    at: instantOut,
    recordedAt: instantOut,
    data: z.record(z.string(), z.unknown()),
    by: optional(actor).meta({ description: 'the person who did it, where one is known' }),
    requestedBy: optional(actor).meta({ description: 'who asked for what was approved' }),
    approvedBy: optional(actor),
  })
  .meta({ id: 'Event' });
