import { issuesSetAside } from '../src/domain/certificate-transitions';
import { isNews, type LifeContract } from '../src/domain/contract-standing';
import { hasEnded, type Life } from '../src/domain/life';
import type { Message } from '../src/domain/messages';
import { ended, optionChosen } from '../src/domain/transitions';
import { refuseWaiting } from './claim-outcomes';
import { cancelInvoice } from './invoicing';
import { note } from './lapses';
import type { Tx } from './ports';

type ContractChanged = Extract<Message, { type: 'contractChanged' }>;

/** The contract that a certificate is issued under has changed (S2, S7). */
export async function followContract(tx: Tx, life: Life, message: ContractChanged): Promise<Life> {
  if (life.rules.kind !== 'certificate' || hasEnded(life.phase) || !isNews(life, message)) return life;
  const { standing, stamp, endsFrom } = message;
  const { optionBefore } = life.contract ?? {};
  const contract: LifeContract = { standing, stamp, ...(endsFrom !== undefined && { endsFrom }) };
  const known: Life = { ...life, contract: { ...contract, ...(optionBefore && { optionBefore }) } };
  switch (standing) {
    case 'suspended':
      return known;
    case 'active':
      return optionBefore ? renewedAgain(tx, { ...life, contract }, optionBefore, message.at) : known;
    case 'ended':
      return outOfContract(tx, known, message);
  }
}

/** Nothing new from here on: what is issued stays valid until it expires, and is not renewed (S7). */
async function outOfContract(tx: Tx, life: Life, { at }: ContractChanged): Promise<Life> {
  const left = await refuseWaiting(tx, life, 'contract-required', at);
  if (life.phase === 'ordered') {
    const free = left.invoice ? await cancelInvoice(tx, left, 'contract_ended', at) : left;
    note(tx, life, { type: 'cancelled', at, data: {} });
    return { ...ended(free, 'cancelled'), tasks: [] };
  }
  // Certificates that were imported before imports gave them their own part have nothing to set aside.
  const idle = left.certificate ? issuesSetAside(left, at) : left;
  const isRenewing = idle.invoice?.purpose === 'renewal';
  const unpaid = isRenewing ? await cancelInvoice(tx, idle, 'contract_ended', at) : idle;
  const tasks = unpaid.tasks.filter(({ operation }) => operation !== 'renew');
  return withoutRenewal(tx, { ...unpaid, tasks }, at);
}

function withoutRenewal(tx: Tx, life: Life, at: string): Life {
  const { option, optionYears, contract, phase } = life;
  if (phase !== 'active' || option === 'delete_at_expiry' || !contract) return life;
  const before = { option, optionYears };
  return chosenByEngine(tx, { ...life, contract: { ...contract, optionBefore: before } }, DELETE, at);
}

const DELETE = { option: 'delete_at_expiry', optionYears: 1 } as const;

/** A later contract: what the customer had chosen counts again, unless he has chosen otherwise. */
function renewedAgain(tx: Tx, life: Life, before: NonNullable<LifeContract['optionBefore']>, at: string): Life {
  const isOurs = life.phase === 'active' && life.option === 'delete_at_expiry';
  return isOurs ? chosenByEngine(tx, life, before, at) : life;
}

function chosenByEngine(tx: Tx, life: Life, chosen: Pick<Life, 'option' | 'optionYears'>, at: string): Life {
  const data = { from: life.option, to: chosen.option, years: chosen.optionYears, by: 'engine' as const };
  tx.fact({ product: life.product, account: life.account }, { type: 'renewal_option_changed', at, data });
  return optionChosen(life, chosen.option, chosen.optionYears, at);
}
