import type { X509Certificate } from 'node:crypto';
import type { CertificateOrder } from '../../../../activities/certificate-ports';
import { integer, sequence, time, tlv } from './der';
import { commonExtensions, type KeyKind, type Profile, subjectOf } from './extensions';
import { type Made, newSerial } from './making';
import { recheck } from './recheck';
import { Signer } from './signing';
import { subjectOfOrder } from './subject';

const VERSION_3 = Buffer.from('a003020102', 'hex');

export interface Material extends Made {
  name: string;
  publicUrl: string;
}

export interface Signed {
  der: Buffer;
  /** the same, read and checked */
  certificate: X509Certificate;
  /** lower-case hexadecimal */
  serial: string;
}

/**
 * An intermediate made ready to sign. What does not change between two certificates is encoded once, here: the library
 * takes an order of magnitude longer.
 */
export function createIssuer(material: Material): { name: string; sign(order: CertificateOrder): Signed } {
  const signer = new Signer(material.privateKey);
  const name = subjectOf(material.certificate);
  const common = commonExtensions(material);
  const ready: Record<Profile, Record<KeyKind, Buffer>> = {
    dv: { ec: common('dv', 'ec'), rsa: common('dv', 'rsa') },
    ov: { ec: common('ov', 'ec'), rsa: common('ov', 'rsa') },
  };
  return {
    name: material.name,

    /** Signs what is ordered, to the second, and checks it. @throws Error where the check finds something */
    sign(order) {
      const serial = newSerial();
      const { subject, names } = subjectOfOrder(order);
      const content = sequence(
        VERSION_3,
        integer(serial),
        signer.algorithm,
        name,
        sequence(time(order.notBefore), time(order.notAfter)),
        subject,
        Buffer.from(order.csr.spki, 'base64'),
        tlv(0xa3, sequence(ready[order.profile][order.csr.algorithm === 'rsa' ? 'rsa' : 'ec'], names)),
      );
      const der = signer.signed(content);
      const hex = serial.toString('hex');
      return { der, certificate: recheck(der, order, hex, material.certificate), serial: hex };
    },
  };
}
