import { ANNA, problemIn, StartedApi } from './started-api';

let api: StartedApi;
beforeAll(async () => {
  api = await StartedApi.start();
});
afterAll(() => api.stop());

async function faults(method: string, path: string, json: unknown): Promise<string[]> {
  const problem = problemIn(await api.ask(method, path, { json }));
  expect(problem.code).toBe('validation');
  return problem.pointers;
}

describe('A renewal option', () => {
  const change = (json: object) => api.ask('PATCH', '/v1/products/prod_anna', { json });

  test('multi_year says for how many years, up to what the offer allows, the others need not', async () => {
    for (const years of [undefined, 1, 2.5, 11, '3']) {
      expect(problemIn(await change({ renewalOption: 'multi_year', years }))).toMatchObject({
        status: 422,
        pointers: ['/years'],
      });
    }
    expect(problemIn(await change({ renewalOption: 'one_year_delayed', years: 2 }))).toMatchObject({
      status: 422,
      pointers: ['/years'],
    });
    expect((await change({ renewalOption: 'one_year_delayed', years: 1 })).status).toBe(200);
    expect((await change({ renewalOption: 'multi_year', years: 10 })).body).toMatchObject({
      renewalOption: 'multi_year',
      renewalYears: 10,
    });
  });

  test('that the offer does not allow is for the rules to refuse, for however many years', async () => {
    const product = api.engine.products.get('prod_bert');
    if (product) api.engine.products.set('prod_bert', { ...product, offer: 'domain-de' });
    await api.ask('PATCH', '/v1/products/prod_bert', { json: { renewalOption: 'multi_year', years: 50 } });
    expect(api.engine.commands.at(-1)).toMatchObject({
      name: 'products.setOption',
      with: { option: 'multi_year', years: 50 },
    });
  });

  test("is the customer's act by an account key, or by an operator's that says so", async () => {
    const by = async (key: string, headers: Record<string, string>) => {
      await api.ask('PATCH', '/v1/products/prod_anna', { key, headers, json: { renewalOption: 'delete_at_expiry' } });
      return api.engine.commands.at(-1)?.with as object;
    };
    expect(await by(ANNA, {})).toMatchObject({ by: 'customer' });
    expect(await by('pk_operator', {})).toMatchObject({ by: 'operator' });
    expect(await by('pk_operator', { 'Perennial-On-Behalf-Of': 'customer' })).toMatchObject({ by: 'customer' });
  });
});

describe('An offer', () => {
  const offer = {
    kind: 'domain',
    tld: 'at',
    pricePerYear: 1500,
    options: ['one_year_delayed', 'delete_at_expiry'],
    maxYears: 1,
  };

  test('is complete with what shapes its dates', async () => {
    const got = await api.ask('PUT', '/v1/offers/domain-at', { json: { ...offer, cutoffDays: 4 } });
    expect(got.status).toBe(200);
    expect(got.body).toMatchObject({
      id: 'domain-at',
      tld: 'at',
      cutoffDays: 4,
      graceDays: 0,
      currency: 'EUR',
      registryMode: 'explicit',
    });
    expect((await api.ask('GET', '/v1/offers/domain-at', { key: ANNA })).body).toEqual(got.body);
  });

  test.each([
    [{ pricePerYear: 0 }, '/pricePerYear'],
    [{ pricePerYear: 9.99 }, '/pricePerYear'],
    [{ restoreFee: -1 }, '/restoreFee'],
    [{ currency: 'USD' }, '/currency'],
    [{ options: [] }, '/options'],
    [{ options: ['one_year_delayed', 'one_year_delayed'] }, '/options'],
    [{ options: ['two_years'] }, '/options/0'],
    [{ maxYears: 0 }, '/maxYears'],
    [{ tld: '.at' }, '/tld'],
    [{ tld: undefined }, '/tld'],
    [{ kind: 'webspace' }, '/tld'],
    [{ kind: 'boat' }, '/kind'],
    [{ graceDays: -1 }, '/graceDays'],
    [{ id: 'other' }, '/id'],
  ])('cannot be %j', async (part, pointer) => {
    expect(await faults('PUT', '/v1/offers/domain-at', { ...offer, ...part })).toEqual([pointer]);
  });

  test('has an id for addresses', async () => {
    expect(await faults('PUT', '/v1/offers/Domain_AT', offer)).toEqual(['']);
  });
});
