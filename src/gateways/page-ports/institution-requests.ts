import type { Instant } from '../../domain/calendar';
import { type FrozenPrices, pricedAt } from '../../domain/frozen-prices';
import type { Offer } from '../../domain/offer';
import { priceOf } from '../../domain/pricing';
import { vatRateFor } from '../../domain/vat';
import type { InstitutionPorts, ShownApproval } from '../../pages/my/institution/ports';
import type { Visitor } from '../../pages/my/ports';
import { type ApprovalRow, approvalOf, selectApprovals } from '../api-ports/approval-rows';
import type { CommandKit } from '../api-ports/commands';
import { examineCsr } from '../certificates/examine-csr';

/** What one page shows. */
const PER_PAGE = 20;

/** Those of the account $1 that somebody sees: a requester ($2) his own. $3: real time. */
export const seenApprovals = ({ aheadOfProduct }: CommandKit['time']) =>
  `${selectApprovals('$3', aheadOfProduct)} WHERE a.account_id = $1 AND ($2::text IS NULL OR a.requested_by = $2)`;

/** Whose requests alone somebody sees. */
export function ownOnly({ person }: Pick<Visitor, 'person'>): string | null {
  return person?.role === 'requester' ? person.id : null;
}

type Found = ApprovalRow & {
  offer: Offer | null;
  country: string;
  vat_evidence: unknown;
  frozen_prices: FrozenPrices | null;
};

export function institutionRequests(kit: CommandKit): Pick<InstitutionPorts, 'requests' | 'request'> {
  const { pool, time, settings } = kit;
  const seen = seenApprovals(time);

  function priceOfOrder({ body, name, offer, ...customer }: Found, at: Instant): ShownApproval['price'] {
    const order = body as { years?: number; insurance?: boolean; existing?: unknown } | null;
    // What exists elsewhere is taken over without an invoice.
    if (!offer || !order || order.existing !== undefined) return undefined;
    const { country, vat_evidence: evidence, frozen_prices: frozen } = customer;
    const { seller, vatRates } = settings;
    const subject = { country, reverseCharge: evidence !== null && country !== seller.country };
    const { total } = priceOf({
      offer: pricedAt(offer, frozen ?? undefined, at).offer,
      productName: name,
      purpose: 'order',
      years: order.years ?? 1,
      withRestoreFee: false,
      vatRate: vatRateFor(vatRates, subject, at, seller.timeZone),
      insured: order.insurance ?? false,
    });
    return { amount: total, currency: offer.currency };
  }

  return {
    async requests(visitor, page) {
      const { rows } = await pool.query<ApprovalRow & { total: number }>(
        `SELECT *, count(*) OVER () AS total FROM (${seen}) one
         ORDER BY standing <> 'pending', CASE WHEN standing = 'pending' THEN id END, id DESC LIMIT $4 OFFSET $5`,
        [visitor.account.id, ownOnly(visitor), visitor.real, PER_PAGE, (page - 1) * PER_PAGE],
      );
      return { items: rows.map(approvalOf), total: rows[0]?.total ?? 0, perPage: PER_PAGE };
    },

    async request(visitor, id) {
      const { rows } = await pool.query<Found>(
        `SELECT one.*, o.data AS offer, c.country, c.vat_evidence, c.frozen_prices FROM (${seen} AND a.id = $4) one
         JOIN accounts c ON c.id = one.account_id
         LEFT JOIN offers o ON one.kind = 'order' AND o.id = one.body->>'offer'`,
        [visitor.account.id, ownOnly(visitor), visitor.real, id],
      );
      const row = rows[0];
      if (!row) return undefined;
      const price = priceOfOrder(row, visitor.now);
      return { approval: approvalOf(row), names: namesIn(row.body), offer: row.offer ?? undefined, price };
    },
  };
}

function namesIn(body: unknown): string[] {
  const { csr } = (body ?? {}) as { csr?: unknown };
  if (typeof csr !== 'string') return [];
  const examined = examineCsr(csr, 'multi');
  return examined.ok ? examined.csr.names : (examined.read?.names ?? []);
}
