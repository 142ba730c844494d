import { domainToASCII } from 'node:url';
import type { NewDeclaration } from '../../../src/api/declaration-ports';
import { declarationPorts } from '../../../src/gateways/api-ports/declarations';
import { consumerRights } from '../../../src/main/catalogue';
import { openTestRecord, type TestRecord } from '../../support/record';

const AT = '2027-03-01T10:00:00.000Z';

let record: TestRecord;
beforeAll(async () => {
  record = await openTestRecord();
});
afterAll(() => record.close());

let made = 0;
const declare = (declared: Partial<NewDeclaration>) =>
  declarationPorts(record.kit, consumerRights, (brand) => brand !== 'businesses').declare(
    { at: AT },
    {
      ...{
        kind: 'cancel',
        once: `once-${++made}-xxxxx`,
        name: 'Anna',
        product: 'x.com',
        forCause: false,
        locale: 'en',
      },
      ...{ email: 'a@b.example', ...declared },
    },
  );

async function rowOf(answer: Awaited<ReturnType<typeof declare>>) {
  if (answer.kind !== 'done') throw new Error(answer.kind);
  const { rows } = await record.kit.pool.query(
    `SELECT d.ending, d.product_id AS product, r.message->>'type' AS asked, m.recipient, m.facts->'outcome'->>'kind' AS told,
       m.product_id AS page
     FROM declarations d LEFT JOIN requests r ON r.id = d.request_id LEFT JOIN mails m ON m.about = 'declaration/' || d.id
     WHERE d.id = $1`,
    [answer.value.id],
  );
  return rows;
}

async function held(email: string, name: string): Promise<string> {
  const account = await record.account({ email, consumer: true });
  return record.takeOver({ account, name, expiry: '2027-06-15T12:00:00.000Z' });
}

test('by address and name it is found, and ends with its term', async () => {
  const product = await held('Anna@held.example', 'held-by-anna.com');
  const [row] = await rowOf(await declare({ email: 'anna@HELD.example', product: 'Held-by-Anna.com.' }));
  expect(row).toEqual({
    ending: { kind: 'term_end', endsAt: '2027-06-15T12:00:00.000Z' },
    ...{ product, asked: 'optionChanged', recipient: 'Anna@held.example', told: 'ends', page: product },
  });
});

test.each([
  ['as it is read', 'Müller-held.de', 'müller-held.de'],
  ['with www. before it', ' WWW.held-by-emil.com', 'held-by-emil.com'],
  ['with both', 'www.bücher-held.de.', 'bücher-held.de'],
])('a domain is found that is written %s', async (_, written, name) => {
  const email = `${++made}@held.example`;
  const product = await held(email, domainToASCII(name));
  expect(await rowOf(await declare({ email, product: written }))).toMatchObject([{ product, told: 'ends' }]);
});

test('a certificate for www. is meant before the domain', async () => {
  const account = await record.account({ email: 'fred@held.example', consumer: true });
  const end = { account, expiry: '2027-06-15T12:00:00.000Z' };
  await record.takeOver({ ...end, name: 'held-by-fred.com' });
  const product = await record.takeOver({ ...end, name: 'www.held-by-fred.com' });
  const answer = await declare({ email: 'fred@held.example', product: 'www.held-by-fred.com' });
  expect(await rowOf(answer)).toMatchObject([{ product }]);
});

test.each([
  ['the name with another address', { email: 'eve@elsewhere.example', product: 'held-by-bert.com' }],
  ['the address with another name', { email: 'bert@held.example', product: 'other.com' }],
])('%s gets a receipt that tells nothing', async (_, declared) => {
  if (made < 2) await held('bert@held.example', 'held-by-bert.com');
  const [row] = await rowOf(await declare(declared));
  expect(row).toMatchObject({
    ending: { doubt: 'not_matched' },
    product: null,
    asked: null,
    told: 'seen_to',
    page: null,
  });
});

test.each([
  ['a business', 'no_consumer', (account: string) => ['UPDATE accounts SET consumer = false WHERE id = $1', account]],
  [
    'a brand that sells to businesses only',
    'no_consumer',
    (account: string) => ["UPDATE accounts SET brand = 'businesses' WHERE id = $1", account],
  ],
  [
    'an account with people',
    'administered',
    (account: string) => [
      `INSERT INTO people (id, account_id, role, email, name, locale, state, invited_by, invited_at)
       VALUES ('per_' || $1, $1, 'administrator', 'r@held.example', 'Rita', 'en', 'invited', 'key', now())`,
      account,
    ],
  ],
  [
    'an account with a contract',
    'administered',
    (account: string) => [
      `INSERT INTO contracts (id, account_id, acronym, account_key, state, contract, created_at)
       VALUES ('con_' || $1, $1, 'HELD', $1, 'active', '{}', now())`,
      account,
    ],
  ],
])('nobody ends what %s has without signing in: a person sees to it', async (_, why, change) => {
  const name = `held-${++made}.com`;
  const account = await record.account({ email: `${name}@held.example`, consumer: true });
  await record.takeOver({ account, name, expiry: '2027-06-15T12:00:00.000Z' });
  const [sql = '', ...values] = change(account);
  await record.rows(sql, values);
  const [row] = await rowOf(await declare({ email: `${name}@held.example`, product: name }));
  expect(row).toMatchObject({ ending: { kind: 'operator', doubt: why }, asked: null, told: 'seen_to' });
});

describe('a cancellation by whoever knows address and name', () => {
  const letters = (product: string) =>
    record.rows<{ at: Date; recipient: string; facts: object }>(
      `SELECT at, recipient, facts FROM mails WHERE product_id = $1 AND facts->>'kind' = 'declared_end' ORDER BY at`,
      [product],
    );
  async function declared(email: string, name: string): Promise<string> {
    const product = await held(email, name);
    await declare({ email, product: name });
    return product;
  }

  test('is told once more to the account, four weeks before it can no longer be taken back', async () => {
    const product = await declared('eva@held.example', 'held-by-eva.com');
    await record.live(product, '2027-05-17T12:00:00.000Z');
    expect(await letters(product)).toEqual([]);
    await record.live(product, '2027-06-14T12:00:00.000Z');
    expect(await letters(product)).toMatchObject([
      {
        ...{ recipient: 'eva@held.example', at: '2027-05-18T12:00:00.000Z' },
        facts: { productName: 'held-by-eva.com', declaredAt: AT, endsAt: '2027-06-15T12:00:00.000Z' },
      },
    ]);
    expect(
      await record.rows('SELECT notice, outcome FROM notices WHERE product_id = $1 AND notice LIKE $2', [
        product,
        'decl%',
      ]),
    ).toEqual([{ notice: `declared_end:${AT}`, outcome: 'sent' }]);
    expect((await record.timeline(product)).join()).not.toContain('declared_end');
  });

  test('that was taken back has no second letter', async () => {
    const product = await declared('finn@held.example', 'held-by-finn.com');
    const back = { option: 'one_year_delayed', years: 1, by: 'customer' } as const;
    await record.tell(product, { type: 'optionChanged', id: 'req_back', at: '2027-04-01T10:00:00.000Z', ...back });
    await record.live(product, '2027-06-14T12:00:00.000Z');
    expect(await letters(product)).toEqual([]);
  });

  test('is told again where it is taken back and declared again', async () => {
    const product = await declared('gert@held.example', 'held-by-gert.com');
    await record.live(product, '2027-05-20T12:00:00.000Z');
    const choose = (id: string, at: string, option: 'one_year_delayed' | 'delete_at_expiry') => {
      const declaredAgain = option === 'delete_at_expiry' ? { declared: true as const } : {};
      return record.tell(product, {
        type: 'optionChanged',
        id,
        at,
        option,
        years: 1,
        by: 'customer',
        ...declaredAgain,
      });
    };
    await choose('req_1', '2027-05-21T10:00:00.000Z', 'one_year_delayed');
    await choose('req_2', '2027-05-22T10:00:00.000Z', 'delete_at_expiry');
    await record.live(product, '2027-06-14T12:00:00.000Z');
    expect((await letters(product)).map(({ at }) => at)).toEqual([
      '2027-05-18T12:00:00.000Z',
      '2027-05-29T10:00:00.000Z',
    ]);
  });
});

test('a form that was sent twice is one declaration, with one receipt', async () => {
  await held('carl@held.example', 'held-by-carl.com');
  const wish = { once: 'the-very-same', email: 'carl@held.example', product: 'held-by-carl.com' };
  const [first, second] = await Promise.all([declare(wish), declare(wish)]);
  expect(first).toEqual(second);
  expect(await rowOf(first)).toHaveLength(1);
});

test('a form that was sent again with another content is another declaration', async () => {
  const account = await record.account({ email: 'dora@held.example', consumer: true });
  const products = await Promise.all(
    ['first-of-dora.com', 'second-of-dora.com'].map((name) =>
      record.takeOver({ account, name, expiry: '2027-06-15T12:00:00.000Z' }),
    ),
  );
  const wish = { once: 'the-very-same-page', email: 'dora@held.example' };
  const first = await declare({ ...wish, product: 'first-of-dora.com' });
  const second = await declare({ ...wish, product: 'second-of-dora.com' });
  expect([...(await rowOf(first)), ...(await rowOf(second))].map(({ product }) => product)).toEqual(products);
  expect(await declare({ ...wish, product: 'first-of-dora.com' })).toEqual(first);
});

test('an address gets ten receipts an hour; what is declared after that is kept all the same', async () => {
  const answers = [];
  for (let i = 0; i < 12; i++) answers.push(await declare({ email: 'many@elsewhere.example' }));
  const rows = await Promise.all(answers.map(rowOf));
  expect(rows.flat().map(({ told }) => told)).toEqual([...Array(10).fill('seen_to'), null, null]);
});

test('what is done already is told ten times an hour at most', async () => {
  const product = await held('again@held.example', 'held-by-again.com');
  const again = () => declare({ email: 'again@held.example', product: 'held-by-again.com' });
  await again();
  await record.rows(`UPDATE products SET life = jsonb_set(life, '{option}', '"delete_at_expiry"') WHERE id = $1`, [
    product,
  ]);
  const answers = [];
  for (let i = 0; i < 11; i++) answers.push(await again());
  const rows = await Promise.all(answers.map(rowOf));
  expect(rows.flat().map(({ told }) => told)).toEqual([...Array(9).fill('ends'), null, null]);
});

test('what is done is told whatever was declared before, to the account and in its language', async () => {
  const product = await held('Many@Held.example', 'held-by-many.com');
  for (let i = 0; i < 12; i++) await declare({ email: 'many@held.example', product: `junk-${i}.com` });
  const answer = await declare({ email: 'many@held.example', product: 'held-by-many.com', locale: 'fr' });
  const [row] = await rowOf(answer);
  expect(row).toMatchObject({ product, asked: 'optionChanged', recipient: 'Many@Held.example', told: 'ends' });
  expect(
    await record.rows('SELECT locale FROM mails WHERE account_id IS NOT NULL AND recipient = $1', [
      'Many@Held.example',
    ]),
  ).toEqual([{ locale: 'de' }]);
});
