import { validation } from '../../../src/api/problems';
import { locales } from '../../../src/domain/account';
import { eventTypes } from '../../../src/domain/webhooks';
import { readBeside } from '../../../src/gateways/page-ports/standing-rows';
import { told } from '../../../src/pages/my/products/fact-words';
import { phrasebook } from '../../../src/pages/phrasebook';
import { openTestRecord, type TestRecord } from '../../support/record';
import { readable, SignedIn } from './signed-in';

let record: TestRecord;
let pages: SignedIn;

beforeAll(async () => {
  record = await openTestRecord();
  pages = await SignedIn.open(record);
}, 60_000);
beforeEach(() => {
  pages.now = '2027-01-10T08:00:00.000Z';
  pages.made.length = 0;
});
afterAll(async () => {
  await pages.close();
  await record.close();
});

const expiry = '2027-06-15T12:00:00.000Z';

async function signedIn(change: Parameters<TestRecord['account']>[0] = {}): Promise<string> {
  const account = await record.account(change);
  await record.rows(`UPDATE accounts SET locale = 'en' WHERE id = $1`, [account]);
  await pages.as(account);
  return account;
}

const names = (source: string) => [...source.matchAll(/<td class="first"><a [^>]*>([^<]*)</g)].map(([, name]) => name);
const hrefs = (source: string) =>
  [...source.matchAll(/href="([^"]*)"/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'));

describe('the list of products', () => {
  test('of an account without any says so', async () => {
    await signedIn();
    expect(await pages.text('/my/products')).toContain('You have no products yet');
  });

  test('where all have ended says so, with the way to them', async () => {
    const account = await signedIn();
    const product = await record.order({ account, offer: 'domain-com', name: 'gone.com' });
    await record.rows(`UPDATE products SET state = 'cancelled' WHERE id = $1`, [product]);
    await record.rows(`UPDATE invoices SET status = 'cancelled' WHERE product_id = $1`, [product]);
    const source = await (await pages.get('/my/products')).text();
    expect(readable(source)).toContain('Your one product has ended. Show what has ended');
    expect(readable(source)).not.toContain('No product fits');
    expect(hrefs(source)).toContain('/my/products?state=all');
    const page = await (await pages.get(`/my/products/${product}`)).text();
    expect(readable(page)).toContain('Start of term none: it ended before it was set up');
    expect(hrefs(page)).not.toContain(`/my/products/${product}/forecast`);
  });

  test('tells of each its kind, state, end, option, what comes next and what it will cost', async () => {
    const account = await signedIn();
    await record.takeOver({ account, expiry, name: 'anna.com' });
    await record.takeOver({ account, expiry, name: 'bert.com', option: 'delete_at_expiry' });
    const text = await pages.text('/my/products');
    expect(text).toContain(
      'anna.com Domain Active Tuesday, 15 June 2027 at 14:00 (CEST) 1 year, delayed Invoice of €11.90 on Saturday, 5 June 2027 at 14:00 (CEST)',
    );
    expect(text).toContain('Delete at expiry Ends without renewal, nothing to pay');
  });

  test('tells instants in the zone of the account, as do the pages beside it', async () => {
    const account = await signedIn();
    const product = await record.takeOver({ account, expiry, name: 'far.com' });
    await record.rows(`UPDATE accounts SET time_zone = 'America/New_York' WHERE id = $1`, [account]);
    const shown = 'Tuesday, 15 June 2027 at 08:00 (GMT-4)';
    for (const way of ['/my/products', `/my/products/${product}`]) expect(await pages.text(way)).toContain(shown);
    expect(await pages.text('/my/tracking')).toContain('Tuesday, 1 December 2026 at 04:00 (GMT-5)');
    for (const way of ['/my/products', '/my/tracking', '/my/invoices'])
      expect(await pages.text(way)).toContain('All times: America/New_York');
  });

  test('costs what a migration keeps it at, with the insurance of the next term', async () => {
    const account = await signedIn();
    const product = await record.order({ account, offer: 'certificate-dv', name: 'www.anna.example' });
    await record.rows(
      `UPDATE products SET state = 'active', term_number = 1, term_start = '2026-06-15T12:00:00Z', term_end = $2,
         life = jsonb_set(life, '{certificate}', '{"insured": true, "insureNext": true}') - 'invoice' WHERE id = $1`,
      [product, expiry],
    );
    await record.rows(`UPDATE invoices SET status = 'cancelled' WHERE product_id = $1`, [product]);
    expect(await pages.text('/my/products')).toContain('Invoice of €29.75 on');
    const frozen = {
      migration: 'mig_1',
      until: '2028-01-01T00:00:00.000Z',
      offers: { 'certificate-dv': { pricePerYear: 1000, restoreFee: 0, insurancePerYear: 100 } },
    };
    await record.rows('UPDATE accounts SET frozen_prices = $2 WHERE id = $1', [account, JSON.stringify(frozen)]);
    expect(await pages.text('/my/products')).toContain('Invoice of €13.09 on');
  });

  test('says of what is paused, and of what is under a contract that is suspended or over, that nothing comes, and why', async () => {
    const account = await signedIn();
    const product = await record.takeOver({ account, expiry, name: 'paused.com' });
    const seen = async (life: Record<string, unknown>, option = 'one_year_delayed') => {
      await record.rows(
        `UPDATE products SET life = (life - 'pausedSince' - 'contract') || $2::jsonb, option = $3 WHERE id = $1`,
        [product, JSON.stringify(life), option],
      );
      const [list, page] = [await pages.text('/my/products'), await pages.text(`/my/products/${product}`)];
      for (const text of [list, page]) expect(text).not.toContain('Invoice of €');
      return { list, page };
    };
    const paused = await seen({ pausedSince: '2027-01-03T10:00:00.000Z' });
    const since = 'Sunday, 3 January 2027 at 11:00 (CET)';
    expect(paused.list).toContain(`Paused by the operator since ${since}; nothing happens until it goes on`);
    expect(paused.page).toContain(`The operator has paused this product since ${since}. Until it goes on`);

    const held = await seen({ contract: { standing: 'suspended', stamp: 's' } });
    expect(held.list).toContain('Waits: the contract is suspended');
    expect(held.page).toContain('Until it goes on, no certificate is issued or renewed');

    const stamped = { standing: 'active', stamp: 's' };
    const ahead = await seen({ contract: { ...stamped, endsFrom: '2027-05-01T00:00:00.000Z' } });
    expect(ahead.list).toContain('Ends: the contract ends on Saturday, 1 May 2027');
    const gone = await seen({ contract: { ...stamped, endsFrom: '2027-01-01T00:00:00.000Z' } });
    expect(gone.page).toContain('Your contract ended on Friday, 1 January 2027');
    // What the engine chose at the end of the contract is not told of as the customer's own choice.
    const optionBefore = { option: 'one_year_delayed', optionYears: 1 };
    const over = await seen({ contract: { standing: 'ended', stamp: 's', optionBefore } }, 'delete_at_expiry');
    expect(over.list).toContain('Ends: the contract has ended');
    expect(over.page).not.toContain('As you chose');
    const own = await seen({ contract: { standing: 'ended', stamp: 's' } }, 'delete_at_expiry');
    expect(own.page).toContain('As you chose');
  });

  test('renews as ever where the contract ends only after the next invoice', async () => {
    const account = await signedIn();
    const product = await record.takeOver({ account, expiry, name: 'later.com' });
    const contract = { standing: 'active', stamp: 's', endsFrom: '2027-12-01T00:00:00.000Z' };
    await record.rows(`UPDATE products SET life = life || $2::jsonb WHERE id = $1`, [product, { contract }]);
    expect(await pages.text('/my/products')).toContain('Invoice of €11.90 on');
  });

  test('is chosen from by kind, state, name and what needs its owner, and says when nothing fits', async () => {
    const account = await signedIn();
    const open = await record.takeOver({ account, expiry, name: 'open.com' });
    await record.takeOver({ account, expiry: '2027-12-15T12:00:00.000Z', name: 'later_x.com' });
    await record.takeOver({ account, expiry: '2027-12-15T12:00:00.000Z', name: 'post', offer: 'mailspace-10' });
    await record.takeOver({ account, expiry: '2027-12-15T12:00:00.000Z', name: 'four.com' });
    await record.live(open, '2027-06-06T12:00:00.000Z');
    pages.now = '2027-06-06T12:00:00.000Z';
    await pages.as(account);
    const shown = async (query: string) => names(await (await pages.get(`/my/products?${query}`)).text());
    expect(await shown('kind=mailspace')).toEqual(['post']);
    expect(await shown('needs=any')).toEqual(['open.com']);
    expect(await shown('needs=invoice&order=name')).toEqual(['open.com']);
    expect(await shown('needs=payment')).toEqual([]);
    expect(await shown('q=X.C')).toEqual(['later_x.com']);
    expect(await shown('q=%25')).toEqual([]);
    expect(await shown('state=expired')).toEqual([]);
    expect(await shown('state=nonsense&after=AAAA&order=sideways')).toHaveLength(4);
    const text = await pages.text('/my/products?q=nothing-like-it');
    expect(text).toContain('No product fits this choice.');
    expect(await pages.text('/my/products')).toContain('1 product needs you: 1 open invoice 1 ends soon');
  });

  test('says where an endpoint was saved that it was, at its place on the page', async () => {
    await signedIn();
    pages.answer = () => ({ status: 200, body: {} });
    const sent = await pages.send('/my/products/prod_1/certificates/endpoint', { host: 'a.example' });
    expect(sent.headers.get('Location')).toBe('/my/products/prod_1/certificates?said=endpoint#endpoint');
  });

  test('finds domains as they are written, by any part', async () => {
    const account = await signedIn();
    for (const name of ['xn--mller-kva.com', 'xn--mller-shne-kcb9d.de', 'mueller.com'])
      await record.takeOver({ account, expiry, name });
    const [one, other] = ['müller.com (xn--mller-kva.com)', 'müller-söhne.de (xn--mller-shne-kcb9d.de)'];
    const found: [string, string[]][] = [
      ['müller', [one, other]],
      ['SÖHNE', [other]],
      ['ü', [one, other]],
      ['r-söhne.d', [other]],
      ['ne.de', [other]],
      ['u\u0308ller.c', [one]],
      ['mller-', [one, other]],
      ['müler', []],
      ['rsöhne', []],
    ];
    for (const [q, expected] of found) {
      const source = await (await pages.get(`/my/products?order=name&q=${encodeURIComponent(q)}`)).text();
      expect([q, names(source)]).toEqual([q, expected]);
      if (expected.length > 0) expect(readable(source)).toContain(`${expected.length} product`);
    }
  });

  test('finds those whose card was declined', async () => {
    const account = await signedIn({ automatic: 'card', card: 'declines_softly' });
    const product = await record.takeOver({ account, expiry, name: 'poor.com' });
    await record.live(product, '2027-06-05T12:00:00.000Z');
    pages.now = '2027-06-05T13:00:00.000Z';
    await pages.as(account);
    expect(await record.timeline(product)).toContain('2027-06-05T12:00 payment_failed');
    expect(names(await (await pages.get('/my/products?needs=payment')).text())).toEqual(['poor.com']);
  });

  test('asks nobody to pay what a direct debit collects, and says when', async () => {
    const account = await signedIn({ automatic: 'sepa_debit', mandate: 'active' });
    const product = await record.takeOver({ account, expiry, name: 'debit.com' });
    await record.live(product, '2027-06-05T12:00:00.000Z');
    pages.now = '2027-06-05T13:00:00.000Z';
    await pages.as(account);
    const list = await (await pages.get('/my/products')).text();
    const collected = 'A direct debit of €11.90 is under way, collected on Monday, 7 June 2027 at 12:00 (CEST)';
    expect(readable(list)).toContain(collected);
    expect(readable(list)).not.toContain('needs you');
    expect(list).not.toContain('class="count"');
    const source = await (await pages.get(`/my/products/${product}`)).text();
    expect(readable(source)).toContain(collected);
    expect(readable(source)).toContain('There is nothing for you to do');
    expect(readable(source)).not.toContain('to pay it');
    const invoices = await pages.text('/my/invoices');
    expect(invoices).toContain('There is nothing to pay at the moment. Collected by direct debit');
    expect(invoices).toContain('A direct debit is under way, collected on Monday, 7 June 2027');
    const beside = await readBeside(record.kit.pool, record.kit.settings, product, pages.now);
    expect(beside).toEqual({ collected: { method: 'sepa_debit', at: '2027-06-07T10:00:00.000Z', again: false } });
  });

  test('says when a card is charged by itself, and asks to pay where it was declined before', async () => {
    const account = await signedIn({ automatic: 'card', card: 'declines_softly' });
    const product = await record.takeOver({ account, expiry, name: 'card.com' });
    await record.live(product, '2027-06-05T12:00:00.000Z');
    pages.now = '2027-06-05T13:00:00.000Z';
    await pages.as(account);
    expect(await pages.text(`/my/products/${product}`)).toContain('To the invoice, to pay it');
    await record.rows(`UPDATE products SET life = jsonb_set(life, '{invoice,attempts,card}', '0') WHERE id = $1`, [
      product,
    ]);
    const text = await pages.text(`/my/products/${product}`);
    expect(text).toContain('€11.90 is charged to your card on Sunday, 6 June 2027 at 14:00 (CEST)');
    expect(text).not.toContain('to pay it');
  });

  test('shows nobody what belongs to another account', async () => {
    const other = await record.account();
    const product = await record.takeOver({ account: other, expiry, name: 'secret.com' });
    await signedIn();
    expect(await pages.text('/my/products')).not.toContain('secret.com');
    for (const path of ['', '/option?option=delete_at_expiry', '/cancel', '/restore', '/insurance']) {
      expect((await pages.get(`/my/products/${product}${path}`)).status).toBe(404);
    }
  });
});

describe('the list of an account with very many products', () => {
  let account: string;
  beforeAll(async () => {
    account = await record.account();
    const model = await record.takeOver({ account, expiry, name: 'model.com' });
    await record.rows(
      `INSERT INTO products SELECT r.* FROM products p, generate_series(1, 4999) n,
         jsonb_populate_record(p, jsonb_build_object('id', 'prod_many' || lpad(n::text, 6, '0'), 'name', 'product-' || n || '.com',
           'name_key', null, 'term_end', p.term_end + n % 365 * interval '1 day')) r WHERE p.id = $1`,
      [model],
    );
  });
  beforeEach(() => pages.as(account));

  test.each(['', 'order=name', 'order=newest', 'kind=domain&state=all', 'q=7&needs='])(
    'is paged forth and back without loss or repetition: %s',
    async (query) => {
      const seen: (string | undefined)[] = [];
      let path: string | undefined = `/my/products?${query}`;
      const first = names(await (await pages.get(path)).text());
      let source = '';
      for (let page = 0; path !== undefined && page < 4; page += 1) {
        source = await (await pages.get(path)).text();
        seen.push(...names(source));
        path = hrefs(source).find((href) => href.includes('after='));
        if (query.includes('kind=')) expect(path).toContain('kind=domain');
      }
      expect(seen).toHaveLength(200);
      expect(new Set(seen).size).toBe(200);
      for (let page = 0; page < 3; page += 1) {
        const back = hrefs(source).find((href) => href.includes('before=')) ?? '';
        source = await (await pages.get(back)).text();
      }
      expect(names(source)).toEqual(first);
      expect(hrefs(source).some((href) => href.includes('before='))).toBe(false);
    },
  );

  test('takes three statements and less than 50 KB, whatever is asked', async () => {
    for (const query of [
      '',
      'order=name&needs=any',
      'q=product-4',
      'q=%C3%BC',
      'q=t-4.com',
      'state=all&kind=domain&order=newest',
    ]) {
      const source = await (await pages.get(`/my/products?${query}`)).text();
      expect(pages.statements).toHaveLength(3);
      expect(Buffer.byteLength(source)).toBeLessThan(50_000);
    }
    expect(await pages.text('/my/products')).toContain('5.000 Produkte in dieser Auswahl');
  });
});

describe('the page of a product', () => {
  test('shows its term as a picture, with a list that says the same, in three statements and 50 KB', async () => {
    const account = await signedIn();
    const product = await record.takeOver({ account, expiry, name: 'shop.com' });
    await record.live(product, '2027-06-06T12:00:00.000Z');
    pages.now = '2027-06-06T12:00:00.000Z';
    await pages.as(account);
    const source = await (await pages.get(`/my/products/${product}`)).text();
    expect(pages.statements).toHaveLength(3);
    expect(Buffer.byteLength(source)).toBeLessThan(50_000);
    expect(source).toContain('<svg class="term line" width="100%"');
    expect(source).not.toMatch(/ style=| on\w+=/);
    const text = readable(source);
    expect(text).toMatch(/Sunday, 16 May 2027 at 14:00 \(CEST\) Reminder 30 days before the end: sent to acc_/);
    expect(text).toContain('Tuesday, 8 June 2027 at 14:00 (CEST) Reminder 7 days before the end: will be sent');
    expect(text).toContain('Saturday, 5 June 2027 at 14:00 (CEST) The invoice was issued');
    expect(text).toContain('If it is not renewed: redemption begins');
    expect(text).toContain('If it is not renewed: nothing can be restored any more');
    expect(text).not.toContain('until here it can be restored');
    expect(text).toContain('Pay €11.90 before Tuesday, 15 June 2027 at 14:00 (CEST)');
  });

  test('sets the dates of a term that ends soon below each other, so that they can be read', async () => {
    const account = await signedIn();
    await record.rows(`UPDATE accounts SET created_at = '2027-01-10T08:00:00Z' WHERE id = $1`, [account]);
    const rowsOf = async (end: string, name: string) => {
      const product = await record.takeOver({ account, expiry: end, name });
      const source = await (await pages.get(`/my/products/${product}`)).text();
      const begin = /<text x="2%" y="(\d+)">\d+ \w+ 202\d</.exec(source)?.[1];
      const last = /<text class="end" x="[\d.]+%" y="(\d+)"/.exec(source)?.[1];
      return Number(last) - Number(begin);
    };
    expect(await rowsOf('2027-01-25T12:00:00.000Z', 'short.com')).toBe(16);
    expect(await rowsOf('2027-12-15T12:00:00.000Z', 'year.com')).toBe(0);
  });

  test('says why a mail came, why none did, and what would not be sent as things stand', async () => {
    const account = await signedIn();
    const product = await record.takeOver({ account, expiry, name: 'why.com' });
    await record.live(product, '2027-04-20T12:00:00.000Z');
    await record.rows('UPDATE accounts SET expiry_reminders = false WHERE id = $1', [account]);
    await record.live(product, '2027-05-20T12:00:00.000Z');
    pages.now = '2027-05-20T12:00:00.000Z';
    await pages.as(account);
    const text = await pages.text(`/my/products/${product}`);
    expect(text).toContain(
      'Reminder by e-mail, 60 days before the end of the term You got this e-mail because expiry reminders are switched on in your settings. Sent to acc_',
    );
    expect(text).toContain(
      'No reminder 30 days before the end of the term You got no e-mail because expiry reminders were switched off in your settings.',
    );
    expect(text).toContain('ICANN has us send it, whatever your settings say.');
    expect(text).toContain(
      'Reminder 7 days before the end: as things stand, it will not be sent, because reminders are switched off',
    );
  });

  test('shows the second e-mail about a cancellation that somebody declared without signing in, and that it was sent', async () => {
    const account = await signedIn();
    const product = await record.takeOver({ account, expiry, name: 'declared.com' });
    const change = { option: 'delete_at_expiry', years: 1, by: 'customer', declared: true } as const;
    await record.tell(product, { type: 'optionChanged', id: 'req_9', at: '2027-03-01T10:00:00.000Z', ...change });
    await record.live(product, '2027-03-02T12:00:00.000Z');
    pages.now = '2027-03-02T12:00:00.000Z';
    await pages.as(account);
    const told = 'Tuesday, 18 May 2027 at 14:00 (CEST) Second e-mail about the cancellation without signing in: ';
    expect(await pages.text(`/my/products/${product}`)).toContain(`${told}will be sent`);
    await record.live(product, '2027-05-20T12:00:00.000Z');
    expect(await pages.text(`/my/products/${product}`)).toContain(`${told}sent to acc_`);
  });

  test('pages a long timeline', async () => {
    const account = await signedIn();
    const product = await record.takeOver({ account, expiry, name: 'long.com' });
    await record.rows(
      `INSERT INTO events (product_id, account_id, type, at, recorded_at, data)
       SELECT $1, $2, 'balance_credited', now(), now(), jsonb_build_object('amount', n * 100, 'currency', 'EUR', 'reason', 'overpayment') FROM generate_series(1, 30) n`,
      [product, account],
    );
    const source = await (await pages.get(`/my/products/${product}`)).text();
    expect(readable(source)).toContain('€30.00 went to your balance');
    const older = hrefs(source).find((href) => href.includes('before=')) ?? '';
    const text = await pages.text(older.replace('#timeline', ''));
    expect(text).toContain('Taken over by us, paid until');
    expect(text).not.toContain('€30.00 went');
    expect((await pages.get(`/my/products/${product}?before=nonsense`)).status).toBe(200);
  });

  test('shows names and markup of people as text', async () => {
    const account = await signedIn();
    const product = await record.takeOver({ account, expiry, name: '<b>\u202egpj\u200b.exe', offer: 'mailspace-10' });
    for (const path of ['', `/${product}`, `/${product}/cancel`]) {
      const source = await (await pages.get(`/my/products${path}`)).text();
      expect(source).toContain('&lt;b&gt; gpj .exe');
      expect(source).not.toMatch(/[\u202e\u200b]/);
    }
  });

  test('offers requesters of an institution nothing that only an administrator may do', async () => {
    const account = await signedIn();
    const product = await record.takeOver({ account, expiry, name: 'uni.com' });
    await record.rows(
      `INSERT INTO people (id, account_id, role, email, name, locale, state, invited_by, invited_at)
       VALUES ('per_r', $1, 'requester', 'r@uni.example', 'Rita', 'en', 'active', 'key', now())`,
      [account],
    );
    await pages.as(account, 'per_r');
    const source = await (await pages.get(`/my/products/${product}`)).text();
    expect(source).not.toContain('name="option"');
    expect(readable(source)).toContain('Only an administrator of your institution changes the renewal option');
  });
});

describe('changing the option', () => {
  let account: string;
  let product: string;
  beforeEach(async () => {
    account = await signedIn();
    product = await record.takeOver({ account, expiry, name: `o${Math.random().toString(36).slice(2)}.com` });
  });

  test('says what it means in dates and money before it is done', async () => {
    const text = await pages.text(`/my/products/${product}/option?option=multi_year&years=3`);
    expect(text).toContain('From now on Several years (3 years) Invoice at once Amount €35.70, including any VAT');
    expect(text).toContain('Must reach us before Wednesday, 20 January 2027 at 09:00 (CET)');
    expect(text).toContain('End of term once it is paid Saturday, 15 June 2030 at 14:00 (CEST)');
    expect(text).toContain('Renew and pay €35.70');
    expect(pages.made).toEqual([]);
  });

  test('names the open invoice that a choice cancels', async () => {
    await record.live(product, '2027-06-06T12:00:00.000Z');
    pages.now = '2027-06-06T12:00:00.000Z';
    await pages.as(account);
    const text = await pages.text(`/my/products/${product}/option?option=delete_at_expiry`);
    expect(text).toMatch(
      /The open invoice R2027-\d+ is cancelled\. You|The open invoice R2027-\d+ is cancelled\. No renewal/,
    );
    expect(await pages.text(`/my/products/${product}/option?option=one_year_immediate`)).toMatch(
      /The open invoice R2027-\d+ stays as it is/,
    );
  });

  test('is a call of the API with the version that the page spoke of', async () => {
    pages.answer = () => ({ status: 200, body: { affectsNextTerm: true } });
    const fields = { option: 'multi_year', years: '2', version: '7', once: 'abcdefghij-1' };
    const answer = await pages.send(`/my/products/${product}/option`, fields);
    expect(answer.headers.get('location')).toBe(`/my/products/${product}?said=option-next-term`);
    expect(pages.made).toMatchObject([
      {
        name: 'patch /v1/products/{id}',
        asked: {
          params: { id: product },
          body: { renewalOption: 'multi_year', years: 2 },
          version: 7,
          once: 'abcdefghij-1',
        },
      },
    ]);
    expect(await pages.text(`/my/products/${product}?said=option-next-term`)).toContain('A renewal that is done stays');
  });

  test.each([
    ['option=nonsense', 409, 'Please choose one of the options.'],
    ['option=multi_year', 409, 'Please choose how many years, from 2 to 9.'],
    ['option=multi_year&years=10', 409, 'more years ahead than the registry allows'],
    ['option=one_year_delayed', 409, 'This option is in force already.'],
  ])('complains about %s', async (query, status, words) => {
    const answer = await pages.get(`/my/products/${product}/option?${query}`);
    expect(answer.status).toBe(status);
    expect(readable(await answer.text())).toContain(words);
  });
});

describe('a certificate', () => {
  const life = {
    phase: 'active',
    term: { number: 1, start: '2026-06-15T12:00:00.000Z', end: expiry },
    lastSafe: expiry,
    invoiceAt: '2027-06-05T12:00:00.000Z',
    marks: [],
    certificate: {
      ...{ domains: [], reuseCsr: true, insured: true, insureNext: true, queue: [], revocations: [], count: 2 },
      current: {
        serial: '02',
        notBefore: '2026-12-20T12:00:00.000Z',
        notAfter: '2027-04-01T12:00:00.000Z',
        replaceAt: '2027-02-25T12:00:00.000Z',
      },
    },
  };
  let product: string;
  beforeEach(async () => {
    const account = await signedIn();
    product = await record.order({ account, offer: 'certificate-dv', name: 'www.anna.example' });
    await record.rows(
      `UPDATE products SET state = 'active', term_number = 1, term_start = '2026-06-15T12:00:00Z', term_end = $2,
         life = (life || $3::jsonb) - 'invoice' WHERE id = $1`,
      [product, expiry, JSON.stringify(life)],
    );
    await record.rows(`UPDATE invoices SET status = 'cancelled' WHERE product_id = $1`, [product]);
    await record.rows(
      `INSERT INTO certificates (issuer, serial, product_id, account_id, request_id, fingerprint, key_fingerprint, not_before, not_after, pem, chain, cause, revoked_at)
       SELECT 'e', $1 || s, $1, account_id, 'r', 'f', 'k', b::timestamptz, a::timestamptz, '', '{}', c, r::timestamptz FROM products,
         (VALUES ('01', '2026-06-15T12:00:00Z', '2027-01-01T12:00:00Z', 'order', '2026-12-21T12:00:00Z'),
           ('02', '2026-12-20T12:00:00Z', '2027-04-01T12:00:00Z', 'claim', null)) v (s, b, a, c, r) WHERE id = $1`,
      [product],
    );
  });

  test('is claimed anew: what is wrong with the note is said beside it, and what was chosen stays', async () => {
    const findings = {
      names: ['www.anna.example'],
      algorithm: 'p256',
      bits: 256,
      keyFingerprint: 'ab',
      keyBarred: false,
    };
    pages.answer = (name) => {
      if (name.endsWith('/check')) return { status: 200, body: { ...findings, keyUsedBefore: true } };
      throw validation([{ pointer: '/note', detail: 'hidden characters' }]);
    };
    const sent = { reason: 'key_lost', csr: 'REQUEST', note: 'so \u202e it is', acceptSameKey: 'yes' };
    const answer = await pages.send(`/my/products/${product}/claim`, sent);
    expect(answer.status).toBe(422);
    const source = await answer.text();
    expect(source).toMatch(/id="note"[^>]* aria-invalid="true" aria-describedby="note-fault"/);
    expect(readable(source)).toContain('without hidden characters');
    expect(source).toMatch(/name="acceptSameKey" value="yes" required checked/);
    expect(source).toContain('value="so   it is"');
  });

  test('has those that were issued in the picture of its term, and the next one', async () => {
    const source = await (await pages.get(`/my/products/${product}`)).text();
    expect(source.match(/<rect class="certificate" x/g)).toHaveLength(1);
    expect(source.match(/<rect class="revoked" x/g)).toHaveLength(1);
    // No circle, which is a letter: one in the picture and one that says what it means.
    expect(source.match(/<path class="mark coming"/g)).toHaveLength(2);
    const text = readable(source);
    expect(text).toContain('Certificate revoked Next certificate');
    expect(text).toContain('Certificate issued for a claim, valid until Thursday, 1 April 2027 at 14:00 (CEST)');
    expect(text).toContain('Certificate issued, revoked on Monday, 21 December 2026');
    expect(text).toContain('Thursday, 25 February 2027 at 13:00 (CET) The next certificate is issued, free of charge');
    expect(text).toContain('Reissues insured, this term yes');
    expect(hrefs(source)).toContain(`/my/products/${product}/claim`);
  });

  const waiting = async (queue: object[], current: object | null = null) =>
    record.rows(
      `UPDATE products SET life = jsonb_strip_nulls(jsonb_set(jsonb_set(jsonb_set(life, '{certificate,queue}', $2),
         '{certificate,current}', $3), '{certificate,domains}', $4)) WHERE id = $1`,
      [
        product,
        JSON.stringify(queue),
        JSON.stringify(current),
        JSON.stringify([
          { domain: 'anna.example', wildcard: true },
          { domain: 'www.anna.example', wildcard: false, validatedAt: '2027-01-02T12:00:00.000Z' },
        ]),
      ],
    );
  const order = { key: 'k', cause: 'order', askedAt: expiry, nextAt: expiry, attempts: 0, failing: false };

  test('that waits for its domains is said to need its owner, with the way there and the end of the order', async () => {
    await waiting([{ ...order, missing: ['validation'], giveUpAt: '2027-03-10T08:00:00.000Z' }]);
    const source = await (await pages.get(`/my/products/${product}`)).text();
    expect(pages.statements).toHaveLength(3);
    const text = readable(source);
    expect(text).toContain('Please show that you control the domain *.anna.example.');
    expect(text).toContain('If it is not done before Wednesday, 10 March 2027 at 09:00 (CET), the order is cancelled');
    expect(text).not.toContain('nothing left for you to do');
    expect(hrefs(source)).toContain(`/my/products/${product}/validations`);
    const list = await pages.text('/my/products?needs=proof');
    expect(list).toContain('Show control of one domain before Wednesday, 10 March 2027 at 09:00 (CET)');
    expect(pages.statements).toHaveLength(3);
    expect(await pages.text('/my/products')).toContain('1 product needs you: 1 certificate waits');
    const { pool, settings } = record.kit;
    expect(await readBeside(pool, settings, product, pages.now)).toEqual({
      awaited: { domains: ['*.anna.example'], csr: false, giveUpAt: '2027-03-10T08:00:00.000Z' },
    });
  });

  test('that waits for what others bring does not', async () => {
    await waiting([{ ...order, missing: ['identity'] }]);
    expect(await pages.text('/my/products')).not.toContain('needs you');
    expect(names(await (await pages.get('/my/products?needs=proof')).text())).toEqual([]);
  });

  test('is asked ahead for what its replacement will lack, until that is shown', async () => {
    const current = { ...life.certificate.current, asked: ['validation'] };
    await waiting([], { ...current, replaceAt: '2028-02-25T12:00:00.000Z' });
    // A validation of January 2027 counts no longer in February 2028.
    const text = await pages.text(`/my/products/${product}`);
    expect(text).toContain('Please show that you control these 2 domains: *.anna.example, www.anna.example.');
    expect(text).toContain('The certificate in force can be used until Thursday, 1 April 2027 at 14:00 (CEST)');
    expect(names(await (await pages.get('/my/products?needs=proof')).text())).toEqual(['www.anna.example']);
    await record.rows(
      `UPDATE products SET life = jsonb_set(life, '{certificate,domains}', '[{"domain": "anna.example", "wildcard": true, "validatedAt": "2028-02-20T12:00:00.000Z"}]') WHERE id = $1`,
      [product],
    );
    expect(names(await (await pages.get('/my/products?needs=proof')).text())).toEqual([]);
    expect(await pages.text(`/my/products/${product}`)).not.toContain('show that you control');
  });

  test('that was revoked without a successor is said to be, with the way to another one', async () => {
    const at = '2027-01-05T08:00:00.000Z';
    await record.rows('UPDATE certificates SET revoked_at = $2, revoked_for = $3 WHERE serial = $1', [
      `${product}02`,
      at,
      'requested',
    ]);
    await record.rows(
      `UPDATE products SET life = jsonb_set(life, '{certificate,current,serial}', to_jsonb($2::text)) WHERE id = $1`,
      [product, `${product}02`],
    );
    await record.rows(
      `INSERT INTO certificate_requests SELECT 'r', id, account_id, '{"names": ["www.anna.example"]}', 'k', now() FROM products WHERE id = $1
       ON CONFLICT DO NOTHING`,
      [product],
    );
    expect(await pages.text('/my/products')).toContain('No certificate in force: revoked on Tuesday, 5 January 2027');
    const source = await (await pages.get(`/my/products/${product}`)).text();
    expect(readable(source)).toContain('Certificate valid until none: revoked on Tuesday, 5 January 2027');
    expect(readable(source)).toContain('Claim a reissue, and a new one comes. On Saturday, 5 June 2027');
    expect(hrefs(source)).toContain(`/my/products/${product}/certificates`);
    const list = await (await pages.get(`/my/products/${product}/certificates`)).text();
    expect(readable(list)).toContain('Revoked on Tuesday, 5 January 2027');
    expect(readable(list)).not.toContain('No certificate is in force yet');
    expect(hrefs(list)).toContain(`/my/products/${product}/claim`);
  });

  test('is insured for its next term, or not, after the price was told', async () => {
    const text = await pages.text(`/my/products/${product}/insurance`);
    expect(text).toContain('The next term is insured. Without it, the next invoice is €5.95 a year lower.');
    pages.answer = () => ({ status: 200, body: {} });
    const answer = await pages.send(`/my/products/${product}/insurance`, { nextTerm: 'no', version: '3' });
    expect(answer.headers.get('location')).toBe(`/my/products/${product}?said=insurance-changed`);
    expect(pages.made).toMatchObject([
      { name: 'put /v1/products/{id}/insurance', asked: { body: { nextTerm: false }, version: 3 } },
    ]);
  });

  test('has no insurance to choose where the offer includes it', async () => {
    await record.rows(`UPDATE products SET offer_id = 'certificate-dv-insured' WHERE id = $1`, [product]);
    expect((await pages.get(`/my/products/${product}/insurance`)).status).toBe(409);
    expect(await pages.text(`/my/products/${product}`)).not.toContain('off the next term');
  });
});

describe('the words of timelines', () => {
  const elsewhere =
    /^(contract|migration|support|signed_copy)_|^(notice_given|notice_withdrawn|policy_accepted|domain_transferred|wildcard_added|operator_action)$/;
  const at = '2027-06-15T12:00:00.000Z';
  const data = {
    ...{
      offer: 'domain-com',
      name: 'a.com',
      years: 2,
      number: 'R-1',
      start: at,
      end: at,
      deadline: at,
      validUntil: at,
    },
    ...{ from: 'one_year_delayed', to: 'multi_year', by: 'customer', daysBefore: 30, final: false, reason: 'declined' },
    ...{ notice: 'one_week', purpose: 'renewal', total: 1190, amount: 1190, fee: 300, currency: 'EUR', method: 'card' },
    ...{
      operation: 'renew',
      permanent: false,
      domain: 'a.com',
      cause: 'claim',
      notBefore: at,
      notAfter: at,
      attempt: 1,
    },
    ...{ problem: 'same-key', invoice: 'inv_1', claim: 'clm_1', serial: '01', reference: 'x' },
  };

  test.each(locales)('every type of fact of a product has a sentence: %s', (locale) => {
    const book = phrasebook(locale, 'Europe/Berlin');
    for (const type of eventTypes) {
      const words = told(type, data, book);
      expect([type, words === undefined]).toEqual([type, elsewhere.test(type)]);
      if (words) expect(words.sentence).not.toMatch(/[{}]|undefined|none/);
    }
  });

  test.each(locales)('and one of a forecast, which knows no numbers: %s', (locale) => {
    const book = phrasebook(locale, 'Europe/Berlin');
    const known = { total: 1190, currency: 'EUR', deadline: at, purpose: 'renewal' };
    expect(told('invoice_issued', known, book)?.sentence).not.toMatch(/none/);
    expect(told('payment_received', { amount: 1190, currency: 'EUR' }, book)?.sentence).not.toMatch(/none/);
  });
});

describe('what ends before its term', () => {
  const ends = '2028-01-16T10:00:00.000Z';
  const inWords = 'Sunday, 16 January 2028 at 11:00 (CET)';
  let account: string;
  let early: string;

  beforeAll(async () => {
    account = await signedIn({ balance: 5_000, consumer: true });
    early = await record.takeOver({ account, expiry, name: 'early.com' });
    await record.takeOver({ account, expiry: '2028-01-10T12:00:00.000Z', name: 'before.com' });
    await record.takeOver({ account, expiry: '2028-02-10T12:00:00.000Z', name: 'between.com' });
    const { term } = await record.live(early, '2027-12-16T10:00:00.000Z');
    const [invoice] = await record.rows<{ id: string }>('SELECT id FROM invoices WHERE product_id = $1', [early]);
    const declared = { term: term?.number ?? 0, by: 'customer', endsAt: ends, refund: 'rest' } as const;
    const message = { type: 'endingDeclared', id: 'req_early', at: '2027-12-16T10:00:00.000Z', ...declared } as const;
    const paid = { ...message, invoice: invoice?.id ?? '' };
    await record.rows('INSERT INTO requests (id, product_id, at, message) VALUES ($1, $2, $3, $4)', [
      ...[message.id, early, message.at, paid],
    ]);
    await record.tell(early, paid);
    await record.live(early, '2027-12-17T10:00:00.000Z');
  });
  beforeEach(async () => {
    pages.now = '2027-12-17T10:00:00.000Z';
    await pages.as(account);
  });

  test('is listed with its true end, in its place', async () => {
    const source = await (await pages.get('/my/products?order=expiry')).text();
    expect(names(source)).toEqual(['before.com', 'early.com', 'between.com']);
    expect(readable(source)).toContain(`${inWords} Delete at expiry Ends early, nothing to pay`);
  });

  test('says so on its page, with no notice that would come later', async () => {
    const text = await pages.text(`/my/products/${early}`);
    expect(text).toContain(`You have ended it before its term is over. You can use it until ${inWords}`);
    expect(text).toContain(`Ends early ${inWords} End of term Thursday, 15 June 2028`);
    expect(text).toContain('It ends early, as you declared');
    expect(text).toContain(`it ends on ${inWords}, before its term is over`);
    const dates = text.slice(text.indexOf('All dates of this term'), text.indexOf('What will come'));
    expect(dates).toMatch(/It ends early, as you declared $/);
  });

  test('tells consumers before an end at once that a silent renewal gets its rest back, and leads there', async () => {
    const link = 'href="/cancel?brand=default&amp;lang=en"';
    const asked = async () => (await (await pages.get(`/my/products/${early}/cancel`)).text()).split('<footer>')[0];
    expect(await asked()).toContain(link);
    await record.rows('UPDATE accounts SET consumer = false WHERE id = $1', [account]);
    expect(await asked()).not.toContain(link);
    await record.rows('UPDATE accounts SET consumer = true WHERE id = $1', [account]);
  });
});
