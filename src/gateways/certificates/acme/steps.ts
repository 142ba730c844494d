import type { CertificateAnswer } from '../../../../activities/certificate-ports';

/** What one step came to: an answer, or that there is more to do, at once or when the authority has done its part. */
export type Step = CertificateAnswer | { kind: 'goes_on'; detail: string; atOnce: boolean };

export const goesOn = (detail: string): Step => ({ kind: 'goes_on', detail, atOnce: false });
export const goesOnAtOnce = (detail: string): Step => ({ kind: 'goes_on', detail, atOnce: true });
