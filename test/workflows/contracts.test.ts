import type { ContractResource } from '../../src/api/contract-ports';
import type { Theatre } from '../../src/main/theatre';
import type { Stage } from '../../src/scenarios/play';
import { Requests } from '../../src/scenarios/requests';
import { contractWorkflowId } from '../../workflows/ids';
import { type Api, apiOf, type Lead, lead, transfer } from '../support/stage';
import { openTestTheatre } from '../support/theatre';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTestTheatre();
});
afterAll(() => theatre?.close());

const requests = new Requests();
const NAME = 'www.univ.example.com';

async function orderOf(name = NAME, years = 1) {
  const csr = await requests.make(name, [name], 'generate');
  return { offer: 'certificate-dv', name, csr, insurance: true, years };
}

/** Pays, and publishes what is asked for. */
async function delivered(api: Api, placed: Record<string, unknown>, name = NAME): Promise<string> {
  const product = (placed['product'] as { id: string }).id;
  const { open } = placed['invoice'] as { open: { amount: number } };
  await api('POST', '/v1/payments', transfer(product, open.amount, product));
  type Wanted = { publish: { method: string; name: string; type: string; value: string }[] };
  const [wanted] = (await api('GET', `/v1/products/${product}/validations`)) as unknown as Wanted[];
  const record = wanted?.publish.find(({ method }) => method === 'dns-persistent');
  await api('POST', '/v1/sandbox/dns-records', { name: record?.name, type: record?.type, value: record?.value });
  await api('POST', `/v1/products/${product}/validations/${name}/check`, {});
  return product;
}

/** A contract in force for the account of a life. */
async function contracted(api: Api, account: string, acronym = 'UNIV'): Promise<string> {
  const { id } = await api('POST', '/v1/contracts', { account, acronym, isCustomer: true });
  const path = `/v1/contracts/${String(id)}`;
  for (const policy of ['geant-tcs', 'operator-policy', 'acceptable-use'])
    await api('POST', `${path}/policy-acceptances`, { policy, person: 'Anna' });
  await api('POST', `${path}/signed-copies`, { copy: 1 });
  await api('POST', `${path}/signed-copies`, { copy: 2 });
  return path;
}

const shown = async (api: Api, path: string) => (await api('GET', path)) as unknown as ContractResource;
const types = async (api: Api, path: string) =>
  ((await api('GET', `${path}/events?limit=200`))['items'] as { type: string }[]).map(({ type }) => type);
const subjectsTo = (stage: Stage, address: string) =>
  stage.mails().flatMap(({ to, subject }) => (to.includes(address) ? [subject] : []));

const claimOf = async () => ({ csr: await requests.make(NAME, [NAME], 'generate'), reason: 'key_lost' });

/** An account with a contract since 1 May 2025 and a certificate under it since the day after. */
async function institution(stage: Stage): Promise<{ life: Lead; path: string; product: string }> {
  const life = await lead(stage, {
    start: '2025-05-01T08:00:00Z',
    order: { offer: 'domain-com', name: 'other.com', existing: { expiry: '2029-06-15T12:00:00Z' } },
  });
  let path = '';
  let product = '';
  await life.at('2025-05-02T08:00:00Z', async (api) => {
    path = await contracted(api, life.account);
  });
  await life.at('2025-05-03T08:00:00Z', async (api) => {
    const placed = await api('POST', '/v1/orders', { account: life.account, ...(await orderOf(NAME, 3)) });
    product = await delivered(api, placed);
  });
  // What has come in is of that instant; what it brings is done once the clock is there.
  await life.until('2025-05-03T09:00:00Z', true);
  return { life, path, product };
}

test('Certificates are ordered only under a contract in force; what is missing is said, and copies are asked for again', () =>
  theatre.stageFor(async (stage) => {
    const api = apiOf(stage);
    const life = await lead(stage, { start: '2025-05-01T08:00:00Z' });
    let path = '';
    await life.at('2025-05-02T08:00:00Z', async () => {
      path = `/v1/contracts/${(await api('POST', '/v1/contracts', { account: life.account, acronym: 'Univ' }))['id']}`;
      const order = { account: life.account, ...(await orderOf()) };
      await expect(api('POST', '/v1/orders', order)).rejects.toThrow(/409.*contract-required/);
      await expect(api('POST', '/v1/contracts', { account: life.account, acronym: 'OTHER' })).rejects.toThrow(
        'contract-exists',
      );
      const other = await api('POST', '/v1/accounts', { email: 'b@customer.example', name: 'Bert' });
      const again = { account: other['id'], acronym: 'UNIV' };
      await expect(api('POST', '/v1/contracts', again)).rejects.toThrow('acronym-taken');
      // Who has no contract orders as before.
      await api('POST', '/v1/orders', { account: other['id'], ...(await orderOf('www.bert.example.com')) });
    });
    expect((await shown(api, path)).missing.map(({ code }) => code)).toEqual([
      'not-eligible',
      ...Array(3).fill('policy-not-accepted'),
      ...Array(2).fill('signed-copy'),
    ]);
    await life.at('2025-05-20T08:00:00Z', async () => {
      for (const policy of ['geant-tcs', 'operator-policy', 'acceptable-use'])
        await api('POST', `${path}/policy-acceptances`, { policy, person: 'Anna' });
      await api('POST', `${path}/signed-copies`, {});
      await api('POST', `${path}/signed-copies/1/reject`, { reason: 'the second page is not signed' });
      await api('POST', `${path}/signed-copies`, { copy: 2 });
      await api('POST', `${path}/signed-copies`, { copy: 1 });
      expect((await shown(api, path)).state).toBe('requested');
      await api('POST', `${path}/eligibility`, { isCustomer: true });
      await expect(api('POST', `${path}/signed-copies`, { copy: 3 })).rejects.toThrow(/409.*too-many-copies/);
    });
    expect(await shown(api, path)).toMatchObject({
      state: 'active',
      firstPeriodEnd: '2026-05-20T08:00:00.000Z',
      earliestNotice: '2026-05-21',
      missing: [],
    });
    expect(await types(api, path)).toEqual([
      'contract_requested',
      ...Array(3).fill('policy_accepted'),
      'signed_copy_received',
      'signed_copy_rejected',
      'signed_copy_received',
      'signed_copy_received',
      'contract_activated',
    ]);
    // Two weeks went by before anything came.
    expect(subjectsTo(stage, 'anna@customer.example').filter((one) => one.includes('unvollständig'))).toHaveLength(2);
    expect(subjectsTo(stage, 'billing@perennial.example').at(-1)).toBe('Contract Univ: in force');
    const letter = stage.mails().find(({ subject }) => subject.includes('beantragt'));
    expect(JSON.stringify(letter)).toContain('Univ-de.pdf');
  }));

test('A suspended contract holds its certificates back, and what was due comes at the resumption', () =>
  theatre.stageFor(async (stage) => {
    const api = apiOf(stage);
    const { life, path, product } = await institution(stage);
    const product_ = `/v1/products/${product}`;
    const issued = async () => (await types(api, product_)).filter((type) => type === 'certificate_issued').length;
    expect(await issued()).toBe(1);
    const certificates = (await api('GET', `${product_}/certificates`)) as unknown as { notAfter: string }[];
    const [first] = certificates;
    const due = Date.parse(first?.notAfter ?? '');
    await life.at('2025-06-01T08:00:00Z', async () => {
      await api('POST', `${path}/suspend`, { reason: 'no customer any more' });
      await stage.time.untilQuiet();
      await expect(api('POST', `${product_}/claims`, await claimOf())).rejects.toThrow(/409.*contract-suspended/);
      const order = { account: life.account, ...(await orderOf('two.example.com')) };
      await expect(api('POST', '/v1/orders', order)).rejects.toThrow(/409.*contract-suspended/);
      await expect(api('POST', `${path}/suspend`, { reason: 'once more' })).rejects.toThrow('contract-state');
    });
    // Its replacement was due before its end; nobody has brought one.
    const later = new Date(due + 10 * 86_400_000).toISOString();
    await life.until(later);
    expect(await issued()).toBe(1);
    await life.at(later, () => api('POST', `${path}/resume`, { reason: 'a customer again' }));
    const dayAfter = new Date(due + 11 * 86_400_000).toISOString();
    await life.until(dayAfter);
    expect(await issued()).toBe(2);
    await life.at(dayAfter, async () => {
      await api('POST', `${product_}/claims`, await claimOf());
    });
    await life.until(new Date(due + 12 * 86_400_000).toISOString());
    expect(await issued()).toBe(3);
    expect(await types(api, path)).toEqual(expect.arrayContaining(['contract_suspended', 'contract_resumed']));
  }));

test('On the day itself nothing new comes any more; what is issued stays valid, and a later contract takes it up', () =>
  theatre.stageFor(async (stage) => {
    const api = apiOf(stage);
    const { life, path, product } = await institution(stage);
    const product_ = `/v1/products/${product}`;
    const letter = { by: 'institution', registeredLetter: 'RR1', deliveredAt: '2026-09-01T09:00:00Z' };
    await life.at('2026-04-01T09:00:00Z', async () => {
      const early = { ...letter, deliveredAt: '2026-04-01T09:00:00Z' };
      await expect(api('POST', `${path}/notice`, early)).rejects.toThrow(/409.*"earliest":"2026-05-03"/);
      await expect(api('POST', `${path}/notice`, { ...letter, registeredLetter: '' })).rejects.toThrow('422');
      await expect(api('POST', `${path}/notice`, letter)).rejects.toThrow(/422.*future/);
      await expect(api('POST', `${path}/notice/withdraw`, { consentBy: 'operator' })).rejects.toThrow('no-notice');
    });
    await life.at('2026-09-01T09:00:00Z', async () => {
      await api('POST', `${path}/notice`, letter);
      await expect(api('POST', `${path}/notice`, letter)).rejects.toThrow(/409.*notice-given/);
      const own = api('POST', `${path}/notice/withdraw`, { consentBy: 'institution' });
      await expect(own).rejects.toThrow(/409.*consent-needed/);
      await api('POST', `${path}/notice/withdraw`, { consentBy: 'operator' });
      await api('POST', `${path}/notice`, letter);
    });
    // Woken for nothing, any number of times, and by a worker that knows nothing of it: nothing happens twice.
    const workflow = stage.client.workflow.getHandle(contractWorkflowId(path.slice('/v1/contracts/'.length)));
    for (let i = 0; i < 3; i++) await workflow.signal('wake');
    await life.until('2027-01-01T12:00:00Z');
    expect((await workflow.describe()).status.name).toBe('COMPLETED');
    expect((await types(api, path)).slice(-4)).toEqual([
      'notice_given',
      'notice_withdrawn',
      'notice_given',
      'contract_terminated',
    ]);
    const anna = subjectsTo(stage, 'anna@customer.example').filter((one) => one.includes('UNIV'));
    expect(anna.filter((one) => one.includes('endet in')).map((one) => /in (\d+)/.exec(one)?.[1])).toEqual([
      '95',
      '60',
      '30',
      '7',
      '2',
    ]);
    expect(anna.at(-1)).toBe('Vertrag UNIV: beendet');
    const outliving = (await api('GET', `${path}/certificates`))['items'] as { name: string }[];
    expect(new Set(outliving.map(({ name }) => name))).toEqual(new Set([NAME]));

    const before = await types(api, product_);
    expect(before.at(-1)).toBe('renewal_option_changed');
    expect(await api('GET', product_)).toMatchObject({ state: 'active', renewalOption: 'delete_at_expiry' });
    await life.at('2027-01-02T08:00:00Z', async () => {
      await expect(api('POST', `${product_}/claims`, await claimOf())).rejects.toThrow(/409.*contract-required/);
      const order = { account: life.account, ...(await orderOf('three.example.com')) };
      await expect(api('POST', '/v1/orders', order)).rejects.toThrow(/409.*contract-required/);
      await expect(api('PATCH', product_, { renewalOption: 'one_year_delayed' })).rejects.toThrow('contract-required');
      await expect(api('POST', `${path}/resume`, { reason: 'please' })).rejects.toThrow('contract-ended');
    });
    await life.until('2027-08-01T08:00:00Z');
    const since = (await types(api, product_)).slice(before.length);
    expect(since).not.toContain('certificate_issued');
    expect(since).not.toContain('certificate_revoked');

    await life.at('2027-08-01T08:00:00Z', () => contracted(api, life.account));
    await life.until('2027-08-02T08:00:00Z');
    const again = (await types(api, product_)).slice(before.length + since.length);
    expect(again).toEqual(expect.arrayContaining(['certificate_issued', 'renewal_option_changed']));
    expect(await api('GET', product_)).toMatchObject({ renewalOption: 'one_year_delayed' });
  }));

test('An open renewal invoice goes with the contract, at once where the operator ends it for a reason', () =>
  theatre.stageFor(async (stage) => {
    const api = apiOf(stage);
    const { life, path, product } = await institution(stage);
    const product_ = `/v1/products/${product}`;
    await life.at('2025-07-01T08:00:00Z', async () => {
      await api('PATCH', product_, { renewalOption: 'one_year_immediate' });
    });
    await life.at('2025-07-02T08:00:00Z', async () => {
      expect((await types(api, product_)).at(-1)).toBe('invoice_issued');
      await expect(
        api('POST', `${path}/end`, { reason: 'breaks a policy', effectiveOn: '2025-06-30' }),
      ).rejects.toThrow(/422.*today, 2025-07-02/);
      await api('POST', `${path}/end`, { reason: 'breaks the acceptable use policy' });
    });
    expect((await shown(api, path)).state).toBe('terminated');
    expect((await types(api, product_)).slice(-3)).toEqual([
      'invoice_issued',
      'invoice_cancelled',
      'renewal_option_changed',
    ]);
    await life.until('2025-09-01T08:00:00Z');
    expect((await types(api, product_)).at(-1)).toBe('renewal_option_changed');
  }));

test('A request can be withdrawn, and leaves its acronym and its account free', () =>
  theatre.stageFor(async (stage) => {
    const api = apiOf(stage);
    const life = await lead(stage, { start: '2025-05-01T08:00:00Z' });
    await life.at('2025-05-02T08:00:00Z', async () => {
      const { id } = await api('POST', '/v1/contracts', { account: life.account, acronym: 'UNIV' });
      await api('POST', `/v1/contracts/${String(id)}/withdraw`);
      await stage.time.untilQuiet();
      await api('POST', '/v1/orders', { account: life.account, ...(await orderOf('free.example.com')) });
      await api('POST', '/v1/contracts', { account: life.account, acronym: 'UNIV' });
      await expect(api('POST', `/v1/contracts/${String(id)}/withdraw`)).rejects.toThrow('contract-ended');
    });
  }));
