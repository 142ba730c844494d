import { csrOf, csrPem } from '../support/csrs';
import { ecSigner } from '../support/signers';
import { ANNA, problemIn, StartedApi } from './started-api';

let api: StartedApi;
beforeAll(async () => {
  api = await StartedApi.start();
});
afterAll(() => api.stop());

const csr = csrPem(csrOf(ecSigner('prime256v1')));
const record = { name: '_x.example.com', type: 'TXT', value: 'x' };

/** A body with which nothing is wrong, for every call that takes one. */
const bodies: Record<string, unknown> = {
  'PUT /v1/offers/{id}': { kind: 'webspace', pricePerYear: 1, options: ['one_year_delayed'], maxYears: 1 },
  'POST /v1/accounts': { email: 'a@b.example', name: 'A' },
  'PATCH /v1/accounts/{id}': { city: 'Gent' },
  'POST /v1/accounts/{id}/address-change': { email: 'neu@customer.example' },
  'PUT /v1/accounts/{id}/payment-methods': { automatic: 'none' },
  'POST /v1/accounts/{id}/payment-methods/mandate': { iban: 'DE89370400440532013000' },
  'POST /v1/accounts/{id}/payment-methods/mandate/sign': { reference: 'M1', agreed: true },
  'POST /v1/accounts/{id}/balance/card-top-ups': { amount: { amount: 5000, currency: 'EUR' } },
  'POST /v1/accounts/{id}/balance/top-ups': { reference: 'r', amount: { amount: 1, currency: 'EUR' } },
  'POST /v1/orders': { account: 'acc_bert', offer: 'domain-com', name: 'neu.com' },
  'PATCH /v1/products/{id}': { renewalOption: 'one_year_delayed' },
  'POST /v1/payments': { reference: 'r', amount: { amount: 1, currency: 'EUR' }, account: 'acc_bert' },
  'POST /v1/payments/returns': { reference: 'r', code: 'AM04' },
  'POST /v1/imports': { rows: [{ account: 'acc_bert', offer: 'domain-com', name: 'neu.com', expiry: '2027-06-15' }] },
  'POST /v1/api-keys': { label: 'x', scope: 'operator' },
  'POST /v1/products/{id}/pause': { reason: 'asked by phone' },
  'POST /v1/products/{id}/resume': { reason: 'asked by phone' },
  'POST /v1/invoices/{id}/extend': { deadline: '2099-01-01T00:00:00Z', reason: 'asked by phone' },
  'POST /v1/attention/{id}/acknowledge': { reason: 'looked at' },
  'POST /v1/what-if': { rules: { paymentDays: 5 } },
  'POST /v1/webhook-endpoints': { account: 'acc_bert', url: 'https://hooks.example.com/in' },
  'PATCH /v1/webhook-endpoints/{id}': { enabled: true },
  'POST /v1/sandbox/provider-faults': {},
  'POST /v1/sandbox/provider-recoveries': {},
  'POST /v1/sandbox/dns-records': record,
  'POST /v1/sandbox/dns-records/withdrawals': record,
  'PUT /v1/products/{id}/certificate-request': { csr },
  'POST /v1/products/{id}/certificate-request/check': { csr },
  'PUT /v1/products/{id}/insurance': { nextTerm: false },
  'POST /v1/products/{id}/validations/{domain}/check': {},
  'POST /v1/products/{id}/validations/{domain}/mails': { address: 'admin@example.com' },
  'PUT /v1/products/{id}/endpoint': { host: 'www.example.com' },
  'POST /v1/products/{id}/claims': { reason: 'key_lost', csr },
  'POST /v1/accounts/{id}/people': { email: 'rita@customer.example', name: 'Rita', role: 'requester' },
  'PATCH /v1/accounts/{id}/people/{person}': { role: 'administrator' },
  'POST /v1/staff': { email: 'olaf@operator.example', name: 'Olaf' },
  'PATCH /v1/staff/{person}': { name: 'Olaf' },
  'POST /v1/approvals/{id}/refuse': { reason: 'not needed' },
  'PUT /v1/accounts/{id}/certificate-provider': { provider: 'embedded' },
  'POST /v1/accounts/{id}/domains': { name: 'example.com' },
  'PUT /v1/accounts/{id}/domains/{domain}/wildcard': {},
  'POST /v1/accounts/{id}/domains/{domain}/check': {},
  'POST /v1/support-requests': { account: 'acc_bert', kind: 'technical', subject: 'Help', words: 'Help!' },
  'POST /v1/support-requests/inbound': 'From: a@b.example',
  'POST /v1/support-requests/{id}/replies': { words: 'More' },
  'POST /v1/support-quarantine/{id}/release': { request: 'sup_bert', side: 'desk', reason: 'looks right' },
  'POST /v1/contracts': { account: 'acc_bert', acronym: 'UNIV' },
  'POST /v1/contracts/{id}/eligibility': { isCustomer: true },
  'POST /v1/contracts/{id}/policy-acceptances': { policy: 'geant-tcs', person: 'Bert' },
  'POST /v1/contracts/{id}/signed-copies': { copy: 1 },
  'POST /v1/contracts/{id}/signed-copies/{copy}/reject': { reason: 'not signed' },
  'POST /v1/contracts/{id}/suspend': { reason: 'no customer any more' },
  'POST /v1/contracts/{id}/resume': { reason: 'a customer again' },
  'POST /v1/contracts/{id}/end': { reason: 'no customer any more' },
  'POST /v1/contracts/{id}/notice': {
    by: 'institution',
    registeredLetter: 'RR123456785BE',
    deliveredAt: '2027-01-09T08:00:00Z',
  },
  'POST /v1/contracts/{id}/notice/withdraw': { consentBy: 'operator' },
  'POST /v1/accounts/{id}/policy-acknowledgements': { person: 'Bert' },
  'POST /v1/migration-waves': { name: 'x', from: 'embedded', to: 'other', cutOverAt: '2099-01-01T00:00:00Z' },
  'POST /v1/migrations/{id}/pause': { reason: 'asked by phone' },
  'POST /v1/migrations/{id}/resume': { reason: 'asked by phone' },
  'POST /v1/migrations/{id}/rollback': { reason: 'asked by phone' },
  'POST /v1/migrations/{id}/finish': { reason: 'asked by phone' },
  'POST /v1/mass-revocations': { keyFingerprints: ['ab'.repeat(32)], reason: 'superseded', within: '5d' },
};

/** What Anna's key meets on every call with what is Bert's: `gone` is 404, `operator` is 403, `empty` a list of nothing. */
const calls: Record<string, 'public' | 'gone' | 'operator' | 'empty'> = {
  'GET /v1/offers': 'public',
  'GET /v1/offers/{id}': 'public',
  'PUT /v1/offers/{id}': 'operator',
  'POST /v1/accounts': 'operator',
  'GET /v1/accounts': 'operator',
  'GET /v1/accounts/{id}': 'gone',
  'PATCH /v1/accounts/{id}': 'gone',
  'GET /v1/accounts/{id}/payment-methods': 'gone',
  'GET /v1/accounts/{id}/payment-methods/mandates': 'gone',
  'PUT /v1/accounts/{id}/payment-methods': 'gone',
  'DELETE /v1/accounts/{id}/payment-methods/card': 'gone',
  'POST /v1/accounts/{id}/payment-methods/mandate': 'gone',
  'POST /v1/accounts/{id}/payment-methods/mandate/sign': 'gone',
  'DELETE /v1/accounts/{id}/payment-methods/mandate': 'gone',
  'POST /v1/accounts/{id}/balance/card-top-ups': 'gone',
  'GET /v1/accounts/{id}/balance': 'gone',
  'POST /v1/accounts/{id}/balance/top-ups': 'operator',
  'GET /v1/accounts/{id}/forecast': 'gone',
  'GET /v1/accounts/{id}/export': 'gone',
  'GET /v1/accounts/{id}/erasure': 'gone',
  'POST /v1/accounts/{id}/erasure': 'gone',
  'POST /v1/accounts/{id}/address-change': 'gone',
  'DELETE /v1/accounts/{id}/address-change': 'gone',
  'POST /v1/accounts/{id}/calendar-feed': 'gone',
  'DELETE /v1/accounts/{id}/calendar-feed': 'gone',
  'POST /v1/orders': 'gone',
  'GET /v1/orders/{id}': 'gone',
  'GET /v1/products': 'empty',
  'GET /v1/products/{id}': 'gone',
  'PATCH /v1/products/{id}': 'gone',
  'POST /v1/products/{id}/cancel': 'gone',
  'POST /v1/products/{id}/restore': 'gone',
  'POST /v1/products/{id}/transferred': 'operator',
  'POST /v1/products/{id}/retry': 'operator',
  'POST /v1/products/{id}/pause': 'operator',
  'POST /v1/products/{id}/resume': 'operator',
  'GET /v1/products/{id}/events': 'gone',
  'GET /v1/products/{id}/forecast': 'gone',
  'POST /v1/what-if': 'operator',
  'GET /v1/products/{id}/certificates': 'gone',
  'GET /v1/products/{id}/certificates/state': 'gone',
  'GET /v1/products/{id}/certificates/{serial}': 'gone',
  'GET /v1/products/{id}/certificates/{serial}/download': 'gone',
  'POST /v1/products/{id}/certificates/{serial}/revoke': 'gone',
  'PUT /v1/products/{id}/certificate-request': 'gone',
  'POST /v1/products/{id}/certificate-request/check': 'gone',
  'GET /v1/products/{id}/insurance': 'gone',
  'PUT /v1/products/{id}/insurance': 'gone',
  'POST /v1/products/{id}/identity-validations': 'operator',
  'GET /v1/products/{id}/validations': 'gone',
  'POST /v1/products/{id}/validations/{domain}/check': 'gone',
  'POST /v1/products/{id}/validations/{domain}/mails': 'gone',
  'PUT /v1/products/{id}/endpoint': 'gone',
  'DELETE /v1/products/{id}/endpoint': 'gone',
  'POST /v1/products/{id}/endpoint/check': 'gone',
  'GET /v1/certificate-providers': 'public',
  'PUT /v1/accounts/{id}/certificate-provider': 'operator',
  'GET /v1/accounts/{id}/domains': 'gone',
  'POST /v1/accounts/{id}/domains': 'gone',
  'GET /v1/accounts/{id}/domains/{domain}': 'gone',
  'DELETE /v1/accounts/{id}/domains/{domain}': 'gone',
  'PUT /v1/accounts/{id}/domains/{domain}/wildcard': 'gone',
  'POST /v1/accounts/{id}/domains/{domain}/check': 'gone',
  'GET /v1/mass-revocations': 'operator',
  'POST /v1/mass-revocations': 'operator',
  'GET /v1/mass-revocations/{id}': 'operator',
  'GET /v1/mass-revocations/{id}/certificates': 'operator',
  'POST /v1/mass-revocations/{id}/stop': 'operator',
  'POST /v1/mass-revocations/{id}/resume': 'operator',
  'POST /v1/contracts': 'gone',
  'GET /v1/contracts': 'empty',
  'GET /v1/contracts/{id}': 'gone',
  'GET /v1/contracts/{id}/events': 'gone',
  'GET /v1/contracts/{id}/document': 'gone',
  'GET /v1/contracts/{id}/certificates': 'gone',
  'POST /v1/contracts/{id}/eligibility': 'operator',
  'POST /v1/contracts/{id}/policy-acceptances': 'gone',
  'POST /v1/contracts/{id}/signed-copies': 'operator',
  'GET /v1/contracts/{id}/signed-copies/{copy}/scan': 'gone',
  'POST /v1/contracts/{id}/signed-copies/{copy}/reject': 'operator',
  'POST /v1/contracts/{id}/suspend': 'operator',
  'POST /v1/contracts/{id}/resume': 'operator',
  'POST /v1/contracts/{id}/end': 'operator',
  'POST /v1/contracts/{id}/notice': 'operator',
  'POST /v1/contracts/{id}/notice/withdraw': 'operator',
  'POST /v1/contracts/{id}/withdraw': 'gone',
  'GET /v1/policies': 'public',
  'POST /v1/accounts/{id}/policy-acknowledgements': 'gone',
  'GET /v1/accounts/{id}/policy-acknowledgements': 'gone',
  'POST /v1/migration-waves': 'operator',
  'GET /v1/migration-waves': 'operator',
  'GET /v1/migration-waves/{id}': 'operator',
  'GET /v1/migration-waves/{id}/report': 'operator',
  'GET /v1/migration-waves/{id}/report.csv': 'operator',
  'GET /v1/migrations': 'empty',
  'GET /v1/migrations/{id}': 'gone',
  'GET /v1/migrations/{id}.csv': 'gone',
  'GET /v1/migrations/{id}/certificates': 'gone',
  'GET /v1/migrations/{id}/events': 'gone',
  'POST /v1/migrations/{id}/pause': 'operator',
  'POST /v1/migrations/{id}/resume': 'operator',
  'POST /v1/migrations/{id}/rollback': 'operator',
  'POST /v1/migrations/{id}/finish': 'operator',
  'POST /v1/products/{id}/claims': 'gone',
  'GET /v1/products/{id}/claims': 'gone',
  'GET /v1/claims': 'empty',
  'GET /v1/claims/{id}': 'gone',
  'POST /v1/support-requests': 'gone',
  'GET /v1/support-requests': 'empty',
  'POST /v1/support-requests/inbound': 'operator',
  'GET /v1/support-requests/{id}': 'gone',
  'GET /v1/support-requests/{id}/events': 'gone',
  'GET /v1/support-requests/{id}/attachments/{sha256}': 'gone',
  'POST /v1/support-requests/{id}/replies': 'gone',
  'POST /v1/support-requests/{id}/close': 'gone',
  'POST /v1/support-requests/{id}/reopen': 'gone',
  'GET /v1/support-quarantine': 'operator',
  'POST /v1/support-quarantine/{id}/release': 'operator',
  'GET /v1/invoices': 'empty',
  'GET /v1/invoices/{id}': 'gone',
  'GET /v1/invoices/{id}.pdf': 'gone',
  'GET /v1/invoices/{id}/cancellation.pdf': 'gone',
  'GET /v1/invoices/{id}/receipt.pdf': 'gone',
  'POST /v1/invoices/{id}/pay': 'gone',
  'POST /v1/invoices/{id}/extend': 'operator',
  'GET /v1/declarations/{id}': 'operator',
  'GET /v1/attention': 'operator',
  'POST /v1/attention/{id}/acknowledge': 'operator',
  'POST /v1/payments': 'operator',
  'GET /v1/payments': 'empty',
  'POST /v1/payments/returns': 'operator',
  'POST /v1/imports': 'operator',
  'GET /v1/ledger/verification': 'operator',
  'GET /v1/accounts/{id}/people': 'gone',
  'POST /v1/accounts/{id}/people': 'gone',
  'GET /v1/accounts/{id}/people/{person}': 'gone',
  'PATCH /v1/accounts/{id}/people/{person}': 'gone',
  'DELETE /v1/accounts/{id}/people/{person}': 'gone',
  'POST /v1/accounts/{id}/people/{person}/invite-again': 'gone',
  'GET /v1/staff': 'operator',
  'POST /v1/staff': 'operator',
  'GET /v1/staff/{person}': 'operator',
  'PATCH /v1/staff/{person}': 'operator',
  'DELETE /v1/staff/{person}': 'operator',
  'POST /v1/staff/{person}/invite-again': 'operator',
  'GET /v1/approvals': 'empty',
  'GET /v1/approvals/{id}': 'gone',
  'POST /v1/approvals/{id}/approve': 'gone',
  'POST /v1/approvals/{id}/refuse': 'gone',
  'POST /v1/approvals/{id}/withdraw': 'gone',
  'POST /v1/api-keys': 'operator',
  'DELETE /v1/api-keys/{id}': 'operator',
  'POST /v1/webhook-endpoints': 'gone',
  'GET /v1/webhook-endpoints': 'empty',
  'GET /v1/webhook-endpoints/{id}': 'gone',
  'PATCH /v1/webhook-endpoints/{id}': 'gone',
  'DELETE /v1/webhook-endpoints/{id}': 'gone',
  'POST /v1/webhook-endpoints/{id}/rotate-secret': 'gone',
  'POST /v1/webhook-endpoints/{id}/test': 'gone',
  'GET /v1/webhook-endpoints/{id}/deliveries': 'gone',
  'POST /v1/webhook-endpoints/{id}/deliveries/{delivery}/redeliver': 'gone',
  'POST /v1/sandbox/provider-faults': 'operator',
  'POST /v1/sandbox/provider-recoveries': 'operator',
  'POST /v1/sandbox/dns-records': 'operator',
  'POST /v1/sandbox/dns-records/withdrawals': 'operator',
  'POST /v1/test-clocks': 'operator',
  'GET /v1/test-clocks': 'operator',
  'GET /v1/test-clocks/{id}': 'operator',
  'POST /v1/test-clocks/{id}/advance': 'operator',
  'POST /v1/test-clocks/{id}/stop': 'operator',
};

/** Calls that need no key: they have proof of another kind. */
const keyless = [
  'POST /v1/provisioner/callbacks',
  'POST /v1/declarations',
  'POST /v1/key-compromises/challenges',
  'POST /v1/key-compromises',
  'POST /v1/invitations/{token}/accept',
];

function idOf(call: string, tenant: 'anna' | 'bert'): string {
  const kind = /\/v1\/([\w-]+)/.exec(call)?.[1] ?? '';
  if (kind === 'offers') return 'domain-com';
  return prefixes[kind] === undefined ? 'key_anna' : `${prefixes[kind]}_${tenant}`;
}

const prefixes: Record<string, string> = {
  accounts: 'acc',
  orders: 'ord',
  products: 'prod',
  claims: 'claim',
  migrations: 'mig',
  invoices: 'inv',
  'webhook-endpoints': 'hook',
  approvals: 'apr',
  'support-requests': 'sup',
  contracts: 'ctr',
};

/** The address of a call, with what a tenant has put in. */
function pathOf(call: string, tenant: 'anna' | 'bert'): string {
  const [, path = ''] = call.split(' ');
  return path
    .replace('{id}', idOf(call, tenant))
    .replace('{delivery}', `msg_${tenant}`)
    .replace('{serial}', '0a1b')
    .replace('{copy}', '1')
    .replace('{sha256}', '0a1b')
    .replace('{domain}', 'example.com')
    .replace('{person}', `per_${tenant}`);
}

function ask(call: string, tenant: 'anna' | 'bert', key: string | null) {
  const [method = ''] = call.split(' ');
  return api.ask(method, pathOf(call, tenant), { key, json: bodies[call] });
}

test('Every call of the contract is in this table', async () => {
  const { body } = await api.ask('GET', '/openapi.json', { key: null });
  const documented = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const underV1 = documented.filter((call) => call.includes(' /v1/'));
  expect(new Set(underV1)).toEqual(new Set([...Object.keys(calls), ...keyless]));
});

describe.each(Object.entries(calls))('%s', (call, meets) => {
  test('needs a key', async () => {
    expect(problemIn(await ask(call, 'anna', null)).code).toBe('unauthorized');
  });

  if (meets === 'operator') {
    test('is for operators alone', async () => {
      expect(problemIn(await ask(call, 'anna', ANNA))).toEqual({ status: 403, code: 'forbidden' });
      expect(problemIn(await ask(call, 'bert', ANNA))).toEqual({ status: 403, code: 'forbidden' });
    });
  }

  if (meets === 'gone') {
    test("says of another tenant's object what it says of none, and does nothing to it", async () => {
      const before = api.engine.commands.length;
      const got = await ask(call, 'bert', ANNA);
      expect(problemIn(got)).toEqual({ status: 404, code: 'not-found' });
      expect(api.engine.commands).toHaveLength(before);
      const [method = ''] = call.split(' ');
      const json = bodies[call] && JSON.parse(JSON.stringify(bodies[call]).replace('acc_bert', 'acc_none'));
      const ofNone = await api.ask(method, pathOf(call, 'bert').replaceAll('bert', 'none'), { key: ANNA, json });
      expect({ ...ofNone.body, instance: '' }).toEqual({ ...got.body, instance: '' });
    });

    test("shows a tenant's own, and an operator both", async () => {
      const json = bodies[call] && JSON.parse(JSON.stringify(bodies[call]).replace('acc_bert', 'acc_anna'));
      const [method = ''] = call.split(' ');
      const own = await api.ask(method, pathOf(call, 'anna'), { key: ANNA, json });
      const others = await ask(call, 'bert', 'pk_operator');
      // The fake engine has issued no cancellation.
      const good = call.includes('cancellation') ? 404 : own.status;
      expect(own.status).toBe(good);
      expect(others.status).toBe(good);
      if (!call.includes('cancellation')) expect(good).toBeLessThan(300);
    });
  }

  if (meets === 'empty') {
    test('holds the own account only, whatever the filter says', async () => {
      const [, path = ''] = call.split(' ');
      const accountsIn = async (query: string, key: string) => {
        const { body } = await api.ask('GET', `${path}${query}`, { key });
        return new Set(body.items.map(({ account }: { account: string }) => account));
      };
      expect(await accountsIn('', 'pk_operator')).toEqual(new Set(['acc_anna', 'acc_bert']));
      expect(await accountsIn('?account=acc_bert', 'pk_operator')).toEqual(new Set(['acc_bert']));
      expect(await accountsIn('', ANNA)).toEqual(new Set(['acc_anna']));
      expect(await accountsIn('?account=acc_anna', ANNA)).toEqual(new Set(['acc_anna']));
      expect(await accountsIn('?account=acc_bert', ANNA)).toEqual(new Set([]));
      const others = [
        'GET /v1/products',
        'GET /v1/webhook-endpoints',
        'GET /v1/approvals',
        'GET /v1/support-requests',
        'GET /v1/contracts',
        'GET /v1/migrations',
      ];
      const byProduct = !others.includes(call);
      if (byProduct) expect(await accountsIn('?product=prod_bert', ANNA)).toEqual(new Set([]));
    });
  }
});
