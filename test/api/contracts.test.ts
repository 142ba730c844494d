import { ANNA, problemIn, StartedApi } from './started-api';

let api: StartedApi;
beforeAll(async () => {
  api = await StartedApi.start();
});
afterAll(() => api.stop());

const path = '/v1/contracts/ctr_anna';

async function faults(to: string, json: unknown): Promise<string[]> {
  const problem = problemIn(await api.ask('POST', to, { json }));
  expect(problem.code).toBe('validation');
  return problem.pointers;
}

test('every fault of a request is named at once', async () => {
  expect(await faults('/v1/contracts', { account: '-', acronym: ' <b>', isCustomer: 'yes', colour: 1 })).toEqual([
    '/account',
    '/acronym',
    '/isCustomer',
    '/colour',
  ]);
});

test('only an operator says that an institution is a customer', async () => {
  const json = { account: 'acc_anna', acronym: 'UNIV', isCustomer: true };
  expect(problemIn(await api.ask('POST', '/v1/contracts', { key: ANNA, json }))).toEqual({
    status: 403,
    code: 'forbidden',
  });
  expect((await api.ask('POST', '/v1/contracts', { json })).status).toBe(201);
});

describe('a policy', () => {
  const to = `${path}/policy-acceptances`;

  test.each([
    ['unknown', { policy: 'none', person: 'Anna' }, '/policy', 'geant-tcs, operator-policy, acceptable-use'],
    // The one that informs is accepted by nobody.
    ['of the other kind', { policy: 'personal-data', person: 'Anna' }, '/policy', 'Known policies'],
    ['in an unknown version', { policy: 'geant-tcs', version: '7', person: 'Anna' }, '/version', '0.9, 2.0'],
    ['in an old version', { policy: 'geant-tcs', version: '0.9', person: 'Anna' }, '/version', 'in force is 2.0'],
  ])('%s is refused, naming those that are known', async (_, json, pointer, words) => {
    const { body } = await api.ask('POST', to, { json });
    expect(body.errors).toEqual([{ pointer, detail: expect.stringContaining(words) }]);
  });

  test('is accepted by somebody, in the version that is in force', async () => {
    expect(await faults(to, { policy: 'geant-tcs', person: ' ' })).toEqual(['/person']);
    await api.ask('POST', to, { key: ANNA, json: { policy: 'geant-tcs', person: 'Anna' } });
    expect(api.engine.commands.at(-1)?.with).toEqual({
      do: 'accept_policy',
      policy: 'geant-tcs',
      version: '2.0',
      person: 'Anna',
    });
  });
});

describe('a scan', () => {
  const to = `${path}/signed-copies`;
  const scan = (type: string, bytes: Buffer) => ({ scan: { type, content: bytes.toString('base64') } });

  test.each([
    ['of another type', scan('text/html', Buffer.from('%PDF-')), '/scan/type'],
    ['that is not what it says', scan('image/png', Buffer.from('%PDF-1.7')), '/scan/content'],
    ['of nothing', scan('application/pdf', Buffer.alloc(0)), '/scan/content'],
    ['that is no base64', { scan: { type: 'application/pdf', content: 'JVBERi0*' } }, '/scan/content'],
    ['of no copy', { copy: 0 }, '/copy'],
  ])('%s is refused', async (_, json, pointer) => {
    expect(await faults(to, json)).toEqual([pointer]);
  });

  test('larger than 10 MB is refused', async () => {
    const tooLarge = Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(10 * 1024 * 1024)]);
    expect((await api.ask('POST', to, { json: scan('application/pdf', tooLarge) })).status).toBeGreaterThanOrEqual(400);
  });

  test('that is what it says is kept, and is given as a file of its own kind', async () => {
    const png = Buffer.from('89504e470d0a1a0a00', 'hex');
    expect((await api.ask('POST', to, { json: { copy: 1, ...scan('image/png', png) } })).status).toBe(200);
    expect(api.engine.commands.at(-1)?.with).toEqual({
      do: 'receive_copy',
      copy: 1,
      scan: { type: 'image/png', content: png },
    });
  });
});

describe('a notice', () => {
  const notice = { by: 'institution', registeredLetter: 'RR1', deliveredAt: '2027-01-09T08:00:00Z' };

  test.each([
    [{ ...notice, registeredLetter: '' }, ['/registeredLetter']],
    [{ by: 'nobody', deliveredAt: '30 September' }, ['/by', '/registeredLetter', '/deliveredAt']],
    [{ ...notice, deliveredAt: '2027-01-11T08:00:00Z' }, ['/deliveredAt']],
    [{ ...notice, registeredLetter: '', deliveredAt: '2027-01-11T08:00:00Z' }, ['/registeredLetter', '/deliveredAt']],
  ])('%j has the faults %j', async (json, pointers) => {
    expect(await faults(`${path}/notice`, json)).toEqual(pointers);
  });

  test('is withdrawn only if somebody consents', async () => {
    expect(await faults(`${path}/notice/withdraw`, {})).toEqual(['/consentBy']);
  });
});

test('a contract is not ended in the past, nor without a reason', async () => {
  expect(await faults(`${path}/end`, { effectiveOn: '2027-01-09' })).toEqual(['/reason', '/effectiveOn']);
  expect(
    (await api.ask('POST', `${path}/end`, { json: { reason: 'no customer', effectiveOn: '2027-01-10' } })).status,
  ).toBe(200);
});

test('that a person was shown the personal data policy is recorded with its version', async () => {
  const to = '/v1/accounts/acc_anna/policy-acknowledgements';
  expect(await faults(to, { policy: 'geant-tcs', person: 'Anna' })).toEqual(['/policy']);
  const { status, body } = await api.ask('POST', to, { key: ANNA, json: { person: 'Anna' } });
  expect([status, body]).toEqual([
    201,
    expect.objectContaining({ policy: 'personal-data', version: '1.0', person: 'Anna' }),
  ]);
});
