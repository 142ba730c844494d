import type { CertificateAuthority, CertificatePorts } from './certificate-ports';
import type { Found, LookLimits, MigrationPorts, ToLookAt } from './migration-ports';

/**
 * Name servers may hang: 900 names that do are looked at in one go, and whoever is not reached is the first of the next.
 * All of it, with the last look, fits into the activity's time.
 */
const LIMITS: LookLimits = { each: 5_000, patience: 90_000, together: 50 };

/** Looks for what institutions were asked to publish for the new provider, and keeps what was found. */
export async function lookForControl(
  id: string,
  { store, certificates, limits = LIMITS }: MigrationPorts,
): Promise<void> {
  const asked = await store.unshown(id);
  if (!asked) return;
  const authority = certificates.authority(asked.provider);
  const found: Found[] = [];
  const looked = await inTurn(asked.names, limits, async (one) => {
    found.push(...(await look(one, asked, limits.each, authority, certificates)));
  });
  if (looked.length > 0) await store.looked(id, { names: looked.map(({ name }) => name), at: asked.now });
  if (found.length > 0) await store.found(id, found);
}

/** Some at a time, each as soon as one before it is done, until time is up; gives those to which it has come. */
async function inTurn<T>(
  all: readonly T[],
  { patience, together }: LookLimits,
  work: (one: T) => Promise<void>,
): Promise<T[]> {
  const end = Date.now() + patience;
  const begun: T[] = [];
  const goOn = async () => {
    do {
      const one = all[begun.length];
      if (one === undefined) return;
      begun.push(one);
      await work(one);
    } while (Date.now() < end);
  };
  await Promise.all(Array.from({ length: together }, goOn));
  return begun;
}

/** An authority that looks by itself finds the alias alone; otherwise the record counts that may stay. */
async function look(
  { name: domain, wildcard, proof }: ToLookAt['names'][number],
  { now }: ToLookAt,
  within: number,
  { validates }: CertificateAuthority,
  { domains }: Pick<CertificatePorts, 'domains'>,
): Promise<Found[]> {
  const byAlias = validates === 'authority';
  const method = byAlias ? 'dns' : 'dns-persistent';
  const question = { domain, wildcard, method, proof, within } as const;
  const report = await domains.check({ ...question, ...(byAlias && { aliasOnly: true as const }) }, now);
  return report.passed ? [{ name: domain, method, at: now, asked: report.asked }] : [];
}
