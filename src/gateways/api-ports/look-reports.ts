import type { CheckReport } from '../../../activities/certificate-ports';
import type { CheckResource } from '../../api/certificate-ports';
import type { Finding } from '../../domain/findings';

type LookResult = Pick<CheckResource, 'passed' | 'reason' | 'findings' | 'asked'>;

/** What a look came to, as it is kept and shown. */
export function lookOf(report: CheckReport): LookResult {
  const { passed, asked } = report;
  return passed
    ? { passed, reason: null, findings: null, asked }
    : { passed, reason: report.reason, findings: report.findings ?? null, asked };
}

/** Of a look that has failed. */
export function failureOf({ reason, findings }: LookResult): { reason: string; findings?: Finding[] } {
  return { reason: reason ?? '', ...(findings && { findings }) };
}
