import type { Brands } from '../../domain/brand';
import type { Seller } from '../../domain/invoice-document';
import type { Assets } from '../assets';

/** A card of the sandbox: what it does stands in the words, under its token. */
export interface TestCard {
  token: string;
  brand: string;
  lastFour: string;
  validThrough: string;
}

/** What the customer pages are told once, when they are made. */
export interface MySettings {
  /** where people reach the pages, without a slash at its end */
  publicUrl: string;
  brands: Brands;
  assets: Assets;
  seller: Seller;
  /** the sandbox's cards, of which one can be chosen; none where no sandbox is */
  testCards: readonly TestCard[];
  /** requests of a session in a minute, at most */
  perMinute: number;
  log: { error(facts: object, message: string): void };
}
