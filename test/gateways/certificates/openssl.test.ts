import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import express from 'express';
import type { IssuedCertificate } from '../../../activities/certificate-ports';
import { publishedAuthority } from '../../../src/api/published-authority';
import { certificateForms } from '../../../src/gateways/certificates/forms';
import { issue, type Opened, openDatabase } from './database';
import { orderOf } from './orders';

/** What everybody else has: the judge of what this authority makes. */
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
const withOpenssl = hasOpenssl ? describe : describe.skip;
if (!hasOpenssl) console.warn('There is no openssl on the PATH: what it says of the authority is not tested.');

/** Real time: openssl asks no other clock about an answer of the responder. */
const NOW = new Date(Math.floor(Date.now() / 1000) * 1000).toISOString();

withOpenssl('openssl', () => {
  let database: Awaited<ReturnType<typeof openDatabase>>;
  let ca: Opened;
  let server: Server;
  let url: string;
  let good: IssuedCertificate;
  let revoked: IssuedCertificate;
  const folder = mkdtempSync(path.join(tmpdir(), 'perennial-openssl-'));

  beforeAll(async () => {
    database = await openDatabase();
    database.setNow(NOW);
    const app = express();
    server = await new Promise<Server>((resolve) => {
      const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
    });
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    ca = await database.open({ publicUrl: url });
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    app.use(publishedAuthority(ca.published, { rateLimit: { perMinute: 10_000 }, publicUrl: url, log }));
    good = await issue(ca, orderOf({ notBefore: NOW, names: ['example.com', '*.example.com'] }));
    revoked = await issue(ca, orderOf({ notBefore: NOW, algorithm: 'rsa' }));
    await ca.authority.revoke(revoked, 'key_compromised', NOW);
    keep('root.pem', await got('/ca/root.pem'));
    keep('issuing.pem', good.chain.join(''));
    keep('good.pem', good.pem);
    keep('revoked.pem', revoked.pem);
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await new Promise((closed) => server.close(closed));
    await database.close();
  });

  const keep = (name: string, content: string | Buffer) => writeFileSync(path.join(folder, name), content);

  async function got(where: string): Promise<Buffer> {
    return Buffer.from(await (await fetch(`${url}${where}`)).arrayBuffer());
  }

  /** Not in the way of the server that it asks. */
  function openssl(...given: string[]): Promise<{ failed: boolean; said: string }> {
    return new Promise((resolve) => {
      execFile('openssl', given, { cwd: folder, timeout: 20_000 }, (error, stdout, stderr) =>
        resolve({ failed: error !== null, said: stdout + stderr }),
      );
    });
  }

  const verify = async (certificate: string, ...more: string[]) => {
    keep('lists.pem', '');
    for (const issuer of ['root', 'issuing-0']) {
      keep(`${issuer}.crl`, await got(`/ca/${issuer}.crl`));
      await openssl('crl', '-inform', 'DER', '-in', `${issuer}.crl`, '-out', `${issuer}.crl.pem`);
    }
    const lists = ['-CRLfile', 'issuing-0.crl.pem', '-CRLfile', 'root.crl.pem'];
    const trust = ['-CAfile', 'root.pem', '-untrusted', 'issuing.pem', '-x509_strict', '-policy_check'];
    return openssl('verify', ...trust, ...lists, ...more, certificate);
  };

  test('verifies the chain to the root with the revocation lists of both issuers, and as a server', async () => {
    const result = await verify(
      'good.pem',
      '-crl_check_all',
      '-purpose',
      'sslserver',
      '-verify_hostname',
      'a.example.com',
    );
    expect(result).toEqual({ failed: false, said: 'good.pem: OK\n' });
  });

  test('refuses what is on the revocation list', async () => {
    const { failed, said } = await verify('revoked.pem', '-crl_check');
    expect(failed).toBe(true);
    expect(said).toContain('certificate revoked');
  });

  test('refuses another name, another use, and a time after the end', async () => {
    expect((await verify('good.pem', '-verify_hostname', 'example.org')).said).toContain('hostname mismatch');
    expect((await verify('good.pem', '-purpose', 'sslclient')).failed).toBe(true);
    const late = String(Date.parse(good.notAfter) / 1000 + 1);
    expect((await verify('good.pem', '-attime', late)).said).toContain('certificate has expired');
  });

  const status = (certificate: string, ...more: string[]) => {
    const who = ['-issuer', 'issuing.pem', '-CAfile', 'root.pem', '-url', `${url}/ocsp`];
    return openssl('ocsp', ...who, ...more, '-cert', certificate);
  };

  test.each([
    ['with a nonce', []],
    ['without one', ['-no_nonce']],
    ['by SHA-256', ['-sha256']],
  ])('is answered by the responder %s', async (_, how) => {
    const fine = await status('good.pem', ...how);
    expect(fine.said).toContain('Response verify OK');
    expect(fine.said).toContain('good.pem: good');
    if (!how.includes('-no_nonce')) expect(fine.said).not.toContain('nonce');
    const bad = await status('revoked.pem', ...how);
    expect(bad.said).toContain('Response verify OK');
    expect(bad.said).toMatch(/revoked\.pem: revoked[\s\S]*Reason: keyCompromise/);
  });

  test('hears that a certificate is unknown which the authority never signed', async () => {
    const { said } = await openssl(
      ...['ocsp', '-issuer', 'issuing.pem', '-serial', '0x4711', '-CAfile', 'root.pem'],
      ...['-url', `${url}/ocsp`],
    );
    expect(said).toContain('Response verify OK');
    expect(said).toContain('0x4711: unknown');
  });

  test('hears by GET what it hears by POST, and that of another authority nothing is said', async () => {
    await openssl('ocsp', '-issuer', 'issuing.pem', '-cert', 'good.pem', '-no_nonce', '-reqout', 'request.der');
    const request = readFileSync(path.join(folder, 'request.der'));
    const base64 = request.toString('base64');
    for (const escaped of [encodeURIComponent(base64), base64]) {
      const response = await fetch(`${url}/ocsp/${escaped}`);
      expect(response.headers.get('content-type')).toBe('application/ocsp-response');
      expect(response.headers.get('cache-control')).toBe('public, max-age=60');
      keep('answer.der', Buffer.from(await response.arrayBuffer()));
      const read = await openssl('ocsp', '-respin', 'answer.der', '-CAfile', 'root.pem', '-text');
      expect(read.said).toMatch(/OCSP Response Status: successful[\s\S]*Cert Status: good/);
    }
    const { said } = await openssl('ocsp', '-issuer', 'root.pem', '-serial', '1', '-url', `${url}/ocsp`);
    expect(said).toContain('unauthorized (6)');
  });

  test('reads in the certificate what a public authority writes', async () => {
    const { said } = await openssl('x509', '-in', 'good.pem', '-noout', '-text');
    for (const line of [
      /Version: 3 /,
      /Signature Algorithm: ecdsa-with-SHA256/,
      /Subject: CN = example\.com/,
      /X509v3 Key Usage: critical\s+Digital Signature\n/,
      /X509v3 Extended Key Usage: \s+TLS Web Server Authentication\n/,
      /X509v3 Basic Constraints: critical\s+CA:FALSE/,
      /X509v3 Authority Key Identifier: \s+[0-9A-F:]{59}/,
      /X509v3 Subject Alternative Name: \s+DNS:example\.com, DNS:\*\.example\.com\n/,
      /Policy: 2\.23\.140\.1\.2\.1/,
      new RegExp(`OCSP - URI:${url}/ocsp\\s+CA Issuers - URI:${url}/ca/issuing-0\\.cer`),
      new RegExp(`CRL Distribution Points: \\s+Full Name:\\s+URI:${url}/ca/issuing-0\\.crl`),
    ])
      expect(said).toMatch(line);
  });

  test('reads who an organisation is', async () => {
    const organisation = { name: 'Müller & Söhne GmbH', country: 'DE', locality: 'Köln' };
    const { pem } = await issue(ca, orderOf({ notBefore: NOW, profile: 'ov', organisation, algorithm: 'p384' }));
    keep('ov.pem', pem);
    const { said } = await openssl('x509', '-in', 'ov.pem', '-noout', '-subject', '-nameopt', 'utf8,sep_comma_plus');
    expect(said).toBe('subject=C=DE,L=Köln,O=Müller & Söhne GmbH,CN=www.example.com\n');
    expect((await verify('ov.pem', '-crl_check_all')).said).toBe('ov.pem: OK\n');
  });

  test('takes the certificate in every form in which it is downloaded', async () => {
    const fingerprint = good.fingerprint.toUpperCase();
    for (const [form, read] of [
      ['pem', ['x509', '-inform', 'PEM']],
      ['chain', ['x509', '-inform', 'PEM']],
      ['der', ['x509', '-inform', 'DER']],
    ] as const) {
      keep(form, certificateForms[form].render(good));
      const { said } = await openssl(...read, '-in', form, '-noout', '-fingerprint', '-sha256');
      expect(said.replaceAll(':', '')).toContain(fingerprint);
    }
    for (const [form, kind] of [
      ['pkcs7', 'DER'],
      ['pkcs7Pem', 'PEM'],
    ] as const) {
      keep(form, certificateForms[form].render(good));
      const { said } = await openssl('pkcs7', '-inform', kind, '-in', form, '-print_certs');
      expect(said).toContain(good.pem.trim());
      expect(said).toContain((good.chain[0] ?? '').trim());
      expect(said.match(/BEGIN/g)).toHaveLength(2);
    }
    expect(certificateForms.chain.render(good).toString()).toBe(good.pem + good.chain.join(''));
  });
});
