import type { CheckReport, DomainQuestion } from '../../activities/certificate-ports';
import type { DcvMethod } from '../../src/domain/certificate';
import { type DcvContext, type Instruction, instructions } from '../../src/domain/dcv';
import { dcvContext } from '../../src/gateways/dcv/context';
import { createDomainControl, type DomainControlOptions } from '../../src/gateways/dcv/control';

const known = {
  issuerDomain: 'ca.example',
  accountUriBase: 'https://perennial.example/accounts/',
  zone: 'dcv.perennial.example',
};

export const at = '2027-06-15T12:00:00.000Z';

export const context: DcvContext = dcvContext({ ...known, localParts: ['admin'] });

/** A control that trusts one name server on this machine, unless a test wants otherwise. */
export function controlAt(port: number, change: Partial<DomainControlOptions> = {}) {
  return createDomainControl({
    ...known,
    resolvers: [{ address: '127.0.0.1', port }],
    authoritative: false,
    timeouts: { query: 600, dns: 3_000, http: 1_500 },
    ...change,
  });
}

export function question(domain: string, method: DcvMethod, wildcard = false): DomainQuestion {
  return { domain, wildcard, method, proof: { account: 'acc_1', token: `token of ${domain}` } };
}

/** The records that a question asks for, as lines of a zone file. */
export function toPublish(asked: DomainQuestion): string[] {
  return instructions(asked, context).flatMap((told: Instruction) =>
    told.kind === 'record' ? [`${told.name} ${told.type} ${told.value}`] : [],
  );
}

export function reasonOf(report: CheckReport): string {
  return report.passed ? 'passed' : report.reason;
}
