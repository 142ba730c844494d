import type { Locale } from '../src/domain/account';
import type { Instant } from '../src/domain/calendar';
import type { Contract } from '../src/domain/contract';
import type { ContractAddress, Outliving } from '../src/domain/contract-mail';
import type { Message } from '../src/domain/messages';
import type { Tx } from './ports';

/** Who looks after contracts at the operator's. */
export interface ContractDesk extends ContractAddress {
  email: string;
  locale: Locale;
  /** where a version of a policy is read; undefined of one that is not published any more */
  policyUrl(policy: string, version: string): string | undefined;
}

/** What a change of a contract writes beside the contract itself, in its transaction. */
export interface ContractTx extends Pick<Tx, 'customer' | 'fact' | 'mail'> {
  /** to the workflow of every certificate of the account, after the commit, at least once */
  tellCertificates(account: string, message: Message): Promise<void>;
  /** certificates of the account that are valid beyond an instant */
  outliving(account: string, at: Instant): Promise<Outliving>;
}

export interface ContractStore {
  /**
   * Changes a contract in one transaction, under its lock; the same object means that nothing is to be done.
   * @throws where the record knows no such contract
   */
  change(
    id: string,
    recordedAt: Instant,
    work: (tx: ContractTx, contract: Contract) => Promise<Contract>,
  ): Promise<Contract>;
}
