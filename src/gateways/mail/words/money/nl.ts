import type { moneyWords as en } from './en';

export const moneyWords: Record<keyof typeof en, string> = {
  'label.mandateReference': 'Mandaatreferentie',
  'label.creditor': 'Incassant',
  'label.creditorId': 'Incassant-ID',
  'label.debtor': 'Rekeninghouder',
  'label.paymentKind': 'Soort betaling',
  'label.signedAt': 'Ondertekend op',
  'label.revokedAt': 'Ingetrokken op',
  'link.paymentMethods': 'De betaalwijzen openen',
  'mandate.subject': 'Uw SEPA-incassomandaat voor {house}',
  'mandate.lead': 'Dank u: uw SEPA-incassomandaat is van kracht. Vanaf nu incasseert {house} uw facturen van {iban}.',
  'mandate.keep': 'Dit is uw exemplaar. Bewaar het goed.',
  'mandate.recurrent': 'Doorlopend',
  'mandate.text': 'Wat u hebt ondertekend',
  'mandate.otherwise':
    'U kunt het mandaat op elk moment intrekken op de pagina van uw betaalwijzen. Hebt u het niet zelf ondertekend, trek het daar dan in, of schrijf meteen naar {support}.',
  'unmandate.subject': 'Uw SEPA-incassomandaat voor {house} is ingetrokken',
  'unmandate.lead':
    'Uw SEPA-incassomandaat is ingetrokken: {house} incasseert niets meer van {iban}. Een incasso die onderweg is, gaat door.',
  'unmandate.then': 'Kies hoe de volgende facturen worden betaald, zodat er niets per ongeluk eindigt.',
  'unmandate.otherwise': 'Was u het niet, schrijf dan meteen naar {support}.',
  'label.paymentReference': 'Betalingskenmerk',
  'label.newBalance': 'Nieuw saldo',
  'link.balance': 'Het saldo openen',
  'toppedUp.subject': '{amount} op uw saldo bij {house}',
  'toppedUp.lead': 'Dank u: {amount} is op uw saldo bijgeschreven.',
  'toppedUp.paid':
    '{count, plural, one {Eén open factuur is er meteen mee betaald.} other {# open facturen zijn er meteen mee betaald.}}',
  'toppedUp.then': 'Open en komende facturen worden ermee betaald, zolang het toereikend is.',
  'toppedUp.below': 'Uw saldo staat nog onder nul. Incasso’s gaan door zodra het weer in evenwicht is.',
};
