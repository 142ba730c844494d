import { locales } from '../../src/domain/account';
import { House, sameOrigin, TOKEN } from './house';

let house: House;

beforeEach(async () => {
  house = await House.open();
});
afterEach(() => house.close());

const page = `/${TOKEN}`;

/** What a reader sees: the text without its tags, with plain spaces. */
async function textOf(answer: Response | Promise<Response>): Promise<string> {
  const source = (await (await answer).text()).replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, ' ');
  return source.replace(/&#39;/g, "'").replace(/[\s\u00a0\u202f]+/g, ' ');
}

describe('the page behind the link in a mail', () => {
  test('names the product, its state, its expiry with hour and zone, and what comes next', async () => {
    const text = await textOf(house.get(page));
    expect(text).toContain('Domain anna-muster.com Active');
    expect(text).toContain('End of term Tuesday, 15 June 2027 at 14:00 (CEST)');
    expect(text).toContain('On Saturday, 5 June 2027 at 14:00 (CEST) we issue the renewal invoice');
    expect(text).toContain('57 % of the term has passed');
  });

  test.each([
    ['de', 'Laufzeitende Dienstag, 15. Juni 2027 um 14:00 Uhr (MESZ)', 'Diese Option speichern'],
    ['fr', 'Fin de la période mardi 15 juin 2027 à 14:00 (UTC+2)', 'Enregistrer cette option'],
    ['en', 'End of term Tuesday, 15 June 2027 at 14:00 (CEST)', 'Save this option'],
    ['nl', 'Einde van de looptijd dinsdag 15 juni 2027 om 14:00 uur (CEST)', 'Deze optie opslaan'],
  ] as const)('speaks the language of the account: %s', async (locale, expiry, button) => {
    house.account.locale = locale;
    const source = await (await house.get(page)).text();
    expect(source).toContain(`<html lang="${locale}">`);
    const text = await textOf(house.get(page));
    expect(text).toContain(expiry);
    expect(text).toContain(button);
  });

  test('runs no script, loads nothing, is kept nowhere, and tells its address to nobody', async () => {
    const { headers, status } = await house.get(page);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none';style-src 'self';script-src 'self';connect-src 'self';img-src 'self' data:;form-action 'self';base-uri 'none';frame-ancestors 'none'$/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    const source = await (await house.get(page)).text();
    expect(source).not.toMatch(/<script|https?:\/\/| style=| on\w+=/);
  });

  test('shows a name from outside as text', async () => {
    house.product.name = '<img src=x onerror=alert(1)>"&.com';
    const source = await (await house.get(page)).text();
    expect(source).not.toContain('<img');
    expect(source).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&amp;.com');
  });

  test('shows a name as people read it beside the registered one, and one that could deceive only so', async () => {
    house.product.name = 'xn--mller-kva.com';
    expect(await (await house.get(page)).text()).toContain('<h1>müller.com (xn--mller-kva.com)</h1>');
    house.product.name = 'xn--pypal-4ve.com';
    expect(await (await house.get(page)).text()).toContain('<h1>xn--pypal-4ve.com</h1>');
  });

  test('offers each option that the offer has, with what it means and what it costs with VAT', async () => {
    const text = await textOf(house.get(page));
    expect(text).toContain('1 year, delayed in force The invoice for one more year comes on Saturday, 5 June 2027');
    expect(text).toContain('€11.90, including any VAT');
    expect(text).toContain('€23.80 for 2 years');
    expect(text).toContain('Delete at expiry No renewal, no invoice, no reminders.');
    house.product.offer = 'domain-de';
    const source = await (await house.get(page)).text();
    expect(source.match(/name="option"/g)).toHaveLength(2);
    expect(source).not.toContain('multi_year');
  });

  test.each([
    ['certificate-dv', true, '€29.75', '€59.50 for 2 years'],
    ['certificate-dv', false, '€23.80', '€47.60 for 2 years'],
    ['certificate-dv-insured', true, '€35.70', '€71.40 for 2 years'],
  ])('names for %s, insured: %s, what the invoice will come to', async (offer, insuredNextTerm, one, two) => {
    Object.assign(house.product, { kind: 'certificate', offer, insurance: { insured: true, insuredNextTerm } });
    const text = await textOf(house.get(page));
    expect(text).toContain(`${one}, including any VAT`);
    expect(text).toContain(two);
  });

  test('names what the invoice will come to without VAT, where its receiver owes it (reverse charge)', async () => {
    house.pricing = { vatRate: 0 };
    const text = await textOf(house.get(page));
    expect(text).toContain('€10.00, including any VAT');
    expect(text).toContain('€20.00 for 2 years');
  });

  test('names the prices that are kept, of a renewal now and of one that comes before they end', async () => {
    const certificate = { kind: 'certificate', offer: 'certificate-dv' } as const;
    Object.assign(house.product, { ...certificate, insurance: { insured: true, insuredNextTerm: true } });
    const offers = { 'certificate-dv': { pricePerYear: 1000, restoreFee: 0, insurancePerYear: 100 } };
    const kept = { migration: 'mig_1', until: '2028-01-01T00:00:00.000Z', offers };
    house.pricing = { vatRate: 1900, frozenPrices: kept };
    const text = await textOf(house.get(page));
    expect(text).toContain('€13.09, including any VAT');
    expect(text).toContain('€26.18 for 2 years');
    expect(text).not.toContain('€29.75');
    // They end before the invoice of the delayed renewal comes, in June.
    house.pricing = { vatRate: 1900, frozenPrices: { ...kept, until: '2027-03-01T00:00:00.000Z' } };
    const later = await textOf(house.get(page));
    expect(later).toMatch(/1 year, delayed.*€29\.75.*€26\.18 for 2 years/);
  });

  test('names the kept price of a restore', async () => {
    Object.assign(house.product, { state: 'expired' });
    house.now = '2027-06-20T08:00:00.000Z';
    house.pricing = {
      vatRate: 0,
      frozenPrices: {
        migration: 'mig_1',
        until: '2028-01-01T00:00:00.000Z',
        offers: { [house.product.offer]: { pricePerYear: 700, restoreFee: 0 } },
      },
    };
    expect(await textOf(house.get(page))).toContain('€7.00');
  });

  test('offers no more years than the registry allows from now on', async () => {
    const source = await (await house.get(page)).text();
    // ten years from January 2027 end before a ninth year after June 2027 has ended plus one
    expect(source).toContain('<option value="9">');
    expect(source).not.toContain('<option value="10">');
  });

  test('shows the open invoice, its deadline and how to pay it, and hands out its PDF', async () => {
    house.now = '2027-06-06T08:00:00.000Z';
    house.openInvoice();
    const text = await textOf(house.get(page));
    expect(text).toContain(
      'Open invoice Number R2027-000001 Amount to pay €11.90 Must reach us before Tuesday, 15 June 2027',
    );
    expect(text).toContain('DE02 1203 0000 0000 2020 51');
    expect(text).toContain('RF18 5390 0754 7034');
    expect(await (await house.get(page)).text()).toContain('href="/my/invoices/inv_1"');
    const pdf = await house.get(`${page}/invoices/inv_1.pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('content-disposition')).toBe('inline; filename="R2027-000001.pdf"');
    expect(await pdf.text()).toBe('%PDF of inv_1');
  });

  test('leads to where an invoice is paid by card, and has its transfer as a code', async () => {
    house.openInvoice();
    const source = await (await house.get(page)).text();
    expect(source).toContain('href="/my/invoices/inv_1"');
    expect(source).toMatch(/<div class="qr" role="img" aria-label="[^"]*€11\.90[^"]*"><svg/);
  });

  test('asks for no transfer of what a direct debit collects', async () => {
    house.openInvoice();
    house.beside = { collected: { method: 'sepa_debit', at: '2027-06-10T10:00:00.000Z', again: false } };
    const text = await textOf(house.get(page));
    expect(text).toContain('A direct debit is under way; it is collected on Thursday, 10 June 2027 at 12:00 (CEST).');
    expect(text).not.toContain('IBAN');
    expect(text).not.toContain('Pay by card');
  });

  test('says of an invoice that may lapse in time for another one that another one comes', async () => {
    house.product.renewalOption = 'one_year_immediate';
    house.openInvoice({ deadline: '2027-01-20T08:00:00.000Z' });
    expect(await textOf(house.get(page))).toContain('the next one comes in good time before the end of the term');
    house.openInvoice({ deadline: '2027-06-15T12:00:00.000Z' });
    expect(await textOf(house.get(page))).toContain('the invoice is cancelled and there is no renewal');
  });

  test('hands out no invoice of another product', async () => {
    house.openInvoice({ id: 'inv_2', product: 'prod_2' });
    expect((await house.get(`${page}/invoices/inv_2.pdf`)).status).toBe(404);
    expect((await house.get(`${page}/invoices/inv_3.pdf`)).status).toBe(404);
  });

  test('says after the last safe instant that it is too late, and that a restore comes later', async () => {
    house.product.offer = 'domain-es';
    house.now = '2027-06-03T12:00:00.000Z';
    const text = await textOf(house.get(page));
    expect(text).toContain('Last safe instant to renew Thursday, 3 June 2027 at 14:00 (CEST)');
    expect(text).toContain('It is too late for a renewal');
    expect(text).toContain('After that it can be restored for a limited time, on this page.');
    expect(text).not.toContain('Save this option');
    house.now = '2027-06-03T11:59:59.999Z';
    expect(await textOf(house.get(page))).toContain('Save this option');
  });

  test('says of a paid renewal that it is under way, and lets the option change for the term after it', async () => {
    const fact = (type: string, data: Record<string, unknown>) => ({
      id: type,
      type,
      at: house.now,
      recordedAt: house.now,
      data,
    });
    house.events = [
      fact('invoice_issued', { invoice: 'inv_1', purpose: 'renewal' }),
      fact('invoice_paid', { invoice: 'inv_1' }),
    ];
    house.now = '2027-06-15T12:30:00.000Z';
    const text = await textOf(house.get(page));
    expect(text).toContain('The renewal is paid and is being carried out.');
    expect(text).toContain('another choice is for the term after it');
    house.events.push(fact('renewed', {}));
    house.product.term = { number: 2, start: '2027-06-15T12:00:00.000Z', end: '2028-06-15T12:00:00.000Z' };
    expect(await textOf(house.get(page))).not.toContain('is being carried out');
  });

  test.each([
    ['ordered', 'Ordered', 'Save this option'],
    ['expired', 'Expired', 'Order the restore for €11.90'],
    ['redemption', 'In redemption', 'Order the restore for €107.10'],
    ['pending_delete', 'Being deleted', 'It has ended and can no longer be renewed or restored.'],
    ['cancelled', 'Cancelled', 'It has ended and can no longer be renewed or restored.'],
  ] as const)('has something true to say of a product that is %s', async (state, badge, words) => {
    house.now = '2027-06-20T08:00:00.000Z';
    house.product.state = state;
    if (state === 'ordered') house.product.term = null;
    const text = await textOf(house.get(page));
    expect(text).toContain(badge);
    expect(text).toContain(words);
  });

  test('says of a paid certificate that waits for its customer what is to be done, and where', async () => {
    house.product.state = 'ordered';
    house.beside = { awaited: { domains: ['shop.example'], csr: false, giveUpAt: '2027-07-10T12:00:00.000Z' } };
    const source = await (await house.get(page)).text();
    expect(source).toContain('href="/my/products/prod_1/validations"');
    const text = await textOf(house.get(page));
    expect(text).toContain('Please show that you control the domain shop.example.');
    expect(text).toContain('before Saturday, 10 July 2027 at 14:00 (CEST), the order is cancelled');
    expect(text).not.toContain('nothing left for you to do');
  });

  test('says for a wanted deletion that it ends, and afterwards how to change one’s mind', async () => {
    house.product.renewalOption = 'delete_at_expiry';
    expect(await textOf(house.get(page))).toContain('there is no renewal and no invoice');
    house.product.state = 'deleted';
    house.now = '2027-06-16T08:00:00.000Z';
    expect(await textOf(house.get(page))).toContain('Should you have changed your mind: it can still be restored');
  });

  test.each(['/prod_1.bad', '/prod_1', `${page}/nothing`, '/'])('is nothing at %s, and says nothing', async (path) => {
    const answer = await house.get(path, { 'Accept-Language': 'de' });
    expect(answer.status).toBe(404);
    const source = await answer.text();
    expect(source).toContain('Hier ist nichts.');
    expect(source).not.toContain('anna');
  });

  test('asks for patience while the record is away, and says why only in the log', async () => {
    house.broken = true;
    const answer = await house.get(page);
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toContain('ECONNREFUSED');
    expect(house.logged).toEqual(['page not shown']);
  });
});

describe('a change of the option', () => {
  test('is asked for as the customer, and told on the page that follows', async () => {
    const answer = await house.send(`${page}/option`, { option: 'multi_year', years: '3' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`/p/${TOKEN}?said=option-changed`);
    expect(house.asked).toEqual(['prod_1 multi_year 3 customer']);
    expect(await textOf(house.get(`${page}?said=option-changed`))).toContain(
      'Saved. From now on this option is in force.',
    );
  });

  test('takes the years only for several years', async () => {
    await house.send(`${page}/option`, { option: 'one_year_immediate', years: '3' });
    expect(house.asked).toEqual(['prod_1 one_year_immediate 1 customer']);
  });

  test('says that a renewal that is done stays', async () => {
    house.outcome = { kind: 'done', value: { ...house.product, affectsNextTerm: true }, replayed: false };
    const answer = await house.send(`${page}/option`, { option: 'delete_at_expiry' });
    expect(answer.headers.get('location')).toContain('said=option-next-term');
  });

  test('that takes longer is said to be on its way', async () => {
    house.outcome = { kind: 'accepted', value: house.product };
    const answer = await house.send(`${page}/option`, { option: 'delete_at_expiry' });
    expect(answer.headers.get('location')).toContain('said=on-its-way');
  });

  test.each([
    ['too-late', 'It is too late for that.'],
    ['beyond-horizon', 'Please choose fewer years.'],
    ['option-not-allowed', 'This option is not offered for this product.'],
    ['product-ended', 'The term has ended, so the option no longer changes.'],
  ] as const)('that the rules refuse (%s) is answered by a sentence, not by their code', async (code, words) => {
    house.outcome = { kind: 'refused', refusal: { code, detail: 'for machines' } };
    const answer = await house.send(`${page}/option`, { option: 'one_year_immediate' });
    expect(answer.status).toBe(409);
    const text = await textOf(answer);
    expect(text).toContain(words);
    expect(text).not.toContain('for machines');
  });

  test.each([
    [{}, 'Please choose one of the options.'],
    [{ option: 'for_ever' }, 'Please choose one of the options.'],
    [{ option: 'multi_year' }, 'Please choose how many years, from 2 to 9.'],
    [{ option: 'multi_year', years: '1' }, 'Please choose how many years, from 2 to 9.'],
    [{ option: 'multi_year', years: '11' }, 'Please choose how many years, from 2 to 9.'],
  ])('that says too little is asked back: %j', async (fields, words) => {
    const answer = await house.send(`${page}/option`, fields as Record<string, string>);
    expect(answer.status).toBe(422);
    expect(await textOf(answer)).toContain(words);
    expect(house.asked).toEqual([]);
  });

  test.each([
    ['another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }],
    ['a neighbour', { 'Sec-Fetch-Site': 'same-site', Origin: 'https://shop.perennial.example' }],
    ['another origin, by an older browser', { Origin: 'https://evil.example' }],
    ['an origin that hides', { Origin: 'null' }],
    ['nobody knows where', {}],
  ])('from %s is refused', async (_whence, headers) => {
    for (const form of ['option', 'reminders', 'restore']) {
      const fields = { option: 'delete_at_expiry', reminders: 'off' };
      const answer = await house.send(`${page}/${form}`, fields, headers as Record<string, string>);
      expect(answer.status).toBe(403);
    }
    expect(house.asked).toEqual([]);
  });

  test('from our own origin by an older browser is taken', async () => {
    const headers = { Origin: 'https://perennial.example' };
    expect((await house.send(`${page}/option`, { option: 'delete_at_expiry' }, headers)).status).toBe(303);
  });

  test('where there is no TLS, a browser that may not name its origin is believed', async () => {
    await house.close();
    house = await House.open('http://perennial.lan:8080');
    const answer = await house.send(`${page}/option`, { option: 'delete_at_expiry' }, { Origin: 'null' });
    expect(answer.status).toBe(303);
  });

  test('with a wrong token changes nothing', async () => {
    expect((await house.send('/prod_1.bad/option', { option: 'delete_at_expiry' })).status).toBe(404);
    expect(house.asked).toEqual([]);
  });
});

describe('a restore', () => {
  test('is ordered by a button that names its price', async () => {
    house.product.state = 'redemption';
    house.now = '2027-07-20T08:00:00.000Z';
    expect(await textOf(house.get(page))).toContain('Order the restore for €107.10');
    const answer = await house.send(`${page}/restore`, {});
    expect(answer.headers.get('location')).toContain('said=restore-ordered');
    expect(house.asked).toEqual(['prod_1 restore']);
  });

  test('that is refused is answered by a sentence', async () => {
    house.outcome = { kind: 'refused', refusal: { code: 'not-restorable', detail: '' } };
    const answer = await house.send(`${page}/restore`, {});
    expect(answer.status).toBe(409);
    expect(await textOf(answer)).toContain('there is nothing to restore');
  });
});

describe('expiry reminders', () => {
  test('are switched off and on', async () => {
    await house.send(`${page}/reminders`, { reminders: 'off' });
    expect(await textOf(house.get(page))).toContain('They are switched off, for all your products.');
    await house.send(`${page}/reminders`, { reminders: 'on' });
    expect(house.asked).toEqual(['acc_1 {"expiryReminders":false}', 'acc_1 {"expiryReminders":true}']);
  });

  test('are not switched off by following the link, as mail scanners do', async () => {
    const text = await textOf(house.get(`${page}/unsubscribe`));
    expect(text).toContain('Switch expiry reminders off?');
    expect(house.account.expiryReminders).toBe(true);
  });

  test.each([
    ['as a form', new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })],
    ['as parts', asParts()],
  ])('are switched off by a mail program with one click, sent %s (RFC 8058)', async (_how, body) => {
    const send = () => fetch(`${house.url}${page}/unsubscribe`, { method: 'POST', body, redirect: 'error' });
    const answer = await send();
    expect(answer.status).toBe(200);
    expect(await textOf(answer)).toContain('Expiry reminders are switched off.');
    await send();
    expect(house.asked).toEqual(['acc_1 {"expiryReminders":false}']);
  });

  test('stay on where a request does not say what it wants', async () => {
    const answer = await house.send(`${page}/unsubscribe`, { hello: 'there' }, sameOrigin);
    expect(answer.status).toBe(404);
    expect(house.account.expiryReminders).toBe(true);
  });
});

test('every language says everything, in every state, without a hole', async () => {
  for (const locale of locales) {
    house.account.locale = locale;
    for (const state of [
      'ordered',
      'active',
      'expired',
      'suspended',
      'redemption',
      'deleted',
      'transferred',
    ] as const) {
      house.product.state = state;
      const text = await textOf(house.get(page));
      expect(text).not.toMatch(/[{}]|undefined|\bnull\b|NaN/);
    }
  }
});

function asParts(): FormData {
  const form = new FormData();
  form.set('List-Unsubscribe', 'One-Click');
  return form;
}
