import type { OfferResource } from '../../api/ports';
import { checkName } from '../../api/product-names';
import type { Locale } from '../../domain/account';
import { type RenewalOption, renewalOptions } from '../../domain/offer';
import { type DateRules, parseExpiry } from './dates';
import type { LineFault } from './faults-file';
import type { Columns, Field } from './headings';
import type { Seen } from './seen';

/** A row as `POST /v1/imports` takes it. */
export interface Row {
  account?: string;
  customer?: { email: string; name?: string; country?: string; locale?: string; timeZone?: string };
  offer: string;
  name: string;
  expiry: string;
  renewalOption?: RenewalOption;
  years?: number;
  registrantEmail?: string;
  registrantLanguage?: string;
}

export interface ReadLine {
  line: number;
  row: Row;
  /** the expiry as it was written, where it names no time of day */
  dateOnly?: string;
  cells: readonly string[];
}

export interface LineRules extends DateRules {
  offer?: string;
}

/** Longer than anything that the API takes; a batch of such cells would not fit into a request. */
const LONGEST_CELL = 400;

/** Makes rows of lines, and finds what is wrong with them as far as the file alone tells. */
export class LineReader {
  private readonly offers: Map<string, OfferResource>;

  constructor(
    private readonly columns: Columns,
    offers: readonly OfferResource[],
    private readonly rules: LineRules,
    private readonly seen: Seen,
  ) {
    this.offers = new Map(offers.map((offer) => [offer.id, offer]));
  }

  /** One line, as a row or with all its faults. */
  read(cells: readonly string[], line: number): ReadLine | LineFault[] {
    const faults: LineFault[] = [];
    const fault = (field: Field | undefined, code: string, detail: string) =>
      faults.push({ line, column: this.headingOf(field), value: this.cell(cells, field), code, detail });
    const { length } = this.columns.headings;
    if (cells.length !== length) {
      fault(undefined, 'columns', `${cells.length} columns instead of ${length}: is a separator or a quote amiss?`);
      return faults;
    }
    const long = cells.findIndex((cell) => cell.length > LONGEST_CELL);
    if (long !== -1) {
      const detail = `${cells[long]?.length} characters; ${LONGEST_CELL} are the most: is a quote amiss?`;
      faults.push({ line, column: this.columns.headings[long] ?? '', value: '', code: 'too-long', detail });
      return faults;
    }
    const text = (field: Field) => this.cell(cells, field);
    const name = text('name');
    if (name === '') fault('name', 'missing', 'The name is missing.');
    const offer = this.offerOf(text('offer'), name);
    if (offer === undefined && name !== '') fault('offer', 'missing', this.noOffer(name));
    const owner = ownerOf(text);
    if (!owner)
      fault(this.columns.places.account === undefined ? 'email' : 'account', 'missing', 'Nothing says whose it is.');
    const expiry = parseExpiry(text('expiry'), this.rules);
    if (expiry.kind === 'ambiguous' || expiry.kind === 'invalid')
      fault('expiry', `expiry-${expiry.kind}`, expiry.detail);
    const option = optionOf(text('option'));
    if (option === undefined) fault('option', 'option-unknown', `There are ${renewalOptions.join(', ')}.`);
    const years = text('years');
    if (!/^\d{0,3}$/.test(years)) fault('years', 'invalid', 'A whole number, or nothing.');
    if (
      faults.length > 0 ||
      !owner ||
      offer === undefined ||
      expiry.kind === 'ambiguous' ||
      expiry.kind === 'invalid'
    ) {
      return faults;
    }
    const row: Row = {
      ...owner,
      offer,
      name,
      expiry: expiry.kind === 'instant' ? expiry.at : expiry.date,
      ...(option && { renewalOption: option }),
      ...(years !== '' && { years: Number(years) }),
      ...(text('registrantEmail') !== '' && { registrantEmail: text('registrantEmail') }),
      ...(text('registrantLanguage') !== '' && { registrantLanguage: languageOf(text('registrantLanguage')) }),
    };
    const before = this.seen.note(this.identityOf(row), line);
    if (before !== undefined) {
      fault('name', 'duplicate', `The same product is in line ${before} already; that one counts.`);
      return faults;
    }
    return { line, row, cells, ...(expiry.kind === 'date' && { dateOnly: text('expiry') }) };
  }

  /** The column that a field was read from: an address may stand where the account is named. */
  sourceOf(field: Field | undefined): Field | undefined {
    return field === 'email' && this.columns.places.email === undefined ? 'account' : field;
  }

  headingOf(field: Field | undefined): string {
    const place = field === undefined ? undefined : this.columns.places[field];
    return place === undefined ? '' : (this.columns.headings[place] ?? '');
  }

  cell(cells: readonly string[], field: Field | undefined): string {
    const place = field === undefined ? undefined : this.columns.places[field];
    return place === undefined ? '' : (cells[place] ?? '').trim();
  }

  /** As named; else that of all lines; else the one that sells names under that suffix. */
  private offerOf(named: string, name: string): string | undefined {
    if (named !== '') return named;
    if (this.rules.offer !== undefined) return this.rules.offer;
    const under = this.domainOffersFor(name);
    return under.length === 1 ? under[0]?.id : undefined;
  }

  private domainOffersFor(name: string): OfferResource[] {
    const matching = [...this.offers.values()].filter(
      ({ kind, tld }) => kind === 'domain' && tld !== undefined && name.toLowerCase().endsWith(`.${tld}`),
    );
    const longest = Math.max(0, ...matching.map(({ tld = '' }) => tld.length));
    return matching.filter(({ tld = '' }) => tld.length === longest);
  }

  private noOffer(name: string): string {
    const several = this.domainOffersFor(name).map(({ id }) => id);
    if (several.length > 1) return `${several.join(' and ')} both sell such names: a column “offer” must say which.`;
    return `No offer sells such names by itself: say it in a column “offer”, or by --offer for all lines.`;
  }

  /** What makes it the same product: a domain is unique, hosting within its account, a certificate by its term. */
  private identityOf({ account, customer, offer: id, name, expiry }: Row): string {
    const offer = this.offers.get(id);
    const kept = (offer && checkName(offer, name).name) ?? name;
    if (offer?.kind === 'domain') return `domain ${kept}`;
    const owner = account ?? customer?.email ?? '';
    return offer?.kind === 'certificate' ? `${id} ${owner} ${kept} ${expiry}` : `${offer?.kind} ${owner} ${kept}`;
  }
}

/** Whose it is: by id, or by address with what is needed to open an account. */
function ownerOf(text: (field: Field) => string): Pick<Row, 'account' | 'customer'> | undefined {
  const account = text('account');
  const email = account.includes('@') ? account : text('email');
  if (account !== '' && account !== email) return { account };
  if (email === '') return undefined;
  const [name, country] = [text('accountName'), text('country').toUpperCase()];
  const [locale, timeZone] = [languageOf(text('language')), text('timeZone')];
  return {
    customer: {
      email,
      ...(name !== '' && country !== '' && { name, country }),
      ...(locale !== '' && { locale }),
      ...(timeZone !== '' && { timeZone }),
    },
  };
}

const optionWords: Record<string, RenewalOption> = {
  renew: 'one_year_delayed',
  yes: 'one_year_delayed',
  verlängern: 'one_year_delayed',
  ja: 'one_year_delayed',
  delete: 'delete_at_expiry',
  cancel: 'delete_at_expiry',
  no: 'delete_at_expiry',
  löschen: 'delete_at_expiry',
  kündigen: 'delete_at_expiry',
  gekündigt: 'delete_at_expiry',
  nein: 'delete_at_expiry',
};

/** The empty text where nothing is said; undefined where it is no option. */
function optionOf(text: string): RenewalOption | '' | undefined {
  if (text === '') return '';
  const word = text.toLowerCase().normalize('NFC');
  return renewalOptions.find((option) => option === word) ?? optionWords[word];
}

const languages: Record<string, Locale> = {
  deutsch: 'de',
  german: 'de',
  englisch: 'en',
  english: 'en',
  französisch: 'fr',
  french: 'fr',
  niederländisch: 'nl',
  dutch: 'nl',
};

/** A word, or a tag such as `de-AT`, as the language that mails are written in; what is neither is for the API to refuse. */
function languageOf(text: string): string {
  const word = text.toLowerCase().normalize('NFC');
  return languages[word] ?? (/^[a-z]{2}([-_][a-z]{2})?$/.test(word) ? word.slice(0, 2) : text);
}
