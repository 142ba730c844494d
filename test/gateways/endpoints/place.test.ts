import { readHost } from '../../../src/gateways/endpoints/place';

test.each([
  ['www.example.com', 'www.example.com'],
  ['WWW.Example.COM.', 'www.example.com'],
  ['müller.example', 'xn--mller-kva.example'],
  ['8.8.8.8', '8.8.8.8'],
  ['2606:4700::1111', '2606:4700::1111'],
  ['[2606:4700::1111]', '2606:4700::1111'],
])('%s is kept as %s', (text, host) => {
  expect(readHost(text, false)).toEqual({ host });
});

test.each([
  'localhost',
  'server',
  'intranet.internal',
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f.0.0.1',
  '10.0.0.8',
  '169.254.169.254',
  '::1',
  '[::ffff:127.0.0.1]',
  'fd00::1',
  '64:ff9b::7f00:1',
])('%s leads inside: only where that is allowed', (text) => {
  expect(readHost(text, false)).toEqual({ fault: expect.stringContaining('public') });
  expect(readHost(text, true)).toHaveProperty('host');
});

test.each([
  '',
  '.',
  ' ',
  'a b.example',
  'www.example.com:443',
  '[2606:4700::1111]:443',
  'https://www.example.com',
  'www.example.com/path',
  'user@www.example.com',
  'www.example.com?x',
  'www.example.com#x',
  'www.example.com\\@10.0.0.1',
  '*.example.com',
  'fe80::1%eth0',
  'a\r\nHost: b.example',
  `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.example`,
])('%j is no host', (text) => {
  expect(readHost(text, true)).toHaveProperty('fault');
});
