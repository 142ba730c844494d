import type { InstitutionPorts } from '../../pages/my/institution/ports';
import type { Visitor } from '../../pages/my/ports';
import type { CertificateKit } from '../api-ports/certificates';
import { shownDomains } from '../api-ports/institution-domain-reads';
import {
  atProviders,
  type DomainAtProvider,
  type DomainRow,
  domainOf,
  NAMES_UNDER,
  type NameUnder,
} from '../postgres/institution-domains';
import type { Queryable } from '../postgres/pool';
import { readTogether } from '../postgres/together';

/** What one page shows. */
const PER_PAGE = 25;

interface Found extends DomainRow {
  chosen: string | null;
  total: number;
}

const DOMAINS = `SELECT d.*, a.certificate_provider AS chosen, count(*) OVER () AS total
  FROM institution_domains d JOIN accounts a ON a.id = d.account_id WHERE d.account_id = $1`;

export function institutionDomains(
  pool: Queryable,
  certificates: CertificateKit,
): Pick<InstitutionPorts, 'domains' | 'domain'> {
  async function shown({ account: { id }, now }: Visitor, found: readonly Found[]) {
    if (found.length === 0) return [];
    const { standings, used } = await readTogether<{ standings: DomainAtProvider; used: NameUnder }>(
      pool,
      { standings: atProviders('$2'), used: NAMES_UNDER },
      [id, found.map(({ name }) => name)],
    );
    const current = found[0]?.chosen ?? certificates.authority().name;
    return shownDomains(id, found.map(domainOf), { standings, used, current }, now, certificates);
  }

  return {
    async domains(visitor, page) {
      const values = [visitor.account.id, PER_PAGE, (page - 1) * PER_PAGE];
      const { rows } = await pool.query<Found>(`${DOMAINS} ORDER BY d.name LIMIT $2 OFFSET $3`, values);
      return { items: await shown(visitor, rows), total: rows[0]?.total ?? 0, perPage: PER_PAGE };
    },

    async domain(visitor, name) {
      const { rows } = await pool.query<Found>(`${DOMAINS} AND d.name = $2`, [visitor.account.id, name]);
      return (await shown(visitor, rows))[0];
    },
  };
}
