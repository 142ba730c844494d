import { earliest, type Instant } from '../../domain/calendar';
import { validationEnd } from '../../domain/certificate-clocks';
import { certificateOf, domainsOf, usableUntil } from '../../domain/certificate-transitions';
import { hasEnded, type Life } from '../../domain/life';
import { type MovingCertificate, nextOf } from '../../domain/migration-plan';
import type { ProviderMigration } from '../../domain/provider-migration';
import type { MovingSettings } from './moving';
import type { Queryable } from './pool';

/** What of a life says nothing of its certificates: of thousands it is most of what would be read. */
const UNREAD = [
  ...([
    'account',
    'name',
    'seq',
    'rules',
    'zone',
    'anchor',
    'anchorYears',
    'optionYears',
    'lastSafe',
    'invoiceAt',
  ] as const),
  ...(['marks', 'debits', 'tasks', 'toldToLetExpire', 'answered', 'spread'] as const),
] as const satisfies readonly (keyof Life)[];

export interface MovingCertificateRow {
  id: string;
  name: string;
  life: Omit<Life, (typeof UNREAD)[number]>;
  issuer: string | null;
  serial: string | null;
  not_after: Instant | null;
  revoked_at: Instant | null;
  /** as it was taken over with */
  imported_until: Instant | null;
}

/**
 * Of every certificate product of the account $1 the certificate in force, or the last one; of one that lives without any
 * of ours the certificate that it was taken over with, or its paid order.
 */
export const MOVING_CERTIFICATES = `SELECT p.id, p.name, p.life - '{${UNREAD.join()}}'::text[] AS life, c.issuer, c.serial, c.not_after, c.revoked_at, i.until AS imported_until
  FROM products p LEFT JOIN LATERAL (
    SELECT issuer, serial, not_after, revoked_at FROM certificates c WHERE c.product_id = p.id
    ORDER BY c.serial = p.life->'certificate'->'current'->>'serial' DESC NULLS LAST, c.not_before DESC LIMIT 1
  ) c ON true LEFT JOIN LATERAL (
    SELECT e.data->>'end' AS until FROM events e WHERE c.serial IS NULL AND e.product_id = p.id AND e.type = 'imported' ORDER BY e.seq LIMIT 1
  ) i ON true
  WHERE p.account_id = $1 AND p.kind = 'certificate'`;

/** What is seen of certificates in a record's rows, as far as they have to do with a move. */
export function movingCertificates(
  rows: readonly MovingCertificateRow[],
  { from, to }: Pick<ProviderMigration, 'from' | 'to'>,
  now: Instant,
  { regulations, outOfContract }: Pick<MovingSettings, 'regulations' | 'outOfContract'>,
): MovingCertificate[] {
  return rows.flatMap((row): MovingCertificate[] => {
    const { life } = row;
    const certificate = certificateOf(life);
    const held = heldOf(row, from);
    if (!held) return [];
    // Before the change what a life knows was shown to the former provider.
    const isMoved = certificate.provider === to;
    const wanted = nextOf(life);
    const next = wanted && outOfContract?.(life, wanted.at) ? undefined : wanted;
    const domains = certificate.domains.length > 0 ? certificate.domains : domainsOf([row.name]);
    return [
      {
        product: row.id,
        name: row.name,
        domains: domains.map(({ domain, wildcard, validatedAt }) => ({
          domain,
          wildcard,
          ...(isMoved &&
            validatedAt !== undefined && { ownUntil: validationEnd(validatedAt, life.clock, regulations) }),
        })),
        ...held,
        ...(next && { next }),
        ...(isMoved && certificate.queue[0]?.missing?.includes('validation') && { waits: true }),
        ...(outOfContract?.(life, now) && { outOfContract: true }),
      },
    ];
  });
}

/** What a product has of a certificate; undefined of one that needs none: it is not paid, or has ended without any. */
function heldOf(
  { life, issuer, serial, not_after, revoked_at, imported_until }: MovingCertificateRow,
  from: string,
): Pick<MovingCertificate, 'issuer' | 'serial' | 'endsAt'> | undefined {
  const { current, queue } = certificateOf(life);
  if (issuer !== null && serial !== null && not_after !== null) {
    const ends = [revoked_at, current?.serial === serial ? usableUntil(life) : undefined];
    return { issuer, serial, endsAt: ends.reduce<Instant>((end, one) => (one ? earliest(end, one) : end), not_after) };
  }
  if (hasEnded(life.phase)) return undefined;
  if (imported_until !== null) return { issuer: from, endsAt: imported_until };
  return queue.length > 0 ? {} : undefined;
}

/** What the new provider has issued to the institution since the migration began. */
export async function countNewCertificates(
  db: Queryable,
  { account, to, startedAt }: ProviderMigration,
): Promise<number> {
  const { rows } = await db.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM products p JOIN certificates c ON c.product_id = p.id
       JOIN events e ON e.product_id = p.id AND e.type = 'certificate_issued' AND e.data->>'serial' = c.serial
     WHERE p.account_id = $1 AND c.issuer = $2 AND e.at >= $3`,
    [account, to, startedAt],
  );
  return rows[0]?.n ?? 0;
}
