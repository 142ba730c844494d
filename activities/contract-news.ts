import type { Instant } from '../src/domain/calendar';
import { type Contract, type ContractParty, missingOf } from '../src/domain/contract';
import type { ContractMail, MissingInLetter, Outliving } from '../src/domain/contract-mail';
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
  const { email, locale, address } = await tx.customer(account);
  const readers = {
    institution: { to: email, locale },
    operator: { to: desk.email, locale: desk.locale },
  };
  for (const side of to) {
    const facts = { ...news, contract: id, acronym, institution: address.name, side } as ContractMail;
    // A day of the contract is one of the operator's zone, whoever reads it.
    const order: MailOrder = { ...subjectOf(contract), ...readers[side], timeZone: zone, at, facts };
    tx.mail(withDocument && side === 'institution' ? { ...order, attach: { kind: 'contract', contract: id } } : order);
  }
}

/** What is missing of a contract as its letters say it: what to read, and where copies go. */
export function missingIn({ desk: { team, lines, policyUrl } }: Pick<Telling, 'desk'>, contract: Contract) {
  const missing = missingOf(contract).map((part): MissingInLetter => {
    if (part.code !== 'policy-not-accepted') return part;
    const version = contract.asked.find(({ policy }) => policy === part.policy)?.version;
    const url = version === undefined ? undefined : policyUrl(part.policy, version);
    return { ...part, ...(url !== undefined && { url }) };
  });
  return { missing, sendTo: { team, lines } };
}

/** What is missing, to the institution; to the operator too where it is his turn. */
export async function tellMissing(telling: Telling, contract: Contract): Promise<void> {
  const news = { kind: 'contract_missing' as const, ...missingIn(telling, contract) };
  const { missing } = news;
  const to = missing.some(({ code }) => code === 'not-eligible') ? BOTH : (['institution'] as const);
  await tell(telling, contract, news, { to, withDocument: true });
}

/** What is still valid when the contract is over. */
export function outlivingOf({ tx }: Pick<Telling, 'tx'>, { account }: Contract, at: Instant): Promise<Outliving> {
  return tx.outliving(account, at);
}
