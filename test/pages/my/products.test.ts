import { writeFileSync } from 'node:fs';
import { openTestRecord, type TestRecord } from '../../support/record';
import { SignedIn } from './signed-in';

let record: TestRecord;
let pages: SignedIn;

beforeAll(async () => {
  record = await openTestRecord();
  pages = await SignedIn.open(record);
}, 60_000);
afterAll(async () => {
  await pages.close();
  await record.close();
});

const expiry = '2027-06-15T12:00:00.000Z';

test('try', async () => {
  const account = await record.account({ email: 'try@customer.example' });
  await pages.as(account);
  writeFileSync('/tmp/p/list-empty.html', await (await pages.get('/my/products')).text());
  const product = await record.takeOver({ account, expiry, name: 'a.com' });
  const answer = await pages.get('/my/products');
  const text = await answer.text();
  writeFileSync('/tmp/p/list.html', text);
  console.log(pages.statements.length, text.length);
  const one = await (await pages.get(`/my/products/${product}`)).text();
  writeFileSync('/tmp/p/product.html', one);
  console.log(pages.statements.length, one.length, await pages.text(`/my/products/${product}`));
});
