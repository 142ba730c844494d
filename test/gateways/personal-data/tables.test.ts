import { accountTables, otherTables } from '../../../src/gateways/personal-data/tables';
import { openTestRecord, type TestRecord } from '../../support/record';

let record: TestRecord;
beforeAll(async () => {
  record = await openTestRecord();
});
afterAll(() => record?.close());

test('Every table of the schema is exported and erased in a way that is written down, or holds nothing of accounts', async () => {
  const found = await record.rows<{ tablename: string }>(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
  const treated = [...accountTables, ...otherTables].map(({ table }) => table);
  const schema = found.map(({ tablename }) => tablename);
  expect(schema.filter((table) => !treated.includes(table))).toEqual([]);
  expect(treated.filter((table) => !schema.includes(table))).toEqual([]);
  expect(new Set(treated).size).toBe(treated.length);
});

test('Bytes are files of an export or not in it, never text within a record', async () => {
  const found = await record.rows<{ table: string; column: string }>(
    `SELECT table_name AS table, column_name AS column FROM information_schema.columns
     WHERE table_schema = 'public' AND data_type = 'bytea'`,
  );
  const within = found.filter(({ table, column }) => {
    const one = accountTables.find((treated) => treated.table === table);
    return one !== undefined && one.file?.column !== column && !one.hidden?.includes(column);
  });
  expect(within).toEqual([]);
});

test('No table that names an account or a product is among those that hold nothing of accounts', async () => {
  const found = await record.rows<{ table: string }>(
    `SELECT DISTINCT table_name AS table FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name IN ('account_id', 'product_id', 'email', 'recipient')`,
  );
  const allowed = ['erasures', 'erased_data', 'mass_revocation_certificates'];
  const others = otherTables.map(({ table }) => table).filter((table) => !allowed.includes(table));
  expect(found.map(({ table }) => table).filter((table) => others.includes(table))).toEqual([]);
});

test('What is found by the rows of another table is erased before them', () => {
  const order = accountTables.map(({ table }) => table);
  for (const [index, { table, of }] of accountTables.entries()) {
    for (const [, source = ''] of of.matchAll(/FROM (\w+)/g)) {
      const later = order.indexOf(source);
      const { overwrite, stays } = accountTables[later] ?? {};
      const keepsIds = stays !== undefined || (overwrite !== undefined && !of.includes('name'));
      expect([table, source, later > index || keepsIds]).toEqual([table, source, true]);
    }
  }
});
