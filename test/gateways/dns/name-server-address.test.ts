import dns from 'node:dns';
import { nameServer } from '../../../src/gateways/dns/resolver';

test.each([
  ['192.0.2.53', '192.0.2.53', 53],
  ['192.0.2.53:5300', '192.0.2.53', 5300],
  ['2001:db8::53', '2001:db8::53', 53],
  ['[2001:db8::53]', '2001:db8::53', 53],
  ['[2001:db8::53]:5300', '2001:db8::53', 5300],
  ['fe80::1%eth0', 'fe80::1%eth0', 53],
])('%s is a name server', (text, address, port) => {
  expect(nameServer(text)).toEqual({ address, port });
});

test.each([
  '',
  'dns.example.com',
  '192.0.2.53:',
  '192.0.2.53:65536',
  '192.0.2.53:dns',
  '192.0.2',
  '[192.0.2.53]:53',
  ':53',
])('"%s" is none', (text) => {
  expect(() => nameServer(text)).toThrow(RangeError);
});

test('those of this system can be read', () => {
  expect(() => dns.getServers().map(nameServer)).not.toThrow();
});
