import { createHash } from 'node:crypto';
import { locales } from '../../src/domain/account';
import { type Mandate, mandateStateOf, mandateStep, maskedIban } from '../../src/domain/mandate';
import { currentMandateText, mandateText, mandateTextIds } from '../../src/domain/mandate-text';

const at = '2027-03-01T10:00:00.000Z';
const pending: Mandate = { iban: 'DE89370400440532013000', reference: 'M1', signedAt: null, state: 'pending' };
const active: Mandate = { ...pending, signedAt: at, state: 'active' };
const revoked: Mandate = { ...active, state: 'revoked' };
const lapsed: Mandate = { ...active, state: 'lapsed' };

const DIGESTS = {
  'core-1/de': '46beb917cfb02d00',
  'core-1/en': '38886c8e24acafa2',
  'core-1/fr': 'a8a467a08cb39c61',
  'core-1/nl': '600a8e5da9e489b1',
};

describe('A mandate that changes', () => {
  test.each<[string, Mandate | null, Mandate, string]>([
    ['the first', null, pending, 'another'],
    ['read again', pending, pending, 'same'],
    ['signed', pending, active, 'on'],
    ['revoked before it was signed', pending, { ...pending, state: 'revoked' }, 'on'],
    ['revoked', active, revoked, 'on'],
    ['lapsed', active, lapsed, 'on'],
    ['revoked after it lapsed', lapsed, revoked, 'on'],
    ['in force again after it was revoked', revoked, active, 'another'],
    ['of another account at the bank', pending, { ...pending, iban: 'NL91ABNA0417164300' }, 'another'],
    ['of another reference', active, { ...active, reference: 'M2' }, 'another'],
    ['signed on another day', active, { ...active, signedAt: '2027-03-02T10:00:00.000Z' }, 'another'],
  ])('%s', (_, before, after, step) => {
    expect(mandateStep(before, after)).toBe(step);
  });

  test.each([
    [{ signedAt: null, lapsedAt: null, revokedAt: null }, 'pending'],
    [{ signedAt: at, lapsedAt: null, revokedAt: null }, 'active'],
    [{ signedAt: at, lapsedAt: at, revokedAt: null }, 'lapsed'],
    [{ signedAt: at, lapsedAt: at, revokedAt: at }, 'revoked'],
    [{ signedAt: null, lapsedAt: null, revokedAt: at }, 'revoked'],
  ])('is by its dates %j: %s', (dates, state) => {
    expect(mandateStateOf(dates)).toBe(state);
  });
});

test('An IBAN is masked so that its owner knows it again', () => {
  expect(maskedIban('DE89370400440532013000')).toBe('DE89 •••• 3000');
});

describe('The text of a mandate', () => {
  // What somebody has signed must be found for ever: other words are another edition.
  test.each(Object.entries(DIGESTS))('%s is never changed', (id, digest) => {
    const text = mandateText(id as (typeof mandateTextIds)[number], '{creditor}').join('\n');
    expect(createHash('sha256').update(text).digest('hex').slice(0, 16)).toBe(digest);
  });

  test('is pinned for every edition and language, and there is one of today in each', () => {
    expect(new Set(Object.keys(DIGESTS))).toEqual(new Set<string>(mandateTextIds));
    for (const locale of locales) expect(mandateTextIds).toContain(currentMandateText(locale));
  });

  test('names the creditor, whatever is in the name', () => {
    expect(mandateText('core-1/en', "A $& B's")[0]).toContain("you authorise A $& B's to send");
  });
});
