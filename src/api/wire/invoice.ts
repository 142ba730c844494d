import { z } from 'zod';
import { cancellationReasons, invoicePurposes } from '../../domain/invoice-document';
import type { InvoiceResource, OrderResource } from '../ports';
import { money } from './money';
import { optional } from './optional';
import { product } from './product';
import { instantOut } from './time';

export const invoiceStates = ['open', 'paid', 'cancelled'] as const satisfies InvoiceResource['status'][];

export const invoice: z.ZodType<InvoiceResource> = z
  .object({
    id: z.string(),
    number: z.string(),
    account: z.string(),
    product: z.string(),
    purpose: z.enum(invoicePurposes),
    years: z.int(),
    status: z.enum(invoiceStates),
    total: money,
    paid: money,
    open: money,
    issuedAt: instantOut,
    deadline: instantOut,
    paidAt: instantOut.nullable(),
    cancelled: z.object({ number: z.string(), at: instantOut, reason: z.enum(cancellationReasons) }).nullable(),
    creditorReference: z.string().meta({ description: 'ISO 11649' }),
    pricesFrozenUntil: instantOut.nullable().meta({
      description: 'until then a migration to another certificate provider leaves prices unchanged',
    }),
  })
  .meta({ id: 'Invoice' });

export const order: z.ZodType<OrderResource> = z
  .object({
    id: z.string(),
    product,
    invoice: invoice.nullable(),
    certificates: optional(z.object({ expected: z.int() })).meta({
      description: 'how many certificates the first term will take, one after the other',
    }),
  })
  .meta({ id: 'Order' });
