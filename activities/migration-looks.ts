import type { CertificateAuthority, CertificatePorts } from './certificate-ports';
import type { Found, MigrationPorts, ToLookAt } from './migration-ports';

/** Milliseconds after which no further look is begun: name servers may hang; the rest is looked at the next time. */
const PATIENCE = 60_000;
const TOGETHER = 10;

/** Looks for what institutions were asked to publish for the new provider, and keeps what was found. */
export async function lookForControl(id: string, { store, certificates }: MigrationPorts): Promise<void> {
  const asked = await store.unshown(id);
  if (!asked) return;
  const authority = certificates.authority(asked.provider);
  const found: Found[] = [];
  const end = Date.now() + PATIENCE;
  for (let next = 0; next < asked.names.length && Date.now() < end; next += TOGETHER) {
    const group = asked.names.slice(next, next + TOGETHER);
    const looks = await Promise.all(group.map((one) => look(one, asked, authority, certificates)));
    found.push(...looks.flat());
  }
  if (found.length > 0) await store.found(id, found);
}

/** An authority that looks by itself finds the alias alone; otherwise the record counts that may stay. */
async function look(
  { name: domain, wildcard, proof }: ToLookAt['names'][number],
  { now }: ToLookAt,
  { validates }: CertificateAuthority,
  { domains }: Pick<CertificatePorts, 'domains'>,
): Promise<Found[]> {
  const byAlias = validates === 'authority';
  const method = byAlias ? 'dns' : 'dns-persistent';
  const question = { domain, wildcard, method, proof } as const;
  const report = await domains.check({ ...question, ...(byAlias && { aliasOnly: true as const }) }, now);
  return report.passed ? [{ name: domain, method, at: now, asked: report.asked }] : [];
}
