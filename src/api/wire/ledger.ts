import { z } from 'zod';
import { type LedgerVerification, ledgerChecks } from '../ports';
import { instantOut } from './time';

export const ledgerVerification: z.ZodType<LedgerVerification> = z
  .object({
    at: instantOut,
    holds: z.boolean(),
    checks: z.array(
      z.object({
        check: z.enum(ledgerChecks),
        looked: z.int().meta({ description: 'how many were looked at' }),
        wrong: z.int(),
        examples: z
          .array(z.object({ subject: z.string(), detail: z.string() }))
          .meta({ description: 'the first of what is wrong' }),
      }),
    ),
  })
  .meta({ id: 'LedgerVerification' });
