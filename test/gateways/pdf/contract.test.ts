import { locales } from '../../../src/domain/account';
import type { ContractDocument } from '../../../src/domain/contract-document';
import { renderDocument } from '../../../src/gateways/pdf/render';
import { type ReadPdf, readAll, roles } from './read-pdf';

const contract: ContractDocument = {
  kind: 'contract',
  id: 'ctr_01kap3',
  acronym: 'UNIV',
  locale: 'fr',
  timeZone: 'Europe/Brussels',
  requestedAt: '2025-04-30T22:30:00.000Z',
  operator: { name: 'Réseau', street: 'Rue du Réseau 1', postalCode: '1000', city: 'Bruxelles', country: 'BE' },
  institution: { name: 'Université Exemple', street: 'Place 2', postalCode: '5000', city: 'Namur', country: 'BE' },
  sendTo: { team: 'Équipe certificats', lines: ['Boîte 3', '1000 Bruxelles'], email: 'contrats@reseau.example' },
  policies: [{ title: 'Politique A', version: '2.0', url: 'https://policies.example/a/2.0' }],
};
const words = {
  de: ['Einschreib|eingeschriebenem Brief', '1. Januar', 'zwei Ausfertigungen', 'Unterschrift', '1. Mai 2025'],
  en: ['registered letter', '1 January', 'two copies', 'Signature', '1 May 2025'],
  fr: ['lettre recommandée', '1er janvier', 'deux exemplaires', 'Signature', '1er mai 2025'],
  nl: ['aangetekende brief', '1 januari', 'twee exemplaren', 'Handtekening', '1 mei 2025'],
};
let read: Record<string, ReadPdf>;

beforeAll(async () => {
  const hostile = { ...contract.institution, name: `Évil\n<b> ${'x'.repeat(5_000)}` };
  const documents = locales.map((locale) => [locale, { ...contract, locale }] as const);
  read = await readAll({ ...Object.fromEntries(documents), hostile: { ...contract, institution: hostile } });
});

test.each(locales)('a contract in %s says how it ends, where it goes, and is signed by both', (locale) => {
  const text = read[locale]?.text ?? '';
  for (const word of words[locale]) expect(text).toMatch(new RegExp(word));
  for (const said of ['UNIV', 'Réseau', 'Université Exemple', 'Namur', 'Équipe certificats', 'Boîte 3', 'Politique A'])
    expect(text).toContain(said);
  expect(text).toContain('2.0');
  const last = words[locale][3] ?? '';
  // A block for each party.
  expect(text.split(last).length - 1).toBeGreaterThanOrEqual(2);
  expect(roles(read[locale]?.structure ?? [])).toEqual(expect.arrayContaining(['H1', 'H2', 'P']));
});

test('names that somebody made up neither fill it nor leave their place', () => {
  expect((read['hostile'] as ReadPdf).pages.length).toBeLessThanOrEqual(3);
  expect((read['hostile'] as ReadPdf).text).toContain('Politique A');
});

test('the same contract gives the same bytes', async () => {
  expect((await renderDocument(contract)).equals(await renderDocument(contract))).toBe(true);
});
