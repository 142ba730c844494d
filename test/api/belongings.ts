import type {
  CertificateResource,
  CertificateState,
  CheckResource,
  ClaimResource,
  CoverageResource,
  ValidationResource,
} from '../../src/api/certificate-ports';
import type {
  AccountResource,
  InvoiceResource,
  PaymentResource,
  ProductResource,
  WebhookDeliveryResource,
  WebhookEndpointResource,
} from '../../src/api/ports';
import type { DcvMethod } from '../../src/domain/certificate';
import { emptyTally } from '../../src/forecast/tally';
import type { ChangedProduct, Comparison } from '../../src/forecast/what-if';

/** When everything in these tests happens. */
export const NOW = '2027-01-10T08:00:00.000Z';

export const eur = (amount: number) => ({ amount, currency: 'EUR' });

export function anAccount(id: string, name: string): AccountResource {
  return {
    id,
    email: `${name}@customer.example`,
    name,
    street: null,
    postalCode: null,
    city: null,
    country: 'DE',
    vatId: null,
    consumer: false,
    locale: 'de',
    timeZone: 'Europe/Berlin',
    expiryReminders: true,
    defaultOptions: {},
    brand: null,
    accountManager: null,
    erasedAt: null,
    balance: eur(0),
    createdAt: NOW,
    version: 1,
  };
}

export function aProduct(id: string, account: string, name: string): ProductResource {
  return {
    id,
    account,
    kind: 'domain',
    name,
    offer: 'domain-com',
    state: 'active',
    renewalOption: 'one_year_delayed',
    renewalYears: 1,
    term: { number: 1, start: NOW, end: '2028-01-10T08:00:00.000Z' },
    registrant: { email: null, language: null },
    openInvoice: null,
    insurance: null,
    trouble: null,
    createdAt: NOW,
    version: 1,
  };
}

export function anInvoice(id: string, product: ProductResource): InvoiceResource {
  return {
    id,
    number: 'R2027-000001',
    account: product.account,
    product: product.id,
    purpose: 'order',
    years: 1,
    status: 'open',
    total: eur(1190),
    paid: eur(0),
    open: eur(1190),
    issuedAt: NOW,
    deadline: '2027-01-20T08:00:00.000Z',
    paidAt: null,
    cancelled: null,
    creditorReference: 'RF18539007547034',
    pricesFrozenUntil: null,
  };
}

export function aPayment(
  id: string,
  { account, product }: { account: string; product: string | null },
): PaymentResource {
  const method = 'bank_transfer' as const;
  return {
    id,
    reference: `ref-${id}`,
    account,
    product,
    invoice: null,
    amount: eur(1190),
    method,
    bookedOn: null,
    at: NOW,
    recordedAt: NOW,
  };
}

export function aMovement(id: string) {
  return { id, at: NOW, recordedAt: NOW, ...eur(100), reference: id, counterpart: 'bank' };
}

export function aChangedProduct(product: string): ChangedProduct {
  const before = { ...emptyTally(), deadlines: [] };
  return { product, account: product.replace('prod', 'acc'), name: 'x.com', before, after: { ...before, mails: 1 } };
}

export function aComparison(): Comparison {
  return {
    products: 2,
    changed: 2,
    before: emptyTally(),
    after: { ...emptyTally(), mails: 2 },
    difference: { ...emptyTally(), mails: 2 },
    deadlines: { earlier: 0, later: 0, added: 0, dropped: 0 },
    refused: {},
  };
}

export function anEndpoint(id: string, account: string | null): WebhookEndpointResource {
  return {
    id,
    account,
    url: 'https://hooks.example.com/in',
    eventTypes: [],
    enabled: true,
    disabledReason: null,
    failingSince: null,
    previousSecretUntil: null,
    createdAt: NOW,
    version: 1,
  };
}

export function aDelivery(id: string, product: string | null): WebhookDeliveryResource {
  return {
    id,
    type: product === null ? 'webhook.test' : 'order_placed',
    event: product === null ? null : 'evt_00000000000001',
    product,
    about: null,
    state: 'delivered',
    createdAt: NOW,
    nextTryAt: null,
    attempts: [{ number: 1, at: NOW, status: 204, durationMs: 12, answer: '', error: null }],
  };
}

export function aCertificateState(name: string): CertificateState {
  return {
    current: {
      serial: '0a1b',
      notBefore: NOW,
      notAfter: '2027-07-28T08:00:00.000Z',
      replacedAt: '2027-05-22T08:00:00.000Z',
      toBeRevoked: null,
    },
    names: [name],
    missing: [],
    trouble: null,
    insured: true,
    insuredNextTerm: true,
    reuseCsr: true,
    endpoint: null,
  };
}

export function aCertificate(serial: string, name: string): CertificateResource {
  return {
    serial,
    issuer: 'embedded',
    fingerprint: 'ab'.repeat(32),
    notBefore: NOW,
    notAfter: '2027-07-28T08:00:00.000Z',
    names: [name],
    cause: 'order',
    claim: null,
    revoked: null,
    toBeRevoked: null,
  };
}

export function aCheck(method: DcvMethod = 'dns'): CheckResource {
  const asked = [{ question: 'TXT example.com', answer: 'nothing' }];
  return { at: NOW, method, passed: false, reason: 'There is no such record.', findings: null, asked };
}

export function aValidation(domain: string): ValidationResource {
  return {
    domain,
    wildcard: false,
    state: 'waiting',
    method: null,
    validatedAt: null,
    validUntil: null,
    publish: [{ method: 'dns', mayStay: false, name: `_dnsauth.${domain}`, type: 'TXT', value: 'x' }],
    checks: [aCheck()],
  };
}

export function aClaim(id: string, account: string, product: string): ClaimResource {
  return {
    id,
    product,
    account,
    reason: 'key_lost',
    note: null,
    state: 'received',
    problem: null,
    steps: [{ step: 'accepted', at: NOW, about: null }],
    createdAt: NOW,
  };
}

export function aCoverage(): CoverageResource {
  return {
    insured: true,
    insuredNextTerm: true,
    included: false,
    term: null,
    days: { paid: 365, covered: 0, remaining: 365 },
    reissues: { count: 1, priceWithoutInsurance: eur(1000) },
  };
}
