import { randomBytes } from 'node:crypto';
import type { CertificateOrder, IssuedCertificate } from '../../../activities/certificate-ports';
import { type EmbeddedSettings, openEmbeddedAuthority } from '../../../src/gateways/certificates/embedded/authority';
import { migrate } from '../../../src/gateways/postgres/migrations';
import { createPool } from '../../../src/gateways/postgres/pool';
import { databaseUrl, freshName, migrations } from '../../support/record';

/** A database of its own, and as many authorities on it as a test opens. */
export async function openDatabase() {
  const url = databaseUrl(freshName());
  await migrate(url, migrations);
  const pool = createPool(url);
  const masterKey = randomBytes(32);
  let now = '2027-01-01T00:00:00.000Z';
  return {
    pool,
    masterKey,
    setNow(at: string) {
      now = at;
    },
    open: (change: Partial<EmbeddedSettings> = {}) =>
      openEmbeddedAuthority({
        pool,
        masterKey,
        publicUrl: 'http://ca.example',
        brand: 'Perennial',
        name: 'embedded',
        caaIdentities: ['ca.example'],
        now: () => now,
        ...change,
      }),
    close: () => pool.end(),
  };
}

export type Opened = Awaited<ReturnType<typeof openEmbeddedAuthority>>;

/** What must be issued. */
export async function issue({ authority }: Opened, order: CertificateOrder): Promise<IssuedCertificate> {
  const answer = await authority.issue(order);
  if (answer.kind !== 'issued') throw new Error(JSON.stringify(answer));
  return answer.certificate;
}
