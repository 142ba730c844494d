import { createPrivateKey, type KeyObject, webcrypto } from 'node:crypto';
import {
  Pkcs10CertificateRequestGenerator,
  SubjectAlternativeNameExtension,
} from '../../src/gateways/certificates/x509';
import type { Api } from './stage';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** A request for one name, as PEM, and the key that only the customer has. */
export async function requestFor(name: string): Promise<{ csr: string; key: KeyObject }> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const request = await Pkcs10CertificateRequestGenerator.create({
    keys,
    signingAlgorithm: algorithm,
    extensions: [new SubjectAlternativeNameExtension([{ type: 'dns', value: name }])],
  });
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey));
  return { csr: request.toString('pem'), key: createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }) };
}

/** Publishes the record that stays, and has it found. */
export async function validate(api: Api, product: string, domain: string): Promise<void> {
  const validations = (await api('GET', `/v1/products/${product}/validations`)) as unknown as {
    publish: { method: string; name: string; type: string; value: string }[];
  }[];
  const record = validations[0]?.publish.find(({ method }) => method === 'dns-persistent');
  const { name, type, value } = record ?? {};
  await api('POST', '/v1/sandbox/dns-records', { name, type, value });
  await api('POST', `/v1/products/${product}/validations/${domain}/check`, { method: 'dns-persistent' });
}
