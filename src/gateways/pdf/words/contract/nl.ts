import type { ContractWords } from './words';

export const nl: ContractWords = {
  title: 'Contract voor de certificatendienst',
  number: 'Contractnummer',
  requestedOn: 'Aangevraagd op',
  acronym: 'Acroniem',
  operator: 'de operator',
  institution: 'de instelling',
  between: 'Dit contract wordt gesloten tussen',
  articles: [
    {
      heading: 'Voorwerp',
      paragraphs: [
        'De operator levert de instelling certificaten voor de namen waarover zij beschikt. Certificaten worden alleen besteld, uitgegeven, vervangen en verlengd zolang dit contract van kracht is.',
      ],
    },
    {
      heading: 'Begin en eerste periode',
      paragraphs: [
        'Het contract gaat in op de dag waarop de operator beide exemplaren ondertekend heeft ontvangen en het onderstaande beleid is aanvaard. De eerste periode duurt vanaf dan één jaar.',
      ],
    },
    {
      heading: 'Opzegging',
      paragraphs: [
        'Na de eerste periode kan elke partij het contract per aangetekende brief opzeggen, met een termijn van ten minste drie maanden. De opzegging gaat in op 1 januari van het jaar dat erop volgt; liggen er tussen de bezorging van de brief en die dag minder dan drie kalendermaanden, op de volgende 1 januari. De dag van de bezorging telt niet mee.',
        'Een opzegging kan met instemming van de andere partij worden ingetrokken voordat ze ingaat.',
        'De operator kan het contract opschorten of beëindigen als de instelling geen klant meer is of het beleid schendt. Hij geeft daarvoor schriftelijk de reden.',
      ],
    },
    {
      heading: 'Na het einde',
      paragraphs: [
        'Vanaf het einde van het contract wordt geen certificaat meer besteld, opnieuw uitgegeven, vervangen of verlengd. Uitgegeven certificaten blijven geldig tot ze verlopen.',
      ],
    },
  ],
  policiesHeading: 'Beleid',
  policies: 'De instelling aanvaardt het volgende beleid, dat deel uitmaakt van dit contract:',
  version: (version) => `versie ${version}`,
  copiesHeading: 'Exemplaren',
  copies: 'Dit contract wordt in twee exemplaren opgemaakt. Beide worden ondertekend gestuurd naar:',
  questions: (email) => `Vragen: ${email}`,
  signatures: 'Handtekeningen',
  signature: { place: 'Plaats en datum', name: 'Naam', role: 'Functie', signature: 'Handtekening' },
  page: (page, pages) => `Pagina ${page} van ${pages}`,
};
