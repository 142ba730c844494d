import type { CertificateLife } from '../../src/domain/certificate';
import { certificateOf } from '../../src/domain/certificate-transitions';
import type { Life } from '../../src/domain/life';
import { agenda, plan } from '../../src/domain/plan';
import { providerAt, providerTaken, providerWanted } from '../../src/domain/provider-change';
import { activeLife } from '../support/lives';

const FROM = '2027-02-01T00:00:00.000Z';
const before = '2027-01-31T23:59:59.999Z';

function life(change: Partial<CertificateLife> = {}): Life {
  return activeLife({
    offer: 'certificate-dv',
    end: '2027-12-01T09:00:00.000Z',
    clock: '2027-01-05T12:00:00.000Z',
    certificate: {
      ...{ reuseCsr: true, insured: false, insureNext: false, revocations: [], queue: [], count: 1, csr: 'csr_1' },
      domains: [{ domain: 'example.org', wildcard: false, validatedAt: '2026-12-01T09:00:00.000Z', method: 'dns' }],
      current: {
        ...{ serial: '01', notBefore: '2026-12-01T09:00:00.000Z', notAfter: '2027-06-18T09:00:00.000Z' },
        replaceAt: FROM,
      },
      ...change,
    },
  });
}

const wanted = (provider: string, from = FROM) => ({ provider, from });

test('A provider counts from its instant on, not a millisecond before', () => {
  const changed = providerWanted(life(), wanted('new'), 'old');
  expect([before, FROM].map((at) => providerAt(changed, at))).toEqual(['old', 'new']);
  expect(providerTaken(changed, before)).toBe(changed);
  expect(certificateOf(providerTaken(changed, FROM))).toMatchObject({ provider: 'new' });
  expect(providerAt(life(), FROM)).toBeUndefined();
});

test('A change comes before the replacement of the same instant', () => {
  const changed = providerWanted(life(), wanted('new'), 'old');
  expect(
    agenda(changed)
      .map((due) => due.do)
      .slice(0, 2),
  ).toEqual(['change_provider', 'issue']);
  expect(plan(changed, [], FROM).step).toMatchObject({ kind: 'dues', at: FROM, dues: [{ do: 'change_provider' }] });
  expect(plan(providerTaken(changed, FROM), [], FROM).step).toMatchObject({ kind: 'issue' });
});

test('Of two changes the later word counts; one to the provider of now takes back what lies ahead', () => {
  const first = providerWanted(life(), wanted('new'), 'old');
  const second = providerWanted(first, wanted('third', '2027-03-01T00:00:00.000Z'), 'old');
  expect(certificateOf(second).providerChange).toEqual(wanted('third', '2027-03-01T00:00:00.000Z'));
  const back = providerWanted(second, wanted('old'), 'old');
  expect(certificateOf(back)).toMatchObject({ provider: 'old' });
  expect(certificateOf(back).providerChange).toBeUndefined();
  expect(certificateOf(back).domains[0]?.validatedAt).toBe('2026-12-01T09:00:00.000Z');
});

test('What was shown to the former provider is forgotten, and how it was shown is not', () => {
  const taken = providerTaken(providerWanted(life(), wanted('new'), 'old'), FROM);
  expect(certificateOf(taken).domains).toEqual([{ domain: 'example.org', wildcard: false, method: 'dns' }]);
});

test('What waits is begun anew: at once, with the failures of the other forgotten, and with the end of its patience kept', () => {
  const giveUpAt = '2027-04-01T00:00:00.000Z';
  const waiting = {
    ...{ key: 'prod_1/issue/1', cause: 'order' as const, askedAt: before, nextAt: '2027-02-05T00:00:00.000Z' },
    ...{
      attempts: 7,
      failing: true,
      polls: 3,
      looks: 4,
      missing: ['validation' as const],
      missingSince: before,
      giveUpAt,
    },
  };
  const taken = providerTaken(providerWanted(life({ queue: [waiting] }), wanted('new'), 'old'), FROM);
  expect(certificateOf(taken).queue).toEqual([
    {
      ...{ key: 'prod_1/issue/1', cause: 'order', askedAt: before, nextAt: FROM },
      ...{ attempts: 0, failing: false, missingSince: before, giveUpAt },
    },
  ]);
});
