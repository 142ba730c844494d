import type { CertificateApiPorts, CertificateState } from '../../api/certificate-ports';
import { domainsOf } from '../../domain/certificate-transitions';
import { checkInsurance } from '../../domain/coverage';
import { checkTermNotOver } from '../../domain/endings';
import { insertCsr } from '../postgres/certificates';
import { newId } from '../postgres/ids';
import { addJob } from '../postgres/jobs';
import type { Queryable } from '../postgres/pool';
import { ask, insistOn } from './asking';
import { readCertificates, readState } from './certificate-reads';
import { type CommandKit, NotFound, runCommand } from './commands';

type Requests = Pick<CertificateApiPorts, 'revoke' | 'provide' | 'insure' | 'identify'>;

/** What is asked of a certificate's workflow. */
export function certificateRequests(kit: CommandKit): Requests {
  return {
    revoke(command, product, serial) {
      return ask(
        kit,
        command,
        product,
        (_row, request, at) => ({
          refusal: undefined,
          message: { type: 'revocationRequested', id: request, at, serial },
        }),
        async (db) => {
          const found = (await readCertificates(db, product)).find((one) => one.serial === serial);
          if (!found) throw new NotFound();
          return found;
        },
      );
    },

    provide(command, product, csr, reuse, version) {
      return ask(
        kit,
        command,
        product,
        async (row, request, at, db) => {
          insistOn(version, row);
          const { life } = row;
          const id = newId('csr');
          await insertCsr(db, { id, product, account: life.account, csr, at }, domainsOf(csr.names));
          return {
            refusal: checkTermNotOver(life),
            message: { type: 'csrProvided', id: request, at, csr: id, reuse },
          };
        },
        (db) => stateOf(db, product),
      );
    },

    insure(command, product, insured, version) {
      return ask(
        kit,
        command,
        product,
        (row, request, at) => {
          insistOn(version, row);
          const { life, offer } = row;
          return {
            refusal: checkTermNotOver(life) ?? checkInsurance(life, offer, insured),
            message: { type: 'insuranceChosen', id: request, at, insured },
          };
        },
        (db) => stateOf(db, product),
      );
    },

    identify(command, product) {
      return runCommand(kit, { ...command, whose: { product } }, async (db, _tx, at) => {
        await addJob(db, 'signal', { product, message: { type: 'identityValidated', at } });
        return stateOf(db, product);
      });
    },
  };
}

export async function stateOf(db: Queryable, product: string): Promise<CertificateState> {
  const found = await readState(db, product);
  if (!found) throw new NotFound();
  const { account: _, offer: __, ...state } = found;
  return state;
}
