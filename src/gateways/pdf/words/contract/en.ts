import type { ContractWords } from './words';

export const en: ContractWords = {
  title: 'Contract for the certificate service',
  number: 'Contract number',
  requestedOn: 'Requested on',
  acronym: 'Acronym',
  operator: 'the operator',
  institution: 'the institution',
  between: 'This contract is made between',
  articles: [
    {
      heading: 'Subject',
      paragraphs: [
        'The operator provides the institution with certificates for the names that the institution controls. Certificates are ordered, issued, replaced and renewed only while this contract is in force.',
      ],
    },
    {
      heading: 'Beginning and first period',
      paragraphs: [
        'The contract comes into force on the day on which the operator has received both copies signed and the policies below are accepted. The first period is one year from then on.',
      ],
    },
    {
      heading: 'Notice',
      paragraphs: [
        'After the first period either party can terminate the contract by registered letter, with at least three months’ notice. The termination takes effect on 1 January of the year that follows the notice; if fewer than three calendar months lie between the delivery of the letter and that day, on the next 1 January. The day of delivery is not counted.',
        'A notice can be withdrawn before it takes effect, with the consent of the other party.',
        'The operator can suspend the contract, or end it, where the institution is no longer its customer or breaks one of the policies. It gives its reason in writing.',
      ],
    },
    {
      heading: 'After the end',
      paragraphs: [
        'From the end of the contract on no certificate is ordered, issued anew, replaced or renewed. Certificates that are issued stay valid until they expire.',
      ],
    },
  ],
  policiesHeading: 'Policies',
  policies: 'The institution accepts the following policies, which are part of this contract:',
  version: (version) => `version ${version}`,
  copiesHeading: 'Copies',
  copies: 'This contract is made in two copies. Both are sent, signed, to:',
  questions: (email) => `Questions: ${email}`,
  signatures: 'Signatures',
  signature: { place: 'Place and date', name: 'Name', role: 'Function', signature: 'Signature' },
  page: (page, pages) => `Page ${page} of ${pages}`,
};
