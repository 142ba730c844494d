import { instantOf } from '../domain/calendar';
import type { ScenarioAccount, ScenarioStep } from './scenario';

/** The API calls that one step makes, without the base address. */
export interface Call {
  method: 'POST' | 'PATCH' | 'PUT';
  path: string;
  body?: Record<string, unknown>;
  /** the name under which the product that the call creates is known from then on */
  creates?: string;
  /** it makes the contract of an account, known by the account's name and by its acronym */
  contracts?: string[];
}

/** Ids of what the scenario names. */
export interface Names {
  account(step: ScenarioStep): string;
  product(step: ScenarioStep): string;
  /** the latest contract of the step's account */
  contract(step: ScenarioStep): string;
  /** how the scenario calls the step's account */
  accountName(step: ScenarioStep): string;
  /** the reference of the debit that is returned: as named, or the product's latest, whose own the engine made */
  debit: string;
  /** the request of a step that hands one in, as PEM */
  csr: string | undefined;
  /** the step that made the product of another one */
  order(step: ScenarioStep): ScenarioStep | undefined;
  /** the sandbox names products as the registry does */
  productName(step: ScenarioStep): string | undefined;
}

/** An IBAN with right check digits that belongs to nobody. */
const testIban = 'DE02120300000000202051';

const eur = (amount: unknown) => ({ amount, currency: 'EUR' });

/** The call of a step: what a customer, an operator or the outside world would do through the API. */
export function callOf(step: ScenarioStep, names: Names): Call {
  const input = step.with;
  switch (step.do) {
    case 'order':
    case 'existing':
      return orderCall(step, names);
    case 'pay': {
      const { amount, ...rest } = input;
      return {
        method: 'POST',
        path: '/v1/payments',
        body: { ...rest, amount: eur(amount), product: names.product(step) },
      };
    }
    case 'topUp': {
      const { amount, ...rest } = input;
      return {
        method: 'POST',
        path: `/v1/accounts/${names.account(step)}/balance/top-ups`,
        body: { ...rest, amount: eur(amount) },
      };
    }
    case 'setOption':
      return { method: 'PATCH', path: `/v1/products/${names.product(step)}`, body: input };
    case 'setSettings':
      return { method: 'PATCH', path: `/v1/accounts/${names.account(step)}`, body: input };
    case 'setPaymentMethod':
      return {
        method: 'PUT',
        path: `/v1/accounts/${names.account(step)}/payment-methods`,
        body: paymentMethods(input),
      };
    case 'cancel':
    case 'restore':
      return { method: 'POST', path: `/v1/products/${names.product(step)}/${step.do}`, body: input };
    case 'providerFails':
      return { method: 'POST', path: '/v1/sandbox/provider-faults', body: { ...input, ...productOf(step, names) } };
    case 'providerRecovers': {
      const { permanent: _, ...rest } = input;
      return { method: 'POST', path: '/v1/sandbox/provider-recoveries', body: { ...rest, ...productOf(step, names) } };
    }
    case 'validate': {
      const path = `/v1/products/${names.product(step)}/validations/${String(input['domain'])}/check`;
      return { method: 'POST', path, body: { method: input['method'] } };
    }
    case 'insure':
      return { method: 'PUT', path: `/v1/products/${names.product(step)}/insurance`, body: input };
    case 'claim': {
      const body = { ...input, csr: names.csr };
      return { method: 'POST', path: `/v1/products/${names.product(step)}/claims`, body };
    }
    case 'supportRequest':
      return supportCall(step, names);
    case 'startMigration': {
      const { frozenUntil, ...wave } = input;
      const frozen = frozenUntil === undefined ? {} : { pricesFrozenUntil: frozenUntil };
      // At once, unless it says when: a cut-over lies ahead, if only by a second.
      const cutOverAt = instantOf(Date.parse(step.at) + 1_000);
      const body = { name: 'scenario', accounts: [names.account(step)], cutOverAt, ...wave, ...frozen };
      return { method: 'POST', path: '/v1/migration-waves', body };
    }
    case 'addWildcard': {
      const { domain, ...rest } = input;
      const path = `/v1/accounts/${names.account(step)}/domains/${String(domain)}/wildcard`;
      return { method: 'PUT', path, body: rest };
    }
    case 'debitReturned':
      return { method: 'POST', path: '/v1/payments/returns', body: { ...input, reference: names.debit } };
    case 'requestContract': {
      const { isCustomer = true, ...rest } = input;
      const body = { ...rest, isCustomer, account: names.account(step) };
      const known = [names.accountName(step), String(input['acronym'])];
      return { method: 'POST', path: '/v1/contracts', body, contracts: known };
    }
    case 'acceptPolicy':
      return contractCall(step, names, 'policy-acceptances', { person: names.accountName(step), ...input });
    case 'receiveSignedCopy':
      return contractCall(step, names, 'signed-copies', input);
    case 'giveNotice':
      return contractCall(step, names, 'notice', input);
    case 'withdrawNotice':
      return contractCall(step, names, 'notice/withdraw', input);
    default:
      throw new Error(`the step "${step.do}" is not supported yet`);
  }
}

/** What a scenario calls `text` is all that the customer writes; its beginning stands for a subject. */
function supportCall(step: ScenarioStep, names: Names): Call {
  const { kind, text, subject = firstLine(String(text)), certificate } = step.with;
  const product = certificate ?? step.product;
  const body = {
    account: names.account(step),
    ...{ kind, subject, words: text },
    ...(product !== undefined && { product: names.product({ ...step, product: String(product) }) }),
  };
  return { method: 'POST', path: '/v1/support-requests', body };
}

const firstLine = (text: string) => (text.split('\n', 1)[0] ?? '').slice(0, 100).trim();

function contractCall(step: ScenarioStep, names: Names, what: string, body: Record<string, unknown>): Call {
  return { method: 'POST', path: `/v1/contracts/${names.contract(step)}/${what}`, body };
}

function productOf(step: ScenarioStep, names: Names) {
  const product = names.productName(step);
  return product === undefined ? {} : { product };
}

function orderCall(step: ScenarioStep, names: Names): Call {
  const { expiry, csr: _, names: __, ...rest } = step.with;
  const existing = expiry === undefined ? {} : { existing: { expiry } };
  const body = {
    account: names.account(step),
    ...rest,
    ...existing,
    ...(names.csr !== undefined && { csr: names.csr }),
  };
  return { method: 'POST', path: '/v1/orders', body, ...(step.product && { creates: step.product }) };
}

/** Payment methods as a scenario names them, as the API takes them: a card by its test token, a mandate by its state. */
export function paymentMethods(given: {
  automatic?: unknown;
  card?: unknown;
  mandate?: unknown;
}): Record<string, unknown> {
  const card = given.card ?? (given.automatic === 'card' ? 'succeeds' : undefined);
  const mandate = given.mandate ?? (given.automatic === 'sepa_debit' ? 'pending' : undefined);
  const automatic = given.automatic ?? (card !== undefined ? 'card' : mandate !== undefined ? 'sepa_debit' : 'none');
  return {
    automatic,
    ...(card !== undefined && {
      card: { token: `sandbox_${String(card)}`, brand: 'visa', lastFour: '4242', validThrough: '2099-12' },
    }),
    ...(mandate !== undefined && {
      mandate: {
        iban: testIban,
        reference: 'M-SCENARIO',
        signedAt: mandate === 'active' ? '2026-01-01T00:00:00Z' : null,
        state: mandate,
      },
    }),
  };
}

/** What makes an account as the scenario describes it: itself, its balance, its payment methods. */
export function accountCalls(name: string, account: ScenarioAccount): { create: Call; follow(id: string): Call[] } {
  const { balance, automatic, card, mandate, email, ...rest } = account;
  const create: Call = {
    method: 'POST',
    path: '/v1/accounts',
    body: { ...rest, name, email: email ?? `${name.toLowerCase().replace(/[^a-z0-9]/g, '-')}@customer.example` },
  };
  return {
    create,
    follow(id) {
      const calls: Call[] = [];
      if (balance !== 0) {
        const body = { reference: `opening-balance-${name}`, amount: eur(balance) };
        calls.push({ method: 'POST', path: `/v1/accounts/${id}/balance/top-ups`, body });
      }
      if (automatic !== 'none') {
        const methods = paymentMethods({ automatic, ...(automatic === 'card' ? { card } : { mandate }) });
        calls.push({ method: 'PUT', path: `/v1/accounts/${id}/payment-methods`, body: methods });
      }
      return calls;
    },
  };
}
