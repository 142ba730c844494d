export { productLifecycle } from './product-lifecycle';
