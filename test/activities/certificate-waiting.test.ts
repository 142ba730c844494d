import { readState } from '../../src/gateways/api-ports/certificate-reads';
import { type CertificateRecordOfTest, openCertificateRecord, request } from '../support/certificates';

let house: CertificateRecordOfTest;

beforeAll(async () => {
  house = await openCertificateRecord();
});

beforeEach(() => {
  house.world.published.clear();
  house.world.checked.length = 0;
  house.world.vetted = true;
  house.world.caa = undefined;
});

afterAll(async () => {
  await house.record.close();
});

const all = (text: string) => text.trim().split(/\s*\n\s*/);

describe('an order waits for its customer (C8)', () => {
  test('who never validates is asked at once, reminded four times, and gets the money back after 90 days', async () => {
    const { record } = house;
    const { product, account } = await house.order();
    const life = await record.live(product, '2027-06-01T00:00:00.000Z');
    expect(await house.facts(product, 'validation_requested', 'invoice_cancelled', 'cancelled')).toEqual(
      all(`
        2026-12-01T09:00:00 validation_requested www.example.com
        2026-12-04T09:00:00 validation_requested www.example.com
        2026-12-08T09:00:00 validation_requested www.example.com
        2026-12-15T09:00:00 validation_requested www.example.com
        2026-12-31T09:00:00 validation_requested www.example.com
        2027-03-01T09:00:00 invoice_cancelled product_ended
        2027-03-01T09:00:00 cancelled`),
    );
    expect(life.phase).toBe('cancelled');
    expect((await house.mails(product)).filter((mail) => /validation|given_up/.test(mail))).toEqual(
      all(`
        2026-12-01T09:00:00 validation_requested
        2026-12-04T09:00:00 validation_requested
        2026-12-08T09:00:00 validation_requested
        2026-12-15T09:00:00 validation_requested
        2026-12-31T09:00:00 validation_requested
        2027-03-01T09:00:00 order_given_up`),
    );
    const [owner] = await record.rows<{ balance: string }>('SELECT balance FROM accounts WHERE id = $1', [account]);
    expect(Number(owner?.balance)).toBe(100_000);
    expect(house.world.certificates).toBe(0);
  });

  test('who is asked to show control is given what the provider has written about it, each time; nothing where there is none (S15)', async () => {
    const { record, world } = house;
    const faq = { title: 'Technical FAQ', url: 'https://fake.example/faq' };
    const linked = async (product: string) =>
      (
        await record.rows<{ documentation: object[] | null }>(
          `SELECT facts->'documentation' AS documentation FROM mails
           WHERE product_id = $1 AND facts->>'kind' = 'validation_requested' ORDER BY at`,
          [product],
        )
      ).map(({ documentation }) => documentation);
    const { product } = await house.order();
    await record.live(product, '2026-12-02T00:00:00.000Z');
    world.documentation['fake'] = [faq];
    await record.live(product, '2026-12-09T00:00:00.000Z');
    expect(await linked(product)).toEqual([null, [faq], [faq]]);
    delete world.documentation['fake'];
  });

  test('after an outage the customer gets the last of the overdue letters alone (M7)', async () => {
    const { record } = house;
    const { product } = await house.order();
    await record.live(product, '2026-12-02T00:00:00.000Z');
    const back = '2026-12-20T00:00:00.000Z';
    await record.live(product, back, () => back);
    expect(await house.facts(product, 'validation_requested')).toHaveLength(4);
    expect((await house.mails(product)).filter((mail) => mail.endsWith('validation_requested'))).toEqual(
      all(`
        2026-12-01T09:00:00 validation_requested
        2026-12-15T09:00:00 validation_requested`),
    );
  });

  test('who validates on the last day gets the certificate, and nobody gives it up afterwards', async () => {
    const { record } = house;
    const { product } = await house.order();
    await record.live(product, '2027-03-01T08:00:00.000Z');
    const at = '2027-03-01T08:30:00.000Z';
    await record.tell(product, { type: 'domainValidated', at, domain: 'www.example.com', method: 'dns-persistent' });
    const life = await record.live(product, '2027-03-20T00:00:00.000Z');
    expect(life.phase).toBe('active');
    expect(await house.facts(product, 'certificate_issued', 'cancelled')).toEqual([
      '2027-03-01T08:30:00 certificate_issued order 2027-09-16T08:30:00',
    ]);
  });

  test('the engine finds a published record by itself, within ten minutes at first', async () => {
    const { record, world } = house;
    const { product } = await house.order();
    await record.live(product, '2026-12-01T09:05:00.000Z');
    world.published.add('www.example.com');
    await record.live(product, '2026-12-01T12:00:00.000Z');
    expect(await house.facts(product, 'validation_passed', 'term_started', 'certificate_issued')).toEqual(
      all(`
        2026-12-01T09:10:00 validation_passed www.example.com
        2026-12-01T09:10:00 term_started
        2026-12-01T09:10:00 certificate_issued order 2027-06-18T09:10:00`),
    );
  });

  test('an order that is cancelled while it waits gives the money back, and nothing is issued', async () => {
    const { record } = house;
    const { product, account } = await house.order();
    await record.live(product, '2026-12-02T09:00:00.000Z');
    const at = '2026-12-02T10:00:00.000Z';
    await record.tell(product, { type: 'cancelRequested', id: 'req_1', at, by: 'customer' });
    const life = await record.live(product, '2027-06-01T00:00:00.000Z');
    expect(life.phase).toBe('cancelled');
    expect(await house.facts(product, 'certificate_issued')).toEqual([]);
    const [owner] = await record.rows<{ balance: string }>('SELECT balance FROM accounts WHERE id = $1', [account]);
    expect(Number(owner?.balance)).toBe(100_000);
  });
});

describe('a replacement waits', () => {
  test('for a record that was withdrawn: told before, told when it is missed, issued when it is back', async () => {
    const { record, world } = house;
    world.published.add('www.example.com');
    const { product } = await house.order();
    await record.live(product, '2026-12-20T00:00:00.000Z');
    world.published.clear();
    // Due on 13 April 2027, at two thirds; the look ahead is two weeks before.
    await record.live(product, '2027-04-14T09:00:00.000Z');
    expect(await house.facts(product, 'validation_requested', 'validation_failed', 'certificate_issued')).toEqual(
      all(`
        2026-12-01T09:00:00 certificate_issued order 2027-06-18T09:00:00
        2027-03-30T01:00:00 validation_requested www.example.com
        2027-04-13T01:00:00 validation_failed www.example.com There is no such record.
        2027-04-13T01:00:00 validation_requested www.example.com`),
    );
    expect((await house.mails(product)).filter((mail) => mail.includes('2027-04-13'))).toEqual(
      all(`
        2027-04-13T01:00:00 validation_failed
        2027-04-13T01:00:00 validation_requested`),
    );
    world.published.add('www.example.com');
    await record.live(product, '2027-04-20T00:00:00.000Z');
    expect((await house.facts(product, 'validation_passed', 'certificate_issued')).slice(-2)).toEqual(
      all(`
        2027-04-14T18:10:00 validation_passed www.example.com
        2027-04-14T18:10:00 certificate_issued replacement 2027-07-22T18:10:00`),
    );
  });

  test('for a new request, where the old one is for once: asked for two weeks before, issued when it is there', async () => {
    const { record, world } = house;
    world.published.add('www.example.com');
    const { product } = await house.order({ reuseCsr: false });
    await record.live(product, '2027-04-15T00:00:00.000Z');
    expect((await house.mails(product)).filter((mail) => mail.endsWith('csr_requested'))).toEqual(
      all(`
        2027-03-30T01:00:00 csr_requested
        2027-04-13T01:00:00 csr_requested`),
    );
    // The second letter says that there was one before.
    const asked = await record.rows<{ again: boolean }>(
      `SELECT facts->'again' AS again FROM mails WHERE product_id = $1 AND facts->>'kind' = 'csr_requested' ORDER BY id`,
      [product],
    );
    expect(asked.map(({ again }) => again)).toEqual([false, true]);
    expect(await house.facts(product, 'certificate_issued')).toHaveLength(1);
    const at = '2027-04-15T10:00:00.000Z';
    const csr = await house.csr(product, request(['www.example.com']), at);
    await record.tell(product, { type: 'csrProvided', id: 'req_2', at, csr, reuse: false });
    await record.live(product, '2027-04-16T00:00:00.000Z');
    expect((await house.facts(product, 'certificate_issued')).at(-1)).toBe(
      '2027-04-15T10:00:00 certificate_issued replacement 2027-07-23T10:00:00',
    );
    // That one was for once too.
    await record.live(product, '2027-07-01T00:00:00.000Z');
    expect(await house.facts(product, 'certificate_issued')).toHaveLength(2);
    expect((await house.mails(product)).filter((mail) => mail.endsWith('csr_requested')).length).toBeGreaterThan(2);
  });

  test('for nothing, if a request for once was handed in after the look ahead and before its day', async () => {
    const { record, world } = house;
    world.published.add('www.example.com');
    const { product } = await house.order({ reuseCsr: false });
    await record.live(product, '2027-04-01T00:00:00.000Z');
    const at = '2027-04-01T10:00:00.000Z';
    const csr = await house.csr(product, request(['www.example.com'], 'handed in'), at);
    await record.tell(product, { type: 'csrProvided', id: 'req_3', at, csr, reuse: false });
    await record.live(product, '2027-04-20T00:00:00.000Z');
    expect((await house.facts(product, 'certificate_issued')).at(-1)).toBe(
      '2027-04-13T01:00:00 certificate_issued replacement 2027-07-21T01:00:00',
    );
    expect(world.orders.at(-1)?.csr.keyFingerprint).toBe('handed in');
  });

  test('for a new request, where the key of the old one is barred', async () => {
    const { record, world } = house;
    world.published.add('www.example.com');
    const { product } = await house.order({ key: 'barred later' });
    await record.live(product, '2027-01-01T00:00:00.000Z');
    await record.rows(
      `INSERT INTO barred_keys (key_fingerprint, at, reported_by) VALUES ('barred later', '2027-01-02', 'test')`,
    );
    await record.live(product, '2027-04-20T00:00:00.000Z');
    expect(await house.facts(product, 'certificate_issued')).toHaveLength(1);
    expect((await house.mails(product)).find((mail) => mail.endsWith('csr_requested'))).toBe(
      '2027-03-30T01:00:00 csr_requested',
    );
  });
});

describe('names', () => {
  test('of several domains each is shown; the certificate comes with the last of them', async () => {
    const { record, world } = house;
    world.published.add('www.example.com');
    const { product } = await house.order({ names: ['www.example.com', 'shop.example.com'], offer: 'certificate-ov' });
    await record.live(product, '2026-12-02T00:00:00.000Z');
    expect(await house.facts(product, 'validation_passed', 'validation_requested', 'certificate_issued')).toEqual(
      all(`
        2026-12-01T09:00:00 validation_passed www.example.com
        2026-12-01T09:00:00 validation_requested shop.example.com`),
    );
    world.published.add('shop.example.com');
    await record.live(product, '2026-12-03T00:00:00.000Z');
    expect(await house.facts(product, 'certificate_issued')).toHaveLength(1);
  });

  test('a wildcard beside its own name is one domain to show, never by a file', async () => {
    const { record, world } = house;
    const { product } = await house.order({ names: ['example.com', '*.example.com'], offer: 'certificate-wildcard' });
    await record.live(product, '2026-12-01T09:01:00.000Z');
    expect(world.checked).toEqual(['*.example.com dns-persistent', '*.example.com dns']);
    const at = '2026-12-01T09:02:00.000Z';
    await record.tell(product, { type: 'domainValidated', at, domain: 'example.com', method: 'http' });
    await record.live(product, '2026-12-01T09:03:00.000Z');
    expect(await house.facts(product, 'certificate_issued')).toEqual([]);
    world.published.add('example.com');
    await record.live(product, '2026-12-01T10:00:00.000Z');
    expect(await house.facts(product, 'validation_passed', 'certificate_issued')).toEqual(
      all(`
        2026-12-01T09:10:00 validation_passed example.com
        2026-12-01T09:10:00 certificate_issued order 2027-06-18T09:10:00`),
    );
  });

  test('an organisation is validated by a person, who sees it in the list; its certificate names it', async () => {
    const { record, world } = house;
    world.published.add('www.example.com');
    world.vetted = false;
    const { product } = await house.order({ offer: 'certificate-ov', identityAt: null });
    await record.live(product, '2026-12-03T00:00:00.000Z');
    const trouble = () => record.rows('SELECT trouble FROM products WHERE id = $1', [product]);
    expect(await trouble()).toEqual([{ trouble: 'identity_unvalidated' }]);
    await record.tell(product, { type: 'identityValidated', at: '2026-12-03T10:00:00.000Z' });
    await record.live(product, '2026-12-04T00:00:00.000Z');
    expect(await house.facts(product, 'certificate_issued')).toEqual([
      '2026-12-03T10:00:00 certificate_issued order 2027-06-20T10:00:00',
    ]);
    expect(await trouble()).toEqual([{ trouble: null }]);
    expect(world.orders.at(-1)).toMatchObject({ profile: 'ov', organisation: { name: 'Anna Musterfrau' } });
  });

  test('who is asked for another request is told until when the certificate can be used, unless it is revoked', async () => {
    const { record, world } = house;
    world.published.add('www.example.com');
    const asked = async (product: string) =>
      record.rows(
        `SELECT facts->>'validUntil' AS until FROM mails WHERE product_id = $1 AND facts->>'kind' = 'csr_requested'`,
        [product],
      );
    const standing = await house.order({ reuseCsr: false });
    const gone = await house.order({ reuseCsr: false });
    const life = await record.live(gone.product, '2027-01-05T00:00:00.000Z');
    const { serial = '' } = life.certificate?.current ?? {};
    const at = '2027-01-05T09:00:00.000Z';
    await record.tell(gone.product, { type: 'revocationRequested', id: 'req_r', at, serial });
    for (const { product } of [standing, gone]) await record.live(product, '2027-04-01T00:00:00.000Z');
    expect(await asked(standing.product)).toEqual([{ until: '2027-06-18T09:00:00.000Z' }]);
    expect(await asked(gone.product)).toEqual([{ until: null }]);
  });

  test('a CAA record that forbids it is a failure that is tried again', async () => {
    const { record, world } = house;
    world.published.add('www.example.com');
    world.caa = 'example.com CAA 0 issue "other.example" permits others only.';
    const { product } = await house.order();
    await record.live(product, '2026-12-01T12:00:00.000Z');
    expect(await house.facts(product, 'issuance_failed')).toHaveLength(1);
    // It was tried several times, and the customer was told once.
    expect((await record.activities.readLife(product)).certificate?.queue[0]?.attempts).toBeGreaterThan(1);
    expect((await house.mails(product)).filter((mail) => mail.endsWith('issuance_forbidden'))).toEqual([
      '2026-12-01T09:00:00 issuance_forbidden',
    ]);
    expect(await readState(record.kit.pool, product)).toMatchObject({ missing: [], trouble: world.caa });
    world.caa = undefined;
    await record.live(product, '2026-12-01T15:00:00.000Z');
    expect(await house.facts(product, 'certificate_issued')).toHaveLength(1);
    expect(await readState(record.kit.pool, product)).toMatchObject({ trouble: null });
  });
});
