import { z } from 'zod';
import { locales } from '../../domain/account';
import { contractParties, contractStates } from '../../domain/contract';
import type { AcknowledgedPolicy, ContractApiPorts, ContractResource, PolicyResource } from '../contract-ports';
import type { Page } from '../ports';
import { beginsLike, MOST_SCAN_BYTES, scanContent, scanTypes } from '../scans';
import { optionalReason } from './attention';
import { optional } from './optional';
import { ascii, line, reference } from './text';
import { civilDate, instant, instantOut } from './time';

const party = z.enum(contractParties);
const reason = line(500, 3).meta({ description: 'why; the institution is told' });
const copy = z.int().min(1).max(9).meta({ description: 'of the two copies which' });
const person = line(200).meta({ description: 'the name, or the address, of who does it' });

export const acronym = z
  .string()
  .max(30)
  .regex(/^[\p{L}\p{N}]([\p{L}\p{N} ._&-]*[\p{L}\p{N}])?$/u, 'Letters, digits, and . _ & - or spaces between them.');

export const newContract = z
  .strictObject({
    account: reference,
    acronym,
    isCustomer: z.boolean().default(false).meta({ description: 'said by operators alone' }),
  })
  .meta({ id: 'NewContract' });

export const eligibility = z
  .strictObject({ isCustomer: z.boolean(), reason: optionalReason })
  .meta({ id: 'ContractEligibility' });

const named = { policy: z.string().max(40), version: optional(z.string().max(40)), person };

/** Which version is meant where none is named: the one in force. */
export const policyAcceptance = z.strictObject(named).meta({ id: 'PolicyAcceptance' });
export const policyAcknowledgement = z
  .strictObject({ ...named, policy: z.string().max(40).default('personal-data') })
  .meta({ id: 'NewPolicyAcknowledgement' });

const scan = z
  .strictObject({
    type: z.enum(scanTypes),
    content: z
      .string()
      .max(Math.ceil(MOST_SCAN_BYTES / 3) * 4, { abort: true })
      .refine((text) => scanContent(text) !== undefined, { error: 'Base64 (RFC 4648, 4), not empty.', abort: true }),
  })
  .refine(({ type, content }) => beginsLike(type, scanContent(content) ?? Buffer.alloc(0)), {
    path: ['content'],
    error: 'The content is not what its type says.',
  })
  .transform(({ type, content }) => ({ type, content: scanContent(content) ?? Buffer.alloc(0) }));

export const signedCopy = z.strictObject({ copy: optional(copy), scan: optional(scan) }).meta({ id: 'SignedCopy' });

export const told = z.strictObject({ reason }).meta({ id: 'ToldReason' });

export const contractEnd = z
  .strictObject({
    reason,
    effectiveOn: optional(civilDate).meta({ description: "in the operator's time zone; at once if it is left out" }),
  })
  .meta({ id: 'ContractEnd' });

export const contractNotice = z
  .strictObject({
    by: party,
    registeredLetter: ascii(60).meta({ description: 'reference of the registered letter' }),
    deliveredAt: instant.meta({ description: 'when it was delivered' }),
  })
  .meta({ id: 'ContractNotice' });

export const noticeWithdrawal = z
  .strictObject({
    consentBy: party.meta({ description: 'the party that received the notice' }),
    reason: optionalReason,
  })
  .meta({ id: 'NoticeWithdrawal' });

export const documentQuery = z.strictObject({ locale: optional(z.enum(locales)) });

const rejected = z.object({ at: instantOut, reason: z.string() });

const notice = z.object({
  by: party,
  registeredLetter: z.string().nullable(),
  deliveredAt: instantOut.nullable(),
  reason: z.string().nullable(),
  givenAt: instantOut,
  effective: instantOut,
});

export const contract: z.ZodType<ContractResource> = z
  .object({
    id: z.string(),
    account: z.string(),
    acronym: z.string(),
    state: z.enum(contractStates),
    timeZone: z.string().meta({ description: "the operator's: its days count" }),
    requestedAt: instantOut,
    isCustomer: z.boolean(),
    policies: z.array(
      z.object({
        policy: z.string(),
        version: z.string().meta({ description: 'the one that was in force when the contract was requested' }),
        accepted: z.array(z.object({ version: z.string(), person: z.string(), at: instantOut })),
      }),
    ),
    copies: z.array(
      z.object({
        copy: z.int(),
        receivedAt: instantOut,
        scan: z.object({ type: z.string(), bytes: z.int() }).nullable(),
        rejected: rejected.nullable(),
      }),
    ),
    missing: z
      .array(
        z.object({
          code: z.enum(['not-eligible', 'policy-not-accepted', 'signed-copy']),
          policy: z.string().nullable(),
          copy: z.int().nullable(),
        }),
      )
      .meta({ description: 'what a request waits for' }),
    sendTo: z.object({ team: z.string(), lines: z.array(z.string()), email: z.string() }),
    activatedAt: instantOut.nullable(),
    firstPeriodEnd: instantOut.nullable(),
    earliestNotice: z.string().nullable().meta({ description: 'the first day on which notice can be given' }),
    suspended: rejected.nullable(),
    notice: notice.nullable().meta({
      description: "what ends it first: a party's notice by letter, or what the operator has decided",
    }),
    overtaken: notice.nullable().meta({
      description: 'the other of the two, which an earlier end has overtaken; it counts again if that is withdrawn',
    }),
    endedAt: instantOut.nullable(),
  })
  .meta({ id: 'Contract' });

type Item<P> = P extends Promise<Page<infer I>> ? I : never;

export const outlivingCertificate: z.ZodType<Item<ReturnType<ContractApiPorts['outliving']>>> = z
  .object({ name: z.string(), product: z.string(), serial: z.string(), notAfter: instantOut })
  .meta({ id: 'OutlivingCertificate' });

export const policy: z.ZodType<PolicyResource> = z
  .object({
    id: z.string(),
    of: z.enum(['contract', 'person']),
    title: z.record(z.enum(locales), z.string()),
    version: z.string().meta({ description: 'the one in force' }),
    versions: z.array(z.object({ version: z.string(), from: z.string(), url: z.string() })),
  })
  .meta({ id: 'Policy' });

export const acknowledgedPolicy: z.ZodType<AcknowledgedPolicy> = z
  .object({ policy: z.string(), version: z.string(), person: z.string(), at: instantOut })
  .meta({ id: 'PolicyAcknowledgement' });
