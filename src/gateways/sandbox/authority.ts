import type pg from 'pg';
import type { CertificateAuthority } from '../../../activities/certificate-ports';
import { faultOf } from './provider';

/** An authority that fails on command, as the sandbox's other providers do; what was issued stays issued. */
export function failingOnCommand(authority: CertificateAuthority, pool: pg.Pool): CertificateAuthority {
  return {
    ...authority,
    async issue(order) {
      const fault = await faultOf(pool, order.csr.names[0] ?? '', 'issue');
      if (fault) return { kind: fault, detail: 'The sandbox was told to fail.' };
      return authority.issue(order);
    },
    async revoke(certificate, reason, at) {
      const fault = await faultOf(pool, '', 'revoke');
      if (fault) return { kind: fault, detail: 'The sandbox was told to fail.' };
      return authority.revoke(certificate, reason, at);
    },
  };
}
