import type pg from 'pg';
import { upTo } from '../http';
import { numbered } from './customer';
import { type CertificateModel, copyOf } from './models';
import { insertRows } from './rows';

const DAY = 86_400_000;
/** Certificates that are written at once. */
const BATCH = 250;

export interface InstitutionSizes {
  certificates: number;
  domains: number;
  approvals: number;
  people: number;
}

const domainAt = (n: number, { domains }: InstitutionSizes) => `uni-${n % domains}.com`;
const nameAt = (n: number, sizes: InstitutionSizes) => `www-${n}.${domainAt(n, sizes)}`;
/** Every other domain is validated where the institution moves to. */
const isShown = (n: number, { domains }: InstitutionSizes) => (n % domains) % 2 === 0;

/**
 * What an institution has: certificates under its domains, half of them validated where it moves to, people,
 * and what they have asked for. @param to the certificate provider that it moves to
 */
export async function seedInstitution(
  pool: pg.Pool,
  account: string,
  model: CertificateModel,
  { sizes, to, now }: { sizes: InstitutionSizes; to: string; now: number },
): Promise<void> {
  const at = (days: number) => new Date(now + days * DAY).toISOString();
  for (let begin = 0; begin < sizes.certificates; begin += BATCH) {
    const copies = upTo(Math.min(BATCH, sizes.certificates - begin)).map((n) =>
      copyOf(model, begin + n, { account, name: nameAt(begin + n, sizes), now }),
    );
    for (const table of Object.keys(model) as (keyof typeof model)[]) {
      await insertRows(
        pool,
        table,
        copies.flatMap((copy) => copy[table]),
      );
    }
  }
  await insertDomains(pool, account, { sizes, to, at });
  const wave = { id: numbered('wave', 1), from_provider: 'embedded', to_provider: to, cut_over_at: at(-1) };
  const instants = {
    started_at: at(-30),
    announced_at: at(-30),
    cut_over_done_at: at(-1),
    prices_frozen_until: at(300),
  };
  await insertRows(pool, 'migration_waves', [{ ...wave, name: 'bench', created_at: at(-30) }]);
  await insertRows(pool, 'provider_migrations', [
    { ...wave, ...instants, id: numbered('mig', 1), wave_id: wave.id, account_id: account, moving_account: account },
  ]);
  // A name whose domain is shown there is found published, too.
  await insertRows(
    pool,
    'migration_names',
    upTo(sizes.certificates)
      .filter((n) => isShown(n, sizes))
      .map((n) => ({ migration_id: numbered('mig', 1), name: nameAt(n, sizes), shown_at: at(-2) })),
  );
  await insertRows(
    pool,
    'people',
    upTo(sizes.people).map((n) => ({
      ...{ id: numbered('per', n + 1), account_id: account, role: n === 0 ? 'administrator' : 'requester' },
      ...{ email: `person-${n}@example.com`, email_key: `${account}/${n}`, name: `Rita Requester ${n}`, locale: 'en' },
      ...{ state: 'active', invited_by: 'key', invited_at: at(-90), accepted_at: at(-90), version: 1 },
    })),
  );
  await insertRows(
    pool,
    'approvals',
    upTo(sizes.approvals).map((n) => ({
      ...{ id: numbered('apr', n + 1), account_id: account, kind: 'order', params: {}, name: `new-${n}.uni-0.com` },
      body: { account, offer: 'certificate-dv', name: `new-${n}.uni-0.com`, years: 1 },
      ...{ requested_by: numbered('per', 2 + (n % (sizes.people - 1))), requested_at: at(-n), ends_at: at(30) },
      ...(n % 8 === 0
        ? { state: 'pending', decided_by: null, decided_at: null, reason: null }
        : { state: 'refused', decided_by: numbered('per', 1), decided_at: at(-1), reason: 'not needed' }),
    })),
  );
}

async function insertDomains(
  pool: pg.Pool,
  account: string,
  { sizes, to, at }: { sizes: InstitutionSizes; to: string; at: (days: number) => string },
): Promise<void> {
  const domains = upTo(sizes.domains).map((n) => domainAt(n, sizes));
  await insertRows(
    pool,
    'institution_domains',
    domains.map((name) => ({
      ...{ name, account_id: account, token: 'ab'.repeat(20), registered_by: 'customer', registered_at: at(-90) },
    })),
  );
  await insertRows(
    pool,
    'domain_validations',
    domains.flatMap((domain, n) => {
      const look = { checked_at: at(-2), checked_by: 'dns-persistent', reason: null };
      const asked = [{ question: `TXT _validation-persist.${domain} @ resolver 192.0.2.1`, answer: 'no such name' }];
      const shown = { method: 'dns-persistent', validated_at: at(-60), passed: true };
      return [
        { domain, provider: 'embedded', transferred_at: null, wildcard_at: null, ...look, ...shown, asked },
        {
          ...{ domain, provider: to, transferred_at: at(-30), wildcard_at: null, ...look, asked },
          ...(isShown(n, sizes) ? shown : { method: null, validated_at: null, passed: false }),
        },
      ];
    }),
  );
}
