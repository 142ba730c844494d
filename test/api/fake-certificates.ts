import type {
  CertificateApiPorts,
  CertificateResource,
  CertificateState,
  ClaimResource,
  KeyCompromisePorts,
  ValidationResource,
} from '../../src/api/certificate-ports';
import { fault } from '../../src/api/faults';
import type { ApiPorts } from '../../src/api/ports';
import { examineCsr } from '../../src/gateways/certificates/examine-csr';
import { aCertificate, aCertificateState, aCheck, aClaim, aCoverage, aValidation } from './belongings';
import { FakeRecord, matches, pageOf } from './fake-record';

/** Certificates in memory: requests are examined as they are in earnest, and nothing is issued. */
export class FakeCertificates extends FakeRecord {
  readonly issued = new Map<string, CertificateResource[]>();
  readonly domains = new Map<string, ValidationResource[]>();
  readonly claims = new Map<string, ClaimResource>();
  /** what is published in the sandbox's DNS */
  readonly records = new Set<string>();
  private readonly standings = new Map<string, CertificateState>();

  protected readonly certificatePorts: CertificateApiPorts = {
    examine: (text, offer, { name, names }) =>
      this.reading(() => {
        const examined = examineCsr(text, offer.certificate?.names ?? 'single', name === undefined ? {} : { name });
        if (!examined.ok) {
          return { faults: [...examined.faults] };
        }
        const foreign = names !== undefined && names.join() !== examined.csr.names.join();
        return foreign ? { faults: [fault('/csr', 'other names')] } : { csr: examined.csr, faults: [] };
      }),
    keyStanding: () => this.reading(() => ({ barred: false, used: false })),
    expected: () => 3,
    state: (product) =>
      this.reading(() => {
        const state = this.standings.get(product);
        const account = this.products.get(product)?.account;
        return state && account !== undefined ? { ...state, account, offer: 'certificate-dv' } : undefined;
      }),
    list: (product) => this.reading(() => this.issued.get(product) ?? []),
    download: (product, serial, form) =>
      this.reading(() =>
        this.certificate(product, serial)
          ? { type: 'application/pkix-cert', name: `${serial}.${form}`, bytes: Buffer.from(form) }
          : undefined,
      ),
    revoke: (command, product, serial) =>
      this.run('certificates.revoke', command, serial, () => {
        const found = this.certificate(product, serial);
        return found && { ...found, revoked: { at: command.at, reason: 'requested' as const } };
      }),
    provide: (command, product, csr, reuse) =>
      this.run('certificates.provide', command, { names: csr.names, reuse }, () => this.standings.get(product)),
    insure: (command, product, nextTerm) =>
      this.run('certificates.insure', command, nextTerm, () => this.standings.get(product)),
    identify: (command, product) =>
      this.run('certificates.identify', command, undefined, () => this.standings.get(product)),
    validations: (product) => this.reading(() => this.domains.get(product) ?? []),
    check: (command, product, domain, method) =>
      this.run('certificates.check', command, { domain, method }, () =>
        this.domains.get(product)?.some((one) => one.domain === domain) ? [aCheck(method)] : undefined,
      ),
    claim: (command, product, { csr, ...rest }) =>
      this.run('certificates.claim', command, { ...rest, names: csr.names }, () => {
        const account = this.products.get(product)?.account ?? '';
        const claim = { ...aClaim(this.id('claim'), account, product), reason: rest.reason };
        this.claims.set(claim.id, claim);
        return { claim, refusal: null };
      }),
    codeAddresses: (product, domain) =>
      this.reading(() => (this.hasDomain(product, domain) ? [`admin@${domain}`] : undefined)),
    sendCode: (command, product, domain, address) =>
      this.run('certificates.sendCode', command, address, () =>
        this.hasDomain(product, domain)
          ? { id: this.id('code'), domain, address, sentAt: command.at, validUntil: command.at }
          : undefined,
      ),
    giveCode: (command, product, domain, code) =>
      this.run('certificates.giveCode', command, code, () =>
        this.hasDomain(product, domain) ? [aCheck('email')] : undefined,
      ),
    readHost: (text) => (/^[a-z0-9.-]+$/.test(text) ? { host: text } : { fault: 'no host' }),
    chooseEndpoint: (command, product, place) =>
      this.run('certificates.chooseEndpoint', command, place, () => {
        const state = this.standings.get(product);
        return state && { ...state, endpoint: place ? { ...place, nextCheckAt: command.at, seen: null } : null };
      }),
    checkEndpoint: (command, product) =>
      this.run('certificates.checkEndpoint', command, undefined, () =>
        this.standings.has(product)
          ? {
              at: command.at,
              result: 'unreachable' as const,
              reason: 'nobody',
              serial: null,
              names: [],
              notAfter: null,
            }
          : undefined,
      ),
    coverage: (product) =>
      this.reading(() => {
        const state = this.standings.get(product);
        const term = this.products.get(product)?.term ?? null;
        return state && { ...aCoverage(), term: term && { start: term.start, end: term.end } };
      }),
    listClaims: ({ account, product, state }, paging) =>
      this.reading(() =>
        pageOf(
          [...this.claims.values()].filter((claim) => matches(claim, { account, product, state })),
          paging,
        ),
      ),
    claims: (product) => this.reading(() => [...this.claims.values()].filter((claim) => claim.product === product)),
    findClaim: (id) => this.reading(() => this.claims.get(id)),
  };

  /** keys that were reported */
  readonly reported: string[] = [];

  protected readonly keyCompromisePorts: KeyCompromisePorts = {
    challenge: (at) => ({ challenge: 'sign-this', expiresAt: at }),
    examine: ({ challenge, signature }) => {
      if (challenge !== 'sign-this') return { faults: [fault('/challenge', 'another')] };
      return signature === 'AAAA' ? { faults: [], keyFingerprint: 'ab' } : { faults: [fault('/signature', 'wrong')] };
    },
    report: (command, keyFingerprint) =>
      this.run('keyCompromises.report', command, keyFingerprint, () => {
        this.reported.push(keyFingerprint);
        return { keyFingerprint, reportedAt: command.at };
      }),
  };

  protected readonly sandboxDns: Pick<ApiPorts['sandbox'], 'publish' | 'withdraw'> = {
    publish: async (record) => {
      if (record.type === 'CNAME' && !record.value.includes('.')) return 'no name';
      this.records.add(JSON.stringify(record));
      return undefined;
    },
    withdraw: async (record) => this.records.delete(JSON.stringify(record)),
  };

  override tenant(name: string): ReturnType<FakeRecord['tenant']> {
    const made = super.tenant(name);
    const { product, account } = made;
    this.standings.set(product, aCertificateState('www.example.com'));
    this.issued.set(product, [aCertificate('0a1b', 'www.example.com')]);
    this.domains.set(product, [aValidation('example.com')]);
    this.claims.set(`claim_${name}`, aClaim(`claim_${name}`, account, product));
    return made;
  }

  private hasDomain(product: string, domain: string): boolean {
    return this.domains.get(product)?.some((one) => one.domain === domain) ?? false;
  }

  private certificate(product: string, serial: string): CertificateResource | undefined {
    return this.issued.get(product)?.find((one) => one.serial === serial);
  }
}
