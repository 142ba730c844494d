import { z } from 'zod';
import { paymentMethods } from '../../domain/account';
import { compactReference, isCreditorReference } from '../../domain/creditor-reference';
import type { CardTopUpResource, PaymentResource } from '../ports';
import { acrossFields } from './across-fields';
import { currency, MOST_MINOR_UNITS, money, payment as payable } from './money';
import { optional } from './optional';
import { ascii, reference } from './text';
import { civilDate, instantOut } from './time';

/** The balance pays by itself; it is nothing that a bank reports. */
const reportedMethod = z.enum(paymentMethods).exclude(['balance']).default('bank_transfer');

/** As a payer wrote it, with blanks or without. */
const creditorReference = ascii(40)
  .refine(isCreditorReference, 'A creditor reference (ISO 11649) whose check digits fit, such as RF18 5390 0754 7034.')
  .transform(compactReference)
  .meta({ description: "of a transfer (ISO 11649): an invoice's, or that of an account's balance" });

/** Under which the outside world knows a payment: the same again changes nothing (P6). */
const externalReference = ascii(140);

const targets = ['product', 'invoice', 'account', 'creditorReference'] as const;

export const newPayment = z
  .strictObject({
    reference: externalReference,
    amount: payable,
    method: reportedMethod,
    bookedOn: optional(civilDate).meta({ description: "the bank's booking date" }),
    product: optional(reference),
    invoice: optional(reference),
    account: optional(reference),
    creditorReference: optional(creditorReference),
  })
  .check(
    acrossFields(targets, (body) => targets.filter((target) => body[target] !== undefined).length === 1, {
      error: 'Exactly one of product, invoice, account and creditorReference says what the payment is for.',
    }),
  )
  .meta({ id: 'NewPayment' });

export const newTopUp = z
  .strictObject({ reference: externalReference, amount: payable, method: reportedMethod })
  .meta({ id: 'NewTopUp' });

/** Minor units that one charge of a card can bring to a balance. */
export const cardTopUpLimits = { least: 100, most: 500_000 } as const;

export const newCardTopUp = z
  .strictObject({
    amount: z
      .strictObject({ amount: z.int().min(cardTopUpLimits.least).max(cardTopUpLimits.most), currency })
      .meta({ id: 'CardTopUpAmount', example: { amount: 5000, currency: 'EUR' } }),
  })
  .meta({ id: 'NewCardTopUp' });

export const cardTopUp: z.ZodType<CardTopUpResource> = z
  .object({
    id: z.string(),
    account: z.string(),
    amount: money,
    state: z.enum(['under_way', 'charged', 'failed']),
    reason: z.enum(['declined', 'declined_hard', 'authentication_required']).nullable(),
    at: instantOut,
  })
  .meta({ id: 'CardTopUp' });

export const debitReturn = z
  .strictObject({
    reference: externalReference.meta({ description: 'of the payment that the bank took back' }),
    code: z.string().regex(/^[A-Z0-9]{1,4}$/, 'A reason code by ISO 20022, such as AM04.'),
    fee: z.int().min(0).max(MOST_MINOR_UNITS).default(0).meta({ description: "the bank's fee, minor units" }),
  })
  .meta({ id: 'DebitReturn' });

export const payment: z.ZodType<PaymentResource> = z
  .object({
    id: z.string(),
    reference: z.string(),
    account: z.string(),
    product: z.string().nullable(),
    invoice: z.string().nullable(),
    amount: money,
    method: z.enum(paymentMethods),
    bookedOn: z.string().nullable(),
    at: instantOut,
    recordedAt: instantOut,
  })
  .meta({ id: 'Payment' });
