import type { Locale } from './account';

/** Under which name an installation shows itself to customers, on pages and in mails. */
export interface Brand {
  /** as accounts name it; lower case, digits and hyphens */
  id: string;
  name: string;
  supportEmail: string;
  /** host names by which the pages are reached under this brand */
  hosts: string[];
  /** links in the footer, such as terms and imprint */
  links: { label: Record<Locale, string>; url: string }[];
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
}
