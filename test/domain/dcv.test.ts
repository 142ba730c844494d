import { createHash } from 'node:crypto';
import regulations from '../../data/regulations.json';
import type { DcvMethod } from '../../src/domain/certificate';
import { type DcvContext, instructions, methodsFor } from '../../src/domain/dcv';

const rules = regulations.dcvMethods;

describe('the methods allowed', () => {
  test.each([
    ['today', false, '2026-11-22T12:00:00.000Z', ['dns-persistent', 'dns', 'http', 'email']],
    ['today for a wildcard', true, '2026-11-22T12:00:00.000Z', ['dns-persistent', 'dns', 'email']],
    [
      'in the last millisecond of e-mail',
      false,
      '2028-03-14T23:59:59.999Z',
      ['dns-persistent', 'dns', 'http', 'email'],
    ],
    ['from the end date of e-mail on', false, '2028-03-15T00:00:00.000Z', ['dns-persistent', 'dns', 'http']],
    ['then for a wildcard', true, '2028-03-15T00:00:00.000Z', ['dns-persistent', 'dns']],
  ])('%s', (_when, wildcard, at, methods) => {
    expect(methodsFor('example.com', wildcard, at, rules)).toEqual(methods);
  });

  const long = (length: number) => 'a.'.repeat(124).concat('com').slice(-length);

  test.each([
    [232, ['dns-persistent', 'dns', 'http', 'email']],
    [233, ['dns-persistent', 'http', 'email']],
    [234, ['http', 'email']],
  ])('for a name of %i characters, which leaves little room before it', (length, methods) => {
    expect(methodsFor(long(length), false, '2026-11-22T12:00:00.000Z', rules)).toEqual(methods);
  });

  test('none of which the regulations know nothing', () => {
    expect(methodsFor('example.com', false, '2026-11-22T12:00:00.000Z', [])).toEqual([]);
  });
});

describe('what is to be published', () => {
  const context: DcvContext = {
    issuerDomain: 'ca.example',
    accountUriBase: 'https://perennial.example/accounts/',
    localParts: ['admin', 'postmaster'],
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    registrable: () => 'example.co.uk',
  };
  const question = (method: DcvMethod, wildcard = false) => ({
    domain: 'www.example.co.uk',
    wildcard,
    method,
    proof: { account: 'acc_1', token: 'tok_secret' },
  });

  test('a persistent record, which names the issuer and the account', () => {
    expect(instructions(question('dns-persistent'), context)).toEqual([
      {
        kind: 'record',
        type: 'TXT',
        name: '_validation-persist.www.example.co.uk',
        value: 'ca.example; accounturi=https://perennial.example/accounts/acc_1',
      },
    ]);
  });

  test('a persistent record for a wildcard, with an end', () => {
    const [record] = instructions(question('dns-persistent', true), {
      ...context,
      persistUntil: '2027-06-15T12:00:00.000Z',
    });
    expect(record).toMatchObject({
      value:
        'ca.example; accounturi=https://perennial.example/accounts/acc_1; policy=wildcard; persistUntil=1813060800',
    });
  });

  test('a text, and before it the alias where the engine has a zone', () => {
    expect(instructions(question('dns'), context)).toEqual([
      {
        kind: 'record',
        type: 'TXT',
        name: '_perennial-challenge.www.example.co.uk',
        value: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    const [alias, text] = instructions(question('dns'), { ...context, zone: 'dcv.perennial.example' });
    expect(alias).toEqual({
      kind: 'record',
      type: 'CNAME',
      name: '_acme-challenge.www.example.co.uk',
      value: expect.stringMatching(/^[0-9a-f]{40}\.dcv\.perennial\.example$/),
    });
    expect(text).toMatchObject({ type: 'TXT' });
  });

  test('a file whose name does not tell its content (BR 3.2.2.4.18)', () => {
    const [file] = instructions(question('http'), context);
    expect(file).toEqual({
      kind: 'file',
      url: expect.stringMatching(/^http:\/\/www\.example\.co\.uk\/\.well-known\/pki-validation\/[0-9a-f]{32}\.txt$/),
      content: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    if (file?.kind !== 'file') throw new Error('no file');
    const name = /([0-9a-f]{32})\.txt$/.exec(file.url)?.[1] ?? '';
    expect(file.content).not.toContain(name);
    expect(instructions(question('http', true), context)).toEqual([]);
  });

  test('mail to the constructed addresses; to none of a public suffix', () => {
    expect(instructions(question('email'), context)).toEqual([
      {
        kind: 'mail',
        addresses: [
          'admin@www.example.co.uk',
          'postmaster@www.example.co.uk',
          'admin@example.co.uk',
          'postmaster@example.co.uk',
        ],
      },
    ]);
    expect(instructions(question('email'), { ...context, registrable: () => undefined })).toEqual([]);
  });

  test('the token itself is never shown, and each account and domain has values of its own', () => {
    const shown = (change: { account?: string; domain?: string }) =>
      (['dns-persistent', 'dns', 'http', 'email'] as const).flatMap((method) => {
        const { domain, proof, ...rest } = question(method);
        const asked = {
          ...rest,
          domain: change.domain ?? domain,
          proof: { ...proof, account: change.account ?? 'acc_1' },
        };
        return instructions(asked, { ...context, zone: 'dcv.perennial.example' });
      });
    expect(JSON.stringify(shown({}))).not.toContain('tok_secret');
    const values = (change: { account?: string; domain?: string }) =>
      [...JSON.stringify(shown(change)).matchAll(/[0-9a-f]{32,}/g)].map(String);
    expect(values({})).toHaveLength(4);
    for (const other of [{ account: 'acc_2' }, { domain: 'shop.example.co.uk' }]) {
      expect(values(other).filter((value) => values({}).includes(value))).toEqual([]);
    }
  });
});
