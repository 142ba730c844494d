import type { moneyWords as en } from './en';

export const moneyWords: Record<keyof typeof en, string> = {
  'label.mandateReference': 'Référence du mandat',
  'label.creditor': 'Créancier',
  'label.creditorId': 'Identifiant créancier',
  'label.debtor': 'Titulaire du compte',
  'label.paymentKind': 'Type de paiement',
  'label.signedAt': 'Signé le',
  'label.revokedAt': 'Révoqué le',
  'link.paymentMethods': 'Ouvrir les moyens de paiement',
  'mandate.subject': 'Votre mandat de prélèvement SEPA pour {house}',
  'mandate.lead':
    'Merci : votre mandat de prélèvement SEPA est en vigueur. Désormais, {house} prélève vos factures sur {iban}.',
  'mandate.keep': 'Ceci est votre exemplaire. Veuillez le conserver.',
  'mandate.recurrent': 'Récurrent',
  'mandate.text': 'Ce que vous avez signé',
  'mandate.otherwise':
    'Vous pouvez révoquer le mandat à tout moment sur la page de vos moyens de paiement. Si ce n’est pas vous qui l’avez signé, révoquez-le là, ou écrivez immédiatement à {support}.',
  'unmandate.subject': 'Votre mandat de prélèvement SEPA pour {house} est révoqué',
  'unmandate.lead':
    'Votre mandat de prélèvement SEPA est révoqué : {house} ne prélève plus rien sur {iban}. Un prélèvement en cours se poursuit.',
  'unmandate.then':
    'Veuillez choisir comment les prochaines factures seront payées, afin que rien ne prenne fin par erreur.',
  'unmandate.otherwise': 'Si ce n’était pas vous, écrivez immédiatement à {support}.',
  'label.paymentReference': 'Référence du paiement',
  'label.newBalance': 'Nouveau solde',
  'link.balance': 'Ouvrir le solde',
  'toppedUp.subject': '{amount} sur votre solde chez {house}',
  'toppedUp.lead': 'Merci : {amount} ont été portés à votre solde.',
  'toppedUp.paid':
    '{count, plural, one {Une facture en attente a été réglée aussitôt sur ce solde.} other {# factures en attente ont été réglées aussitôt sur ce solde.}}',
  'toppedUp.then': 'Les factures en attente et à venir seront réglées sur ce solde, s’il est suffisant.',
  'toppedUp.below': 'Votre solde est encore inférieur à zéro. Les prélèvements reprennent dès qu’il est rétabli.',
};
