import type { Words } from './words';

export const nl: Words = {
  title: { invoice: 'Factuur', cancellation: 'Creditfactuur', receipt: 'Betalingsbewijs' },
  numberLabel: { invoice: 'Factuurnummer', cancellation: 'Creditfactuurnummer', receipt: 'Nummer' },
  dateLabel: { invoice: 'Factuurdatum', cancellation: 'Datum', receipt: 'Datum' },
  aboutInvoice: 'Bij factuur',
  deadlineLabel: 'Te betalen vóór',
  buyerVatId: 'Uw btw-nummer',
  sellerVatId: 'Btw-nummer',
  page: (page, pages) => `Pagina ${page} van ${pages}`,

  product: {
    domain: 'Domeinnaam',
    certificate: 'TLS-certificaat',
    mailspace: 'Mailspace',
    webspace: 'Webspace',
    vserver: 'vServer',
  },
  purpose: { order: 'bestelling', renewal: 'verlenging', restore: 'verlenging na herstel' },
  insurance: 'uitgifteverzekering',
  restoreFee: 'herstel',
  years: (years) => `${years} jaar`,
  period: (dates) => `Periode van dienstverlening ${dates}`,
  periodFromPayment: 'Periode van dienstverlening vanaf de betaling',
  restoreOnPayment: 'Datum van dienstverlening: bij betaling',

  service: 'Dienst',
  quantity: 'Aantal',
  unitPrice: 'Prijs per stuk',
  vatRate: 'Btw',
  netAmount: 'Netto',
  netTotal: 'Bedrag excl. btw',
  vatOn: (rate, net) => `Btw ${rate} over ${net}`,
  total: { invoice: 'Totaal incl. btw', cancellation: 'Totaal gecrediteerd', receipt: 'Ontvangen bedrag' },
  reverseCharge:
    'Btw verlegd (artikel 196 van Richtlijn 2006/112/EG): de afnemer van de dienst is de btw verschuldigd.',
  outsideEu: 'Zonder btw: de plaats van de dienst ligt buiten de Europese Unie.',
  pricesFrozen: (day) =>
    `Door de overstap naar een andere certificaatleverancier veranderen uw prijzen niet: ze blijven gelijk tot ${day}.`,

  payment: 'Betaling',
  pleaseTransfer: (amount, deadline) =>
    deadline === undefined
      ? `Maak ${amount} over met het onderstaande kenmerk.`
      : `Maak ${amount} zo over dat het bedrag vóór ${deadline} bij ons binnen is.`,
  pleasePayPal: (amount, deadline) =>
    `Betaal ${amount} met PayPal via de link in de e-mail bij deze factuur${deadline === undefined ? '' : `; het bedrag moet vóór ${deadline} bij ons binnen zijn`}.`,
  fromBalance: (amount) => `Het bedrag van ${amount} wordt van uw tegoed afgeschreven. U hoeft niets te doen.`,
  byCard: (amount, deadline) =>
    `Het bedrag van ${amount} wordt van uw opgeslagen kaart afgeschreven${deadline === undefined ? '' : `, op tijd vóór ${deadline}`}. U hoeft niets te doen.`,
  byDebit: (amount, creditorId, deadline) =>
    `Het bedrag van ${amount} wordt op grond van de SEPA-machtiging die u ons hebt gegeven van uw rekening geïncasseerd${deadline === undefined ? '' : `, op tijd vóór ${deadline}`}. Onze incassant-ID is ${creditorId}; het machtigingskenmerk en de dag van de incasso staan in de e-mail bij deze factuur. Zorg voor voldoende saldo.`,
  nothingToPay: 'Er is niets te betalen.',
  payee: 'Begunstigde',
  amount: 'Bedrag',
  reference: 'Betalingskenmerk',
  scan: 'Scan met de app van uw bank',
  qrDescription: (amount, payee, reference) =>
    `QR-code voor de overschrijving van ${amount} aan ${payee}, kenmerk ${reference}`,

  cancels: (number, date) => `Deze creditfactuur annuleert factuur ${number} van ${date} volledig.`,
  reasonLabel: 'Reden:',
  reason: {
    option_changed: 'De verlengingsoptie is gewijzigd; de verlenging is niet meer gewenst.',
    deadline_passed: 'Aan het einde van de betaaltermijn was geen volledige betaling binnen.',
    product_ended: 'Het product is beëindigd.',
    provider_refused: 'De aanbieder of het register heeft de opdracht geweigerd.',
    contract_ended: 'Het contract waaronder het product wordt geleverd, is beëindigd.',
    withdrawn: 'U hebt de overeenkomst herroepen.',
    ended_early:
      'U hebt de overeenkomst vóór het einde van de betaalde looptijd beëindigd: wat over is, wordt terugbetaald.',
  },
  afterRefund:
    'Wat wordt terugbetaald, staat als tegoed tot uw beschikking. Voor het overige blijft de factuur zoals ze is opgesteld.',
  afterCancellation:
    'De geannuleerde factuur hoeft niet meer te worden betaald. Wat u er al op hebt betaald, staat als tegoed voor u klaar.',

  received: (number, date) => `Voor factuur ${number} van ${date} hebben wij de volgende betalingen ontvangen.`,
  paymentDate: 'Betaaldatum',
  paymentMethod: 'Betaalwijze',
  paymentReference: 'Kenmerk',
  method: {
    balance: 'Tegoed',
    card: 'Kaart',
    sepa_debit: 'SEPA-incasso',
    bank_transfer: 'Overschrijving',
    paypal: 'PayPal',
  },
  receiptIsNoInvoice: (number) =>
    `Dit betalingsbewijs is geen factuur in de zin van de btw; de btw staat op factuur ${number}.`,
};
