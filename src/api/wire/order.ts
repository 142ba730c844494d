import { z } from 'zod';
import { locales } from '../../domain/account';
import { renewalOptions } from '../../domain/offer';
import { csrText } from './certificate';
import { optional } from './optional';
import { email, reference } from './text';
import { instant } from './time';

/** What an order says; whether its name and years go with the offer is for `calls/orders.ts` to find out. */
export const newOrder = z
  .strictObject({
    account: reference,
    offer: reference,
    name: z.string().min(1).max(253),
    years: z.int().min(1).default(1).meta({ description: 'of the first term, up to what the offer allows' }),
    renewalOption: optional(z.enum(renewalOptions)),
    registrantEmail: optional(email),
    registrantLanguage: optional(z.enum(locales)),
    existing: optional(z.strictObject({ expiry: instant })).meta({
      description: 'takes over a product that exists elsewhere, without an invoice',
    }),
    csr: optional(csrText),
    reuseCsr: optional(z.boolean()).meta({
      description: 'whether replacements may use the request again; yes by default',
    }),
    insurance: optional(z.boolean()).meta({ description: 'issuance insurance, where the offer does not include it' }),
  })
  .meta({ id: 'NewOrder' });
