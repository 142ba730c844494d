/** One workflow per product (1.7). */
export const productWorkflowId = (product: string) => `product/${product}`;

/** One task queue per concern. */
export const LIFECYCLE_TASK_QUEUE = 'lifecycle';

export const PRODUCT_LIFECYCLE = 'productLifecycle';

/** Targets that hang take nothing away from lives. */
export const WEBHOOK_TASK_QUEUE = 'webhooks';

export const WEBHOOK_DELIVERY = 'webhookDelivery';

/** One workflow for what is sent in order: the events of a product to an endpoint. */
export const webhookWorkflowId = (endpoint: string, lane: string) => `webhook/${endpoint}/${lane}`;

export const MASS_REVOCATION = 'massRevocation';

export const massRevocationWorkflowId = (id: string) => `mass-revocation/${id}`;

export const SERVICE_CONTRACT = 'serviceContract';

export const contractWorkflowId = (id: string) => `contract/${id}`;
export const PROVIDER_MIGRATION = 'providerMigration';

/** One workflow per institution that is moved (4.3). */
export const migrationWorkflowId = (id: string) => `migration/${id}`;
