import { at, controlAt, question, reasonOf, toPublish } from '../../support/control';
import { createNameServers, zoneOf } from '../../support/name-servers';

const servers = createNameServers();
afterEach(() => servers.stop());

const persistent = question('example.com', 'dns-persistent');
const persistentWild = question('example.com', 'dns-persistent', true);
const challenge = question('example.com', 'dns');
const [alias = '', text = ''] = toPublish(challenge);

test.each([
  ['the record that may stay', persistent, toPublish(persistent)],
  ['the record that may stay, for a wildcard', persistentWild, toPublish(persistentWild)],
  ['the same among others', persistent, ['_validation-persist.example.com TXT v=1', ...toPublish(persistent)]],
  ['the text', challenge, [text]],
  ['the text, for a wildcard', { ...challenge, wildcard: true }, [text]],
  ['the alias into our zone', challenge, [alias]],
  ['the alias, where an authority looks behind it', { ...challenge, aliasOnly: true as const }, [alias]],
  ['the alias, though the text is an old one', challenge, [alias, '_perennial-challenge.example.com TXT old']],
  [
    'the text, to which an alias leads',
    challenge,
    [
      '_perennial-challenge.example.com CNAME x.example.net',
      text.replace('_perennial-challenge.example.com', 'x.example.net'),
    ],
  ],
])('%s shows control', async (_what, asked, lines) => {
  const { port } = await servers.honest(zoneOf(...lines));
  const report = await controlAt(port).check(asked, at);
  expect(reasonOf(report)).toBe('passed');
  expect(report.asked.length).toBeGreaterThan(0);
});

test.each([
  ['nothing', persistent, [], 'there is no TXT _validation-persist.example.com'],
  ['something else', persistent, ['_validation-persist.example.com TXT hello'], '"hello" names the issuer hello'],
  [
    'the record for another account',
    persistent,
    ['_validation-persist.example.com TXT ca.example; accounturi=https://perennial.example/accounts/acc_2'],
    'names another account',
  ],
  ['the record without wildcards, for one', persistentWild, toPublish(persistent), 'does not allow wildcards'],
  ['nothing for the text', challenge, [], 'there is no TXT _perennial-challenge.example.com; there is no CNAME'],
  [
    'the text of another domain',
    challenge,
    toPublish(question('example.net', 'dns')).map((line) => line.replaceAll('example.net', 'example.com')),
    'not "',
  ],
  ['an alias into another zone', challenge, [alias.replace('dcv.perennial.example', 'dcv.evil.example')], 'not "'],
  ['a text that holds the value among others', challenge, [`${text} and more`], 'not "'],
  [
    'the text, where an authority looks behind the alias',
    { ...challenge, aliasOnly: true as const },
    [text],
    'there is no CNAME _acme-challenge.example.com',
  ],
])('%s does not show control, and the reason says what is there', async (_what, asked, lines, reason) => {
  const { port } = await servers.honest(zoneOf(...lines));
  const report = await controlAt(port).check(asked, at);
  expect(reasonOf(report)).toContain(reason);
});

test('a record counts until its end, at the instant of the check', async () => {
  const { port } = await servers.honest(
    zoneOf(...toPublish(persistent).map((line) => `${line}; persistUntil=1813060800`)),
  );
  const control = controlAt(port);
  expect(await control.check(persistent, at)).toMatchObject({ passed: true });
  expect(await control.check(persistent, '2027-06-15T12:00:00.001Z')).toMatchObject({ passed: false });
});

test('what was asked and answered is kept', async () => {
  const { port } = await servers.honest(zoneOf(...toPublish(persistent)));
  expect(await controlAt(port).check(persistent, at)).toEqual({
    passed: true,
    asked: [
      {
        question: 'TXT _validation-persist.example.com @ resolver 127.0.0.1',
        answer: 'TXT "ca.example; accounturi=https://perennial.example/accounts/acc_1" (TTL 60)',
      },
    ],
  });
});

test('what is kept is short and legible, however much is published', async () => {
  const noisy = Array.from(
    { length: 20 },
    (_, i) => `_validation-persist.example.com TXT ${i}\u001b[2J${'x'.repeat(1_500)}`,
  );
  const { port } = await servers.honest(zoneOf(...noisy));
  const report = await controlAt(port).check(persistent, at);
  expect(report.passed).toBe(false);
  for (const line of [reasonOf(report), ...report.asked.map(({ answer }) => answer)]) {
    expect(line.length).toBeLessThan(1_000);
    expect(line).not.toMatch(/\p{Cc}/u);
  }
});

test('a domain too long for the label before it fails, with a reason', async () => {
  const { port } = await servers.honest([]);
  const long = `${'a.'.repeat(122)}example`;
  expect(reasonOf(await controlAt(port).check(question(long, 'dns-persistent'), at))).toContain(
    'no name that can be asked',
  );
});

test('e-mail is not shown by asking around', async () => {
  const { port } = await servers.honest([]);
  expect(await controlAt(port).check(question('example.com', 'email'), at)).toMatchObject({ passed: false, asked: [] });
});
