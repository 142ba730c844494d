import { csrFaultCodes, csrRecordFaultCodes } from '../../../src/domain/certificate';
import { html } from '../../../src/pages/html';
import { csrFaultWords, csrForm } from '../../../src/pages/my/claims/csr-form';
import { phrasebook } from '../../../src/pages/phrasebook';

const locales = ['de', 'en', 'fr', 'nl'] as const;
const codes = [...csrFaultCodes, ...csrRecordFaultCodes];

describe.each(locales)('in %s', (locale) => {
  const book = phrasebook(locale, 'Europe/Berlin');
  const words = (code: string) => csrFaultWords(book, { pointer: '/csr', detail: 'English', code, about: 'x.example' });

  test('each fault of a request has words of its own', () => {
    expect(new Set(codes.map(words)).size).toBe(codes.length);
  });

  test('a fault that nobody has words for is still told of', () => {
    expect(words('something-new')).toBe(words('csr-malformed'));
  });
});

const form = { fields: html``, action: '/x', names: ['a.example'], submit: 'claim.next' } as const;

test('what holds a key is never written into the page again, what does not keeps its lines', () => {
  const book = phrasebook('en', 'UTC');
  const fault = (code: string) => [{ pointer: '/csr', detail: '', code }];
  const secret = '-----BEGIN PRIVATE KEY-----\nMIGHAgEA\n';
  expect(csrForm(book, { ...form, csr: secret, faults: fault('private-key-disclosed') }).text).not.toContain(
    'MIGHAgEA',
  );
  expect(csrForm(book, { ...form, csr: 'one\ntwo <b>', faults: fault('csr-malformed') }).text).toContain(
    'one\ntwo &lt;b&gt;</textarea>',
  );
});

test('no field of what makes keys belongs to a form, or has a name that could be sent', () => {
  const { text } = csrForm(phrasebook('en', 'UTC'), form);
  const maker = text.slice(text.indexOf('id="csr-maker"'), text.indexOf('<form'));
  expect(maker).toContain('id="csr-password"');
  expect(maker).not.toMatch(/ name=|<form| form=/);
});
