import { closeDeaths, compare, openDeaths } from './deaths';

beforeAll(openDeaths, 60_000);
afterAll(closeDeaths);

const start = '2027-05-15T09:00:00.000Z';
const expiry = '2027-06-15T12:00:00.000Z';
/** from a month before its expiry until the day after it */
const lastMonth = { start, end: '2027-06-16T00:00:00.000Z' };

describe('a worker that is killed (-9) before and after each of its effects leaves what one leaves that never died', () => {
  test('a .com that is paid by card: renewed once, charged once', async () => {
    await compare(
      {
        ...lastMonth,
        begin: async (record) =>
          record.takeOver({
            account: await record.account({ automatic: 'card', card: 'succeeds' }),
            expiry,
            at: start,
          }),
      },
      ['start', 'step', 'card', 'provider', 'mail'],
    );
  }, 300_000);

  // Some two minutes: PERENNIAL_FAULTS=all npx jest test/faults
  const atLength = process.env['PERENNIAL_FAULTS'] === 'all' ? test : test.skip;
  atLength(
    'a webspace that is not paid: its invoice lapses, it is suspended',
    async () => {
      await compare(
        {
          ...lastMonth,
          begin: async (record) =>
            record.takeOver({
              account: await record.account({ balance: 500 }),
              expiry,
              at: start,
              offer: 'webspace-50',
              name: 'web',
            }),
        },
        ['start', 'step', 'provider', 'mail'],
      );
    },
    600_000,
  );
});
