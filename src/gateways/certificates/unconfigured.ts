import type { CertificateAuthority } from '../../../activities/certificate-ports';

/**
 * Stands for an authority that issued certificates and is not configured any more: whatever it is asked fails, and is
 * asked again, so that it goes on where somebody configures it again (C2).
 */
export function unconfiguredAuthority(name: string): CertificateAuthority {
  const failed = {
    kind: 'failed',
    detail: `the authority ${name}, which issued the certificate, is not configured any more`,
  } as const;
  return {
    name,
    caaIdentities: [],
    // Nobody is asked to show anything for it.
    validates: 'authority',
    issue: async () => failed,
    revoke: async () => failed,
    replacementWindow: async () => undefined,
  };
}
