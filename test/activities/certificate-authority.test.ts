import { tryIssue } from '../../activities/issuing';
import { replacementOf } from '../../src/domain/certificate-transitions';
import { plan } from '../../src/domain/plan';
import { troubleOf } from '../../src/domain/trouble';
import { type CertificateRecordOfTest, openCertificateRecord, request } from '../support/certificates';

let house: CertificateRecordOfTest;

beforeAll(async () => {
  house = await openCertificateRecord();
  house.world.published.add('www.example.com');
});

beforeEach(() => {
  house.world.trouble = undefined;
});

afterAll(async () => {
  await house.record.close();
});

const all = (text: string) => text.trim().split(/\s*\n\s*/);
const away = { kind: 'failed', detail: 'no answer' } as const;
const never = { kind: 'refused', detail: 'the name is on a list' } as const;

const shown = (product: string) =>
  house.record.rows<{ trouble: string | null; urgent_from: string | null }>(
    'SELECT trouble, urgent_from FROM products WHERE id = $1',
    [product],
  );

describe('an authority that is away for days', () => {
  test('has an order wait: told once, shown as trouble, urgent after a day, issued once it is back', async () => {
    const { record, world } = house;
    world.trouble = away;
    const { product } = await house.order();
    await record.live(product, '2026-12-03T09:00:00.000Z');
    expect(await shown(product)).toEqual([
      { trouble: 'issuance_failing:order', urgent_from: '2026-12-02T09:00:00.000Z' },
    ]);
    world.trouble = undefined;
    await record.live(product, '2026-12-03T13:00:00.000Z');
    expect((await house.facts(product)).slice(-4)).toEqual(
      all(`
        2026-12-01T09:00:00 validation_passed www.example.com
        2026-12-01T09:00:00 issuance_failed order no answer false
        2026-12-03T09:03:00 term_started
        2026-12-03T09:03:00 certificate_issued order 2027-06-20T09:03:00`),
    );
    expect(await shown(product)).toEqual([{ trouble: null, urgent_from: null }]);
  });

  test('is asked at once when somebody says that it is back', async () => {
    const { record, world } = house;
    world.trouble = away;
    const { product } = await house.order();
    await record.live(product, '2026-12-03T09:00:00.000Z');
    world.trouble = undefined;
    await record.tell(product, { type: 'retryNow', at: '2026-12-03T09:30:00.000Z' });
    await record.live(product, '2026-12-03T09:30:00.000Z');
    expect(await house.facts(product, 'certificate_issued')).toHaveLength(1);
  });

  test('is urgent three days before the certificate in force ends, and asked for as long as it takes', async () => {
    const { record, world } = house;
    const { product } = await house.order();
    await record.live(product, '2027-01-01T00:00:00.000Z');
    world.trouble = away;
    await record.live(product, '2027-06-14T00:00:00.000Z');
    expect(await shown(product)).toEqual([
      { trouble: 'issuance_failing:replacement', urgent_from: '2027-06-15T09:00:00.000Z' },
    ]);
    await record.live(product, '2027-07-01T00:00:00.000Z');
    expect(await house.facts(product, 'issuance_failed')).toEqual([
      '2027-04-13T01:00:00 issuance_failed replacement no answer false',
    ]);
    world.trouble = undefined;
    await record.live(product, '2027-07-02T00:00:00.000Z');
    expect((await house.facts(product, 'certificate_issued')).at(-1)).toMatch(/^2027-07-01T.* replacement 2027-10-08/);
  });

  test('and that first waits, then fails, is not said to lack what it no longer lacks', async () => {
    const { record, world } = house;
    world.published.clear();
    const { product } = await house.order();
    await record.live(product, '2026-12-01T10:00:00.000Z');
    world.published.add('www.example.com');
    world.trouble = { kind: 'pending', detail: 'in the queue' };
    await record.live(product, '2026-12-20T00:00:00.000Z');
    expect(await house.facts(product, 'validation_requested', 'cancelled')).toEqual([
      '2026-12-01T09:00:00 validation_requested www.example.com',
    ]);
    world.trouble = undefined;
    await record.live(product, '2026-12-20T12:00:00.000Z');
    expect(await house.facts(product, 'certificate_issued')).toHaveLength(1);
  });
});

test('an authority that is at it goes on with the request it has; one handed in meanwhile is for the certificate after', async () => {
  const { record, world } = house;
  world.trouble = { kind: 'pending', detail: 'people look at it' };
  const { product } = await house.order({ key: 'asked with' });
  await record.live(product, '2026-12-02T00:00:00.000Z');
  const at = '2026-12-02T10:00:00.000Z';
  const csr = await house.csr(product, request(['www.example.com'], 'handed in'), at);
  await record.tell(product, { type: 'csrProvided', id: 'req_p', at, csr, reuse: true });
  await record.live(product, '2026-12-02T12:00:00.000Z');
  world.trouble = undefined;
  const life = await record.live(product, '2027-05-01T00:00:00.000Z');
  const kept = await record.rows(
    'SELECT key_fingerprint, cause FROM certificates WHERE product_id = $1 ORDER BY not_before',
    [product],
  );
  expect(kept).toEqual([
    { key_fingerprint: 'asked with', cause: 'order' },
    { key_fingerprint: 'handed in', cause: 'replacement' },
  ]);
  expect(life.certificate?.csr).toBe(csr);
});

describe('an authority that refuses for good', () => {
  test('ends an order: the money is on the balance', async () => {
    const { record, world } = house;
    world.trouble = never;
    const { product, account } = await house.order();
    const life = await record.live(product, '2027-06-01T00:00:00.000Z');
    expect(life.phase).toBe('cancelled');
    expect((await house.facts(product)).slice(-4)).toEqual(
      all(`
        2026-12-01T09:00:00 issuance_failed order the name is on a list true
        2026-12-01T09:00:00 invoice_cancelled provider_refused
        2026-12-01T09:00:00 balance_credited invoice_cancelled
        2026-12-01T09:00:00 cancelled`),
    );
    const [owner] = await record.rows<{ balance: string }>('SELECT balance FROM accounts WHERE id = $1', [account]);
    expect(Number(owner?.balance)).toBe(100_000);
    expect(await house.mails(product)).toContain('2026-12-01T09:00:00 issuance_refused');
  });

  test('of a replacement is for a person to see, and is asked again only when somebody wants it', async () => {
    const { record, world } = house;
    const { product } = await house.order();
    await record.live(product, '2027-01-01T00:00:00.000Z');
    world.trouble = never;
    await record.live(product, '2027-05-01T00:00:00.000Z');
    expect(await shown(product)).toEqual([{ trouble: 'issuance_refused:replacement', urgent_from: null }]);
    world.trouble = undefined;
    await record.live(product, '2027-05-10T00:00:00.000Z');
    expect(await house.facts(product, 'certificate_issued')).toHaveLength(1);
    await record.tell(product, { type: 'retryNow', at: '2027-05-10T09:00:00.000Z' });
    await record.live(product, '2027-05-11T00:00:00.000Z');
    expect((await house.facts(product, 'certificate_issued')).at(-1)).toBe(
      '2027-05-10T09:00:00 certificate_issued replacement 2027-08-17T09:00:00',
    );
    expect(await shown(product)).toEqual([{ trouble: null, urgent_from: null }]);
  });

  test('of a claim refuses the claim, and the renewal that it stood before is issued after all', async () => {
    const { record, world } = house;
    const { product } = await house.order();
    // The look ahead of the renewed term finds nothing: its certificate waits from 22 November, ten days before the end.
    await record.live(product, '2027-11-20T00:00:00.000Z');
    world.published.clear();
    await record.rows(
      `UPDATE products SET life = jsonb_set(life, '{certificate,domains,0,validatedAt}', '"2027-01-01T00:00:00.000Z"') WHERE id = $1`,
      [product],
    );
    await record.live(product, '2027-11-23T00:00:00.000Z');
    expect(await house.facts(product, 'renewed')).toHaveLength(1);
    world.published.add('www.example.com');
    world.refusedKey = 'refused';
    const at = '2027-11-23T10:00:00.000Z';
    const claim = await house.claim(product, at, {
      revoke: 'when_replaced',
      csr: request(['www.example.com'], 'refused'),
    });
    await record.live(product, at);
    expect((await house.facts(product, 'claim_accepted', 'claim_refused', 'certificate_issued')).slice(-2)).toEqual(
      all(`
        2027-11-23T10:00:00 claim_accepted key_lost
        2027-11-23T10:00:00 claim_refused key_lost authority-refused`),
    );
    const [row] = await record.rows('SELECT state, problem FROM claims WHERE id = $1', [claim]);
    expect(row).toEqual({ state: 'refused', problem: 'authority-refused' });
    expect((await house.mails(product)).filter((mail) => /refused/.test(mail))).toEqual([
      '2027-11-23T10:00:00 claim_refused',
    ]);
    await record.live(product, '2027-11-24T10:00:00.000Z');
    expect((await house.facts(product, 'certificate_issued')).at(-1)).toMatch(/2027-11-2.* renewal 2028-0/);
    expect(await house.facts(product, 'certificate_revoked')).toEqual([]);
  });
});

test('a worker that dies between the authority and the record leaves one certificate and one fact', async () => {
  const { record, world } = house;
  const { product } = await house.order();
  const before = world.certificates;
  const life = await record.activities.readLife(product);
  const { step } = plan(life, [], '2026-12-01T09:00:00.000Z');
  if (step?.kind !== 'issue') throw new Error(`not an issue: ${step?.kind}`);
  const lost = await tryIssue(life, step.issuance, step.at, record.kit.record, world.ports);
  expect(lost.answer?.kind).toBe('issued');
  // Its successor knows nothing of it, and comes a minute later by the clock of the wall.
  await record.live(product, '2026-12-02T00:00:00.000Z', (at) => at.replace(':00:00', ':01:00'));
  expect(world.certificates).toBe(before + 1);
  expect(await house.facts(product, 'certificate_issued')).toHaveLength(1);
  // And a third time, with the life as it was, when all is written: the record refuses it.
  const again = await record.activities.issue({ life, at: step.at, issuance: step.issuance, recordedAt: step.at });
  expect(again).toBeNull();
  expect(await house.facts(product, 'certificate_issued')).toHaveLength(1);
});

test('a revocation that the authority does not do is asked again, at once urgent, and done when it answers', async () => {
  const { record, world } = house;
  const { product } = await house.order();
  const life = await record.live(product, '2026-12-02T00:00:00.000Z');
  const serial = life.certificate?.current?.serial ?? '';
  world.revoking = { kind: 'failed', detail: 'no answer' };
  await record.tell(product, { type: 'revocationRequested', id: 'req_9', at: '2026-12-02T09:00:00.000Z', serial });
  const failing = await record.live(product, '2026-12-03T09:00:00.000Z');
  expect(troubleOf(failing)).toBe(`revocation_failing:${serial}`);
  const [row] = await record.rows<{ urgent: boolean }>(
    `SELECT urgent_from <= '2026-12-03T09:00:00Z' AS urgent FROM products WHERE id = $1`,
    [product],
  );
  expect(row?.urgent).toBe(true);
  world.revoking = { kind: 'done' };
  await record.live(product, '2026-12-04T09:00:00.000Z');
  expect(await house.facts(product, 'certificate_revoked')).toHaveLength(1);
  // Revoking is free and brings nothing new by itself: the replacement stays at its instant.
  expect(replacementOf(await record.activities.readLife(product))?.nextAt).toBe('2027-04-13T01:00:00.000Z');
});
