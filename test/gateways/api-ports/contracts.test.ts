import { contractPorts } from '../../../src/gateways/api-ports/contracts';
import { contractKit } from '../../../src/main/contracts';
import { contractsOf } from '../../support/contracts';
import { openTestRecord, type TestRecord } from '../../support/record';

let record: TestRecord;
beforeAll(async () => {
  record = await openTestRecord();
});
afterAll(() => record.close());

test('The same scan twice is one copy, also to who says that it is the other: no contract comes of one paper', async () => {
  const account = await record.account();
  const id = await contractsOf(record).requested(account);
  const kit = contractKit(record.config, record.kit.pool, async () => Buffer.alloc(0));
  const ports = contractPorts(record.kit, kit);
  const receive = (text: string, copy?: number) => {
    const scan = { type: 'application/pdf', content: Buffer.from(`%PDF-1.7 ${text}`) };
    const change = { do: 'receive_copy' as const, scan, ...(copy !== undefined && { copy }) };
    return ports.change({ at: '2026-12-01T09:00:00.000Z' }, { id, account }, change);
  };
  expect(await receive('one')).toMatchObject({ kind: 'done', value: { state: 'requested', copies: [{ copy: 1 }] } });
  for (const copy of [undefined, 1, 2]) {
    expect(await receive('one', copy)).toMatchObject({ refusal: { code: 'copy-received', facts: { copy: 1 } } });
  }
  const second = await receive('other');
  expect(second).toMatchObject({ kind: 'done', value: { state: 'active' } });
  expect(second.kind === 'done' && second.value.copies.map(({ scan }) => scan)).toEqual([
    { type: 'application/pdf', bytes: 12 },
    { type: 'application/pdf', bytes: 14 },
  ]);
  // Not one too many: the one that is there already.
  expect(await receive('other')).toMatchObject({ refusal: { code: 'copy-received', facts: { copy: 2 } } });
});
