import { type Locale, locales } from '../../../src/domain/account';
import type { InvoiceDocument } from '../../../src/domain/invoice-document';
import { cancellation, invoice, receipt } from './documents';
import { type ReadPdf, readAll, roles } from './read-pdf';

const reverseCharged: Partial<InvoiceDocument> = {
  reverseCharge: true,
  buyer: {
    name: 'Klant B.V.',
    street: 'Gracht 1',
    postalCode: '1012 AB',
    city: 'Amsterdam',
    country: 'NL',
    vatId: 'NL123456789B01',
  },
  lines: invoice().lines.map((line) => ({ ...line, vatRate: 0 })),
  vat: [{ rate: 0, net: 125850, vat: 0 }],
  total: 125850,
};

const term = {
  what: 'term',
  productKind: 'certificate',
  productName: 'www.shop-example.com',
  years: 3,
  unitPrice: 4900,
  net: 14700,
  vatRate: 1900,
} as const;
const insurance = { ...term, what: 'insurance', unitPrice: 900, net: 2700 } as const;
const period = { start: '2027-06-25T12:00:00.000Z', end: '2030-06-25T12:00:00.000Z' };
const sums = { net: 17400, vat: [{ rate: 1900, net: 17400, vat: 3306 }], total: 20706 };
const insured: Partial<InvoiceDocument> = {
  lines: [
    { ...term, period },
    { ...insurance, period },
  ],
  ...sums,
};
const insuredOrder: Partial<InvoiceDocument> = { purpose: 'order', lines: [term, insurance], ...sums };

const kinds = {
  invoice,
  cancellation,
  receipt,
  reverse: () => invoice(reverseCharged),
  insured: () => invoice(insured),
  insuredOrder: () => invoice(insuredOrder),
};

describe('the PDF of a document', () => {
  let read: Record<string, ReadPdf> = {};
  const of = (name: string): ReadPdf => read[name] as ReadPdf;

  beforeAll(async () => {
    read = await readAll(
      Object.fromEntries(
        locales.flatMap((locale) =>
          Object.entries(kinds).map(([kind, make]) => [`${kind} ${locale}`, { ...make(), locale }] as const),
        ),
      ),
    );
  });

  test.each<[Locale, string[]]>([
    [
      'de',
      [
        'Rechnung R2027-000123',
        'Rechnungsnummer R2027-000123',
        'Rechnungsdatum 15. Juni 2027',
        'Leistungszeitraum 01.07.2027 – 30.06.2028',
        '2 Jahre 12,00 € 19 % 24,00 €',
        'Nettobetrag 1.258,50 €',
        'USt 19 % auf 1.258,50 € 239,12 €',
        'Rechnungsbetrag 1.497,62 €',
        'Bitte überweisen Sie 1.497,62 € so, dass der Betrag vor Freitag, 25. Juni 2027 um 14:00 MESZ bei uns eingegangen ist.',
        'Verwendungszweck RF68 R202 7000 123',
        'USt-IdNr. DE123456789',
        'Seite 1 von 1',
      ],
    ],
    [
      'fr',
      [
        'Facture R2027-000123',
        'Numéro de facture R2027-000123',
        'Date de facture 15 juin 2027',
        'Période de prestation 1er juil. 2027 – 30 juin 2028',
        '2 ans 12,00 € 19 % 24,00 €',
        'Total HT 1 258,50 €',
        'TVA 19 % sur 1 258,50 € 239,12 €',
        'Total TTC 1 497,62 €',
        'Merci de virer 1 497,62 € de sorte que le montant nous parvienne avant le vendredi 25 juin 2027 à 14:00 UTC+2.',
        'Référence RF68 R202 7000 123',
        'N° de TVA DE123456789',
        'Page 1 sur 1',
      ],
    ],
    [
      'en',
      [
        'Invoice R2027-000123',
        'Invoice number R2027-000123',
        'Invoice date 15 June 2027',
        'Period of service 1 Jul 2027 – 30 Jun 2028',
        '2 years €12.00 19% €24.00',
        'Net amount €1,258.50',
        'VAT 19% on €1,258.50 €239.12',
        'Total €1,497.62',
        'Please transfer €1,497.62 so that it reaches us before Friday',
        '25 June 2027 at 14:00 CEST.',
        'Reference RF68 R202 7000 123',
        'VAT number DE123456789',
        'Page 1 of 1',
      ],
    ],
    [
      'nl',
      [
        'Factuur R2027-000123',
        'Factuurnummer R2027-000123',
        'Factuurdatum 15 juni 2027',
        'Periode van dienstverlening 1 jul 2027 – 30 jun 2028',
        '2 jaar € 12,00 19% € 24,00',
        'Bedrag excl. btw € 1.258,50',
        'Btw 19% over € 1.258,50 € 239,12',
        'Totaal incl. btw € 1.497,62',
        'Maak € 1.497,62 zo over dat het bedrag vóór vrijdag 25 juni 2027 om 14:00 CEST bij ons binnen is.',
        'Betalingskenmerk RF68 R202 7000 123',
        'Btw-nummer DE123456789',
        'Pagina 1 van 1',
      ],
    ],
  ])(
    'is a full invoice in %s: seller, buyer, number, date, period, lines, VAT, total, how and until when to pay',
    (locale, parts) => {
      const { text } = of(`invoice ${locale}`);
      for (const part of parts) expect(text).toContain(part);
      for (const part of [
        'Immergrün Registrar GmbH',
        'Lindenallee 12',
        '66386 St. Ingbert',
        'Weberei Müller & Söhne KG',
        'Am Markt 3',
        '01067 Dresden',
        'weberei-mueller.example',
        'IBAN DE89 3704 0044 0532 0130 00',
        'BIC COBADEFFXXX',
      ]) {
        expect(text).toContain(part);
      }
    },
  );

  test.each<[Locale, string, string]>([
    [
      'de',
      'Stornorechnung S2027-000007',
      'hebt die Rechnung R2027-000123 vom 15. Juni 2027 in voller Höhe auf. Grund: Bis zum Ende der Zahlungsfrist',
    ],
    [
      'fr',
      'Avoir S2027-000007',
      'annule en totalité la facture R2027-000123 du 15 juin 2027. Motif : Aucun paiement complet',
    ],
    ['en', 'Credit note S2027-000007', 'cancels invoice R2027-000123 of 15 June 2027 in full. Reason: No full payment'],
    [
      'nl',
      'Creditfactuur S2027-000007',
      'annuleert factuur R2027-000123 van 15 juni 2027 volledig. Reden: Aan het einde van de betaaltermijn',
    ],
  ])(
    'of a cancellation in %s names what it cancels and why, takes the amounts back, and asks for no money',
    (locale, title, sentence) => {
      const { text, structure } = of(`cancellation ${locale}`);
      expect(text).toContain(title);
      expect(text).toContain(sentence);
      expect(text).toMatch(/−€? ?1[., ]497[.,]62|€ −1\.497,62/);
      expect(text).not.toContain('RF68');
      expect(roles(structure)).not.toContain('Figure');
    },
  );

  test.each<[Locale, string[]]>([
    [
      'de',
      [
        'Quittung Q2027-000042',
        'Rechnung R2027-000123 vom 15. Juni 2027',
        '18.06.2027 Überweisung RF68R2027000123 1.000,00 €',
        '18.06.2027 Karte ch_3PqYt2eZvKYlo2C1 497,62 €',
        'Erhaltener Betrag 1.497,62 €',
        'keine Rechnung',
      ],
    ],
    [
      'fr',
      [
        'Reçu Q2027-000042',
        'facture R2027-000123 du 15 juin 2027',
        '18 juin 2027 Virement RF68R2027000123 1 000,00 €',
        'Montant reçu 1 497,62 €',
        'ne vaut pas facture',
      ],
    ],
    [
      'en',
      [
        'Receipt Q2027-000042',
        'invoice R2027-000123 of 15 June 2027',
        '18 Jun 2027 Bank transfer RF68R2027000123 €1,000.00',
        'Total received €1,497.62',
        'not a VAT invoice',
      ],
    ],
    [
      'nl',
      [
        'Betalingsbewijs Q2027-000042',
        'factuur R2027-000123 van 15 juni 2027',
        '18 jun 2027 Overschrijving RF68R2027000123 € 1.000,00',
        'Ontvangen bedrag € 1.497,62',
        'geen factuur',
      ],
    ],
  ])(
    'of a receipt in %s names the invoice and every payment, and shows no VAT that would be owed twice',
    (locale, parts) => {
      const { text } = of(`receipt ${locale}`);
      for (const part of parts) expect(text).toContain(part);
      expect(text).not.toContain('239');
    },
  );

  test.each<[Locale, string[]]>([
    [
      'de',
      [
        '3 Jahre 49,00 € 19 % 147,00 €',
        'TLS-Zertifikat, Verlängerung Leistungszeitraum 25.06.2027 – 25.06.2030',
        '3 Jahre 9,00 € 19 % 27,00 €',
        'TLS-Zertifikat, Ausstellungsversicherung Leistungszeitraum 25.06.2027 – 25.06.2030',
      ],
    ],
    ['fr', ['3 ans 9,00 € 19 % 27,00 €', 'Certificat TLS, assurance d’émission Période de prestation 25 juin 2027']],
    ['en', ['3 years €9.00 19% €27.00', 'TLS certificate, issuance insurance Period of service 25 Jun 2027']],
    [
      'nl',
      ['3 jaar € 9,00 19% € 27,00', 'TLS-certificaat, uitgifteverzekering Periode van dienstverlening 25 jun 2027'],
    ],
  ])(
    'names the issuance insurance in %s beside the certificate, with its years, its price and its period',
    (locale, parts) => {
      const { text } = of(`insured ${locale}`);
      for (const part of parts) expect(text).toContain(part);
    },
  );

  test.each<[Locale, string]>([
    ['de', 'TLS-Zertifikat, Ausstellungsversicherung Leistungszeitraum ab Zahlungseingang'],
    ['fr', 'Certificat TLS, assurance d’émission Période de prestation à compter du paiement'],
    ['en', 'TLS certificate, issuance insurance Period of service begins with the payment'],
    ['nl', 'TLS-certificaat, uitgifteverzekering Periode van dienstverlening vanaf de betaling'],
  ])('says in %s that the insurance of an order begins with the payment', (locale, words) => {
    expect(of(`insuredOrder ${locale}`).text).toContain(words);
  });

  test.each<[Locale, string]>([
    ['de', 'Steuerschuldnerschaft des Leistungsempfängers'],
    ['fr', 'Autoliquidation'],
    ['en', 'Reverse charge'],
    ['nl', 'Btw verlegd'],
  ])('says in %s who owes the VAT under the reverse charge, with both VAT ids', (locale, term) => {
    const { text } = of(`reverse ${locale}`);
    for (const part of [term, 'NL123456789B01', 'DE123456789', '1012 AB Amsterdam']) expect(text).toContain(part);
    expect(text).toMatch(/NIEDERLANDE|PAYS-BAS|NETHERLANDS|NEDERLAND/);
  });
});
