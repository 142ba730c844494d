import { createHash, randomBytes } from 'node:crypto';
import type {
  CertificateAnswer,
  CertificateOrder,
  CertificatePorts,
  IssuedCertificate,
  RevocationAnswer,
} from '../../activities/certificate-ports';
import type { NewCertificate } from '../../activities/ordering';
import type { Instant } from '../../src/domain/calendar';
import type { ClaimReason, ClaimRevocation, ExaminedCsr } from '../../src/domain/certificate';
import { domainsOf } from '../../src/domain/certificate-transitions';
import { insertCsr } from '../../src/gateways/postgres/certificates';
import { newId } from '../../src/gateways/postgres/ids';
import { regulations } from '../../src/main/catalogue';
import { openTestRecord, type TestRecord } from './record';

/** What a test lets the world of certificates do: an authority, the domains' records, who checks organisations. */
export class CertificateWorld {
  /** how the authority answers instead of issuing */
  trouble: CertificateAnswer | undefined;
  /** refused for good, whatever becomes of others: the key of a request */
  refusedKey: string | undefined;
  revoking: RevocationAnswer = { kind: 'done' };
  /** domains under which what is asked for is published */
  readonly published = new Set<string>();
  readonly aliases = new Set<string>();
  readonly checked: string[] = [];
  /** what a look at CAA records finds */
  caa: string | undefined;
  vetted = true;
  readonly orders: CertificateOrder[] = [];
  private readonly issued = new Map<string, IssuedCertificate>();

  /** authorities that look at domains by themselves; they take a name for shown whose alias is published */
  readonly looking = new Set<string>();
  /** what the providers have written for those who have to act, by their name */
  readonly documentation: Record<string, { title: string; url: string }[]> = {};
  /** serials that were revoked, with who was asked */
  readonly revoked: string[] = [];

  readonly ports: CertificatePorts = {
    authority: (name = 'fake') => ({
      name,
      caaIdentities: ['ca.example'],
      validates: this.looking.has(name) ? 'authority' : 'engine',
      ...(this.documentation[name] && { documentation: this.documentation[name] }),
      issue: async (order) => this.issue(order, name),
      revoke: async ({ serial }) => {
        this.revoked.push(`${name} ${serial}`);
        return this.revoking;
      },
      replacementWindow: async () => undefined,
    }),
    domains: {
      check: async ({ domain, wildcard, method, aliasOnly }) => {
        this.checked.push(`${wildcard ? '*.' : ''}${domain} ${method}`);
        const passed = aliasOnly ? this.aliases.has(domain) : method === 'dns-persistent' && this.published.has(domain);
        return passed ? { passed, asked: [] } : { passed: false, reason: 'There is no such record.', asked: [] };
      },
      permits: async () =>
        this.caa === undefined
          ? { passed: true, asked: [] }
          : { passed: false, reason: this.caa, forbidden: true, asked: [] },
    },
    endpoints: { look: async () => ({ kind: 'unreachable', reason: 'nobody is there' }) },
    regulations,
    vet: async () => this.vetted,
  };

  /** As an authority does it: what it has issued under a key it gives again. */
  private issue(order: CertificateOrder, issuer: string): CertificateAnswer {
    this.orders.push(order);
    const known = this.issued.get(`${issuer} ${order.key}`);
    if (known) return { kind: 'issued', certificate: known };
    if (this.looking.has(issuer)) {
      const missing = order.csr.names.filter((name) => !this.aliases.has(name));
      const toPublish = missing.map((domain) => ({ domain, name: domain, type: 'CNAME' as const, value: 'there' }));
      if (missing.length > 0) return { kind: 'pending', detail: 'no alias', toPublish };
    }
    if (this.trouble) return this.trouble;
    if (order.csr.keyFingerprint === this.refusedKey) return { kind: 'refused', detail: 'not this key' };
    const serial = createHash('sha256').update(`${issuer} ${order.key}`).digest('hex').slice(0, 20);
    const { notBefore, notAfter } = order;
    const certificate = {
      issuer,
      serial,
      fingerprint: `f${serial}`,
      notBefore,
      notAfter,
      pem: 'PEM',
      chain: [],
    };
    this.issued.set(`${issuer} ${order.key}`, certificate);
    return { kind: 'issued', certificate };
  }

  get certificates(): number {
    return this.issued.size;
  }
}

/** A request for names with a key of its own, or with one that is known by its fingerprint. */
export function request(names: readonly string[], key = randomBytes(16).toString('hex')): ExaminedCsr {
  const der = randomBytes(24).toString('base64');
  return { der, names: [...names], algorithm: 'p256', bits: 256, spki: '', keyFingerprint: key };
}

export interface CertificateRecordOfTest {
  record: TestRecord;
  world: CertificateWorld;
  /** orders a certificate, paid from the balance; 1 December 2026, 10:00 in Berlin, unless said otherwise */
  order(
    change?: Partial<NewCertificate> & { offer?: string; years?: number; at?: Instant; key?: string; account?: string },
  ): Promise<{ product: string; account: string }>;
  csr(product: string, csr: ExaminedCsr, at: Instant): Promise<string>;
  /** a claim as the API hands it to the workflow */
  claim(product: string, at: Instant, claim?: Partial<ClaimOfTest>): Promise<string>;
  facts(product: string, ...types: string[]): Promise<string[]>;
  mails(product: string): Promise<string[]>;
}

interface ClaimOfTest {
  reason: ClaimReason;
  csr: ExaminedCsr;
  revoke: ClaimRevocation;
  acceptSameKey: boolean;
  compromised: string;
}

export async function openCertificateRecord(): Promise<CertificateRecordOfTest> {
  const world = new CertificateWorld();
  const record = await openTestRecord({}, async () => world.ports);
  const { pool } = record.kit;

  async function csr(product: string, examined: ExaminedCsr, at: Instant): Promise<string> {
    const id = newId('csr');
    const [owner] = await record.rows<{ account_id: string }>('SELECT account_id FROM products WHERE id = $1', [
      product,
    ]);
    const account = owner?.account_id ?? '';
    await insertCsr(pool, { id, product, account, csr: examined, at }, domainsOf(examined.names));
    return id;
  }

  return {
    record,
    world,
    csr,

    async order({
      offer = 'certificate-dv-insured',
      years = 1,
      at = '2026-12-01T09:00:00.000Z',
      key,
      account: owner,
      ...change
    } = {}) {
      const account = owner ?? (await record.account({ balance: 100_000 }));
      const names = change.names ?? ['www.example.com'];
      const id = newId('csr');
      const certificate = { csr: id, reuseCsr: true, insured: true, ...change, names };
      const product = await record.order({ account, offer, years, at, name: names[0] ?? '', certificate });
      await insertCsr(pool, { id, product, account, csr: request(names, key), at }, domainsOf(names));
      return { product, account };
    },

    async claim(product, at, { csr: given, ...change } = {}) {
      const claim = newId('claim');
      const examined = given ?? request(['www.example.com']);
      const made = await csr(product, examined, at);
      const reason = change.reason ?? 'key_lost';
      await record.rows(
        `INSERT INTO claims (id, product_id, account_id, request_id, reason, state, at)
         SELECT $1, id, account_id, $3, $4, 'received', $5 FROM products WHERE id = $2`,
        [claim, product, made, reason, at],
      );
      if (change.compromised !== undefined)
        await record.rows(`INSERT INTO barred_keys (key_fingerprint, at, reported_by) VALUES ($1, $2, 'claim')`, [
          change.compromised,
          at,
        ]);
      const { acceptSameKey = false, revoke, compromised } = change;
      await record.tell(product, {
        type: 'reissueClaimed',
        id: newId('req'),
        at,
        claim,
        csr: made,
        reason,
        acceptSameKey,
        ...(revoke && { revoke }),
        ...(compromised !== undefined && { compromised }),
      });
      return claim;
    },

    async facts(product, ...types) {
      const found = await record.rows<{ at: string; type: string; data: Record<string, unknown> }>(
        'SELECT at, type, data FROM events WHERE product_id = $1 ORDER BY seq',
        [product],
      );
      return found
        .filter(({ type }) => types.length === 0 || types.includes(type))
        .map(({ at, type, data }) => [at.slice(0, 19), type, ...told(data)].join(' '));
    },

    async mails(product) {
      const found = await record.rows<{ at: string; facts: { kind: string } }>(
        'SELECT at, facts FROM mails WHERE product_id = $1 ORDER BY id',
        [product],
      );
      return found.map(({ at, facts }) => `${at.slice(0, 19)} ${facts.kind}`);
    },
  };
}

/** The data of a fact that a test can name beforehand. */
function told(data: Record<string, unknown>): string[] {
  const { domain, cause, notAfter, reason, problem, permanent } = data;
  return [domain, cause, reason, problem, permanent, notAfter]
    .filter((one) => one !== undefined)
    .map((one) => (one === notAfter ? String(one).slice(0, 19) : String(one)));
}
