import { daysAfter, type Instant } from '../../domain/calendar';
import { type Contract, isContractOver } from '../../domain/contract';
import type { Life } from '../../domain/life';
import { lacksOf, type MovingDomain, nextOf } from '../../domain/migration-plan';
import { providerAt } from '../../domain/provider-change';
import { isUnderWay, type ProviderMigration, stateOf } from '../../domain/provider-migration';
import type { EndingCertificate, InstitutionPorts } from '../../pages/my/institution/ports';
import { type ApprovalRow, approvalOf } from '../api-ports/approval-rows';
import type { CommandKit } from '../api-ports/commands';
import { contractResource } from '../api-ports/contract-reads';
import { contractPorts } from '../api-ports/contracts';
import { OUTLIVING } from '../postgres/contracts';
import { type MigrationRow, type MovingDomainRow, migrationOf, movingDomains } from '../postgres/moving';
import { type MovingCertificateRow, movingCertificates } from '../postgres/moving-certificates';
import { readTogether } from '../postgres/together';
import type { InstitutionKit } from './institution';
import { ownOnly, seenApprovals } from './institution-requests';

/** Calendar days before its end from which on a certificate is shown. */
const SOON = 30;
/** Of a list that is told in full elsewhere. */
const FIRST = 10;

/**
 * The certificates in force of the account $1 that end from $3 to $2, the first to end first: the last of each product, and
 * those that came from another house, as long as nothing was issued after them.
 */
const ENDING = `WITH ending AS MATERIALIZED (
    SELECT *, count(*) OVER () AS total FROM (
      SELECT p.id AS product, c.issuer, c.serial, c.not_after AS ends, NULL AS imported_until
      FROM products p JOIN certificates c ON c.product_id = p.id
      WHERE p.account_id = $1 AND p.kind = 'certificate' AND p.state IN ('active', 'expired') AND c.revoked_at IS NULL
        AND c.not_after > $3 AND c.not_after <= $2
        AND NOT EXISTS (SELECT 1 FROM certificates n WHERE n.product_id = c.product_id AND n.not_before > c.not_before AND n.revoked_at IS NULL)
      UNION ALL SELECT p.id, NULL, NULL, p.term_end, i.until
      FROM products p JOIN LATERAL (
        SELECT e.data->>'end' AS until FROM events e WHERE e.product_id = p.id AND e.type = 'imported' ORDER BY e.seq LIMIT 1
      ) i ON i.until::timestamptz = p.term_end
      WHERE p.account_id = $1 AND p.kind = 'certificate' AND p.state = 'active' AND p.term_end > $3 AND p.term_end <= $2
        AND NOT EXISTS (SELECT 1 FROM certificates c WHERE c.product_id = p.id)
    ) found ORDER BY ends, product LIMIT ${FIRST}
  )
  SELECT p.id, p.name, p.life, e.issuer, e.serial, c.not_after, c.revoked_at, e.imported_until, e.ends, e.total
  FROM ending e JOIN products p ON p.id = e.product LEFT JOIN certificates c ON c.issuer = e.issuer AND c.serial = e.serial
  ORDER BY e.ends, e.product`;

/** All registered domains as they stand at every provider. */
const STANDINGS = `SELECT d.name, v.provider, v.transferred_at, v.wildcard_at, v.validated_at, v.method
  FROM institution_domains d LEFT JOIN domain_validations v ON v.domain = d.name WHERE d.account_id = $1`;

type EndingRow = MovingCertificateRow & { life: Life; ends: Instant; total: number };

type StandingRow = Omit<MovingDomainRow, 'token'> & { provider: string | null };

export function institutionOverview(kit: CommandKit, institution: InstitutionKit): InstitutionPorts['overview'] {
  const { pool, time } = kit;
  const { contracts, migrations } = institution;
  const { policies } = contractPorts(kit, contracts);

  return async (visitor) => {
    const { now, real, account } = visitor;
    const first = await readTogether<{
      contracts: { contract: Contract };
      acknowledged: { policy: string; version: string; person: string; at: Instant };
      waiting: ApprovalRow;
      domains: { n: number };
      moves: MigrationRow;
    }>(
      pool,
      {
        contracts: `SELECT contract FROM contracts WHERE account_id = $1 ORDER BY id DESC LIMIT ${FIRST}`,
        acknowledged: `SELECT policy, version, person, at FROM policy_acknowledgements WHERE account_id = $1 ORDER BY at DESC LIMIT ${FIRST}`,
        waiting: `${seenApprovals(time)} AND a.standing = 'pending' ORDER BY a.id LIMIT ${FIRST}`,
        domains: 'SELECT count(*) AS n FROM institution_domains WHERE account_id = $1',
        moves: 'SELECT * FROM provider_migrations WHERE account_id = $1 ORDER BY started_at DESC, id DESC LIMIT 1',
      },
      [account.id, ownOnly(visitor), real],
    );
    const [contract, ...former] = first.contracts.map((row) => row.contract);
    const migration = first.moves.map(migrationOf).find(isUnderWay);
    const until = contract && !isContractOver(contract) ? contract.notice?.effective : undefined;
    const second = await readTogether<{
      ending: EndingRow;
      standings: StandingRow;
      outliving: { n: number };
    }>(
      pool,
      {
        ending: ENDING,
        standings: STANDINGS,
        outliving: `SELECT count(*) AS n ${OUTLIVING.replace('$2', '$4')} AND $4::timestamptz IS NOT NULL`,
      },
      [account.id, daysAfter(now, SOON, account.timeZone), now, until ?? null],
    );
    const domainsAt = standingsBy(second.standings, now);
    const shown = (one: Contract) => contractResource(one, contracts.desk);
    return {
      contract: contract && shown(contract),
      formerContracts: former.map(shown),
      outliving: second.outliving[0]?.n ?? 0,
      policies: policies(now),
      acknowledged: first.acknowledged,
      ending: second.ending.map((row) => endingOf(row, domainsAt, migration, now)),
      moreEnding: Math.max((second.ending[0]?.total ?? 0) - FIRST, 0),
      waiting: first.waiting.map(approvalOf),
      domains: first.domains[0]?.n ?? 0,
      move: migration && { to: migration.to, state: stateOf(migration), cutOverAt: migration.cutOverAt },
    };
  };

  /** All registered domains as they stand at a provider, worked out once for each. */
  function standingsBy(standings: readonly StandingRow[], now: Instant): (provider: string) => MovingDomain[] {
    const found = new Map<string, MovingDomain[]>();
    const nowhere = { transferred_at: null, wildcard_at: null, validated_at: null, method: null };
    return (provider) => {
      const known = found.get(provider);
      if (known) return known;
      const rows = new Map<string, Omit<MovingDomainRow, 'token'>>();
      for (const one of standings) {
        if (one.provider === provider) rows.set(one.name, one);
        else if (!rows.has(one.name)) rows.set(one.name, { ...nowhere, name: one.name });
      }
      const domains = movingDomains([...rows.values()], now, migrations.moving);
      found.set(provider, domains);
      return domains;
    };
  }

  function endingOf(
    row: EndingRow,
    domainsAt: ReturnType<typeof standingsBy>,
    migration: ProviderMigration | undefined,
    now: Instant,
  ): EndingCertificate {
    const next = nextOf(row.life);
    const at = next === undefined || next.at < now ? now : next.at;
    const said = providerAt(row.life, at) ?? row.issuer ?? migrations.defaultProvider;
    const isMoved = migration !== undefined && migration.rolledBackAt === undefined && migration.cutOverAt <= at;
    const provider = isMoved ? migration.to : said;
    const domains = domainsAt(provider);
    const [certificate] = movingCertificates(
      [{ ...row, life: asSaid(row, provider, said) }],
      { from: row.issuer ?? said, to: provider },
      now,
      migrations.moving,
    );
    if (!certificate) throw new Error(`no certificate: ${row.id}`);
    return {
      product: row.id,
      name: row.name,
      endsAt: certificate.endsAt ?? row.ends,
      ...(certificate.next && { next: certificate.next }),
      provider,
      // By names where it looks at each: who was found shown there stands in the record of the domain.
      lacks: certificate.next ? lacksOf(certificate, { domains, eachName: false, shownNames: [] }, at) : [],
    };
  }
}

/** What a life knows was shown to whom its certificates come from, also where nobody has said who that is. */
function asSaid({ life }: EndingRow, provider: string, said: string): EndingRow['life'] {
  if (provider !== said || life.certificate === undefined) return life;
  return { ...life, certificate: { ...life.certificate, provider } };
}
