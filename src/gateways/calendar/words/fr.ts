import type { Words } from './words';

export const fr: Words = {
  calendar: (brand) => `${brand}\u00a0: les dates de vos produits`,
  about: 'Rappels, factures, dates limites de paiement, renouvellements et expirations des 13 prochains mois',
  product: {
    domain: 'Nom de domaine',
    certificate: 'Certificat TLS',
    mailspace: 'Espace mail',
    webspace: 'Espace web',
    vserver: 'vServer',
  },
  reminder: (name, days) => `Rappel\u00a0: ${name} expire dans ${days} ${days === 1 ? 'jour' : 'jours'}`,
  invoice: (name, total) => `Facture pour ${name}\u00a0: ${total}`,
  deadline: (name, open) => `Date limite de paiement pour ${name}\u00a0: ${open}`,
  deadlineText: (until) => `Le paiement doit être arrivé avant ${until}\u00a0; à cet instant précis, il est trop tard.`,
  renewed: (name) => `${name} est renouvelé`,
  renewedText: (until) => `Payé jusqu’au ${until}.`,
  expired: (name) => `${name} expire`,
  redemption: (name) => `${name}\u00a0: à partir de maintenant, la restauration est payante`,
  deleted: (name) => `${name} est supprimé`,
  cancelled: (name) => `${name} prend fin avant son terme`,
  ifNothingChanges:
    'Il en sera ainsi si rien ne change\u00a0: si personne ne paie manuellement et si aucun réglage n’est modifié.',
};
