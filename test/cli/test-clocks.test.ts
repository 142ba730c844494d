import type { TestClockResource } from '../../src/api/ports';
import { OPERATOR, StartedApi } from '../api/started-api';
import { runWords } from './house';

let api: StartedApi;
beforeEach(async () => {
  api = await StartedApi.start();
});
afterEach(() => api.stop());

const TO = '2028-01-01T00:00:00.000Z';
const run = (words: string[], interrupted?: AbortSignal) =>
  runWords(['test-clocks', ...words], {
    env: { PERENNIAL_URL: api.url, PERENNIAL_API_KEY: OPERATOR },
    dataDir: '/nowhere',
    ...(interrupted && { interrupted }),
  });

/** What the clock says when it is looked at, one look after the other; the last again and again. */
function moves(clock: string, looks: Partial<TestClockResource>[]): void {
  const begun = api.engine.clocks.get(clock);
  if (!begun) throw new Error(`no clock ${clock}`);
  let look = 0;
  api.engine.ports.testClocks.get = async () => {
    const said = looks[Math.min(look, looks.length - 1)];
    look += 1;
    return { ...begun, target: TO, ...said };
  };
}

async function created(): Promise<string> {
  const { json } = await run(['create', 'acc_anna', '--json']);
  return json.id;
}

test('A clock is created and listed in the zone of its account', async () => {
  const { out, status } = await run(['create', 'acc_anna', '--now', '2027-01-01T00:00:00Z']);
  expect(status).toBe(0);
  expect(out).toMatch(/^clock_\w+ is ready and shows 2027-01-01 01:00 Europe\/Berlin\.$/m);
  expect((await run([])).out).toMatch(/ACCOUNT +SHOWS .*\n.*acc_anna +2027-01-01 01:00 +ready/);
  expect((await run(['create', 'acc_none'])).status).toBe(1);
});

test('An advance is followed until it is there', async () => {
  const id = await created();
  moves(id, [
    { status: 'advancing', progress: 0.5 },
    { status: 'ready', progress: 1, now: TO, stops: 12 },
  ]);
  const { status, out } = await run(['advance', id, TO]);
  expect({ status, out }).toEqual({ status: 0, out: `${id} is ready and shows 2028-01-01 01:00 Europe/Berlin.\n` });
  expect(api.engine.commands.map(({ name }) => name)).toEqual(['testClocks.create', 'testClocks.advance']);
});

test('One that gets stuck says why, and one that somebody else stopped does not pass for done', async () => {
  const id = await created();
  moves(id, [{ status: 'stuck', trouble: 'prod_1 does not come to rest' }]);
  expect(await run(['advance', id, TO])).toMatchObject({
    status: 1,
    err: expect.stringContaining('prod_1 does not come to rest'),
  });
  moves(id, [{ status: 'ready', now: '2027-06-15T12:00:00.000Z' }]);
  expect(await run(['advance', id, TO])).toMatchObject({
    status: 1,
    err: expect.stringContaining('Stopped on the way, at 2027-06-15 14:00 Europe/Berlin'),
  });
});

test('What is no instant, or of no clock, is refused', async () => {
  const id = await created();
  expect(await run(['advance', id, 'tomorrow'])).toMatchObject({ status: 1, err: expect.stringContaining('RFC 3339') });
  expect((await run(['advance', 'clock_none', TO])).status).toBe(1);
  expect((await run(['create', 'acc_anna', '--now', '1.1.2027'])).err).toContain('RFC 3339');
  expect(await run(['stop', id])).toMatchObject({ status: 0, out: expect.stringContaining(`${id} is ready`) });
});

test('An interrupt stops it, once, and waits until it rests', async () => {
  const id = await created();
  const ctrlC = new AbortController();
  moves(id, [{ status: 'stopping' }, { status: 'stopping' }, { status: 'ready', now: '2027-06-15T12:00:00.000Z' }]);
  ctrlC.abort();
  const { status, json } = await run(['advance', id, TO, '--json'], ctrlC.signal);
  expect(status).toBe(130);
  expect(json).toMatchObject({ status: 130, clock: { id, status: 'ready', now: '2027-06-15T12:00:00.000Z' } });
  const stops = api.engine.commands.filter(({ name }) => name === 'testClocks.stop');
  expect(stops).toHaveLength(1);
});
