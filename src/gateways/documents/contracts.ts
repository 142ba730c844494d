import type pg from 'pg';
import type { ContractDesk } from '../../../activities/contract-ports';
import type { Locale } from '../../domain/account';
import type { ContractDocument } from '../../domain/contract-document';
import type { Seller } from '../../domain/invoice-document';
import { type Policy, urlOf } from '../../domain/policies';
import type { renderDocument } from '../pdf/render';
import { isErased } from '../personal-data/erased';
import { readContract } from '../postgres/contracts';
import { customerOf, readAccount } from '../postgres/customers';

export interface ContractDocumentSettings {
  desk: ContractDesk;
  policies: readonly Policy[];
  seller: Seller;
}

export interface ContractPdf {
  name: string;
  pdf: Buffer;
}

/** Makes the contract to sign, unless its party was erased, in a language, else the account's (S3): the policies in the versions that were asked for. */
export function createContractDocuments(
  pool: pg.Pool,
  render: typeof renderDocument,
  { desk, policies, seller }: ContractDocumentSettings,
) {
  return async function contractPdf(id: string, locale?: Locale): Promise<ContractPdf | 'erased' | undefined> {
    const contract = await readContract(pool, id);
    if (!contract) return undefined;
    if (await isErased(pool, contract.account)) return 'erased';
    const account = await readAccount(pool, contract.account, false);
    const { address, vatId, locale: own } = customerOf(account, seller.country);
    const language = locale ?? own;
    const document: ContractDocument = {
      kind: 'contract',
      id,
      acronym: contract.acronym,
      locale: language,
      timeZone: contract.zone,
      requestedAt: contract.requestedAt,
      operator: seller,
      institution: { ...address, ...(vatId !== undefined && { vatId }) },
      sendTo: { team: desk.team, lines: desk.lines, email: desk.email },
      policies: contract.asked.map(({ policy, title, version }) => {
        const accepted = contract.acceptances.find((one) => one.policy === policy)?.version ?? version;
        return { title: title[language], version: accepted, url: urlOf(policies, policy, accepted) ?? '' };
      }),
    };
    return { name: `${contract.acronym.replaceAll(/[^\w.-]/g, '-')}-${language}.pdf`, pdf: await render(document) };
  };
}

export type ContractDocuments = ReturnType<typeof createContractDocuments>;
