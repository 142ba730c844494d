import type { X509Certificate } from 'node:crypto';
import { createHash } from 'node:crypto';
import {
  BasicOCSPResponse,
  type CertID,
  CertStatus,
  id_pkix_ocsp_basic,
  id_pkix_ocsp_nonce,
  KeyHash,
  OCSPRequest,
  OCSPResponse,
  OCSPResponseStatus,
  ResponderID,
  ResponseBytes,
  ResponseData,
  RevokedInfo,
  SingleResponse,
} from '@peculiar/asn1-ocsp';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, CRLReason, type Extension } from '@peculiar/asn1-x509';
import type { Instant } from '../../../domain/calendar';
import { toTheSecond } from './der';
import { subjectOf } from './extensions';
import type { Made } from './making';
import { type Revoked, reasonCodes } from './revocation-list';
import { Signer } from './signing';

/** How many certificates one request may ask about. */
const MOST_CERTIFICATES = 20;

/** Bytes (RFC 9654, 2.1). */
const LONGEST_NONCE = 128;

/** One certificate that is asked about. */
export interface Asked {
  id: CertID;
  /** whose certificate: hash algorithm, hash of the issuer's name, hash of its key */
  issuer: string;
  /** hexadecimal */
  serial: string;
}

export interface OcspQuestion {
  asked: Asked[];
  /** the extension as it came, to be sent back */
  nonce?: Extension;
}

/** @returns undefined where the bytes are no request that can be answered */
export function readQuestion(der: Uint8Array): OcspQuestion | undefined {
  try {
    const { tbsRequest } = AsnConvert.parse(der, OCSPRequest);
    const asked = tbsRequest.requestList.map(({ reqCert: id }) => ({
      id,
      issuer: issuerKey(id.hashAlgorithm.algorithm, bytesOf(id.issuerNameHash), bytesOf(id.issuerKeyHash)),
      serial: Buffer.from(id.serialNumber).toString('hex'),
    }));
    if (asked.length === 0 || asked.length > MOST_CERTIFICATES) return undefined;
    const nonce = tbsRequest.requestExtensions?.find(({ extnID }) => extnID === id_pkix_ocsp_nonce);
    if (!nonce) return { asked };
    const { byteLength } = AsnConvert.parse(nonce.extnValue.buffer, OctetString);
    return byteLength > 0 && byteLength <= LONGEST_NONCE ? { asked, nonce } : undefined;
  } catch {
    return undefined;
  }
}

const hashes: Record<string, string> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** By what requests may call an issuer, in every hash that they may use. */
export function issuerKeys(issuer: X509Certificate): string[] {
  const name = subjectOf(issuer);
  const key = publicKeyOf(issuer);
  return Object.entries(hashes).map(([oid, hash]) =>
    issuerKey(oid, createHash(hash).update(name).digest(), createHash(hash).update(key).digest()),
  );
}

function issuerKey(oid: string, name: Buffer, key: Buffer): string {
  return `${oid} ${name.toString('hex')} ${key.toString('hex')}`;
}

/** The point itself, without its SubjectPublicKeyInfo: P-256, uncompressed. */
function publicKeyOf(issuer: X509Certificate): Buffer {
  return issuer.publicKey.export({ format: 'der', type: 'spki' }).subarray(-65);
}

function bytesOf(string: OctetString): Buffer {
  return Buffer.from(string.buffer);
}

/** `good` is only what this authority signed itself and did not revoke. */
export type Status = 'good' | 'unknown' | Pick<Revoked, 'at' | 'reason'>;

/** A signed answer: the responder is the issuer itself, named by its key. */
export function signAnswer(
  issuer: Made,
  answer: { of: { id: CertID; status: Status }[]; at: Instant; nextUpdate: Instant; nonce?: Extension },
): Buffer {
  const signer = new Signer(issuer.privateKey);
  const at = toTheSecond(answer.at);
  const data = new ResponseData({
    responderID: new ResponderID({
      byKey: new KeyHash(createHash('sha1').update(publicKeyOf(issuer.certificate)).digest()),
    }),
    producedAt: at,
    responses: answer.of.map(
      ({ id, status }) =>
        new SingleResponse({
          certID: id,
          certStatus: statusOf(status),
          thisUpdate: at,
          nextUpdate: toTheSecond(answer.nextUpdate),
        }),
    ),
    ...(answer.nonce && { responseExtensions: [answer.nonce] }),
  });
  const content = AsnConvert.serialize(data);
  const signature = signer.signature(Buffer.from(content));
  const basic = new BasicOCSPResponse({
    tbsResponseData: data,
    tbsResponseDataRaw: content,
    signatureAlgorithm: AsnConvert.parse(signer.algorithm, AlgorithmIdentifier),
    signature: signature.buffer.slice(signature.byteOffset, signature.byteOffset + signature.length) as ArrayBuffer,
  });
  const response = new OctetString(AsnConvert.serialize(basic));
  return Buffer.from(
    AsnConvert.serialize(
      new OCSPResponse({
        responseStatus: OCSPResponseStatus.successful,
        responseBytes: new ResponseBytes({ responseType: id_pkix_ocsp_basic, response }),
      }),
    ),
  );
}

function statusOf(status: Status): CertStatus {
  if (status === 'good') return new CertStatus({ good: null });
  if (status === 'unknown') return new CertStatus({ unknown: null });
  const code = reasonCodes[status.reason];
  return new CertStatus({
    revoked: new RevokedInfo({
      revocationTime: toTheSecond(status.at),
      ...(code !== undefined && { revocationReason: new CRLReason(code) }),
    }),
  });
}

/** An answer that says only why there is none; it needs no signature (RFC 6960, 2.3). */
export function refusal(status: 'malformedRequest' | 'unauthorized' | 'tryLater'): Buffer {
  return Buffer.from(AsnConvert.serialize(new OCSPResponse({ responseStatus: OCSPResponseStatus[status] })));
}
