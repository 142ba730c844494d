import { z } from 'zod';
import {
  claimReasons,
  claimRevocations,
  claimStates,
  dcvMethods,
  issueCauses,
  keyAlgorithms,
  revocationReasons,
} from '../../domain/certificate';
import { findingCodes } from '../../domain/findings';
import { sightingKinds } from '../../domain/installation';
import { holdsPrivateKey } from '../../domain/private-keys';
import type {
  CertificateResource,
  CertificateState,
  CheckResource,
  ClaimResource,
  CoverageResource,
  EndpointCheck,
  EndpointState,
  PlannedRevocation,
  ValidationMailResource,
  ValidationResource,
} from '../certificate-ports';
import { acrossFields } from './across-fields';
import { money } from './money';
import { optional } from './optional';
import { ascii, email, line } from './text';
import { instantOut } from './time';

/** A request's text; longer ones are cut off by the size of a body, and what is longer than 16 KiB is told with its fault. */
export const csrText = z.string().meta({ description: 'PKCS#10 as PEM, at most 16 KiB; never a private key' });

/** As servers want a certificate: alone, with its intermediates, and both of old as PKCS#7 (C7). */
export { certificateForms } from '../certificate-ports';

export const newClaim = z
  .strictObject({
    reason: z.enum(claimReasons),
    csr: csrText,
    note: optional(
      line(500).refine((text) => !holdsPrivateKey(text), 'This holds a private key. Never send one to anybody.'),
    ),
    acceptSameKey: z
      .boolean()
      .default(false)
      .meta({ description: 'a request with the key of an earlier certificate is meant' }),
    revoke: optional(z.enum(claimRevocations)).meta({
      description: 'what becomes of the certificates before; those of a compromised key are always revoked',
    }),
  })
  .meta({ id: 'NewClaim' });

export const handedIn = z
  .strictObject({
    csr: csrText,
    reuse: z.boolean().default(true).meta({ description: 'whether replacements may use it more than once' }),
  })
  .meta({ id: 'CertificateRequest' });

export const checkedCsr = z.strictObject({ csr: csrText }).meta({ id: 'CertificateRequestToCheck' });

export const csrFindings = z
  .object({
    names: z.array(z.string()),
    algorithm: z.enum(keyAlgorithms),
    bits: z.int(),
    keyFingerprint: z.string().meta({ description: 'SHA-256 over the SubjectPublicKeyInfo' }),
    keyBarred: z.boolean().meta({ description: 'it is known or reported as compromised, and never certified again' }),
    keyUsedBefore: z.boolean().meta({ description: 'a certificate of this product has it, or had it' }),
  })
  .meta({ id: 'CertificateRequestFindings' });

export const coverage: z.ZodType<CoverageResource> = z
  .object({
    insured: z.boolean(),
    insuredNextTerm: z.boolean(),
    included: z.boolean().meta({ description: 'the offer includes it: it is neither bought nor taken off' }),
    term: z.object({ start: instantOut, end: instantOut }).nullable(),
    days: z
      .object({ paid: z.int(), covered: z.int(), remaining: z.int() })
      .meta({ description: 'of the insured term, in the account’s time zone; all of them 0 without insurance' }),
    reissues: z.object({ count: z.int(), priceWithoutInsurance: money }).meta({
      description:
        'claimed so far, in all terms, and what as many new certificates cost at the full price, net: without VAT',
    }),
  })
  .meta({ id: 'InsuranceCoverage' });

export const insuranceChoice = z.strictObject({ nextTerm: z.boolean() }).meta({ id: 'InsuranceChoice' });

export const claim: z.ZodType<ClaimResource> = z
  .object({
    id: z.string(),
    product: z.string(),
    account: z.string(),
    reason: z.enum(claimReasons),
    note: z.string().nullable(),
    state: z.enum(claimStates),
    problem: z.string().nullable(),
    steps: z.array(z.object({ step: z.string(), at: instantOut, about: z.string().nullable() })),
    createdAt: instantOut,
  })
  .meta({ id: 'Claim' });

const asked = z.object({ question: z.string(), answer: z.string() });

export const check: z.ZodType<CheckResource> = z
  .object({
    at: instantOut,
    method: z.enum(dcvMethods),
    passed: z.boolean(),
    reason: z.string().nullable().meta({ description: 'a sentence in English' }),
    findings: z
      .array(z.object({ code: z.enum(findingCodes), values: z.record(z.string(), z.string()) }))
      .nullable()
      .meta({ description: 'the reason in codes; null where only the sentence is known' }),
    asked: z.array(asked).meta({ description: 'what was asked, and what was answered' }),
  })
  .meta({ id: 'ValidationCheck' });

export const checkRequest = z
  .strictObject({
    method: optional(z.enum(dcvMethods)).meta({ description: 'every method that can be looked at if it is left out' }),
    code: optional(ascii(80)).meta({ description: 'from the mail; the method is email then' }),
  })
  .check(
    acrossFields(['method', 'code'], ({ method, code }) => method !== 'email' || code !== undefined, {
      error: 'The method email needs the code of the mail.',
      path: ['code'],
    }),
  )
  .check(
    acrossFields(['method', 'code'], ({ method = 'email', code }) => method === 'email' || code === undefined, {
      error: 'The code of the mail goes with the method email, and with no other.',
      path: ['code'],
    }),
  )
  .meta({ id: 'ValidationCheckRequest' });

export const publication = z.object({
  method: z.enum(dcvMethods),
  mayStay: z.boolean().meta({ description: 'left there, later validations need nobody' }),
  name: z.string(),
  type: z.enum(['TXT', 'CNAME', 'file', 'mail']),
  value: z.string(),
});

export const validation: z.ZodType<ValidationResource> = z
  .object({
    domain: z.string(),
    wildcard: z.boolean(),
    state: z.enum(['waiting', 'valid']),
    method: z.enum(dcvMethods).nullable(),
    validatedAt: instantOut.nullable(),
    validUntil: instantOut.nullable(),
    publish: z.array(publication).meta({ description: 'what shows control of the domain; one of them is enough' }),
    checks: z.array(check),
  })
  .meta({ id: 'Validation' });

const toBeRevoked: z.ZodType<PlannedRevocation | null> = z
  .object({ at: instantOut, reason: z.enum(revocationReasons) })
  .nullable()
  .meta({ description: 'the revocation that lies ahead: then at the latest' });

export const certificate: z.ZodType<CertificateResource> = z
  .object({
    serial: z.string(),
    issuer: z.string(),
    fingerprint: z.string().meta({ description: 'SHA-256' }),
    notBefore: instantOut,
    notAfter: instantOut,
    names: z.array(z.string()),
    cause: z.enum(issueCauses),
    claim: z.string().nullable(),
    revoked: z.object({ at: instantOut, reason: z.enum(revocationReasons) }).nullable(),
    toBeRevoked,
  })
  .meta({ id: 'Certificate' });

export const codeMail = z
  .strictObject({ address: email.meta({ description: 'one of the addresses that the validation lists' }) })
  .meta({ id: 'NewValidationMail' });

export const sentCode: z.ZodType<ValidationMailResource> = z
  .object({
    id: z.string(),
    domain: z.string(),
    address: z.string(),
    sentAt: instantOut,
    validUntil: instantOut,
  })
  .meta({ id: 'ValidationMail' });

export const endpointChoice = z
  .strictObject({
    host: z.string().min(1).max(300).meta({ description: 'a name, or an address on the public internet' }),
    port: z.int().min(1).max(65_535).default(443),
  })
  .meta({ id: 'EndpointChoice' });

export const endpointCheck: z.ZodType<EndpointCheck> = z
  .object({
    at: instantOut,
    result: z.enum(sightingKinds).meta({
      description: 'the certificate in force, an older one of the product, one that is not its own, or no answer',
    }),
    reason: z.string().nullable(),
    serial: z.string().nullable(),
    names: z.array(z.string()),
    notAfter: instantOut.nullable(),
  })
  .meta({ id: 'EndpointCheck' });

const endpoint: z.ZodType<EndpointState> = z
  .object({
    host: z.string(),
    port: z.int(),
    nextCheckAt: instantOut.nullable().meta({ description: 'null once the certificate in force was seen' }),
    seen: endpointCheck.nullable(),
  })
  .meta({ id: 'Endpoint' });

export const certificateState: z.ZodType<CertificateState> = z
  .object({
    current: z
      .object({
        serial: z.string(),
        notBefore: instantOut,
        notAfter: instantOut,
        replacedAt: instantOut.nullable().meta({ description: 'when the engine replaces it by itself' }),
        toBeRevoked,
      })
      .nullable(),
    names: z.array(z.string()),
    missing: z
      .array(z.enum(['validation', 'identity', 'csr']))
      .meta({ description: 'what the next certificate waits for' }),
    trouble: z.string().nullable().meta({ description: 'why it could not be issued when that was last tried' }),
    insured: z.boolean(),
    insuredNextTerm: z.boolean(),
    reuseCsr: z.boolean(),
    endpoint: endpoint.nullable(),
  })
  .meta({ id: 'CertificateState' });
