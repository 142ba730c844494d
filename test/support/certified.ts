import { createHash, generateKeyPairSync } from 'node:crypto';
import type { ExaminedCsr } from '../../src/domain/certificate';
import { domainsOf, issueWanted } from '../../src/domain/certificate-transitions';
import { insertCsr } from '../../src/gateways/postgres/certificates';
import { newId } from '../../src/gateways/postgres/ids';
import { inTransaction } from '../../src/gateways/postgres/pool';
import { PgTx } from '../../src/gateways/postgres/tx';
import { openCertificates } from '../../src/main/certificates';
import { offer } from './lives';
import { openTestRecord, type TestRecord } from './record';

/** A record whose certificates the embedded authority issues, and how to close both. */
export async function openCertifiedRecord(): Promise<{ record: TestRecord; close(): Promise<void> }> {
  let stop = async () => {};
  const record = await openTestRecord({ MASTER_KEY: '11'.repeat(32) }, async (config, kit) => {
    const opened = await openCertificates(config, kit, () => '2020-01-01T00:00:00.000Z');
    stop = opened.stop;
    return opened.kit;
  });
  return {
    record,
    async close() {
      await stop();
      await record.close();
    },
  };
}

/** What is left of a request once it was examined; of a key of its own unless told otherwise. */
export function examinedCsr(names: string[], spki: Buffer = newSpki()): ExaminedCsr {
  return {
    der: '',
    names,
    algorithm: 'p256',
    bits: 256,
    spki: spki.toString('base64'),
    keyFingerprint: createHash('sha256').update(spki).digest('hex'),
  };
}

export function newSpki(): Buffer {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'der', type: 'spki' });
}

/** Takes over a validated product, whose first certificate is issued as soon as it lives. */
export async function takeOverCertificate(
  { kit }: Pick<TestRecord, 'kit'>,
  asked: { account: string; at: string; expiry: string; csr: ExaminedCsr; reuseCsr?: boolean },
): Promise<string> {
  const { account, at, expiry, csr, reuseCsr = true } = asked;
  const [product, request] = [newId('prod'), newId('csr')];
  const { names } = csr;
  await inTransaction(kit.pool, async (db) => {
    const tx = new PgTx(db, kit.settings, at);
    const life = await kit.ordering.takeOver(tx, {
      ...{ product, account, at, expiry, timeZone: 'Europe/Berlin', option: 'one_year_delayed', registrant: {} },
      offer: offer('certificate-wildcard'),
      name: `${product.slice(-12)}.example.com`,
      certificate: { csr: request, names, reuseCsr, insured: true },
    });
    const domains = domainsOf(names).map((one) => ({ ...one, validatedAt: at, method: 'dns-persistent' as const }));
    await insertCsr(db, { id: request, product, account, csr, at }, domains);
    const certificate = { ...life.certificate, domains } as NonNullable<typeof life.certificate>;
    await tx.startLife(issueWanted({ ...life, certificate }, 'migration', at));
    await tx.finish();
  });
  return product;
}
