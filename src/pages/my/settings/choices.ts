import { type Locale, locales } from '../../../domain/account';
import { html, type Markup } from '../../html';
import { currentName, zones } from './zones';

/** Each language by its own name: whoever is in the wrong one finds his. */
const languageNames: Record<Locale, string> = { de: 'Deutsch', en: 'English', fr: 'Français', nl: 'Nederlands' };

export function languageChoices(chosen: string): Markup[] {
  return locales.map(
    (locale) =>
      html`<option value="${locale}" lang="${locale}"${locale === chosen && html` selected`}>${languageNames[locale]}</option>`,
  );
}

const areaOf = (zone: string) => zone.split('/', 1)[0] ?? zone;
const listed = [...new Set(zones.map(areaOf))].map((area) => {
  const names = zones.filter((zone) => areaOf(zone) === area);
  return html`<optgroup label="${area}">${names.map((zone) => html`<option>${zone}</option>`)}</optgroup>`;
});

/** Every IANA zone, the account's first. */
export function zoneChoices(chosen: string): Markup {
  return html`<option selected>${currentName(chosen)}</option>${listed}`;
}

const countryLists = new Map<string, Map<string, string>>();

/** Countries by their names in a language, in its order. */
function countriesIn(locale: Locale, codes: readonly string[]): Map<string, string> {
  const known = countryLists.get(locale);
  if (known) return known;
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  const { compare } = new Intl.Collator(locale);
  const named = codes.map((code) => [code, names.of(code) ?? code] as const).sort(([, a], [, b]) => compare(a, b));
  const list = new Map(named);
  countryLists.set(locale, list);
  return list;
}

export function countryChoices(locale: Locale, codes: readonly string[], chosen: string): Markup[] {
  return [...countriesIn(locale, codes)].map(
    ([code, name]) => html`<option value="${code}"${code === chosen && html` selected`}>${name}</option>`,
  );
}
