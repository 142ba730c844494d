import type { Played, PlayedEvent } from '../../src/scenarios/compare';
import type { LifeInFile } from './scenario-file';

type Data = Record<string, unknown>;

const sum = (events: readonly PlayedEvent[]) => events.reduce((total, { data }) => total + Number(data['amount']), 0);

/** What no life may ever show, whatever happens in it; nothing if all is well. */
export function brokenInvariants(life: LifeInFile, played: Played): string[] {
  const names = [...new Set(played.events.flatMap(({ product = [] }) => product))];
  const faults = names.flatMap((name) => {
    const events = played.events.filter((event) => event.product === name);
    return [
      ...noticesTwice(events),
      ...invoicesOfTerminated(life, name, events),
      ...moneyAstray(events),
      ...referencesTwice(events),
    ].map((fault) => `${name}: ${fault}`);
  });
  return [...faults, ...wrongBalances(life, played)];
}

/** M2, M6: each reminder and notice once a term, sent or skipped. */
function noticesTwice(events: readonly PlayedEvent[]): string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const { type, data, at } of events) {
    if (type === 'renewed') seen.clear();
    if (!/^(reminder|registrant_notice)_/.test(type)) continue;
    const notice = String(data['daysBefore'] ?? data['notice']);
    if (seen.has(notice)) faults.push(`notice ${notice} twice, the second time at ${at}`);
    seen.add(notice);
  }
  return faults;
}

/** No renewal invoice is issued, and no reminder sent, while the option is delete_at_expiry. */
function invoicesOfTerminated(life: LifeInFile, name: string, events: readonly PlayedEvent[]): string[] {
  const begin = life.steps.find(
    ({ product, do: what }) => product === name && (what === 'order' || what === 'existing'),
  );
  let option: unknown = begin?.with?.['renewalOption'];
  return events.flatMap(({ type, data, at }) => {
    if (type === 'renewal_option_changed') option = data['to'];
    const unwanted = type === 'reminder_sent' || (type === 'invoice_issued' && data['purpose'] === 'renewal');
    return unwanted && option === 'delete_at_expiry' ? [`${type} at ${at} of a product that is to be deleted`] : [];
  });
}

/** P5, P6: what came in has paid an invoice, is part of the open one, or went to the balance. */
function moneyAstray(events: readonly PlayedEvent[]): string[] {
  const of = (type: string) => events.filter((event) => event.type === type);
  const totals = new Map(of('invoice_issued').map(({ data }) => [data['invoice'], Number(data['total'])]));
  const isOver = (events: readonly PlayedEvent[]) => new Set(events.map(({ data }: { data: Data }) => data['invoice']));
  const paid = isOver(of('invoice_paid'));
  const cancelled = isOver(of('invoice_cancelled'));
  let kept = sum(of('payment_received')) - sum(of('balance_credited'));
  let open = 0;
  for (const [invoice, total] of totals) {
    if (cancelled.has(invoice)) continue;
    if (paid.has(invoice)) kept -= total;
    else open += total;
  }
  return kept === 0 || (kept > 0 && kept < open) ? [] : [`${kept} received that nothing shows`];
}

/** P6: no payment is counted twice. */
function referencesTwice(events: readonly PlayedEvent[]): string[] {
  const references = events.flatMap(({ type, data }) => (type === 'payment_received' ? [data['reference']] : []));
  return references.length === new Set(references).size ? [] : ['a payment reference twice'];
}

/** A2: the balance is what was put in, plus what was credited, less what it paid. */
function wrongBalances(life: LifeInFile, played: Played): string[] {
  return Object.entries(life.accounts).flatMap(([name, account]) => {
    const own = new Set(life.steps.flatMap((step) => (step.account === name && step.product ? [step.product] : [])));
    const events = played.events.filter(({ product }) => product !== undefined && own.has(product));
    const topUps = new Map<unknown, number>();
    for (const { do: what, account: whose, with: input } of life.steps) {
      if (what === 'topUp' && whose === name) topUps.set(input?.['reference'], Number(input?.['amount']));
    }
    const put = [...topUps.values()].reduce((total, amount) => total + amount, account.balance ?? 0);
    const credited = sum(events.filter(({ type }) => type === 'balance_credited'));
    const spent = sum(events.filter(({ type, data }) => type === 'payment_received' && data['method'] === 'balance'));
    const shown = played.state[name]?.['balance'];
    const folded = put + credited - spent;
    return shown === folded ? [] : [`${name}: the balance is ${String(shown)}, the movements say ${folded}`];
  });
}
