import { type Instant, latest } from './calendar';
import { type Contract, isContractOver } from './contract';

/** What time brings to a contract. */
export type ContractDue = { at: Instant } & (
  | { do: 'remind_missing' }
  | { do: 'remind_of_end'; days: number }
  | { do: 'terminate' }
);

/** What comes first; nothing where only somebody's act can bring more. The end comes before what has its instant (T4). */
export function nextOfContract(contract: Contract): ContractDue | undefined {
  if (isContractOver(contract)) return undefined;
  const { clock, notice, remindAt } = contract;
  const reminder = notice?.reminders[0];
  const ahead: ContractDue[] = [
    ...(notice ? [{ do: 'terminate' as const, at: latest(notice.effective, clock) }] : []),
    ...(reminder ? [{ do: 'remind_of_end' as const, days: reminder.days, at: latest(reminder.at, clock) }] : []),
    ...(remindAt === undefined ? [] : [{ do: 'remind_missing' as const, at: latest(remindAt, clock) }]),
  ];
  return ahead.reduce<ContractDue | undefined>((first, one) => (first && first.at <= one.at ? first : one), undefined);
}

/** What it is called where operators watch. */
export function nameOfContractDue(due: ContractDue): string {
  switch (due.do) {
    case 'remind_missing':
      return 'reminder of what is missing';
    case 'remind_of_end':
      return `reminder, ${due.days} days before the end`;
    case 'terminate':
      return 'end of the contract';
  }
}

/** One sentence for the Temporal UI: where the contract stands and what comes next, in UTC. */
export function describeContract(contract: Contract): string {
  const next = nextOfContract(contract);
  const coming = next ? ` Next: ${nameOfContractDue(next)} on ${minute(next.at)}.` : ' Nothing lies ahead.';
  return `The contract of **${contract.acronym}** is ${contract.state}.${coming}`;
}

function minute(at: Instant): string {
  return `${at.slice(0, 16).replace('T', ' ')} UTC`;
}
