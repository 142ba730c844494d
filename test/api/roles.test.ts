import { createHash } from 'node:crypto';
import type { roles } from '../../src/domain/roles';
import { csrOf, csrPem } from '../support/csrs';
import { ecSigner } from '../support/signers';
import { problemIn, StartedApi } from './started-api';

let api: StartedApi;
beforeAll(async () => {
  api = await StartedApi.start();
  const account = api.anna.account;
  api.engine.key('pk_staff', { id: 'key_s', scope: 'operator', account: null, person: { id: 'per_s', role: 'staff' } });
  for (const role of ['administrator', 'requester'] as const)
    api.engine.key(`pk_${role}`, { id: `key_${role}`, scope: 'account', account, person: { id: `per_${role}`, role } });
});
afterAll(() => api.stop());

type Meets = 'does' | 'asks' | 'may not';

/**
 * What an administrator and a requester meet on every call; staff makes each. Whoever adds a call to the API decides here,
 * and in src/api/acts.ts, who makes it.
 */
const table: Record<string, [administrator: Meets, requester: Meets]> = {
  'PUT /v1/offers/{id}': ['may not', 'may not'],
  'POST /v1/accounts': ['may not', 'may not'],
  'GET /v1/accounts': ['may not', 'may not'],
  'PATCH /v1/accounts/{id}': ['does', 'may not'],
  'PUT /v1/accounts/{id}/payment-methods': ['does', 'may not'],
  'DELETE /v1/accounts/{id}/payment-methods/card': ['does', 'may not'],
  'POST /v1/accounts/{id}/payment-methods/mandate': ['does', 'may not'],
  'POST /v1/accounts/{id}/payment-methods/mandate/sign': ['does', 'may not'],
  'DELETE /v1/accounts/{id}/payment-methods/mandate': ['does', 'may not'],
  'POST /v1/accounts/{id}/balance/card-top-ups': ['does', 'may not'],
  'POST /v1/accounts/{id}/balance/top-ups': ['may not', 'may not'],
  'POST /v1/accounts/{id}/address-change': ['does', 'may not'],
  'DELETE /v1/accounts/{id}/address-change': ['does', 'may not'],
  'POST /v1/accounts/{id}/calendar-feed': ['does', 'may not'],
  'DELETE /v1/accounts/{id}/calendar-feed': ['does', 'may not'],
  'POST /v1/accounts/{id}/people': ['does', 'may not'],
  'PATCH /v1/accounts/{id}/people/{person}': ['does', 'may not'],
  'DELETE /v1/accounts/{id}/people/{person}': ['does', 'may not'],
  'POST /v1/accounts/{id}/people/{person}/invite-again': ['does', 'may not'],
  'GET /v1/staff': ['may not', 'may not'],
  'POST /v1/staff': ['may not', 'may not'],
  'GET /v1/staff/{person}': ['may not', 'may not'],
  'PATCH /v1/staff/{person}': ['may not', 'may not'],
  'DELETE /v1/staff/{person}': ['may not', 'may not'],
  'POST /v1/staff/{person}/invite-again': ['may not', 'may not'],
  'POST /v1/approvals/{id}/approve': ['does', 'may not'],
  'POST /v1/approvals/{id}/refuse': ['does', 'may not'],
  'POST /v1/approvals/{id}/withdraw': ['does', 'does'],
  'POST /v1/orders': ['does', 'asks'],
  'PATCH /v1/products/{id}': ['does', 'may not'],
  'POST /v1/products/{id}/cancel': ['does', 'may not'],
  'POST /v1/products/{id}/restore': ['does', 'may not'],
  'POST /v1/products/{id}/transferred': ['may not', 'may not'],
  'POST /v1/products/{id}/retry': ['may not', 'may not'],
  'POST /v1/products/{id}/pause': ['may not', 'may not'],
  'POST /v1/products/{id}/resume': ['may not', 'may not'],
  'POST /v1/what-if': ['may not', 'may not'],
  'POST /v1/products/{id}/certificates/{serial}/revoke': ['does', 'asks'],
  'PUT /v1/products/{id}/certificate-request': ['does', 'may not'],
  'POST /v1/products/{id}/certificate-request/check': ['does', 'does'],
  'PUT /v1/products/{id}/insurance': ['does', 'may not'],
  'POST /v1/products/{id}/identity-validations': ['may not', 'may not'],
  'POST /v1/products/{id}/validations/{domain}/check': ['does', 'may not'],
  'POST /v1/products/{id}/validations/{domain}/mails': ['does', 'may not'],
  'GET /v1/accounts/{id}/export': ['does', 'may not'],
  'POST /v1/accounts/{id}/erasure': ['does', 'may not'],
  'POST /v1/migration-waves': ['may not', 'may not'],
  'GET /v1/migration-waves': ['may not', 'may not'],
  'GET /v1/migration-waves/{id}': ['may not', 'may not'],
  'GET /v1/migration-waves/{id}/report': ['may not', 'may not'],
  'GET /v1/migration-waves/{id}/report.csv': ['may not', 'may not'],
  'POST /v1/migrations/{id}/pause': ['may not', 'may not'],
  'POST /v1/migrations/{id}/resume': ['may not', 'may not'],
  'POST /v1/migrations/{id}/rollback': ['may not', 'may not'],
  'POST /v1/migrations/{id}/finish': ['may not', 'may not'],
  'POST /v1/contracts': ['does', 'may not'],
  'POST /v1/contracts/{id}/policy-acceptances': ['does', 'may not'],
  'POST /v1/contracts/{id}/withdraw': ['does', 'may not'],
  ...Object.fromEntries(
    [
      'eligibility',
      'signed-copies',
      'signed-copies/{copy}/reject',
      'suspend',
      'resume',
      'end',
      'notice',
      'notice/withdraw',
    ].map((what): [string, [Meets, Meets]] => [`POST /v1/contracts/{id}/${what}`, ['may not', 'may not']]),
  ),
  'POST /v1/accounts/{id}/policy-acknowledgements': ['does', 'does'],
  'POST /v1/support-requests': ['does', 'does'],
  'POST /v1/support-requests/{id}/replies': ['does', 'does'],
  'POST /v1/support-requests/{id}/close': ['does', 'does'],
  'POST /v1/support-requests/{id}/reopen': ['does', 'does'],
  'POST /v1/support-requests/inbound': ['may not', 'may not'],
  'GET /v1/support-quarantine': ['may not', 'may not'],
  'POST /v1/support-quarantine/{id}/release': ['may not', 'may not'],
  'PUT /v1/accounts/{id}/certificate-provider': ['may not', 'may not'],
  'POST /v1/accounts/{id}/domains': ['does', 'may not'],
  'DELETE /v1/accounts/{id}/domains/{domain}': ['does', 'may not'],
  'PUT /v1/accounts/{id}/domains/{domain}/wildcard': ['does', 'may not'],
  'POST /v1/accounts/{id}/domains/{domain}/check': ['does', 'may not'],
  'PUT /v1/products/{id}/endpoint': ['does', 'may not'],
  'DELETE /v1/products/{id}/endpoint': ['does', 'may not'],
  'POST /v1/products/{id}/endpoint/check': ['does', 'may not'],
  'GET /v1/mass-revocations': ['may not', 'may not'],
  'POST /v1/mass-revocations': ['may not', 'may not'],
  'GET /v1/mass-revocations/{id}': ['may not', 'may not'],
  'GET /v1/mass-revocations/{id}/certificates': ['may not', 'may not'],
  'POST /v1/mass-revocations/{id}/stop': ['may not', 'may not'],
  'POST /v1/mass-revocations/{id}/resume': ['may not', 'may not'],
  'POST /v1/products/{id}/claims': ['does', 'asks'],
  'POST /v1/invoices/{id}/pay': ['does', 'may not'],
  'POST /v1/invoices/{id}/extend': ['may not', 'may not'],
  'GET /v1/attention': ['may not', 'may not'],
  'POST /v1/attention/{id}/acknowledge': ['may not', 'may not'],
  'GET /v1/declarations/{id}': ['may not', 'may not'],
  'POST /v1/payments': ['may not', 'may not'],
  'POST /v1/payments/returns': ['may not', 'may not'],
  'POST /v1/imports': ['may not', 'may not'],
  'GET /v1/ledger/verification': ['may not', 'may not'],
  'POST /v1/api-keys': ['may not', 'may not'],
  'DELETE /v1/api-keys/{id}': ['may not', 'may not'],
  'POST /v1/webhook-endpoints': ['does', 'may not'],
  'PATCH /v1/webhook-endpoints/{id}': ['does', 'may not'],
  'DELETE /v1/webhook-endpoints/{id}': ['does', 'may not'],
  'POST /v1/webhook-endpoints/{id}/rotate-secret': ['does', 'may not'],
  'POST /v1/webhook-endpoints/{id}/test': ['does', 'may not'],
  'POST /v1/webhook-endpoints/{id}/deliveries/{delivery}/redeliver': ['does', 'may not'],
  'POST /v1/sandbox/provider-faults': ['may not', 'may not'],
  'POST /v1/sandbox/provider-recoveries': ['may not', 'may not'],
  'POST /v1/sandbox/dns-records': ['may not', 'may not'],
  'POST /v1/sandbox/dns-records/withdrawals': ['may not', 'may not'],
  'POST /v1/test-clocks': ['may not', 'may not'],
  'GET /v1/test-clocks': ['may not', 'may not'],
  'GET /v1/test-clocks/{id}': ['may not', 'may not'],
  'POST /v1/test-clocks/{id}/advance': ['may not', 'may not'],
  'POST /v1/test-clocks/{id}/stop': ['may not', 'may not'],
  ...Object.fromEntries(
    [
      '/v1/offers',
      '/v1/offers/{id}',
      '/v1/accounts/{id}',
      '/v1/accounts/{id}/payment-methods',
      '/v1/accounts/{id}/payment-methods/mandates',
      '/v1/accounts/{id}/balance',
      '/v1/accounts/{id}/forecast',
      '/v1/accounts/{id}/people',
      '/v1/accounts/{id}/people/{person}',
      '/v1/approvals',
      '/v1/approvals/{id}',
      '/v1/accounts/{id}/erasure',
      '/v1/migrations',
      '/v1/migrations/{id}',
      '/v1/migrations/{id}.csv',
      '/v1/migrations/{id}/certificates',
      '/v1/migrations/{id}/events',
      '/v1/policies',
      '/v1/accounts/{id}/policy-acknowledgements',
      '/v1/contracts',
      '/v1/contracts/{id}',
      '/v1/contracts/{id}/events',
      '/v1/contracts/{id}/document',
      '/v1/contracts/{id}/certificates',
      '/v1/contracts/{id}/signed-copies/{copy}/scan',
      '/v1/accounts/{id}/domains',
      '/v1/accounts/{id}/domains/{domain}',
      '/v1/certificate-providers',
      '/v1/support-requests',
      '/v1/support-requests/{id}',
      '/v1/support-requests/{id}/events',
      '/v1/support-requests/{id}/attachments/{sha256}',
      '/v1/orders/{id}',
      '/v1/products',
      '/v1/products/{id}',
      '/v1/products/{id}/events',
      '/v1/products/{id}/forecast',
      '/v1/products/{id}/certificates',
      '/v1/products/{id}/certificates/state',
      '/v1/products/{id}/certificates/{serial}',
      '/v1/products/{id}/certificates/{serial}/download',
      '/v1/products/{id}/insurance',
      '/v1/products/{id}/validations',
      '/v1/products/{id}/claims',
      '/v1/claims',
      '/v1/claims/{id}',
      '/v1/invoices',
      '/v1/invoices/{id}',
      '/v1/invoices/{id}.pdf',
      '/v1/invoices/{id}/cancellation.pdf',
      '/v1/invoices/{id}/receipt.pdf',
      '/v1/payments',
      '/v1/webhook-endpoints',
      '/v1/webhook-endpoints/{id}',
      '/v1/webhook-endpoints/{id}/deliveries',
    ].map((path): [string, [Meets, Meets]] => [`GET ${path}`, ['does', 'does']]),
  ),
};

/** Calls that nobody needs a key for. */
const anyones = /^POST \/v1\/(provisioner|key-compromises|invitations)\/|^POST \/v1\/declarations$/;

test('Every call of the contract has a decision for every role', async () => {
  const { body } = await api.ask('GET', '/openapi.json', { key: null });
  const calls = Object.entries(body.paths as Record<string, object>)
    .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
    .filter((call) => call.includes(' /v1/') && !anyones.test(call) && call !== 'POST /v1/key-compromises');
  expect(new Set(Object.keys(table))).toEqual(new Set(calls));
});

const csr = csrPem(csrOf(ecSigner('prime256v1')));

/** Bodies of the calls that can be asked for; the others are told who may before anything is read. */
const bodies: Record<string, unknown> = {
  'POST /v1/orders': { account: 'acc_anna', offer: 'domain-com', name: 'neu.com' },
  'POST /v1/products/{id}/claims': { reason: 'key_lost', csr },
  'PATCH /v1/accounts/{id}/people/{person}': { role: 'requester' },
};

function met(call: string, role: (typeof roles)[number]) {
  const [method = '', path = ''] = call.split(' ');
  const kind = /\/v1\/([\w-]+)/.exec(path)?.[1] ?? '';
  const prefix = { accounts: 'acc', orders: 'ord', invoices: 'inv', claims: 'claim', approvals: 'apr' }[kind] ?? 'prod';
  const where = path
    .replace('{id}', kind === 'offers' ? 'domain-com' : `${kind === 'webhook-endpoints' ? 'hook' : prefix}_anna`)
    .replace('{serial}', '0a1b')
    .replace('{person}', 'per_anna')
    .replace('{delivery}', 'msg_anna')
    .replace('{domain}', 'example.com');
  return api.ask(method, where, { key: `pk_${role}`, json: bodies[call] });
}

describe.each(Object.entries(table))('%s', (call, [administrator, requester]) => {
  test.each([
    ['administrator', administrator],
    ['requester', requester],
  ] as const)('%s %s', async (role, meets) => {
    const before = api.engine.commands.length;
    const got = await met(call, role);
    if (meets === 'may not') {
      expect(problemIn(got)).toEqual({ status: 403, code: 'forbidden' });
      expect(got.body.detail).toMatch(/Only an operator may do this|GET \/v1\/accounts\/acc_anna\/people\?role=/);
      expect(api.engine.commands).toHaveLength(before);
    } else if (meets === 'asks') {
      expect([got.status, got.body]).toMatchObject([
        202,
        {
          state: 'pending',
          requestedBy: { id: 'per_requester' },
          ...(bodies[call] !== undefined && { asked: bodies[call] }),
        },
      ]);
      expect(got.headers.get('location')).toBe(`/v1/approvals/${got.body.id}`);
      const done = api.engine.commands.slice(before).map(({ name, command }) => [name, command.rehearsal ?? false]);
      expect(done).toEqual([
        [expect.any(String), true],
        ['approvals.ask', false],
      ]);
    } else expect([401, 403]).not.toContain(got.status);
  });

  test('is open to staff', async () => {
    const { status } = await met(call, 'staff');
    expect([401, 403]).not.toContain(status);
  });
});

test('What cannot be done cannot be asked for: every fault is named at once', async () => {
  const json = { account: 'acc_anna', offer: 'domain-com', name: 'not a name', years: 99, colour: 'red' };
  const got = await api.ask('POST', '/v1/orders', { key: 'pk_requester', json });
  expect(problemIn(got).code).toBe('validation');
  expect(problemIn(got).pointers).toEqual(expect.arrayContaining(['/name', '/years', '/colour']));
  api.engine.refusal = { code: 'name-taken', detail: 'Somebody has it.' };
  const refused = await api.ask('POST', '/v1/orders', { key: 'pk_requester', json: bodies['POST /v1/orders'] });
  api.engine.refusal = undefined;
  expect(problemIn(refused).code).toBe('name-taken');
});

test('Nobody asks for something of another account', async () => {
  const json = { account: 'acc_bert', offer: 'domain-com', name: 'neu.com' };
  expect(problemIn(await api.ask('POST', '/v1/orders', { key: 'pk_requester', json })).code).toBe('not-found');
  const claim = { reason: 'key_lost', csr };
  const path = '/v1/products/prod_bert/claims';
  expect(problemIn(await api.ask('POST', path, { key: 'pk_requester', json: claim })).code).toBe('not-found');
});

test('A requester sees requests of his own only', async () => {
  const ids = async (key: string) =>
    (await api.ask('GET', '/v1/approvals', { key })).body.items.map(
      (one: { requestedBy: { id: string } }) => one.requestedBy.id,
    );
  expect(new Set(await ids('pk_requester'))).toEqual(new Set(['per_requester']));
  expect(await ids('pk_administrator')).toContain('per_requester_anna');
  expect(problemIn(await api.ask('GET', '/v1/approvals/apr_anna', { key: 'pk_requester' })).code).toBe('not-found');
});

test('What is approved is done by the approver, under the request’s id; the token of an invitation is in no log line', async () => {
  const before = api.engine.commands.length;
  await api.ask('POST', '/v1/approvals/apr_anna/approve', { key: 'pk_administrator' });
  expect(api.engine.commands.slice(before)).toMatchObject([
    {
      name: 'orders.place',
      command: {
        approval: 'apr_anna',
        note: { actor: 'key_administrator', person: 'per_administrator', approval: 'apr_anna' },
      },
    },
  ]);
  const token = `pinv_${createHash('sha256').update('x').digest('base64url')}`;
  await api.ask('POST', `/v1/invitations/${token}/accept`, { key: null });
  const lines = JSON.stringify(api.log);
  expect(lines).toContain('/v1/invitations/[token]/accept');
  expect(lines).not.toContain(token);
});
