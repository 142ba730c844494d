import { holdsPrivateKey, withoutPrivateKeys } from '../../src/domain/private-keys';

const base64 = 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg';
const pem = (label: string) => `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----`;

test.each(['PRIVATE KEY', 'RSA PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'PGP PRIVATE KEY BLOCK'])(
  'a key in PEM is seen, whole and in halves, and nothing of it stays: %s',
  (label) => {
    const whole = pem(label);
    const half = Math.floor(whole.length / 2);
    for (const text of [whole, whole.slice(0, half), whole.slice(half)]) {
      expect(holdsPrivateKey(`hello\n${text}`)).toBe(true);
      const left = withoutPrivateKeys(`hello\n${text}`);
      expect(left).toMatch(/^hello\n/);
      expect(holdsPrivateKey(left)).toBe(false);
      expect(left).not.toContain(base64.slice(-16));
    }
    expect(withoutPrivateKeys(`a\n${whole}\nb\n${whole}\nc`)).toBe(
      'a\n[private key removed]\nb\n[private key removed]\nc',
    );
  },
);

test('what is no private key stays', () => {
  const text = `my PRIVATE KEY stays here\n${pem('CERTIFICATE')}\n${pem('PUBLIC KEY')}`;
  expect(holdsPrivateKey(text)).toBe(false);
  expect(withoutPrivateKeys(text)).toBe(text);
});
