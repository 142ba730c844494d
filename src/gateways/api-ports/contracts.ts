import { createHash } from 'node:crypto';
import type { ContractDesk } from '../../../activities/contract-ports';
import type { Contracting } from '../../../activities/contracting';
import type { ContractApiPorts, ContractChange } from '../../api/contract-ports';
import { startOfDate } from '../../domain/calendar';
import type { Contract } from '../../domain/contract';
import type { ContractAct } from '../../domain/contract-acts';
import { currentVersion, type Policy, policyMeant } from '../../domain/policies';
import { Refused, refuse } from '../../domain/refusal';
import type { ContractDocuments } from '../documents/contracts';
import { refuseErased } from '../personal-data/erased';
import { contractTx, insertContract, readContract, saveContract } from '../postgres/contracts';
import { newId } from '../postgres/ids';
import { addJob } from '../postgres/jobs';
import type { Queryable } from '../postgres/pool';
import { type CommandKit, NotFound, runCommand } from './commands';
import { contractReads, contractResource } from './contract-reads';

/** What contracts need beside what every command does. */
export interface ContractKit {
  contracting: Contracting;
  desk: ContractDesk;
  policies: readonly Policy[];
  documents: ContractDocuments;
}

export function contractPorts(kit: CommandKit, contracts: ContractKit): ContractApiPorts {
  const { pool, settings } = kit;
  const { contracting, desk, policies, documents } = contracts;
  const zone = settings.seller.timeZone;

  return {
    ...contractReads(pool, desk, documents),

    policies: (at) =>
      policies.map((policy) => {
        const { id, of, title, versions } = policy;
        return { id, of, title, version: currentVersion(policy, at, zone).version, versions };
      }),

    policyMeant(of, named, at) {
      const meant = policyMeant(policies, of, named, at, zone);
      return 'field' in meant ? meant : { version: meant.version };
    },

    request(command, { account, acronym, isCustomer }) {
      return runCommand(kit, { ...command, whose: { account } }, async (db, tx, at) => {
        const { rows } = await db.query('SELECT 1 FROM accounts WHERE id = $1', [account]);
        if (!rows[0]) throw new NotFound();
        await refuseErased(db, account);
        const asked = policies
          .filter(({ of }) => of === 'contract')
          .map((policy) => {
            const { version } = currentVersion(policy, at, zone);
            return { policy: policy.id, title: policy.title, version };
          });
        const request = { id: newId('ctr'), account, acronym, zone, requestedAt: at, isCustomer, asked };
        const contract = await contracting.request(contractTx(db, tx), request, command.note);
        const taken = await insertContract(db, contract);
        if (taken === 'account') {
          throw new Refused(refuse('contract-exists', 'The account has a contract, or has requested one.'));
        }
        if (taken) throw new Refused(refuse('acronym-taken', `Another contract bears the acronym ${acronym}.`));
        await addJob(db, 'contract', { contract: contract.id });
        return contractResource(contract, desk);
      });
    },

    change(command, { id, account }, change) {
      return runCommand(kit, { ...command, whose: { account } }, async (db, tx, at) => {
        const before = await readContract(db, id, true);
        if (!before) throw new NotFound();
        const act = actOf(change, zone);
        const after = await contracting.change(contractTx(db, tx), before, act, at, command.note);
        if (after === before) return contractResource(before, desk);
        await keepScan(db, after, change);
        await saveContract(db, after);
        await addJob(db, 'contract', { contract: id });
        return contractResource(after, desk);
      });
    },

    acknowledge(command, account, { policy, version, person }) {
      return runCommand(kit, { ...command, whose: { account } }, async (db, _tx, at) => {
        await refuseErased(db, account);
        await db.query(
          `INSERT INTO policy_acknowledgements (account_id, policy, version, person, at) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT DO NOTHING`,
          [account, policy, version, person, at],
        );
        const { rows } = await db.query<{ at: string }>(
          `SELECT at FROM policy_acknowledgements
           WHERE account_id = $1 AND policy = $2 AND version = $3 AND person = $4`,
          [account, policy, version, person],
        );
        return { policy, version, person, at: rows[0]?.at ?? at };
      });
    },
  };
}

function actOf(change: ContractChange, zone: string): ContractAct {
  switch (change.do) {
    case 'receive_copy': {
      const { copy, scan } = change;
      return {
        do: 'receive_copy',
        ...(copy !== undefined && { copy }),
        ...(scan && { scan: { type: scan.type, bytes: scan.content.length, digest: digestOf(scan.content) } }),
      };
    }
    case 'end': {
      const { reason, effectiveOn } = change;
      return {
        do: 'end',
        reason,
        ...(effectiveOn !== undefined && { effective: startOfDate(effectiveOn, zone) }),
      };
    }
    default:
      return change;
  }
}

function digestOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A scan belongs to the copy that has just arrived. */
async function keepScan(db: Queryable, { id, copies }: Contract, change: ContractChange): Promise<void> {
  if (change.do !== 'receive_copy' || !change.scan) return;
  const { type, content } = change.scan;
  await db.query('INSERT INTO contract_scans (contract_id, arrival, type, bytes) VALUES ($1, $2, $3, $4)', [
    id,
    copies.length - 1,
    type,
    content,
  ]);
}
