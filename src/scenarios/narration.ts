import type { FactData, FactType } from '../domain/timeline';

type Sentences = { [T in FactType]: (data: FactData[T]) => string };

const money = (amount: number, currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).format(amount / 100);
const day = (at: string) => at.slice(0, 10);
const words = (name: string) => name.replaceAll('_', ' ');

const sentences: Sentences = {
  order_placed: ({ offer }) => `is ordered (${offer})`,
  imported: ({ end }) => `is taken over, paid until ${day(end)}`,
  term_started: ({ end }) => `is delivered: its term runs until ${day(end)}`,
  renewal_option_changed: ({ to, by }) => `gets the option "${words(to)}"${by === 'engine' ? ' again' : ''}`,
  reminder_sent: ({ daysBefore, final }) =>
    `${final ? 'last reminder' : 'reminder'}, ${daysBefore} days before its end`,
  reminder_skipped: ({ daysBefore, reason }) => `no reminder ${daysBefore} days before its end: ${words(reason)}`,
  registrant_notice_sent: ({ notice }) => `notice to the domain holder (${words(notice)})`,
  registrant_notice_skipped: ({ notice }) =>
    `no notice to the domain holder (${words(notice)}): the registrar sends it`,
  invoice_issued: ({ number, total, currency, purpose }) =>
    `invoice ${number} over ${money(total, currency)} (${purpose})`,
  invoice_paid: () => 'the invoice is paid',
  invoice_cancelled: ({ cancellation, reason }) => `the invoice is cancelled by ${cancellation}: ${words(reason)}`,
  payment_received: ({ amount, currency, method }) => `${money(amount, currency)} received by ${words(method)}`,
  payment_failed: ({ method, reason }) => `payment by ${words(method)} failed: ${words(reason)}`,
  payment_returned: ({ amount, reason }) => `a debit of ${amount / 100} came back: ${reason}`,
  balance_credited: ({ amount, currency, reason }) => `${money(amount, currency)} go to the balance: ${words(reason)}`,
  renewed: ({ end }) => `is renewed until ${day(end)}`,
  expired: () => 'expires',
  suspended: () => 'is suspended',
  redemption_started: () => 'goes into redemption',
  pending_delete: () => 'is about to be deleted',
  deleted: () => 'is deleted',
  restored: () => 'is restored',
  transferred: () => 'is transferred away',
  cancelled: () => 'is cancelled',
  provider_failed: ({ operation, detail }) => `the provider fails at "${words(operation)}": ${detail}`,
  provider_recovered: ({ operation }) => `the provider works again ("${words(operation)}")`,
  validation_requested: ({ domain, method }) => `the control of ${domain} is to be shown (${method})`,
  validation_passed: ({ domain, validUntil }) => `the control of ${domain} is shown, until ${day(validUntil)}`,
  validation_failed: ({ domain, reason }) => `the control of ${domain} is not shown: ${reason}`,
  certificate_issued: ({ notAfter, cause }) => `a certificate is issued until ${day(notAfter)} (${cause})`,
  certificate_revoked: ({ reason }) => `a certificate is revoked: ${words(reason)}`,
  claim_accepted: ({ reason }) => `a reissue is claimed: ${words(reason)}`,
  claim_refused: ({ problem }) => `a claim is refused: ${words(problem)}`,
  claim_completed: () => 'the claim is done',
  issuance_failed: ({ reason }) => `no certificate yet: ${reason}`,
  migration_started: ({ from, to, cutOverAt }) => `certificates move from ${from} to ${to}, from ${day(cutOverAt)} on`,
  domain_transferred: ({ domain }) => `${domain} is carried over`,
  wildcard_added: ({ domain, provider }) => `*.${domain} may be certified by ${provider}`,
  support_requested: ({ reference }) => `support is asked for (${reference})`,
  support_replied: ({ reference, by }) => `${reference}: the ${words(by)} replies`,
  contract_requested: ({ acronym }) => `${acronym} requests a contract`,
  policy_accepted: ({ policy, version }) => `the policy ${policy} is accepted (${version})`,
  signed_copy_received: ({ copy }) => `signed copy ${copy} arrives`,
  signed_copy_rejected: ({ copy, reason }) => `signed copy ${copy} is rejected: ${reason}`,
  contract_activated: ({ firstPeriodEnd }) => `the contract is active, its first period until ${day(firstPeriodEnd)}`,
  contract_suspended: () => 'the contract is suspended',
  contract_resumed: () => 'the contract is resumed',
  notice_given: ({ effective, by }) => `the ${by} gives notice, effective ${day(effective)}`,
  notice_withdrawn: () => 'the notice is withdrawn',
  contract_terminated: ({ withdrawn }) => (withdrawn ? 'the request is withdrawn' : 'the contract ends'),
  migration_paused: () => 'the move is paused',
  migration_resumed: () => 'the move goes on',
  migration_rolled_back: () => 'the move is rolled back',
  migration_finished: () => 'the move is finished',
  operator_action: ({ action }) => `an operator: ${words(action)}`,
};

/** One fact of a timeline in a few words, for people who watch a life go by; a type not known here by its name. */
export function narrated(type: string, data: Record<string, unknown>): string {
  const sentence = sentences[type as FactType] as ((data: unknown) => string) | undefined;
  return sentence ? sentence(data) : words(type);
}
