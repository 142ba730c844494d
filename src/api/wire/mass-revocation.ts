import { z } from 'zod';
import { massRevocationReasons, massRevocationStandings, revocationLimits } from '../../domain/mass-revocation';
import type { MassRevocationCertificate, MassRevocationPlan, MassRevocationResource } from '../mass-revocation-ports';
import { optionalReason } from './attention';
import { optional } from './optional';
import { reference } from './text';
import { instant, instantOut } from './time';

const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'SHA-256 over the SubjectPublicKeyInfo, lower-case hexadecimal.');

const selection = {
  issuer: optional(reference).meta({
    description:
      'an authority’s name, such as embedded, or an issuing certificate of the embedded one, such as issuing-0',
  }),
  keyFingerprints: optional(z.array(fingerprint).min(1).max(10_000)),
  issuedFrom: optional(instant).meta({ description: 'only those with a notBefore from here on' }),
  issuedBefore: optional(instant).meta({ description: 'only those with a notBefore before it' }),
};

export const newMassRevocation = z
  .strictObject({
    ...selection,
    reason: z.enum(massRevocationReasons).meta({
      description: 'key_compromised bars the keys too: nobody can use them for another certificate',
    }),
    within: z
      .enum(revocationLimits)
      .meta({ description: 'BR 4.9.1.1: a compromised key within 24 hours, others 5 days' }),
    perMinute: z.number().int().min(1).max(6_000).default(120).meta({
      description: 'products told a minute: as fast as the authority issues and revokes',
    }),
    graceHours: z.number().int().min(0).max(96).default(0).meta({
      description: 'between the issue of a successor and the revocation, for its installation; the deadline stays',
    }),
    why: optionalReason,
    dryRun: z.boolean().default(false),
  })
  .refine(({ issuer, keyFingerprints }) => issuer !== undefined || keyFingerprints !== undefined, {
    path: ['issuer'],
    message: 'Say whose certificates: an issuer, keys, or both.',
  })
  .meta({ id: 'NewMassRevocation' });

const selected = z.object({
  issuer: z.string().optional(),
  keyFingerprints: z.array(z.string()).optional(),
  issuedFrom: instantOut.optional(),
  issuedBefore: instantOut.optional(),
});

const count = z.number().int();
const terms = {
  selection: selected as z.ZodType<MassRevocationPlan['selection']>,
  reason: z.enum(massRevocationReasons),
  perMinute: count,
  graceHours: z.number(),
  deadline: instantOut,
  total: count,
};

export const massRevocation: z.ZodType<MassRevocationResource> = z
  .object({
    id: z.string(),
    state: z.enum(['running', 'stopped', 'finished']),
    ...terms,
    createdAt: instantOut,
    finishedAt: instantOut.nullable(),
    replaced: count.meta({ description: 'that have a successor, also those that are revoked by now' }),
    standing: z.record(z.enum(massRevocationStandings), count),
    overdue: count.meta({ description: 'not revoked although the deadline has passed' }),
    estimatedEnd: instantOut
      .nullable()
      .meta({ description: 'at the present rate; what waits for somebody takes until the deadline' }),
  })
  .meta({ id: 'MassRevocation' });

export const massRevocationPlan: z.ZodType<MassRevocationPlan> = z
  .object({
    ...terms,
    hours: z.number(),
    products: count,
    accounts: count,
    wildcards: count,
    barred: count.meta({ description: 'whose key is barred already' }),
    allTold: instantOut,
  })
  .meta({ id: 'MassRevocationPlan' });

export const massRevocationCertificate: z.ZodType<MassRevocationCertificate> = z
  .object({
    place: count.meta({ description: 'in the order of risk, from 0' }),
    serial: z.string(),
    issuer: z.string(),
    product: z.string(),
    account: z.string(),
    name: z.string(),
    standing: z.enum(massRevocationStandings),
    notAfter: instantOut,
    revokeBy: instantOut,
    toldAt: instantOut.nullable(),
    replacedBy: z.string().nullable(),
    revokedAt: instantOut.nullable(),
  })
  .meta({ id: 'MassRevocationCertificate' });
