import { z } from 'zod';
import type { TestClockResource } from '../ports';
import { optional } from './optional';
import { reference } from './text';
import { instant, instantOut } from './time';

export const newTestClock = z
  .strictObject({
    accountId: reference,
    now: optional(instant).meta({ description: 'what it shows at first; real time if it is left out' }),
  })
  .meta({ id: 'NewTestClock' });

export const advance = z.strictObject({ to: instant }).meta({ id: 'Advance' });

export const testClock: z.ZodType<TestClockResource> = z
  .object({
    id: z.string(),
    accountId: z.string(),
    now: instantOut.meta({ description: 'what it shows at this moment; between two advances it runs on' }),
    status: z.enum(['ready', 'advancing', 'stopping', 'stuck']),
    target: instantOut.nullable(),
    progress: z.number().min(0).max(1),
    stops: z.number().int().meta({ description: 'due instants passed so far' }),
    trouble: z.string().nullable().meta({ description: 'why it is stuck' }),
    createdAt: instantOut,
  })
  .meta({ id: 'TestClock' });
