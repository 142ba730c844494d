import { z } from 'zod';
import type { KeyCompromiseResource } from '../certificate-ports';
import { ascii } from './text';
import { instantOut } from './time';

/** A key of 8192 bits has half of it. */
const LONGEST_KEY = 4096;
const LONGEST_SIGNATURE = 2048;

export const challenge = z
  .object({
    challenge: z.string().meta({ description: 'to be signed as it is, without a line break' }),
    expiresAt: instantOut,
  })
  .meta({ id: 'KeyCompromiseChallenge' });

export const newKeyCompromise = z
  .strictObject({
    challenge: ascii(200).meta({ description: 'the text that was given, unchanged' }),
    publicKey: z
      .string()
      .max(LONGEST_KEY)
      .meta({ description: 'SubjectPublicKeyInfo as PEM: RSA, P-256 or P-384; never the private key' }),
    signature: z
      .string()
      .max(LONGEST_SIGNATURE)
      .regex(/^[A-Za-z0-9+/=\s]+$/, 'This is no base64.')
      .meta({
        description: 'over the challenge by the compromised key, base64: RSA PKCS#1 v1.5 or ECDSA, with SHA-256',
      }),
  })
  .meta({ id: 'NewKeyCompromise' });

export const keyCompromise: z.ZodType<KeyCompromiseResource> = z
  .object({
    keyFingerprint: z.string().meta({ description: 'SHA-256 over the SubjectPublicKeyInfo' }),
    reportedAt: instantOut,
  })
  .meta({ id: 'KeyCompromise' });
