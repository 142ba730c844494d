import type { ContractWords } from './words';

export const de: ContractWords = {
  title: 'Vertrag über den Zertifikatsdienst',
  number: 'Vertragsnummer',
  requestedOn: 'Beantragt am',
  acronym: 'Kürzel',
  operator: 'Betreiber',
  institution: 'Einrichtung',
  between: 'Dieser Vertrag wird geschlossen zwischen',
  articles: [
    {
      heading: 'Gegenstand',
      paragraphs: [
        'Der Betreiber stellt der Einrichtung Zertifikate für die Namen bereit, über die sie verfügt. Zertifikate werden nur bestellt, ausgestellt, ersetzt und verlängert, solange dieser Vertrag in Kraft ist.',
      ],
    },
    {
      heading: 'Beginn und erste Laufzeit',
      paragraphs: [
        'Der Vertrag tritt an dem Tag in Kraft, an dem der Betreiber beide Ausfertigungen unterschrieben erhalten hat und die unten genannten Richtlinien akzeptiert sind. Die erste Laufzeit beträgt von da an ein Jahr.',
      ],
    },
    {
      heading: 'Kündigung',
      paragraphs: [
        'Nach der ersten Laufzeit kann jede Seite den Vertrag mit eingeschriebenem Brief und einer Frist von mindestens drei Monaten kündigen. Die Kündigung wird am 1. Januar des Jahres wirksam, das auf sie folgt; liegen zwischen der Zustellung des Briefs und diesem Tag weniger als drei Kalendermonate, am nächsten 1. Januar. Der Tag der Zustellung zählt nicht mit.',
        'Eine Kündigung kann mit Zustimmung der anderen Seite zurückgenommen werden, bevor sie wirksam wird.',
        'Der Betreiber kann den Vertrag aussetzen oder beenden, wenn die Einrichtung nicht mehr sein Kunde ist oder gegen eine der Richtlinien verstößt. Er nennt den Grund schriftlich.',
      ],
    },
    {
      heading: 'Nach dem Ende',
      paragraphs: [
        'Vom Ende des Vertrags an wird kein Zertifikat mehr bestellt, neu ausgestellt, ersetzt oder verlängert. Ausgestellte Zertifikate bleiben bis zu ihrem Ablauf gültig.',
      ],
    },
  ],
  policiesHeading: 'Richtlinien',
  policies: 'Die Einrichtung akzeptiert die folgenden Richtlinien, die Teil dieses Vertrags sind:',
  version: (version) => `Version ${version}`,
  copiesHeading: 'Ausfertigungen',
  copies: 'Dieser Vertrag wird in zwei Ausfertigungen geschlossen. Beide werden unterschrieben gesandt an:',
  questions: (email) => `Fragen: ${email}`,
  signatures: 'Unterschriften',
  signature: { place: 'Ort und Datum', name: 'Name', role: 'Funktion', signature: 'Unterschrift' },
  page: (page, pages) => `Seite ${page} von ${pages}`,
};
