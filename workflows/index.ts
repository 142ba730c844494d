export { massRevocation } from './mass-revocation';
export { productLifecycle } from './product-lifecycle';
export { serviceContract } from './service-contract';
export { webhookDelivery } from './webhook-delivery';
