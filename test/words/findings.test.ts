import { type Locale, locales } from '../../src/domain/account';
import { findingCodes } from '../../src/domain/findings';
import { phrasebook as mailbook } from '../../src/gateways/mail/phrasebook';
import { html } from '../../src/pages/html';
import { reasonPart } from '../../src/pages/my/reason';
import { phrasebook } from '../../src/pages/phrasebook';
import { explain } from '../../src/words/findings';

const values = { type: 'TXT', name: 'n.example', found: 'f-1', expected: 'e-1', wanted: 'w.example', url: 'u.example' };
const more = { status: '404', most: '4', records: '0 issue ";"', identities: 'ca.example', problem: 'caa' };
const causes = [
  'timeout',
  'silent',
  'disagree',
  'failure',
  'aliases',
  'lookup',
  'no_address',
  'inside',
  'place',
  'closed',
];

const sayOf = (locale: Locale) => phrasebook(locale, 'UTC').say;

describe.each(locales)('in %s', (locale) => {
  test('every code has a sentence of its own, in mails as on pages', () => {
    const sentences = findingCodes.map((code) => {
      const found = [{ code, values: { ...values, ...more, cause: 'timeout', fault: 'form' } }];
      const { sentences } = explain(sayOf(locale), 'English', found);
      expect(explain(mailbook(locale, 'UTC').say, 'English', found).sentences).toEqual(sentences);
      return sentences.join();
    });
    expect(new Set(sentences).size).toBe(findingCodes.length);
    expect(sentences.filter((one) => /[{}]|undefined|\?$/.test(one))).toEqual([]);
  });

  test('a cause that is known is told of in words, without those that came', () => {
    for (const cause of causes) {
      const code = ['lookup', 'no_address', 'inside', 'place', 'closed'].includes(cause)
        ? 'file_unreachable'
        : 'lookup';
      const told = explain(sayOf(locale), 'English', [{ code, values: { ...values, cause } }]);
      const other = explain(sayOf(locale), 'English', [{ code, values: { ...values, cause: 'other' } }]);
      expect(told.sentences).not.toEqual(other.sentences);
      expect(told.asItCame).toBeUndefined();
      expect(other.asItCame).toBe('English');
    }
  });

  test('what a certificate authority said itself stands there as it came', () => {
    const told = explain(sayOf(locale), 'caa: no', [{ code: 'authority', values: { problem: 'caa' } }]);
    expect(told).toEqual({ sentences: [expect.stringContaining('CAA')], asItCame: 'caa: no' });
  });
});

test('a record from before there were codes shows its sentence, marked as English', () => {
  const { say } = phrasebook('de', 'UTC');
  const shown = html`${reasonPart(say, { reason: 'there is no <TXT>', findings: null })}`.text;
  expect(shown).toContain('<q lang="en">there is no &lt;TXT&gt;</q>');
  expect(shown).toContain('Die Antwort im Wortlaut');
});

test('a record that lacks a value is shown all the same', () => {
  expect(explain(sayOf('en'), null, [{ code: 'no_record', values: {} }])).toEqual({
    sentences: ['There is no DNS record at ?.'],
  });
});
