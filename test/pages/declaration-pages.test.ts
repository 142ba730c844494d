import { MyHouse, type SignedIn } from './my-house';

let house: MyHouse;
let somebody: SignedIn;
beforeAll(async () => {
  house = await MyHouse.open();
  somebody = await house.signIn(await house.record.account({ email: 'anna@customer.example' }));
}, 60_000);
afterAll(() => house.close());

const filled = { once: 'a-page-of-mine', name: 'Anna', email: 'anna@customer.example', product: 'shop-example.com' };
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
