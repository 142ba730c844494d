import type { FactType } from '../../../domain/timeline';
import type { Phrasebook } from '../../phrasebook';
import type { WordKey } from '../../words/en';

/** What only other timelines hold: of contracts, migrations, support, and what operators alone see. */
type ElsewhereFact =
  | 'migration_started'
  | 'migration_paused'
  | 'migration_resumed'
  | 'migration_rolled_back'
  | 'migration_finished'
  | 'domain_transferred'
  | 'wildcard_added'
  | 'support_requested'
  | 'support_replied'
  | 'policy_accepted'
  | 'signed_copy_received'
  | 'signed_copy_rejected'
  | 'notice_given'
  | 'notice_withdrawn'
  | 'operator_action'
  | `contract_${string}`;

type ProductFact = Exclude<FactType, ElsewhereFact>;

/** A sentence for every type of fact that a product's timeline can hold: a type without one does not compile. */
const sentences: Record<ProductFact, WordKey> = {
  order_placed: 'fact.order_placed',
  imported: 'fact.imported',
  term_started: 'fact.term_started',
  renewal_option_changed: 'fact.renewal_option_changed',
  reminder_sent: 'fact.reminder_sent',
  reminder_skipped: 'fact.reminder_skipped',
  registrant_notice_sent: 'fact.registrant_notice_sent',
  registrant_notice_skipped: 'fact.registrant_notice_skipped',
  invoice_issued: 'fact.invoice_issued',
  invoice_paid: 'fact.invoice_paid',
  invoice_cancelled: 'fact.invoice_cancelled',
  payment_received: 'fact.payment_received',
  payment_failed: 'fact.payment_failed',
  payment_returned: 'fact.payment_returned',
  balance_credited: 'fact.balance_credited',
  renewed: 'fact.renewed',
  expired: 'fact.expired',
  suspended: 'fact.suspended',
  redemption_started: 'fact.redemption_started',
  pending_delete: 'fact.pending_delete',
  deleted: 'fact.deleted',
  restored: 'fact.restored',
  transferred: 'fact.transferred',
  cancelled: 'fact.cancelled',
  provider_failed: 'fact.provider_failed',
  provider_recovered: 'fact.provider_recovered',
  validation_requested: 'fact.validation_requested',
  validation_passed: 'fact.validation_passed',
  validation_failed: 'fact.validation_failed',
  certificate_issued: 'fact.certificate_issued',
  certificate_revoked: 'fact.certificate_revoked',
  claim_accepted: 'fact.claim_accepted',
  claim_refused: 'fact.claim_refused',
  claim_completed: 'fact.claim_completed',
  issuance_failed: 'fact.issuance_failed',
};

/** Why a mail came of it, or none did; of those of which people ask that. */
const reasons: Partial<Record<ProductFact, WordKey>> = {
  reminder_sent: 'why.reminder_sent',
  reminder_skipped: 'why.reminder_skipped',
  registrant_notice_sent: 'why.registrant_notice_sent',
  registrant_notice_skipped: 'why.registrant_notice_skipped',
  invoice_issued: 'why.invoice_issued',
  invoice_cancelled: 'why.invoice_cancelled',
  payment_failed: 'why.payment_failed',
  balance_credited: 'why.balance_credited',
};

export interface Told {
  sentence: string;
  why?: string;
}

const moments = ['start', 'end', 'endsAt', 'deadline', 'validUntil', 'notBefore', 'notAfter'];
const amounts = ['total', 'amount', 'fee'];

/** What a forecast cannot know yet, and what is left out where there is nothing to say. */
const unknown = {
  number: 'none',
  years: 1,
  reference: 'none',
  invoice: 'none',
  method: 'none',
  attempt: 0,
  serial: 'none',
  endsAt: 'none',
};

/** A fact in words of the customer; a type that belongs to no product's timeline says nothing. */
export function told(type: string, data: Record<string, unknown>, book: Phrasebook): Told | undefined {
  const sentence: WordKey | undefined = sentences[type as ProductFact];
  if (sentence === undefined) return undefined;
  const values = { ...unknown, ...shown(data, book) };
  const why = reasons[type as ProductFact];
  return { sentence: book.say(sentence, values), ...(why && { why: book.say(why, values) }) };
}

function shown(data: Record<string, unknown>, book: Phrasebook): Record<string, string | number> {
  const currency = String(data['currency'] ?? 'EUR');
  const entries = Object.entries(data).map(([name, value]): [string, string | number] => {
    if (moments.includes(name)) return [name, book.moment(String(value))];
    if (amounts.includes(name)) return [name, book.money(Number(value), currency)];
    // Cases of ICU messages have no hyphens.
    if (name === 'problem') return [name, String(value).replaceAll('-', '_')];
    return [name, typeof value === 'number' ? value : String(value)];
  });
  return Object.fromEntries(entries);
}
