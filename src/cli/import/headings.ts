/** What a column can tell of a product and its account. */
export const fields = [
  'account',
  'email',
  'accountName',
  'country',
  'language',
  'timeZone',
  'offer',
  'name',
  'expiry',
  'option',
  'years',
  'registrantEmail',
  'registrantLanguage',
] as const;
export type Field = (typeof fields)[number];

/** How people head them, in English and German; without case, accents, spaces and punctuation. */
const written: Record<Field, string[]> = {
  account: [
    'account',
    'account id',
    'customer',
    'customer id',
    'Konto',
    'Konto-ID',
    'Kunde',
    'Kunden-ID',
    'Kundenkonto',
  ],
  email: [
    'e-mail',
    'email address',
    'account e-mail',
    'customer e-mail',
    'Kunden-E-Mail',
    'E-Mail-Adresse',
    'Kontakt-E-Mail',
  ],
  accountName: ['account name', 'customer name', 'Kundenname', 'Kontoname', 'Name des Kunden'],
  country: ['country', 'account country', 'customer country', 'Land', 'Ländercode', 'country code'],
  language: ['language', 'locale', 'account language', 'customer language', 'Sprache', 'Kundensprache'],
  timeZone: ['time zone', 'account time zone', 'Zeitzone'],
  offer: ['offer', 'offer id', 'product type', 'Angebot', 'Angebots-ID', 'Produkt', 'Produktart', 'Tarif'],
  name: ['name', 'domain', 'domain name', 'product name', 'Domainname', 'Produktname', 'Bezeichnung'],
  expiry: [
    ...[
      'expiry',
      'expires',
      'expires on',
      'expires at',
      'expiry date',
      'expiration',
      'expiration date',
      'valid until',
      'paid until',
    ],
    ...['Ablaufdatum', 'Ablauf', 'läuft ab', 'läuft ab am', 'gültig bis', 'Enddatum', 'Vertragsende', 'bezahlt bis'],
  ],
  option: ['renewal option', 'renewal', 'option', 'Verlängerungsoption', 'Verlängerung', 'Verlängerungsart'],
  years: ['years', 'term', 'term years', 'Jahre', 'Laufzeit', 'Laufzeit Jahre', 'Laufzeit in Jahren'],
  registrantEmail: [
    'registrant e-mail',
    'registrant',
    'holder e-mail',
    'Inhaber-E-Mail',
    'Domaininhaber-E-Mail',
    'Inhaber',
  ],
  registrantLanguage: ['registrant language', 'holder language', 'Inhaber-Sprache', 'Sprache des Inhabers'],
};

function normalised(heading: string): string {
  return heading
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const known = new Map(fields.flatMap((field) => [field, ...written[field]].map((text) => [normalised(text), field])));
// Umlauts are written out as well: Laenderkuerzel, gueltig bis.
for (const field of fields) {
  for (const text of written[field]) {
    known.set(normalised(text.replaceAll(/[äöü]/gi, (letter) => `${letter}e`)), field);
  }
}

export interface Columns {
  /** at which place of a line each field is */
  places: Partial<Record<Field, number>>;
  /** headings as they are in the file */
  headings: string[];
  /** that say nothing to an import */
  ignored: string[];
  faults: string[];
}

export interface HeadingRules {
  /** the offer of every line, where no column names one */
  offer?: string;
}

/** Finds out which column is what. What is missing is named with examples of how it could be headed. */
export function readHeadings(headings: string[], rules: HeadingRules = {}): Columns {
  const places: Columns['places'] = {};
  const ignored: string[] = [];
  const faults: string[] = [];
  for (const [place, heading] of headings.entries()) {
    const field = known.get(normalised(heading));
    if (field === undefined) {
      if (heading.trim() !== '') ignored.push(heading.trim());
      continue;
    }
    const before = places[field];
    if (before !== undefined) faults.push(`“${headings[before]}” and “${heading}” are both the ${wordFor(field)}.`);
    else places[field] = place;
  }
  if (places.name === undefined) faults.push(missing('name'));
  if (places.expiry === undefined) faults.push(missing('expiry'));
  if (places.account === undefined && places.email === undefined) faults.push(missing('account'));
  if (rules.offer !== undefined && places.offer !== undefined) {
    faults.push(`“${headings[places.offer]}” is the offer, and --offer names one too: only one of them can be.`);
  }
  return { places, headings, ignored, faults };
}

function missing(field: Field): string {
  const [first, ...others] = written[field];
  const german = others.find((text) => /^[A-Z]/.test(text));
  return `No column is the ${wordFor(field)}: head one “${first}”${german ? ` or “${german}”` : ''}.`;
}

function wordFor(field: Field): string {
  return written[field][0] ?? field;
}
