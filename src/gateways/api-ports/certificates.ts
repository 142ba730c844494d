import type { CertificateAuthority, CertificatePorts } from '../../../activities/certificate-ports';
import type { CertificateApiPorts, CheckResource, CsrOwner, Fault } from '../../api/certificate-ports';
import { type Instant, yearsAfter } from '../../domain/calendar';
import type { CsrRecordFaultCode, ExaminedCsr } from '../../domain/certificate';
import { certificatesOfTerm } from '../../domain/certificate-clocks';
import type { CertificateProvider } from '../../domain/certificate-provider';
import { shownDomains } from '../../domain/certificate-transitions';
import { type DcvContext, methodsFor } from '../../domain/dcv';
import { orderFaults } from '../../domain/institution-domains';
import type { Life } from '../../domain/life';
import { providerAt } from '../../domain/provider-change';
import { examineCsr } from '../certificates/examine-csr';
import { certificateForms } from '../certificates/forms';
import { readKeyStanding } from '../postgres/certificates';
import { providerOf, readStandings } from '../postgres/institution-domains';
import { addJob } from '../postgres/jobs';
import type { Queryable } from '../postgres/pool';
import { readCertificates, readCoverage, readState } from './certificate-reads';
import { certificateRequests } from './certificate-requests';
import { claimPorts } from './claims';
import { type CommandKit, runCommand } from './commands';
import { endpointPorts } from './endpoints';
import { failureOf, lookOf } from './look-reports';
import { shownValidations } from './shown-validations';
import { validationMailPorts } from './validation-mails';
import { readLifeOf, readProofs, validated } from './validation-record';

/** What the API needs of the world for certificates. */
export interface CertificateKit extends CertificatePorts {
  /** how the engine is known in what customers publish */
  dcv: DcvContext;
  /** of this installation, the one that is built in among them */
  providers: readonly CertificateProvider[];
  /** it may be looked for installed certificates at addresses inside */
  allowPrivateEndpoints: boolean;
}

export function certificatePorts(kit: CommandKit, certificates: CertificateKit): CertificateApiPorts {
  const { pool } = kit;
  const { regulations } = certificates;
  return {
    ...claimPorts(kit),
    ...certificateRequests(kit),
    ...endpointPorts(kit, certificates),
    ...validationMailPorts(kit, certificates),

    async examine(text, offer, owner) {
      const names = offer.certificate?.names ?? 'single';
      const examined = examineCsr(text, names, owner.name === undefined ? {} : { name: owner.name });
      const faults: Fault[] = examined.ok ? [] : [...examined.faults];
      const read = examined.ok ? examined.csr : examined.read;
      if (read) faults.push(...(await recordFaults(pool, read, owner)));
      if (!owner.names && owner.account !== undefined && read) {
        const provider = await providerOf(pool, owner.account, certificates);
        const registered = await readStandings(pool, owner.account, provider);
        faults.push(...orderFaults(read.names, registered).map((one) => ({ pointer: '/csr', ...one })));
      }
      if (owner.names && read && read.names.length > 0 && !sameNames(owner.names, read.names)) {
        const wanted = owner.names.join(', ');
        const detail = `The names must be the same as before: ${wanted}. Other names are a new order.`;
        faults.push(atCsr('names-differ', detail, wanted));
      }
      return examined.ok && faults.length === 0 ? { csr: examined.csr, faults } : { faults };
    },

    expected(start, years, timeZone) {
      return certificatesOfTerm(start, yearsAfter(start, years, timeZone), regulations).length;
    },

    keyStanding: (product, keyFingerprint) => readKeyStanding(pool, product, keyFingerprint),

    state: (product) => readState(pool, product),

    list: (product) => readCertificates(pool, product),

    coverage: (product, at) => readCoverage(pool, product, at),

    async download(product, serial, form) {
      const { rows } = await pool.query<{ pem: string; chain: string[] }>(
        'SELECT pem, chain FROM certificates WHERE product_id = $1 AND serial = $2',
        [product, serial],
      );
      const { type, ending, render } = certificateForms[form];
      return rows[0] && { type, name: `${serial}.${ending}`, bytes: render(rows[0]) };
    },

    async validations(product, at) {
      const life = await readLifeOf(pool, product);
      const proofs = await readProofs(pool, product);
      const checks = await readChecks(pool, product);
      const { name, validates } = await authorityOfNext(pool, life, at, certificates);
      const byAlias = validates === 'authority';
      const registered = await readStandings(pool, life.account, name);
      return shownValidations(life, { proofs, checks, registered, byAlias }, at, certificates);
    },

    async check(command, product, domain, method) {
      const real = command.at;
      const at = await kit.time.now(pool, { product }, real);
      const life = await readLifeOf(pool, product);
      const known = life.certificate && shownDomains(life).find((one) => one.domain === domain);
      const proof = (await readProofs(pool, product)).get(domain);
      if (!known || !proof) return { kind: 'not_found' };
      const byAlias = (await authorityOfNext(pool, life, at, certificates)).validates === 'authority';
      const methods = methodsFor(domain, known.wildcard, at, certificates.regulations.dcvMethods).filter(
        (one) => one !== 'email' && (byAlias ? one === 'dns' : method === undefined || one === method),
      );
      const looks: CheckResource[] = [];
      for (const one of methods) {
        const question = { domain, wildcard: known.wildcard, method: one, proof };
        const report = await certificates.domains.check({ ...question, ...(byAlias && { aliasOnly: true }) }, at);
        looks.push({ at, method: one, ...lookOf(report) });
        if (report.passed) break;
      }
      const noted = await runCommand(kit, { ...command, whose: { product } }, async (db, tx) => {
        for (const look of looks) {
          const { passed, asked } = look;
          const report = passed ? { passed, asked } : { passed, ...failureOf(look), asked };
          await tx.certificates.checked({ product, domain, method: look.method, at, report });
        }
        const passed = looks.find((look) => look.passed);
        const failed = looks[0];
        if (passed) {
          const message = { type: 'domainValidated', at, domain, method: passed.method } as const;
          await addJob(db, 'signal', { product, message });
        } else if (failed) {
          const data = { domain, method: failed.method, ...failureOf(failed) };
          await kit.news.tellFailed(tx, { product, account: life.account }, data, at);
        }
        return looks;
      });
      if (noted.kind === 'done' && noted.value.some((look) => look.passed)) await validated(kit, product, domain, at);
      return noted;
    },
  };
}

/** The authority of the next certificate, if it is issued now: where it looks at domains itself, the alias is all that helps (C2). */
async function authorityOfNext(
  db: Queryable,
  life: Life,
  at: Instant,
  kit: Pick<CertificateKit, 'authority'>,
): Promise<CertificateAuthority> {
  if (life.certificate && providerAt(life, at) !== undefined) return nextAuthority(life, at, undefined, kit);
  const { rows } = await db.query<{ issuer: string }>(
    'SELECT issuer FROM certificates WHERE product_id = $1 AND serial = $2',
    [life.product, life.certificate?.current?.serial ?? ''],
  );
  return nextAuthority(life, at, rows[0]?.issuer, kit);
}

/** @param issuer of the certificate in force */
export function nextAuthority(
  life: Life,
  at: Instant,
  issuer: string | undefined,
  { authority }: Pick<CertificateKit, 'authority'>,
): CertificateAuthority {
  return authority((life.certificate && providerAt(life, at)) ?? issuer);
}

/** What only the record knows of a key: that it is barred, or somebody else's (C3, I6). */
async function recordFaults(
  db: Queryable,
  csr: Pick<ExaminedCsr, 'keyFingerprint'>,
  owner: CsrOwner,
): Promise<Fault[]> {
  const { rows } = await db.query<{ barred: boolean; foreign: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM barred_keys WHERE key_fingerprint = $1) AS barred,
       EXISTS (SELECT 1 FROM certificate_requests WHERE key_fingerprint = $1 AND account_id <> $2) AS foreign`,
    [csr.keyFingerprint, owner.account ?? ''],
  );
  const faults: Fault[] = [];
  if (rows[0]?.barred && !owner.mayBeBarred)
    faults.push(
      atCsr('key-barred', 'This key has been reported as compromised and is never used again. Make a new one.'),
    );
  else if (rows[0]?.foreign && owner.account !== undefined)
    faults.push(atCsr('key-foreign', 'This key belongs to another customer. Make one of your own.'));
  return faults;
}

function atCsr(code: CsrRecordFaultCode, detail: string, about?: string): Fault {
  return { pointer: '/csr', detail, code, ...(about !== undefined && { about }) };
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}

/** How many looks at a domain are shown. */
const SHOWN_CHECKS = 10;

async function readChecks(db: Queryable, product: string): Promise<Map<string, CheckResource[]>> {
  const { rows } = await db.query<CheckResource & { domain: string }>(
    `SELECT domain, at, method, passed, reason, findings, asked FROM (
       SELECT c.*, row_number() OVER (PARTITION BY domain ORDER BY seq DESC) AS nth FROM validation_checks c WHERE product_id = $1
     ) latest WHERE nth <= $2 ORDER BY seq DESC`,
    [product, SHOWN_CHECKS],
  );
  const checks = new Map<string, CheckResource[]>();
  for (const { domain, ...check } of rows) checks.set(domain, [...(checks.get(domain) ?? []), check]);
  return checks;
}
