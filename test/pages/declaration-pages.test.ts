import { MyHouse, type SignedIn } from './my-house';

let house: MyHouse;
let somebody: SignedIn;
beforeAll(async () => {
  house = await MyHouse.open();
  somebody = await house.signIn(await house.record.account({ email: 'anna@customer.example' }));
}, 60_000);
afterAll(() => house.close());

const filled = { once: 'a-page-of-mine', name: 'Anna', email: 'anna@customer.example', product: 'shop-example.com' };
/** The day that the pages' clock shows is 6 June 2027. */
const wished = (wish: string) => ({ ...filled, wish });
const hidden = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1];

test('The pages speak the language of the page that led there, on each step', async () => {
  const footer = (await somebody.get('/my/products')).text.split('<footer>')[1];
  expect(footer).toContain('href="/cancel?brand=default&amp;lang=de"');
  expect((await somebody.get('/cancel?brand=default&lang=fr')).text).toContain('<html lang="fr">');
  const confirm = await somebody.send('/cancel?brand=default&lang=fr', filled);
  expect(confirm.text).toContain('<html lang="fr">');
  expect(confirm.text).toContain('action="/cancel/confirmed?brand=default&amp;lang=fr"');
});

test('What is changed after it was shown is another declaration', async () => {
  const confirm = await somebody.send('/cancel', filled);
  expect(hidden(confirm.text, 'once')).toBe(filled.once);
  const form = await somebody.send('/cancel', { ...filled, edit: '1' });
  expect(hidden(form.text, 'once')).toMatch(/^[0-9a-f-]{36}$/);
});

test('The day that is wished for is written as people write it, and is not past', async () => {
  const right = await somebody.send('/cancel?lang=en', wished('2027-06-07'));
  expect(right.text).toMatch(/<dt>Wished-for end<\/dt><dd class="lines">7 June 2027</);
  const past = await somebody.send('/cancel?lang=en', wished('2020-01-01'));
  expect([past.status, past.text]).toEqual([422, expect.stringContaining('Please give a day that is not past.')]);
  expect(past.text).toContain('aria-describedby="wish-fault wish-hint" aria-invalid="true"');
});

test('A reason that hides text names the mark', async () => {
  const reason = { ...filled, manner: 'cause', reason: 'turned \u202e round' };
  const { status, text } = await somebody.send('/cancel?lang=en', reason);
  expect([status, text]).toEqual([422, expect.stringContaining('hides or reorders text (U+202E)')]);
  expect((await somebody.send('/cancel?lang=en', { ...reason, reason: '' })).text).toContain('Please say why.');
});
