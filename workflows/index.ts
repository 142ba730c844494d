export { massRevocation } from './mass-revocation';
export { productLifecycle } from './product-lifecycle';
export { webhookDelivery } from './webhook-delivery';
