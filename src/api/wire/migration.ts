import { z } from 'zod';
import { issueCauses } from '../../domain/certificate';
import { missingThings, movingStandings } from '../../domain/migration-plan';
import type { MigrationProgress } from '../../domain/migration-progress';
import { migrationEnds, migrationStates } from '../../domain/provider-migration';
import type {
  InstitutionReport,
  MigrationCertificate,
  MigrationDomain,
  MigrationResource,
  WaveReport,
  WaveResource,
} from '../migration-ports';
import { optionalReason } from './attention';
import { optional } from './optional';
import { line, reference } from './text';
import { instant, instantOut } from './time';

const provider = z
  .string()
  .regex(/^[a-z0-9-]{1,40}$/, 'A provider by its name: lower-case letters, digits and hyphens.');

export const newWave = z
  .strictObject({
    name: line(80),
    from: provider,
    to: provider,
    cutOverAt: instant.meta({ description: 'from then on certificates come from the new provider' }),
    pricesFrozenUntil: optional(instant).meta({
      description: 'until then certificates cost what they cost when the migration began',
    }),
    accounts: optional(z.array(reference).min(1).max(5_000)).meta({
      description: 'without them all that have certificates or domains of the old provider',
    }),
    why: optionalReason,
    dryRun: z.boolean().default(false).meta({ description: 'nothing is changed, and the report is answered' }),
  })
  .meta({ id: 'NewMigrationWave' });

const count = z.number().int();

const progress: z.ZodType<MigrationProgress> = z
  .object({
    domains: z.object({ total: count, transferred: count, wildcards: count, validated: count }),
    certificates: z.object({
      total: count,
      atOldProvider: count.meta({ description: 'in force, and not replaced yet' }),
      replaced: count.meta({ description: 'by one of the new provider' }),
      ready: count.meta({ description: 'all is there for the next one' }),
      at_risk: count.meta({ description: 'the next one lacks something by what is known now' }),
      before_cut_over: count.meta({ description: 'the next one comes before the cut-over, from the old provider' }),
      ends: count.meta({ description: 'no successor is wanted' }),
      ended: count,
      lapsed: count.meta({ description: 'ran out although a successor is wanted' }),
    }),
  })
  .meta({ id: 'MigrationProgress' });

const term = {
  from: z.string(),
  to: z.string(),
  cutOverAt: instantOut,
  pricesFrozenUntil: instantOut.nullable(),
};

export const migrationWave: z.ZodType<WaveResource> = z
  .object({
    id: z.string(),
    name: z.string(),
    ...term,
    createdAt: instantOut,
    institutions: z.object({
      total: count,
      preparing: count,
      moving: count,
      paused: count,
      rolled_back: count,
      finished: count,
    }),
    progress,
  })
  .meta({ id: 'MigrationWave' });

const domain: z.ZodType<MigrationDomain> = z
  .object({
    domain: z.string(),
    transferredAt: instantOut.nullable(),
    wildcardAddedAt: instantOut.nullable(),
    validatedAt: instantOut.nullable(),
    validUntil: instantOut.nullable(),
    publish: z.array(z.object({ name: z.string(), type: z.string(), value: z.string() })).meta({
      description: 'the record that shows control to the new provider',
    }),
  })
  .meta({ id: 'MigrationDomain' });

export const migration: z.ZodType<MigrationResource> = z
  .object({
    id: z.string(),
    wave: z.string(),
    account: z.string(),
    institution: z.string(),
    ...term,
    state: z.enum(migrationStates),
    startedAt: instantOut,
    cutOverDoneAt: instantOut.nullable(),
    pausedAt: instantOut.nullable(),
    rolledBackAt: instantOut.nullable(),
    finishedAt: instantOut.nullable(),
    finishedBy: z.enum(migrationEnds).nullable(),
    progress,
    domains: z.array(domain),
    documentation: z
      .array(z.object({ title: z.string(), url: z.string() }))
      .meta({ description: 'of the new provider' }),
  })
  .meta({ id: 'Migration' });

export const migrationCertificate: z.ZodType<MigrationCertificate> = z
  .object({
    product: z.string(),
    name: z.string(),
    names: z.array(z.string()),
    standing: z.enum(movingStandings),
    issuer: z.string().nullable().meta({ description: 'null of a paid order that waits for its first certificate' }),
    serial: z.string().nullable().meta({ description: 'null where none was issued here: it was taken over, or waits' }),
    endsAt: instantOut.nullable().meta({ description: 'of a certificate that was taken over the expiry it came with' }),
    next: z.object({ by: z.enum(issueCauses), at: instantOut }).nullable(),
    lacks: z.array(z.object({ domain: z.string(), missing: z.array(z.enum(missingThings)) })),
  })
  .meta({ id: 'MigrationCertificate' });

const institution: z.ZodType<InstitutionReport> = z.object({
  account: z.string(),
  institution: z.string(),
  refused: z.string().nullable().meta({ description: 'why it cannot be moved' }),
  progress,
  domains: z.array(domain),
  certificates: z.array(migrationCertificate),
});

export const waveReport: z.ZodType<WaveReport> = z
  .object({ name: z.string(), ...term, progress, institutions: z.array(institution) })
  .meta({ id: 'MigrationReport' });
