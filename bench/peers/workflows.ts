export { bareLife, bareOrder } from './bare-workflow';
export { textbookLife } from './textbook-workflow';
