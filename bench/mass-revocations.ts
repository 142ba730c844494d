import { createHash, generateKeyPairSync } from 'node:crypto';
import type { MassRevocationResource } from '../src/api/mass-revocation-ports';
import { instantOf } from '../src/domain/calendar';
import type { ExaminedCsr } from '../src/domain/certificate';
import { domainsOf, issueWanted } from '../src/domain/certificate-transitions';
import type { Offer } from '../src/domain/offer';
import { insertCsr } from '../src/gateways/postgres/certificates';
import { newId } from '../src/gateways/postgres/ids';
import { inTransaction } from '../src/gateways/postgres/pool';
import { PgTx } from '../src/gateways/postgres/tx';
import { builtInOffers } from '../src/main/catalogue';
import { each, upTo } from './http';
import { newAccount } from './our-lives';
import { pause } from './programs';
import type { Row } from './report';
import type { Stage } from './stage';

const offer = builtInOffers.find(({ id }) => id === 'certificate-wildcard') as Offer;

const AT_ONCE = 16;
const PER_ACCOUNT = 20;
/** Of ten certificates so many are wildcards. */
const WILD = 2;
/** Milliseconds without any progress after which something is wrong. */
const STUCK = 120_000;
/** The most that can be asked for: how fast the engine and the embedded authority are is what is to be found out. */
const PER_MINUTE = 6_000;

/** B11: every certificate of the embedded authority, replaced and revoked: how long it takes, and whether each was, once. */
export async function measureMassRevocation(
  stage: Stage,
  { certificates, say }: { certificates: number; say: (line: string) => void },
): Promise<Row[]> {
  const { server } = stage;
  const before = await issued(stage);
  await begin(stage, certificates);
  await moving(async () => (await issued(stage)) - before, certificates);
  say(`B11: ${certificates} certificates are in force`);
  const plain = await drill(stage, async () => undefined);
  say(`B11: ${plain.total} in ${plain.seconds.toFixed(0)} s; ${JSON.stringify(plain.wrong)}`);
  const killed = await drill(stage, (revoked) => killAt(stage, revoked, certificates / 3));
  say(`B11 with a killed worker: ${killed.total} in ${killed.seconds.toFixed(0)} s; ${JSON.stringify(killed.wrong)}`);
  const row = ({ total, wrong }: Drill, how: string): Row => {
    const ours = wrong.notReplaced + wrong.notRevoked + wrong.twice + wrong.unmailed + Math.abs(certificates - total);
    return { measure: `B11 not once replaced, revoked and told, ${how}`, ours, goal: '0', reached: ours === 0 };
  };
  return [
    {
      measure: `B11 certificates replaced and revoked a minute, Temporal on ${server}`,
      ours: plain.total / (plain.seconds / 60),
      unit: '/min',
      note: `${plain.total} in ${plain.seconds.toFixed(0)} s; with a killed worker in ${killed.seconds.toFixed(0)} s`,
    },
    row(plain, 'undisturbed'),
    row(killed, 'a worker killed on the way'),
  ];
}

interface Drill {
  total: number;
  seconds: number;
  wrong: Awaited<ReturnType<typeof audit>>;
}

/** One mass revocation of all that the embedded authority has issued. */
async function drill(
  { api, kit }: Stage,
  meanwhile: (revoked: () => Promise<number>) => Promise<unknown>,
): Promise<Drill> {
  const began = Date.now();
  const asked = { issuer: 'embedded', reason: 'superseded', within: '24h', perMinute: PER_MINUTE };
  const { id, total } = await api.post<MassRevocationResource>('/v1/mass-revocations', asked);
  const shown = () => api.get<MassRevocationResource>(`/v1/mass-revocations/${id}`);
  const revoked = async () => (await shown()).standing.revoked;
  const disturbing = meanwhile(revoked);
  await moving(revoked, total);
  const seconds = (Date.now() - began) / 1000;
  await disturbing;
  while ((await shown()).state !== 'finished') await pause(500);
  return { total, seconds, wrong: await audit({ kit }, id, began) };
}

/** Without a moment to tidy up; another one comes in its place. */
async function killAt({ worker, startWorker }: Stage, revoked: () => Promise<number>, count: number): Promise<void> {
  while ((await revoked()) < count) await pause(100);
  worker.child.kill('SIGKILL');
  await startWorker('worker-after');
}

/** Products that are taken over and validated; their workflows have the first certificate issued. */
async function begin({ api, kit }: Stage, certificates: number): Promise<void> {
  const accounts: string[] = [];
  await each(upTo(Math.ceil(certificates / PER_ACCOUNT)), AT_ONCE, async () => {
    accounts.push((await api.post<{ id: string }>('/v1/accounts', newAccount(newId('acc')))).id);
  });
  await each(upTo(certificates), AT_ONCE, async (index) => {
    const account = accounts[index % accounts.length] ?? '';
    const [product, request] = [newId('prod'), newId('csr')];
    const name = `${product.slice(-12).toLowerCase()}.example`;
    const names = index % 10 < WILD ? [`*.${name}`, name] : [name];
    const at = new Date().toISOString();
    const expiry = instantOf(Date.now() + 300 * 86_400_000);
    const domains = domainsOf(names.slice(-1)).map((one) => ({
      ...{ ...one, wildcard: names.length > 1 },
      ...{ validatedAt: at, method: 'dns-persistent' as const },
    }));
    await inTransaction(kit.pool, async (db) => {
      const tx = new PgTx(db, kit.settings, at);
      const life = await kit.ordering.takeOver(tx, {
        ...{ product, account, name, offer, at, expiry, timeZone: 'Europe/Berlin' },
        ...{ option: 'one_year_delayed', registrant: {} },
        certificate: { csr: request, names, reuseCsr: true, insured: true },
      });
      await insertCsr(db, { id: request, product, account, csr: requestFor(names), at }, domains);
      const certificate = { ...life.certificate, domains } as NonNullable<typeof life.certificate>;
      await tx.startLife(issueWanted({ ...life, certificate }, 'migration', at));
      await tx.finish();
    });
  });
}

/** What is left of a request once it was examined. */
function requestFor(names: string[]): ExaminedCsr {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  const keyFingerprint = createHash('sha256').update(spki).digest('hex');
  return { der: '', names, algorithm: 'p256', bits: 256, spki: spki.toString('base64'), keyFingerprint };
}

async function issued({ kit }: Stage): Promise<number> {
  const { rows } = await kit.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM certificates');
  return rows[0]?.n ?? 0;
}

async function moving(done: () => Promise<number>, wanted: number): Promise<void> {
  for (let [last, moved] = [-1, Date.now()]; ; await pause(500)) {
    const now = await done();
    if (now >= wanted) return;
    if (now !== last) [last, moved] = [now, Date.now()];
    if (Date.now() - moved > STUCK) throw new Error(`B11: stuck at ${now} of ${wanted}`);
  }
}

/** What record, timeline, authority and mails say afterwards of each certificate that was meant. */
async function audit({ kit }: Pick<Stage, 'kit'>, id: string, began: number) {
  const { rows } = await kit.pool.query<Record<'notReplaced' | 'notRevoked' | 'twice' | 'unmailed', number>>(
    `WITH told AS (
       SELECT product_id, type, data->>'serial' AS serial, count(*) AS n FROM events
       WHERE recorded_at >= $2 AND type IN ('certificate_issued', 'certificate_revoked') GROUP BY 1, 2, 3
     ), successors AS (SELECT product_id, count(*) AS n, max(n) AS most FROM told WHERE type = 'certificate_issued' GROUP BY 1)
     SELECT count(*) FILTER (WHERE s.n IS NULL)::int AS "notReplaced",
       count(*) FILTER (WHERE k.revoked_at IS NULL OR c.revoked_at IS NULL OR r.n IS NULL)::int AS "notRevoked",
       count(*) FILTER (WHERE s.n > 1 OR s.most > 1 OR r.n > 1)::int AS twice,
       count(*) FILTER (WHERE m.n IS DISTINCT FROM 2)::int AS unmailed
     FROM mass_revocation_certificates d JOIN certificates c USING (issuer, serial)
       JOIN ca_certificates k ON k.serial = d.serial
       LEFT JOIN successors s ON s.product_id = d.product_id
       LEFT JOIN told r ON r.product_id = d.product_id AND r.type = 'certificate_revoked' AND r.serial = d.serial
       LEFT JOIN (SELECT product_id, count(*) AS n FROM mails WHERE at >= $2 GROUP BY 1) m ON m.product_id = d.product_id
     WHERE d.mass_revocation_id = $1`,
    [id, new Date(began).toISOString()],
  );
  return rows[0] ?? { notReplaced: Number.NaN, notRevoked: Number.NaN, twice: Number.NaN, unmailed: Number.NaN };
}
