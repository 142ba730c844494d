import { z } from 'zod';
import { automaticMethods, locales } from '../domain/account';

const moment = z.iso.datetime({ offset: true });

const accountSchema = z.strictObject({
  email: z.string().optional(),
  locale: z.enum(locales).default('de'),
  timeZone: z.string().default('Europe/Berlin'),
  country: z.string().default('DE'),
  vatId: z.string().optional(),
  expiryReminders: z.boolean().default(true),
  balance: z.int().default(0),
  automatic: z.enum(automaticMethods).default('none'),
  card: z
    .enum([
      'succeeds',
      'declines_softly',
      'declines_hard',
      'declines_twice_then_succeeds',
      'times_out_after_charging',
      'needs_authentication',
    ])
    .default('succeeds'),
  mandate: z.enum(['pending', 'active', 'revoked']).default('pending'),
  consumer: z.boolean().default(false),
});

const stepNames = [
  'order',
  'existing',
  'pay',
  'topUp',
  'setOption',
  'setSettings',
  'setPaymentMethod',
  'cancel',
  'restore',
  'claim',
  'insure',
  'validate',
  'providerFails',
  'providerRecovers',
  'debitReturned',
  'supportRequest',
  'requestContract',
  'acceptPolicy',
  'receiveSignedCopy',
  'giveNotice',
  'withdrawNotice',
  'startMigration',
  'addWildcard',
] as const;

const stepSchema = z.strictObject({
  at: moment,
  do: z.enum(stepNames),
  account: z.string().optional(),
  product: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
  refused: z.object({ status: z.int().optional(), type: z.string().optional() }).optional(),
});

const expectedEventSchema = z.object({
  at: moment,
  product: z.string().optional(),
  contract: z.string().optional(),
  type: z.string(),
  data: z.record(z.string(), z.unknown()).default({}),
});

const expectedMailSchema = z.object({
  to: z.string(),
  at: moment,
  subjectContains: z.string().optional(),
  textContains: z.array(z.string()).default([]),
});

/** One life with its inputs and the timeline that must come of it (5.2). */
export const scenarioSchema = z.strictObject({
  name: z.string(),
  rules: z.array(z.string()).default([]),
  start: moment,
  until: moment.optional(),
  toleranceSeconds: z.number().default(60),
  offers: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  accounts: z.record(z.string(), accountSchema),
  steps: z.array(stepSchema),
  compare: z.array(z.string()).optional(),
  expect: z.array(expectedEventSchema),
  mail: z.array(expectedMailSchema).default([]),
  mailCount: z.record(z.string(), z.int()).default({}),
  state: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioStep = Scenario['steps'][number];
export type ScenarioAccount = Scenario['accounts'][string];
export type ExpectedEvent = Scenario['expect'][number];
export type ExpectedMail = Scenario['mail'][number];

/** Reads a scenario. @throws Error naming every fault. */
export function parseScenario(text: string): Scenario {
  const parsed = scenarioSchema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map((issue) => `/${issue.path.join('/')}: ${issue.message}`).join('\n'));
}
