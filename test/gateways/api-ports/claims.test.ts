import type { CertificateApiPorts, NewClaim } from '../../../src/api/certificate-ports';
import type { ExaminedCsr } from '../../../src/domain/certificate';
import { claimPorts } from '../../../src/gateways/api-ports/claims';
import { type CertificateRecordOfTest, openCertificateRecord, request } from '../../support/certificates';

let house: CertificateRecordOfTest;
let ports: Pick<CertificateApiPorts, 'claim' | 'claims' | 'findClaim'>;

beforeAll(async () => {
  house = await openCertificateRecord();
  house.world.published.add('www.example.com');
  ports = claimPorts(house.record.kit);
});

afterAll(async () => {
  await house.record.close();
});

const claimOf = (csr: ExaminedCsr, change: Partial<NewClaim> = {}): NewClaim => ({
  reason: 'key_lost',
  csr,
  acceptSameKey: false,
  ...change,
});

/** A claim through the API, with a workflow that answers it. */
async function claim(product: string, at: string, asked: NewClaim) {
  const made = ports.claim({ at }, product, asked);
  const answered = answering(product, at, made);
  const result = await made;
  await answered;
  if (result.kind !== 'done') throw new Error(result.kind);
  return result.value;
}

async function answering(product: string, at: string, made: Promise<unknown>): Promise<void> {
  let isMade = false;
  const done = made.finally(() => {
    isMade = true;
  });
  while (!isMade) {
    await house.record.live(product, at);
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 10))]);
  }
}

async function inForce(change: Parameters<CertificateRecordOfTest['order']>[0] = {}) {
  const { product, account } = await house.order(change);
  await house.record.live(product, '2027-01-05T00:00:00.000Z');
  return { product, account };
}

const at = '2027-01-05T12:00:00.000Z';

test('insured, a claim is accepted and issued, with every step of it', async () => {
  const { product } = await inForce();
  const { claim: made, refusal } = await claim(product, at, claimOf(request(['www.example.com'])));
  expect(refusal).toBeNull();
  expect(made).toMatchObject({ state: 'completed', problem: null });
  expect(made.steps.map(({ step, at: when }) => [step, when])).toEqual([
    ['accepted', at],
    ['issued', at],
  ]);
});

test('without insurance it is refused with the order that would replace it, stands on the timeline and is mailed', async () => {
  const { product, account } = await inForce({ offer: 'certificate-dv', insured: false });
  const { claim: made, refusal } = await claim(product, at, claimOf(request(['www.example.com'])));
  expect(refusal).toMatchObject({
    code: 'insurance-required',
    facts: {
      claim: made.id,
      order: { account, offer: 'certificate-dv', name: 'www.example.com', years: 1, insurance: true },
      pricePerYear: { amount: 2000, currency: 'EUR' },
      insurancePerYear: { amount: 500, currency: 'EUR' },
    },
  });
  expect(made.state).toBe('refused');
  expect(await house.facts(product, 'claim_refused')).toEqual([
    '2027-01-05T12:00:00 claim_refused key_lost insurance-required',
  ]);
  expect(await house.mails(product)).toContain('2027-01-05T12:00:00 claim_refused');
});

test('the workflow’s refusal names that order too, where something else is due before the claim (I4)', async () => {
  const { product, account } = await inForce({ offer: 'certificate-dv', insured: false });
  // The replacement of 13 April, 01:00, is not done yet.
  const { claim: made, refusal } = await claim(
    product,
    '2027-04-13T02:00:00.000Z',
    claimOf(request(['www.example.com'])),
  );
  expect(refusal).toMatchObject({
    code: 'insurance-required',
    facts: { claim: made.id, order: { account, offer: 'certificate-dv', insurance: true } },
  });
  expect(await house.facts(product, 'claim_refused')).toHaveLength(1);
});

test.each([
  ['before the order is issued', { names: ['elsewhere.example.com'] }, '2026-12-02T09:00:00.000Z', 'term-not-started'],
  ['after the term', { names: ['www.example.com'] }, '2028-12-02T09:00:00.000Z', 'term-ended'],
])('%s it is refused', async (_when, ordered, late, problem) => {
  const { product, account } = await house.order(ordered);
  await house.record.live(product, late > '2027' ? '2027-01-01T00:00:00.000Z' : late);
  if (late > '2027') {
    await house.record.rows('UPDATE accounts SET balance = 0 WHERE id = $1', [account]);
    await house.record.live(product, late);
  }
  const { refusal } = await claim(product, late, claimOf(request(ordered.names)));
  expect(refusal?.code).toBe(problem);
});

test('of a product that is not there, nothing is claimed', async () => {
  const result = await ports.claim({ at }, 'prod_none', claimOf(request(['www.example.com'])));
  expect(result.kind).toBe('not_found');
  expect(await ports.findClaim('claim_none')).toBeUndefined();
});

test('the same request twice at once is one claim, under two keys as under one (I9)', async () => {
  const { product } = await inForce();
  house.world.trouble = { kind: 'failed', detail: 'no answer' };
  const asked = claimOf(request(['www.example.com']));
  const two = await Promise.all([claim(product, at, asked), claim(product, at, asked)]);
  house.world.trouble = undefined;
  expect(two[0]?.claim.id).toBe(two[1]?.claim.id);
  expect(await ports.claims(product)).toHaveLength(1);
  expect(await house.facts(product, 'claim_accepted')).toHaveLength(1);
});

test('fifty at once are all accepted, and all are issued', async () => {
  const { product } = await inForce();
  const made = Array.from({ length: 50 }, () => ports.claim({ at }, product, claimOf(request(['www.example.com']))));
  await answering(product, at, Promise.all(made));
  await house.record.live(product, at);
  const claims = await ports.claims(product);
  expect(claims.map(({ state }) => state)).toEqual(Array.from({ length: 50 }, () => 'completed'));
  expect(await house.facts(product, 'claim_completed')).toHaveLength(50);
}, 30_000);

test('a key is the same for two claims at once as for two that follow each other (I5)', async () => {
  const { product } = await inForce();
  house.world.trouble = { kind: 'failed', detail: 'no answer' };
  await claim(product, at, claimOf(request(['www.example.com'], 'one key')));
  const { refusal } = await claim(product, at, claimOf(request(['www.example.com'], 'one key')));
  house.world.trouble = undefined;
  expect(refusal?.code).toBe('same-key');
});

describe('a compromised key', () => {
  test('is barred from the claim on, also if the claim is refused; every holder is told', async () => {
    const { product } = await inForce({ insured: false, key: 'known to others' });
    const { product: other } = await inForce({ key: 'known to others' });
    const { refusal } = await claim(
      product,
      at,
      claimOf(request(['www.example.com']), { reason: 'key_compromised', revoke: 'at_once' }),
    );
    expect(refusal?.code).toBe('insurance-required');
    expect(refusal?.detail).toMatch(/barred for everyone from now on .* revoked at once, as asked\.$/);
    expect(refusal?.facts).toMatchObject({ revokeBy: at });
    const barred = await house.record.rows(`SELECT at FROM barred_keys WHERE key_fingerprint = 'known to others'`);
    expect(barred).toEqual([{ at }]);
    for (const [one, when] of [
      [product, '2027-01-05T12:00:00'],
      [other, '2027-01-06T12:00:00'],
    ] as const) {
      await house.record.live(one, '2027-01-07T00:00:00.000Z');
      expect(await house.facts(one, 'certificate_revoked')).toEqual([`${when} certificate_revoked key_compromised`]);
    }
    // Its own holder has a refusal to read, and no replacement comes of it; the other's is asked for at once.
    const announced = (mails: string[]) => mails.filter((mail) => mail.endsWith('revocation_announced'));
    expect(announced(await house.mails(product))).toEqual([]);
    expect(announced(await house.mails(other))).toHaveLength(1);
  });

  test('that nobody wants at once has a day, and the refusal says so', async () => {
    const { product } = await inForce({ insured: false, key: 'known to some' });
    const { refusal } = await claim(product, at, claimOf(request(['www.example.com']), { reason: 'key_compromised' }));
    expect(refusal?.detail).toContain('revoked by 2027-01-06T12:00:00.000Z, within 24 hours');
  });

  test('its certificate is revoked with the new one, and its steps say so', async () => {
    const { product } = await inForce({ key: 'stolen' });
    const { claim: made } = await claim(
      product,
      at,
      claimOf(request(['www.example.com']), { reason: 'key_compromised' }),
    );
    await house.record.live(product, '2027-01-07T00:00:00.000Z');
    const after = await ports.findClaim(made.id);
    expect(after?.steps.map(({ step }) => step)).toEqual(['accepted', 'issued', 'revoked']);
  });
});
