import { isPublic } from '../../../src/gateways/outbound/addresses';
import { targetFault } from '../../../src/gateways/webhooks/target';

test.each([
  '93.184.216.34',
  '1.1.1.1',
  '100.63.255.255',
  '100.128.0.1',
  '172.15.255.255',
  '172.32.0.1',
  '192.167.255.255',
  '198.20.0.1',
  '223.255.255.255',
  '2606:4700:4700::1111',
  '2a00:1450:4001:830::200e',
  // NAT64 of a public address: how a network without IPv4 reaches it
  '64:ff9b::8.8.8.8',
  '64:ff9b::808:808',
])('%s is public', (address) => {
  expect(isPublic(address)).toBe(true);
});

test.each([
  ['this network', '0.0.0.0', '0.1.2.3'],
  ['loopback', '127.0.0.1', '127.255.255.254', '::1'],
  ['private', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.255.1', 'fc00::1', 'fdff::1'],
  ['link-local', '169.254.169.254', 'fe80::1', 'febf::1', 'fe80::1%eth0'],
  ['carrier-grade NAT', '100.64.0.1', '100.127.255.255'],
  ['multicast', '224.0.0.1', '239.255.255.255', 'ff02::1'],
  ['unspecified', '::', '0.0.0.0'],
  ['documentation', '192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
  ['benchmarks', '198.18.0.1', '198.19.255.255', '2001:2::1'],
  ['broadcast and reserved', '255.255.255.255', '240.0.0.1'],
  ['protocol assignments', '192.0.0.1', '192.0.0.170'],
  ['IPv4-mapped', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '0:0:0:0:0:ffff:a00:1'],
  ['IPv4-compatible', '::127.0.0.1', '::7f00:1'],
  ['NAT64 of what is private', '64:ff9b::10.0.0.1', '64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe', '64:ff9b::'],
  ['local NAT64', '64:ff9b:1::8.8.8.8'],
  ['6to4', '2002:7f00:1::', '2002:808:808::1'],
  ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
  ['site-local, discard, segment routing', 'fec0::1', '100::1', '5f00::1'],
  ['no address', '', 'example.com', '1.2.3', '1.2.3.4.5'],
])('%s is not public', (_kind, ...addresses) => {
  for (const address of addresses) expect([address, isPublic(address)]).toEqual([address, false]);
});

test.each([
  'https://shop.example.com/hooks?tenant=7',
  'https://shop.example.com:8443/',
  'https://93.184.216.34/in',
  'https://[2606:4700:4700::1111]/in',
  'https://müller.de/in',
])('%s may be a target', (url) => {
  expect(targetFault(url, false)).toBeUndefined();
});

test.each([
  ['http://shop.example.com/', 'Only https'],
  ['ftp://shop.example.com/', 'Only https'],
  ['file:///etc/passwd', 'Only https'],
  ['javascript:alert(1)', 'Only https'],
  ['shop.example.com', 'no URL'],
  ['https://', 'no URL'],
  ['https://shop.example.com:99999/', 'no URL'],
  ['https://shop.example.com:0/', 'port 0'],
  ['https://anna:geheim@shop.example.com/', 'password'],
  ['https://anna@shop.example.com/', 'user name'],
  ['https://shop.example.com/#part', 'fragment'],
  ['https://localhost/', 'not on the public internet'],
  ['https://localhost./', 'not on the public internet'],
  ['https://intranet/', 'not on the public internet'],
  ['https://db.internal/', 'not on the public internet'],
  ['https://printer.local./', 'not on the public internet'],
  ['https://127.0.0.1/', 'not on the public internet'],
  ['https://2130706433/', 'not on the public internet'],
  ['https://0x7f000001/', 'not on the public internet'],
  ['https://0177.0.0.1/', 'not on the public internet'],
  ['https://127.1/', 'not on the public internet'],
  ['https://0x7f.1/', 'not on the public internet'],
  ['https://0/', 'not on the public internet'],
  ['https://①②⑦.⓪.⓪.①/', 'not on the public internet'],
  ['https://127.0.0.1./', 'not on the public internet'],
  ['https://%31%32%37.0.0.1/', 'not on the public internet'],
  ['https://169.254.169.254/latest/meta-data', 'not on the public internet'],
  ['https://[::1]/', 'not on the public internet'],
  ['https://[::ffff:127.0.0.1]/', 'not on the public internet'],
  ['https://[::ffff:7f00:1]/', 'not on the public internet'],
  ['https://[64:ff9b::127.0.0.1]/', 'not on the public internet'],
  ['https://[fd00::1]/', 'not on the public internet'],
  [`https://shop.example.com/${'x'.repeat(2_000)}`, '2000 characters'],
])('%s may not: %s', (url, why) => {
  expect(targetFault(url, false)).toContain(why);
});

test('where it is allowed by configuration, an address inside and plain http may be targets, but nothing else changes', () => {
  expect(targetFault('http://127.0.0.1:8080/in', true)).toBeUndefined();
  expect(targetFault('http://localhost/in', true)).toBeUndefined();
  expect(targetFault('ftp://localhost/in', true)).toContain('Only https');
  expect(targetFault('http://anna@localhost/in', true)).toContain('user name');
});
