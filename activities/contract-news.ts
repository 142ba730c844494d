import type { Instant } from '../src/domain/calendar';
import { type Contract, type ContractParty, missingOf } from '../src/domain/contract';
import type { ContractMail, Outliving } from '../src/domain/contract-mail';
import type { Note } from '../src/domain/operator-actions';
import type { Fact } from '../src/domain/timeline';
import type { ContractDesk, ContractTx } from './contract-ports';
import type { MailOrder } from './ports';

/** What a change of a contract is told with. */
export interface Telling {
  tx: ContractTx;
  desk: ContractDesk;
  at: Instant;
  note?: Note | undefined;
}

const subjectOf = ({ id, account }: Contract) => ({ account, about: `contract/${id}` });

export function noteFact({ tx, note }: Pick<Telling, 'tx' | 'note'>, contract: Contract, fact: Fact): void {
  tx.fact(subjectOf(contract), fact, note);
}

type Base = 'contract' | 'acronym' | 'institution' | 'side';
/** What a letter says beside whose it is. */
export type ContractNews = ContractMail extends infer M ? (M extends ContractMail ? Omit<M, Base> : never) : never;

const BOTH: readonly ContractParty[] = ['institution', 'operator'];

/** Writes to one side, or to both: the institution in its language, the operator's desk in the operator's. */
export async function tell(
  { tx, desk, at }: Telling,
  contract: Contract,
  news: ContractNews,
  options: { to?: readonly ContractParty[]; withDocument?: true } = {},
): Promise<void> {
  const { to = BOTH, withDocument } = options;
  const { id, account, acronym, zone } = contract;
  const { name: institution, ...customer } = await reader(tx, account);
  const readers = {
    institution: customer,
    operator: { to: desk.email, locale: desk.locale, timeZone: zone },
  };
  for (const side of to) {
    const facts = { ...news, contract: id, acronym, institution, side } as ContractMail;
    const order: MailOrder = { ...subjectOf(contract), ...readers[side], at, facts };
    tx.mail(withDocument && side === 'institution' ? { ...order, attach: { kind: 'contract', contract: id } } : order);
  }
}

async function reader(tx: ContractTx, account: string) {
  const { email, locale, timeZone, address } = await tx.customer(account);
  return { to: email, locale, timeZone, name: address.name };
}

/** What is missing, to the institution; to the operator too where it is his turn. */
export async function tellMissing(telling: Telling, contract: Contract): Promise<void> {
  const missing = missingOf(contract);
  const { team, lines } = telling.desk;
  const news = { kind: 'contract_missing' as const, missing, sendTo: { team, lines } };
  const to = missing.some(({ code }) => code === 'not-eligible') ? BOTH : (['institution'] as const);
  await tell(telling, contract, news, { to, withDocument: true });
}

/** What is still valid when the contract is over. */
export function outlivingOf({ tx }: Pick<Telling, 'tx'>, { account }: Contract, at: Instant): Promise<Outliving> {
  return tx.outliving(account, at);
}
