import type { CertificateAuthority, ReplacementWindow } from '../../../activities/certificate-ports';
import { insertCsr } from '../../../src/gateways/postgres/certificates';
import { newId } from '../../../src/gateways/postgres/ids';
import { askReplacementWindows } from '../../../src/gateways/senders/replacement-windows';
import { openTestRecord, type TestRecord } from '../../support/record';
import { csrFor, freshDomain, freshKey } from '../certificates/acme/house';

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

let record: TestRecord;
beforeEach(async () => {
  record = await openTestRecord();
});
afterEach(() => record.close());

/** A product with a certificate that an authority issued just now, and what became of it since. */
async function certificate(issuer = 'acme') {
  const at = new Date().toISOString();
  const account = await record.account({ balance: 1_000_000 });
  const domain = freshDomain();
  const csr = { id: newId('csr'), csr: await csrFor([domain], await freshKey()) };
  const product = newId('prod');
  await insertCsr(record.kit.pool, { ...csr, product, account, at }, [{ domain, wildcard: false }]);
  await record.rows(`UPDATE validations SET token = 'stands'`);
  const certificate = { csr: csr.id, names: [domain], reuseCsr: true, insured: false };
  await record.order({ account, product, offer: 'certificate-dv', name: domain, at, certificate });
  const { certificate: life } = await record.live(product, at);
  if (!life?.current?.replaceAt) throw new Error('nothing was issued');
  const { serial, replaceAt } = life.current;
  await record.rows('UPDATE certificates SET issuer = $2 WHERE serial = $1', [serial, issuer]);
  return { product, serial, replaceAt };
}

/** An authority that names a window, or fails, and what it was asked. */
function authority(answer: () => ReplacementWindow | undefined) {
  let asked = 0;
  const one: CertificateAuthority = {
    name: 'acme',
    caaIdentities: [],
    validates: 'authority',
    issue: async () => ({ kind: 'failed', detail: 'never asked' }),
    revoke: async () => ({ kind: 'failed', detail: 'never asked' }),
    async replacementWindow() {
      asked += 1;
      return answer();
    },
  };
  return { ask: () => askReplacementWindows(record.kit, one), asked: () => asked };
}

const messages = async (product: string) =>
  (
    await record.rows<{ message: { type: string; serial: string; replaceAt: string } }>(
      `SELECT j.payload->'message' AS message FROM graphile_worker._private_jobs j WHERE j.payload->>'product' = $1
         AND j.payload->'message'->>'type' = 'replacementMoved'`,
      [product],
    )
  ).map(({ message }) => message);

test('a window that has moved moves the replacement to an instant inside', async () => {
  const { product, serial } = await certificate();
  const window = { start: inHours(24), end: inHours(26) };
  await authority(() => window).ask();
  const [message, second] = await messages(product);
  expect(message).toMatchObject({ serial });
  expect(second).toBeUndefined();
  expect(message && window.start <= message.replaceAt && message.replaceAt <= window.end).toBe(true);
  const { certificate: life } = await record.live(product, new Date().toISOString());
  expect(life?.current?.replaceAt).toBe(message?.replaceAt);
});

test('a window in which the replacement lies anyway moves nothing', async () => {
  const { product, replaceAt } = await certificate();
  const at = Date.parse(replaceAt);
  const instant = (ms: number) => new Date(ms).toISOString();
  await authority(() => ({ start: instant(at - HOUR), end: instant(at + HOUR) })).ask();
  expect(await messages(product)).toEqual([]);
});

test('an authority that says "now" is obeyed: the next certificate is there at once', async () => {
  const { product, serial } = await certificate();
  await authority(() => ({ start: inHours(-2), end: inHours(-1) })).ask();
  const { certificate: life } = await record.live(product, inHours(0.01));
  expect(life?.current?.serial).not.toBe(serial);
  expect(await record.timeline(product)).toEqual(
    expect.arrayContaining([expect.stringContaining('certificate_issued')]),
  );
});

test('each is asked about every six hours, or when the authority says, by one of several processes', async () => {
  await Promise.all([certificate(), certificate(), certificate()]);
  const silent = authority(() => undefined);
  await Promise.all([silent.ask(), silent.ask()]);
  await silent.ask();
  expect(silent.asked()).toBe(3);
  const next = async () => {
    const [row] = await record.rows<{ at: string }>('SELECT min(ask_window_at) AS at FROM certificates');
    return (Date.parse(row?.at ?? '') - Date.now()) / HOUR;
  };
  expect(await next()).toBeCloseTo(6, 1);

  await record.rows(`UPDATE certificates SET ask_window_at = now() - interval '1 minute'`);
  const askAgainAt = inHours(1);
  await authority(() => ({ start: inHours(800), end: inHours(900), askAgainAt })).ask();
  expect(await next()).toBeCloseTo(1, 1);
});

test('nobody is asked about certificates of others, revoked ones, and those that are followed', async () => {
  await certificate('embedded');
  const revoked = await certificate();
  await record.rows('UPDATE certificates SET revoked_at = now() WHERE serial = $1', [revoked.serial]);
  const followed = await certificate();
  await record.rows(
    `UPDATE products SET life = jsonb_set(life, '{certificate,current,serial}', '"another"') WHERE id = $1`,
    [followed.product],
  );
  const one = authority(() => ({ start: inHours(-2), end: inHours(-1) }));
  await one.ask();
  expect(one.asked()).toBe(0);
});

test('one that fails holds up no other, and the failure is told', async () => {
  const products = [await certificate(), await certificate()];
  let calls = 0;
  const one = authority(() => {
    calls += 1;
    if (calls === 1) throw new Error('no sense in it');
    return { start: inHours(-2), end: inHours(-1) };
  });
  await expect(one.ask()).rejects.toThrow('no sense in it');
  const told = await Promise.all(products.map(({ product }) => messages(product)));
  expect(told.flat()).toHaveLength(1);
});
