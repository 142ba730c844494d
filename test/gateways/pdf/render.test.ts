import { createHash } from 'node:crypto';
import type { InvoiceDocument } from '../../../src/domain/invoice-document';
import { renderDocument } from '../../../src/gateways/pdf/render';
import { cancellation, invoice } from './documents';
import { descriptions, type ReadPdf, readAll, roles } from './read-pdf';

const manyLines = Array.from({ length: 60 }, (_none, index) => ({
  ...invoice().lines[0],
  productName: `example-${index + 1}.example`,
})) as InvoiceDocument['lines'];

const order: Partial<InvoiceDocument> = {
  purpose: 'order',
  lines: invoice().lines.map(({ period: _period, ...line }) => line),
};

const restore: Partial<InvoiceDocument> = {
  purpose: 'restore',
  lines: [
    ...invoice().lines,
    {
      what: 'restore_fee',
      productKind: 'domain',
      productName: 'weberei-mueller.example',
      years: 0,
      unitPrice: 8000,
      net: 8000,
      vatRate: 1900,
    },
  ],
};

const hostile: Partial<InvoiceDocument> = {
  seller: { ...invoice().seller, name: 'Kling & <Klang> "GmbH"\u0000' },
  buyer: {
    name: 'Αθηναϊκή Εταιρεία\n\n\tОбщество «Ромашка» \u202Elive\u202C\u200B 株式会社 😀 \uD800 Łódź (\\) Tj ET',
    street: `Z${'\u0300'.repeat(500)}algo ${'x'.repeat(20_000)}`,
    city: '',
    country: 'none',
  },
  lines: [
    { ...invoice().lines[0], productName: 'W'.repeat(50_000) },
    { ...invoice().lines[1], productName: `${'a'.repeat(63)}.${'b'.repeat(63)}.example` },
  ] as InvoiceDocument['lines'],
};

const documents: Record<string, InvoiceDocument> = {
  'invoice de': invoice(),
  'invoice fr': invoice({ locale: 'fr' }),
  ...Object.fromEntries(
    (['card', 'sepa_debit', 'balance', 'paypal', 'bank_transfer'] as const).map((paymentMethod) => [
      paymentMethod,
      invoice({ paymentMethod }),
    ]),
  ),
  long: invoice({ lines: manyLines }),
  order: invoice(order),
  restore: invoice(restore),
  hostile: invoice(hostile),
  martinique: invoice({ timeZone: 'America/Martinique', locale: 'fr' }),
  swiss: invoice({
    buyer: { ...invoice().buyer, country: 'CH' },
    vat: [{ rate: 0, net: 125850, vat: 0 }],
    total: 125850,
  }),
  francs: invoice({ currency: 'CHF' }),
};

describe('the PDF of a document', () => {
  let read: Record<string, ReadPdf> = {};
  const of = (name: string): ReadPdf => read[name] as ReadPdf;

  beforeAll(async () => {
    read = await readAll(documents);
  });

  test('says why no VAT is charged outside the European Union', () => {
    expect(of('swiss').text).toContain('außerhalb der Europäischen Union');
    expect(of('invoice de').text).not.toContain('außerhalb der Europäischen Union');
  });

  test('shows a deadline in the zone of the account', () => {
    expect(of('martinique').text).toContain('vendredi 25 juin 2027 à 08:00 UTC−4');
  });

  test.each<[string, string]>([
    ['card', 'wird von Ihrer hinterlegten Karte abgebucht, rechtzeitig vor Freitag, 25. Juni 2027'],
    ['sepa_debit', 'Gläubiger-Identifikationsnummer ist DE98ZZZ09999999999'],
    ['balance', 'wird aus Ihrem Guthaben beglichen'],
    ['paypal', 'mit PayPal'],
  ])('says how %s collects, and offers no transfer', (method, sentence) => {
    expect(of(method).text).toContain(sentence);
    expect(of(method).text).not.toContain('Verwendungszweck');
    expect(roles(of(method).structure)).not.toContain('Figure');
  });

  test('describes the code for banking apps to those who cannot see it, and has none for another currency', () => {
    expect(descriptions(of('bank_transfer').structure)[0]?.replace(/\s/g, ' ')).toBe(
      'QR-Code für die Überweisung von 1.497,62 € an Immergrün Registrar GmbH, Verwendungszweck RF68 R202 7000 123',
    );
    expect(of('francs').text).toContain('RF68 R202 7000 123');
    expect(roles(of('francs').structure)).not.toContain('Figure');
  });

  test('of an order says that the service begins with the payment; a restore fee has no period', () => {
    expect(of('order').text).toContain('Domain, Bestellung Leistungszeitraum ab Zahlungseingang');
    expect(of('restore').text).toContain('Domain, Wiederherstellung Leistungszeitpunkt: bei Zahlungseingang');
  });

  test('of sixty lines breaks over pages, each with a head, a table head and its number, and loses no line', () => {
    const { pages, text } = of('long');
    expect(pages.length).toBeGreaterThan(3);
    for (const line of manyLines) expect(text).toContain(line.productName);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Seite ${index + 1} von ${pages.length}`);
      expect(page).toContain('Rechnung R2027-000123');
    }
    for (const page of pages.slice(0, -1)) expect(page).toContain('Leistung Menge Einzelpreis USt Netto');
  });

  test('is not harmed by hostile names: scripts stay, what is invisible goes, what is missing shows', () => {
    const { pages, text, xmp } = of('hostile');
    expect(pages).toHaveLength(2);
    expect(text).toContain('Αθηναϊκή Εταιρεία Общество «Ромашка» live ????');
    expect(text).toContain('Łódź');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that must be absent
    expect(text).not.toMatch(/[\u0000-\u0008\u202A-\u202E\u200B]/);
    expect(text).toContain('WWW…');
    expect(xmp).toContain('Kling &amp; &lt;Klang&gt; &quot;GmbH&quot;');
  });

  test('can be archived and read aloud: PDF/A-3, a language, a title, and a tagged structure', () => {
    const { xmp, info, marked, structure } = of('invoice fr');
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(xmp).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(info).toMatchObject({ Language: 'fr', Title: 'Facture R2027-000123', CreationDate: 'D:20270615120000Z' });
    expect(marked).toBe(true);
    expect(new Set(roles(structure))).toEqual(
      new Set(['Root', 'Document', 'P', 'H1', 'Table', 'TR', 'TH', 'TD', 'H2', 'Figure']),
    );
  });

  test('is the same to the byte whenever it is made, whatever was made before', async () => {
    const digest = async (document: InvoiceDocument) =>
      createHash('sha256')
        .update(await renderDocument(document))
        .digest('hex');
    const first = await digest(invoice());
    await digest(invoice(hostile));
    await digest(cancellation({ locale: 'fr' }));
    expect(await Promise.all([digest(invoice()), digest(invoice())])).toEqual([first, first]);
    expect(await digest(invoice({ number: 'R2027-000124' }))).not.toBe(first);
  });
});
