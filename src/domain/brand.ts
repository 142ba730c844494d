import { type Locale, locales } from './account';
import { contrast, mixed } from './colour';

export type InLanguages = Record<Locale, string>;

/** What is done with an accent, as `#rrggbb`: text and buttons in it, and text on it. */
export interface Accent {
  accent: string;
  onAccent: string;
}

export interface BrandColours {
  light: Accent;
  dark: Accent;
}

/** Under which name an installation shows itself to customers, on pages and in mails. */
export interface Brand {
  /** as accounts name it; lower case, digits and hyphens */
  id: string;
  name: string;
  /** where its mails lead, without a slash at its end; else where the installation is reached */
  url?: string;
  /** host names by which the pages are reached under this brand */
  hosts: string[];
  supportEmail: string;
  /** of its mails, `Name <address>`; else the installation's */
  sender?: string;
  /** name and address on one line, at the end of its mails; else the seller's */
  postalLine?: string;
  /** addresses of pictures that stand for the name */
  logo?: { light: string; dark?: string };
  colours?: BrandColours;
  /** address of the style sheet that sets the colours */
  style?: string;
  /** links in the footer, such as terms and imprint */
  links: { label: InLanguages; url: InLanguages }[];
  /** legal texts that are pages of our own; an empty line parts paragraphs */
  texts: { id: string; title: InLanguages; body: InLanguages }[];
  /** sells to consumers too: the buttons that the law wants for them are shown (E6) */
  consumers: boolean;
}

/** The brands of an installation, the first of which is for whom no other one is. */
export class Brands {
  constructor(private readonly all: readonly [Brand, ...Brand[]]) {}

  /** @param id as an account has it */
  of(id: string | null): Brand {
    return this.all.find((brand) => brand.id === id) ?? this.all[0];
  }

  /** @param host as a browser asks for it, with or without a port */
  at(host: string | undefined): Brand {
    const name = host?.replace(/:\d+$/, '').toLowerCase();
    return this.all.find(({ hosts }) => name !== undefined && hosts.includes(name)) ?? this.all[0];
  }

  /** whether any of them sells to consumers */
  get consumers(): boolean {
    return this.all.some((brand) => brand.consumers);
  }

  /** where brands are reached that have an address of their own */
  get urls(): string[] {
    return this.all.flatMap(({ url }) => url ?? []);
  }
}

/** The same in every language. */
export function inAllLanguages(text: string): InLanguages {
  return Object.fromEntries(locales.map((locale) => [locale, text])) as InLanguages;
}

/** What accents stand on: the page, and the sheets on it, as the style sheet has them. */
export const surfaces = {
  light: { page: '#f2f4f6', sheet: '#ffffff', ink: '#1d2329' },
  dark: { page: '#14171a', sheet: '#1d2125', ink: '#e8eaed' },
} as const;

/** How much of the accent is in what marks a choice. */
const TINT = 0.1;

/** What marks a choice: the sheet with a little of the accent. */
export function markOf(mode: keyof typeof surfaces, accent: string): string {
  return mixed(accent, surfaces[mode].sheet, TINT);
}

/** Text differs from what it stands on by as much, to 1 (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** What is too hard to read with these colours; nothing where all is well. */
export function colourFaults(colours: BrandColours): { mode: keyof BrandColours; fault: string }[] {
  return (['light', 'dark'] as const).flatMap((mode) => {
    const { accent, onAccent } = colours[mode];
    const { page, sheet, ink } = surfaces[mode];
    const mark = markOf(mode, accent);
    const pairs = [
      ['accent on the sheet', accent, sheet],
      ['accent on the page', accent, page],
      ['accent on its own tint', accent, mark],
      ['text on the tint of the accent', ink, mark],
      ['onAccent on accent', onAccent, accent],
    ] as const;
    return pairs.flatMap(([what, a, b]) => {
      const ratio = contrast(a, b);
      if (ratio >= LEAST_CONTRAST) return [];
      return [{ mode, fault: `${what} (${a} on ${b}) has a contrast of ${ratio.toFixed(2)}, and needs 4.5` }];
    });
  });
}
