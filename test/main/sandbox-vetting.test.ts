import { failProvider } from '../../src/gateways/sandbox/provider';
import { openCertifiedRecord } from '../support/certified';

test('The sandbox validates every organisation at once, unless it is told to fail at it', async () => {
  const { record, close } = await openCertifiedRecord();
  const { vet } = record.ports.certificates;
  const at = '2027-01-01T00:00:00.000Z';
  expect(await vet('acc_1', at)).toBe(true);
  await failProvider(record.kit.pool, undefined, 'vet', false);
  expect(await vet('acc_1', at)).toBe(false);
  await close();
});
