import { createContractActivities } from '../../activities/contracts';
import type { ContractAct } from '../../src/domain/contract-acts';
import { createContractStore } from '../../src/gateways/postgres/contracts';
import { issue, type Served, serve } from '../gateways/api-ports/served';
import { type CertificateRecordOfTest, openCertificateRecord } from '../support/certificates';
import { contractsOf, type TestContracts } from '../support/contracts';
import { csrOf, csrPem } from '../support/csrs';
import { ecSigner } from '../support/signers';

let house: CertificateRecordOfTest;
let contracts: TestContracts;
let served: Served;

beforeAll(async () => {
  house = await openCertificateRecord();
  house.world.published.add('www.example.com');
  contracts = contractsOf(house.record);
  served = await serve(house.record);
});

afterAll(async () => {
  await served.stop();
  await house.record.close();
});

const GIVEN = '2026-12-05T09:00:00.000Z';
const END = '2026-12-31T23:00:00.000Z';
const LATER = '2027-11-30T09:00:00.000Z';
const notice: ContractAct = {
  do: 'give_notice',
  by: 'institution',
  registeredLetter: 'RR1',
  deliveredAt: '2026-09-20T09:00:00.000Z',
};
const withdrawal: ContractAct = { do: 'withdraw_notice', consentBy: 'operator' };
const decided: ContractAct = { do: 'end', reason: 'breaks a policy', effective: END };

/** An institution with a certificate of one year since 1 December 2026, which has heard all that was told since. */
async function institution(...acts: ContractAct[]): Promise<{ contract: string; product: string }> {
  const account = await house.record.account({ balance: 100_000 });
  const contract = await contracts.active(account);
  const { product } = await house.order({ account });
  await house.record.live(product, GIVEN);
  for (const act of acts) await contracts.act(contract, act, GIVEN);
  return { contract, product };
}

/** What its workflow does of a contract that comes late to its day. */
async function carryOn(contract: string, now: string): Promise<void> {
  const store = createContractStore(house.record.kit.pool, house.record.kit.settings);
  await createContractActivities({ store, desk: contracts.desk }).carryOnContract({ contract, now });
}

const kinds = async (product: string) =>
  (await house.facts(product, 'certificate_issued', 'invoice_issued', 'renewal_option_changed')).map(
    (fact) => fact.split(' ')[1],
  );
const FIRST = ['invoice_issued', 'certificate_issued'];

test.each<[string, ContractAct[]]>([
  ['by notice', [notice]],
  ['by the operator', [decided]],
  ['by the operator before the notice takes effect', [{ ...notice, deliveredAt: GIVEN }, decided]],
])('A contract that ends %s brings nothing new from that instant on, also before the word of it', async (_, acts) => {
  const { contract, product } = await institution(...acts);
  const before = await house.record.live(product, LATER);
  expect(await kinds(product)).toEqual(FIRST);
  expect(before).toMatchObject({ option: 'one_year_delayed', contract: { standing: 'active', endsFrom: END } });
  await carryOn(contract, LATER);
  const after = await house.record.live(product, LATER);
  expect(await kinds(product)).toEqual([...FIRST, 'renewal_option_changed']);
  expect(after.contract).toEqual({
    standing: 'ended',
    stamp: expect.any(String),
    optionBefore: { option: 'one_year_delayed', optionYears: 1 },
  });
});

test('An order that waits is told of with the notice; at the end it is cancelled and what was paid stands on the balance', async () => {
  house.world.published.delete('www.example.com');
  try {
    const account = await house.record.account({ balance: 100_000 });
    const contract = await contracts.active(account);
    const { product } = await house.order({ account });
    expect((await house.record.live(product, GIVEN)).phase).toBe('ordered');
    await contracts.act(contract, notice, GIVEN);
    const told = (kind: string) =>
      house.record.rows<{ facts: Record<string, unknown> }>(
        `SELECT facts FROM mails WHERE account_id = $1 AND facts->>'kind' = $2`,
        [account, kind],
      );
    const [letter] = await told('contract_notice');
    expect(letter?.facts).toMatchObject({ outliving: { count: 0, waiting: 1 } });
    await carryOn(contract, END);
    expect((await house.record.live(product, END)).phase).toBe('cancelled');
    const [credit] = await told('cancellation');
    expect(credit?.facts).toMatchObject({ reason: 'contract_ended', paidInFull: true, credited: expect.any(Number) });
  } finally {
    house.world.published.add('www.example.com');
  }
});

test('A notice that was withdrawn holds nothing back', async () => {
  const { product } = await institution(notice, withdrawal);
  const life = await house.record.live(product, LATER);
  const since = (await kinds(product)).slice(FIRST.length);
  expect(since).toEqual(expect.arrayContaining(['certificate_issued', 'invoice_issued']));
  expect(life.contract).toEqual({ standing: 'active', stamp: expect.any(String) });
});

test('A suspension before the end is told with the end, and so is its resumption', async () => {
  const { product } = await institution(notice, { do: 'suspend', reason: 'unpaid' });
  expect((await house.record.live(product, GIVEN)).contract).toMatchObject({ standing: 'suspended', endsFrom: END });
  const resumed = await institution(notice, { do: 'suspend', reason: 'unpaid' }, { do: 'resume' });
  await house.record.live(resumed.product, LATER);
  expect(await kinds(resumed.product)).toEqual(FIRST);
});

test('A claim on the day itself is refused before the word of the end has come; one before it is not', async () => {
  const { product } = await institution(notice);
  await house.claim(product, '2026-12-31T22:59:59.999Z');
  await house.claim(product, END);
  await house.record.live(product, '2027-01-02T09:00:00.000Z');
  expect(await house.facts(product, 'claim_accepted', 'claim_refused')).toEqual([
    '2026-12-31T22:59:59 claim_accepted key_lost',
    '2026-12-31T23:00:00 claim_refused key_lost contract-required',
  ]);
});

test('What is ordered after the notice knows of the end, and hears that it was withdrawn', async () => {
  const account = await house.record.account({ balance: 100_000 });
  const contract = await contracts.active(account);
  await contracts.act(contract, notice, GIVEN);
  served.now = '2026-12-06T09:00:00.000Z';
  const csr = csrPem(csrOf(ecSigner('prime256v1'), { names: ['www.example.com'] }));
  const product = await issue(house.record, served, { account, name: 'www.example.com', csr });
  const existing = { expiry: '2027-09-01T00:00:00Z' };
  const placed = await served.post('/v1/orders', {
    account,
    offer: 'certificate-dv',
    name: 'old.example.com',
    existing,
  });
  const both = [product, placed.body.product.id as string];
  for (const one of both) expect((await house.record.life(one)).contract).toMatchObject({ endsFrom: END });
  await contracts.act(contract, withdrawal, '2026-12-07T09:00:00.000Z');
  for (const one of both) {
    const { contract: known } = await house.record.live(one, '2026-12-08T09:00:00.000Z');
    expect(known).toEqual({ standing: 'active', stamp: expect.stringContaining(contract) });
  }
});
