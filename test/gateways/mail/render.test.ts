import { locales } from '../../../src/domain/account';
import type { MailFacts } from '../../../src/domain/mail';
import { phrasebook } from '../../../src/gateways/mail/phrasebook';
import { renderMail } from '../../../src/gateways/mail/render';
import { brand, byCard, byTransfer, everyExample, examples, messageOf } from './messages';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const reminder = (given: Partial<Extract<MailFacts, { kind: 'reminder' }>>): MailFacts => ({
  kind: 'reminder',
  daysBefore: 30,
  final: false,
  expiry: '2027-06-15T12:00:00.000Z',
  outlook: byTransfer,
  productId: 'prod_01',
  productName: 'shop-example.com',
  productKind: 'domain',
  ...given,
});

describe('numbers and dates', () => {
  test.each([
    ['de', 1, 'um 1 Jahr.'],
    ['de', 3, 'um 3 Jahre.'],
    ['en', 1, 'for 1 year.'],
    ['en', 3, 'for 3 years.'],
    ['fr', 1, 'pour 1 an.'],
    ['fr', 3, 'pour 3 ans.'],
    ['nl', 1, 'met 1 jaar.'],
    ['nl', 3, 'met 3 jaar.'],
  ] as const)('a renewal in %s for %i year(s) says so', (locale, years, words) => {
    const { text } = renderMail(messageOf(reminder({ outlook: { ...byCard, years } }), locale), brand);
    expect(text.replace(/\n/g, ' ')).toContain(words);
  });

  test.each([
    ['2027-06-13T12:00:00.000Z', 'endet in 2 Tagen'],
    ['2027-06-14T12:00:00.000Z', 'endet morgen'],
    ['2027-06-15T04:00:00.000Z', 'endet heute'],
  ])('a reminder sent on %s counts the days from then', (at, words) => {
    expect(renderMail(messageOf(reminder({}), 'de', { at }), brand).subject).toContain(words);
  });

  test.each([
    ['Europe/Berlin', '2027-03-28T00:59:59.000Z', 'Sonntag, 28. März 2027 um 01:59 Uhr (MEZ)'],
    ['Europe/Berlin', '2027-03-28T01:00:00.000Z', 'Sonntag, 28. März 2027 um 03:00 Uhr (MESZ)'],
    ['Europe/Berlin', '2027-10-31T00:30:00.000Z', 'Sonntag, 31. Oktober 2027 um 02:30 Uhr (MESZ)'],
    ['Europe/Berlin', '2027-10-31T01:30:00.000Z', 'Sonntag, 31. Oktober 2027 um 02:30 Uhr (MEZ)'],
    ['America/New_York', '2027-01-01T04:30:00.000Z', 'Donnerstag, 31. Dezember 2026 um 23:30 Uhr (GMT-5)'],
    ['Asia/Kathmandu', '2028-02-28T18:15:00.000Z', 'Dienstag, 29. Februar 2028 um 00:00 Uhr (GMT+5:45)'],
    ['UTC', '2027-06-15T00:00:00.000Z', 'Dienstag, 15. Juni 2027 um 00:00 Uhr (UTC)'],
  ])('in %s the instant %s is %s', (zone, at, words) => {
    expect(plain(phrasebook('de', zone).moment(at))).toBe(words);
  });

  test.each([
    ['de', 1190, 'EUR', '11,90 €'],
    ['de', 5, 'EUR', '0,05 €'],
    ['de', -123456, 'EUR', '−1.234,56 €'],
    ['de', 9007199254740991, 'EUR', '90.071.992.547.409,91 €'],
    ['en', 1190, 'EUR', '€11.90'],
    ['fr', 123456, 'EUR', '1 234,56 €'],
    ['nl', 1190, 'EUR', '€ 11,90'],
    ['de', 1190, 'CHF', '11,90 CHF'],
    ['en', 1190, 'JPY', 'JP¥1,190'],
    ['de', 1190, 'TND', '1,190 TND'],
  ] as const)('in %s %i minor units of %s are %s', (locale, amount, currency, words) => {
    expect(plain(phrasebook(locale, 'UTC').money(amount, currency))).toBe(words);
  });
});

describe('what a reminder tells (M4)', () => {
  const said = (given: Parameters<typeof reminder>[0]) =>
    plain(renderMail(messageOf(reminder(given)), brand).text).replace(/\s+/g, ' ');

  test('whether everything is ready is said 95 and 60 days before, later only what is missing', () => {
    expect(said({ daysBefore: 95 })).toContain('Es ist noch nicht alles bereit.');
    expect(said({ daysBefore: 60, outlook: byCard })).toContain('Für die Verlängerung ist alles bereit.');
    expect(said({ daysBefore: 30, outlook: byCard })).not.toContain('bereit');
    expect(said({ daysBefore: 30 })).toContain('keine automatische Zahlungsart hinterlegt');
  });

  test('a card that expires too early and a mandate without a signature are named', () => {
    const card = { ...byCard.payment, ready: false, missing: 'card_expires' } as const;
    expect(said({ daysBefore: 60, outlook: { ...byCard, payment: card } })).toContain(
      'Kreditkarte: läuft vor dem Laufzeitende ab',
    );
    const mandate = { ...byCard.payment, automatic: 'sepa_debit', ready: false, missing: 'mandate_pending' } as const;
    expect(said({ daysBefore: 60, outlook: { ...byCard, payment: mandate } })).toContain(
      'SEPA-Mandat: Unterschrift fehlt',
    );
  });

  test('after the last safe instant it says that renewal has ended and how to restore, and asks for no payment', () => {
    const text = said({ outlook: { ...byTransfer, renewalEnded: true } });
    expect(text).toContain('Eine Verlängerung ist nicht mehr möglich');
    expect(text).toContain('„Wiederherstellen“');
    expect(text).not.toContain('11,90');
  });

  test('a renewal that is paid asks for nothing more', () => {
    const text = said({ final: true, outlook: { ...byTransfer, paidNotRenewed: true } });
    expect(text).toContain('Die Verlängerung ist bezahlt und wird gerade ausgeführt');
    expect(text).not.toContain('Überweisung');
  });
});

describe('a name in the letters of a language', () => {
  const about = (productName: string) => renderMail(messageOf(reminder({ productName }), 'de'), brand);

  test('is read as people write it, beside the one that is registered', () => {
    const { subject, text, html } = about('xn--mller-kva.com');
    for (const part of [subject, text.replace(/\s+/g, ' '), html])
      expect(part).toContain('müller.com (xn--mller-kva.com)');
  });

  test('is only the registered one where it could deceive', () => {
    const { subject, text } = about('xn--pypal-4ve.com');
    expect(subject).toContain('xn--pypal-4ve.com');
    expect(subject + text).not.toContain('pаypal');
  });
});

describe('the text part', () => {
  test.each(everyExample())('$name keeps to 72 columns and holds nothing but text', ({ example }) => {
    for (const locale of locales) {
      const { text, subject } = renderMail(messageOf(example.facts, locale, { at: example.at }), brand);
      expect(text.split('\n').filter((line) => line.length > 72 && !line.startsWith('https://'))).toEqual([]);
      expect(text).not.toMatch(/undefined|\{|\}|NaN|\[object|\.\.|&[a-z#]/);
      const toCustomers = !/^support_(ticket|forwarded)$/.test(example.facts.kind);
      expect(text.includes(brand.supportEmail)).toBe(toCustomers);
      expect(subject.length).toBeLessThanOrEqual(120);
    }
  });
});

describe('the HTML part', () => {
  test.each(everyExample())('$name is in its language, loads nothing and runs nothing', ({ example }) => {
    const { html } = renderMail(messageOf(example.facts, 'fr', { at: example.at }), brand);
    expect(html).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(html).not.toMatch(/<(?:img|link|script|iframe|object|form|input)\b|url\(|@import|\ssrc=|\son[a-z]+=/i);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });
});

describe('texts from outside cannot forge anything', () => {
  const evil =
    'shop\r\nBcc: all@victim.example\r\n\r\n<script>alert("1")</script>\u202Emoc.elpmaxe\u200B\u2066 & \'co\' {product} <b>';
  const shown = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;moc.elpmaxe &amp; &#39;co&#39; {product} &lt;b&gt;';

  const nameIn = (facts: MailFacts) => ['productName', 'product', 'name', 'institution'].find((one) => one in facts);
  const naming = everyExample().filter(({ example }) => nameIn(example.facts) !== undefined);

  test.each(naming)('$name', ({ example }) => {
    const named = { [nameIn(example.facts) ?? '']: evil };
    for (const locale of locales) {
      const message = messageOf({ ...example.facts, ...named } as MailFacts, locale);
      const { subject, text, html } = renderMail(message, { ...brand, name: `${brand.name}\r\nX-Evil: 1 <i>` });
      expect(subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(text).not.toMatch(/\r|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
      expect(html).not.toMatch(/<script|<b>|<i>|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
      expect(html).toContain(shown);
    }
  });

  test.each([
    'certificate_issued',
    'validation_requested',
    'issuance_refused',
    'validation_failed',
    'claim_accepted',
    'not_installed',
    'validation_code',
  ] as const)('names and reasons in the facts of %s', (kind) => {
    for (const { facts } of Object.values(examples[kind])) {
      const texts = { names: [evil], domains: [evil, evil], domain: evil, reason: evil, serial: evil, claim: evil };
      const known = Object.entries(texts).filter(
        ([key]) => key in facts && !(kind === 'claim_accepted' && key === 'reason'),
      );
      for (const locale of locales) {
        const message = messageOf({ ...facts, ...Object.fromEntries(known) } as MailFacts, locale);
        const { subject, text, html } = renderMail(message, brand);
        expect(known.length).toBeGreaterThan(0);
        expect(subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(text).not.toMatch(/\r|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
        expect(html).not.toMatch(/<script|<b>|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
        expect(html).toContain(shown);
      }
    }
  });

  test.each(['support_ticket', 'support_received', 'support_forwarded', 'support_answer'] as const)(
    'what a customer or a desk writes in %s',
    (kind) => {
      for (const { facts } of Object.values(examples[kind])) {
        const changed = {
          subject: evil,
          deskSubject: evil,
          customer: evil,
          attachments: [evil],
          words: [evil, '', evil],
        };
        for (const locale of locales) {
          const { subject, text, html } = renderMail(messageOf({ ...facts, ...changed } as MailFacts, locale), brand);
          expect(subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
          expect(text).not.toMatch(/\r|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
          expect(html).not.toMatch(/<script|<b>|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
          expect(html).toContain(shown);
        }
      }
    },
  );

  test.each(['issuance_refused', 'validation_failed'] as const)(
    'the words of others in %s are cut before they bury the letter, and never within a character',
    (kind) => {
      const facts = Object.values(examples[kind])[0]?.facts as MailFacts;
      const long = { ...facts, findings: [], reason: `${'x '.repeat(149)}😀😀 and more of it` } as MailFacts;
      const { text } = renderMail(messageOf(long), brand);
      expect(text).toContain('😀…');
      expect(text).not.toContain('and more');
    },
  );

  test.each(['javascript:alert(1)', 'data:text/html,x', '/products/1'])('a link to %s is refused', (product) => {
    const facts = examples.late_payment['too-late']?.facts as MailFacts;
    expect(() => renderMail(messageOf(facts, 'de', { links: { page: product } }), brand)).toThrow(
      /web address|Invalid URL/,
    );
  });

  test('PayPal is named, with a link to pay by it, only where the seller takes it', () => {
    const paypal = 'https://paypal.me/nordlicht';
    for (const kind of ['invoice', 'payment_failed', 'reminder'] as const) {
      const all = Object.values(examples[kind]).map(({ facts }) => facts as MailFacts);
      for (const locale of locales) {
        const plain = all.map((facts) => renderMail(messageOf(facts, locale), brand).text);
        expect(plain.join()).not.toContain('PayPal');
        const links = { page: 'https://nordlicht.example/p', paypal };
        const named = all.map((facts) => renderMail(messageOf(facts, locale, { links }), brand).text);
        expect(named.join()).toContain('PayPal');
        if (kind !== 'reminder') expect(named.join()).toContain(paypal);
      }
    }
  });

  test('quotes and brackets in a link cannot leave its attribute', () => {
    const facts = examples.late_payment['too-late']?.facts as MailFacts;
    const { html } = renderMail(
      messageOf(facts, 'de', { links: { page: 'https://a.example/"><script>x</script>' } }),
      brand,
    );
    expect(html).not.toContain('<script');
  });
});
