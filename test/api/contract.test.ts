import { ANNA, StartedApi } from './started-api';

let api: StartedApi;
beforeAll(async () => {
  api = await StartedApi.start();
});
afterAll(() => api.stop());

interface Operation {
  summary: string;
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
  requestBody?: { content: Record<string, { schema: object }> };
  parameters?: { name: string; in: string }[];
  security?: object[];
}

async function contract(started = api) {
  const { body } = await started.ask('GET', '/openapi.json', { key: null });
  return body as {
    openapi: string;
    servers: object[];
    paths: Record<string, Record<string, Operation> | undefined>;
    components: { schemas: Record<string, unknown> };
  };
}

test('The contract is OpenAPI 3.1, every reference in it leads somewhere', async () => {
  const document = await contract();
  expect(document).toMatchObject({
    openapi: '3.1.0',
    info: { title: 'Perennial', version: 'v1' },
    servers: [{ url: 'http://api.example' }],
  });
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name ?? '',
  );
  expect(references.length).toBeGreaterThan(20);
  for (const name of references) expect(document.components.schemas).toHaveProperty(name);
});

test('Every call says what it is, what it takes, what it gives, and how it fails', async () => {
  const { paths } = await contract();
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, { summary, responses, parameters = [], requestBody, security }] of Object.entries(
      operations ?? {},
    )) {
      const call = `${method} ${path}`;
      expect([call, summary]).toEqual([call, expect.stringMatching(/\w/)]);
      expect([call, Object.keys(responses)]).toEqual([call, expect.arrayContaining(['default'])]);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect([call, parameters.filter((one) => one.in === 'path').map(({ name }) => name)]).toEqual([call, inPath]);
      const taken = path.endsWith('/inbound') ? 'message/rfc822' : 'application/json';
      if (requestBody) expect(Object.keys(requestBody.content)).toEqual([taken]);
      if (path.startsWith('/v1/') && !path.includes('callbacks')) {
        const needed = /^\/v1\/(key-compromises|invitations|declarations$)/.test(path) ? [] : [{ apiKey: [] }];
        expect([call, security]).toEqual([call, needed]);
      }
    }
  }
});

test('The contract shows what is enforced: no unknown fields, limits, choices', async () => {
  const { components, paths } = await contract();
  expect(components.schemas['NewOrder']).toMatchObject({
    additionalProperties: false,
    required: ['account', 'offer', 'name'],
    properties: {
      renewalOption: { enum: ['one_year_delayed', 'one_year_immediate', 'multi_year', 'delete_at_expiry'] },
      years: { minimum: 1 },
    },
  });
  const names = paths['/v1/products']?.['get']?.parameters?.map(({ name }) => name);
  expect(names).toEqual(['limit', 'after', 'account', 'kind', 'state', 'name', 'trouble']);
});

test('Where nothing is a sandbox, the calls of the sandbox do not exist', async () => {
  const real = await StartedApi.start({ sandbox: false });
  try {
    expect((await real.ask('POST', '/v1/sandbox/provider-faults', { json: {} })).status).toBe(404);
    expect(Object.keys((await contract(real)).paths).filter((path) => path.includes('sandbox'))).toEqual([]);
  } finally {
    await real.stop();
  }
});

test('The contract is readable under /docs, from this server alone', async () => {
  expect((await api.ask('GET', '/docs', { key: null })).headers.get('location')).toBe('/docs/');
  const page = await api.ask('GET', '/docs/', { key: null });
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(page.text).not.toMatch(/(src|href)=["']?(https?:)?\/\//);
  const files = [...page.text.matchAll(/(?:src|href)="\.\/([\w.-]+)"/g)].map(([, file]) => file);
  expect(files).toEqual(expect.arrayContaining(['swagger-ui.css', 'swagger-ui-bundle.js', 'swagger-ui-init.js']));
  for (const file of files) expect((await api.ask('GET', `/docs/${file}`, { key: null })).status).toBe(200);
  expect((await api.ask('GET', '/docs/swagger-ui-init.js', { key: null })).text).toContain('../openapi.json');
  // Scripts in the page itself would be stopped by the policy.
  expect(page.text).not.toMatch(/<script>/);
});

test('Documents come as PDF under their number; one that was never issued is not found', async () => {
  const invoice = await api.ask('GET', '/v1/invoices/inv_anna.pdf', { key: ANNA });
  expect(invoice.headers.get('content-type')).toBe('application/pdf');
  expect(invoice.headers.get('content-disposition')).toBe('inline; filename="R2027-000001.pdf"');
  expect(invoice.text).toBe('%PDF-1.7 invoice');
  expect((await api.ask('GET', '/v1/invoices/inv_anna/receipt.pdf', { key: ANNA })).text).toBe('%PDF-1.7 receipt');
  expect((await api.ask('GET', '/v1/invoices/inv_anna/cancellation.pdf', { key: ANNA })).status).toBe(404);
});
