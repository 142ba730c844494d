export { productLifecycle } from './product-lifecycle';
export { webhookDelivery } from './webhook-delivery';
