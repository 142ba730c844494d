import { readConfig } from '../src/config';

const least = {
  DATABASE_URL: 'postgres://localhost/perennial',
  TEMPORAL_ADDRESS: 'localhost:7233',
  SMTP_URL: 'smtp://localhost:25',
};

const acme = {
  ...least,
  CERTIFICATE_AUTHORITY: 'acme',
  ACME_DIRECTORY_URL: 'https://acme.example/directory',
  DCV_ZONE: 'dcv.example.com',
};

test('the embedded authority needs nothing', () => {
  expect(readConfig(least).env).toMatchObject({
    CERTIFICATE_AUTHORITY: 'embedded',
    ACME_CONTACT: [],
    DNS_AUTHORITATIVE: true,
  });
});

test('proxies are addresses, networks and kinds of networks', () => {
  const TRUSTED_PROXIES = 'uniquelocal, 192.0.2.1, 2001:db8::/32';
  expect(readConfig({ ...least, TRUSTED_PROXIES }).env.TRUSTED_PROXIES).toHaveLength(3);
});

test('lists have commas between their entries', () => {
  const { env } = readConfig({
    ...acme,
    ACME_CONTACT: 'a@example.com, b@example.com',
    ACME_CAA_IDENTITIES: 'ca.example,other.example',
    DCV_DNS_LISTEN: '[::]:53',
    DCV_DNS_ADDRESSES: '192.0.2.53, 2001:db8::53',
  });
  expect(env).toMatchObject({
    ACME_CONTACT: ['a@example.com', 'b@example.com'],
    ACME_CAA_IDENTITIES: ['ca.example', 'other.example'],
    DCV_DNS_ADDRESSES: ['192.0.2.53', '2001:db8::53'],
  });
});

test.each<[string, Record<string, string>, string[]]>([
  [
    'no authority',
    { ...least, CERTIFICATE_AUTHORITY: 'acme' },
    ['ACME_DIRECTORY_URL: needed with CERTIFICATE_AUTHORITY=acme'],
  ],
  ['no zone', { ...least, ACME_DIRECTORY_URL: 'https://acme.example' }, ['DCV_ZONE: needed with ACME_DIRECTORY_URL']],
  ['half a binding', { ...acme, ACME_EAB_KID: 'kid' }, ['ACME_EAB_HMAC_KEY: needed with ACME_EAB_KID']],
  ['a name server of nothing', { ...least, DCV_DNS_LISTEN: '0.0.0.0:53' }, ['DCV_ZONE', 'DCV_DNS_ADDRESSES']],
  [
    'all at once',
    {
      ...least,
      PROVISIONER_URL: 'https://p.example',
      ACME_CONTACT: 'nobody',
      CERTIFICATE_AUTHORITY: 'acme',
      DCV_ZONE: 'Zone!',
    },
    ['PROVISIONER_SECRET', 'ACME_CONTACT', 'ACME_DIRECTORY_URL', 'DCV_ZONE'],
  ],
  [
    'trust in everybody',
    { ...least, TRUSTED_PROXIES: '10.0.0.0/8, anybody, 10.0.0.0/33, 300.1.1.1' },
    ['TRUSTED_PROXIES'],
  ],
  ['an authority without TLS', { ...acme, ACME_DIRECTORY_URL: 'http://acme.example' }, ['ACME_DIRECTORY_URL']],
  [
    'an address that is none',
    { ...acme, DCV_DNS_LISTEN: ':53', DCV_DNS_ADDRESSES: 'ns.example.com' },
    ['DCV_DNS_LISTEN', 'IP addresses'],
  ],
])('faults are named, every one: %s', (_what, source, faults) => {
  expect(() => readConfig(source)).toThrow();
  try {
    readConfig(source);
  } catch (error) {
    for (const fault of faults) expect((error as Error).message).toContain(fault);
  }
});
