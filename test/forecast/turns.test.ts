import { forecastPorts } from '../../src/gateways/api-ports/forecasts';
import { Turns } from '../../src/gateways/api-ports/turns';
import { Busy } from '../../src/gateways/busy';
import { forecastKit } from '../../src/main/forecast-kit';
import { openTestRecord, type TestRecord } from '../support/record';

let record: TestRecord;
beforeAll(async () => {
  record = await openTestRecord();
});
afterAll(() => record?.close());

const NOW = '2026-12-01T09:00:00.000Z';
const UNTIL = '2027-12-31T00:00:00.000Z';
const nothing = { offers: {}, rules: {}, applies: 'next_term' } as const;

test('What reads whole accounts waits its turn, and gives it back at the end or when left; one product goes past it', async () => {
  const account = await record.account();
  const product = await record.takeOver({ account, expiry: '2027-06-15T12:00:00.000Z' });
  const large = new Turns({ atOnce: 1, waiting: 0, patience: 50 });
  const kit = forecastKit(record.kit);
  const ports = forecastPorts({ ...kit, turns: { ...kit.turns, large } });
  const compare = () => ports.whatIf({ portfolio: { account }, whatIf: nothing, now: NOW, until: UNTIL });

  const reading = compare()[Symbol.asyncIterator]();
  await reading.next();
  await expect(ports.account(account, NOW, UNTIL)).rejects.toThrow(Busy);
  await expect(compare()[Symbol.asyncIterator]().next()).rejects.toThrow(Busy);
  expect((await ports.product(product, NOW, UNTIL, new AbortController().signal))?.items.length).toBeGreaterThan(5);
  await reading.return?.();

  expect(await ports.account('acc_none', NOW, UNTIL)).toBeUndefined();
  const coming = await ports.account(account, NOW, UNTIL);
  await expect(ports.account(account, NOW, UNTIL)).rejects.toThrow(Busy);
  const items = [];
  for await (const item of coming?.items ?? []) items.push(item);
  expect(items.length).toBeGreaterThan(5);
  const lines = [];
  for await (const { type } of compare()) lines.push(type);
  expect(lines.at(-1)).toBe('summary');
});
