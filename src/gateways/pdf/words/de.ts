import type { Words } from './words';

export const de: Words = {
  title: { invoice: 'Rechnung', cancellation: 'Stornorechnung', receipt: 'Quittung' },
  numberLabel: { invoice: 'Rechnungsnummer', cancellation: 'Stornorechnungsnummer', receipt: 'Quittungsnummer' },
  dateLabel: { invoice: 'Rechnungsdatum', cancellation: 'Datum', receipt: 'Datum' },
  aboutInvoice: 'Zu Rechnung',
  deadlineLabel: 'Zahlungseingang vor',
  buyerVatId: 'Ihre USt-IdNr.',
  sellerVatId: 'USt-IdNr.',
  page: (page, pages) => `Seite ${page} von ${pages}`,

  product: {
    domain: 'Domain',
    certificate: 'TLS-Zertifikat',
    mailspace: 'Mailspace',
    webspace: 'Webspace',
    vserver: 'vServer',
  },
  purpose: { order: 'Bestellung', renewal: 'Verlängerung', restore: 'Verlängerung nach Wiederherstellung' },
  insurance: 'Ausstellungsversicherung',
  restoreFee: 'Wiederherstellung',
  years: (years) => (years === 1 ? '1 Jahr' : `${years} Jahre`),
  period: (dates) => `Leistungszeitraum ${dates}`,
  periodFromPayment: 'Leistungszeitraum ab Zahlungseingang',
  restoreOnPayment: 'Leistungszeitpunkt: bei Zahlungseingang',

  service: 'Leistung',
  quantity: 'Menge',
  unitPrice: 'Einzelpreis',
  vatRate: 'USt',
  netAmount: 'Netto',
  netTotal: 'Nettobetrag',
  vatOn: (rate, net) => `USt ${rate} auf ${net}`,
  total: { invoice: 'Rechnungsbetrag', cancellation: 'Stornobetrag', receipt: 'Erhaltener Betrag' },
  reverseCharge:
    'Steuerschuldnerschaft des Leistungsempfängers (Reverse Charge, Art. 196 der Richtlinie 2006/112/EG): Die Umsatzsteuer schuldet der Leistungsempfänger.',
  outsideEu: 'Ohne Umsatzsteuer: Der Ort der Leistung liegt außerhalb der Europäischen Union.',
  pricesFrozen: (day) =>
    `Durch den Wechsel des Zertifikatsanbieters ändern sich Ihre Preise nicht: Sie bleiben bis ${day} unverändert.`,

  payment: 'Zahlung',
  pleaseTransfer: (amount, deadline) =>
    deadline === undefined
      ? `Bitte überweisen Sie ${amount} mit dem unten genannten Verwendungszweck.`
      : `Bitte überweisen Sie ${amount} so, dass der Betrag vor ${deadline} bei uns eingegangen ist.`,
  pleasePayPal: (amount, deadline) =>
    `Bitte zahlen Sie ${amount} mit PayPal über den Link in der E-Mail zu dieser Rechnung${deadline === undefined ? '' : `; der Betrag muss vor ${deadline} bei uns eingegangen sein`}.`,
  fromBalance: (amount) => `Der Betrag von ${amount} wird aus Ihrem Guthaben beglichen. Sie brauchen nichts zu tun.`,
  byCard: (amount, deadline) =>
    `Der Betrag von ${amount} wird von Ihrer hinterlegten Karte abgebucht${deadline === undefined ? '' : `, rechtzeitig vor ${deadline}`}. Sie brauchen nichts zu tun.`,
  byDebit: (amount, creditorId, deadline) =>
    `Der Betrag von ${amount} wird aufgrund des SEPA-Lastschriftmandats, das Sie uns erteilt haben, von Ihrem Konto eingezogen${deadline === undefined ? '' : `, rechtzeitig vor ${deadline}`}. Unsere Gläubiger-Identifikationsnummer ist ${creditorId}; Mandatsreferenz und Tag des Einzugs nennt die E-Mail zu dieser Rechnung. Bitte sorgen Sie für Deckung.`,
  nothingToPay: 'Es ist nichts zu zahlen.',
  payee: 'Empfänger',
  amount: 'Betrag',
  reference: 'Verwendungszweck',
  scan: 'Mit der Banking-App scannen',
  qrDescription: (amount, payee, reference) =>
    `QR-Code für die Überweisung von ${amount} an ${payee}, Verwendungszweck ${reference}`,

  cancels: (number, date) => `Diese Stornorechnung hebt die Rechnung ${number} vom ${date} in voller Höhe auf.`,
  reasonLabel: 'Grund:',
  reason: {
    option_changed: 'Die Verlängerungsoption wurde geändert; die Verlängerung ist nicht mehr gewünscht.',
    deadline_passed: 'Bis zum Ende der Zahlungsfrist ist keine vollständige Zahlung eingegangen.',
    product_ended: 'Das Produkt ist beendet.',
    provider_refused: 'Der Anbieter oder die Registrierungsstelle hat den Auftrag abgelehnt.',
    contract_ended: 'Der Vertrag, unter dem das Produkt bereitgestellt wird, ist beendet.',
    withdrawn: 'Sie haben den Vertrag widerrufen.',
    ended_early:
      'Sie haben den Vertrag vor dem Ende der bezahlten Laufzeit beendet: Was davon übrig ist, wird erstattet.',
  },
  afterRefund:
    'Was erstattet wird, steht Ihnen als Guthaben zur Verfügung. Im Übrigen bleibt die Rechnung, wie sie ausgestellt wurde.',
  afterCancellation:
    'Die stornierte Rechnung ist nicht mehr zu bezahlen. Was Sie darauf schon gezahlt haben, steht Ihnen als Guthaben zur Verfügung.',

  received: (number, date) => `Für die Rechnung ${number} vom ${date} haben wir folgende Zahlungen erhalten.`,
  paymentDate: 'Zahlungsdatum',
  paymentMethod: 'Zahlungsart',
  paymentReference: 'Referenz',
  method: {
    balance: 'Guthaben',
    card: 'Karte',
    sepa_debit: 'SEPA-Lastschrift',
    bank_transfer: 'Überweisung',
    paypal: 'PayPal',
  },
  receiptIsNoInvoice: (number) =>
    `Diese Quittung ist keine Rechnung im Sinne des Umsatzsteuerrechts; die Umsatzsteuer weist die Rechnung ${number} aus.`,
};
