import type { Publication } from '../../api/certificate-ports';
import type { Instant } from '../../domain/calendar';
import type { DcvMethod, DcvProof, LifeDomain } from '../../domain/certificate';
import { type Instruction, instructions, methodsFor } from '../../domain/dcv';
import type { CertificateKit } from './certificates';

type Kit = Pick<CertificateKit, 'regulations' | 'dcv'>;

/** What shows the control of a domain that one product's certificate names. @param byAlias nothing but the alias helps */
export function publications(
  { domain, wildcard }: LifeDomain,
  proof: DcvProof,
  at: Instant,
  { regulations, dcv }: Kit,
  byAlias: boolean,
): Publication[] {
  const all = methodsFor(domain, wildcard, at, regulations.dcvMethods).flatMap((method) =>
    instructions({ domain, wildcard, method, proof }, dcv).flatMap((instruction) => shown(method, instruction)),
  );
  return byAlias ? all.filter(({ type }) => type === 'CNAME') : all;
}

/** The methods that show a registered domain: a code by mail is sent for one product alone. */
export function sharedMethods(domain: string, at: Instant, { regulations }: Pick<Kit, 'regulations'>): DcvMethod[] {
  return methodsFor(domain, false, at, regulations.dcvMethods).filter((method) => method !== 'email');
}

/**
 * Whether a registered domain is asked for its names below, too: a persistent record covers them with `policy=wildcard`
 * alone (BR 3.2.2.4.22), and a file never does.
 */
export const asksForNamesBelow = (method: DcvMethod) => method !== 'http';

/** What shows the control of a registered domain, for all certificates with names under it. */
export function sharedPublications(domain: string, proof: DcvProof, at: Instant, kit: Kit): Publication[] {
  return sharedMethods(domain, at, kit).flatMap((method) =>
    instructions({ domain, wildcard: asksForNamesBelow(method), method, proof }, kit.dcv).flatMap((one) =>
      shown(method, one),
    ),
  );
}

function shown(method: DcvMethod, instruction: Instruction): Publication[] {
  switch (instruction.kind) {
    case 'record': {
      const { name, type, value } = instruction;
      return [{ method, mayStay: method === 'dns-persistent' || type === 'CNAME', name, type, value }];
    }
    case 'file':
      return [{ method, mayStay: false, name: instruction.url, type: 'file', value: instruction.content }];
    case 'mail':
      return instruction.addresses.map((name) => ({ method, mayStay: false, name, type: 'mail' as const, value: '' }));
  }
}
