import { z } from 'zod';
import { deletionModes, productKinds, registryModes, renewalOptions } from '../../domain/offer';
import type { OfferResource } from '../ports';
import { acrossFields } from './across-fields';
import { currency } from './money';
import { optional } from './optional';

const days = z.int().min(0).max(3_650);

/** Ten years of the dearest offer stay well within what can be transferred at once. */
const price = z.int().max(999_999_999);

const insurance = z.strictObject({ included: z.boolean(), pricePerYear: optional(price.min(0)) });

const certificate = z.strictObject({
  validation: z.enum(['dv', 'ov']),
  names: z.enum(['single', 'wildcard', 'multi']),
  insurance,
});

const fields = {
  kind: z.enum(productKinds),
  tld: z
    .string()
    .regex(
      /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z][a-z0-9-]*[a-z0-9]$/,
      'A suffix in A-labels without the dot, such as de or co.uk.',
    )
    .max(100),
  options: z
    .array(z.enum(renewalOptions))
    .min(1)
    .refine((options) => new Set(options).size === options.length, 'Each option once.'),
  maxYears: z.int().min(1).max(99),
  horizonYears: z.int().min(1).max(99),
};

/** An offer as an operator puts it; what shapes no date of this kind can be left out. */
export const newOffer = z
  .strictObject({
    kind: fields.kind,
    tld: optional(fields.tld),
    gtld: z.boolean().default(false),
    pricePerYear: price.min(1),
    restoreFee: price.min(0).default(0),
    currency: currency.default('EUR'),
    options: fields.options,
    maxYears: fields.maxYears,
    horizonYears: optional(fields.horizonYears),
    cutoffDays: days.default(0),
    graceDays: days.default(0),
    redemptionDays: days.default(0),
    pendingDeleteDays: days.default(0),
    retentionDays: days.default(14),
    registryMode: z.enum(registryModes).default('explicit'),
    deletion: z.enum(deletionModes).default('delete'),
    registrarSendsRegistrantNotices: z.boolean().default(false),
    certificate: optional(certificate),
    contractRequired: optional(z.boolean()).meta({ description: 'sold only under a contract that is in force' }),
  })
  .check(
    acrossFields(['kind', 'tld'], ({ kind, tld }) => (kind === 'domain') === (tld !== undefined), {
      path: ['tld'],
      error: 'A domain offer names its top-level domain, no other does.',
    }),
    acrossFields(
      ['kind', 'certificate'],
      (offer) => (offer.kind === 'certificate') === (offer.certificate !== undefined),
      {
        path: ['certificate'],
        error: 'A certificate offer says how it is validated, no other does.',
      },
    ),
    acrossFields(
      ['kind', 'contractRequired'],
      ({ kind, contractRequired }) => kind === 'certificate' || !contractRequired,
      { path: ['contractRequired'], error: 'Only certificates are sold under a contract.' },
    ),
  )
  .meta({ id: 'NewOffer' });

/** Parts of an offer as they would be, for a comparison; its kind and its names stay what they are. */
export const offerChange = z
  .strictObject({
    pricePerYear: optional(price.min(1)),
    restoreFee: optional(price.min(0)),
    options: optional(fields.options),
    maxYears: optional(fields.maxYears),
    horizonYears: optional(fields.horizonYears),
    cutoffDays: optional(days),
    graceDays: optional(days),
    redemptionDays: optional(days),
    pendingDeleteDays: optional(days),
    retentionDays: optional(days),
    registryMode: optional(z.enum(registryModes)),
    registrarSendsRegistrantNotices: optional(z.boolean()),
  })
  .meta({ id: 'OfferChange' });

export const offer: z.ZodType<OfferResource> = z
  .object({
    id: z.string(),
    kind: z.enum(productKinds),
    tld: optional(z.string()),
    gtld: z.boolean(),
    pricePerYear: z.int().meta({ description: 'net, minor units' }),
    restoreFee: z.int().meta({ description: 'net, minor units' }),
    currency: z.string(),
    options: z.array(z.enum(renewalOptions)),
    maxYears: z.int(),
    horizonYears: optional(z.int()),
    cutoffDays: z.int(),
    graceDays: z.int(),
    redemptionDays: z.int(),
    pendingDeleteDays: z.int(),
    retentionDays: z.int(),
    registryMode: z.enum(registryModes),
    deletion: z.enum(deletionModes),
    registrarSendsRegistrantNotices: z.boolean(),
    certificate: optional(certificate),
    contractRequired: optional(z.boolean()),
    version: z.int(),
  })
  .meta({ id: 'Offer' });
