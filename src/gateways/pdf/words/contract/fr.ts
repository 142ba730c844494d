import type { ContractWords } from './words';

export const fr: ContractWords = {
  title: 'Contrat relatif au service de certificats',
  number: 'Numéro de contrat',
  requestedOn: 'Demandé le',
  acronym: 'Acronyme',
  operator: 'l’opérateur',
  institution: 'l’institution',
  between: 'Le présent contrat est conclu entre',
  articles: [
    {
      heading: 'Objet',
      paragraphs: [
        'L’opérateur fournit à l’institution des certificats pour les noms dont elle a le contrôle. Les certificats ne sont commandés, émis, remplacés et renouvelés que tant que le présent contrat est en vigueur.',
      ],
    },
    {
      heading: 'Début et première période',
      paragraphs: [
        'Le contrat entre en vigueur le jour où l’opérateur a reçu les deux exemplaires signés et où les politiques ci-dessous sont acceptées. La première période est d’un an à compter de ce jour.',
      ],
    },
    {
      heading: 'Résiliation',
      paragraphs: [
        'Après la première période, chaque partie peut résilier le contrat par lettre recommandée, moyennant un préavis de trois mois au moins. La résiliation prend effet le 1er janvier de l’année qui suit ; si moins de trois mois de calendrier séparent la remise de la lettre de ce jour, le 1er janvier suivant. Le jour de la remise n’est pas compté.',
        'Une résiliation peut être retirée avant sa prise d’effet, avec l’accord de l’autre partie.',
        'L’opérateur peut suspendre le contrat, ou y mettre fin, lorsque l’institution n’est plus sa cliente ou enfreint l’une des politiques. Il en donne le motif par écrit.',
      ],
    },
    {
      heading: 'Après la fin',
      paragraphs: [
        'À partir de la fin du contrat, aucun certificat n’est plus commandé, réémis, remplacé ou renouvelé. Les certificats émis restent valables jusqu’à leur échéance.',
      ],
    },
  ],
  policiesHeading: 'Politiques',
  policies: 'L’institution accepte les politiques suivantes, qui font partie du présent contrat :',
  version: (version) => `version ${version}`,
  copiesHeading: 'Exemplaires',
  copies: 'Le présent contrat est établi en deux exemplaires. Tous deux sont envoyés, signés, à :',
  questions: (email) => `Questions : ${email}`,
  signatures: 'Signatures',
  signature: { place: 'Lieu et date', name: 'Nom', role: 'Fonction', signature: 'Signature' },
  page: (page, pages) => `Page ${page} sur ${pages}`,
};
