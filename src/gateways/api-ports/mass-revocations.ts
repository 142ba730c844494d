import type {
  MassRevocationApiPorts,
  MassRevocationSelection,
  NewMassRevocation,
} from '../../api/mass-revocation-ports';
import { type Instant, plusMilliseconds } from '../../domain/calendar';
import { type AtRisk, byRisk, hoursAllowed, paceOf, revokedBy } from '../../domain/mass-revocation';
import { newId } from '../postgres/ids';
import { addJob } from '../postgres/jobs';
import type { Queryable } from '../postgres/pool';
import { type CommandKit, NotFound, runCommand } from './commands';
import { hoursAfter, type MassRevocationRow, massRevocationReads, resourceOf } from './mass-revocation-reads';

interface Meant extends AtRisk {
  issuer: string;
  product: string;
  account: string;
  keyFingerprint: string;
}

/** The certificates in force that are meant, in the order of risk. */
async function meant(db: Queryable, selection: MassRevocationSelection, now: Instant): Promise<Meant[]> {
  const { issuer, keyFingerprints, issuedFrom, issuedBefore } = selection;
  const { rows } = await db.query<Meant>(
    `SELECT c.issuer, c.serial, c.product_id AS product, c.account_id AS account, c.key_fingerprint AS "keyFingerprint",
       c.not_after AS "notAfter", ARRAY(SELECT jsonb_array_elements_text(r.csr->'names')) AS names,
       EXISTS (SELECT 1 FROM barred_keys b WHERE b.key_fingerprint = c.key_fingerprint) AS barred
     FROM certificates c JOIN certificate_requests r ON r.id = c.request_id
     WHERE c.revoked_at IS NULL AND c.not_after > $1
       AND ($2::text IS NULL OR c.issuer = $2 OR EXISTS (SELECT 1 FROM ca_certificates k WHERE k.serial = c.serial AND k.issuer = $2))
       AND ($3::text[] IS NULL OR c.key_fingerprint = ANY ($3))
       AND ($4::timestamptz IS NULL OR c.not_before >= $4) AND ($5::timestamptz IS NULL OR c.not_before < $5)`,
    [now, issuer ?? null, keyFingerprints ?? null, issuedFrom ?? null, issuedBefore ?? null],
  );
  return rows.sort(byRisk);
}

const countOf = <T>(items: readonly T[], of: (item: T) => unknown) => new Set(items.map(of)).size;

export function massRevocationPorts(kit: CommandKit): MassRevocationApiPorts {
  const { pool, settings } = kit;
  const { regulations } = settings;

  /** Stopped, or going on; a repetition changes nothing. */
  function change(command: Parameters<typeof runCommand>[1], id: string, to: 'stopped' | 'running') {
    return runCommand(kit, command, async (db) => {
      const { rows } = await db.query<MassRevocationRow>('SELECT * FROM mass_revocations WHERE id = $1 FOR UPDATE', [
        id,
      ]);
      if (!rows[0]) throw new NotFound();
      const { rows: changed } = await db.query<MassRevocationRow>(
        `UPDATE mass_revocations SET stopped_at = $2
         WHERE id = $1 AND finished_at IS NULL AND (stopped_at IS NULL) = ($2::timestamptz IS NOT NULL) RETURNING *`,
        [id, to === 'stopped' ? command.at : null],
      );
      if (changed[0]) await addJob(db, 'mass_revocation', { massRevocation: id });
      return resourceOf(db, changed[0] ?? rows[0], command.at);
    });
  }

  return {
    ...massRevocationReads(pool),

    hours: { '24h': hoursAllowed('24h', regulations), '5d': hoursAllowed('5d', regulations) },

    async plan(asked, now) {
      const all = await meant(pool, asked.selection, now);
      const { batch, pause } = paceOf(asked.perMinute);
      return {
        ...asked,
        deadline: hoursAfter(now, asked.hours),
        total: all.length,
        products: countOf(all, ({ product }) => product),
        accounts: countOf(all, ({ account }) => account),
        wildcards: all.filter(({ names }) => names.some((name) => name.startsWith('*.'))).length,
        barred: all.filter(({ barred }) => barred).length,
        allTold: plusMilliseconds(now, Math.max(0, Math.ceil(all.length / batch) - 1) * pause),
      };
    },

    start(command, asked) {
      return runCommand(kit, command, async (db) => {
        const { at, note } = command;
        const all = await meant(db, asked.selection, at);
        const row = await insert(db, asked, at, note ?? null);
        await insertCertificates(db, row, all);
        if (asked.reason === 'key_compromised') await barKeys(db, all, at);
        await addJob(db, 'mass_revocation', { massRevocation: row.id });
        return resourceOf(db, row, at);
      });
    },

    stop: (command, id) => change(command, id, 'stopped'),
    resume: (command, id) => change(command, id, 'running'),
  };
}

async function insert(db: Queryable, asked: NewMassRevocation, at: Instant, note: unknown): Promise<MassRevocationRow> {
  const { selection, reason, hours, perMinute, graceHours } = asked;
  const { rows } = await db.query<MassRevocationRow>(
    `INSERT INTO mass_revocations (id, selection, reason, deadline, grace_ms, per_minute, note, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING *`,
    [newId('rev'), selection, reason, hoursAfter(at, hours), graceHours * 3_600_000, perMinute, note, at],
  );
  return rows[0] as MassRevocationRow;
}

async function insertCertificates(db: Queryable, row: MassRevocationRow, all: readonly Meant[]): Promise<void> {
  const run = { createdAt: row.created_at, deadline: row.deadline, perMinute: row.per_minute };
  const rows = all.map(({ issuer, serial, product }, place) => ({
    ...{ place, issuer, serial, product },
    revokeBy: revokedBy(run, place, all.length),
  }));
  await db.query(
    `INSERT INTO mass_revocation_certificates (mass_revocation_id, place, issuer, serial, product_id, revoke_by)
     SELECT $1, r.place, r.issuer, r.serial, r.product, r."revokeBy"
     FROM jsonb_to_recordset($2) AS r(place int, issuer text, serial text, product text, "revokeBy" timestamptz)`,
    [row.id, JSON.stringify(rows)],
  );
}

/** What is revoked as compromised is never certified again, for anybody (I6). */
async function barKeys(db: Queryable, all: readonly Meant[], at: Instant): Promise<void> {
  await db.query(
    `INSERT INTO barred_keys (key_fingerprint, at, reported_by) SELECT DISTINCT k, $2::timestamptz, 'operator'
     FROM unnest($1::text[]) k ON CONFLICT (key_fingerprint) DO NOTHING`,
    [all.map(({ keyFingerprint }) => keyFingerprint), at],
  );
}
