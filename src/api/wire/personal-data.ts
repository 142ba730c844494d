import { z } from 'zod';
import { money } from './money';
import { instantOut } from './time';

const portion = { what: z.string().meta({ description: 'the table of the record' }), rows: z.int() };

export const erasure = z
  .object({
    account: z.string(),
    at: instantOut
      .nullable()
      .meta({ description: 'when it was erased, as far as nothing need be kept; null: not yet' }),
    living: z
      .array(
        z.object({
          kind: z.enum(['product', 'contract', 'migration']),
          id: z.string(),
          name: z.string(),
          state: z.string(),
          reason: z.string(),
        }),
      )
      .meta({ description: 'what must end before anything is erased; at most a hundred' }),
    erased: z.array(z.object({ ...portion, at: instantOut })),
    due: z.array(z.object(portion)).meta({ description: 'what an erasure now would take' }),
    kept: z.array(z.object({ ...portion, until: instantOut.nullable(), because: z.string() })),
    balance: money.meta({ description: "money that is still the customer's" }),
  })
  .meta({ id: 'Erasure' });
