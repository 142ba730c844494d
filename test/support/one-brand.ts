import { type Brand, Brands } from '../../src/domain/brand';

/** An installation with one brand. */
export function oneBrand(shown: Partial<Brand> = {}): Brands {
  const plain = { id: 'default', name: 'Perennial', supportEmail: 'help@perennial.example' };
  return new Brands([{ ...plain, hosts: [], links: [], texts: [], consumers: true, ...shown }]);
}
