import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Environment } from '../config';
import type { CertificateProvider } from '../domain/certificate-provider';

const tickets = z.strictObject({ address: z.email(), subjectPrefix: z.string().max(80).default('') });

const authority = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('embedded') }),
  z.strictObject({
    kind: z.literal('acme'),
    directoryUrl: z.url({ protocol: /^https$/ }),
    contact: z.array(z.email()).default([]),
    eab: z.strictObject({ kid: z.string().min(1), hmacKey: z.string().regex(/^[\w-]+$/, 'base64url') }).exactOptional(),
    trustedCaFile: z.string().min(1).exactOptional(),
    caaIdentities: z.array(z.string().min(4)).default([]),
  }),
]);

const providersFile = z
  .array(
    z.strictObject({
      name: z.string().regex(/^[a-z0-9-]{1,40}$/, 'lower-case letters, digits and hyphens'),
      title: z.string().min(1).max(80),
      authority,
      tickets: tickets.exactOptional(),
      ticketsByBrand: z.record(z.string(), tickets).default({}),
      documentation: z
        .array(z.strictObject({ title: z.string().min(1), url: z.url({ protocol: /^https?$/ }) }))
        .default([]),
    }),
  )
  .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'every name once');

/**
 * The certificate providers of an installation: those of its file, and the two that the environment alone describes
 * unless the file does: `embedded`, and `acme` where a directory is set.
 * @throws Error that names every fault of the file
 */
export async function certificateProviders(env: Environment): Promise<CertificateProvider[]> {
  const listed = env.CERTIFICATE_PROVIDERS_FILE ? await readProviders(env.CERTIFICATE_PROVIDERS_FILE) : [];
  const { ACME_DIRECTORY_URL: directoryUrl, ACME_EAB_KID: kid, ACME_EAB_HMAC_KEY: hmacKey } = env;
  const plain = (name: string, access: CertificateProvider['authority']): CertificateProvider => ({
    ...{ name, title: env.BRAND_NAME, authority: access, ticketsByBrand: {}, documentation: [] },
  });
  const known = [plain('embedded', { kind: 'embedded' })];
  if (directoryUrl !== undefined) {
    known.push(
      plain('acme', {
        kind: 'acme',
        directoryUrl,
        contact: env.ACME_CONTACT,
        caaIdentities: env.ACME_CAA_IDENTITIES,
        ...(kid !== undefined && hmacKey !== undefined && { eab: { kid, hmacKey } }),
        ...(env.ACME_TRUSTED_CA_FILE !== undefined && { trustedCaFile: env.ACME_TRUSTED_CA_FILE }),
      }),
    );
  }
  return [...known.filter(({ name }) => !listed.some((one) => one.name === name)), ...listed];
}

async function readProviders(file: string): Promise<CertificateProvider[]> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Error(`CERTIFICATE_PROVIDERS_FILE cannot be read: ${error.message}`, { cause: error });
  });
  const parsed = providersFile.safeParse(jsonOf(text, file));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  /${issue.path.join('/')}: ${issue.message}`);
  throw new Error(`${file} is faulty:\n${faults.join('\n')}`);
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is no JSON: ${(error as Error).message}`, { cause: error });
  }
}
