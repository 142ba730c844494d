import { decideCaa } from '../../domain/caa';
import { finding } from '../../domain/findings';
import type { Enquiry } from '../dns/enquiry';
import { parentOf } from '../dns/record';
import { shortened } from '../dns/transcript';
import type { Verdict } from './check-dns';

/**
 * The CAA records nearest to a domain, upwards to the top-level domain (C5, RFC 8659): only those count, and where there
 * are none at all everybody is permitted. A look-up that fails permits nobody.
 */
export async function checkCaa(
  domain: string,
  wildcard: boolean,
  identities: readonly string[],
  { lookup }: Enquiry,
): Promise<Verdict> {
  for (let name: string | undefined = domain; name !== undefined; name = parentOf(name)) {
    const found = await lookup(name, 'CAA');
    if (found.kind === 'failed') {
      return {
        passed: false,
        reason: `the CAA records of ${name} could not be looked up, which is no permission: ${found.reason}`,
        findings: [finding('caa_unknown', { name, cause: found.cause })],
      };
    }
    if (found.kind === 'none') continue;
    const decision = decideCaa(
      found.records.map(({ value }) => value),
      wildcard,
      identities,
    );
    if (decision.permitted) return { passed: true };
    const owner = found.records[0]?.name ?? name;
    const place = owner === name ? name : `${name} (an alias of ${owner})`;
    return {
      passed: false,
      forbidden: true,
      reason: `CAA at ${place} does not permit ${identities.join(' or ')}: ${shortened(decision.text)}`,
      findings: [
        finding('caa_forbids', { name: owner, records: shortened(decision.text), identities: identities.join(', ') }),
      ],
    };
  }
  return { passed: true };
}
