import { accountPricing } from '../../../src/gateways/page-ports/pricing';
import { openTestRecord, type TestRecord } from '../../support/record';

let record: TestRecord;
beforeAll(async () => {
  record = await openTestRecord();
});
afterAll(() => record.close());

const issuedAt = '2027-06-05T12:00:00.000Z';

describe('What a page says that an account pays', () => {
  test.each([
    ['a consumer here', 'DE', false, 1900, 1190],
    ['a company of another member state, confirmed', 'BE', true, 0, 1000],
    ['one that is not confirmed', 'BE', false, 2100, 1210],
    ['one in the country of the seller, confirmed', 'DE', true, 1900, 1190],
  ])('is what is invoiced: %s', async (_, country, confirmed, vatRate, total) => {
    const account = await record.account({ country, automatic: 'none' });
    if (confirmed) await record.rows(`UPDATE accounts SET vat_evidence = '{"valid": true}' WHERE id = $1`, [account]);
    const product = await record.takeOver({ account, expiry: '2027-06-15T12:00:00.000Z' });
    await record.live(product, issuedAt);
    expect(await accountPricing(record.kit)(account, issuedAt)).toEqual({ vatRate });
    expect(await record.rows('SELECT total FROM invoices WHERE product_id = $1', [product])).toEqual([{ total }]);
  });

  test('has the prices that are kept as they were', async () => {
    const account = await record.account();
    const frozen = { migration: 'mig_1', until: '2028-01-01T00:00:00.000Z', offers: {} };
    await record.rows('UPDATE accounts SET frozen_prices = $2 WHERE id = $1', [account, JSON.stringify(frozen)]);
    expect(await accountPricing(record.kit)(account, issuedAt)).toEqual({ vatRate: 1900, frozenPrices: frozen });
  });
});
