import { z } from 'zod';
import { dcvMethods } from '../../domain/certificate';
import { domainStates } from '../../domain/institution-domains';
import type {
  CertificateProviderResource,
  DomainAtProviderResource,
  DomainResource,
} from '../institution-domain-ports';
import { check, publication } from './certificate';
import { optional } from './optional';
import { instantOut } from './time';

const providerName = z.string().regex(/^[a-z0-9-]{1,40}$/, 'The name of a certificate provider.');

export const newDomain = z
  .strictObject({
    name: z.string().min(1).max(300).meta({ description: 'such as example.org; it covers the names below it' }),
  })
  .meta({ id: 'NewDomain' });

export const wildcardRequest = z
  .strictObject({
    provider: optional(providerName).meta({ description: 'that of the account if it is left out' }),
  })
  .meta({ id: 'WildcardRequest' });

export const domainCheckRequest = z
  .strictObject({
    provider: optional(providerName).meta({ description: 'that of the account if it is left out' }),
    method: optional(z.enum(dcvMethods).exclude(['email'])).meta({
      description: 'every method that can be looked at if it is left out',
    }),
  })
  .meta({ id: 'DomainCheckRequest' });

export const providerChoice = z
  .strictObject({
    provider: providerName.nullable().meta({ description: 'null: the default of the installation' }),
  })
  .meta({ id: 'ProviderChoice' });

export const chosenProvider = z
  .object({ account: z.string(), provider: z.string().nullable() })
  .meta({ id: 'ChosenProvider' });

const looks = z
  .enum(['engine', 'provider'])
  .meta({ description: 'who looks whether control is shown: a provider looks at every name by itself' });

const atProvider: z.ZodType<DomainAtProviderResource> = z
  .object({
    provider: z.string(),
    isCurrent: z.boolean().meta({ description: 'new orders of the account come from it' }),
    looks,
    state: z.enum(domainStates),
    method: z.enum(dcvMethods).nullable(),
    validatedAt: instantOut.nullable(),
    validUntil: instantOut.nullable(),
    transferredAt: instantOut.nullable().meta({ description: 'carried over there by the operator’s side' }),
    wildcardAddedAt: instantOut.nullable().meta({ description: 'null: no certificate for wildcards under it' }),
    publish: z.array(publication).meta({ description: 'what shows control of the domain; one of them is enough' }),
    names: z
      .array(z.object({ name: z.string(), publish: z.array(publication) }))
      .meta({ description: 'the first hundred names below it that need a record of their own at this provider' }),
    check: check.nullable(),
  })
  .meta({ id: 'DomainAtProvider' });

export const domain: z.ZodType<DomainResource> = z
  .object({
    name: z.string(),
    account: z.string(),
    registeredAt: instantOut,
    registeredBy: z.enum(['customer', 'operator']),
    products: z.number().int().meta({ description: 'living certificates with names under it' }),
    providers: z.array(atProvider),
  })
  .meta({ id: 'Domain' });

export const certificateProvider: z.ZodType<CertificateProviderResource> = z
  .object({
    name: z.string(),
    title: z.string(),
    looks,
    isDefault: z.boolean(),
    documentation: z.array(z.object({ title: z.string(), url: z.string() })),
  })
  .meta({ id: 'CertificateProvider' });
