import { z } from 'zod';
import { holdsPrivateKey } from '../../domain/private-keys';
import { supportAuthors, supportKinds, supportSides, supportStates } from '../../domain/support';
import { attachmentFaults, LARGEST_ATTACHMENT, MOST_ATTACHMENTS } from '../../domain/support-content';
import { quarantineReasons, withheldFor } from '../../domain/support-inbound';
import type { QuarantinedMail, ReceivedMail, SupportRequestResource, SupportThread } from '../support-ports';
import { optional } from './optional';
import { actor } from './people';
import { isPrintable, line, reference } from './text';
import { instantOut } from './time';

const MOST_CHARACTERS = 20_000;

/** Several lines that people read. */
const prose = z
  .string()
  .max(MOST_CHARACTERS, { abort: true })
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())
  .refine((text) => text !== '', 'Say something.')
  .refine(
    (text) => text.split(/[\n\t]/).every(isPrintable),
    'Only printable characters: none that control, hide or reorder text.',
  )
  .refine(
    (text) => !holdsPrivateKey(text),
    'This holds a private key. Never send one to anybody; replace its certificate.',
  )
  .meta({ description: 'as many lines as it needs' });

const BASE64 = Math.ceil(LARGEST_ATTACHMENT / 3) * 4;

const attachments = z
  .array(
    z
      .strictObject({
        name: line(200),
        content: z
          .base64('Base64, without line breaks.')
          .max(BASE64, `At most ${LARGEST_ATTACHMENT / 1024 / 1024} MB.`)
          .meta({ description: 'Base64' }),
      })
      .transform(({ name, content }) => ({ name, bytes: Buffer.from(content, 'base64') })),
  )
  .max(MOST_ATTACHMENTS)
  .default([]);

export const newSupportRequest = z
  .strictObject({
    account: reference,
    kind: z.enum(supportKinds).meta({
      description: 'technical goes to the provider of the certificate, contract to the operator’s service desk',
    }),
    subject: line(120),
    words: prose,
    product: optional(reference).meta({ description: 'what it is about' }),
    serial: optional(z.string().regex(/^[0-9a-f]{1,40}$/, 'A serial number in lower-case hexadecimal.')),
    attachments,
  })
  .meta({ id: 'NewSupportRequest' });

export const newSupportReply = z.strictObject({ words: prose, attachments }).meta({ id: 'NewSupportReply' });

const shape = {
  id: z.string(),
  reference: z.string().meta({ example: 'SR-2027-4KX2P9QTM' }),
  account: z.string(),
  kind: z.enum(supportKinds),
  state: z
    .enum(supportStates)
    .meta({ description: 'open: the desk is to answer; answered: the customer has the word' }),
  subject: z.string(),
  product: z.string().nullable(),
  serial: z.string().nullable(),
  desk: z.enum(['provider', 'service_desk']).meta({
    description: 'who answers; the service desk also where the provider has no ticket desk',
  }),
  provider: z.string().nullable().meta({ description: 'the certificate provider that it is about' }),
  accountManager: z.object({ name: z.string(), email: z.string() }).nullable(),
  createdAt: instantOut,
  changedAt: instantOut,
};

export const supportRequest: z.ZodType<SupportRequestResource> = z.object(shape).meta({ id: 'SupportRequest' });

export const supportThread: z.ZodType<SupportThread> = z
  .object({
    ...shape,
    messages: z.array(
      z.object({
        number: z.int(),
        author: z.enum(supportAuthors),
        person: actor.nullable().meta({ description: 'whose own key it was written with' }),
        at: instantOut,
        words: z.string().meta({ description: 'plain text, never HTML' }),
        answers: z.int().nullable().meta({ description: 'the number of the message that it answers' }),
        attachments: z.array(z.object({ name: z.string(), size: z.int(), mediaType: z.string(), sha256: z.string() })),
        refused: z.array(z.object({ name: z.string(), reason: z.enum(attachmentFaults) })),
        withheld: z.enum(withheldFor).nullable().meta({ description: 'why nobody got it; for operators' }),
      }),
    ),
  })
  .meta({ id: 'SupportThread' });

export const receivedMail: z.ZodType<ReceivedMail> = z
  .object({
    outcome: z.enum(['passed_on', 'withheld', 'known', 'quarantined']).meta({
      description: 'withheld: kept in the thread, but a machine wrote it; known: it came before',
    }),
    reference: z.string().nullable(),
    message: z.int().nullable(),
    quarantined: z.string().nullable(),
  })
  .meta({ id: 'ReceivedMail' });

export const quarantinedMail: z.ZodType<QuarantinedMail> = z
  .object({
    id: z.string(),
    reason: z.enum(quarantineReasons),
    sender: z.string(),
    subject: z.string(),
    words: z.string(),
    seemsAbout: z
      .string()
      .nullable()
      .meta({ description: 'what it says it answers, or names; anybody can write that' }),
    createdAt: instantOut,
    releasedTo: z.string().nullable(),
  })
  .meta({ id: 'QuarantinedMail' });

export const release = z
  .strictObject({
    request: reference,
    side: z.enum(supportSides).meta({ description: 'as whose it is taken' }),
    reason: line(500, 3),
  })
  .meta({ id: 'Release' });
