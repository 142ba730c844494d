import { checkVAT, countries } from 'jsvat-next';
import { z } from 'zod';
import { locales } from '../../domain/account';
import { isTimeZone } from '../../domain/calendar';
import { productKinds, renewalOptions } from '../../domain/offer';
import { initialOptions } from '../../domain/renewal-options';
import type { AccountResource, BalanceResource } from '../ports';
import { isCountry } from './countries';
import { money } from './money';
import { optional } from './optional';
import { email, line } from './text';
import { instantOut } from './time';

const vatId = z
  .string()
  .max(30, { abort: true })
  .refine((text) => checkVAT(text, countries).isValid, 'This is no valid VAT id.')
  .transform((text) => checkVAT(text, countries).value ?? text)
  .meta({ example: 'DE129274202' });

export const country = z
  .string()
  .refine(isCountry, 'A country by ISO 3166-1 alpha-2, such as DE.')
  .meta({ example: 'DE' });

export const timeZone = z
  .string()
  .max(64, { abort: true })
  .refine(isTimeZone, 'A time zone by its IANA name, such as Europe/Berlin.')
  .meta({ example: 'Europe/Berlin' });

/** Options by kind of product that new products get if they name none (O5); only those that an order may name (O1). */
const defaultOptions = z.partialRecord(z.enum(productKinds), z.enum(renewalOptions).extract([...initialOptions]));

const fields = {
  email,
  name: line(200),
  street: line(200),
  postalCode: line(20),
  city: line(100),
  country,
  vatId,
  consumer: z.boolean(),
  locale: z.enum(locales),
  timeZone,
  expiryReminders: z.boolean(),
  defaultOptions,
  brand: line(80).meta({ description: 'under which name the operator serves it; only operators set it' }),
  accountManager: z
    .strictObject({ name: line(200), email })
    .meta({ description: 'who looks after its contract; only operators set it' }),
};

export const newAccount = z
  .strictObject({
    email: fields.email,
    name: fields.name,
    street: optional(fields.street),
    postalCode: optional(fields.postalCode),
    city: optional(fields.city),
    country: fields.country.default('DE'),
    vatId: optional(fields.vatId),
    consumer: fields.consumer.default(false),
    locale: fields.locale.default('de'),
    timeZone: fields.timeZone.default('Europe/Berlin'),
    expiryReminders: fields.expiryReminders.default(true),
    defaultOptions: fields.defaultOptions.default({}),
    brand: optional(fields.brand),
    accountManager: optional(fields.accountManager),
  })
  .meta({ id: 'NewAccount' });

/** A merge: what is left out stays, null removes what an account can be without. */
export const accountChange = z
  .strictObject({
    email: optional(fields.email),
    name: optional(fields.name),
    street: optional(fields.street.nullable()),
    postalCode: optional(fields.postalCode.nullable()),
    city: optional(fields.city.nullable()),
    country: optional(fields.country),
    vatId: optional(fields.vatId.nullable()),
    consumer: optional(fields.consumer),
    locale: optional(fields.locale),
    timeZone: optional(fields.timeZone),
    expiryReminders: optional(fields.expiryReminders),
    defaultOptions: optional(fields.defaultOptions),
    brand: optional(fields.brand.nullable()),
    accountManager: optional(fields.accountManager.nullable()),
  })
  .meta({ id: 'AccountChange' });

export const account: z.ZodType<AccountResource> = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    street: z.string().nullable(),
    postalCode: z.string().nullable(),
    city: z.string().nullable(),
    country: z.string(),
    vatId: z.string().nullable(),
    consumer: z.boolean(),
    locale: z.enum(locales),
    timeZone: z.string(),
    expiryReminders: z.boolean(),
    defaultOptions: z.partialRecord(z.enum(productKinds), z.enum(renewalOptions)),
    brand: z.string().nullable(),
    accountManager: z.object({ name: z.string(), email: z.string() }).nullable(),
    balance: money,
    createdAt: instantOut,
    erasedAt: instantOut.nullable().meta({ description: 'null: its personal data was not erased' }),
    version: z.int(),
  })
  .meta({ id: 'Account' });

export const balance: z.ZodType<BalanceResource> = z
  .object({
    balance: money,
    movements: z.array(
      z.object({
        id: z.string(),
        at: instantOut,
        recordedAt: instantOut,
        amount: z.int(),
        currency: z.string(),
        reference: z.string(),
        counterpart: z.string(),
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'Balance' });
