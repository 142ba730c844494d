import type { Instant } from '../src/domain/calendar';
import { isPaidAndPending, type Life, type ProviderTask } from '../src/domain/life';
import { termRulesOf } from '../src/domain/offer';
import { nextAsk, urgentFrom } from '../src/domain/provider-retries';
import { openAmount } from '../src/domain/settlement';
import { ended, termRenewed, termStarted } from '../src/domain/transitions';
import { about, cancelInvoice, toAccount } from './invoicing';
import { note, noteOptionUsedUp } from './lapses';
import type { InvoiceRecord, ProductRecord, ProviderAnswer, ProviderRequest, Tx } from './ports';
import { endAfter } from './reminders';

/** What the provider is asked; it names the expiry that the engine knows, so that a repetition is recognised. */
export function providerRequest(life: Life, task: ProviderTask, product: ProductRecord, at: Instant): ProviderRequest {
  const years = life.invoice?.years;
  const prolongs = task.operation === 'renew' || task.operation === 'restore';
  return {
    operation: task.operation,
    key: task.key,
    product: life.product,
    kind: product.kind,
    name: product.name,
    offer: product.offer.id,
    ...(life.term && { expiry: life.term.end }),
    ...(prolongs && years !== undefined && { years, until: endAfter(life, years) }),
    ...(task.operation === 'create' && { years: life.anchorYears }),
    ...(task.operation === 'delete' && { deletion: life.rules.deletion }),
    at,
  };
}

/** Writes down what the provider answered, with everything that follows from it (P5, P8, E3). */
export async function noteAnswer(
  tx: Tx,
  life: Life,
  task: ProviderTask,
  answer: ProviderAnswer,
  at: Instant,
): Promise<Life> {
  switch (answer.kind) {
    case 'pending':
      return again(life, task, at, false);
    case 'failed':
      return failed(tx, life, task, answer.detail, at);
    case 'refused':
      return refused(tx, life, task, answer.detail, at);
    case 'done':
      return done(tx, life, task, at);
  }
}

function again(life: Life, task: ProviderTask, at: Instant, failing: boolean): Life {
  const attempts = task.attempts + 1;
  const from = urgentFrom(life, task.operation);
  const urgent = from !== undefined && at >= from;
  const nextAt = nextAsk(task, attempts, urgent, at);
  const [, ...others] = life.tasks;
  const next = { ...task, attempts, nextAt, failing: failing || task.failing, ...(urgent && { urgent }) };
  return { ...life, tasks: [next, ...others] };
}

async function failed(tx: Tx, life: Life, task: ProviderTask, detail: string, at: Instant): Promise<Life> {
  if (!task.failing) {
    note(tx, life, {
      type: 'provider_failed',
      at,
      data: { operation: task.operation, permanent: false, detail },
    });
  }
  return again(life, task, at, true);
}

/** Refused for good: the money goes to the balance, and what was held back by the payment takes its course (P8). */
async function refused(tx: Tx, life: Life, task: ProviderTask, detail: string, at: Instant): Promise<Life> {
  note(tx, life, { type: 'provider_failed', at, data: { operation: task.operation, permanent: true, detail } });
  const rest = { ...withoutTask(life), needsPerson: `provider_refused:${task.operation}` };
  if (!isPaidAndPending(life)) return rest;
  const free = await cancelInvoice(tx, rest, 'provider_refused', at);
  if (task.operation === 'create') {
    note(tx, life, { type: 'cancelled', at, data: {} });
    return ended(free, 'cancelled');
  }
  return { ...free, renewalRefused: task.operation === 'renew' };
}

async function done(tx: Tx, life: Life, task: ProviderTask, at: Instant): Promise<Life> {
  if (task.failing) {
    note(tx, life, { type: 'provider_recovered', at, data: { operation: task.operation } });
  }
  const rest = withoutTask(life);
  switch (task.operation) {
    case 'create':
      return startTerm(tx, rest, at);
    case 'renew':
      return renewed(tx, rest, at);
    case 'restore':
      note(tx, life, { type: 'restored', at, data: {} });
      return renewed(tx, rest, at, 'restored');
    default:
      return rest;
  }
}

function withoutTask(life: Life): Life {
  return { ...life, tasks: life.tasks.slice(1) };
}

/** A term goes by what the offer says at its beginning. */
async function withRulesOf(tx: Tx, life: Life): Promise<Life> {
  const { offer } = await tx.product(life.product);
  return { ...life, rules: termRulesOf(offer) };
}

/** The first term begins, of what has been delivered (5.1). */
export async function startTerm(tx: Tx, life: Life, at: Instant): Promise<Life> {
  const after = termStarted(await withRulesOf(tx, life), at);
  if (after.term) note(tx, life, { type: 'term_started', at, data: after.term });
  await confirm(tx, life, after, 'term_started', life.anchorYears, at);
  return after;
}

async function renewed(tx: Tx, life: Life, at: Instant, mail: 'renewed' | 'restored' = 'renewed'): Promise<Life> {
  const after = termRenewed(await withRulesOf(tx, life), at);
  const years = life.invoice?.years ?? 1;
  if (after.term) note(tx, life, { type: 'renewed', at, data: { ...after.term, years } });
  await confirm(tx, life, after, mail, years, at);
  if (after.option !== life.option) noteOptionUsedUp(tx, life, at);
  return after;
}

/** The confirmation, with the receipt (5.5). */
async function confirm(
  tx: Tx,
  life: Life,
  after: Life,
  kind: 'term_started' | 'renewed' | 'restored',
  years: number,
  at: Instant,
): Promise<void> {
  if (!life.invoice || !after.term) return;
  const invoice: InvoiceRecord = await tx.invoice(life.invoice.id);
  const customer = await tx.customer(life.account);
  const product = await tx.product(life.product);
  tx.mail({
    ...toAccount(customer, product, at),
    facts: {
      kind,
      ...about(product),
      start: after.term.start,
      end: after.term.end,
      years,
      paid: invoice.total - openAmount(invoice),
      currency: invoice.currency,
      method: invoice.paidBy ?? 'balance',
      invoiceNumber: invoice.number,
    },
    attach: { kind: 'receipt', invoice: invoice.id },
  });
}
