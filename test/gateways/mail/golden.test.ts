import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../../src/domain/account';
import { renderMail } from '../../../src/gateways/mail/render';
import { brand, everyExample, messageOf } from './messages';

/** The mails as they go out, to be read by people; `UPDATE_GOLDEN=1` writes them anew after a wanted change. */
const folder = join(__dirname, 'golden');
const update = process.env['UPDATE_GOLDEN'] === '1';

describe.each(locales)('the mails in %s read as agreed', (locale) => {
  beforeAll(() => {
    if (update) mkdirSync(join(folder, locale), { recursive: true });
  });

  test.each(everyExample())('$name', ({ name, example }) => {
    const { subject, text } = renderMail(messageOf(example.facts, locale, { at: example.at }), brand);
    const mail = `Subject: ${subject}\n\n${text}`;
    const file = join(folder, locale, `${name}.txt`);
    if (update) writeFileSync(file, mail);
    expect(mail).toBe(existsSync(file) ? readFileSync(file, 'utf8') : 'no golden file yet');
  });

  test('no golden file is left over from a mail that is gone', () => {
    expect(new Set(readdirSync(join(folder, locale)))).toEqual(
      new Set(everyExample().map(({ name }) => `${name}.txt`)),
    );
  });
});
