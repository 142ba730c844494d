import { readConfig } from '../../src/config';
import { deskLocale } from '../../src/main/desk-locale';

const needed = {
  DATABASE_URL: 'postgres://localhost/x',
  TEMPORAL_ADDRESS: 'localhost:7233',
  SMTP_URL: 'smtp://localhost',
};

test.each<[Record<string, string>, string]>([
  [{}, 'en'],
  [{ SELLER_COUNTRY: 'BE', DESK_LOCALE: 'fr' }, 'fr'],
  [{ CONTRACT_LOCALE: 'nl' }, 'nl'],
  [{ CONTRACT_LOCALE: 'nl', DESK_LOCALE: 'en' }, 'en'],
])('with %j the operator’s desks are written to in %s', (settings, expected) => {
  const { env } = readConfig({ ...needed, ...settings });
  expect(deskLocale(env)).toBe(expected);
});
