import type { Words } from './words';

export const nl: Words = {
  calendar: (brand) => `${brand}: data van uw producten`,
  about: 'Herinneringen, facturen, betaaltermijnen, verlengingen en vervaldata van de komende 13 maanden',
  product: {
    domain: 'Domeinnaam',
    certificate: 'TLS-certificaat',
    mailspace: 'Mailspace',
    webspace: 'Webspace',
    vserver: 'vServer',
  },
  reminder: (name, days) => `Herinnering: ${name} verloopt over ${days} ${days === 1 ? 'dag' : 'dagen'}`,
  invoice: (name, total) => `Factuur voor ${name}: ${total}`,
  deadline: (name, open) => `Betaaltermijn voor ${name}: ${open}`,
  deadlineText: (until) => `De betaling moet vóór ${until} binnen zijn; precies op dat moment is het te laat.`,
  renewed: (name) => `${name} wordt verlengd`,
  renewedText: (until) => `Betaald tot ${until}.`,
  expired: (name) => `${name} verloopt`,
  redemption: (name) => `${name}: vanaf nu kost herstellen een toeslag`,
  deleted: (name) => `${name} wordt verwijderd`,
  cancelled: (name) => `${name} eindigt voortijdig`,
  ifNothingChanges:
    'Zo komt het als er niets verandert: als niemand handmatig betaalt en geen instelling wordt gewijzigd.',
};
