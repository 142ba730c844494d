import type { ImportFault, ImportRow } from '../../api/ports';
import type { Instant } from '../../domain/calendar';
import { type Contract, standingAt } from '../../domain/contract';
import { checkCovered } from '../../domain/contract-rules';
import { type Holding, takeoverFault } from '../../domain/institution-domains';
import { contractsThatCount } from '../postgres/contracts';
import { readHoldings } from '../postgres/domain-holdings';
import type { Queryable } from '../postgres/pool';

/** What decides whether certificates can be taken over. */
export interface CertificateTerms {
  /** by account, that its certificates are under */
  contracts: ReadonlyMap<string, Contract>;
  /** registered domains of the accounts, and of others those that certificates of the rows would be under */
  holdings: readonly Holding[];
}

export async function readCertificateTerms(
  db: Queryable,
  accounts: readonly string[],
  rows: readonly ImportRow[],
  defaultProvider: string,
): Promise<CertificateTerms> {
  const names = rows.flatMap(({ offer, name }) => (offer.certificate ? [name] : []));
  if (names.length === 0) return { contracts: new Map(), holdings: [] };
  const contracts = await contractsThatCount(db, accounts);
  return { contracts, holdings: await readHoldings(db, { accounts, names, defaultProvider }) };
}

/** A certificate is taken over only by who could order it: under a contract in force (S3), and for names of its own. */
export function faultOfCertificate(
  { offer, name }: ImportRow,
  account: string | null,
  now: Instant,
  { contracts, holdings }: CertificateTerms,
): ImportFault | undefined {
  if (!offer.certificate) return undefined;
  const contract = account === null ? undefined : contracts.get(account);
  const refusal = checkCovered(standingAt(contract, now), offer.contractRequired === true);
  if (refusal) {
    const code = refusal.code === 'contract-suspended' ? refusal.code : 'contract-required';
    return { code, pointer: '/offer', detail: refusal.detail };
  }
  const fault = takeoverFault(name, account, holdings);
  return fault && { ...fault, pointer: '/name' };
}
