import { finding } from '../../../src/domain/findings';
import type { MailKind } from '../../../src/domain/mail';
import type { Example } from './messages';

type CertificateKind = Extract<
  MailKind,
  | `certificate_${string}`
  | `validation_${string}`
  | `claim_${string}`
  | 'csr_requested'
  | 'revocation_announced'
  | 'issuance_refused'
  | 'issuance_forbidden'
  | 'order_given_up'
  | 'not_installed'
>;

const certificate = { productId: 'prod_03', productName: 'www.shop-example.com', productKind: 'certificate' } as const;
const names = ['www.shop-example.com', 'shop-example.com'];
const serial = '5f3a9c0e71d24b8897e6a1c2d4f80b13';
const claim = 'claim_01JZ9W';
const issuedAt = '2027-03-01T10:00:00.000Z';
const validUntil = '2027-06-09T10:00:00.000Z';
const issued = {
  kind: 'certificate_issued',
  names,
  serial,
  notBefore: issuedAt,
  notAfter: validUntil,
  ...certificate,
} as const;
const requested = { kind: 'validation_requested', again: false, ...certificate } as const;
const csr = { kind: 'csr_requested', names, again: false, ...certificate } as const;
const absent = { kind: 'not_installed', serial, notAfter: '2027-09-15T10:00:00.000Z', ...certificate } as const;
const announced = {
  kind: 'revocation_announced' as const,
  names,
  serials: [serial],
  revokedBy: '2027-04-02T10:00:00.000Z',
  ...certificate,
};
const accepted = { kind: 'claim_accepted', claim, names, ...certificate } as const;
const refused = { kind: 'claim_refused', claim, reason: 'key_lost', ...certificate } as const;

/** The steps of a certificate of three years, ordered on 1 March 2027. */
export const certificateExamples: Record<CertificateKind, Record<string, Example>> = {
  certificate_issued: {
    order: { at: issuedAt, facts: { ...issued, cause: 'order', replacedAt: '2027-05-07T02:00:00.000Z' } },
    'renewal-to-the-end': { at: issuedAt, facts: { ...issued, cause: 'renewal' } },
    replacement: { at: issuedAt, facts: { ...issued, cause: 'replacement', replacedAt: '2027-05-07T02:00:00.000Z' } },
    'replacement-of-a-revoked-one': {
      at: issuedAt,
      facts: { ...issued, cause: 'replacement', formerRevokedAt: '2027-03-02T08:00:00.000Z' },
    },
    claim: { at: issuedAt, facts: { ...issued, cause: 'claim', claim, replacedAt: '2027-05-07T02:00:00.000Z' } },
    migration: { at: issuedAt, facts: { ...issued, cause: 'migration', replacedAt: '2027-05-07T02:00:00.000Z' } },
  },
  certificate_revoked: {
    'key-compromised': {
      at: '2027-04-02T10:00:00.000Z',
      facts: { kind: 'certificate_revoked', serial, reason: 'key_compromised', names, ...certificate },
    },
    superseded: {
      at: '2027-04-02T10:00:00.000Z',
      facts: { kind: 'certificate_revoked', serial, reason: 'superseded', names, ...certificate },
    },
    'requested-unknown-names': {
      at: '2027-04-02T10:00:00.000Z',
      facts: { kind: 'certificate_revoked', serial, reason: 'requested', names: [], ...certificate },
    },
  },
  revocation_announced: {
    'new-request': { at: '2027-04-01T10:00:00.000Z', facts: { ...announced, next: 'csr' } },
    'issued-at-once': { at: '2027-04-01T10:00:00.000Z', facts: { ...announced, next: 'issued' } },
    'not-in-force': { at: '2027-04-01T10:00:00.000Z', facts: { ...announced, next: 'none' } },
  },
  validation_requested: {
    'order-one-domain': {
      at: issuedAt,
      facts: { ...requested, domains: ['shop-example.com'], givenUpAt: '2027-05-30T10:00:00.000Z' },
    },
    'order-with-documentation': {
      at: issuedAt,
      facts: {
        ...requested,
        domains: ['shop-example.com'],
        documentation: [
          { title: 'Technical FAQ', url: 'https://provider.example/faq' },
          { title: 'Manual', url: 'https://provider.example/manual' },
        ],
      },
    },
    'order-again': {
      at: '2027-03-31T10:00:00.000Z',
      facts: { ...requested, domains: ['shop-example.com'], again: true, givenUpAt: '2027-05-30T10:00:00.000Z' },
    },
    'replacement-many-domains': {
      at: '2027-04-20T10:00:00.000Z',
      facts: {
        ...requested,
        domains: [
          'shop-example.com',
          'shop-example.be',
          'xn--mller-kva.example',
          'a-much-longer-name.shop-example.net',
        ],
        validUntil,
      },
    },
    'replacement-again': {
      at: '2027-06-01T10:00:00.000Z',
      facts: { ...requested, domains: ['shop-example.com', 'shop-example.be'], again: true, validUntil },
    },
    'claim-after-its-end': {
      at: '2027-06-12T10:00:00.000Z',
      facts: { ...requested, domains: ['shop-example.com'] },
    },
  },
  validation_failed: {
    'record-gone': {
      at: '2027-04-20T10:00:00.000Z',
      facts: {
        kind: 'validation_failed',
        domain: 'shop-example.com',
        reason: 'there is no TXT _validation-persist.shop-example.com',
        findings: [finding('no_record', { type: 'TXT', name: '_validation-persist.shop-example.com' })],
        ...certificate,
      },
    },
    'sentence-only': {
      at: '2027-04-20T10:00:00.000Z',
      facts: {
        kind: 'validation_failed',
        domain: 'shop-example.com',
        reason: 'no TXT record at _validation-persist.shop-example.com: ns1.example answered NXDOMAIN',
        ...certificate,
      },
    },
  },
  csr_requested: {
    'in-force': { at: '2027-04-20T10:00:00.000Z', facts: { ...csr, validUntil } },
    again: { at: '2027-06-01T10:00:00.000Z', facts: { ...csr, again: true, validUntil } },
    'again-without-certificate': { at: '2027-06-12T10:00:00.000Z', facts: { ...csr, again: true } },
  },
  issuance_forbidden: {
    caa: {
      at: issuedAt,
      facts: {
        kind: 'issuance_forbidden',
        names,
        reason: 'CAA at shop-example.com does not permit ca.example: 0 issue "other-ca.example"',
        findings: [
          finding('caa_forbids', {
            name: 'shop-example.com',
            records: '0 issue "other-ca.example"',
            identities: 'ca.example',
          }),
        ],
        ...certificate,
      },
    },
  },
  issuance_refused: {
    order: {
      at: issuedAt,
      facts: {
        kind: 'issuance_refused',
        cause: 'order',
        names,
        reason: 'policy forbids issuance for shop-example.com',
        ...certificate,
      },
    },
    replacement: {
      at: '2027-05-07T02:00:00.000Z',
      facts: {
        kind: 'issuance_refused',
        cause: 'replacement',
        names,
        reason: 'caa: CAA record for shop-example.com prevents issuance',
        findings: [finding('authority', { problem: 'caa' })],
        ...certificate,
      },
    },
    'replacement-of-a-revoked-one': {
      at: '2027-05-07T02:00:00.000Z',
      facts: {
        kind: 'issuance_refused',
        cause: 'replacement',
        names,
        reason: 'account suspended',
        formerRevoked: true,
        ...certificate,
      },
    },
    claim: {
      at: '2027-05-07T02:00:00.000Z',
      facts: { kind: 'issuance_refused', cause: 'claim', names, reason: 'account suspended', ...certificate },
    },
  },
  claim_accepted: {
    'server-failed': { at: '2027-04-01T10:00:00.000Z', facts: { ...accepted, reason: 'server_failed' } },
    'key-compromised': { at: '2027-04-01T10:00:00.000Z', facts: { ...accepted, reason: 'key_compromised' } },
  },
  claim_refused: {
    'insurance-required': {
      at: '2027-04-01T10:00:00.000Z',
      facts: { ...refused, problem: 'insurance-required' },
    },
    'insurance-required-key-compromised': {
      at: '2027-04-01T10:00:00.000Z',
      facts: { ...refused, reason: 'key_compromised', problem: 'insurance-required' },
    },
    'same-key': {
      at: '2027-04-01T10:00:00.000Z',
      facts: { ...refused, reason: 'moved_server', problem: 'same-key' },
    },
    'compromised-key': { at: '2027-04-01T10:00:00.000Z', facts: { ...refused, problem: 'compromised-key' } },
    'term-ended': { at: '2030-04-01T10:00:00.000Z', facts: { ...refused, problem: 'term-ended' } },
    'term-not-started': { at: issuedAt, facts: { ...refused, problem: 'term-not-started' } },
    'authority-refused': {
      at: '2027-04-03T10:00:00.000Z',
      facts: { ...refused, reason: 'server_failed', problem: 'authority-refused' },
    },
    'anything-else': {
      at: '2027-04-01T10:00:00.000Z',
      facts: { ...refused, reason: 'other', problem: 'name-taken' },
    },
  },
  not_installed: {
    'older-14-days': {
      at: '2027-05-26T10:00:00.000Z',
      facts: { ...absent, host: 'www.shop-example.com', port: 443, served: 'older', servedUntil: validUntil },
    },
    'foreign-on-a-port': {
      at: '2027-06-08T10:00:00.000Z',
      facts: { ...absent, host: '2001:db8::1', port: 8443, served: 'foreign', servedUntil: validUntil },
    },
  },
  validation_code: {
    'to-the-domain': {
      at: issuedAt,
      facts: {
        kind: 'validation_code',
        sending: 'val_01JZ9X',
        domain: 'shop-example.com',
        code: '0123abcd-4567ef01-89ab2345-cdef6789',
        endsAt: '2027-03-31T10:00:00.000Z',
        askedBy: 'Anna Müller',
        ...certificate,
      },
    },
  },
  order_given_up: {
    paid: {
      at: '2027-05-30T10:00:00.000Z',
      facts: {
        kind: 'order_given_up',
        domains: ['shop-example.com', 'shop-example.be'],
        credited: 10710,
        currency: 'EUR',
        ...certificate,
      },
    },
    free: {
      at: '2027-05-30T10:00:00.000Z',
      facts: { kind: 'order_given_up', domains: ['shop-example.com'], credited: 0, currency: 'EUR', ...certificate },
    },
  },
};
