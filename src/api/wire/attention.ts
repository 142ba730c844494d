import { z } from 'zod';
import { attentionKinds } from '../../domain/attention';
import type { AttentionPage, AttentionResource } from '../ports';
import { optional } from './optional';
import { line } from './text';
import { instant, instantOut } from './time';

/** Why a person does something: for other operators, never shown to customers. */
const reason = line(500, 3).meta({ description: 'why; kept with what is done, for operators only' });

/** What only a person does needs a reason. */
export const reasoned = z.strictObject({ reason }).meta({ id: 'Reasoned' });

/** What programs do as well may come without one, and without a body. */
export const mayBeReasoned = z.strictObject({ reason: optional(reason) }).default({});

/** In a body beside other fields. */
export const optionalReason = optional(reason);

export const deadlineExtension = z.strictObject({ deadline: instant, reason }).meta({ id: 'DeadlineExtension' });

export const attention: z.ZodType<AttentionResource> = z
  .object({
    id: z.string(),
    kind: z.enum(attentionKinds),
    urgent: z.boolean().meta({ description: 'soon it will be too late' }),
    since: instantOut,
    account: z.string().nullable(),
    product: z.object({ id: z.string(), name: z.string() }).nullable(),
    workflow: z
      .string()
      .nullable()
      .meta({ description: 'the id in Temporal, where the entry is about a workflow or what is told to one' }),
    happened: z.string(),
    advice: z.string(),
    actions: z.array(z.object({ action: z.string(), method: z.enum(['GET', 'POST', 'PATCH']), path: z.string() })),
    acknowledged: z.object({ at: instantOut, actor: z.string(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'Attention' });

export const attentionPage: z.ZodType<AttentionPage> = z
  .object({
    items: z.array(attention),
    next: z.string().nullable(),
    counts: z
      .partialRecord(z.enum(attentionKinds), z.int())
      .meta({ description: 'of all that is in the list, by kind' }),
    unknown: z.array(z.enum(attentionKinds)).meta({ description: 'kinds that could not be asked for now' }),
    temporal: z
      .object({ query: z.string(), path: z.string() })
      .meta({ description: 'the same in the Temporal UI, as far as workflows know it: a query, and its path there' }),
  })
  .meta({ id: 'AttentionList' });
