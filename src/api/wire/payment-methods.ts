import { z } from 'zod';
import { automaticMethods, mandateStates } from '../../domain/account';
import { mandateTextIds } from '../../domain/mandate-text';
import type { MandateResource, PaymentMethodsResource } from '../ports';
import { iban } from './iban';
import { optional } from './optional';
import { ascii, line } from './text';
import { instant, instantOut } from './time';

const card = z
  .strictObject({
    token: ascii(255)
      .refine((token) => !/^[\d -]{12,23}$/.test(token), "A processor's token, never a card's number.")
      .meta({ description: "a processor's token, never a number" }),
    brand: line(40),
    lastFour: z.string().regex(/^\d{4}$/, 'Four digits.'),
    validThrough: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'A month, such as 2029-04.'),
  })
  .meta({ id: 'NewCard' });

const mandate = z
  .strictObject({
    iban,
    reference: z
      .string()
      .regex(/^[A-Za-z0-9+?/:().,' -]{1,35}$/, 'A mandate reference: up to 35 characters of the SEPA set.'),
    signedAt: instant.nullable().default(null),
    state: z.enum(mandateStates).default('pending'),
  })
  .refine(({ state, signedAt }) => state !== 'active' || signedAt !== null, {
    path: ['signedAt'],
    error: 'A mandate is active only once it is signed: say when.',
  })
  .meta({ id: 'NewMandate' });

export const newMandate = z.strictObject({ iban }).meta({ id: 'NewDirectDebitMandate' });

export const mandateSignature = z
  .strictObject({
    reference: line(35).meta({ description: 'of the mandate whose text was read' }),
    text: optional(z.enum(mandateTextIds)).meta({ description: 'edition and language of the text that was read' }),
    agreed: z.literal(true, 'Only who agrees to its text signs a mandate.'),
  })
  .meta({ id: 'MandateSignature' });

export const paymentMethodsChange = z
  .strictObject({ automatic: z.enum(automaticMethods), card: optional(card), mandate: optional(mandate) })
  .meta({ id: 'PaymentMethodsChange' });

export const keptMandate: z.ZodType<MandateResource> = z
  .object({
    id: z.string(),
    reference: z.string(),
    iban: z.string().meta({ description: 'masked' }),
    state: z.enum(mandateStates),
    text: z.enum(mandateTextIds).nullable(),
    preparedAt: instantOut,
    signedAt: instantOut.nullable(),
    lapsedAt: instantOut.nullable(),
    revokedAt: instantOut.nullable(),
  })
  .meta({ id: 'Mandate' });

export const paymentMethods: z.ZodType<PaymentMethodsResource> = z
  .object({
    automatic: z.enum(automaticMethods),
    card: z.object({ brand: z.string(), lastFour: z.string(), validThrough: z.string() }).nullable(),
    mandate: z
      .object({
        iban: z.string(),
        reference: z.string(),
        signedAt: instantOut.nullable(),
        state: z.enum(mandateStates),
      })
      .nullable(),
    debit: z.object({
      cleared: z.boolean(),
      reason: z.enum(['no_mandate', 'not_signed', 'revoked', 'lapsed', 'paused']).nullable(),
    }),
    manual: z.tuple([z.literal('bank_transfer'), z.literal('paypal')]),
  })
  .meta({ id: 'PaymentMethods' });
