import { createForecaster } from '../../../src/forecast/forecaster';
import { forecastPorts } from '../../../src/gateways/api-ports/forecasts';
import { forecastKit } from '../../../src/main/forecast-kit';
import { openTestRecord, type TestRecord } from '../../support/record';

let record: TestRecord;
beforeAll(async () => {
  record = await openTestRecord();
});
afterAll(() => record?.close());

test("When whoever asked for a product's forecast has gone, it is not computed to its end", async () => {
  const product = await record.takeOver({ account: await record.account(), expiry: '2027-06-15T12:00:00.000Z' });
  const forecaster = createForecaster(record.kit.settings);
  const visitor = new AbortController();
  let computed = 0;
  const leaveAt = (moments: number) =>
    forecastPorts({
      ...forecastKit(record.kit),
      forecaster: {
        ...forecaster,
        async *unfold(...asked) {
          for await (const moment of forecaster.unfold(...asked)) {
            computed += 1;
            if (computed === moments) visitor.abort();
            yield moment;
          }
        },
      },
    });
  const [now, until] = ['2026-12-01T09:00:00.000Z', '2028-01-01T00:00:00.000Z'];
  await leaveAt(0).product(product, now, until, visitor.signal);
  expect(computed).toBeGreaterThan(5);
  computed = 0;
  await leaveAt(3).product(product, now, until, visitor.signal);
  expect(computed).toBe(3);
});
