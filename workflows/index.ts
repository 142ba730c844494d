export { massRevocation } from './mass-revocation';
export { productLifecycle } from './product-lifecycle';
export { providerMigration } from './provider-migration';
export { serviceContract } from './service-contract';
export { webhookDelivery } from './webhook-delivery';
