import type { Words } from './words';

export const de: Words = {
  calendar: (brand) => `${brand}: Termine Ihrer Produkte`,
  about: 'Erinnerungen, Rechnungen, Zahlungsfristen, Verlängerungen und Abläufe der nächsten 13 Monate',
  product: {
    domain: 'Domain',
    certificate: 'TLS-Zertifikat',
    mailspace: 'Mailspace',
    webspace: 'Webspace',
    vserver: 'vServer',
  },
  reminder: (name, days) => `Erinnerung: ${name} läuft in ${days} ${days === 1 ? 'Tag' : 'Tagen'} ab`,
  invoice: (name, total) => `Rechnung für ${name}: ${total}`,
  deadline: (name, open) => `Zahlungsfrist für ${name}: ${open}`,
  deadlineText: (until) => `Die Zahlung muss vor ${until} eingegangen sein; genau dann ist es zu spät.`,
  renewed: (name) => `${name} wird verlängert`,
  renewedText: (until) => `Bezahlt bis ${until}.`,
  expired: (name) => `${name} läuft ab`,
  redemption: (name) => `${name}: ab jetzt kostet die Wiederherstellung eine Gebühr`,
  deleted: (name) => `${name} wird gelöscht`,
  cancelled: (name) => `${name} endet vorzeitig`,
  ifNothingChanges:
    'So kommt es, wenn sich nichts ändert: wenn niemand von Hand bezahlt und keine Einstellung geändert wird.',
};
