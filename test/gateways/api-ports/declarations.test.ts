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
  declarationPorts(record.kit, consumerRights).declare(
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
    `SELECT d.ending, d.product_id AS product, r.message->>'type' AS asked, m.recipient, m.facts->'outcome'->>'kind' AS told
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
    ...{ product, asked: 'optionChanged', recipient: 'anna@HELD.example', told: 'ends' },
  });
});

test.each([
  ['the name with another address', { email: 'eve@elsewhere.example', product: 'held-by-bert.com' }],
  ['the address with another name', { email: 'bert@held.example', product: 'other.com' }],
])('%s gets a receipt that tells nothing', async (_, declared) => {
  if (made < 2) await held('bert@held.example', 'held-by-bert.com');
  const [row] = await rowOf(await declare(declared));
  expect(row).toMatchObject({ ending: { doubt: 'not_matched' }, product: null, asked: null, told: 'seen_to' });
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

test('an address gets ten receipts an hour; what is declared after that is kept all the same', async () => {
  const answers = [];
  for (let i = 0; i < 12; i++) answers.push(await declare({ email: 'many@elsewhere.example' }));
  const rows = await Promise.all(answers.map(rowOf));
  expect(rows.flat().map(({ told }) => told)).toEqual([...Array(10).fill('seen_to'), null, null]);
});
