/** One workflow per product (1.7). */
export const productWorkflowId = (product: string) => `product/${product}`;

/** One task queue per concern. */
export const LIFECYCLE_TASK_QUEUE = 'lifecycle';

export const PRODUCT_LIFECYCLE = 'productLifecycle';
