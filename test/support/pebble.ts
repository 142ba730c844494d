import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyFreePort } from '../../src/platform/ports';
import { endProcess, type Server, startServer } from '../../src/platform/processes';
import { startUntilReady } from '../../src/platform/readiness';
import { localTlsCertificate } from './tls-certificate';

/** Let's Encrypt's test authority with its DNS server, on free ports of this machine. */
export interface Pebble {
  directoryUrl: string;
  /** of its TLS, which the proxies before it use too */
  tls: { certificate: string; key: string };
  eab: { kid: string; hmacKey: string };
  /** `127.0.0.1:port` of the DNS server, for look-ups */
  dns: string;
  /** tells the DNS server something, such as `set-txt` */
  tellDns(what: string, record: Record<string, string>): Promise<void>;
  certificateStatus(serial: string): Promise<{ Status: string; Reason?: number }>;
  /** of this process alone: made anew with every start, as PEM */
  root(): Promise<string>;
  /** what the authority answers for that certificate's renewal information from now on */
  setRenewalInfo(certificate: string, answer: string): Promise<void>;
  stop(): Promise<void>;
}

const EAB = { kid: 'kid-1', hmacKey: 'zWNDZM6eQGHWpSRTPal5eIUYFTu7EajVIoguysqZ9wG44nMEtx3MUAsUDkMTQ12W' };

/** A name that its policy forbids. */
export const FORBIDDEN = 'blocked-domain.example';

/** Where there is no Go, and so no Pebble, global-setup says that these tests are skipped. */
export const describeWithPebble = process.env['PERENNIAL_PEBBLE'] ? describe : describe.skip;

/**
 * @param resolver whom the authority asks for names, as `127.0.0.1:port`; its own DNS server unless given
 * @param validityDays of its certificates
 */
export async function startPebble(
  environment: Record<string, string> = {},
  resolver?: string,
  validityDays = 90,
): Promise<Pebble> {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-pebble-'));
  const program = (name: string) => join(process.env['PERENNIAL_PEBBLE'] ?? '', name);
  const tls = await localTlsCertificate();
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const [certificate, privateKey] = [file('cert.pem', tls.certificate), file('key.pem', tls.key)];

  const dns = await startUntilReady({
    what: 'the DNS server of the ACME tests',
    async start() {
      const [port, management] = [await anyFreePort(), await anyFreePort()];
      const off = ['-http01', '-https01', '-tlsalpn01', '-doh'].flatMap((service) => [service, '']);
      const args = ['-dnsserver', `127.0.0.1:${port}`, '-management', `127.0.0.1:${management}`, ...off];
      const logFile = join(folder, 'dns.log');
      return { server: startServer({ command: program('pebble-challtestsrv'), args, logFile }), port, management };
    },
    answers: ({ management }) => answers(fetch(`http://127.0.0.1:${management}/clear-request-history`)),
    stopSignal: 'SIGTERM',
  });
  const ca = await startUntilReady({
    what: 'Pebble',
    async start() {
      const [port, management] = [await anyFreePort(), await anyFreePort()];
      const pebble = {
        listenAddress: `127.0.0.1:${port}`,
        managementListenAddress: `127.0.0.1:${management}`,
        certificate,
        privateKey,
        httpPort: 5002,
        tlsPort: 5001,
        externalAccountBindingRequired: true,
        externalAccountMACKeys: { [EAB.kid]: EAB.hmacKey },
        domainBlocklist: [FORBIDDEN],
        retryAfter: { authz: 1, order: 1 },
        profiles: { default: { description: `${validityDays} days`, validityPeriod: validityDays * 86_400 } },
      };
      const names = resolver ?? `127.0.0.1:${dns.port}`;
      const args = ['-config', file('pebble.json', JSON.stringify({ pebble })), '-dnsserver', names];
      const env = { PEBBLE_VA_NOSLEEP: '1', PEBBLE_WFE_NONCEREJECT: '10', PEBBLE_AUTHZREUSE: '0', ...environment };
      const server = startServer({ command: program('pebble'), args, env, logFile: join(folder, 'pebble.log') });
      return { server, port, management };
    },
    answers: ({ port }) => answers(ask(`https://127.0.0.1:${port}/dir`, tls.certificate)),
    stopSignal: 'SIGTERM',
  }).catch(async (error: unknown) => {
    await end(dns.server);
    throw error;
  });
  const management = `https://127.0.0.1:${ca.management}`;

  return {
    directoryUrl: `https://127.0.0.1:${ca.port}/dir`,
    tls,
    eab: EAB,
    dns: `127.0.0.1:${dns.port}`,
    async tellDns(what, record) {
      const url = `http://127.0.0.1:${dns.management}/${what}`;
      const { ok, status } = await fetch(url, { method: 'POST', body: JSON.stringify(record) });
      if (!ok) throw new Error(`${what}: ${status}`);
    },
    async certificateStatus(serial) {
      return JSON.parse(await ask(`${management}/cert-status-by-serial/${serial}`, tls.certificate));
    },
    root: () => ask(`${management}/roots/0`, tls.certificate),
    async setRenewalInfo(Certificate, ARIResponse) {
      const body = JSON.stringify({ Certificate, ARIResponse });
      await ask(`${management}/set-renewal-info/`, tls.certificate, body);
    },
    async stop() {
      await Promise.all([end(ca.server), end(dns.server)]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const end = ({ pid }: Server) => endProcess(pid, 'SIGTERM', 5_000);

const answers = (asked: Promise<unknown>) =>
  asked.then(
    () => true,
    () => false,
  );

function ask(url: string, ca: string, body?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // Who does not name itself is sent away (RFC 8555, 6.1).
    const headers = { 'user-agent': 'perennial-tests' };
    const request = https.request(url, { ca, headers, method: body === undefined ? 'GET' : 'POST' }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${url}: ${response.statusCode} ${text}`));
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}
