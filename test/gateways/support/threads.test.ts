import { hashOf } from '../../../src/api/bearer-keys';
import { type HelpDesk, openHelpDesk } from '../../support/help-desk';

let desk: HelpDesk;
beforeAll(async () => {
  desk = await openHelpDesk();
});
afterAll(() => desk?.close());

let counted = 0;

/** Somebody of an account, with a key of his own. */
async function person(account: string, name: string, locale: string) {
  counted += 1;
  const [id, key, email] = [`per_${counted}`, `pk_${counted}`, `${name.toLowerCase()}${counted}@hochschule.example`];
  await desk.record.rows(
    `INSERT INTO people (id, account_id, role, email, email_key, name, locale, state, invited_by, invited_at)
     VALUES ($1, $2, 'requester', $3, $3, $4, $5, 'active', 'x', now())`,
    [id, account, email, name, locale],
  );
  await desk.record.rows(
    `INSERT INTO api_keys (id, hash, label, scope, account_id, person_id, created_at)
     VALUES ($1, $2, 'x', 'account', $3, $4, now())`,
    [`key_${counted}`, hashOf(key), account, id],
  );
  return { id, key, email };
}

async function customer(change: Record<string, unknown> = {}) {
  counted += 1;
  const email = `anna${counted}@hochschule.example`;
  const account = { name: 'Hochschule am Meer', email, locale: 'de', ...change };
  const { body } = await desk.ask('POST', '/v1/accounts', account);
  return { id: body.id as string, email };
}

async function opened(account: string, change: Record<string, unknown> = {}) {
  const body = {
    account,
    kind: 'technical',
    subject: 'Chain is missing',
    words: 'Hello,\n\nthe chain is cut.',
    ...change,
  };
  return desk.ask('POST', '/v1/support-requests', body);
}

const mailOf = (headers: Record<string, string>, words: string) =>
  `${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\n\r\n${words}\r\n`;

const thread = async (id: string) => (await desk.ask('GET', `/v1/support-requests/${id}`)).body;

const eventsOf = async (id: string) => (await desk.ask('GET', `/v1/support-requests/${id}/events`)).body.items;

const last = <T>(list: T[]): T => list.at(-1) as T;

test('A technical request goes to the ticket desk of the provider, with its prefix, and a copy to the customer (S16)', async () => {
  const { id, email } = await customer();
  const { status, body } = await opened(id);
  expect(status).toBe(201);
  expect(body).toMatchObject({ state: 'open', desk: 'provider', provider: 'embedded', accountManager: null });
  expect(body.reference).toMatch(/^SR-\d{4}-[0-9B-DF-HJ-NP-TV-Z]{9}$/);
  const ticket = last(await desk.mailsTo('tickets@provider.example'));
  expect(ticket.subject).toBe(`NREN Belnet -Géant Chain is missing [${body.reference}]`);
  expect(ticket.text).toContain('Hello,\n\nthe chain is cut.');
  expect(ticket.text).toContain(`Hochschule am Meer (${id})`);
  expect(ticket.from).toBe('"Hochschule am Meer (Nordlicht)" <noreply@nordlicht.example>');
  expect(ticket.headers['auto-submitted']).toBeUndefined();
  const [copy] = await desk.mailsTo(email);
  expect(copy?.subject).toBe(`Supportanfrage ${body.reference}: Chain is missing`);
  expect(copy?.text).toContain('Der Support von Sectigo');
  expect(copy?.headers['auto-submitted']).toBe('auto-generated');
  // each end replies to an address of its own
  expect(ticket.headers['reply-to']).toMatch(/^hilfe\+sr-[^@]+@desk\.example$/);
  expect(copy?.headers['reply-to']).not.toBe(ticket.headers['reply-to']);
  expect(await eventsOf(body.id)).toMatchObject([
    { type: 'support_requested', data: { kind: 'technical', reference: body.reference } },
  ]);
});

test('The order number of the certificate at its authority stands behind the prefix, its facts in the mail', async () => {
  const { id } = await customer({ brand: 'Noord Net' });
  const product = await desk.record.takeOver({
    account: id,
    expiry: '2028-06-15T12:00:00.000Z',
    name: `www${counted}.hochschule.example`,
  });
  await desk.record.rows(`UPDATE products SET kind = 'certificate' WHERE id = $1`, [product]);
  await desk.record.rows(
    `INSERT INTO certificates (issuer, serial, product_id, account_id, request_id, fingerprint, key_fingerprint, not_before,
       not_after, pem, chain, cause) VALUES ('embedded', '0a1b', $1, $2, 'csr_1', 'f', 'k', '2027-01-01Z', '2027-06-01Z',
       E'-----BEGIN CERTIFICATE-----\\nAAAA\\n-----END CERTIFICATE-----', '{}', 'order')`,
    [product, id],
  );
  await desk.record.rows(
    `INSERT INTO acme_orders (authority, key, url, chain, created_at, touched_at) VALUES ('embedded', $1 || '/issue/1',
       'https://acme.example/order/184467', E'-----BEGIN CERTIFICATE-----\\r\\nAAAA\\r\\n-----END CERTIFICATE-----\\r\\nBBBB',
       now(), now())`,
    [product],
  );
  const { body } = await opened(id, { serial: '0a1b' });
  expect(body).toMatchObject({ product, serial: '0a1b', desk: 'provider' });
  const ticket = last(await desk.mailsTo('noord@provider.example'));
  expect(ticket.subject).toBe(`NN 184467 Chain is missing [${body.reference}]`);
  expect(ticket.from).toContain('(Noord Net)');
  expect(ticket.text).toMatch(/Serial number: +0a1b/);
  expect(ticket.text).toContain('https://acme.example/order/184467');
  expect(ticket.text).toContain(`www${counted}.hochschule.example`);
});

test('A request about a contract goes to the service desk and names the account manager; an own one counts first', async () => {
  const { id, email } = await customer();
  const first = await opened(id, { kind: 'contract', subject: 'Second copy' });
  expect(first.body).toMatchObject({ desk: 'service_desk', accountManager: { name: 'Jan Peeters' } });
  const ticket = last(await desk.mailsTo('servicedesk@nordlicht.example'));
  expect(ticket.subject).toBe(`Second copy [${first.body.reference}]`);
  expect(ticket.text).toContain('Jan Peeters, jan@nordlicht.example');
  const own = { name: 'Els Claes', email: 'els@nordlicht.example' };
  expect((await desk.ask('PATCH', `/v1/accounts/${id}`, { accountManager: own })).body.accountManager).toEqual(own);
  await opened(id, { kind: 'contract' });
  expect(last(await desk.mailsTo(email)).text).toContain('Els Claes (els@nordlicht.example)');
  const key = await desk.keyOf(id);
  const refused = await desk.ask('PATCH', `/v1/accounts/${id}`, { brand: 'X', accountManager: null }, key);
  expect(refused.status).toBe(422);
  expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/brand', '/accountManager']);
});

test('Who has written with a key of his own is named to the desk, and answered beside the account', async () => {
  const { id, email } = await customer();
  const anna = await person(id, 'Anna', 'en');
  const rita = await person(id, 'Rita', 'fr');
  const asked = { account: id, kind: 'technical', subject: 'Chain', words: 'Cut' };
  const { body } = await desk.ask('POST', '/v1/support-requests', asked, anna.key);
  expect(body.messages).toMatchObject([{ author: 'customer', person: { id: anna.id, name: 'Anna' } }]);
  const ticket = last(await desk.mailsTo('tickets@provider.example'));
  expect(ticket.from).toContain('Anna, Hochschule am Meer (Nordlicht)');
  expect(ticket.text).toContain(`Anna <${anna.email}>`);
  const [copy] = await desk.mailsTo(anna.email);
  expect(copy?.subject).toBe(`Support request ${body.reference}: Chain`);
  expect((await desk.mailsTo(email)).map(({ subject }) => subject)).toEqual([
    `Supportanfrage ${body.reference}: Chain`,
  ]);
  expect(await desk.mailsTo(rita.email)).toEqual([]);

  const path = `/v1/support-requests/${body.id}/replies`;
  await desk.ask('POST', path, { words: 'And more' }, rita.key);
  expect(last(await desk.mailsTo('tickets@provider.example')).text).toContain(`Rita <${rita.email}>`);
  const answer = {
    From: 'agent@provider.example',
    To: ticket.headers['reply-to'] ?? '',
    'Message-ID': `<p${id}@b.example>`,
  };
  await desk.handOver(mailOf(answer, 'Please install it.'));
  for (const reader of [anna.email, rita.email, email])
    expect(last(await desk.mailsTo(reader)).text).toContain('Please install it.');

  const reply = { From: anna.email, To: copy?.headers['reply-to'] ?? '', 'Message-ID': `<q${id}@b.example>` };
  expect((await desk.handOver(mailOf(reply, 'Thanks'))).body.outcome).toBe('passed_on');
  expect(last((await thread(body.id)).messages)).toMatchObject({ author: 'customer', person: null });

  await desk.ask('DELETE', `/v1/accounts/${id}/people/${rita.id}`);
  await desk.ask('POST', path, { words: 'Done' });
  expect(last(await desk.mailsTo(anna.email)).text).toContain('Done');
  expect(last(await desk.mailsTo(rita.email)).text).not.toContain('Done');
});

test('Where no provider has a ticket desk the service desk takes it, and both are told', async () => {
  const { id, email } = await customer();
  const product = await desk.record.takeOver({
    account: id,
    expiry: '2028-06-15T12:00:00.000Z',
    name: 'quiet.example',
  });
  await desk.record.rows(`UPDATE products SET kind = 'certificate' WHERE id = $1`, [product]);
  await desk.record.rows(
    `INSERT INTO certificates (issuer, serial, product_id, account_id, request_id, fingerprint, key_fingerprint, not_before,
       not_after, pem, chain, cause) VALUES ('quiet', '0c', $2, $1, 'csr_1', 'f', 'k', '2027-01-01Z', '2027-06-01Z',
       'x', '{}', 'order')`,
    [id, product],
  );
  expect((await opened(id)).body).toMatchObject({ desk: 'service_desk', provider: 'quiet' });
  expect(last(await desk.mailsTo('servicedesk@nordlicht.example')).text).toContain('usually for Quiet CA');
  expect(last(await desk.mailsTo(email)).text.replace(/\s+/g, ' ')).toContain('gehen sonst an Quiet CA');
});

test('Replies go to and fro by mail, each once, threaded, and open a closed request again', async () => {
  const { id, email } = await customer();
  const { body } = await opened(id);
  const ticket = last(await desk.mailsTo('tickets@provider.example'));
  const answer = mailOf(
    {
      From: 'Agent <agent@provider.example>',
      To: ticket.headers['reply-to'] ?? '',
      Subject: `Re: ${ticket.subject}`,
      'Message-ID': `<a1.${counted}@provider.example>`,
      'In-Reply-To': ticket.messageId ?? '',
      References: ticket.messageId ?? '',
    },
    'Please install the\r\nintermediate.',
  );
  expect((await desk.handOver(answer)).body).toEqual({
    outcome: 'passed_on',
    reference: body.reference,
    message: 2,
    quarantined: null,
  });
  // a mail server that did not hear the answer sends it again, several at once
  const again = await Promise.all([1, 2, 3].map(() => desk.handOver(answer)));
  expect(again.map((one) => one.body.outcome)).toEqual(['known', 'known', 'known']);
  const [copy, passedOn, ...more] = await desk.mailsTo(email);
  expect(more).toEqual([]);
  expect(passedOn?.subject).toBe(`Re: ${copy?.subject}`);
  expect(passedOn?.text).toContain('Please install the\nintermediate.');
  expect(passedOn?.headers['in-reply-to']).toBe(copy?.messageId);
  expect(passedOn?.headers['references']).toBe(copy?.messageId);
  expect(await thread(body.id)).toMatchObject({ state: 'answered', messages: [{}, { author: 'desk', answers: 1 }] });

  expect((await desk.ask('POST', `/v1/support-requests/${body.id}/close`)).body.state).toBe('closed');
  const thanks = mailOf(
    {
      From: email,
      To: passedOn?.headers['reply-to'] ?? '',
      Subject: '=?utf-8?q?Re=3A_caf=C3=A9?=',
      'Message-ID': `<c1.${counted}@hochschule.example>`,
      'In-Reply-To': passedOn?.messageId ?? '',
    },
    'It still fails.',
  );
  expect((await desk.handOver(thanks)).body.outcome).toBe('passed_on');
  const toDesk = last(await desk.mailsTo('tickets@provider.example'));
  expect(toDesk.subject).toBe(`Re: ${ticket.subject}`);
  expect(toDesk.headers['in-reply-to']).toBe(`<a1.${counted}@provider.example>`);
  expect(toDesk.headers['references']).toBe(`${ticket.messageId} <a1.${counted}@provider.example>`);
  expect(await thread(body.id)).toMatchObject({
    state: 'open',
    messages: [{}, {}, { author: 'customer', answers: 2 }],
  });
  expect((await eventsOf(body.id)).map(({ type, data }: never) => [type, (data as { by?: string }).by])).toEqual([
    ['support_requested', undefined],
    ['support_replied', 'desk'],
    ['support_replied', 'customer'],
  ]);
});

test('Replies by the API: the customer’s goes to the desk, an operator’s to the customer', async () => {
  const { id, email } = await customer();
  const { body } = await opened(id);
  const key = await desk.keyOf(id);
  const path = `/v1/support-requests/${body.id}`;
  const content = Buffer.from('%PDF-1.7 x').toString('base64');
  const given = { words: 'One more thing', attachments: [{ name: 'a.pdf', content }] };
  expect((await desk.ask('POST', `${path}/replies`, given, key)).body).toMatchObject({ state: 'open' });
  const forwarded = last(await desk.mailsTo('tickets@provider.example'));
  expect(forwarded.text).toContain('One more thing');
  expect(forwarded.attachments).toEqual([{ filename: 'a.pdf', contentType: 'application/pdf', size: 10 }]);
  expect((await desk.ask('POST', `${path}/replies`, { words: 'We look at it' })).body.state).toBe('answered');
  expect(last(await desk.mailsTo(email)).text).toContain('We look at it');
  expect((await desk.ask('POST', `${path}/reopen`, undefined, key)).body.state).toBe('answered');
  expect((await desk.ask('POST', `${path}/close`, undefined, key)).body.state).toBe('closed');
  expect((await desk.ask('POST', `${path}/reopen`, undefined, key)).body.state).toBe('open');
  const listed = await desk.ask('GET', '/v1/support-requests?state=open&kind=technical', undefined, key);
  expect(listed.body.items.map((one: { id: string }) => one.id)).toEqual([body.id]);
});

test('A file comes back as it is, never to be opened by a browser', async () => {
  const { id } = await customer();
  const content = Buffer.from('<svg onload="x"/>').toString('base64');
  const { body } = await opened(id, { attachments: [{ name: '..\\..//bad ü"name.bin', content }] });
  const [file] = body.messages[0].attachments;
  expect(file).toMatchObject({ name: 'bad ü_name.bin', size: 17, mediaType: 'application/octet-stream' });
  const got = await desk.ask('GET', `/v1/support-requests/${body.id}/attachments/${file.sha256}`);
  expect(got.body).toBe('<svg onload="x"/>');
  expect(got.headers.get('content-disposition')).toBe(
    `attachment; filename="bad __name.bin"; filename*=UTF-8''bad%20%C3%BC_name.bin`,
  );
  expect(got.headers.get('x-content-type-options')).toBe('nosniff');
  expect(got.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('Everything that is wrong with a request is said at once, and nothing is sent', async () => {
  const { id } = await customer();
  const before = (await desk.mailsTo('tickets@provider.example')).length;
  const content = Buffer.from('MZ program').toString('base64');
  const key = Buffer.from('-----BEGIN EC PRIVATE KEY-----\nAA\n-----END EC PRIVATE KEY-----').toString('base64');
  const { status, body } = await opened(id, {
    subject: 'a\r\nBcc: all@victim.example',
    words: '-----BEGIN PRIVATE KEY-----\nAA',
    serial: '0f',
    product: 'prod_none',
    attachments: [
      { name: 'x.bin', content },
      { name: 'key.txt', content: key },
    ],
  });
  expect(status).toBe(422);
  const pointers = body.errors.map(({ pointer }: { pointer: string }) => pointer);
  expect(new Set(pointers)).toEqual(new Set(['/subject', '/words', '/product']));
  const second = await opened(id, {
    attachments: [
      { name: 'x.bin', content },
      { name: 'key.txt', content: key },
    ],
  });
  expect(second.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    '/attachments/0',
    '/attachments/1',
  ]);
  expect((await desk.mailsTo('tickets@provider.example')).length).toBe(before);
});
