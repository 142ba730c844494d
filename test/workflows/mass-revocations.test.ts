import type { MassRevocationResource } from '../../src/api/mass-revocation-ports';
import type { Theatre } from '../../src/main/theatre';
import { Requests } from '../../src/scenarios/requests';
import { massRevocationWorkflowId } from '../../workflows/ids';
import { type Api, apiOf, lead, transfer } from '../support/stage';
import { openTestTheatre } from '../support/theatre';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTestTheatre();
});
afterAll(() => theatre?.close());

const WEEK = ['2026-12-01T09:00:00Z', '2026-12-02T09:00:00.000Z', '2026-12-03T09:00:00.000Z'] as const;
const requests = new Requests();

async function orderOf(name: string) {
  return { offer: 'certificate-dv', name, csr: await requests.make(name, [name], 'generate') };
}

/** Pays, and publishes what is asked for. */
async function delivered(api: Api, product: string, domain: string): Promise<void> {
  await api('POST', '/v1/payments', transfer(product, 2380, domain));
  type Wanted = { publish: { method: string; name: string; type: string; value: string }[] };
  const [wanted] = (await api('GET', `/v1/products/${product}/validations`)) as unknown as Wanted[];
  const { name, type, value } = wanted?.publish.find(({ method }) => method === 'dns-persistent') ?? {};
  await api('POST', '/v1/sandbox/dns-records', { name, type, value });
  await api('POST', `/v1/products/${product}/validations/${domain}/check`, {});
}

const types = async (api: Api, product: string) =>
  ((await api('GET', `/v1/products/${product}/events?limit=200`))['items'] as { type: string }[])
    .map(({ type }) => type)
    .filter((type) => /^certificate/.test(type));

test('A mass revocation goes from product to product at its rate, stops and goes on, and ends when all is revoked', () =>
  theatre.stageFor(async (stage) => {
    const api = apiOf(stage);
    const life = await lead(stage, { start: WEEK[0], order: await orderOf('one.example.com') });
    const all = [life.product];
    await life.at(WEEK[1], (ask) => delivered(ask, life.product, 'one.example.com'));
    for (const [minutes, name] of [
      [10, 'two.example.com'],
      [20, 'three.example.com'],
    ] as const) {
      await life.at(new Date(Date.parse(WEEK[1]) + minutes * 60_000).toISOString(), async (ask) => {
        const placed = await ask('POST', '/v1/orders', { account: life.account, ...(await orderOf(name)) });
        const { id } = placed['product'] as { id: string };
        await delivered(ask, id, name);
        all.push(id);
      });
    }
    // What has come in is done once the clock is there.
    await life.until(WEEK[2]);
    for (const product of all) expect(await types(api, product)).toEqual(['certificate_issued']);
    const asked = { issuer: 'embedded', reason: 'superseded', within: '5d', perMinute: 1, why: 'a drill' };
    const plan = await api('POST', '/v1/mass-revocations', { ...asked, dryRun: true });
    expect(plan).toMatchObject({ total: 3, products: 3, accounts: 1 });
    const begun = await api('POST', '/v1/mass-revocations', asked);
    const path = `/v1/mass-revocations/${String(begun['id'])}`;
    const shown = async () => (await api('GET', path)) as unknown as MassRevocationResource;
    const until = async (condition: (now: MassRevocationResource) => boolean | Promise<boolean>) => {
      for (const deadline = Date.now() + 20_000; !(await condition(await shown())); ) {
        if (Date.now() > deadline) throw new Error(JSON.stringify(await shown()));
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    await until(({ standing }) => standing.revoked === 1);
    expect((await shown()).standing).toMatchObject({ to_tell: 2, revoked: 1 });

    await api('POST', `${path}/stop`, { reason: 'a look at what the first has brought' });
    // Not by waiting for its result: for that the server would skip time.
    const ended = () =>
      until(async () => {
        const { status } = await stage.client.workflow
          .getHandle(massRevocationWorkflowId(String(begun['id'])))
          .describe();
        return status.name === 'COMPLETED';
      });
    await ended();
    await life.until('2026-12-03T12:00:00.000Z');
    expect(await shown()).toMatchObject({ state: 'stopped', standing: { to_tell: 2 } });

    await api('POST', `${path}/resume`, { reason: 'all is well' });
    await until(({ standing }) => standing.revoked === 2);
    await life.until('2026-12-03T12:10:00.000Z');
    await until(({ standing }) => standing.revoked === 3);
    await life.until('2026-12-03T13:00:00.000Z');
    await until(({ state }) => state === 'finished');
    await ended();
    expect(await shown()).toMatchObject({ total: 3, replaced: 3, standing: { revoked: 3 }, overdue: 0 });
    for (const product of all) {
      const after = ['certificate_issued', 'certificate_issued', 'certificate_revoked'];
      expect(await types(api, product)).toEqual(after);
    }
    const subjects = stage.mails().map(({ subject }) => subject);
    expect(subjects.filter((one) => one.includes('two.example.com')).length).toBeGreaterThan(2);
    const page = await api('GET', `${path}/certificates?standing=revoked&limit=2`);
    expect((page['items'] as { place: number }[]).map(({ place }) => place)).toEqual([0, 1]);
    const rest = await api('GET', `${path}/certificates?standing=revoked&after=${String(page['next'])}`);
    expect(rest['items']).toMatchObject([{ place: 2, standing: 'revoked', replacedBy: expect.any(String) }]);
  }));

test('What cannot be done in the time, or means nothing, is refused with what to do', () =>
  theatre.stageFor(async (stage) => {
    const api = apiOf(stage);
    const ask = (change: object) =>
      api('POST', '/v1/mass-revocations', { issuer: 'embedded', reason: 'superseded', within: '24h', ...change });
    await expect(ask({ reason: 'key_compromised', within: '5d' })).rejects.toThrow('within 24 hours');
    await expect(ask({})).rejects.toThrow('nothing to revoke');
    await expect(ask({ issuer: undefined })).rejects.toThrow('Say whose certificates');
    await expect(ask({ keyFingerprints: ['AB'] })).rejects.toThrow('SHA-256');
    await expect(api('POST', '/v1/mass-revocations/rev_none/stop', { reason: 'none' })).rejects.toThrow('404');
  }));
