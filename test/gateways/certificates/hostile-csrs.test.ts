import fc from 'fast-check';
import { examineCsr } from '../../../src/gateways/certificates/examine-csr';
import { type CsrParts, commonName, csrOf, csrPem, dnsName, extension } from '../../support/csrs';
import { der, derNull, sequence } from '../../support/der';
import { ecSigner, pssSigner, rsaSigner, rsaSpki } from '../../support/signers';

/** In milliseconds: what one request may hold up all others (C3, bad input). */
const LONGEST = 50;

const p256 = ecSigner('P-256');

/** The answer, and how long it took at best: the machine may have been busy with something else. */
function timed(text: string) {
  let quickest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const start = performance.now();
    const answer = examineCsr(text, 'multi', { name: 'www.example.com' });
    quickest = Math.min(quickest, performance.now() - start);
    if (quickest < LONGEST) return { answer, quickest };
  }
  throw new Error(`${quickest} ms for ${text.slice(0, 100)}`);
}

/** As much in a request as fits under the cap on its size. */
function fill(parts: (count: number) => CsrParts, signer = p256): string {
  let text = '';
  for (let count = 16; ; count = Math.ceil(count * 1.02)) {
    const next = csrPem(csrOf(signer, parts(count)));
    if (next.length > 16 * 1024) return text;
    text = next;
  }
}

describe('no request takes longer than 50 ms', () => {
  const odd = (bits: number) => BigInt(`0x${'c9'.repeat(bits / 8 - 1)}c7`);
  const names = (count: number) => Array.from({ length: count }, (_, n) => `${n.toString(36)}.de`);
  const nested = (count: number) => Array.from({ length: count }).reduce<Buffer>((inner) => sequence(inner), derNull);
  const long = 'xn--mnchen-3ya.'.repeat(6);

  test.each<[string, () => string]>([
    ['10,000 names', () => csrPem(csrOf(p256, { names: names(10_000) }))],
    ['as many names as fit', () => fill((count) => ({ names: names(count) }))],
    [
      'a hundred long names',
      () => csrPem(csrOf(p256, { names: names(100).map((name, n) => `${'a'.repeat(n % 60)}.${name}`) })),
    ],
    ['A-labels only', () => csrPem(csrOf(p256, { names: names(100).map((name) => `${long}${name}`) }))],
    [
      'a hundred names that are not ASCII',
      () => csrPem(csrOf(p256, { names: names(100).map((name) => `${'\u00fc'.repeat(50)}${name}`) })),
    ],
    ['one name of 10,000 letters', () => csrPem(csrOf(p256, { names: ['a'.repeat(10_000)] }))],
    ['one name of 5,000 dots', () => csrPem(csrOf(p256, { names: ['.'.repeat(5_000)] }))],
    ['one name of 5,000 labels', () => csrPem(csrOf(p256, { names: ['a.'.repeat(5_000)] }))],
    ['one name of 10,000 strange bytes', () => csrPem(csrOf(p256, { names: ['\0\x01 _'.repeat(2_500)] }))],
    ['a common name of 10,000 letters', () => csrPem(csrOf(p256, { commonNames: [commonName('K'.repeat(10_000))] }))],
    ['as many common names as fit', () => fill((count) => ({ commonNames: Array(count).fill(commonName('a')) }))],
    [
      'as many extensions as fit',
      () => fill((count) => ({ extensions: names(count).map((_, n) => extension(`1.2.${n}`, derNull)) })),
    ],
    ['deep nesting', () => csrPem(csrOf(p256, { attributes: [nested(2_500)] }))],
    ['deep nesting inside a name', () => csrPem(csrOf(p256, { generalNames: [der(0xa0, nested(2_500))] }))],
    ['thousands of empty values', () => csrPem(csrOf(p256, { attributes: [sequence(...Array(5_000).fill(derNull))] }))],
    [
      'an oversized length',
      () => csrPem(Buffer.concat([Buffer.from('3084ffffffff', 'hex'), Buffer.alloc(9_000, 0x30)])),
    ],
    ['RSA with 8192 bits', () => csrPem(csrOf(rsaSigner(2048), { spki: rsaSpki(odd(8192), 65_537n) }))],
    [
      'RSA with 8192 bits and all of the exponent',
      () => csrPem(csrOf(rsaSigner(2048), { spki: rsaSpki(odd(8192), 2n ** 32n - 1n) })),
    ],
    ['RSA with 8192 bits of ones', () => csrPem(csrOf(rsaSigner(2048), { spki: rsaSpki(2n ** 8192n - 1n, 65_537n) }))],
    ['RSA with 90,000 bits', () => csrPem(csrOf(rsaSigner(2048), { spki: rsaSpki(odd(90_000), 65_537n) }))],
    ['an exponent of 80,000 bits', () => csrPem(csrOf(rsaSigner(2048), { spki: rsaSpki(odd(2048), odd(80_000)) }))],
    ['16 KiB of letters', () => 'A'.repeat(16 * 1024)],
    ['16 KiB of base64', () => csrPem(Buffer.alloc(12_000, 0x30)).slice(0, 16 * 1024)],
    ['16 KiB of hyphens', () => '-'.repeat(16 * 1024)],
    ['16 KiB of beginnings', () => '-----BEGIN A-----'.repeat(960)],
    ['16 KiB of space in a block', () => csrPem(csrOf(p256)).replace('-----\n', `-----${' '.repeat(15_000)}`)],
    ['10 MB of beginnings', () => '-----BEGIN AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA PRIVATE KE'.repeat(200_000)],
  ])('%s', (_, make) => {
    const { answer, quickest } = timed(make());
    expect(quickest).toBeLessThan(LONGEST);
    expect(JSON.stringify(answer).length).toBeLessThan(64 * 1024);
  });
});

describe('whatever bytes of a good request are changed, there is an answer', () => {
  const names = ['www.example.com', '*.example.com', 'xn--mnchen-3ya.de'];
  const extensions = [extension('2.5.29.19', sequence()), extension('2.5.29.15', der(0x03, Buffer.from([5, 0xa0])))];
  const good = [p256, ecSigner('P-384', 'sha384'), rsaSigner(2048), pssSigner('sha256', 32)].map((signer) =>
    csrOf(signer, { names, commonNames: [commonName('www.example.com')], extensions }),
  );

  test('in the DER: none is accepted', () => {
    const place = fc.record({ at: fc.nat(), byte: fc.integer({ min: 1, max: 255 }) });
    fc.assert(
      fc.property(fc.constantFrom(...good), fc.uniqueArray(place, { minLength: 1, maxLength: 4 }), (csr, places) => {
        const changed = Buffer.from(csr);
        for (const { at, byte } of places) changed[at % csr.length] = (changed[at % csr.length] ?? 0) ^ byte;
        if (changed.equals(csr)) return;
        expect(timed(csrPem(changed)).answer.ok).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });

  test('cut out, put in twice or moved: none is accepted', () => {
    const span = fc.record({
      from: fc.nat(),
      length: fc.integer({ min: 1, max: 40 }),
      to: fc.nat(),
      keep: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...good), span, (csr, { from, length, to, keep }) => {
        const start = from % csr.length;
        const cut = csr.subarray(start, start + length);
        const rest = keep ? csr : Buffer.concat([csr.subarray(0, start), csr.subarray(start + length)]);
        const into = to % rest.length;
        const changed = Buffer.concat([rest.subarray(0, into), ...(to % 3 ? [cut] : []), rest.subarray(into)]);
        if (changed.equals(csr)) return;
        expect(timed(csrPem(changed)).answer.ok).toBe(false);
      }),
      { numRuns: 1_500 },
    );
  });

  test('in the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...good), fc.nat(), fc.string({ unit: 'binary' }), (csr, at, put) => {
        const text = csrPem(csr);
        timed(`${text.slice(0, at % text.length)}${put}${text.slice((at % text.length) + (at % 5))}`);
      }),
      { numRuns: 1_000 },
    );
  });

  test('in names, whatever they are: those of an accepted request are what was asked for', () => {
    const label = fc.oneof(
      { weight: 30, arbitrary: fc.stringMatching(/^[a-zA-Z0-9]{1,12}$/) },
      { weight: 1, arbitrary: fc.stringMatching(/^[a-zA-Z0-9_*-]{1,12}$/) },
    );
    const suffix = fc.constantFrom('example.com', 'example.com', 'Example.co.uk', 'xn--mnchen-3ya.de', 'de');
    const name = fc
      .tuple(fc.constantFrom('', '*.'), fc.array(label, { maxLength: 3 }), suffix)
      .map(([wildcard, labels, suffix]) => wildcard + [...labels, suffix].join('.'));
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 5, selector: (one) => one.toLowerCase() }),
        (asked) => {
          const examined = examineCsr(csrPem(csrOf(p256, { names: asked })), 'multi');
          if (!examined.ok) return;
          accepted += 1;
          expect(examined.csr.names).toEqual(asked.map((one) => one.toLowerCase()));
          const again = csrOf(p256, { generalNames: examined.csr.names.map(dnsName) });
          expect(examineCsr(csrPem(again), 'multi')).toMatchObject({ ok: true, csr: { names: examined.csr.names } });
        },
      ),
      { numRuns: 1_000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});
