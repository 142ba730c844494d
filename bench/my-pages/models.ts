import type pg from 'pg';
import { Requests } from '../../src/scenarios/requests';
import { insuredCertificate, untilClaimed } from '../insured-certificate';
import type { Stage } from '../stage';
import { type Row, rowsOf } from './rows';

const NAME = 'www.example.com';
const ofProduct = [
  'invoices',
  'certificate_requests',
  'certificates',
  'claims',
  'validations',
  'validation_checks',
  'events',
] as const;

/** What the engine wrote of one certificate, by table. */
export type CertificateModel = Record<(typeof ofProduct)[number] | 'products', Row[]>;

export interface Models {
  account: Row;
  contract: Row;
  certificate: CertificateModel;
}

/** An institution that asks for a contract, with an insured certificate that was claimed, made by the engine itself. */
export async function makeModels({ api, kit }: Stage): Promise<Models> {
  const requests = new Requests();
  const { account, product, path } = await insuredCertificate(api, requests, NAME);
  const csr = await requests.make('claimed', [NAME], 'generate');
  const claim = await api.post<{ id: string }>(`${path}/claims`, { reason: 'moved_server', csr });
  await untilClaimed(api, claim.id);
  await api.post('/v1/contracts', { account, acronym: 'BENCH' });
  const [[owner], [contract]] = [
    await rowsOf(kit.pool, 'accounts', 'id = $1', account),
    await rowsOf(kit.pool, 'contracts', 'account_id = $1', account),
  ];
  if (!owner || !contract) throw new Error('no institution was made');
  return { account: owner, contract, certificate: await readCertificate(kit.pool, product) };
}

export async function readCertificate(pool: pg.Pool, product: string): Promise<CertificateModel> {
  const model = { products: await rowsOf(pool, 'products', 'id = $1', product) } as CertificateModel;
  for (const table of ofProduct) model[table] = await rowsOf(pool, table, 'product_id = $1', product);
  return model;
}

const DAY = 86_400_000;
/** One in so many has no insurance. */
const UNINSURED = 10;

/**
 * The `n`th certificate like the model: another product of an account, of another name, whose certificate ends within
 * the next 199 days.
 */
export function copyOf(
  model: CertificateModel,
  n: number,
  { account, name, now }: { account: string; name: string; now: number },
): CertificateModel {
  const [product] = model.products;
  const life = product?.['life'] as {
    certificate: { insured: boolean; current: Record<'notAfter' | 'replaceAt' | 'prepareAt', string> };
  };
  const { notAfter, replaceAt, prepareAt } = life.certificate.current;
  const end = now + (1 + (n % 199)) * DAY;
  const shifted = (at: string) =>
    new Date(Math.max(end + Date.parse(at) - Date.parse(notAfter), now + DAY)).toISOString();
  const tail = String(n).padStart(6, '0');
  const text = JSON.stringify(model)
    .replaceAll(String(product?.['account_id']), account)
    .replaceAll(new RegExp(String(product?.['name']).replaceAll('.', '\\.'), 'g'), name)
    // The beginnings of ids and serials differ: their ends are free.
    .replaceAll(/\b((?:prod|inv|csr|claim)_\w{20})\w{6}\b/g, `$1${tail}`)
    .replaceAll(/"((?:serial|about)":"[0-9a-f]{20})[0-9a-f]{8}([0-9a-f]{6})"/g, `"$1${tail}00$2"`)
    .replaceAll(/"R\d{4}-\d{6}"/g, `"B${n}"`)
    .replaceAll(/"RF\w+"/g, `"RFB${n}"`);
  const copy = JSON.parse(
    text
      .replaceAll(replaceAt, shifted(replaceAt))
      .replaceAll(prepareAt ?? replaceAt, shifted(prepareAt ?? replaceAt))
      .replaceAll(notAfter, new Date(end).toISOString()),
  ) as CertificateModel;
  for (const one of copy.certificates) one['not_after'] = new Date(end).toISOString();
  const [copied] = copy.products as { life: typeof life }[];
  if (copied && n % UNINSURED === 0) copied.life.certificate.insured = false;
  for (const one of [...copy.events, ...copy.validation_checks]) delete one['seq'];
  return copy;
}
