import type { Instant } from './calendar';
import type { DeclarationDoubt } from './consumer-rights';

/** What needs a person, by kind. */
export const attentionKinds = [
  'provider_failing',
  'provider_refused',
  'issuance_failing',
  'issuance_refused',
  'revocation_failing',
  'revocation_refused',
  'identity_unvalidated',
  'payment_undecided',
  'payment_unmatched',
  'balance_negative',
  'refund_due',
  'mail_bounced',
  'mail_failing',
  'message_failing',
  'workflow_failing',
  'overdue',
  'paused',
  'webhook_disabled',
  'declaration',
] as const;
export type AttentionKind = (typeof attentionKinds)[number];

/** One thing that needs a person, as the record has it. */
export interface Concern {
  kind: AttentionKind;
  /** what of it differs: an operation, an amount in minor units, an error, an instant */
  detail: string | null;
  product: string | null;
  account: string | null;
  /** the open invoice of the product */
  invoice: string | null;
  urgent: boolean;
  /** `product/…`, `contract/…`: the workflow that it is about */
  workflow: string | null;
}

export interface PossibleAction {
  action: string;
  method: 'GET' | 'POST' | 'PATCH';
  path: string;
}

/** What happened, what to do, and how, in plain words. */
export interface Explanation {
  happened: string;
  advice: string;
  actions: PossibleAction[];
}

const post = (action: string, path: string): PossibleAction => ({ action, method: 'POST', path });
const look = (action: string, path: string): PossibleAction => ({ action, method: 'GET', path });

export function explain(concern: Concern): Explanation {
  const { detail, product, account, invoice } = concern;
  const ofProduct = `/v1/products/${product}`;
  const retry = post('retry', `${ofProduct}/retry`);
  const certificates = look('certificates', `${ofProduct}/certificates`);
  const timeline = look('timeline', `${ofProduct}/events`);
  const balance = look('balance', `/v1/accounts/${account}/balance`);
  const extend = invoice === null ? [] : [post('extend_deadline', `/v1/invoices/${invoice}/extend`)];
  const carried = carriedOf(concern, { retry, timeline });
  const changeOption: PossibleAction = { action: 'change_option', method: 'PATCH', path: ofProduct };
  switch (concern.kind) {
    case 'provider_failing':
      return {
        happened: `The provider fails at "${detail}"; it is asked again by itself.${concern.urgent ? ' Soon it will be too late for it.' : ''}`,
        advice: concern.urgent
          ? 'Do it at the provider by hand, or get it working today; then retry, which finds it done.'
          : 'See what the provider answered in the timeline; mend it there, then retry.',
        actions: [
          retry,
          post('pause', `${ofProduct}/pause`),
          post('transferred', `${ofProduct}/transferred`),
          timeline,
        ],
      };
    case 'provider_refused':
      return {
        happened: `The provider refused "${detail}" for good. What had been paid for it is on the balance.`,
        advice: 'Find out why, and tell the customer; choosing an option again asks for the renewal anew.',
        actions: [changeOption, post('transferred', `${ofProduct}/transferred`), balance, timeline],
      };
    case 'issuance_failing':
      return {
        happened: `The certificate authority fails; it is asked again by itself (${detail}).${concern.urgent ? ' The product has no valid certificate, or soon will have none.' : ''}`,
        advice: concern.urgent
          ? 'Get the authority working today; then retry. Or tell the customer what to expect.'
          : 'See in the timeline what was answered; mend it there, then retry.',
        actions: [retry, certificates, timeline],
      };
    case 'issuance_refused':
      return {
        happened: `The certificate authority refused a certificate for good (${detail}). The one in force stays as it is.`,
        advice: 'Find out why from the timeline and the authority; once it is mended, retry asks for it anew.',
        actions: [retry, certificates, timeline],
      };
    case 'revocation_failing':
      return {
        happened: `The certificate ${detail} is to be revoked, and its authority does not do it; it is asked again by itself.`,
        advice: 'Revoke it at the authority by hand; then retry, which finds it done.',
        actions: [retry, certificates, timeline],
      };
    case 'revocation_refused':
      return {
        happened: `The authority refused to revoke the certificate ${detail}. It is not asked again.`,
        advice: 'Find out why at the authority: whoever trusts the certificate goes on trusting it.',
        actions: [certificates, timeline],
      };
    case 'identity_unvalidated':
      return {
        happened: 'A certificate names an organisation whose identity is not validated, or no longer is.',
        advice: 'Validate the organisation as the rules ask, and record it; the certificate is then issued at once.',
        actions: [post('identity_validated', `${ofProduct}/identity-validations`), certificates, timeline],
      };
    case 'payment_undecided':
      return {
        happened:
          'The bank had booked a payment in time, but it arrived when the renewal was no longer possible by itself.',
        advice: 'Decide in the customer’s favour where you can: restore it, or pay the money back.',
        actions: [post('restore', `${ofProduct}/restore`), balance, timeline],
      };
    case 'payment_unmatched':
      return {
        happened: `A payment of ${money(detail)} found no open invoice, and is on the balance.`,
        advice: 'Ask the customer what it was for: leave it as balance, use it, or pay it back.',
        actions: [balance, timeline],
      };
    case 'balance_negative':
      return {
        happened: `The balance is ${money(detail)} because the bank returned a direct debit. Renewals wait until it is even.`,
        advice: 'Ask the customer to pay; report the money as a top-up, and what waits goes on.',
        actions: [post('top_up', `/v1/accounts/${account}/balance/top-ups`), balance],
      };
    case 'refund_due': {
      const [amount = '', until = '', invoice = ''] = detail?.split(' ') ?? [];
      return {
        happened: `A consumer withdrew from an order, and had paid ${money(amount)} of invoice ${invoice}. It is on the balance, and has to be paid back by ${until}.`,
        advice:
          'Pay it back the way it came (Directive 2011/83/EU art. 13), unless the customer has agreed to keep it as balance. Then acknowledge this.',
        actions: [balance, timeline],
      };
    }
    case 'mail_bounced':
      return {
        happened: `A mail was refused for good: ${detail}`,
        advice: 'Reach the customer another way, and correct the address. What was sent is not sent again.',
        actions: [{ action: 'correct_address', method: 'PATCH', path: `/v1/accounts/${account}` }, timeline],
      };
    case 'mail_failing':
      return {
        happened: `A mail could not be sent yet, and is tried on: ${detail}`,
        advice: 'If many fail, look at the mail server; if it is one, at its address or document.',
        actions: [timeline],
      };
    case 'message_failing':
      return {
        happened: `A message does not reach the workflow of ${carried.what}, and is tried on: ${detail}`,
        advice: 'Look whether Temporal is reachable and healthy. Nothing is lost meanwhile.',
        actions: carried.look,
      };
    case 'workflow_failing':
      return {
        happened: `The workflow of ${carried.what} cannot go on: ${detail}`,
        advice: `Mend the workers; until then it stands still. A workflow that was terminated is started again by ${carried.startedBy}.`,
        actions: [...carried.start, ...carried.look],
      };
    case 'overdue':
      return {
        happened: `What was due on ${minute(detail)} has not been done.`,
        advice: `Look whether workers run; if others go on, its workflow is missing: it is started again by ${carried.startedBy}.`,
        actions: [...carried.start, ...carried.look],
      };
    case 'paused':
      return {
        happened: `An operator paused it. Nothing is done until it is resumed, but for revocations.${concern.urgent ? ' Its last safe instant is near, or a certificate is to be revoked, which has no successor before.' : ''}`,
        advice: 'Resume it when the reason is gone; what waited is then done in order, as after an outage.',
        actions: [post('resume', `${ofProduct}/resume`), ...extend, timeline],
      };
    case 'declaration': {
      const [declaration = '', kind = '', doubt = ''] = detail?.split(' ') ?? [];
      return {
        happened: `Somebody ${kind === 'withdraw' ? 'withdraws from' : 'cancels'} a contract without signing in, which could not be carried out by itself: ${doubtWords[doubt as DeclarationDoubt] ?? doubt}.`,
        advice:
          'Read what was declared, and answer the address given there: the receipt has gone, with the date that counts. Then acknowledge this.',
        actions: [look('declaration', `/v1/declarations/${declaration}`), ...(product === null ? [] : [timeline])],
      };
    }
    case 'webhook_disabled':
      return {
        happened: `A webhook endpoint was disabled because it ${detail}. What waits for it is kept.`,
        advice: 'Tell whoever runs it; once it answers again, enable it, and what waits is sent in order.',
        actions: [look('endpoints', `/v1/webhook-endpoints${account === null ? '' : `?account=${account}`}`)],
      };
  }
}

/** What the workflow of a concern carries on, how one that is missing is started again, and where to look. */
function carriedOf(
  { workflow, product }: Concern,
  { retry, timeline }: { retry: PossibleAction; timeline: PossibleAction },
): { what: string; startedBy: string; start: PossibleAction[]; look: PossibleAction[] } {
  const [kind = 'product', id = '', lane = ''] = (workflow ?? `product/${product}`).split('/');
  const doctor = { startedBy: '`perennial doctor --fix`', start: [] };
  switch (kind) {
    case 'contract':
      return { ...doctor, what: `the contract ${id}`, look: [look('contract', `/v1/contracts/${id}`)] };
    case 'migration':
      return { ...doctor, what: `the migration ${id}`, look: [look('migration', `/v1/migrations/${id}`)] };
    case 'mass-revocation':
      return {
        ...doctor,
        what: `the mass revocation ${id}`,
        look: [look('mass_revocation', `/v1/mass-revocations/${id}`)],
      };
    case 'webhook':
      return {
        ...doctor,
        what: `the webhook endpoint ${id} for ${lane}`,
        look: [look('deliveries', `/v1/webhook-endpoints/${id}/deliveries`)],
      };
    default:
      return product === null
        ? { ...doctor, what: `the product ${id}, which is not in the record`, look: [] }
        : { what: 'the product', startedBy: 'retry', start: [retry], look: [timeline] };
  }
}
/** Why a person has to look at what a consumer declared. */
const doubtWords: Record<DeclarationDoubt, string> = {
  not_matched: 'no running product of an account with that address has that name',
  for_cause: 'it is for cause, which has to be weighed',
  not_running: 'the product is not running',
  under_way: 'something paid is under way at the provider',
  later_than_term: 'it is wished for a day after the end of the term',
  no_consumer: 'the account is no consumer’s, or of a brand or country without such a right',
  administered: 'the account has people of its own or a contract, so whoever declares it must be one of them',
  not_first_term: 'it is not about the first term',
  over: 'the days to withdraw are over',
  not_proven: 'it ends at once, and no number was given that only the customer knows',
  refused: 'the rules refused it, or the product had gone on meanwhile',
};

function money(minorUnits: string | null): string {
  return `${(Number(minorUnits) / 100).toFixed(2)} EUR`;
}

function minute(at: Instant | null): string {
  return `${(at ?? '').slice(0, 16).replace('T', ' ')} UTC`;
}
