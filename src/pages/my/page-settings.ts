import type { Brands } from '../../domain/brand';
import type { Seller } from '../../domain/invoice-document';
import type { Assets } from '../assets';

/** What the customer pages are told once, when they are made. */
export interface MySettings {
  /** where people reach the pages, without a slash at its end */
  publicUrl: string;
  brands: Brands;
  assets: Assets;
  seller: Seller;
  log: { error(facts: object, message: string): void };
}
