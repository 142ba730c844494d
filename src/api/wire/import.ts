import { z } from 'zod';
import { locales } from '../../domain/account';
import { renewalOptions } from '../../domain/offer';
import { importFaultCodes } from '../ports';
import { country, timeZone } from './account';
import { acrossFields } from './across-fields';
import { optional } from './optional';
import { email, line, reference } from './text';
import { instantOrDate, instantOut } from './time';

/** Rows of one request; each is a few hundred bytes. */
export const MOST_ROWS = 500;

/** Whose a product is, by address; with a name and a country the account is opened where there is none. */
const customer = z
  .strictObject({
    email,
    name: optional(line(200)),
    country: optional(country),
    locale: z.enum(locales).default('de'),
    timeZone: timeZone.default('Europe/Berlin'),
  })
  .check(
    acrossFields(['name', 'country'], ({ name, country }) => (name === undefined) === (country === undefined), {
      error: 'To open an account, name and country are needed, both.',
    }),
  );

/** One product that exists elsewhere. */
export const importRow = z
  .strictObject({
    account: optional(reference),
    customer: optional(customer),
    offer: reference,
    name: z.string().min(1).max(253),
    expiry: instantOrDate,
    renewalOption: optional(z.enum(renewalOptions)),
    years: z.literal(1, 'A product that exists has its term: 1, or nothing.').default(1),
    registrantEmail: optional(email),
    registrantLanguage: optional(z.enum(locales)),
  })
  .check(
    acrossFields(
      ['account', 'customer'],
      ({ account, customer }) => (account === undefined) !== (customer === undefined),
      { error: 'Either account or customer says whose it is.' },
    ),
  )
  .meta({ id: 'ImportRow' });

const example = {
  customer: { email: 'anna@example.org', name: 'Anna Muster', country: 'DE' },
  offer: 'domain-com',
  name: 'anna-muster.com',
  expiry: '2027-06-15',
};

/** Rows are looked at one by one, so that a fault in one does not hinder the others. */
export const newImport = z
  .strictObject({
    dryRun: z.boolean().default(false).meta({ description: 'says what would come of it, and changes nothing' }),
    rows: z
      .array(z.record(z.string(), z.unknown()))
      .min(1)
      .max(MOST_ROWS)
      .meta({
        description: `each: account (an id) or customer {email; name and country to open an account where there is none;
          locale, timeZone}, offer, name, expiry (an instant, or a date: its first instant in the account's time zone),
          and optionally renewalOption, years (1), registrantEmail, registrantLanguage`.replaceAll(/\s+/g, ' '),
        example: [example],
      }),
  })
  .meta({ id: 'NewImport' });

const fault = z.object({ code: z.enum(importFaultCodes), pointer: z.string(), detail: z.string() });

export const importResult = z
  .object({
    rows: z.array(
      z.discriminatedUnion('outcome', [
        z.object({
          index: z.int(),
          outcome: z.enum(['imported', 'importable', 'known']),
          product: z.string().nullable(),
          account: z.string().nullable(),
          expiry: instantOut,
        }),
        z.object({ index: z.int(), outcome: z.literal('faulty'), faults: z.array(fault) }),
      ]),
    ),
  })
  .meta({ id: 'ImportResult' });
