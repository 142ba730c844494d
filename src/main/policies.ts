import { readFileSync } from 'node:fs';
import { z } from 'zod';
import builtIn from '../../data/policies.json';
import type { Environment } from '../config';
import { locales } from '../domain/account';
import type { Policy } from '../domain/policies';

const version = z.strictObject({
  version: z.string().regex(/^[\w.-]{1,40}$/, 'letters, digits, dots and hyphens'),
  from: z.iso.date(),
  url: z.url({ protocol: /^https?$/ }),
});

const policiesFile: z.ZodType<Policy[]> = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'lower-case letters, digits and hyphens'),
      title: z.record(z.enum(locales), z.string().min(1).max(120)),
      of: z.enum(['contract', 'person']),
      versions: z
        .array(version)
        .min(1)
        .refine((all) => all.every(({ from }, i) => i === 0 || from > (all[i - 1]?.from ?? '')), 'the oldest first')
        .refine((all) => new Set(all.map((one) => one.version)).size === all.length, 'every version once'),
    }),
  )
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'every policy once');

/** The policies of an installation: those of its file, else the built-in ones. @throws Error that names every fault */
export function policiesOf({ POLICIES_FILE: file }: Pick<Environment, 'POLICIES_FILE'>): Policy[] {
  const parsed = policiesFile.safeParse(file === undefined ? builtIn : JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  /${issue.path.join('/')}: ${issue.message}`);
  throw new Error(`${file ?? 'data/policies.json'} is faulty:\n${faults.join('\n')}`);
}
