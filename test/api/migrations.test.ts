import { csv } from '../../src/api/csv';
import { ANNA, problemIn, StartedApi } from './started-api';

let api: StartedApi;
beforeAll(async () => {
  api = await StartedApi.start();
});
afterAll(() => api.stop());

const wave = { name: 'spring', from: 'embedded', to: 'other', cutOverAt: '2099-03-01T08:00:00Z' };
const post = (change: object) => api.ask('POST', '/v1/migration-waves', { json: { ...wave, ...change } });

describe('A wave is refused with every fault at once', () => {
  test.each<[string, object, string[]]>([
    ['an unknown provider', { to: 'nowhere' }, ['/to']],
    ['the provider that they have', { to: 'embedded' }, ['/to']],
    ['a cut-over in the past', { cutOverAt: '2020-01-01T00:00:00Z' }, ['/cutOverAt']],
    ['prices frozen until before the cut-over', { pricesFrozenUntil: '2098-01-01T00:00:00Z' }, ['/pricesFrozenUntil']],
    ['accounts that do not exist', { accounts: ['acc_anna', 'acc_none'] }, ['/accounts/1']],
    ['no account at all', { accounts: [] }, ['/accounts']],
    ['a name with a line break', { name: 'a\nb' }, ['/name']],
    ['a cut-over that is no instant', { cutOverAt: 'tomorrow' }, ['/cutOverAt']],
    ['what nobody knows', { revoke: true }, ['/revoke']],
    [
      'all of it',
      { from: 'x', to: 'x', cutOverAt: '2020-01-01T00:00:00Z', accounts: ['acc_none'] },
      ['/from', '/to', '/to', '/cutOverAt', '/accounts/0'],
    ],
  ])('%s', async (_, change, pointers) => {
    expect(problemIn(await post(change))).toEqual({ status: 422, code: 'validation', pointers });
  });
});

test('A dry run answers the report, also for accounts that cannot be moved', async () => {
  const { status, body } = await post({ dryRun: true, accounts: ['acc_none'] });
  expect({ status, institutions: body.institutions }).toEqual({ status: 200, institutions: [] });
});

test('An institution sees its own migration and its certificates as CSV, and does nothing to it', async () => {
  const own = await api.ask('GET', '/v1/migrations/mig_anna', { key: ANNA });
  expect(own.body).toMatchObject({ state: 'preparing', account: 'acc_anna' });
  const file = await api.ask('GET', '/v1/migrations/mig_anna.csv', { key: ANNA });
  expect(file.headers.get('content-type')).toMatch(/^text\/csv/);
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="mig_anna.csv"');
  expect(file.text.replace('\u{feff}', '')).toBe(
    'name,standing,ends,next by,next at,missing,provider,serial,product\r\n',
  );
  const pause = await api.ask('POST', '/v1/migrations/mig_anna/pause', { key: ANNA, json: { reason: 'no' } });
  expect(problemIn(pause)).toEqual({ status: 403, code: 'forbidden' });
  expect(problemIn(await api.ask('POST', '/v1/migrations/mig_anna/pause', { json: {} }))).toMatchObject({
    pointers: ['/reason'],
  });
});

test('A cell of a table is never a formula, and keeps its commas, quotes and line breaks', () => {
  const text = csv(
    ['a', 'b'],
    [
      ['=1+1', 'x, "y"'],
      ['-1', -1],
      [null, 'z\r\n'],
    ],
  ).toString();
  expect(text).toBe('\u{feff}a,b\r\n\'=1+1,"x, ""y"""\r\n\'-1,-1\r\n,"z\r\n"\r\n');
});
