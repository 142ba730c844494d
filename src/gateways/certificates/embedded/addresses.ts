/** Where an issuer's certificate, its revocation list and the OCSP responder are reached; written into certificates. */
export function addressesOf(publicUrl: string, issuer: string) {
  const base = publicUrl.replace(/\/+$/, '');
  return { certificate: `${base}/ca/${issuer}.cer`, list: `${base}/ca/${issuer}.crl`, ocsp: `${base}/ocsp` };
}
