import { createPublicKey, generateKeyPairSync, sign, verify, webcrypto } from 'node:crypto';
import { instantOf } from '../src/domain/calendar';
import { createIssuer } from '../src/gateways/certificates/embedded/issuer';
import { makeIssuing, makeRoot } from '../src/gateways/certificates/embedded/making';
import { examineCsr } from '../src/gateways/certificates/examine-csr';
import {
  Pkcs10CertificateRequest,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '../src/gateways/certificates/x509';
import { Requests } from '../src/scenarios/requests';
import { percentile, upTo } from './http';
import { insuredCertificate, untilClaimed } from './insured-certificate';
import { pause } from './programs';
import type { Row } from './report';
import type { Stage } from './stage';

/** milliseconds for which each way is run, and rounds of all ways one after the other, of which the best counts */
const ROUND = 1_500;
const ROUNDS = 3;
const NAME = 'www.example.com';
const DAY = 86_400_000;

/** B7: a request in, checked against the policy, a certificate out, on one thread; and a claim through the workflow. */
export async function measureCertificates(stage: Stage, { say }: { say: (line: string) => void }): Promise<Row[]> {
  const requests = new Requests();
  const pems = await Promise.all(upTo(200).map((n) => requests.make(`bench ${n}`, [NAME], 'generate')));
  const ways = await waysToIssue(pems);
  const best = { ours: 0, alone: 0, plain: 0 };
  for (const _ of upTo(ROUNDS)) {
    for (const way of Object.keys(best) as (keyof typeof best)[]) {
      best[way] = Math.max(best[way], await rateOf(ways[way]));
    }
  }
  const { ours, alone, plain } = best;
  say(`B7: ours ${ours.toFixed(0)}/s, verify and sign alone ${alone.toFixed(0)}/s, the library ${plain.toFixed(0)}/s`);
  const latencies = await claimLatencies(stage, requests);
  const [p50, p99] = [percentile(latencies, 0.5), percentile(latencies, 0.99)];
  say(`B7: claim to certificate p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
  const rate = (peer: string, other: number, goal: number): Row => ({
    measure: 'B7 request in, certificate out, P-256, one thread',
    ours,
    unit: '/s',
    peer: `${peer} ${other.toFixed(0)}/s`,
    ratio: ours / other,
    goal: `≥ ${goal} ×`,
    reached: ours / other >= goal,
  });
  return [
    rate('verify and sign alone', alone, 0.4),
    rate('@peculiar/x509 plainly', plain, 5),
    {
      measure: `B7 claim to certificate through the workflow, p50, Temporal on ${stage.server}`,
      ours: p50,
      unit: 'ms',
      peer: 'the goal 100 ms',
      ratio: p50 / 100,
      goal: '≤ 100 ms',
      reached: p50 <= 100,
    },
  ];
}

/** Does it once, of the n-th request. */
type Way = (n: number) => unknown;

async function waysToIssue(pems: readonly string[]): Promise<Record<'ours' | 'alone' | 'plain', Way>> {
  const look = { brand: 'Bench', publicUrl: 'http://localhost:8080' };
  const begin = instantOf(Date.now() - DAY);
  const root = await makeRoot(look, begin);
  const issuing = await makeIssuing(root, 0, look);
  const issuer = createIssuer({ ...issuing, name: 'issuing-0', publicUrl: look.publicUrl });
  const notBefore = instantOf(Math.floor(Date.now() / 1000) * 1000);
  const notAfter = instantOf(Date.parse(notBefore) + 199 * DAY);
  const somebody = pems.map(signatureOfSomebody);
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
  const keys = await webcrypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  return {
    ours(n) {
      const pem = pems[n % pems.length] ?? '';
      const examined = examineCsr(pem, 'single', { name: NAME });
      if (!examined.ok) throw new Error('a sound request was refused');
      return issuer.sign({ key: '', csr: examined.csr, profile: 'dv', notBefore, notAfter }).certificate.toString();
    },
    alone(n) {
      const { spki, signature } = somebody[n % somebody.length] as Signature;
      const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
      if (!verify('sha256', CONTENT, key, signature)) throw new Error('a sound signature was refused');
      return sign('sha256', CONTENT, privateKey);
    },
    async plain(n): Promise<string> {
      const request = new Pkcs10CertificateRequest(pems[n % pems.length] ?? '');
      if (!(await request.verify())) throw new Error('a sound request was refused');
      const certificate: X509Certificate = await X509CertificateGenerator.create({
        serialNumber: '01',
        subject: request.subject,
        issuer: 'CN=Bench',
        notBefore: new Date(notBefore),
        notAfter: new Date(notAfter),
        publicKey: await request.publicKey.export(),
        signingKey: keys.privateKey,
        signingAlgorithm: algorithm,
        extensions: [new SubjectAlternativeNameExtension([{ type: 'dns', value: NAME }])],
      });
      return certificate.toString('pem');
    },
  };
}

/** Somebody's key and what it has signed, about as long as a request: the limit is the cryptography alone. */
interface Signature {
  spki: Buffer;
  signature: Buffer;
}

const CONTENT = Buffer.alloc(220, 7);

function signatureOfSomebody(): Signature {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  return { spki, signature: sign('sha256', CONTENT, privateKey) };
}

/** How often a second one thread does it. */
async function rateOf(way: Way): Promise<number> {
  const started = performance.now();
  let done = 0;
  for (; performance.now() - started < ROUND; done += 1) await way(done);
  return (done * 1000) / (performance.now() - started);
}

const WARM_UP = 5;
const CLAIMS = 50;

/** milliseconds from a claim until its certificate is there, one at a time, with a breath between */
async function claimLatencies(stage: Stage, requests: Requests): Promise<number[]> {
  const { api } = stage;
  const { path } = await insuredCertificate(api, requests, NAME);
  const latencies: number[] = [];
  for (const _ of upTo(WARM_UP + CLAIMS)) {
    const csr = await requests.make('claimed', [NAME], 'generate');
    const asked = performance.now();
    const { id } = await api.post<{ id: string }>(`${path}/claims`, { reason: 'moved_server', csr });
    await untilClaimed(api, id);
    latencies.push(performance.now() - asked);
    await pause(100);
  }
  return latencies.slice(WARM_UP);
}
