import type { CertificateLife, Endpoint } from '../../src/domain/certificate';
import { certificateOf } from '../../src/domain/certificate-transitions';
import {
  endpointChosen,
  installationAwaited,
  installationSeen,
  type Look,
  type Sighting,
  sightingOf,
} from '../../src/domain/installation';
import type { Life } from '../../src/domain/life';
import { plan } from '../../src/domain/plan';
import { activeLife } from '../support/lives';

const issuedAt = '2027-03-01T09:00:00.000Z';
const former = { serial: '01', notBefore: '2026-12-01T09:00:00.000Z', notAfter: '2027-06-01T09:00:00.000Z' };
const current = { serial: '02', notBefore: issuedAt, notAfter: '2027-09-16T09:00:00.000Z' };
const place = { host: 'www.example.com', port: 443 };

function watching(endpoint?: Partial<Endpoint>, change: Partial<CertificateLife> = {}): Life {
  const certificate: CertificateLife = {
    domains: [{ domain: 'www.example.com', wildcard: false }],
    reuseCsr: true,
    insured: false,
    insureNext: false,
    current,
    queue: [],
    revocations: [],
    count: 2,
    ...(endpoint && { endpoint: { ...place, since: issuedAt, ...endpoint } }),
    ...change,
  };
  const marks = { marks: [] };
  return { ...activeLife({ clock: issuedAt, end: '2028-03-01T09:00:00.000Z' }), ...marks, certificate };
}

const seenFacts = { serial: '0a', names: [], notAfter: former.notAfter };
const endpointOf = (life: Life) => certificateOf(life).endpoint;

function seen(kind: 'current' | 'older' | 'foreign', notAfter = former.notAfter): Sighting {
  return { kind, certificate: { serial: '0a', fingerprint: 'aa', names: ['www.example.com'], notAfter } };
}
const silence: Sighting = { kind: 'unreachable', reason: 'no answer' };

test.each<[string, Look, Sighting['kind']]>([
  ['that in force', { kind: 'served', certificate: { ...seenFacts, fingerprint: 'now' } }, 'current'],
  ['one before it', { kind: 'served', certificate: { ...seenFacts, fingerprint: 'before' } }, 'older'],
  ['one of somebody else', { kind: 'served', certificate: { ...seenFacts, fingerprint: 'other' } }, 'foreign'],
  ['none', { kind: 'unreachable', reason: 'refused' }, 'unreachable'],
])('what is served is %s', (_name, look, kind) => {
  expect(sightingOf(look, 'now', ['before', 'now']).kind).toBe(kind);
});

test('without a certificate in force nothing that is served is it', () => {
  const look: Look = { kind: 'served', certificate: { ...seenFacts, fingerprint: 'x' } };
  expect(sightingOf(look, undefined, []).kind).toBe('foreign');
});

describe('a place is named', () => {
  test('with a certificate in force it is looked at at once, and the plan says so', () => {
    const life = endpointChosen(watching(), place, issuedAt);
    expect(endpointOf(life)).toEqual({ ...place, since: issuedAt, lookAt: issuedAt });
    expect(plan(life, [], issuedAt).step).toEqual({ kind: 'check_installed', at: issuedAt });
  });

  test('before the first certificate nothing is looked at', () => {
    const { current: _, ...without } = certificateOf(watching());
    const life = endpointChosen({ ...watching(), certificate: without }, place, issuedAt);
    expect(endpointOf(life)).toEqual({ ...place, since: issuedAt });
  });

  test('and taken away again: the life is as it was', () => {
    expect(endpointChosen(endpointChosen(watching(), place, issuedAt), undefined, issuedAt)).toEqual(watching());
  });

  test('a product that is not active is not looked at', () => {
    const life = { ...endpointChosen(watching(), place, issuedAt), phase: 'expired' as const };
    expect(plan(life, [], '2030-01-01T00:00:00.000Z').step?.kind).not.toBe('check_installed');
  });
});

test('a life without a place is not touched by an issue', () => {
  const life = watching();
  expect(installationAwaited(life, former, issuedAt)).toBe(life);
});

describe('after an issue', () => {
  test('it is looked a day later; the one before is known to end', () => {
    const life = installationAwaited(watching({}), former, issuedAt);
    expect(endpointOf(life)).toEqual({
      ...place,
      since: issuedAt,
      formerEnd: former.notAfter,
      lookAt: '2027-03-02T09:00:00.000Z',
    });
  });

  test('where the one before was never seen either, the end and the letters of what is served stay', () => {
    const waiting = watching({ lookAt: '2027-03-05T09:00:00.000Z', formerEnd: '2027-03-08T09:00:00.000Z', warned: 7 });
    expect(endpointOf(installationAwaited(waiting, former, issuedAt))).toMatchObject({
      formerEnd: '2027-03-08T09:00:00.000Z',
      warned: 7,
    });
  });
});

/** Every look until the end, at a place that always shows the same. */
function looks(life: Life, sighting: Sighting, until: string) {
  const at: string[] = [];
  const letters: string[] = [];
  let next = life;
  for (let look = endpointOf(next)?.lookAt; look !== undefined && look < until; look = endpointOf(next)?.lookAt) {
    const came = installationSeen(next, sighting, look);
    at.push(look.slice(0, 10));
    if (came.warn) letters.push(look.slice(0, 16));
    next = came.life;
  }
  return { at, letters, next };
}

describe('while another one is served', () => {
  test('it is looked 1 and 3 days after the issue, weekly, and on the days before the end, with a letter on each of those', () => {
    const { at, letters } = looks(installationAwaited(watching({}), former, issuedAt), seen('older'), former.notAfter);
    expect(at.slice(0, 5)).toEqual(['2027-03-02', '2027-03-04', '2027-03-11', '2027-03-18', '2027-03-25']);
    // The same hour in Berlin, where summer time has begun meanwhile.
    expect(letters).toEqual(['2027-05-18T09:00', '2027-05-25T09:00', '2027-05-29T09:00', '2027-05-31T09:00']);
    expect(at.length).toBeLessThan(22);
  });

  test('after its end it is still looked every week, and nobody is written to', () => {
    const life = watching({ formerEnd: former.notAfter, lookAt: '2027-06-02T09:00:00.000Z' });
    const { at, letters } = looks(life, seen('older'), '2027-07-01T00:00:00.000Z');
    expect(at).toHaveLength(5);
    expect(letters).toEqual([]);
  });

  test('one that is found three days before its end is told of once, and again a day before', () => {
    const first = '2027-05-29T15:00:00.000Z';
    const life = watching({ lookAt: first });
    const { letters } = looks(life, seen('foreign'), former.notAfter);
    expect(letters).toEqual(['2027-05-29T15:00', '2027-05-31T09:00']);
  });

  test('another foreign certificate that comes in its place has letters of its own', () => {
    const told = watching({ formerEnd: former.notAfter, warned: 7, lookAt: '2027-05-29T09:00:00.000Z' });
    const renewed = installationSeen(told, seen('foreign', '2027-08-20T09:00:00.000Z'), '2027-05-29T09:00:00.000Z');
    expect(renewed.warn).toBeUndefined();
    expect(endpointOf(renewed.life)).toMatchObject({ formerEnd: '2027-08-20T09:00:00.000Z' });
    expect(endpointOf(renewed.life)).not.toHaveProperty('warned');
  });
});

test('once it is seen nothing is looked at any more, and no letter follows', () => {
  const { life, warn } = installationSeen(
    watching({ formerEnd: former.notAfter, warned: 14, lookAt: '2027-05-25T09:00:00.000Z' }),
    seen('current', current.notAfter),
    '2027-05-25T09:00:00.000Z',
  );
  expect(warn).toBeUndefined();
  expect(endpointOf(life)).toEqual({ ...place, since: issuedAt });
  expect(plan(life, [], '2027-12-01T00:00:00.000Z').step?.kind).not.toBe('check_installed');
});

describe('a place that does not answer', () => {
  test('far from the end it is looked at as usual', () => {
    const { life } = installationSeen(
      watching({ formerEnd: former.notAfter, lookAt: '2027-03-02T09:00:00.000Z' }),
      silence,
      '2027-03-02T09:00:00.000Z',
    );
    expect(endpointOf(life)?.lookAt).toBe('2027-03-04T09:00:00.000Z');
  });

  test('near the end it is looked at every six hours, and no letter says what nobody knows', () => {
    const life = watching({ formerEnd: former.notAfter, lookAt: '2027-05-18T09:00:00.000Z' });
    const { at, letters } = looks(life, silence, former.notAfter);
    // Beside those of the weeks.
    expect(at.length).toBeGreaterThanOrEqual(14 * 4);
    expect(at.length).toBeLessThanOrEqual(14 * 4 + 3);
    expect(letters).toEqual([]);
  });

  test('the letter that was due comes as soon as something else answers', () => {
    const life = watching({ formerEnd: former.notAfter, lookAt: '2027-05-18T09:00:00.000Z' });
    const silent = installationSeen(life, silence, '2027-05-18T09:00:00.000Z').life;
    expect(endpointOf(silent)?.lookAt).toBe('2027-05-18T15:00:00.000Z');
    expect(installationSeen(silent, seen('older'), '2027-05-18T15:00:00.000Z').warn).toEqual({
      served: 'older',
      until: former.notAfter,
    });
  });
});
