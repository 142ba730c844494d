export { massRevocation } from './mass-revocation';
export { productLifecycle } from './product-lifecycle';
export { providerMigration } from './provider-migration';
export { webhookDelivery } from './webhook-delivery';
