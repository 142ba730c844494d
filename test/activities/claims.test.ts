import { type CertificateRecordOfTest, openCertificateRecord, request } from '../support/certificates';

let house: CertificateRecordOfTest;

beforeAll(async () => {
  house = await openCertificateRecord();
});

beforeEach(() => {
  house.world.published.clear();
  house.world.published.add('www.example.com');
  house.world.trouble = undefined;
});

afterAll(async () => {
  await house.record.close();
});

const all = (text: string) => text.trim().split(/\s*\n\s*/);
const keyFacts = ['claim_accepted', 'claim_refused', 'claim_completed', 'certificate_issued', 'certificate_revoked'];

/** A certificate in force since 1 December 2026, and where it stands on 5 January 2027. */
async function inForce(change: Parameters<CertificateRecordOfTest['order']>[0] = {}) {
  const ordered = await house.order(change);
  const life = await house.record.live(ordered.product, '2027-01-05T00:00:00.000Z');
  return { ...ordered, serial: life.certificate?.current?.serial ?? '' };
}

const since2027 = (facts: string[]) => facts.filter((fact) => fact > '2027');

describe('claims', () => {
  test('fifty at once are issued one after the other, in the order of their arrival', async () => {
    const { record, world } = house;
    const { product } = await inForce();
    const before = world.orders.length;
    for (let second = 0; second < 50; second += 1) {
      const at = `2027-01-05T12:00:${String(second).padStart(2, '0')}.000Z`;
      await house.claim(product, at, { csr: request(['www.example.com'], `key ${second}`) });
    }
    await record.live(product, '2027-01-05T13:00:00.000Z');
    expect(world.orders.slice(before).map(({ csr }) => csr.keyFingerprint)).toEqual(
      Array.from({ length: 50 }, (_, n) => `key ${n}`),
    );
    expect(since2027(await house.facts(product, 'claim_completed'))).toHaveLength(50);
    expect((await record.activities.readLife(product)).certificate?.queue).toEqual([]);
  });

  test('an authority with a limit delays them, refuses none, and keeps their order', async () => {
    const { record, world } = house;
    const { product } = await inForce();
    world.trouble = { kind: 'failed', detail: 'too many', notBefore: '2027-01-06T12:00:00.000Z' };
    const before = world.orders.length;
    await house.claim(product, '2027-01-05T12:00:00.000Z', { csr: request(['www.example.com'], 'first') });
    await house.claim(product, '2027-01-05T12:00:00.000Z', { csr: request(['www.example.com'], 'second') });
    await record.live(product, '2027-01-06T11:59:00.000Z');
    expect(world.orders.slice(before).map(({ csr }) => csr.keyFingerprint)).toEqual(['first']);
    world.trouble = undefined;
    await record.live(product, '2027-01-06T12:00:00.000Z');
    expect(world.orders.slice(before).map(({ csr }) => csr.keyFingerprint)).toEqual(['first', 'first', 'second']);
  });

  test('one that waits for validation says so, and takes the place of the replacement that comes due', async () => {
    const { record, world } = house;
    const { product } = await inForce();
    world.published.clear();
    // Validated on 1 December for 200 days; from 15 March 2027 that is 100, and over.
    const claim = await house.claim(product, '2027-04-01T12:00:00.000Z');
    await record.live(product, '2027-04-14T00:00:00.000Z');
    const [waiting] = await record.rows<{ state: string }>('SELECT state FROM claims WHERE id = $1', [claim]);
    expect(waiting?.state).toBe('waiting_for_validation');
    world.published.add('www.example.com');
    await record.live(product, '2027-05-01T00:00:00.000Z');
    expect(since2027(await house.facts(product, 'certificate_issued'))).toEqual([
      '2027-04-14T05:10:00 certificate_issued claim 2027-07-22T05:10:00',
    ]);
    const [done] = await record.rows<{ steps: { step: string }[] }>('SELECT steps FROM claims WHERE id = $1', [claim]);
    expect(done?.steps.map(({ step }) => step)).toEqual(['accepted', 'waiting_for_validation', 'issued']);
  });

  test('one that still waits when the term ends is refused, with the event and the mail of it', async () => {
    const { record, world } = house;
    const { product } = await inForce({ key: 'lost' });
    await record.rows(`UPDATE products SET life = jsonb_set(life, '{option}', '"delete_at_expiry"') WHERE id = $1`, [
      product,
    ]);
    await record.live(product, '2027-11-20T00:00:00.000Z');
    world.trouble = { kind: 'failed', detail: 'no answer' };
    const claim = await house.claim(product, '2027-11-20T12:00:00.000Z', { revoke: 'when_replaced' });
    await record.live(product, '2027-12-02T00:00:00.000Z');
    expect((await house.facts(product, ...keyFacts, 'expired')).slice(-3)).toEqual(
      all(`
        2027-11-20T12:00:00 claim_accepted key_lost
        2027-12-01T09:00:00 claim_refused key_lost term-ended
        2027-12-01T09:00:00 expired`),
    );
    const [row] = await record.rows('SELECT state, problem FROM claims WHERE id = $1', [claim]);
    expect(row).toEqual({ state: 'refused', problem: 'term-ended' });
    expect(await house.mails(product)).toContain('2027-12-01T09:00:00 claim_refused');
  });

  test('one that waits when the product is cancelled is refused too', async () => {
    const { record, world } = house;
    const { product } = await inForce();
    world.trouble = { kind: 'failed', detail: 'no answer' };
    await house.claim(product, '2027-01-05T12:00:00.000Z');
    await record.live(product, '2027-01-05T13:00:00.000Z');
    await record.tell(product, {
      type: 'cancelRequested',
      id: 'req_c',
      at: '2027-01-05T14:00:00.000Z',
      by: 'customer',
    });
    await record.live(product, '2027-01-06T00:00:00.000Z');
    expect((await house.facts(product, 'claim_refused', 'cancelled')).slice(-2)).toEqual(
      all(`
        2027-01-05T14:00:00 claim_refused key_lost product-ended
        2027-01-05T14:00:00 cancelled`),
    );
  });

  test.each([
    ['the same key', { csr: request(['www.example.com'], 'old 1') }, 'old 1', 'same-key'],
    ['another account’s insurance', { csr: request(['www.example.com']) }, 'old 2', 'insurance-required'],
  ])('with %s is refused by the workflow as by the API', async (_what, claim, key, problem) => {
    const { record } = house;
    const { product } = await inForce({ key, insured: problem !== 'insurance-required' });
    await house.claim(product, '2027-01-05T12:00:00.000Z', claim);
    await record.live(product, '2027-01-05T13:00:00.000Z');
    expect(since2027(await house.facts(product, ...keyFacts))).toEqual([
      `2027-01-05T12:00:00 claim_refused key_lost ${problem}`,
    ]);
  });

  test('a key is barred while its claim waits: another request is asked for, and the claim goes on with it', async () => {
    const { record, world } = house;
    const { product } = await inForce();
    world.trouble = { kind: 'failed', detail: 'no answer' };
    await house.claim(product, '2027-01-05T12:00:00.000Z', { csr: request(['www.example.com'], 'barred soon') });
    await record.live(product, '2027-01-05T13:00:00.000Z');
    await record.rows(
      `INSERT INTO barred_keys (key_fingerprint, at, reported_by) VALUES ('barred soon', '2027-01-05', 'test')`,
    );
    world.trouble = undefined;
    await record.live(product, '2027-01-05T16:00:00.000Z');
    expect(since2027(await house.facts(product, 'certificate_issued'))).toEqual([]);
    const at = '2027-01-06T09:00:00.000Z';
    const csr = await house.csr(product, request(['www.example.com'], 'another'), at);
    await record.tell(product, { type: 'csrProvided', id: 'req_d', at, csr, reuse: true });
    await record.live(product, at);
    expect(since2027(await house.facts(product, 'certificate_issued', 'claim_completed'))).toEqual(
      all(`
        2027-01-06T09:00:00 certificate_issued claim 2027-07-24T09:00:00
        2027-01-06T09:00:00 claim_completed key_lost`),
    );
  });
});

describe('a compromised key (I6)', () => {
  test('its certificate is revoked right after the new one is there', async () => {
    const { record } = house;
    const { product } = await inForce({ key: 'stolen 1' });
    await house.claim(product, '2027-01-05T12:00:00.000Z', { reason: 'key_compromised', compromised: 'stolen 1' });
    await record.live(product, '2027-01-07T00:00:00.000Z');
    expect(since2027(await house.facts(product, ...keyFacts))).toEqual(
      all(`
        2027-01-05T12:00:00 claim_accepted key_compromised
        2027-01-05T12:00:00 certificate_issued claim 2027-07-23T12:00:00
        2027-01-05T12:00:00 claim_completed key_compromised
        2027-01-05T12:00:00 certificate_revoked key_compromised`),
    );
  });

  test('it is revoked 24 hours after the claim at the latest, though the new one is not there', async () => {
    const { record, world } = house;
    const { product } = await inForce({ key: 'stolen 2' });
    world.trouble = { kind: 'failed', detail: 'no answer' };
    const reported = { reason: 'key_compromised', compromised: 'stolen 2' } as const;
    const claim = await house.claim(product, '2027-01-05T12:00:00.000Z', reported);
    await record.live(product, '2027-01-07T00:00:00.000Z');
    expect(since2027(await house.facts(product, 'certificate_revoked'))).toEqual([
      '2027-01-06T12:00:00 certificate_revoked key_compromised',
    ]);
    // The claim goes on: its own certificate is still awaited.
    const readClaim = () =>
      record.rows<{ state: string; steps: { step: string }[] }>('SELECT * FROM claims WHERE id = $1', [claim]);
    expect(await readClaim()).toMatchObject([
      { state: 'received', steps: [{ step: 'accepted' }, { step: 'revoked' }] },
    ]);
    world.trouble = undefined;
    await record.live(product, '2027-01-08T00:00:00.000Z');
    const steps = [{ step: 'accepted' }, { step: 'revoked' }, { step: 'issued' }];
    expect(await readClaim()).toMatchObject([{ state: 'completed', steps }]);
  });

  test('at once, if the claim asks for it', async () => {
    const { record, world } = house;
    const { product } = await inForce({ key: 'stolen 3' });
    world.trouble = { kind: 'failed', detail: 'no answer' };
    const claim = { reason: 'key_compromised', compromised: 'stolen 3', revoke: 'at_once' } as const;
    await house.claim(product, '2027-01-05T12:00:00.000Z', claim);
    await record.live(product, '2027-01-05T12:00:00.000Z');
    expect(since2027(await house.facts(product, 'certificate_revoked'))).toHaveLength(1);
  });

  test.each([
    ['exactly 24 hours later', {}, '2027-01-06T12:00:00'],
    ['at once, if it had asked for it', { revoke: 'at_once' }, '2027-01-05T12:00:00'],
  ] as const)('after a refused claim %s, and nothing is replaced', async (_what, more, revokedAt) => {
    const { record } = house;
    const key = `stolen 4 ${revokedAt}`;
    const { product } = await inForce({ key, insured: false });
    const claim = { reason: 'key_compromised', compromised: key, ...more } as const;
    await house.claim(product, '2027-01-05T12:00:00.000Z', claim);
    await record.live(product, '2027-01-07T00:00:00.000Z');
    expect(since2027(await house.facts(product, ...keyFacts))).toEqual(
      all(`
        2027-01-05T12:00:00 claim_refused key_compromised insurance-required
        ${revokedAt} certificate_revoked key_compromised`),
    );
    expect((await record.activities.readLife(product)).certificate?.queue).toEqual([]);
  });

  test('the key that was reported is meant, though another claim was issued on the way', async () => {
    const { record } = house;
    const { product, serial } = await inForce({ key: 'stolen 5' });
    await house.claim(product, '2027-01-05T12:00:00.000Z');
    await house.claim(product, '2027-01-05T12:00:01.000Z', { reason: 'key_compromised', compromised: 'stolen 5' });
    await record.live(product, '2027-01-07T00:00:00.000Z');
    const found = await record.rows<{ serial: string }>(
      'SELECT serial FROM certificates WHERE product_id = $1 AND revoked_at IS NOT NULL',
      [product],
    );
    expect(found).toEqual([{ serial }]);
  });
});

describe('another reason leaves the old certificate valid to its end (I6)', () => {
  test.each([
    ['unless it is to go with the new one', 'when_replaced', '2027-01-05T12:00:00 certificate_revoked superseded'],
    ['unless it is to go at once', 'at_once', '2027-01-05T12:00:00 certificate_revoked superseded'],
  ] as const)('%s', async (_what, revoke, fact) => {
    const { record } = house;
    const { product } = await inForce();
    await house.claim(product, '2027-01-05T12:00:00.000Z', { revoke });
    await record.live(product, '2027-01-07T00:00:00.000Z');
    expect(since2027(await house.facts(product, 'certificate_revoked'))).toEqual([fact]);
  });

  test('a claim whose old certificate goes at once tells of it among its steps', async () => {
    const { record } = house;
    const { product } = await inForce();
    const claim = await house.claim(product, '2027-01-05T12:00:00.000Z', { revoke: 'at_once' });
    await record.live(product, '2027-01-05T12:00:00.000Z');
    const [row] = await record.rows<{ steps: { step: string }[] }>('SELECT steps FROM claims WHERE id = $1', [claim]);
    expect(row?.steps.map(({ step }) => step).sort()).toEqual(['accepted', 'issued', 'revoked']);
  });

  test('and a refused claim revokes nothing', async () => {
    const { record } = house;
    const { product } = await inForce({ insured: false });
    await house.claim(product, '2027-01-05T12:00:00.000Z', { revoke: 'at_once' });
    await record.live(product, '2027-08-01T00:00:00.000Z');
    expect(await house.facts(product, 'certificate_revoked')).toEqual([]);
  });
});

describe('insurance lasts as long as its term (I1)', () => {
  const renewed = '2027-11-21T09:00:00.000Z';

  test('taken off, it counts to the end of the term in which it was paid, though the next one is paid early', async () => {
    const { record } = house;
    const { product } = await inForce({ offer: 'certificate-dv' });
    await record.tell(product, {
      type: 'insuranceChosen',
      id: 'req_e',
      at: '2027-10-01T09:00:00.000Z',
      insured: false,
    });
    await record.live(product, '2027-11-25T00:00:00.000Z');
    expect((await house.facts(product, 'renewed'))[0]?.slice(0, 19)).toBe(renewed.slice(0, 19));
    await house.claim(product, '2027-11-25T12:00:00.000Z');
    await house.claim(product, '2027-12-01T12:00:00.000Z');
    await record.live(product, '2027-12-02T00:00:00.000Z');
    expect((await house.facts(product, 'claim_accepted', 'claim_refused')).slice(-2)).toEqual(
      all(`
        2027-11-25T12:00:00 claim_accepted key_lost
        2027-12-01T12:00:00 claim_refused key_lost insurance-required`),
    );
  });

  test('bought with the renewal, it begins with the next term and stands on its invoice', async () => {
    const { record } = house;
    const { product } = await inForce({ offer: 'certificate-dv', insured: false });
    const at = '2027-10-01T09:00:00.000Z';
    await record.tell(product, { type: 'insuranceChosen', id: 'req_f', at, insured: true });
    await record.live(product, '2027-11-25T00:00:00.000Z');
    await house.claim(product, '2027-11-25T12:00:00.000Z');
    await house.claim(product, '2027-12-01T12:00:00.000Z');
    await record.live(product, '2027-12-02T00:00:00.000Z');
    expect((await house.facts(product, 'claim_accepted', 'claim_refused')).slice(-2)).toEqual(
      all(`
        2027-11-25T12:00:00 claim_refused key_lost insurance-required
        2027-12-01T12:00:00 claim_accepted key_lost`),
    );
    const totals = await record.rows<{ total: string }>(
      `SELECT data->>'total' AS total FROM events WHERE product_id = $1 AND type = 'invoice_issued' ORDER BY seq`,
      [product],
    );
    expect(totals.map(({ total }) => Number(total))).toEqual([2380, 2975]);
  });

  test('an open renewal invoice without it is cancelled, and issued anew with it', async () => {
    const { record } = house;
    const { product, account } = await inForce({ offer: 'certificate-dv', insured: false });
    await record.rows('UPDATE accounts SET balance = 0 WHERE id = $1', [account]);
    await record.live(product, '2027-11-23T00:00:00.000Z');
    const at = '2027-11-23T09:00:00.000Z';
    await record.tell(product, { type: 'insuranceChosen', id: 'req_g', at, insured: true });
    await record.live(product, '2027-11-24T00:00:00.000Z');
    expect((await house.facts(product, 'invoice_issued', 'invoice_cancelled')).slice(-3)).toEqual(
      all(`
        2027-11-21T09:00:00 invoice_issued
        2027-11-23T09:00:00 invoice_cancelled option_changed
        2027-11-23T09:00:00 invoice_issued`),
    );
  });
});

test('one’s own certificate is revoked after the product has ended, too (I11)', async () => {
  const { record } = house;
  const { product, serial } = await inForce({ key: 'of an ended one' });
  await record.tell(product, { type: 'cancelRequested', id: 'req_e', at: '2027-01-05T14:00:00.000Z', by: 'customer' });
  await record.live(product, '2027-01-06T00:00:00.000Z');
  const at = '2027-01-07T09:00:00.000Z';
  await record.tell(product, { type: 'revocationRequested', id: 'req_r', at, serial });
  await record.live(product, at);
  expect((await house.facts(product, 'cancelled', 'certificate_revoked')).slice(-2)).toEqual(
    all(`
      2027-01-05T14:00:00 cancelled
      2027-01-07T09:00:00 certificate_revoked requested`),
  );
});
