import { z } from 'zod';
import { movingStandings } from '../../domain/migration-plan';
import { faultsOfWave, type MigrationAction } from '../../domain/provider-migration';
import { call, type Visit } from '../call';
import { csv } from '../csv';
import { type Fault, fault } from '../faults';
import { listed, ownListed, pageOf, paging, timeline } from '../listing';
import type { MigrationCertificate, MigrationResource, NewWave, WaveReport } from '../migration-ports';
import { outcome, resource } from '../outcomes';
import { notFound, validation } from '../problems';
import { visible } from '../tenancy';
import { reasoned } from '../wire/attention';
import { migration, migrationCertificate, migrationWave, newWave, waveReport } from '../wire/migration';
import { optional } from '../wire/optional';
import { event } from '../wire/product';
import { reference } from '../wire/text';

const tag = 'migrations';

/** A wave as it is asked for, once all of it can be done. @throws with every fault at once */
async function examined(visit: Visit, body: z.infer<typeof newWave>): Promise<NewWave> {
  const { why: _, dryRun, accounts, ...rest } = body;
  const asked: NewWave = { ...rest, ...(accounts && { accounts: [...new Set(accounts)] }) };
  const now = await visit.now();
  const { migrations } = visit.ports;
  const faults: Fault[] = faultsOfWave(asked, migrations.providers, now).map(({ field, detail }) =>
    fault(`/${field}`, detail),
  );
  if (!dryRun && accounts) {
    const hindrances = await migrations.hindrances(asked, now);
    faults.push(...hindrances.map(({ account, reason }) => fault(`/accounts/${accounts.indexOf(account)}`, reason)));
  }
  if (faults.length > 0) throw validation(faults);
  return asked;
}

async function asked(visit: Visit): Promise<MigrationResource> {
  return visible(visit, await visit.ports.migrations.get(visit.id(), await visit.now()), ({ account }) => account);
}

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw notFound();
  return thing;
}

const certificateHeading = [
  'name',
  'standing',
  'ends',
  'next by',
  'next at',
  'missing',
  'provider',
  'serial',
  'product',
];

function certificateRow({ name, standing, endsAt, next, lacks, issuer, serial, product }: MigrationCertificate) {
  const missing = lacks.map(({ domain, missing: things }) => `${domain}: ${things.join(' and ')}`).join('; ');
  return [name, standing, endsAt ?? '', next?.by ?? '', next?.at ?? '', missing, issuer ?? '', serial ?? '', product];
}

function reportCsv({ institutions }: WaveReport): Buffer {
  const rows = institutions.flatMap(({ institution, account, refused, certificates }) => {
    const head = [institution, account, refused ?? ''];
    const empty = certificateHeading.map(() => '');
    return certificates.length === 0
      ? [[...head, ...empty]]
      : certificates.map((one) => [...head, ...certificateRow(one)]);
  });
  return csv(['institution', 'account', 'refused', ...certificateHeading], rows);
}

const csvFile = (name: string, bytes: Buffer) => ({
  status: 200,
  headers: { 'Content-Disposition': `attachment; filename="${name}.csv"` },
  file: { type: 'text/csv; charset=utf-8', bytes },
});

/** What an operator does to one migration. */
function act(action: MigrationAction, summary: string) {
  return call({
    method: 'post',
    path: `/v1/migrations/{id}/${action}`,
    tag,
    summary,
    who: 'operator',
    body: reasoned,
    answers: { 200: migration },
    async run(visit, { body: { reason } }) {
      return outcome(await visit.ports.migrations.act(await visit.command(reason), visit.id(), action), {
        status: 200,
      });
    },
  });
}

/** Institutions that move to another certificate provider (4.3). */
export const migrationCalls = [
  call({
    method: 'post',
    path: '/v1/migration-waves',
    tag,
    summary: 'Moves institutions to another certificate provider from an instant on',
    description:
      'One migration per institution. Domains are carried over at once; nothing is revoked or copied: each certificate ' +
      'stays valid until its own end, and the next one comes from the new provider. With `dryRun` nothing is changed and ' +
      'the report is answered; without `accounts`, institutions that cannot be moved are left out.',
    who: 'operator',
    body: newWave,
    mostBytes: 512 * 1024,
    answers: { 200: waveReport, 201: migrationWave },
    async run(visit, { body }) {
      const wave = await examined(visit, body);
      if (body.dryRun) return { status: 200, body: await visit.ports.migrations.plan(wave, await visit.now()) };
      const result = await visit.ports.migrations.start(await visit.command(body.why), wave);
      return outcome(result, { status: 201, location: ({ id }) => `/v1/migration-waves/${id}` });
    },
  }),
  call({
    method: 'get',
    path: '/v1/migration-waves',
    tag,
    summary: 'All waves, newest first',
    who: 'operator',
    query: z.strictObject(paging),
    answers: { 200: pageOf(migrationWave) },
    async run(visit, { query }) {
      const now = await visit.now();
      return listed(visit, query, (paging) => visit.ports.migrations.waves(paging, now));
    },
  }),
  call({
    method: 'get',
    path: '/v1/migration-waves/{id}',
    tag,
    summary: 'How far all institutions of a wave are',
    who: 'operator',
    answers: { 200: migrationWave },
    run: async (visit) => resource(found(await visit.ports.migrations.wave(visit.id(), await visit.now()))),
  }),
  call({
    method: 'get',
    path: '/v1/migration-waves/{id}/report',
    tag,
    summary: 'What will happen to each institution, domain and certificate of a wave, by what is known now',
    who: 'operator',
    answers: { 200: waveReport },
    run: async (visit) => resource(found(await visit.ports.migrations.report(visit.id(), await visit.now()))),
  }),
  call({
    method: 'get',
    path: '/v1/migration-waves/{id}/report.csv',
    tag,
    summary: 'The same as CSV, a certificate a line',
    who: 'operator',
    answers: { 200: 'text/csv' },
    async run(visit) {
      const report = found(await visit.ports.migrations.report(visit.id(), await visit.now()));
      return csvFile(visit.id(), reportCsv(report));
    },
  }),
  call({
    method: 'get',
    path: '/v1/migrations',
    tag,
    summary: 'Institutions that are or were moved to another certificate provider, newest first',
    who: 'account',
    query: z.strictObject({ ...paging, account: optional(reference), wave: optional(reference) }),
    answers: { 200: pageOf(migration) },
    async run(visit, { query }) {
      const now = await visit.now();
      return ownListed(visit, query, (paging, own) => visit.ports.migrations.list(own, paging, now));
    },
  }),
  call({
    method: 'get',
    path: '/v1/migrations/{id}.csv',
    tag,
    summary: 'The certificates of one migration as CSV',
    who: 'account',
    answers: { 200: 'text/csv' },
    async run(visit) {
      const { id } = await asked(visit);
      const all = await visit.ports.migrations.certificates(id, {}, { limit: 100_000 }, await visit.now());
      return csvFile(id, csv(certificateHeading, all.items.map(certificateRow)));
    },
  }),
  call({
    method: 'get',
    path: '/v1/migrations/{id}',
    tag,
    summary: 'How far the move of an institution is, and what it has to publish per domain',
    who: 'account',
    answers: { 200: migration },
    run: async (visit) => resource(await asked(visit)),
  }),
  call({
    method: 'get',
    path: '/v1/migrations/{id}/certificates',
    tag,
    summary: 'Its certificates by their end, each with where it stands and what the next one lacks',
    who: 'account',
    query: z.strictObject({ ...paging, standing: optional(z.enum(movingStandings)) }),
    answers: { 200: pageOf(migrationCertificate) },
    async run(visit, { query }) {
      const { id } = await asked(visit);
      const now = await visit.now();
      return listed(visit, query, (paging, filter) => visit.ports.migrations.certificates(id, filter, paging, now));
    },
  }),
  call({
    method: 'get',
    path: '/v1/migrations/{id}/events',
    tag,
    summary: 'Its timeline',
    who: 'account',
    query: z.strictObject(paging),
    answers: { 200: pageOf(event) },
    run: async (visit, { query }) => timeline(visit, query, await asked(visit), visit.ports.migrations.events),
  }),
  act('pause', 'Nobody is told or reminded, and the cut-over waits; what was cut over stays'),
  act('resume', 'Goes on; a cut-over that the pause held up comes at once'),
  act('rollback', 'Back to the old provider, until the new one has issued the first certificate'),
  act(
    'finish',
    'Ends it although certificates of the old provider are still in force: they stay valid until their end',
  ),
];
