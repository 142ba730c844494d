import { X509Certificate } from 'node:crypto';
import { createActivities } from '../../activities/index';
import type { Life } from '../../src/domain/life';
import { troubleOf } from '../../src/domain/trouble';
import { askReplacementWindows } from '../../src/gateways/senders/replacement-windows';
import { csrFor, freshDomain, freshKey } from '../gateways/certificates/acme/house';
import { describeWithPebble } from '../support/pebble';
import { type AcmeShop, openAcmeShop } from './acme-shop';

const now = () => new Date().toISOString();
const OFFER = 'certificate-dv-insured';

describeWithPebble('a shop whose certificates an ACME authority issues', () => {
  let shop: AcmeShop;
  beforeAll(async () => {
    shop = await openAcmeShop();
  });
  afterAll(() => shop.close());

  /** Ordered by a customer with enough on the balance. */
  async function order(): Promise<{ product: string; domain: string }> {
    const domain = freshDomain();
    const account = await shop.record.account({ balance: 1_000_000 });
    const csr = await csrFor([domain], await freshKey());
    const command = { at: now() };
    const placed = await shop.orders.place(command, { account, offer: OFFER, name: domain, years: 1, csr });
    if (placed.kind !== 'done') throw new Error(JSON.stringify(placed));
    return { product: placed.value.product.id, domain };
  }

  const waits = ({ certificate }: Life) => certificate?.queue[0]?.missing?.includes('validation') === true;
  const isIssued = ({ certificate }: Life) => certificate?.current !== undefined && certificate.queue.length === 0;
  const factsOf = async (product: string, kind: string) =>
    (
      await shop.record.rows<{ data: Record<string, unknown> }>(
        'SELECT data FROM events WHERE product_id = $1 AND type = $2 ORDER BY seq',
        [product, kind],
      )
    ).map(({ data }) => data);
  const mailsOf = (product: string, kind: string) =>
    shop.record.rows(`SELECT 1 FROM mails WHERE product_id = $1 AND facts->>'kind' = $2`, [product, kind]);

  /** Does what GET validations tells, and nothing else. */
  async function publish(product: string): Promise<void> {
    for (const { publish: toPublish } of await shop.certificates.validations(product, now())) {
      expect(toPublish).toEqual([expect.objectContaining({ method: 'dns', type: 'CNAME', mayStay: true })]);
      for (const { name, value } of toPublish) shop.world.aliases.set(name, value);
    }
  }

  async function issued() {
    const { product, domain } = await order();
    await publish(product);
    const life = await shop.liveUntil(product, isIssued);
    const [certificate] = await shop.certificates.list(product);
    const [kept] = await shop.record.rows<{ pem: string }>('SELECT pem FROM certificates WHERE product_id = $1', [
      product,
    ]);
    if (!certificate || !kept) throw new Error('nothing was issued');
    return { product, domain, life, certificate, pem: kept.pem };
  }

  test('asks the customer once for the alias, checks it live, and has the certificate issued at once', async () => {
    const { product, domain } = await order();
    const life = await shop.liveUntil(product, waits);
    expect(life.certificate?.queue[0]).toMatchObject({ missing: ['validation'], giveUpAt: expect.any(String) });
    expect(await factsOf(product, 'validation_requested')).toEqual([{ domain, method: 'dns' }]);
    expect(await mailsOf(product, 'validation_requested')).toHaveLength(1);

    const early = await shop.certificates.check({ at: now() }, product, domain);
    expect(early).toMatchObject({ kind: 'done', value: [{ method: 'dns', passed: false }] });
    await publish(product);
    const checking = shop.certificates.check({ at: now() }, product, domain);
    await shop.liveUntil(product, isIssued);
    expect(await checking).toMatchObject({ kind: 'done', value: [{ method: 'dns', passed: true }] });

    const [certificate] = await shop.certificates.list(product);
    expect(certificate).toMatchObject({ issuer: 'acme', names: [domain], cause: 'order' });
    expect(await shop.pebble.certificateStatus(certificate?.serial ?? '')).toMatchObject({ Status: 'Valid' });
    expect(await factsOf(product, 'validation_passed')).toEqual([expect.objectContaining({ domain, method: 'dns' })]);
    expect(await factsOf(product, 'certificate_issued')).toHaveLength(1);
    expect(await mailsOf(product, 'validation_requested')).toHaveLength(1);
    expect(await shop.record.rows('SELECT * FROM dns_records')).toEqual([]);
    const [validation] = await shop.certificates.validations(product, now());
    expect(validation).toMatchObject({ state: 'valid', method: 'dns' });
  });

  test('asks nobody where the alias stands already', async () => {
    const { product, life } = await issued();
    expect(await factsOf(product, 'validation_requested')).toEqual([]);
    expect(await factsOf(product, 'validation_passed')).toHaveLength(1);
    expect(life.phase).toBe('active');
    expect(life.certificate?.current?.replaceAt).toBeDefined();
  });

  test('replaces a certificate as soon as its authority says "now", and says which one it follows', async () => {
    const { product, certificate, pem } = await issued();
    const past = { start: '2026-01-01T00:00:00Z', end: '2026-01-02T00:00:00Z' };
    await shop.pebble.setRenewalInfo(pem, JSON.stringify({ suggestedWindow: past }));
    const orders: string[] = [];
    shop.proxy.behaviour = async ({ path }, forward) => {
      const answer = await forward();
      if (path === '/order-plz') orders.push(answer.body);
      return answer;
    };
    const { kit } = await shop.again();
    await askReplacementWindows(shop.record.kit, kit.authority('acme'));
    await shop.liveUntil(product, (life) => isIssued(life) && life.certificate?.current?.serial !== certificate.serial);
    const [next] = await shop.certificates.list(product);
    expect(next).toMatchObject({ issuer: 'acme', cause: 'replacement' });
    if (!certificate.serial.startsWith('0')) expect(orders.some((body) => body.includes('"replaces"'))).toBe(true);
    const [first] = await shop.record.rows('SELECT * FROM certificates WHERE serial = $1', [certificate.serial]);
    expect(first).toMatchObject({ window_start: '2026-01-01T00:00:00.000Z' });
  });

  test('a claim because of a compromised key has the old certificate revoked at the authority', async () => {
    const { product, domain, certificate } = await issued();
    const csr = await csrFor([domain], await freshKey());
    const claim = { reason: 'key_compromised' as const, csr, acceptSameKey: false };
    const claiming = shop.certificates.claim({ at: now() }, product, claim);
    const revoked = async () => (await factsOf(product, 'certificate_revoked')).length > 0;
    await shop.liveUntil(product, revoked);
    expect(await claiming).toMatchObject({ kind: 'done', value: { refusal: null } });
    expect(await shop.pebble.certificateStatus(certificate.serial)).toMatchObject({ Status: 'Revoked', Reason: 1 });
    const [next] = await shop.certificates.list(product);
    expect(next).toMatchObject({ issuer: 'acme', cause: 'claim' });
    expect(await shop.pebble.certificateStatus(next?.serial ?? '')).toMatchObject({ Status: 'Valid' });
  });

  test('an alias that is gone is asked for again, and counts no longer as shown', async () => {
    const { product, domain, pem } = await issued();
    shop.world.aliases.delete(`_acme-challenge.${domain}`);
    expect(new X509Certificate(pem).subjectAltName).toBe(`DNS:${domain}`);
    const csr = await csrFor([domain], await freshKey());
    const claiming = shop.certificates.claim({ at: now() }, product, { reason: 'other', csr, acceptSameKey: false });
    await shop.liveUntil(product, waits);
    await claiming;
    expect(await factsOf(product, 'validation_failed')).toEqual([
      expect.objectContaining({ domain, method: 'dns', reason: `there is no CNAME _acme-challenge.${domain}` }),
    ]);
    const [validation] = await shop.certificates.validations(product, now());
    expect(validation).toMatchObject({ state: 'waiting' });
  });

  test('an authority that is not configured any more fails where operators see it, and nothing loops', async () => {
    const { product, certificate } = await issued();
    const { kit } = await shop.again({ CERTIFICATE_AUTHORITY: 'embedded', ACME_DIRECTORY_URL: undefined as never });
    expect(kit.authority().name).toBe('embedded');
    const gone = kit.authority(certificate.issuer);
    const detail = 'the authority acme, which issued the certificate, is not configured any more';
    expect(await gone.issue({} as never)).toEqual({ kind: 'failed', detail });
    expect(await gone.revoke({ serial: certificate.serial, pem: '' }, 'requested', now())).toEqual({
      kind: 'failed',
      detail,
    });

    const life = await shop.record.life(product);
    const key = `${product}/issue/2`;
    const at = now();
    const wanted = { key, cause: 'replacement' as const, askedAt: at, nextAt: at, attempts: 0, failing: false };
    const activities = createActivities({ ...shop.record.ports, certificates: kit });
    await activities.issue({ life, at, issuance: wanted, recordedAt: at });
    expect(await factsOf(product, 'issuance_failed')).toEqual([
      { cause: 'replacement', reason: detail, attempt: 1, permanent: false },
    ]);
    const [row] = await shop.record.rows('SELECT trouble FROM products WHERE id = $1', [product]);
    expect(row).toEqual({ trouble: 'issuance_failing:replacement' });
    // Configured again, it goes on by itself.
    await shop.record.tell(product, { type: 'retryNow', at: now() });
    await shop.liveUntil(product, (next) => isIssued(next) && next.certificate?.count === 2);
    expect(troubleOf(await shop.record.life(product))).toBeNull();
  });
});
