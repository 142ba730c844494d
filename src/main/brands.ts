import type { Config } from '../config';
import { Brands } from '../domain/brand';

/** The brands that this installation shows itself under. */
export function brandsOf({ env }: Config): Brands {
  return new Brands([{ id: 'default', name: env.BRAND_NAME, supportEmail: env.SUPPORT_EMAIL, hosts: [], links: [] }]);
}
