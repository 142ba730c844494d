import type { moneyWords as en } from './en';

export const moneyWords: Record<keyof typeof en, string> = {
  'label.mandateReference': 'Mandatsreferenz',
  'label.creditor': 'Zahlungsempfänger',
  'label.creditorId': 'Gläubiger-ID',
  'label.debtor': 'Kontoinhaber',
  'label.paymentKind': 'Zahlungsart',
  'label.signedAt': 'Erteilt am',
  'label.revokedAt': 'Widerrufen am',
  'link.paymentMethods': 'Zahlungsarten öffnen',
  'mandate.subject': 'Ihr SEPA-Lastschriftmandat für {house}',
  'mandate.lead':
    'Vielen Dank: Ihr SEPA-Lastschriftmandat gilt. Von jetzt an zieht {house} Ihre Rechnungen von {iban} ein.',
  'mandate.keep': 'Dies ist Ihre Kopie. Bitte heben Sie sie auf.',
  'mandate.recurrent': 'Wiederkehrend',
  'mandate.text': 'Was Sie erteilt haben',
  'mandate.otherwise':
    'Sie können das Mandat jederzeit auf der Seite Ihrer Zahlungsarten widerrufen. Haben nicht Sie es erteilt, so widerrufen Sie es dort, oder schreiben Sie bitte sofort an {support}.',
  'unmandate.subject': 'Ihr SEPA-Lastschriftmandat für {house} ist widerrufen',
  'unmandate.lead':
    'Ihr SEPA-Lastschriftmandat ist widerrufen: {house} zieht von {iban} nichts mehr ein. Eine Lastschrift, die unterwegs ist, läuft weiter.',
  'unmandate.then': 'Bitte wählen Sie, wie die nächsten Rechnungen bezahlt werden, damit nichts aus Versehen endet.',
  'unmandate.otherwise': 'Waren Sie das nicht, schreiben Sie bitte sofort an {support}.',
  'label.paymentReference': 'Zahlungsreferenz',
  'label.newBalance': 'Neues Guthaben',
  'link.balance': 'Guthaben öffnen',
  'toppedUp.subject': '{amount} auf Ihrem Guthaben bei {house}',
  'toppedUp.lead': 'Vielen Dank: {amount} sind auf Ihrem Guthaben angekommen.',
  'toppedUp.paid':
    '{count, plural, one {Eine offene Rechnung wurde sofort daraus bezahlt.} other {# offene Rechnungen wurden sofort daraus bezahlt.}}',
  'toppedUp.then': 'Offene und künftige Rechnungen werden daraus bezahlt, soweit es reicht.',
  'toppedUp.below': 'Ihr Guthaben ist noch unter null. Lastschriften gehen weiter, sobald es ausgeglichen ist.',
};
