import { type Act, type Permission, permissionOf } from '../domain/roles';
import type { Call } from './call';
import type { ApiKeyRecord } from './ports';

/**
 * What the calls are that change something, or show more than one may see, and are not for operators alone. Whoever adds a call decides here who makes
 * it; until then requesters cannot.
 */
const acts: Record<string, Act> = {
  'patch /v1/accounts/{id}': 'settle',
  'put /v1/accounts/{id}/payment-methods': 'pay',
  'delete /v1/accounts/{id}/payment-methods/card': 'pay',
  'post /v1/accounts/{id}/payment-methods/mandate': 'pay',
  'post /v1/accounts/{id}/payment-methods/mandate/sign': 'pay',
  'delete /v1/accounts/{id}/payment-methods/mandate': 'pay',
  'post /v1/accounts/{id}/balance/card-top-ups': 'pay',
  'post /v1/accounts/{id}/address-change': 'settle',
  'delete /v1/accounts/{id}/address-change': 'settle',
  'post /v1/accounts/{id}/calendar-feed': 'settle',
  'delete /v1/accounts/{id}/calendar-feed': 'settle',
  'post /v1/orders': 'order',
  'patch /v1/products/{id}': 'renew',
  'post /v1/products/{id}/cancel': 'renew',
  'post /v1/products/{id}/restore': 'renew',
  'post /v1/products/{id}/claims': 'claim',
  'post /v1/products/{id}/certificates/{serial}/revoke': 'revoke',
  'put /v1/products/{id}/certificate-request': 'certify',
  'post /v1/products/{id}/certificate-request/check': 'read',
  'put /v1/products/{id}/insurance': 'insure',
  'post /v1/products/{id}/validations/{domain}/check': 'validate',
  'post /v1/products/{id}/validations/{domain}/mails': 'validate',
  'get /v1/accounts/{id}/export': 'personal_data',
  'post /v1/accounts/{id}/erasure': 'personal_data',
  'post /v1/contracts': 'contract',
  'post /v1/contracts/{id}/policy-acceptances': 'contract',
  'post /v1/contracts/{id}/withdraw': 'contract',
  'post /v1/accounts/{id}/policy-acknowledgements': 'acknowledge',
  'post /v1/support-requests': 'ask_help',
  'post /v1/support-requests/{id}/replies': 'ask_help',
  'post /v1/support-requests/{id}/close': 'ask_help',
  'post /v1/support-requests/{id}/reopen': 'ask_help',
  'post /v1/accounts/{id}/domains': 'validate',
  'delete /v1/accounts/{id}/domains/{domain}': 'validate',
  'put /v1/accounts/{id}/domains/{domain}/wildcard': 'validate',
  'post /v1/accounts/{id}/domains/{domain}/check': 'validate',
  'put /v1/products/{id}/endpoint': 'install',
  'delete /v1/products/{id}/endpoint': 'install',
  'post /v1/products/{id}/endpoint/check': 'install',
  'post /v1/invoices/{id}/pay': 'pay',
  'post /v1/webhook-endpoints': 'settle',
  'patch /v1/webhook-endpoints/{id}': 'settle',
  'delete /v1/webhook-endpoints/{id}': 'settle',
  'post /v1/webhook-endpoints/{id}/rotate-secret': 'settle',
  'post /v1/webhook-endpoints/{id}/test': 'settle',
  'post /v1/webhook-endpoints/{id}/deliveries/{delivery}/redeliver': 'settle',
  'post /v1/accounts/{id}/people': 'manage_people',
  // Of others administrators alone: the call itself says so.
  'patch /v1/accounts/{id}/people/{person}': 'own_language',
  'delete /v1/accounts/{id}/people/{person}': 'manage_people',
  'post /v1/accounts/{id}/people/{person}/invite-again': 'manage_people',
  'post /v1/approvals/{id}/approve': 'approve',
  'post /v1/approvals/{id}/refuse': 'approve',
  'post /v1/approvals/{id}/withdraw': 'withdraw',
};

function actOf({ method, path, who }: Call): Act | undefined {
  if (who === 'operator') return 'operate';
  return acts[`${method} ${path}`] ?? (method === 'get' ? 'read' : undefined);
}

/** Whether somebody may make a call. A key that is nobody's own may do what an administrator may. */
export function permissionFor(call: Call, { person }: ApiKeyRecord): Permission {
  return person ? permissionOf(person.role, actOf(call)) : 'yes';
}

/** What somebody does who may not. */
export function whoMay({ account }: ApiKeyRecord): string {
  return (
    'Requesters look, and ask for orders, reissue claims and revocations, which an administrator approves. ' +
    `This an administrator does: GET /v1/accounts/${account}/people?role=administrator names them.`
  );
}
