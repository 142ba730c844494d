import type { CheckResource } from '../../api/certificate-ports';
import type { Instant } from '../../domain/calendar';
import type { ClaimState, DcvProof } from '../../domain/certificate';
import { checkClaim } from '../../domain/claims';
import type { Offer } from '../../domain/offer';
import { priceOf } from '../../domain/pricing';
import { vatRateFor } from '../../domain/vat';
import type { CertificatePagePorts, CertificateView } from '../../pages/my/certificates/ports';
import {
  type CertificateRow,
  type StateRow,
  shownCertificate,
  shownCoverage,
  shownState,
} from '../api-ports/certificate-reads';
import { type CertificateKit, nextAuthority } from '../api-ports/certificates';
import type { CommandKit } from '../api-ports/commands';
import { shownValidations } from '../api-ports/shown-validations';
import { readStandings } from '../postgres/institution-domains';
import { instantText } from './instants';

/** Looks at a domain that a page shows. */
const SHOWN_CHECKS = 5;

const VIEW = {
  name: 'certificate-view',
  text: `SELECT p.id, p.name, p.version, p.life, p.account_id, p.offer_id, o.data AS offer, k.revoked_at, k.issuer AS current_issuer,
    s.host, s.port, s.at, s.sighting, a.country, a.vat_evidence IS NOT NULL AS vat_known,
    coalesce((SELECT jsonb_agg(jsonb_build_object('serial', c.serial, 'issuer', c.issuer, 'fingerprint', c.fingerprint,
        'not_before', ${instantText('c.not_before')}, 'not_after', ${instantText('c.not_after')}, 'names', r.csr->'names',
        'cause', c.cause, 'claim_id', c.claim_id, 'revoked_at', ${instantText('c.revoked_at')}, 'revoked_for', c.revoked_for)
        ORDER BY c.not_before DESC, c.serial)
      FROM certificates c JOIN certificate_requests r ON r.id = c.request_id WHERE c.product_id = p.id), '[]') AS certificates,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', c.id, 'state', c.state, 'at', ${instantText('c.at')}) ORDER BY c.id DESC)
      FROM claims c WHERE c.product_id = p.id), '[]') AS claims,
    coalesce((SELECT jsonb_agg(jsonb_build_object('domain', v.domain, 'token', v.token,
        'checks', coalesce((SELECT jsonb_agg(jsonb_build_object('at', ${instantText('l.at')}, 'method', l.method, 'passed', l.passed,
            'reason', l.reason, 'findings', l.findings, 'asked', l.asked) ORDER BY l.seq DESC)
          FROM (SELECT * FROM validation_checks k WHERE k.product_id = p.id AND k.domain = v.domain
            ORDER BY k.seq DESC LIMIT ${SHOWN_CHECKS}) l), '[]')))
      FROM validations v WHERE v.product_id = p.id), '[]') AS domains
  FROM products p JOIN accounts a ON a.id = p.account_id JOIN offers o ON o.id = p.offer_id
    LEFT JOIN endpoint_sightings s ON s.product_id = p.id
    LEFT JOIN certificates k ON k.product_id = p.id AND k.serial = p.life->'certificate'->'current'->>'serial'
  WHERE p.id = $2 AND p.account_id = $1`,
};

type ViewRow = StateRow & {
  id: string;
  name: string;
  version: number;
  offer: Offer;
  current_issuer: string | null;
  country: string;
  vat_known: boolean;
  certificates: CertificateRow[];
  claims: { id: string; state: ClaimState; at: Instant }[];
  domains: { domain: string; token: string; checks: CheckResource[] }[];
};

/** Certificate products as their pages show them; what is no certificate, or another account's, is not there. */
export function certificatePagePorts(kit: CommandKit, certificates: CertificateKit): CertificatePagePorts {
  const { pool, settings } = kit;

  async function read(account: string, product: string): Promise<ViewRow | undefined> {
    const { rows } = await pool.query<ViewRow>(VIEW, [account, product]);
    return rows[0]?.life.certificate ? rows[0] : undefined;
  }

  function viewOf(row: ViewRow, at: Instant): CertificateView | undefined {
    const { id, name, version, life, offer, claims } = row;
    const state = shownState(row);
    const reissues = row.certificates.filter(({ cause }) => cause === 'claim').length;
    const coverage = shownCoverage(life, offer, reissues, at);
    if (!state || !coverage) return undefined;
    const { account: _, offer: __, ...shown } = state;
    const subject = {
      country: row.country,
      reverseCharge: row.vat_known && row.country !== settings.seller.country,
    };
    const vatRate = vatRateFor(settings.vatRates, subject, at, settings.seller.timeZone);
    const asked = { offer, productName: name, purpose: 'order', years: 1, withRestoreFee: false, vatRate } as const;
    const plain = priceOf(asked).total;
    const insured = priceOf({ ...asked, insured: true }).total;
    const unasked = { reason: 'other', sameKey: false, acceptSameKey: false, barred: false } as const;
    return {
      product: { id, name, version, offer: offer.id },
      state: shown,
      certificates: row.certificates.map((one) => shownCertificate(one, life)),
      coverage,
      claims,
      claimRefused: checkClaim(life, unasked, at)?.code ?? null,
      anew: {
        total: insured,
        insurance: insured - plain,
        currency: offer.currency,
        insured: coverage.included || insured > plain,
      },
    };
  }

  return {
    async view(account, product, at) {
      const row = await read(account, product);
      return row && viewOf(row, at);
    },

    async validations(account, product, at) {
      const row = await read(account, product);
      const view = row && viewOf(row, at);
      if (!view) return undefined;
      const { life, domains } = row;
      const { name, validates } = nextAuthority(life, at, row.current_issuer ?? undefined, certificates);
      const registered = await readStandings(pool, account, name);
      const proofs = new Map<string, DcvProof>(domains.map(({ domain, token }) => [domain, { account, token }]));
      const checks = new Map(domains.map((one) => [one.domain, one.checks]));
      const record = { proofs, checks, registered, byAlias: validates === 'authority' };
      const email = certificates.regulations.dcvMethods.find(({ method }) => method === 'email');
      return {
        view,
        validations: shownValidations(life, record, at, certificates),
        emailUntil: email?.endsOn ?? null,
      };
    },
  };
}
