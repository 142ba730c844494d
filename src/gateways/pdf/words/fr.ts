import type { Words } from './words';

export const fr: Words = {
  title: { invoice: 'Facture', cancellation: 'Avoir', receipt: 'Reçu' },
  numberLabel: { invoice: 'Numéro de facture', cancellation: 'Numéro d’avoir', receipt: 'Numéro de reçu' },
  dateLabel: { invoice: 'Date de facture', cancellation: 'Date', receipt: 'Date' },
  aboutInvoice: 'Facture concernée',
  deadlineLabel: 'À payer avant',
  buyerVatId: 'Votre n° de TVA',
  sellerVatId: 'N° de TVA',
  page: (page, pages) => `Page ${page} sur ${pages}`,

  product: {
    domain: 'Nom de domaine',
    certificate: 'Certificat TLS',
    mailspace: 'Messagerie',
    webspace: 'Hébergement web',
    vserver: 'Serveur virtuel',
  },
  purpose: { order: 'commande', renewal: 'renouvellement', restore: 'renouvellement après restauration' },
  insurance: 'assurance d’émission',
  restoreFee: 'restauration',
  years: (years) => (years === 1 ? '1 an' : `${years} ans`),
  period: (dates) => `Période de prestation ${dates}`,
  periodFromPayment: 'Période de prestation à compter du paiement',
  restoreOnPayment: 'Date de prestation : au paiement',

  service: 'Prestation',
  quantity: 'Quantité',
  unitPrice: 'Prix unitaire HT',
  vatRate: 'TVA',
  netAmount: 'Montant HT',
  netTotal: 'Total HT',
  vatOn: (rate, net) => `TVA ${rate} sur ${net}`,
  total: { invoice: 'Total TTC', cancellation: 'Total TTC annulé', receipt: 'Montant reçu' },
  reverseCharge:
    'Autoliquidation (article 196 de la directive 2006/112/CE) : la TVA est due par le preneur de la prestation.',
  outsideEu: 'Sans TVA : le lieu de la prestation est situé hors de l’Union européenne.',
  pricesFrozen: (day) =>
    `Le changement de fournisseur de certificats ne modifie pas vos prix : ils restent inchangés jusqu’au ${day}.`,

  payment: 'Paiement',
  pleaseTransfer: (amount, deadline) =>
    deadline === undefined
      ? `Merci de virer ${amount} avec la référence ci-dessous.`
      : `Merci de virer ${amount} de sorte que le montant nous parvienne avant le ${deadline}.`,
  pleasePayPal: (amount, deadline) =>
    `Merci de payer ${amount} avec PayPal par le lien dans l’e-mail de cette facture${deadline === undefined ? '' : ` ; le montant doit nous parvenir avant le ${deadline}`}.`,
  fromBalance: (amount) => `Le montant de ${amount} sera prélevé sur votre solde. Vous n’avez rien à faire.`,
  byCard: (amount, deadline) =>
    `Le montant de ${amount} sera débité de la carte enregistrée${deadline === undefined ? '' : `, à temps avant le ${deadline}`}. Vous n’avez rien à faire.`,
  byDebit: (amount, creditorId, deadline) =>
    `Le montant de ${amount} sera prélevé sur votre compte en vertu du mandat de prélèvement SEPA que vous nous avez donné${deadline === undefined ? '' : `, à temps avant le ${deadline}`}. Notre identifiant créancier SEPA est ${creditorId} ; la référence du mandat et le jour du prélèvement figurent dans l’e-mail de cette facture. Merci de veiller à la provision du compte.`,
  nothingToPay: 'Il n’y a rien à payer.',
  payee: 'Bénéficiaire',
  amount: 'Montant',
  reference: 'Référence',
  scan: 'Scanner avec l’appli bancaire',
  qrDescription: (amount, payee, reference) =>
    `Code QR pour le virement de ${amount} à ${payee}, référence ${reference}`,

  cancels: (number, date) => `Cet avoir annule en totalité la facture ${number} du ${date}.`,
  reasonLabel: 'Motif :',
  reason: {
    option_changed: 'L’option de renouvellement a été modifiée ; le renouvellement n’est plus souhaité.',
    deadline_passed: 'Aucun paiement complet n’est arrivé avant la fin du délai.',
    product_ended: 'Le produit a pris fin.',
    provider_refused: 'Le fournisseur ou le registre a refusé la commande.',
    contract_ended: 'Le contrat dans le cadre duquel le produit est fourni a pris fin.',
    withdrawn: 'Vous vous êtes rétracté du contrat.',
    ended_early: 'Vous avez mis fin au contrat avant le terme payé : le reste est remboursé.',
  },
  afterRefund:
    'Le montant remboursé est à votre disposition comme solde. Pour le reste, la facture demeure telle qu’elle a été émise.',
  afterCancellation:
    'La facture annulée n’est plus à payer. Ce que vous avez déjà versé à ce titre est disponible sur votre solde.',

  received: (number, date) => `Pour la facture ${number} du ${date}, nous avons reçu les paiements suivants.`,
  paymentDate: 'Date de paiement',
  paymentMethod: 'Mode de paiement',
  paymentReference: 'Référence',
  method: {
    balance: 'Solde',
    card: 'Carte bancaire',
    sepa_debit: 'Prélèvement SEPA',
    bank_transfer: 'Virement',
    paypal: 'PayPal',
  },
  receiptIsNoInvoice: (number) =>
    `Ce reçu ne vaut pas facture au sens de la TVA ; la TVA figure sur la facture ${number}.`,
};
