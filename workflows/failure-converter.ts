import { DefaultFailureConverter } from '@temporalio/common';

/** What errors say can name customers and domains: it goes the way of payloads, which are encrypted. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
