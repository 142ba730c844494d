import { MyHouse, type SignedIn } from './my-house';

let house: MyHouse;
let account: string;
let anna: SignedIn;
const product = 'prod_many';

beforeAll(async () => {
  house = await MyHouse.open();
  account = await house.record.account({ email: 'anna@customer.example', automatic: 'none', card: 'succeeds' });
  await house.record.rows(`UPDATE accounts SET locale = 'en', name = '<script>alert(1)</script>' WHERE id = $1`, [
    account,
  ]);
  anna = await house.signIn(account);
}, 60_000);
afterAll(() => house.close());

/** One real renewal invoice that is open. */
async function owing(of: string): Promise<string> {
  const bought = await house.record.takeOver({ account: of, expiry: '2027-06-15T12:00:00.000Z' });
  const life = await house.record.live(bought, '2027-06-05T12:00:00.000Z');
  return life.invoice?.id ?? '';
}

test('An account without anything is told so', async () => {
  const empty = await house.signIn(await house.record.account({ email: 'new@customer.example' }));
  expect((await empty.get('/my/invoices')).text).toContain('Es gibt noch keine Rechnungen');
  expect((await empty.get('/my/balance')).text).toContain('Es gab noch keine Bewegung');
  expect((await empty.get('/my/payment-methods')).text).toContain('Es gibt keine Karte');
});

describe('What belongs to somebody else', () => {
  test.each(['', '/invoice.pdf', '/receipt.pdf', '/cancellation.pdf'])('is not there: invoices/…%s', async (part) => {
    const bert = await house.record.account({ email: 'bert@customer.example' });
    const other = await owing(bert);
    expect((await anna.get(`/my/invoices/${other}${part}`)).status).toBe(404);
    expect((await (await house.signIn(bert)).get(`/my/invoices/${other}`)).status).toBe(200);
  });

  test('is not paid either', async () => {
    const other = await owing(await house.record.account({ email: 'eva@customer.example' }));
    expect((await anna.send(`/my/invoices/${other}/pay`, { once: 'a-key-of-mine' })).status).toBe(404);
    expect((await anna.get('/my/invoices?number=R2027-000002')).text).toContain('No invoice fits that.');
  });
});

test('A requester sees everything and pays nothing', async () => {
  const invoice = await owing(account);
  const rita = await house.signIn(account, 'requester');
  const page = await rita.get(`/my/invoices/${invoice}`);
  expect(page.text).toContain('Only an administrator of your institution pays.');
  expect(page.text).not.toContain('/pay"');
  const tried = await rita.send(`/my/invoices/${invoice}/pay`, {});
  expect([tried.status, tried.text]).toEqual([
    409,
    expect.stringContaining('Only an administrator of your institution may do this.'),
  ]);
  expect((await rita.get('/my/payment-methods')).text).not.toContain('<form method="post" action="/my/');
  expect((await rita.send('/my/payment-methods/card', { card: 'sandbox_succeeds' })).text).toContain(
    'Only an administrator',
  );
  expect((await rita.send('/my/payment-methods/mandate', { iban: 'DE89370400440532013000' })).text).toContain(
    'Only an administrator',
  );
  expect(await house.record.rows('SELECT 1 FROM sandbox_charges')).toEqual([]);
});

test('A card that nobody offers is not taken, nor is a number of one', async () => {
  for (const card of ['4242424242424242', 'tok_real', '']) {
    expect((await anna.send('/my/payment-methods/card', { card })).status).toBe(422);
  }
});

test('A box that is not ticked is no consent, and a reference that was not read signs nothing', async () => {
  const one = await house.signIn(await house.record.account({ email: 'ida@customer.example' }));
  await one.send('/my/payment-methods/mandate', { iban: 'DE89370400440532013000' });
  const [, reference = ''] =
    /name="reference" value="(\w+)"/.exec((await one.get('/my/payment-methods/mandate')).text) ?? [];
  const unticked = await one.send('/my/payment-methods/mandate/sign', { reference });
  expect([unticked.status, unticked.text]).toEqual([
    422,
    expect.stringContaining('Ohne Ihre Zustimmung gibt es kein Mandat'),
  ]);
  const other = await one.send('/my/payment-methods/mandate/sign', { reference: 'M1', agreed: 'yes' });
  expect([other.status, other.text]).toEqual([409, expect.stringContaining('inzwischen geändert')]);
  expect((await one.get('/my/payment-methods')).text).toContain('wartet auf Ihre Zustimmung');
});

test.each([
  ['de', 'Überweisung', 'Es geschieht aber nicht von selbst'],
  ['en', 'Bank transfer', 'They do not happen by themselves'],
  ['fr', 'Virement', 'cela ne se fait pas tout seul'],
  ['nl', 'Overschrijving', 'Het gaat alleen niet vanzelf'],
])('What does not happen by itself is said: %s', async (locale, transfer, manual) => {
  const reader = await house.record.account({ email: `${locale}@manual.example` });
  await house.record.rows('UPDATE accounts SET locale = $2 WHERE id = $1', [reader, locale]);
  const { text } = await (await house.signIn(reader)).get('/my/payment-methods');
  for (const words of [transfer, manual]) expect(text).toContain(words);
});

test('Every mandate that was given stays on the page, with when it came to each state', async () => {
  const who = await house.signIn(await house.record.account({ email: 'ines@customer.example' }));
  const give = async (iban: string) => {
    await who.send('/my/payment-methods/mandate', { iban });
    const page = (await who.get('/my/payment-methods/mandate')).text;
    expect(page).toContain('Ich ermächtige');
    return Object.fromEntries([...page.matchAll(/name="(reference|text)" value="([^"]+)"/g)].map(([, k, v]) => [k, v]));
  };
  await give('NL91ABNA0417164300');
  expect((await who.get('/my/payment-methods')).text).toMatch(/NL91 •••• 4300.*wartet auf Ihre Zustimmung/s);
  const read = await give('DE89370400440532013000');
  await who.send('/my/payment-methods/mandate/sign', { ...read, agreed: 'yes' });
  const [, list = ''] = (await who.get('/my/payment-methods')).text.split('Alle Mandate');
  expect(list).toMatch(/DE89 •••• 3000.*gilt.*erteilt am.*NL91 •••• 4300.*nicht erteilt.*nie erteilt, entfallen am/s);
  await who.send('/my/payment-methods/mandate/revoke', {});
  expect((await who.get('/my/payment-methods')).text).toMatch(/DE89 •••• 3000.*widerrufen am/s);
});

describe('With 5,000 invoices', () => {
  beforeAll(async () => {
    const [template] = await house.record.rows<{ id: string; product_id: string }>(
      'SELECT id, product_id FROM invoices WHERE account_id = $1 LIMIT 1',
      [account],
    );
    await house.record.rows(
      `INSERT INTO products SELECT (jsonb_populate_record(p, jsonb_build_object('id', '${product}', 'name', '<i>\u202eshop</i>.com', 'name_key', NULL))).* FROM products p WHERE id = $1`,
      [template?.product_id],
    );
    await house.record.rows(
      `INSERT INTO invoices SELECT (jsonb_populate_record(i, jsonb_build_object('id', 'inv_0' || lpad(n::text, 25, '0'), 'product_id', '${product}',
         'number', 'X2026-' || lpad(n::text, 6, '0'), 'reference', 'RF00X' || n, 'status', CASE WHEN n % 50 = 0 THEN 'open' ELSE 'paid' END,
         'deadline', i.deadline + n * interval '1 minute', 'paid_at', i.issued_at))).*
       FROM invoices i, generate_series(1, 5000) n WHERE i.id = $1`,
      [template?.id],
    );
    await house.record.rows(
      `INSERT INTO ledger (reference, debit, credit, amount, currency, at, recorded_at)
       SELECT 'payment/many-' || n, 'in/card', 'balance/${account}', 1, 'EUR', '2027-01-01', '2027-01-01' FROM generate_series(1, 5000) n`,
    );
    await house.record.rows('ANALYZE');
  }, 60_000);

  test.each([
    '/my/invoices',
    '/my/invoices?status=open',
    '/my/invoices?status=paid',
    '/my/invoices?number=00499',
    '/my/balance',
    '/my/payment-methods',
  ])('%s is at most 50 KB and three queries', async (path) => {
    const page = await anna.get(path);
    expect(page.status).toBe(200);
    expect(page.bytes).toBeLessThan(50_000);
    expect(page.queries).toBeLessThanOrEqual(3);
    expect(page.text).not.toMatch(/<script>alert|<i>|\u202e/);
  });

  test.each(['/my/invoices?status=open', '/my/invoices', '/my/balance'])(
    'all of %s are reached, each once',
    async (path) => {
      const found: string[] = [];
      let next: string | undefined = path;
      for (let pages = 0; next !== undefined && pages < 300; pages += 1) {
        const { text } = await anna.get(next);
        const rows =
          path === '/my/balance'
            ? text.matchAll(/<tr><td class="first">/g)
            : text.matchAll(/<td class="first"><a href="\/my\/invoices\/(\w+)"/g);
        found.push(...[...rows].map(([, id = 'row']) => id));
        const [, link] = /<nav class="pages"[^>]*><a class="button plain" href="([^"]+)"/.exec(text) ?? [];
        next = link?.replaceAll('&amp;', '&');
      }
      const [known] = await house.record.rows<{ open: number; other: number; moves: number }>(
        `SELECT count(*) FILTER (WHERE status = 'open') AS open, count(*) FILTER (WHERE status <> 'open') AS other,
         (SELECT count(*) FROM ledger WHERE credit = 'balance/' || $1 OR debit = 'balance/' || $1) AS moves FROM invoices WHERE account_id = $1`,
        [account],
      );
      const expected = {
        '/my/invoices?status=open': known?.open,
        '/my/invoices': 10 + (known?.other ?? 0),
        '/my/balance': known?.moves,
      }[path];
      expect(found).toHaveLength(expected ?? 0);
      if (path !== '/my/balance') expect(new Set(found).size).toBe(found.length);
    },
    60_000,
  );

  test.each([
    'after=%00',
    "after=x'y",
    'after=9999-99-99T99:99Z~x',
    'status=open&after=2027-13-45T00:00:00Z~x',
    'status=nothing',
    'number=%25',
    `number=${'x'.repeat(500)}`,
  ])('an address that nobody wrote, ?%s, is no fault of ours', async (query) => {
    expect((await anna.get(`/my/invoices?${query}`)).status).toBe(200);
    expect((await anna.get(`/my/balance?${query}`)).status).toBe(200);
  });
});

test('What is given back of a term stands beside its invoice, in the list, and in the balance', async () => {
  const { record } = house;
  const ends = '2027-12-16T10:00:00.000Z';
  const of = await record.account({ email: 'early@customer.example', balance: 5_000, consumer: true });
  await record.rows(`UPDATE accounts SET locale = 'en' WHERE id = $1`, [of]);
  const bought = await record.takeOver({ account: of, expiry: '2027-06-15T12:00:00.000Z' });
  const { term } = await record.live(bought, '2027-11-16T10:00:00.000Z');
  const [paid] = await record.rows<{ id: string }>('SELECT id FROM invoices WHERE product_id = $1', [bought]);
  const invoice = paid?.id ?? '';
  const message = { type: 'endingDeclared', id: 'req_early', at: '2027-11-16T10:00:00.000Z', endsAt: ends } as const;
  const declared = { ...message, term: term?.number ?? 0, by: 'customer', refund: 'rest', invoice } as const;
  await record.rows('INSERT INTO requests (id, product_id, at, message) VALUES ($1, $2, $3, $4)', [
    ...[message.id, bought, message.at, declared],
  ]);
  await record.tell(bought, declared);
  await record.live(bought, '2027-12-17T10:00:00.000Z');
  const [document] = await record.rows<{ number: string }>('SELECT number FROM cancellations WHERE invoice_id = $1', [
    invoice,
  ]);
  const early = await house.signIn(of);
  const page = (await early.get(`/my/invoices/${invoice}`)).text;
  expect(page).toContain(`${document?.number}`);
  expect(page).toContain(`/my/invoices/${invoice}/cancellation.pdf`);
  expect(page).toMatch(/€\d\.\d\d on Thursday, 16.December 2027/);
  const found = (await early.get(`/my/invoices?number=${document?.number}`)).text;
  expect(found).toContain('Refund (PDF)');
  expect(found).toMatch(/Refunded: €\d\.\d\d/);
  expect((await early.get('/my/balance')).text).toContain(
    `Refund of what was left of a term: <a href="/my/invoices/${invoice}">`,
  );
});

test.each([
  ['withdrawn', 'because you withdrew from the order'],
  ['ended_early', 'because the product ended before its term'],
])('An invoice that was cancelled as %s says why', async (reason, words) => {
  const of = await house.record.account({ email: `${reason}@customer.example` });
  await house.record.rows(`UPDATE accounts SET locale = 'en' WHERE id = $1`, [of]);
  const invoice = await owing(of);
  await house.record.rows(
    `WITH done AS (UPDATE invoices SET status = 'cancelled', cancelled_at = now(), cancel_reason = $2 WHERE id = $1 RETURNING *)
     INSERT INTO cancellations (id, number, invoice_id, reason, at, document) SELECT 'can_' || id, 'S-' || $2, id, $2, now(), document FROM done`,
    [invoice, reason],
  );
  expect((await (await house.signIn(of)).get(`/my/invoices/${invoice}`)).text).toContain(words);
});

test('PayPal is offered only where the seller has a page there', async () => {
  const payer = await house.record.account({ email: 'pal@customer.example' });
  const invoice = await owing(payer);
  const pages = await house.signIn(payer);
  const paths = [`/my/invoices/${invoice}`, '/my/payment-methods'];
  for (const path of paths) expect((await pages.get(path)).text).not.toContain('PayPal');
  house.record.config.seller.paypal = 'https://paypal.me/perennial';
  for (const path of paths) expect((await pages.get(path)).text).toContain('href="https://paypal.me/perennial"');
  delete house.record.config.seller.paypal;
});

test('A card that was declined for good is not what one is asked to pay by', async () => {
  const payer = await house.record.account({
    email: 'dead@customer.example',
    automatic: 'card',
    card: 'declines_hard',
  });
  await house.record.rows(`UPDATE accounts SET locale = 'en' WHERE id = $1`, [payer]);
  const invoice = await owing(payer);
  const pages = await house.signIn(payer);
  const { text } = await pages.get(`/my/invoices/${invoice}`);
  expect(text).toContain('another try by the same card comes to nothing');
  expect(text).toContain(`<a class="button" href="/my/payment-methods/card?invoice=${invoice}">`);
  expect(text).toContain('<button class="plain">Pay €11.90 with Visa');
  const chosen = await pages.get(`/my/invoices/${invoice}?said=card-set`);
  expect(chosen.text).toContain('<button>Pay €11.90 now');
});

test('What is owed has a minus, not a hyphen', async () => {
  const debtor = await house.record.account({ email: 'debtor@customer.example' });
  await house.record.rows('UPDATE accounts SET balance = -1190 WHERE id = $1', [debtor]);
  expect((await (await house.signIn(debtor)).get('/my/invoices')).text).toMatch(/\u221211,90\u00a0€/);
});
